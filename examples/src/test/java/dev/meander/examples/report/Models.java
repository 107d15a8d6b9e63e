package dev.meander.examples.report;

import dev.meander.runtime.LayerReport;
import dev.meander.runtime.Loss;
import dev.meander.runtime.Trace;
import dev.meander.runtime.Training;
import dev.meander.runtime.TrainingReport;
import dev.meander.runtime.TrainingReport.Skips;
import dev.meander.runtime.WeightedSamples;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Models made by hand. */
final class Models {
  static final int DIMENSION = 5;
  /** ln Z₀ of the standard normal in five dimensions. */
  private static final double LOG_PRIOR_VOLUME = 2.5 * Math.log(2 * Math.PI);

  private Models() {}

  /** A forward run whose log-weights are normal with this deviation. */
  static WeightedSamples forward(int size, double deviation, long seed) {
    Random random = new Random(seed);
    return WeightedSamples.forward(points(size, random), logWeights(size, deviation, random), LOG_PRIOR_VOLUME);
  }

  /** A backward run: its log-weights have a mean larger by the variance, as those of normal forward ones have. */
  static WeightedSamples backward(int size, double deviation, long seed) {
    Random random = new Random(seed);
    double[] logWeights = logWeights(size, deviation, random);
    double[] shifted = IntStream.range(0, size).mapToDouble(i -> logWeights[i] + deviation * deviation).toArray();
    return WeightedSamples.inverse(points(size, random), shifted, LOG_PRIOR_VOLUME);
  }

  /** Everything a model can have, with gaps and infinities in it. */
  static Model complete(String name, long seed) {
    Random random = new Random(seed);
    double[][][] clouds = {points(200, random), points(200, random), points(200, random)};
    clouds[1][0][3] = Double.NaN;
    clouds[2][1][5] = Double.POSITIVE_INFINITY;
    double[] losses = random.doubles(60, -1, 1).toArray();
    losses[7] = Double.NaN;
    losses[59] = Double.NaN;
    List<Skips> skips = List.of(new Skips("layer b is not finite", "another one", 8, 2));
    Training training = Training.builder()
        .phase(20, Loss.maximumLikelihood(new double[][] {{0, 0, 0, 0, 0}}))
        .phase(40, Loss.reverseKl())
        .build();
    return Model.of(name, forward(1_000, 0.5, seed))
        .backward(backward(1_000, 0.5, seed + 1))
        .trained(training, new TrainingReport(losses, skips, Duration.ofMillis(1_234)))
        .trace(new Trace(List.of("prior", "step<0>.a", "b"), clouds))
        .layers(List.of(
            new LayerReport("step<0>.a", "Affine", Double.NaN, Double.NaN, Double.NaN, 0.25),
            new LayerReport("b", "Metropolis", 0.5, 0.25, 0.75, -1e-7)))
        .setting("Key <i>", "value & more");
  }

  private static double[] logWeights(int size, double deviation, Random random) {
    return IntStream.range(0, size).mapToDouble(i -> deviation * random.nextGaussian()).toArray();
  }

  private static double[][] points(int size, Random random) {
    return IntStream.range(0, DIMENSION)
        .mapToObj(d -> IntStream.range(0, size).mapToDouble(i -> random.nextGaussian()).toArray())
        .toArray(double[][]::new);
  }
}
