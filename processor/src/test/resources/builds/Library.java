package library;

import dev.meander.annotation.Differentiable;
import dev.meander.annotation.Energy;

/** What another jar offers to energies. */
public final class Library {
  static final double THIRD = 1.0 / 3;

  private Library() {}

  @Differentiable
  public static double cube(double x) {
    return THIRD * x * x * x;
  }

  @Differentiable
  public static double squares(double[] a) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * a[i];
    }
    return helped(sum);
  }

  private static double helped(double a) {
    return Math.log1p(a);
  }

  @Differentiable
  public static double series(double x, int n) {
    double sum = 0;
    for (int i = 1; i <= n; i++) {
      sum += Math.sin(i * x) / i;
    }
    return sum;
  }

  @Differentiable
  public static double row(double[][] table, int[] list, int i, double x) {
    return i > 0 ? table[i - 1][list[i] % 2] * x + table[i].length : x;
  }

  @Differentiable
  public static double either(boolean first, double a, double b) {
    if (first) {
      return a;
    }
    return b * b;
  }

  @Differentiable
  public static boolean above(double x, double limit) {
    return x > limit;
  }

  @Differentiable
  public static int part(int n, int by) {
    return n / by;
  }

  public static double plain(double x) {
    return x;
  }

  /** An energy with coordinates. */
  public static final class Well {
    @Energy
    public static double energy(double x, double y) {
      return x * x * x * x - x * x + 0.5 * y * y;
    }
  }

  /** An energy of a record, with a record in it. */
  public record Springs(double stiffness, Ends ends) {
    /** Which coordinates. */
    public record Ends(int[] from, int[] to) {}

    @Energy(dim = 11)
    public double energy(double[] x) {
      double u = 0;
      for (int p = 0; p < ends.from.length; p++) {
        u += stiffness * (x[ends.from[p]] - x[ends.to[p]]) * (x[ends.from[p]] - x[ends.to[p]]);
      }
      return u;
    }
  }

  /** An energy of an array. */
  public static final class Ring {
    @Energy(dim = 11)
    public static double energy(double[] x) {
      double u = 0;
      for (int i = 0; i < x.length; i++) {
        double d = x[i] - x[i == 0 ? x.length - 1 : i - 1];
        u += 0.5 * d * d;
      }
      return u;
    }
  }
}
