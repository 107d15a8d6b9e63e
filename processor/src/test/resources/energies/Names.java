package energies;

import static java.lang.Math.PI;
import static java.lang.Math.exp;
import static java.lang.StrictMath.*;

import dev.meander.annotation.Energy;

interface Constants {
  double K = 2.5;
  double TABLE_SCALE = Math.log(3);
}

class Base implements Constants {
  static final double S = 4;

  static double f(double a) {
    return a * a;
  }

  static double f(int a) {
    return a / 2;
  }

  static double g(double a, int b) {
    return a + b;
  }

  static double over(double... a) {
    return a[0];
  }
}

/** What names mean. */
final class Names {
  static final double S = 100;
  static final double K = 200;

  static double f(double a) {
    return 1000 + a;
  }

  /** Inherited members before those of an outer class. */
  static final class Inherited extends Inner {
    @Energy
    static double energy(double x, double y) {
      return S * x + K * y + f(x) + f(3) + Constants.TABLE_SCALE * g(x, 2) + Names.f(y) + Names.S;
    }
  }

  static class Inner implements Constants {
    static final double S = 4;

    static double f(double a) {
      return a * a;
    }

    static double f(int a) {
      return a / 2;
    }

    static double g(double a, double b) {
      return a - b;
    }

    static double g(double a, int b) {
      return a + b;
    }
  }

  /** Static imports: single ones before those on demand, both after members. */
  static final class Imports {
    static double cos(double a) {
      return a * 3;
    }

    @Energy
    static double energy(double x, double y) {
      return exp(-x * x) * PI + sin(y) + cos(x) + Math.cos(y) + StrictMath.sqrt(1 + x * x) + java.lang.Math.tanh(x);
    }
  }

  /** Constants that are initialised by other constants and methods. */
  static final class Initial {
    static final double A = Math.exp(1) / 2;
    static final double B = A * half(3) + 1;
    static final double HUGE = 1.0 / 0;
    static final int N = (int) 3.7 + 2;

    static double half(int n) {
      return n / 2;
    }

    @Energy
    static double energy(double x, double y) {
      return A * x + B * y * y + (x < HUGE ? N * x : 0);
    }
  }

  interface Scaled {
    double scale();

    default double scaled(double a) {
      return scale() * a;
    }
  }

  /** A dollar is a letter, as are the digits and dashes that stand for it in generated fields. */
  record Dollars(double $a, int[] $, double a_01, Group $g, Group g) {
    record Group(double[] $a, double _01, double _0$) {}

    static Dollars example() {
      return new Dollars(
          2, new int[] {3}, 0.5, new Group(new double[] {4, 5}, 6, 7), new Group(new double[] {8, 9}, 10, 11));
    }

    @Energy
    double energy(double x, double y) {
      return $a * x * x + y * y + $[0] * x + $g.$a[1] * y + a_01 * x * y + $g._01() * x + g._0$ * y + g.$a()[0] + g._01 * y;
    }
  }

  /** Accessors written by hand, and methods of an interface. */
  record Accessors(double scale, double shift, int[] list) implements Scaled {
    Accessors {
      scale = 2 * scale;
    }

    static Accessors example() {
      return new Accessors(1.5, 0.3, new int[] {1, 0});
    }

    public double shift() {
      return shift + 1;
    }

    public int[] list() {
      return list.clone();
    }

    @Energy(dim = 2)
    double energy(double[] x) {
      return scaled(x[0] * x[1]) + shift() * x[list[0]] + this.scale * x[list()[1]] * x[1] + this.scale();
    }
  }
}
