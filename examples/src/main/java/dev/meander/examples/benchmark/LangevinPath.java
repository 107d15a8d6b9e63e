package dev.meander.examples.benchmark;

import dev.meander.annotation.Langevin;
import dev.meander.annotation.StochasticFlow;
import dev.meander.examples.doublewell.DoubleWell;

/** A thousand Langevin steps in the double well, nothing else. */
@StochasticFlow(target = DoubleWell.class)
interface LangevinPath {
  @Langevin(steps = 1000, stepSize = 0.001)
  void drift();
}
