package dev.meander.examples.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.annotation.Langevin;
import dev.meander.annotation.Metropolis;
import dev.meander.annotation.StochasticFlow;
import dev.meander.runtime.Device;
import dev.meander.runtime.Flow;
import org.junit.jupiter.api.Test;

/** The Cox process, 1600 cells with a dense factor, as a flow's target. */
class CoxFlowTest {
  @StochasticFlow(target = CoxProcess.class)
  interface CoxFlow {
    @Metropolis(steps = 4, stepSize = 0.02) void relax();
  }

  @StochasticFlow(target = CoxProcess.class)
  interface CoxDrift {
    @Langevin(steps = 4, stepSize = 0.005) void drift();
  }

  /** At λ = 1 ΔS of a Metropolis layer is the change of u₁, so that a path weighs what its start does: u₀ − u₁ there. */
  @Test
  void metropolisInFloatKeepsTheWeightOfTheStart() {
    CoxProcess pines = CoxProcess.pines();
    try (Flow flow = CoxFlowTest_CoxFlowSampler.create(pines, Device.jvm())) {
      double[] weights = flow.sample(20, 3).logWeights();
      double[][] starts = flow.trace(20, 3).points(0);
      assertTrue(flow.layers().get(0).acceptance() > 0.2, "accepted " + flow.layers().get(0).acceptance());
      for (int i = 0; i < 20; i++) {
        double prior = 0;
        for (double x : starts[i]) {
          prior += 0.5 * x * x;
        }
        // u₁ is about 2,300 and a sum of 1,600 terms in float, at both ends: 2 · √1600 · 2300 · 6e-8 = 0.011; twice that
        assertEquals(prior - pines.energy(starts[i]), weights[i], 0.022);
      }
    }
  }

  /** Small steps down the gradient lower the mean energy by ε|∇u|² a step, less what the noise adds. */
  @Test
  void langevinGoesDown() {
    CoxProcess pines = CoxProcess.pines();
    try (Flow flow = CoxFlowTest_CoxDriftSampler.create(pines, Device.jvm())) {
      double[][] starts = flow.trace(20, 3).points(0);
      double[][] ends = flow.trace(20, 3).points(1);
      double change = 0;
      for (int i = 0; i < 20; i++) {
        change += (pines.energy(ends[i]) - pines.energy(starts[i])) / 20;
      }
      assertTrue(change < -5, "energy changes by " + change);
    }
  }
}
