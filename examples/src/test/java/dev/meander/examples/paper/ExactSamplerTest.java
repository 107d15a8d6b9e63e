package dev.meander.examples.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.meander.examples.doublewell.DoubleWell;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Exact samples against quadrature. */
class ExactSamplerTest {
  private static final double MEAN = 1.18796098;
  private static final double MEAN_SQUARE = 2.95980609;

  @Test
  void hasTheKnownMoments() {
    ExactSampler exact = new ExactSampler();
    assertEquals(DoubleWell.EXACT_RIGHT, 1 - exact.below(0), 5e-8);
    int n = 400_000;
    double[] sums = new double[4];
    for (double[] x : exact.points(n, new SplittableRandom(2))) {
      sums[0] += x[0] / n;
      sums[1] += x[0] * x[0] / n;
      sums[2] += x[0] > 0 ? 1.0 / n : 0;
      sums[3] += x[1] * x[1] / n;
    }
    // five standard errors; x₁² has a variance below 1, x₂² one of 2
    double e = 5 / Math.sqrt(n);
    assertEquals(MEAN, sums[0], e * Math.sqrt(MEAN_SQUARE - MEAN * MEAN));
    assertEquals(MEAN_SQUARE, sums[1], e);
    assertEquals(DoubleWell.EXACT_RIGHT, sums[2], e * 0.37);
    assertEquals(1, sums[3], e * Math.sqrt(2));
  }
}
