import dev.meander.annotation.*;

class Well {
  @Energy
  static double energy(double x, double y) {
    return x * x * x * x - x * x + y * y;
  }
}

@StochasticFlow(target = Well.class)
interface Model {
  @AffineCoupling(hidden = {4})
  void couple();

  @Langevin(steps = 3, stepSize = 0.01)
  void drift();

  @Metropolis(steps = 2)
  void relax();
}
