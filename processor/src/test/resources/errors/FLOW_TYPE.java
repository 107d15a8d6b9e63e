import dev.meander.annotation.*;

@StochasticFlow(target = Model.class)
abstract class Model_ { // error: Model_ is no interface
  @Affine
  abstract void layer();
}

final class Model {
  @Energy
  static double energy(double x, double y) {
    return x * x + y * y;
  }
}
