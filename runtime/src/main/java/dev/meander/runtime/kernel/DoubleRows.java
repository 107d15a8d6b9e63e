package dev.meander.runtime.kernel;

import java.util.Arrays;

/** Functions of rows in double, one value a walker, through {@code Math}. {@code out} may be an argument too. */
public final class DoubleRows {
  /** For rows of up to {@code capacity} walkers; needs no scratch. */
  public DoubleRows(int capacity) {
    if (capacity < 1) {
      throw new AssertionError("capacity " + capacity);
    }
  }

  /** e^a. */
  public void exp(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.exp(a[i]);
    }
  }

  /** ln a. */
  public void log(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.log(a[i]);
    }
  }

  /** tanh a. */
  public void tanh(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.tanh(a[i]);
    }
  }

  /** sin a. */
  public void sin(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.sin(a[i]);
    }
  }

  /** cos a. */
  public void cos(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.cos(a[i]);
    }
  }

  /** ln(1 + a). */
  public void log1p(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.log1p(a[i]);
    }
  }

  /** e^a − 1. */
  public void expm1(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.expm1(a[i]);
    }
  }

  /** a^b. */
  public void pow(double[] out, double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.pow(a[i], b[i]);
    }
  }

  /** 1 where a &lt; b, else 0, also for NaN. */
  public static void less(double[] out, double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] < b[i] ? 1 : 0;
    }
  }

  /** 1 where a ≤ b, else 0, also for NaN. */
  public static void lessOrEqual(double[] out, double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] <= b[i] ? 1 : 0;
    }
  }

  /** 1 where a = b, else 0. */
  public static void equal(double[] out, double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] == b[i] ? 1 : 0;
    }
  }

  /** a where the mask is not 0, else b; nothing of the other shows, not even a NaN. */
  public static void select(double[] out, double[] mask, double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = mask[i] != 0 ? a[i] : b[i];
    }
  }

  /** Every walker gets one value. */
  public static void fill(double[] out, double value, int n) {
    Arrays.fill(out, 0, n, value);
  }

  /** Copies a row. */
  public static void copy(double[] out, double[] a, int n) {
    System.arraycopy(a, 0, out, 0, n);
  }

  /** sum + low += term, low taking what rounding takes from sum (Knuth's two-sum). */
  public static void addCompensated(double[] sum, double[] low, double[] term, int n) {
    for (int i = 0; i < n; i++) {
      double a = sum[i];
      double b = term[i];
      double total = a + b;
      double part = total - a;
      low[i] += (a - (total - part)) + (b - part);
      sum[i] = total;
    }
  }

  /** Σ over the walkers, in double. */
  public static double sum(double[] a, int n) {
    double even = 0;
    double odd = 0;
    for (int i = 0; i + 1 < n; i += 2) {
      even += a[i];
      odd += a[i + 1];
    }
    return even + odd + (n % 2 == 1 ? a[n - 1] : 0);
  }
}
