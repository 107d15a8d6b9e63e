package dev.meander.examples.paper;

import dev.meander.annotation.Metropolis;
import dev.meander.annotation.Repeat;
import dev.meander.annotation.StochasticFlow;
import dev.meander.examples.doublewell.Couplings;
import dev.meander.examples.doublewell.DoubleWell;

/**
 * Ours, good before and after reweighting: all couplings first, so that maximum likelihood trains them without bias
 * (run backwards, no parameter stands before a Metropolis step), then Metropolis steps that end close to the target.
 */
@StochasticFlow(target = DoubleWell.class)
public interface NearTarget {
  @Repeat(3)
  Couplings block();

  @Metropolis(steps = 10, stepSize = 0.5, lambda = 0.7)
  void first();

  @Metropolis(steps = 10, stepSize = 0.5, lambda = 0.8)
  void second();

  @Metropolis(steps = 20, stepSize = 0.5, lambda = 0.9)
  void third();

  @Metropolis(steps = 20, stepSize = 0.5, lambda = 0.97)
  void last();
}
