import dev.meander.annotation.*;

final class Model {
  @Energy(dim = 9)
  static double energy(double[] x) {
    x[0] = 1; // error: x[0] must not be assigned
    return x[0];
  }
}
