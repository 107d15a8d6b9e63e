import dev.meander.annotation.*;

@StochasticFlow(target = Model.class) // error: is not a plain interface
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
