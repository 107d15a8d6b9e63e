import dev.meander.annotation.*;

final class Model {
  @Energy
  static double energy(double[] x) { // error: needs dim of at least 1
    return x[0];
  }
}
