import dev.meander.annotation.*;

final class Model {
  static final double A = f() + 1;

  static double f() {
    return A * 2; // error: A calls itself
  }

  static int even(int n) {
    return n == 0 ? 1 : odd(n - 1);
  }

  static int odd(int n) {
    return n == 0 ? 0 : even(n - 1); // error: even calls itself
  }

  @Energy
  static double energy(double x, double y) {
    return A * x + even(4) * y;
  }
}
