package dev.meander.examples.flows;

import dev.meander.annotation.Energy;

/** Energies that use every construct of the language. */
final class Energies {
  private Energies() {}

  static final class Rosenbrock {
    @Energy(dim = 12)
    static double energy(double[] x) {
      double u = 0;
      for (int i = 0; i < x.length - 1; i++) {
        double a = x[i + 1] - x[i] * x[i];
        u += 10 * a * a + (1 - x[i]) * (1 - x[i]);
      }
      return u;
    }
  }

  static final class Branches {
    static final double WALL = 2.0 / 3;
    static final double HEIGHT = Math.log(7);

    @Energy
    static double energy(double x, double y, double z) {
      double u = helper(x, 2) + helper(y, 3);
      if (x > WALL && !(y < 0)) {
        u += HEIGHT * x * y;
      } else if (z > 0 || y > 1) {
        u -= z * z;
      }
      if (u > 50) {
        return 50 + Math.log(u - 49);
      }
      return u + (z > x ? Math.sqrt(1 + z * z) : Math.abs(z - 3)) + Math.pow(1 + x * x, 0.7) + Math.fma(x, y, z);
    }

    private static double helper(double a, int n) {
      double p = 1;
      for (int k = 0; k < n; k++) {
        p *= a;
      }
      return p / (1 + p * p) + Math.max(a, 0.3) - Math.min(a, Math.tanh(a)) + Math.expm1(-a * a) + Math.log1p(a * a);
    }
  }

  static final class Arrays {
    @Energy(dim = 10)
    static double energy(double[] x) {
      double[] z = new double[10];
      for (int i = 0; i < 10; i++) {
        z[i] = Math.sin(x[i]) + (i > 0 ? x[i - 1] : 0) * 0.5;
      }
      double[] c = {1, 2, 3};
      c[1] += x[0];
      double u = c[0] * c[1] * c[2];
      double most = x[0];
      for (int i = 9; i >= 0; i -= 2) {
        for (int j = 0; j < i; j++) {
          u += Math.exp(-(z[i] - z[j]) * (z[i] - z[j])) / (1 + i - j);
        }
        most = Math.max(most, z[i]);
      }
      return u + most * most + Math.cos(z[3] * z[4]);
    }
  }

  static final class FilledSums {
    @Energy(dim = 10)
    static double energy(double[] x) {
      double[] z = new double[10];
      for (int i = 0; i < 10; i++) {
        double s = 0;
        for (int j = 0; j < 10; j++) {
          s += Math.sin(x[i] * x[j]) / (1 + i + j);
        }
        z[i] = s;
      }
      double u = 0;
      for (int k = 0; k < 10; k++) {
        u += z[k] * z[k];
      }
      return u;
    }
  }

  /** Every function that a kernel computes by a block function, and ints that depend on x. */
  static final class Functions {
    @Energy
    static double energy(double x, double y) {
      double s = 0.5 * Math.tanh(x);
      double u = Math.tan(s) + Math.asin(s) + Math.acos(s) * y + Math.atan(x * y) + Math.atan2(x, 3 + y * y);
      u += Math.sinh(s) + Math.cosh(s * y) + Math.log10(4 + x * x) + Math.hypot(x, 1 + y * y) + Math.cbrt(5 + y * y);
      double d = x - 2 * Math.rint(x / 2) + Math.floor(y) - Math.ceil(y);
      int a = x > 0 ? 1 : 2;
      int b = 1;
      if (y > 0) {
        b += 2 * a;
      }
      double r = (y * y) % 3;
      return 0.2 * u + d * d + 0.1 * (a * x * x + b * y * y) + Math.signum(x) * 0.1 * x + r * (3 - r) + Math.expm1(-y * y);
    }
  }

  /** Bounds and divisors from a component. */
  record Prefix(int n) {
    @Energy(dim = 3)
    double energy(double[] x) {
      double u = 0;
      for (int i = 0; i < n; i++) {
        u += x[i] * x[i];
      }
      return u * (12 / n);
    }
  }

  record Mixture(double[][] means, double width, boolean squared, int power) {
    @Energy
    public double energy(double x, double y) {
      double most = -1e300;
      for (int k = 0; k < means.length; k++) {
        most = Math.max(most, exponent(k, x, y));
      }
      double sum = 0;
      for (int k = 0; k < means().length; k++) {
        sum += Math.exp(exponent(k, x, y) - most);
      }
      double u = -most - Math.log(sum);
      return this.squared ? u * u / (power + 1) : u;
    }

    private double exponent(int k, double x, double y) {
      double a = x - means[k][0];
      double b = y - means[k][1];
      return -(a * a + b * b) / (2 * width * width);
    }
  }

  /** Infinite on one side. */
  static final class HalfLine {
    @Energy
    static double energy(double x) {
      return x > 0 ? 0.5 * x * x : Double.POSITIVE_INFINITY;
    }
  }
}
