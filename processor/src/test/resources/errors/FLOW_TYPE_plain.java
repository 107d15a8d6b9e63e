import dev.meander.annotation.*;

interface Named {}

@StochasticFlow(target = Model.class)
interface Extending extends Named { // error: Extending extends Named
  @Affine
  void layer();
}

@StochasticFlow(target = Model.class)
interface Generic<T> { // error: Generic is generic
  @Affine
  void layer();
}

final class Model {
  @Energy
  static double energy(double x, double y) {
    return x * x + y * y;
  }
}
