import dev.meander.annotation.*;

@StochasticFlow(target = Model.class)
interface Model_ {
  @Affine
  void layer(int k); // error: layer has a body or parameters
}

final class Model {
  @Energy
  static double energy(double x, double y) {
    return x * x + y * y;
  }
}
