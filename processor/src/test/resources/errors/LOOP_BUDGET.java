import dev.meander.annotation.*;

final class Model {
  static double a(double x, int k) {
    return b(x, 2 * k) + b(x + 1, 2 * k + 1);
  }

  static double b(double x, int k) {
    return c(x, 2 * k) + c(x * 2, 2 * k + 1);
  }

  static double c(double x, int k) {
    return d(x, 2 * k) + d(x * 3, 2 * k + 1);
  }

  static double d(double x, int k) {
    return e(x, 2 * k) + e(x * 5, 2 * k + 1);
  }

  static double e(double x, int k) {
    return f(x, 2 * k) + f(x * 7, 2 * k + 1);
  }

  static double f(double x, int k) {
    double s = Math.sin(x * k);
    for (int i = 0; i < 7; i++) {
      for (int j = 0; j < 7; j++) {
        s += Math.exp(s * i * x - j) * Math.sin(s + k) - Math.cos(x * j);
      }
    }
    return s;
  }

  @Energy
  static double energy(double x, double y) { // error: energy:
    return a(x, 0) * y + a(y, 1);
  }
}
