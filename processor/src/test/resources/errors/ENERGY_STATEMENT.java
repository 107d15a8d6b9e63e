import dev.meander.annotation.*;

final class Model {
  @Energy
  static double energy(double x, double y) {
    double u = x;
    switch (1) { // error: a switch is not supported
      default:
    }
    return u;
  }
}
