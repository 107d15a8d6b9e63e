package dev.meander.examples.benchmark;

import dev.meander.annotation.Langevin;
import dev.meander.annotation.StochasticFlow;
import dev.meander.annotation.Train;
import dev.meander.examples.doublewell.DoubleWell;

/** Langevin paths of several lengths with a trained step size. */
final class Paths {
  private Paths() {}

  /** 100 steps. */
  @StochasticFlow(target = DoubleWell.class)
  interface Hundred {
    @Langevin(steps = 100, stepSize = 1e-4, train = Train.STEP_SIZE)
    void drift();
  }

  /** 1,000 steps. */
  @StochasticFlow(target = DoubleWell.class)
  interface Thousand {
    @Langevin(steps = 1_000, stepSize = 1e-4, train = Train.STEP_SIZE)
    void drift();
  }

  /** 10,000 steps. */
  @StochasticFlow(target = DoubleWell.class)
  interface TenThousand {
    @Langevin(steps = 10_000, stepSize = 1e-4, train = Train.STEP_SIZE)
    void drift();
  }
}
