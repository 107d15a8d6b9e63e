package dev.meander.examples.doublewell;

import dev.meander.examples.report.Curve;
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

  /** The profile on equal bins, shown where {@link Curve#freeEnergy} shows it. */
  static Profile of(WeightedSamples samples, double low, double high, int bins) {
    Curve curve = Curve.freeEnergy("F", samples, 0, low, high, bins);
    return aligned(curve.x(), curve.y(), curve.standardError());
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
