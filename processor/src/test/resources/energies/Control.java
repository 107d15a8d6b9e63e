package energies;

import dev.meander.annotation.Energy;

/** Branches, loops and ways out of them. */
final class Control {
  static final double C = 3;

  /** A local of a branch with a return inside, of the name of a field. */
  static final class Shadow {
    static final double k = 2;

    @Energy
    static double energy(double x, double y) {
      {
        double k = x;
        if (k > 1) {
          return k * y;
        }
      }
      if (y > 0) {
        double k = y;
        if (x > 0) {
          return k * k;
        }
      } else {
        double C = 5;
        x += C;
      }
      return k * x + C * y;
    }
  }

  /** Declared before, assigned on every way. */
  static final class Assigned {
    @Energy
    static double energy(double x, double y) {
      double t;
      if (x > 0) t = 1; else t = 2;
      double s;
      if (y > 0) {
        s = t / 2;
      } else {
        if (x > y) {
          return 7 * x;
        }
        int q = 3;
        s = q / 2 * x;
      }
      double r;
      r = 1;
      { double w = 3; r += w / 2; }
      { double w = x; r += w / 2; }
      return s * x + t * y + r / 2;
    }
  }

  /** Early returns, also out of unrolled loops. */
  static final class Returns {
    @Energy(dim = 4)
    static double energy(double[] x) {
      double u = 0;
      for (int i = 0; i < 4; i++) {
        if (x[i] > 1.5) {
          return u + i * x[i];
        }
        u += x[i] * x[i];
        if (u > 5) {
          u -= 1;
          if (x[0] > 0) {
            return u * x[3];
          }
        }
      }
      return first(x) + u;
    }

    private static double first(double[] x) {
      for (int i = 0; i < 4; i++) {
        if (x[i] > 0) {
          return x[i] * (i + 1);
        }
      }
      return -1;
    }
  }

  /** Continue in unrolled and kept loops. */
  static final class Continue {
    @Energy(dim = 12)
    static double energy(double[] x) {
      double u = 0;
      double m = -5;
      for (int i = 0; i < 12; i++) {
        if (i % 3 == 0) {
          continue;
        }
        double a = x[i];
        if (a < -1) {
          u += 0.5 * a;
          continue;
        }
        for (int j = 0; j < 3; j++) {
          if (j == 1) continue;
          if (x[j] > 0) {
            continue;
          }
          a += x[j];
        }
        u += a * a;
      }
      for (int i = 0; i < 4; i++) {
        if (x[i] > 0) {
          continue;
        }
        m = m * x[i];
      }
      return u + m;
    }
  }

  /** Maxima and minima of some iterations. */
  static final class Extremes {
    @Energy(dim = 12)
    static double energy(double[] x) {
      double most = 0.3;
      double least = 5;
      for (int i = 0; i < 12; i++) {
        if (x[i] < 0.1 * i) {
          continue;
        }
        most = Math.max(Math.max(most, x[i] * x[i]), x[11 - i]);
        if (x[11 - i] > 0) {
          least = Math.min(x[i], least);
        }
      }
      double none = -1;
      for (int i = 0; i < 12; i++) {
        if (x[i] > 100) {
          none = Math.max(none, x[i]);
        }
      }
      return most * least + none;
    }
  }

  /** Set anew in every iteration, the last value used after the loop. */
  static final class Last {
    @Energy(dim = 10)
    static double energy(double[] x) {
      double d = 1;
      double t;
      double u = 0;
      int k = 5;
      for (int i = 0; i < 10; i++) {
        d = x[i] * x[i];
        t = d + 1;
        k = i * 2;
        u += Math.sqrt(t) * k;
      }
      for (int i = 9; i >= 0; i--) {
        t = x[i] * d;
        u += t * t;
      }
      return u + d * k;
    }
  }

  /** Switch expressions. */
  static final class Switch {
    @Energy(dim = 12)
    static double energy(double[] x) {
      double u = 0;
      int n = 2;
      for (int i = 0; i < 12; i++) {
        u += switch (i % 4) {
          case 0 -> x[i];
          case 1, 2 -> x[i] * x[11 - i];
          default -> Math.cos(x[i]);
        };
      }
      for (int i = 0; i < 3; i++) {
        u += switch (i) {
          case 0 -> 1;
          case 1 -> x[5];
          default -> 3;
        } / 2;
      }
      return u + switch (n) { case 2 -> x[3]; default -> 0; };
    }
  }

  /** Booleans. */
  static final class Booleans {
    @Energy
    static double energy(double x, double y) {
      boolean a = x > 0;
      boolean b = y > 0.5;
      boolean c = a != b;
      boolean d = a == b | x > y;
      c &= x < 1;
      d ^= b;
      var u = c ? x * x : y;
      return (a ^ d ? u : 2 * u) + (a & b ? x : 1) + (a == true ? y : 3);
    }
  }

