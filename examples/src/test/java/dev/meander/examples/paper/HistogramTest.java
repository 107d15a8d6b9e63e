package dev.meander.examples.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The automatic bins and the float32 weights of the paper's metric. */
class HistogramTest {
  private static double[] zeros(int n) {
    return new double[n];
  }

  @Test
  void binsSpanTheSamples() {
    double[] x = {-1, -0.999, 0, 0.499, 2};
    Histogram h = Histogram.of(x, zeros(5));
    assertEquals(-1, h.low());
    assertEquals(2, h.high());
    double[] counts = new double[30];
    counts[0] = 2;
    counts[10] = 1;
    counts[14] = 1;
    counts[29] = 1; // the largest belongs to the last bin
    assertEquals(Arrays.toString(counts), Arrays.toString(h.counts()));
    assertEquals(Arrays.toString(counts), Arrays.toString(h.weights()));
    assertEquals(-0.95, h.centres()[0], 1e-15);
    assertEquals(1.95, h.centres()[29], 1e-15);
  }

  /** The least positive float is 1.4e-45 = e^−103.3: what is further below the mean is 0, and its bin is empty. */
  @Test
  void weightsUnderflowAsFloat32() {
    int n = 10_000;
    double[] x = new double[n + 2];
    double[] logWeights = new double[n + 2];
    x[n] = -1;
    x[n + 1] = 1;
    logWeights[n] = -102;
    logWeights[n + 1] = -105;
    Histogram h = Histogram.of(x, logWeights);
    double mean = -207.0 / (n + 2);
    assertEquals(1, h.counts()[0]);
    assertEquals(1, h.counts()[29]);
    assertEquals(Float.MIN_VALUE * Math.rint(Math.exp(-102 - mean) / Float.MIN_VALUE), h.weights()[0]);
    assertEquals(0, h.weights()[29]);
    assertEquals(n * Math.exp(-mean), h.weights()[15], n * 1e-7);
  }

  @Test
  void pathsOfNoWeightDoNotMoveTheMean() {
    double[] x = {0, 1, 2};
    Histogram h = Histogram.of(x, new double[] {1, 1, Double.NEGATIVE_INFINITY});
    assertEquals(1, h.weights()[0]);
    assertEquals(1, h.weights()[15]);
    assertEquals(0, h.weights()[29]);
    assertThrows(IllegalArgumentException.class, () -> Histogram.of(new double[] {0, Double.NaN}, zeros(2)));
  }
}
