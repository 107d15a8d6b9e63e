package dev.meander.examples.benchmark;

import dev.meander.annotation.AffineCoupling;
import dev.meander.annotation.Annealing;
import dev.meander.annotation.Block;
import dev.meander.annotation.Metropolis;
import dev.meander.annotation.Repeat;
import dev.meander.annotation.StochasticFlow;
import dev.meander.examples.doublewell.DoubleWell;

/** The paper's flow for the double well: 20 Metropolis steps before the first and after each of 3 blocks of 2 couplings. */
@StochasticFlow(target = DoubleWell.class, annealing = Annealing.FROM_PRIOR)
interface TrainingFlow {
  @Metropolis(steps = 20, stepSize = 0.25, lambda = 0)
  void mix();

  @Repeat(3)
  Couplings step();

  /** Two couplings and the steps after them. */
  @Block
  interface Couplings {
    @AffineCoupling(hidden = {64, 64})
    void right();

    @AffineCoupling(hidden = {64, 64})
    void left();

    @Metropolis(steps = 20, stepSize = 0.25)
    void relax();
  }
}