  /** Conditions known before run time: what is not taken is not read. */
  static final class Known {
    static final boolean ON = true;

    @Energy(dim = 4)
    static double energy(double[] x) {
      double u = 0;
      for (int i = 0; i < 4; i++) {
        if (i > 0) {
          u += x[i - 1] * x[i];
        }
        u += (i < 3 ? x[i + 1] : 1) / 2 + (i > 0 && x[i - 1] > 0 ? 1 : 2) / 2.0;
        u += i != 0 ? x[0] * (10 / i) : 3;
      }
      if (ON) {
        return u;
      }
      return 0;
    }
  }

  /** Loops over pairs and triangles. */
  static final class Triangles {
    @Energy(dim = 12)
    static double energy(double[] x) {
      double[] z = new double[12];
      for (int i = 0; i < 12; i++) {
        z[i] = x[i] * x[11 - i];
      }
      double u = 0;
      for (int i = 0; i < 12; i++) {
        for (int j = i + 1; j < 12; j++) {
          u += z[j - i] * x[(i + j) % 12] + x[(j - i) / 2];
        }
        u += x[Math.min(i + 1, 11)] * x[i > 0 ? i - 1 : 11] + (i < 11 ? z[i + 1] : 0);
        if (i != 0) {
          u += x[i - 1] * z[Math.floorMod(i - 5, 12)];
        }
      }
      return u;
    }
  }

  /** For-each. */
  record Ragged(double[][] table, int[] ends) {
    static Ragged example() {
      return new Ragged(new double[][] {{1, 2}, {}, {0.5, -1, 3}}, new int[] {2, 0, 3});
    }

    @Energy(dim = 3)
    double energy(double[] x) {
      double u = 0;
      for (int i = 0; i < table.length; i++) {
        for (int j = 0; j < table[i].length; j++) {
          u += table[i][j] * x[i] * x[i];
        }
        for (int j = 0; j < ends[i]; j++) {
          u += x[j] * table[i][j];
        }
      }
      return u;
    }
  }

  record ForEach(double[] a, int[][] pairs) {
    static ForEach example() {
      return new ForEach(new double[] {1, 2.5, -1}, new int[][] {{0, 1}, {1, 3}, {3, 0}});
    }

    @Energy(dim = 4)
    double energy(double[] x) {
      double u = 0;
      for (double v : x) {
        u += v * v;
      }
      for (double w : a) {
        u += w * x[1];
      }
      for (int[] pair : pairs) {
        u += x[pair[0]] * x[pair[1]];
        for (int p : pair) {
          u += Math.sin(x[p]);
        }
      }
      return u;
    }
  }

  /** Blocks of switch expressions. */
  record Yields(int n) {
    private static final int FOUR = 4;

    @Energy(dim = 12)
    double energy(double[] x) {
      double u = 0;
      double[] z = new double[3];
      for (int i = 0; i < 12; i++) {
        u += switch (i % 4) {
          case 0 -> {
            double a = x[i] * x[i];
            if (a > 1) {
              yield a;
            }
            a += 0.5 * x[11 - i];
            yield a * a;
          }
          case 1 -> x[i];
          case 2 -> {
            double s = 0;
            for (int k = 0; k < 10; k++) {
              if (k == i) {
                continue;
              }
              s += Math.sin(k * x[i]);
            }
            yield s;
          }
          default -> {
            if (n > 2) {
              yield 1;
            } else if (x[i] > 0) {
              yield 2.5 * x[i];
            }
            yield switch (n) {
              case 2 -> {
                int k = 3;
                yield k;
              }
              default -> x[0];
            };
          }
        };
      }
      double half = switch (n) {
        case 1 -> 1;
        case 2 -> {
          z[1] = x[3];
          yield 7;
        }
        default -> {
          z[0] = 2;
          yield x[2];
        }
      } / 2;
      int whole = switch (FOUR) {
        case 4 -> {
          int k = 9;
          yield k;
        }
        default -> {
          yield 3;
        }
      } / 2;
      double real = switch (FOUR) {
        case 4 -> {
          int k = 9;
          yield k;
        }
        default -> {
          double h = 3;
          yield h;
        }
      } / 2;
      return u + half + whole * x[0] + real * x[1] + z[0] * z[1] + z[1] * z[1] + inReturn(x[0], n);
    }

    private static double inReturn(double y, int k) {
      if (y > 0.7) {
        return y;
      }
      return switch (k) {
        case 2 -> {
          if (y < -0.3) {
            yield y * y;
          }
          yield -y;
        }
        default -> 0;
      };
    }

    static Yields example() {
      return new Yields(2);
    }
  }
}
