import dev.meander.annotation.*;

final class Model {
  @Energy
  static double energy(double x, double y) {
    float u = 1; // error: float is not a type of an energy
    return u * x + y;
  }
}
