package dev.meander.examples.doublewell;

import dev.meander.runtime.WeightedSamples;
import java.util.Arrays;

/**
 * A free-energy profile F(x) = −ln p(x) along the first coordinate, from a weighted histogram, with standard errors by
 * the delta method: se(F) = se(p)/p. Shifted so that the mean of F − exact, weighted by 1/se², is 0.
 */
record Profile(double[] x, double[] freeEnergy, double[] standardError) {
  /** −ln ∫ exp(−u) dy up to a constant: y is independent of x. */
  static double exact(double x) {
    return -0.5 * x - 6 * x * x + x * x * x * x;
  }

  /** Bins with at least this many effective samples are shown. */
  private static final double LEAST_EFFECTIVE = 10;

  /** The profile on equal bins; bins with too few effective samples are NaN. */
  static Profile of(WeightedSamples samples, double low, double high, int bins) {
    double[] xs = samples.coordinate(0);
    double[] logWeights = samples.logWeights();
    double max = Arrays.stream(logWeights).max().orElseThrow();
    double[] sum = new double[bins];
    double[] squares = new double[bins];
    double total = 0;
    for (int i = 0; i < xs.length; i++) {
      double w = Math.exp(logWeights[i] - max);
      total += w;
      int bin = (int) Math.floor((xs[i] - low) / (high - low) * bins);
      if (bin >= 0 && bin < bins) {
        sum[bin] += w;
        squares[bin] += w * w;
      }
    }
    double[] centre = new double[bins];
    double[] free = new double[bins];
    double[] error = new double[bins];
    for (int k = 0; k < bins; k++) {
      centre[k] = low + (k + 0.5) * (high - low) / bins;
      boolean enough = sum[k] * sum[k] >= LEAST_EFFECTIVE * squares[k] && sum[k] > 0;
      free[k] = enough ? -Math.log(sum[k] / total) : Double.NaN;
      error[k] = enough ? Math.sqrt(squares[k]) / sum[k] : Double.NaN;
    }
    return aligned(centre, free, error);
  }

  private static Profile aligned(double[] x, double[] free, double[] error) {
    double shift = 0;
    double precision = 0;
    for (int k = 0; k < x.length; k++) {
      if (!Double.isNaN(free[k])) {
        double weight = 1 / (error[k] * error[k]);
        shift += weight * (free[k] - exact(x[k]));
        precision += weight;
      }
    }
    double constant = shift / precision;
    return new Profile(x, Arrays.stream(free).map(f -> f - constant).toArray(), error);
  }
}
