import dev.meander.annotation.*;
 // error: is not supported. Use StandardNormal
@StochasticFlow(target = Model.class, prior = String.class)
interface Model_ {
  @Affine
  void layer();
}

final class Model {
  @Energy
  static double energy(double x, double y) {
    return x * x + y * y;
  }
}
