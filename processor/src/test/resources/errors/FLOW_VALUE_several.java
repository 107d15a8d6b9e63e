import dev.meander.annotation.*;

@Block
interface Step {
  @Metropolis(steps = 0) // error: steps must be at least 1, but is 0
  void relax();

  @AffineCoupling(hidden = {4, 0}) // error: hidden must be widths of at least 1, but is 0
  void right();

  @Repeat(0) // error: @Repeat must be at least 1, but is 0
  @Metropolis(
      steps = -2, // error: steps must be at least 1, but is -2
      stepSize = 0, // error: stepSize must be positive and finite, but is 0.0
      lambda = 1.5, // error: lambda must be in [0, 1], but is 1.5
      gradient = AcceptGradient.UNBIASED, // error: gradient must be PATHWISE, but is UNBIASED
      train = {Train.STEP_SIZE,
          Train.MASS}) // error: train must be STEP_SIZE or LAMBDA for a layer without velocities, but is MASS
  void several();

  @AdditiveCoupling(hidden = {
      -1, // error: hidden must be widths of at least 1, but is -1
      8,
      0}) // error: hidden must be widths of at least 1, but is 0
  void add();
}

@StochasticFlow(target = Model.class)
interface Model_ {
  @Langevin(lambda = 2) // error: lambda must be in [0, 1], but is 2.0
  void drift();

  @Repeat(3)
  Step step();
}

final class Model {
  @Energy
  static double energy(double x, double y) {
    return x * x + y * y;
  }
}
