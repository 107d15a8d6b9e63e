import dev.meander.annotation.*;

@StochasticFlow(target = Model.class)
interface Model_ {} // error: flow Model_ has no layers

final class Model {
  @Energy
  static double energy(double x, double y) {
    return x * x + y * y;
  }
}
