package energies;

import dev.meander.annotation.Energy;

/** Local arrays. */
final class Arrays {
  /** Two names of one array. */
  static final class Alias {
    @Energy
    static double energy(double x, double y) {
      double[] a = {x, y, 1};
      double[] b = a;
      b[0] = y * y;
      double[] c = b;
      c[2] += a[0];
      return a[0] * x + a[2] * a[1];
    }
  }

  /** A method that writes to its array. */
  static final class Writes {
    @Energy
    static double energy(double x, double y) {
      double[] a = {x, y, 1};
      double s = rotate(a, 0.3) + (x > 0 ? rotate(a, y) : 2);
      return a[0] * a[1] + a[2] * s;
    }

    static double rotate(double[] v, double angle) {
      double t = v[0];
      v[0] = Math.cos(angle) * v[0] - Math.sin(angle) * v[1];
      if (t > 1) {
        return t;
      }
      v[1] = Math.sin(angle) * t + v[1];
      return v[0] + v[1];
    }
  }

  /** Filled in part, filled twice, read where it is not filled. */
  static final class Parts {
    @Energy(dim = 10)
    static double energy(double[] x) {
      double[] z = new double[12];
      for (int i = 1; i < 10; i++) {
        z[i + 1] = x[i] * x[i - 1];
      }
      double u = z[0] + z[11] * z[2] + z[1];
      for (int i = 0; i < 12; i++) {
        u += z[i] * Math.sin(i);
      }
      for (int i = 11; i >= 2; i--) {
        z[i] = z[i] * z[i] + x[i - 2];
      }
      for (int i = 0; i < 11; i++) {
        u += z[i] * z[i + 1];
      }
      z[3] = 7 * x[0];
      for (int i = 0; i < 12; i++) {
        u += z[i] * Math.cos(i);
      }
      return u;
    }
  }

  /** Filled under a condition, and added to. */
  static final class Conditional {
    @Energy(dim = 10)
    static double energy(double[] x) {
      double[] z = new double[10];
      for (int i = 0; i < 10; i++) {
        z[i] = 1;
        if (x[i] > 0.2) {
          z[i] = x[i] * x[i];
          z[i] += 2;
        }
        if (i > 3) {
          z[i] *= x[i - 1];
        }
      }
      double u = 0;
      for (int i = 1; i < 10; i++) {
        u += z[i] * z[i - 1];
      }
      return u;
    }
  }

  /** Elements of constant number as sums. */
  static final class Sums {
    @Energy(dim = 12)
    static double energy(double[] x) {
      double[] centre = new double[3];
      double[] scale = {1, 2, 3};
      for (int i = 0; i < 12; i += 3) {
        for (int k = 0; k < 3; k++) {
          centre[k] += x[i + k] / 4;
        }
      }
      double u = 0;
      for (int i = 0; i < 12; i++) {
        scale[1] += x[i];
        u += (x[i] - centre[i % 3]) * (x[i] - centre[i % 3]) * scale[0];
      }
      return u * scale[1];
    }
  }

  /** An array made in each iteration. */
  static final class Inside {
    @Energy(dim = 12)
    static double energy(double[] x) {
      double u = 0;
      for (int i = 0; i < 10; i++) {
        double[] d = new double[3];
        for (int k = 0; k < 3; k++) {
          d[k] = x[i + k] - k;
        }
        double[] e = new double[12];
        for (int k = 0; k < 12; k++) {
          e[k] = x[k] * x[i] + d[0];
        }
        u += d[0] * d[1] + d[2] * norm(e);
      }
      return u;
    }

    private static double norm(double[] e) {
      double s = 0;
      for (double v : e) {
        s += v * v;
      }
      return Math.sqrt(1 + s);
    }
  }

  /** An array filled by a method, in a loop of its own. */
  static final class FilledByMethod {
    @Energy(dim = 9)
    static double energy(double[] x) {
      double[] z = new double[9];
      double last = 0;
      for (int i = 0; i < 9; i++) {
        last = set(z, i, x[i]);
      }
      double u = last;
      for (int i = 0; i < 9; i++) {
        u += z[i] * z[8 - i];
      }
      return u;
    }

    private static double set(double[] to, int i, double value) {
      to[i] = Math.exp(-value * value);
      return value;
    }
  }

  /** Filled up to its own length. */
  static final class OwnLength {
    @Energy(dim = 11)
    static double energy(double[] x) {
      double[] z = new double[11];
      for (int i = 0; i < z.length; i++) {
        z[i] = x[i] * x[z.length - 1 - i];
      }
      double[] few = new double[3];
      for (int i = 0; i < few.length; i++) {
        few[i] = z[i] * z[i + 1];
      }
      double u = 0;
      for (int i = few.length; i < z.length; i++) {
        u += z[i] * few[i % 3];
      }
      return u;
    }
  }

  /** Arrays of ints and booleans, and constant ones. */
  static final class Tables {
    private static final double[] WEIGHTS = {0.5, 1, 2};
    static final int[] ORDER = {2, 0, 1};

    @Energy(dim = 3)
    static double energy(double[] x) {
      int[] next = {1, 2, 0};
      boolean[] odd = {false, true, false};
      double u = 0;
      for (int i = 0; i < 3; i++) {
        u += WEIGHTS[ORDER[i]] * x[next[i]] * x[i] * (odd[i] ? 3 : 1);
      }
      for (int i = 0; i < 20; i++) {
        u += WEIGHTS[i % 3] * Math.sin(x[ORDER[i % 3]] + i);
      }
      return u;
    }
  }

