import dev.meander.annotation.*;
 // error: flow Model_ has no layers
@StochasticFlow(target = Model.class)
interface Model_ {}

final class Model {
  @Energy
  static double energy(double x, double y) {
    return x * x + y * y;
  }
}
