import dev.meander.annotation.*;

@StochasticFlow(target = Model.class)
interface Model_ {
  @Metropolis(stepSize = -1) // error: stepSize must be positive and finite, but is -1.0
  void layer();
}

final class Model {
  @Energy
  static double energy(double x, double y) {
    return x * x + y * y;
  }
}
