import dev.meander.annotation.*;

final class Model {
  @Energy(dim = 9)
  static double energy(double[] x) {
    return x[9]; // error: index 9 is out of bounds for length 9
  }
}