  /** Branches fill differently. */
  static final class Branches {
    @Energy(dim = 9)
    static double energy(double[] x) {
      double[] z = new double[9];
      if (x[0] > 0) {
        for (int i = 0; i < 9; i++) {
          z[i] = x[i];
        }
      } else {
        z[4] = 3;
      }
      double u = 0;
      for (int i = 0; i < 9; i++) {
        u += z[i] * z[i] * (i + 1) + x[i];
      }
      return u;
    }
  }

  /** Elements that are only there where a condition says so. */
  record Short(double[] w, int[][] rows, int none) {
    @Energy
    double energy(double x, double y) {
      double u = w.length > 1 ? w[1] * x : w[0] * x;
      for (int[] row : rows) {
        u += row.length > 2 ? row[2] * y : row[0] * y * y;
      }
      for (int i = 0; i < none; i++) {
        u += w[3];
      }
      return u + x * y;
    }

    static Short example() {
      return new Short(new double[] {2}, new int[][] {{1}, {2, 3, 4}, {5, 6}}, 0);
    }
  }

  /** Loops of which each iteration writes several elements. */
  record Strided(double[] w) {
    private static final int ATOMS = 12;

    @Energy(dim = 3 * ATOMS)
    double energy(double[] x) {
      double[] z = new double[3 * ATOMS + 1];
      double[] centre = new double[3];
      for (int i = 0; i < ATOMS; i++) {
        for (int k = 0; k < 3; k++) {
          z[3 * i + k] = x[3 * i + k] * w[k];
          centre[k] += x[3 * i + k] / ATOMS;
        }
        z[3 * i + 1] += Math.sin(z[3 * i]);
      }
      double u = z[4] + z[36] + z[11] * x[0];
      for (int i = 0; i < ATOMS; i++) {
        for (int j = 0; j < i; j++) {
          double r2 = 0.3;
          for (int k = 0; k < 3; k++) {
            double d = z[3 * i + k] - z[3 * j + k];
            r2 += d * d;
          }
          u += 1 / r2;
        }
      }
      for (int n = 0; n < z.length; n++) {
        u += z[n] * z[36 - n] * 0.1;
      }
      double[] y = new double[24];
      for (int i = 0; i < ATOMS; i++) {
        if (x[i] > 0) {
          y[23 - 2 * i] = x[i] * x[i];
        }
        y[22 - 2 * i] = x[i + 1];
      }
      for (int n = 1; n < 24; n++) {
        u += y[n] * y[n - 1] + 0.1 * y[n / 2];
      }
      int m = Math.min(w.length, 14);
      double[] v = new double[30];
      for (int i = 1; i < m; i++) {
        v[2 * i + 1] = x[i];
      }
      for (double a : v) {
        u += Math.cos(a);
      }
      return u + centre[0] * centre[1] + centre[2];
    }

    static Strided example() {
      return new Strided(new double[] {0.5, 1.5, -1, 2, 3, 1, 0, 1, 2, 3, 4, 5});
    }
  }

  /** Loops in loops that fill arrays, each iteration a part of its own. */
  record NestedFills(int n) {
    private static final int W = 10;

    @Energy(dim = W)
    double energy(double[] x) {
      double[] z = new double[W * W];
      double[] other = new double[2 * W * W + 5];
      for (int i = 0; i < W; i++) {
        double s = Math.sin(x[i]);
        for (int j = 0; j < W; j++) {
          z[W * i + j] = s * x[j] + i;
          other[2 * W * (W - 1 - i) + 2 * j + 4] = x[i] - x[j];
        }
        for (int j = 0; j < 9; j++) {
          if (x[j] > 0.2) {
            other[2 * W * (W - 1 - i) + 2 * j + 5] = x[i] * x[j];
          }
        }
      }
      double u = z[11] * z[99] + z[40] + other[3] + other[4] * other[204];
      for (int i = 0; i < W; i++) {
        for (int j = 0; j < W; j++) {
          u += z[W * i + j] * z[W * j + i] * 0.1;
        }
        u += z[W * i + 3] + z[(7 * i) % (W * W)];
      }
      for (double a : z) {
        u += Math.cos(a);
      }
      for (int k = 0; k < other.length; k++) {
        u += 0.1 * other[k] * other[k] * (k % 7);
      }
      double[] part = new double[90];
      int m = Math.min(n, 10);
      for (int i = 1; i < m; i++) {
        for (int j = 0; j < 9; j++) {
          part[9 * i - j] = x[j] * i;
        }
      }
      for (double a : part) {
        u += a * a * 0.01;
      }
      double[] cube = new double[9 * 9 * 9];
      for (int i = 0; i < 9; i++) {
        for (int j = 0; j < 9; j++) {
          for (int k = 0; k < 9; k++) {
            cube[81 * i + 9 * j + k] = x[i] * x[j] + x[k];
          }
        }
      }
      for (int k = 0; k < 9; k++) {
        u += cube[k * 91] * x[k] + cube[700 - 80 * k];
      }
      return u;
    }

    static NestedFills example() {
      return new NestedFills(4);
    }
  }
}
