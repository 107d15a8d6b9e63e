import dev.meander.annotation.*;

@StochasticFlow(target = Model.class)
interface Model_ {
  @Affine // error: layer has a body or parameters
  void layer(int k);
}

final class Model {
  @Energy
  static double energy(double x, double y) {
    return x * x + y * y;
  }
}
