package dev.meander.examples.paper;

import java.util.Arrays;

/**
 * The histogram of the first coordinate over one repeat, as the paper's metric sees it: equal bins between the smallest
 * and the largest x₁, unweighted and weighted.
 *
 * <p>A weight is float32 exp(ln w − mean ln w), as in the code of the paper: below e^−103 it is 0, and a bin that holds
 * only such weights is empty.
 *
 * @param low the smallest x₁
 * @param high the largest x₁
 * @param counts samples of each bin
 * @param weights sum of the weights of each bin
 */
public record Histogram(double low, double high, double[] counts, double[] weights) {
  /** Bins of the paper's metric. */
  public static final int BINS = 30;

  /**
   * The histogram of samples.
   *
   * @throws IllegalArgumentException if an x₁ is not finite
   */
  static Histogram of(double[] x1, double[] logWeights) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double x : x1) {
      if (!Double.isFinite(x)) {
        throw new IllegalArgumentException("x1 must be finite, but holds " + x + ": a path diverged");
      }
      low = Math.min(low, x);
      high = Math.max(high, x);
    }
    if (low == high) {
      low -= 0.5;
      high += 0.5;
    }
    double[] counts = new double[BINS];
    double[] weights = new double[BINS];
    double mean = mean(logWeights);
    for (int i = 0; i < x1.length; i++) {
      int bin = Math.min(BINS - 1, (int) ((x1[i] - low) / (high - low) * BINS));
      counts[bin]++;
      weights[bin] += (float) Math.exp(logWeights[i] - mean);
    }
    return new Histogram(low, high, counts, weights);
  }

  /** Over the paths of a weight other than 0. */
  private static double mean(double[] logWeights) {
    return Arrays.stream(logWeights).filter(Double::isFinite).average().orElse(0);
  }

  /** The middle of each bin. */
  double[] centres() {
    double[] centres = new double[counts.length];
    for (int k = 0; k < centres.length; k++) {
      centres[k] = low + (k + 0.5) * (high - low) / centres.length;
    }
    return centres;
  }
}
