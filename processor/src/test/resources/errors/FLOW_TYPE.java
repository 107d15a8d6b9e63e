import dev.meander.annotation.*;
 // error: is not a plain interface
@StochasticFlow(target = Model.class)
abstract class Model_ {
  @Affine
  abstract void layer();
}

final class Model {
  @Energy
  static double energy(double x, double y) {
    return x * x + y * y;
  }
}
