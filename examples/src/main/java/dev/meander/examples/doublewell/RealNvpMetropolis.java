package dev.meander.examples.doublewell;

import dev.meander.annotation.Annealing;
import dev.meander.annotation.Metropolis;
import dev.meander.annotation.Repeat;
import dev.meander.annotation.StochasticFlow;

/** The stochastic normalizing flow of the paper: Metropolis steps in the prior, then at λ = 0, ½ and 1. */
@StochasticFlow(target = DoubleWell.class, annealing = Annealing.FROM_PRIOR)
public interface RealNvpMetropolis {
  @Metropolis(steps = 20, stepSize = 0.25, lambda = 0)
  void mix();

  @Repeat(3)
  Step step();
}
