package dev.meander.examples.paper;

import java.util.Arrays;
import java.util.List;

/**
 * The robust companion of the paper's metric: a weighted histogram of x₁ on a fixed grid, in double, of which only bins
 * with at least 10 effective samples are used.
 *
 * @param sums sum of the weights of each bin, over the sum of all weights
 * @param squares sum of the squares of the same
 */
public record GridHistogram(double[] sums, double[] squares) {
  /** Equal bins of |x₁| &lt; 2.25. */
  public static final int BINS = 24;

  private static final double RANGE = 2.25;
  private static final double LEAST_EFFECTIVE = 10;

  /**
   * The robust figure over repeats.
   *
   * @param error root of the mean of (F − exact)² over repeats and bins, F = −ln P(bin), in kT
   * @param bins how many of the bins a repeat fills, in the mean
   */
  public record Score(double error, double bins) {}

  static GridHistogram of(double[] x1, double[] logWeights) {
    double largest = Arrays.stream(logWeights).max().orElseThrow();
    double[] sums = new double[BINS];
    double[] squares = new double[BINS];
    double total = 0;
    for (int i = 0; i < x1.length; i++) {
      double w = Math.exp(logWeights[i] - largest);
      total += w;
      int bin = (int) Math.floor((x1[i] + RANGE) / (2 * RANGE) * BINS);
      if (bin >= 0 && bin < BINS) {
        sums[bin] += w;
        squares[bin] += w * w;
      }
    }
    for (int k = 0; k < BINS; k++) {
      sums[k] /= total;
      squares[k] /= total * total;
    }
    return new GridHistogram(sums, squares);
  }

  static Score score(List<GridHistogram> repeats, ExactSampler exact) {
    double sum = 0;
    int filled = 0;
    for (GridHistogram repeat : repeats) {
      for (int k = 0; k < BINS; k++) {
        if (repeat.sums[k] * repeat.sums[k] >= LEAST_EFFECTIVE * repeat.squares[k] && repeat.sums[k] > 0) {
          double error = Math.log(exact.below(edge(k + 1)) - exact.below(edge(k))) - Math.log(repeat.sums[k]);
          sum += error * error;
          filled++;
        }
      }
    }
    return new Score(Math.sqrt(sum / filled), (double) filled / repeats.size());
  }

  private static double edge(int k) {
    return -RANGE + 2 * RANGE * k / BINS;
  }
}
