import dev.meander.annotation.*;

@Block
interface Step {
  @Metropolis(steps = 0)
  void relax(); // error: steps must be at least 1, but is 0

  @AffineCoupling(hidden = {4, 0})
  void right(); // error: hidden must be widths of at least 1, but is 0
}

@StochasticFlow(target = Model.class)
interface Model_ {
  @Langevin(lambda = 2)
  void drift(); // error: lambda must be in [0, 1], but is 2.0

  @Repeat(3)
  Step step();
}

final class Model {
  @Energy
  static double energy(double x, double y) {
    return x * x + y * y;
  }
}
