package dev.meander.examples.benchmark;

import dev.meander.annotation.AffineCoupling;
import dev.meander.annotation.Langevin;
import dev.meander.annotation.Metropolis;
import dev.meander.annotation.StochasticFlow;
import dev.meander.examples.doublewell.DoubleWell;
import dev.meander.examples.doublewell.RealNvpMetropolisSampler;
import dev.meander.runtime.Device;
import dev.meander.runtime.Flow;
import java.util.function.Function;

/** Flows that are sampled on OpenCL and on the JVM. */
enum OpenClFlows {
  /** A hundred Langevin steps. */
  LANGEVIN(OpenClFlows_DriftSampler::create),
  /** A hundred Metropolis steps. */
  METROPOLIS(OpenClFlows_RelaxSampler::create),
  /** Two couplings with networks 1-64-64-1. */
  COUPLINGS(OpenClFlows_CoupleSampler::create),
  /** The flow of the paper, the longest of the examples: 20 Metropolis steps, and three times two couplings and 20 more. */
  PAPER(RealNvpMetropolisSampler::create);

  private final Function<Device, Flow> create;

  OpenClFlows(Function<Device, Flow> create) {
    this.create = create;
  }

  Flow create(Device device) {
    return create.apply(device);
  }

  @StochasticFlow(target = DoubleWell.class)
  interface Drift {
    @Langevin(steps = 100, stepSize = 0.001)
    void drift();
  }

  @StochasticFlow(target = DoubleWell.class)
  interface Relax {
    @Metropolis(steps = 100, stepSize = 0.25)
    void relax();
  }

  @StochasticFlow(target = DoubleWell.class)
  interface Couple {
    @AffineCoupling(hidden = {64, 64})
    void right();

    @AffineCoupling(hidden = {64, 64})
    void left();
  }
}
