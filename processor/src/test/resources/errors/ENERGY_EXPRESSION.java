import dev.meander.annotation.*;

final class Model {
  @Energy
  static double energy(double x, double y) {
    return x + (5 & 3) * y; // error: 5 & 3 is not supported
  }
}
