package dev.meander.examples.paper;

import dev.meander.annotation.Metropolis;
import dev.meander.annotation.Repeat;
import dev.meander.annotation.StochasticFlow;
import dev.meander.examples.doublewell.Couplings;
import dev.meander.examples.doublewell.DoubleWell;

/**
 * Ours, for the lowest error after reweighting: all couplings first, then Metropolis steps that end at λ = 0.75. There
 * the barrier is 7.4 kT high instead of 9.9, so its bins get about twelve times the samples that the target itself puts
 * there; the weights undo it. As they come the samples are those of another density.
 */
@StochasticFlow(target = DoubleWell.class)
public interface FilledBarrier {
  @Repeat(3)
  Couplings block();

  @Metropolis(steps = 30, stepSize = 0.5, lambda = 0.6)
  void low();

  @Metropolis(steps = 40, stepSize = 0.5, lambda = 0.75)
  void high();
}
