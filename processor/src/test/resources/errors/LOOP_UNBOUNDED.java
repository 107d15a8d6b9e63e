import dev.meander.annotation.*;

final class Model {
  @Energy
  static double energy(double x, double y) {
    double u = y;
    while (u < x) { // error: a while loop may run for ever
      u = u + 1;
    }
    return u;
  }
}
