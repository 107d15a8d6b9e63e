package dev.meander.runtime.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LogWeightsTest {
  private static final double ZERO = Double.NEGATIVE_INFINITY;
  private static final double INFINITE = Double.POSITIVE_INFINITY;

  /** Weights 1, 2, 3: sums 6 and 11/6, and 14 of the squares. */
  @Test
  void sumsOfSmallWeights() {
    double[] l = {0, Math.log(2), Math.log(3)};
    assertEquals(Math.log(6), LogWeights.logSumExp(l, 1), 1e-15);
    assertEquals(Math.log(11 / 6.0), LogWeights.logSumExp(l, -1), 1e-15);
    assertEquals(36 / 14.0, LogWeights.kishSize(l, 1), 1e-15);
    assertEquals(27 / (6 * 11 / 6.0), LogWeights.forwardSize(l), 1e-14);
  }

  /** A common factor e^c shifts ln Σ by c and leaves the sizes alone, also where e^c or e^2c is out of range. */
  @Test
  void hugeLogWeights() {
    for (double c : new double[] {-1e300, -1e5, 1e5, 1e300, 1.5e308, -1.5e308}) {
      double[] l = {c, c};
      assertEquals(c + Math.log(2), LogWeights.logSumExp(l, 1), Math.ulp(c));
      assertEquals(2, LogWeights.kishSize(l, 1), 1e-15);
      assertEquals(2, LogWeights.kishSize(l, -1), 1e-15);
    }
    double[] even = new double[1000];
    assertEquals(1000, LogWeights.kishSize(even, 1));
    assertEquals(1000, LogWeights.forwardSize(even));
    assertEquals(2, LogWeights.forwardSize(new double[] {1e300, 1e300}));
  }

  @Test
  void weightsOfZeroCountForNothing() {
    double[] l = {ZERO, 1, ZERO, 1};
    assertEquals(1 + Math.log(2), LogWeights.logSumExp(l, 1), 1e-15);
    assertEquals(2, LogWeights.kishSize(l, 1), 1e-15);
    double[] none = {ZERO, ZERO};
    assertEquals(ZERO, LogWeights.logSumExp(none, 1));
    assertEquals(0, LogWeights.kishSize(none, 1));
    assertEquals(ZERO, LogWeights.largest(none));
  }

  /** One infinite weight leaves no size: of w forward, of 1/w where a weight is 0. */
  @Test
  void infiniteWeights() {
    assertEquals(INFINITE, LogWeights.logSumExp(new double[] {0, INFINITE}, 1));
    assertEquals(INFINITE, LogWeights.logSumExp(new double[] {0, ZERO}, -1));
    assertEquals(0, LogWeights.kishSize(new double[] {0, INFINITE}, 1));
    assertEquals(0, LogWeights.forwardSize(new double[] {0, INFINITE}));
    assertEquals(0, LogWeights.forwardSize(new double[] {0, ZERO}));
    assertEquals(0, LogWeights.forwardSize(new double[] {ZERO, ZERO}));
  }

  /** Both sizes lie between 1 heavy point, or none, and all of them. */
  @Test
  void sizesLieInTheirRange() {
    double[] uneven = {0, 50, 1, -3};
    assertEquals(1, LogWeights.kishSize(uneven, 1), 1e-9);
    double forward = LogWeights.forwardSize(uneven);
    assertTrue(forward > 0 && forward < 1e-15, "" + forward);
  }
}
