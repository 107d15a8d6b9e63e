package dev.meander.examples.paper;

import dev.meander.annotation.Metropolis;
import dev.meander.annotation.Repeat;
import dev.meander.annotation.StochasticFlow;
import dev.meander.annotation.Train;
import dev.meander.examples.doublewell.Couplings;
import dev.meander.examples.doublewell.DoubleWell;

/**
 * The paper's flow with a trained size for each of its 80 Metropolis steps, from 0.06. Here its logarithm is trained,
 * without bounds; in the code of the paper s = clamp(|p| + 0.01, 0.01, 0.3).
 */
@StochasticFlow(target = DoubleWell.class)
public interface TrainedSteps {
  @Repeat(20)
  @Metropolis(steps = 1, stepSize = 0.06, lambda = 0, train = Train.STEP_SIZE)
  void mix();

  Couplings first();

  @Repeat(20)
  @Metropolis(steps = 1, stepSize = 0.06, lambda = 0, train = Train.STEP_SIZE)
  void prior();

  Couplings second();

  @Repeat(20)
  @Metropolis(steps = 1, stepSize = 0.06, lambda = 0.5, train = Train.STEP_SIZE)
  void half();

  Couplings third();

  @Repeat(20)
  @Metropolis(steps = 1, stepSize = 0.06, lambda = 1, train = Train.STEP_SIZE)
  void target();
}
