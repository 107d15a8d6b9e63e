import dev.meander.annotation.*;

final class Model {
  static double scale = 2;

  @Energy
  static double energy(double x, double y) {
    return scale * x + y; // error: scale is not a local variable
  }
}
