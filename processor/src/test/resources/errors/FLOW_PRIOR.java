import dev.meander.annotation.*;

@StochasticFlow(target = Model.class, prior = String.class) // error: is not supported. Use StandardNormal
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
