import dev.meander.annotation.*;

@StochasticFlow(target = Model.class) // error: flow Model_ has no layers
interface Model_ {}

final class Model {
  @Energy
  static double energy(double x, double y) {
    return x * x + y * y;
  }
}
