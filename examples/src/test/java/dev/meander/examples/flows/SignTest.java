package dev.meander.examples.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.runtime.Device;
import dev.meander.runtime.Estimate;
import dev.meander.runtime.Flow;
import dev.meander.runtime.Trace;
import dev.meander.runtime.WeightedSamples;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** E[w] = Z₁/Z₀ at three step sizes of each stochastic layer, and not with the sign of ΔS turned around. */
class SignTest {
  private static final double LOG_Z = 10.29347971;
  private static final int SIZE = 120_000;
  private static final long SEED = 11;

  static Stream<Arguments> flows() {
    Device device = Device.jvm(2);
    return Stream.of(
        flow("Metropolis 0.25", Flows_MetropolisSmallSampler.create(device)),
        flow("Metropolis 0.6", Flows_MetropolisMediumSampler.create(device)),
        flow("Metropolis 1.5", Flows_MetropolisLargeSampler.create(device)),
        flow("Langevin 0.002", Flows_LangevinSmallSampler.create(device)),
        flow("Langevin 0.005", Flows_LangevinMediumSampler.create(device)),
        flow("Langevin 0.012", Flows_LangevinLargeSampler.create(device)));
  }

  private static Arguments flow(String name, Flow flow) {
    return Arguments.of(Named.of(name, flow));
  }

  @ParameterizedTest
  @MethodSource("flows")
  void meanWeightIsTheRatioOfNormalisers(Flow flow) {
    try (flow) {
      WeightedSamples samples = flow.sample(SIZE, SEED);
      Estimate logZ = samples.logZ();
      assertTrue(logZ.standardError() < 0.03, "too few effective samples to tell: " + logZ);
      // five standard errors: one false alarm in a million seeds
      assertEquals(LOG_Z, logZ.value(), 5 * logZ.standardError(), logZ.toString());
      double turned = turned(flow, samples);
      assertTrue(Math.abs(turned - LOG_Z) > 1, "ΔS with the other sign gives " + turned);
    }
  }

  private static double turned(Flow flow, WeightedSamples samples) {
    int n = 20_000;
    Trace trace = flow.trace(n, SEED);
    double[][] z = trace.points(0);
    double[][] x = trace.points(trace.layerNames().size() - 1);
    double[] logWeights = samples.logWeights();
    double[] logs = new double[n];
    double max = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      double u0 = 0.5 * (z[i][0] * z[i][0] + z[i][1] * z[i][1]);
      double u1 = Target.energy(x[i][0], x[i][1]);
      double deltaS = logWeights[i] - u0 + u1;
      logs[i] = u0 - u1 - deltaS;
      max = Math.max(max, logs[i]);
    }
    double sum = 0;
    for (double log : logs) {
      sum += Math.exp(log - max);
    }
    return max + Math.log(sum / n) + Math.log(2 * Math.PI);
  }
}
