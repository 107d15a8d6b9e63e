package dev.meander.runtime.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.meander.runtime.Loss;
import dev.meander.runtime.Training;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The objective of training: its value, and its gradient against central differences of the value. */
class PathLossTest {
  private static final long ITERATION = 7;

  static Stream<Arguments> mixturesAndBatches() {
    return Stream.of(0.0, 0.3, 0.9, 1.0)
        // one walker, three tiles of which the last is not full, more tiles than there are slots
        .flatMap(a -> IntStream.of(1, 37, 643).mapToObj(batch -> Arguments.of(a, batch)));
  }

  /**
   * The flow is smooth, so differences of step h = 1e-5 err by h² L‴/6, where L‴ is up to some tens of the largest
   * element of the gradient, and by the rounding 1e-16 |L| / h: together below 1e-9 of that element. A weight that is
   * wrong errs by a tenth of it or more.
   */
  @ParameterizedTest(name = "a = {0}, batch {1}")
  @MethodSource("mixturesAndBatches")
  void gradientIsThatOfTheValue(double a, int batch) {
    Loss loss = Loss.mixed(data(), a);
    double[] first = null;
    for (int threads = 1; threads <= 2; threads++) {
      Parameters parameters = new Parameters(ScaleTile.MODEL, 3);
      try (TileWorkers workers = new TileWorkers(ScaleTile.MODEL, ScaleTile::new, parameters.values(), threads)) {
        PathLoss objective = objective(parameters, workers, batch, loss);
        double[] gradient = gradient(objective, loss);
        first = first == null ? gradient : first;
        assertArrayEquals(first, gradient, "the same bits on " + threads + " threads");
        double scale = IntStream.range(0, gradient.length).mapToDouble(k -> Math.abs(gradient[k])).max().orElseThrow();
        for (int k = 0; k < gradient.length; k++) {
          assertEquals(difference(objective, loss, k), gradient[k], 1e-8 * scale, "parameter " + k);
        }
      }
    }
  }

  /** Of one data point J_ML is known: u₀(z) + Σ s over both layers, z being the point run back. */
  @Test
  void valueMixesLikelihoodAndKlDivergence() {
    double[] point = {0.7, -1.3};
    double[][] data = {point};
    Parameters parameters = new Parameters(ScaleTile.MODEL, 3);
    double[] p = parameters.values();
    double likelihood = 0;
    for (int d = 0; d < 2; d++) {
      double z = ((point[d] - p[6 + d]) * Math.exp(-p[4 + d]) - p[2 + d]) * Math.exp(-p[d]);
      likelihood += 0.5 * z * z + p[d] + p[4 + d];
    }
    try (TileWorkers workers = new TileWorkers(ScaleTile.MODEL, ScaleTile::new, p, 1)) {
      PathLoss objective = objective(parameters, workers, 100, Loss.reverseKl());
      double kl = value(objective, Loss.reverseKl());
      assertEquals(likelihood, value(objective, Loss.maximumLikelihood(data)), 1e-12);
      assertEquals(0.3 * likelihood + 0.7 * kl, value(objective, Loss.mixed(data, 0.3)), 1e-12);
    }
  }

  private static PathLoss objective(Parameters parameters, TileWorkers workers, int batch, Loss loss) {
    Training training = Training.builder().seed(4).batch(batch).phase(1, loss).build();
    return new PathLoss(ScaleTile.MODEL, parameters, workers, training);
  }

  private static double[] gradient(PathLoss objective, Loss loss) {
    double[] gradient = new double[ScaleTile.MODEL.parameterCount()];
    objective.evaluate(loss, ITERATION, gradient);
    return gradient;
  }

  private static double value(PathLoss objective, Loss loss) {
    return objective.evaluate(loss, ITERATION, new double[ScaleTile.MODEL.parameterCount()]).loss();
  }

  private static double difference(PathLoss objective, Loss loss, int k) {
    double h = 1e-5;
    double at = objective.parameters()[k];
    objective.parameters()[k] = at + h;
    objective.parametersChanged();
    double up = value(objective, loss);
    objective.parameters()[k] = at - h;
    objective.parametersChanged();
    double down = value(objective, loss);
    objective.parameters()[k] = at;
    objective.parametersChanged();
    return (up - down) / (2 * h);
  }

  private static double[][] data() {
    Random random = new Random(1);
    double[][] data = new double[300][2];
    for (double[] point : data) {
      point[0] = 1.2 * random.nextGaussian();
      point[1] = random.nextGaussian() - 0.5;
    }
    return data;
  }
}
