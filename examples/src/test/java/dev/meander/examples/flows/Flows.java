package dev.meander.examples.flows;

import dev.meander.annotation.AdditiveCoupling;
import dev.meander.annotation.Affine;
import dev.meander.annotation.AffineCoupling;
import dev.meander.annotation.Block;
import dev.meander.annotation.Langevin;
import dev.meander.annotation.Metropolis;
import dev.meander.annotation.Precision;
import dev.meander.annotation.Repeat;
import dev.meander.annotation.StochasticFlow;
import dev.meander.annotation.Train;

/** The flows of the tests. */
final class Flows {
  private Flows() {}

  @StochasticFlow(target = Target.class)
  interface MetropolisSmall {
    @Affine
    void scale();

    @Repeat(10)
    @Metropolis(steps = 20, stepSize = 0.25)
    void relax();
  }

  @StochasticFlow(target = Target.class)
  interface MetropolisMedium {
    @Repeat(10)
    @Metropolis(steps = 20, stepSize = 0.6)
    void relax();
  }

  @StochasticFlow(target = Target.class)
  interface MetropolisLarge {
    @Repeat(10)
    @Metropolis(steps = 20, stepSize = 1.5)
    void relax();
  }

  @StochasticFlow(target = Target.class)
  interface LangevinSmall {
    @Repeat(10)
    @Langevin(steps = 20, stepSize = 0.002)
    void relax();
  }

  @StochasticFlow(target = Target.class)
  interface LangevinMedium {
    @Repeat(10)
    @Langevin(steps = 10, stepSize = 0.005)
    void relax();
  }

  @StochasticFlow(target = Target.class)
  interface LangevinLarge {
    @Repeat(20)
    @Langevin(steps = 5, stepSize = 0.012)
    void relax();
  }

  @Block
  interface Mixed {
    @AffineCoupling(hidden = {5, 6})
    void left();

    @AdditiveCoupling(hidden = {4})
    void add();

    @Metropolis(
        steps = 6,
        stepSize = 0.3,
        train = {Train.STEP_SIZE, Train.LAMBDA})
    void relax();

    @AffineCoupling(hidden = {})
    void right();

    @Langevin(
        steps = 5,
        stepSize = 0.003,
        train = {Train.STEP_SIZE, Train.LAMBDA})
    void drift();
  }

  @StochasticFlow(target = Target.class, precision = Precision.DOUBLE)
  interface MixedDouble {
    @Affine
    void scale();

    @Repeat(2)
    Mixed mixed();
  }

  @StochasticFlow(target = Target.class)
  interface MixedFloat {
    @Affine
    void scale();

    @Repeat(2)
    Mixed mixed();
  }

  @StochasticFlow(target = Chain.class, precision = Precision.DOUBLE)
  interface ChainDouble {
    @Affine
    void scale();

    @Repeat(2)
    Mixed mixed();
  }

  @StochasticFlow(target = Energies.Functions.class, precision = Precision.DOUBLE)
  interface FunctionsDouble {
    @Affine
    void scale();

    @Repeat(2)
    Mixed mixed();
  }

  @StochasticFlow(target = Target.class, precision = Precision.DOUBLE)
  interface LongDouble {
    @AffineCoupling(hidden = {4})
    void left();

    @Langevin(
        steps = 100,
        stepSize = 0.001,
        lambda = 0.7,
        train = {Train.STEP_SIZE, Train.LAMBDA})
    void drift();
  }

  @StochasticFlow(target = Chain.class)
  interface ChainFloat {
    @Affine
    void scale();

    @Repeat(2)
    Mixed mixed();
  }

  @StochasticFlow(target = Target.class)
  interface Diverging {
    @AffineCoupling(hidden = {4})
    void left();

    @Langevin(steps = 20, stepSize = 1)
    void blowUp();
  }

  @StochasticFlow(target = Target.class)
  interface CouplingsOnly {
    @Repeat(2)
    @AffineCoupling(hidden = {4})
    void couple();
  }

  @StochasticFlow(target = Energies.HalfLine.class)
  interface HalfLine {
    @Affine
    void scale();

    @Metropolis(steps = 2)
    void relax();
  }
}
