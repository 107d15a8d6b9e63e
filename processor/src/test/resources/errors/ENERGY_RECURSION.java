import dev.meander.annotation.*;

final class Model {
  static double f(double x) {
    return x * f(x); // error: f calls itself
  }

  @Energy
  static double energy(double x, double y) {
    return f(x) + y;
  }
}
