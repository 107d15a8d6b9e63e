package energies;

import dev.meander.annotation.Energy;

/** Arithmetic of ints and doubles, and functions. */
final class Numbers {
  /** Ints are exact, and overflow. */
  record Ints(int n, int m) {
    static Ints example() {
      return new Ints(0, -7);
    }

    @Energy
    double energy(double x, double y) {
      double u = n != 0 ? x * (10 / n) : y;
      u += n == 0 ? x : y * (10 % n);
      int min = -2147483648;
      int big = 2147483647;
      int h = 1;
      for (int k = 0; k < 8; k++) {
        h = 31 * h + m * 1000003;
      }
      u += Math.abs(min) * 1e-9 * x + (big + 1) * 1e-9 * y + (min / -1) * 1e-9 + h * 1e-9 * y;
      u += m / 2 + m % 3 + -m / 2 + Math.min(m, 2) + Math.max(n, 3) * x + Math.abs(m) + Math.floorMod(m, 4) + Math.floorDiv(m, 4);
      double d = m / 2;
      int i = 3;
      i += 4;
      i *= 2;
      i /= 3;
      i -= 1;
      i %= 3;
      i++;
      --i;
      double e = 1;
      e += 1;
      e /= 4;
      e *= i;
      e++;
      int z = 1;
      u += n > 0 && 10 / n > 2 ? x : 1;
      u += 7 / 2 + 7 / 2.0 + (double) 7 / 2 + (1 / 2) * x + (int) (m * 1.9) + (1 > 2 ? 1 : 0.5) + (true ? 1 : 0.5) / 2;
      return u + d * e * z + min / 4 + h % 1000;
    }
  }

  /** A division in a loop that may have no iteration. */
  record Empty(int n) {
    static Empty example() {
      return new Empty(0);
    }

    @Energy
    double energy(double x, double y) {
      double u = x * y;
      for (int i = 0; i < n; i++) {
        u += x / (10 / n) + i;
      }
      for (int i = 10; i < 1; i++) {
        u += 1 / (i - 10);
      }
      return u;
    }
  }

  /** Ints that count what depends on x. */
  static final class Counts {
    @Energy
    static double energy(double x, double y) {
      int n = 0;
      if (x > 0) n++;
      if (y > 0) n += 2;
      int k = x > y ? n : -n;
      return n * x + (k > 1 ? y : x * x) + k;
    }
  }

  /** A sum in which nothing depends on the loop. */
  static final class Invariant {
    @Energy
    static double energy(double x, double y) {
      double u = 0;
      for (int i = 0; i < 100; i++) {
        u += x;
      }
      for (int i = 0; i < 10; i++) {
        for (int j = 0; j < 10; j++) {
          u += y * y;
        }
      }
      return u * y;
    }
  }

  static final class Remainder {
    @Energy
    static double energy(double x, double y) {
      double r = x;
      r %= 0.7;
      return (3 * x) % (1 + y * y) + r * r + y % 2;
    }
  }

  static final class Functions {
    @Energy
    static double energy(double x, double y) {
      double s = 0.4 * x;
      double u = Math.tan(s) + Math.asin(s) + Math.acos(s) * y + Math.atan(x * y) + Math.atan2(x, 3 + y) + Math.atan2(y, x);
      u += Math.sinh(x) + Math.cosh(y * x) + Math.log10(4 + x) + Math.hypot(x, y + 3) + Math.cbrt(5 + x * y);
      return u + Math.toRadians(x) * Math.toDegrees(y) + Math.log(3 + x) + Math.pow(3 + x, y) + Math.exp(-x) + Math.log1p(y * y);
    }
  }

  static final class Steps {
    @Energy
    static double energy(double x, double y) {
      double d = x - Math.rint(x);
      return d * d * y + Math.floor(x) * y + Math.ceil(y) * x + Math.signum(x) * y * y + Math.floor(2.5);
    }
  }

  /** Casts of what depends on x are piecewise constant. */
  static final class Casts {
    @Energy
    static double energy(double x, double y) {
      double u = (x - (int) x) * y + ((int) y) * x + (long) (3 * x) * y - (long) -y;
      int k = (int) Math.min(5, Math.max(-3.5, 2 * x));
      u += k * k * y + 3 * k + (k > 1 ? x : y * y) + (k == -3 ? x * y : 0);
      u += switch (k) {
        case -3, -2 -> x;
        case 0 -> y * y;
        default -> x * y;
      };
      return u + (double) k / 2 + (int) (double) 3 * x + (double) (int) x;
    }
  }

  record ParameterCasts(double a, int n) {
    @Energy
    double energy(double x, double y) {
      double u = (long) a * x + (int) a / 2 * y + (float) n * x * y + (long) n * x + (0.5 + (float) n) * y;
      for (int i = 0; i < (int) (a * n); i++) {
        u += Math.cos(i * x);
      }
      return u + ((double) (long) a) * x * x + Math.abs((double) (float) n);
    }

    static ParameterCasts example() {
      return new ParameterCasts(-3.75, -4);
    }
  }

  /** Casts of what is no number. */
  static final class CastsOfExtremes {
    @Energy
    static double energy(double x, double y) {
      double none = Math.log(x - 10);
      double large = 1e30 * (x > 0 ? 1 : -1);
      return 1.0 * (int) none + (long) none + (int) large * 1e-9 * x + (long) large * 1e-19 * y + x * y;
    }
  }

  /** Data with gaps: a NaN is a number that is missing. */
  record Missing(double[] obs, double prior, double[][] more) {
    static Missing example() {
      return new Missing(new double[] {0.3, Double.NaN, -1.2}, Double.NaN, new double[][] {{0.5, Double.NaN, 1}});
    }

    @Energy(dim = 3)
    double energy(double[] x) {
      double u = Double.isNaN(prior) ? 0.5 * x[0] * x[0] : prior * x[0];
      for (int i = 0; i < x.length; i++) {
        u += obs[i] == obs[i] ? (x[i] - obs[i]) * (x[i] - obs[i]) : 0;
        if (!Double.isNaN(more[0][i])) {
          u += Math.cosh(x[i] - more[0][i]);
        }
      }
      return u + (Double.isNaN(Math.log(x[1])) ? x[2] : x[1]) + (Double.isNaN(x.length) ? 7 : 0);
    }
  }
}
