package dev.meander.examples.flows;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.runtime.Device;
import dev.meander.runtime.Flow;
import dev.meander.runtime.Loss;
import dev.meander.runtime.Training;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Forward and inverse runs are two laws of the same paths: E_f[w; w ∈ A] = (Z₁/Z₀) P_b(w ∈ A) for any set A of weights.
 *
 * <p>With A = all it is E_f[w] = Z₁/Z₀; windows of ln w see each part of the law, also where one heavy path would spoil
 * the mean of w over inverse paths.
 */
class FluctuationTest {
  private static final double LOG_RATIO = 10.29347971 - Math.log(2 * Math.PI);
  private static final int SIZE = 100_000;
  private static final double[] EDGES = {-4, -3, -2, -1, -0.5, 0, 0.5, 1, 2, 3, 4, 5};

  static Stream<Named<Flow>> flows() {
    Device device = Device.jvm(2);
    return Stream.of(
        Named.of("Metropolis", Flows_MetropolisMediumSampler.create(device)),
        Named.of("Langevin", Flows_LangevinMediumSampler.create(device)),
        Named.of("couplings, Metropolis, Langevin", trained(Flows_MixedFloatSampler.create(device, 3))));
  }

  private static Flow trained(Flow flow) {
    Loss loss = Loss.mixed(ExactSamples.draw(5_000, 1), 0.5);
    flow.train(Training.builder().seed(2).batch(256).learningRate(5e-3).phase(150, loss).build());
    return flow;
  }

  @ParameterizedTest
  @MethodSource("flows")
  void sampledWeightsCarryWhatInversePathsFind(Flow flow) {
    try (flow) {
      double[] forward = flow.sample(SIZE, 5).logWeights();
      double[] inverse = flow.inverse(ExactSamples.draw(SIZE, 7), 8).logWeights();
      int windows = 0;
      double unweighted = 0;
      for (int k = 0; k + 1 < EDGES.length; k++) {
        double[] f = window(forward, k);
        double[] b = window(inverse, k);
        double sum = Arrays.stream(f).map(Math::exp).sum();
        double squares = Arrays.stream(f).map(l -> Math.exp(2 * l)).sum();
        // a standard error means something from about 100 effective paths on
        if (b.length < 100 || sum * sum < 100 * squares) {
          continue;
        }
        windows++;
        double error = Math.sqrt(squares + b.length);
        // five standard errors: about one false alarm in 10⁵ seeds, over all windows
        assertTrue(Math.abs(sum - b.length) < 5 * error,
            "ln w in " + EDGES[k] + " … " + EDGES[k + 1] + ": " + sum + " and " + b.length + " ± " + error);
        unweighted = Math.max(unweighted, Math.abs(f.length - b.length) / error);
      }
      assertTrue(windows >= 6, "only " + windows + " windows have enough paths");
      assertTrue(unweighted > 20, "without the weights the laws must differ, but agree to " + unweighted);
    }
  }

  /** ln(w Z₀/Z₁) of the paths in window k. */
  private static double[] window(double[] logWeights, int k) {
    return Arrays.stream(logWeights).map(l -> l - LOG_RATIO).filter(l -> l >= EDGES[k] && l < EDGES[k + 1]).toArray();
  }
}
