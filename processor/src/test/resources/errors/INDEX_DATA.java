import dev.meander.annotation.*;

final class Model {
  @Energy(dim = 9)
  static double energy(double[] x) {
    int k = x[0] > 0 ? 1 : 2;
    return x[k]; // error: k depends on x
  }
}
