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

  /** tan a. */
  public void tan(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.tan(a[i]);
    }
  }

  /** arcsin a. */
  public void asin(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.asin(a[i]);
    }
  }

  /** arccos a. */
  public void acos(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.acos(a[i]);
    }
  }

  /** arctan a. */
  public void atan(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.atan(a[i]);
    }
  }

  /** sinh a. */
  public void sinh(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.sinh(a[i]);
    }
  }

  /** cosh a. */
  public void cosh(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.cosh(a[i]);
    }
  }

  /** log₁₀ a. */
  public void log10(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.log10(a[i]);
    }
  }

  /** ∛a. */
  public void cbrt(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.cbrt(a[i]);
    }
  }

  /** The int towards zero, as Java's cast gives it. */
  public void toInt(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = (int) a[i];
    }
  }

  /** The largest whole number ≤ a. */
  public void floor(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.floor(a[i]);
    }
  }

  /** The smallest whole number ≥ a. */
  public void ceil(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.ceil(a[i]);
    }
  }

  /** The nearest whole number, of two the even one. */
  public void rint(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.rint(a[i]);
    }
  }

  /** The sign of a. */
  public void signum(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.signum(a[i]);
    }
  }

  /** The angle of (b, a). */
  public void atan2(double[] out, double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.atan2(a[i], b[i]);
    }
  }

  /** √(a² + b²). */
  public void hypot(double[] out, double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.hypot(a[i], b[i]);
    }
  }

  /** a − b·trunc(a/b). */
  public void rem(double[] out, double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] % b[i];
    }
  }

  /** 1 where a &lt; b, else 0, also for NaN. */
  public void less(double[] out, double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] < b[i] ? 1 : 0;
    }
  }

  /** 1 where a ≤ b, else 0, also for NaN. */
  public void lessOrEqual(double[] out, double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] <= b[i] ? 1 : 0;
    }
  }

  /** 1 where a = b, else 0. */
  public void equal(double[] out, double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] == b[i] ? 1 : 0;
    }
  }

  /** a where the mask is 1, b where it is 0; nothing of the other shows, not even a NaN. */
  public void select(double[] out, double[] mask, double[] a, double[] b, int n) {
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
