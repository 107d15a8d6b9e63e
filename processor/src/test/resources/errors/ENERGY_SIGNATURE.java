import dev.meander.annotation.*;

final class Model {
  @Energy // error: needs dim of at least 1
  static double energy(double[] x) {
    return x[0];
  }
}
