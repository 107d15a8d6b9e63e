package dev.meander.examples.paper;

import dev.meander.annotation.Metropolis;
import dev.meander.annotation.StochasticFlow;
import dev.meander.annotation.Train;
import dev.meander.examples.doublewell.Couplings;
import dev.meander.examples.doublewell.DoubleWell;

/** The paper's flow with one trained step size for each of its four Metropolis layers, from the 0.25 of the fixed one. */
@StochasticFlow(target = DoubleWell.class)
public interface TrainedLayers {
  @Metropolis(steps = 20, stepSize = 0.25, lambda = 0, train = Train.STEP_SIZE)
  void mix();

  Couplings first();

  @Metropolis(steps = 20, stepSize = 0.25, lambda = 0, train = Train.STEP_SIZE)
  void prior();

  Couplings second();

  @Metropolis(steps = 20, stepSize = 0.25, lambda = 0.5, train = Train.STEP_SIZE)
  void half();

  Couplings third();

  @Metropolis(steps = 20, stepSize = 0.25, lambda = 1, train = Train.STEP_SIZE)
  void target();
}
