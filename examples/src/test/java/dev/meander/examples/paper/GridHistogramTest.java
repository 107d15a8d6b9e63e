package dev.meander.examples.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The robust figure on histograms made by hand. */
class GridHistogramTest {
  private static final ExactSampler EXACT = new ExactSampler();

  /** Exact probabilities times e^δ, each bin made of so many equal weights. */
  private static GridHistogram exact(double delta, double samples) {
    double[] sums = new double[GridHistogram.BINS];
    Arrays.setAll(sums, k -> Math.exp(delta) * (EXACT.below(-2.25 + 0.1875 * (k + 1)) - EXACT.below(-2.25 + 0.1875 * k)));
    return new GridHistogram(sums, Arrays.stream(sums).map(s -> s * s / samples).toArray());
  }

  @Test
  void errorIsTheRootMeanSquare() {
    GridHistogram.Score score = GridHistogram.score(List.of(exact(0.3, 11), exact(-0.4, 11)), EXACT);
    assertEquals(Math.sqrt((0.09 + 0.16) / 2), score.error(), 1e-9);
    assertEquals(24, score.bins());
  }

  @Test
  void binsOfLessThanTenEffectiveSamplesAreLeftOut() {
    GridHistogram.Score score = GridHistogram.score(List.of(exact(0.3, 11), exact(-0.4, 9)), EXACT);
    assertEquals(0.3, score.error(), 1e-9);
    assertEquals(12, score.bins());
  }

  /** One bin of four: weights 1, 1, 2 and, far below any float, e^−400. */
  @Test
  void weightsAreNormalisedInDouble() {
    double ln2 = Math.log(2);
    GridHistogram h = GridHistogram.of(new double[] {0.1, 0.1, 1.1, -1.1, 7}, new double[] {-500, -500, ln2 - 500, -900, -500});
    assertEquals(2.0 / 5, h.sums()[12], 1e-15);
    assertEquals(2.0 / 25, h.squares()[12], 1e-15);
    assertEquals(2.0 / 5, h.sums()[17], 1e-15);
    assertEquals(Math.exp(-400) / 5, h.sums()[6], 1e-185);
  }
}
