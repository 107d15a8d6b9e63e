package dev.meander.examples.targets;

import dev.meander.annotation.Energy;

/**
 * Bayesian logistic regression with 25 weights and a normal prior.
 *
 * <pre>
 *   u(w) = Σ_n ln(1 + exp(−y_n w·a_n)) + ½ |w|² / s²
 * </pre>
 *
 * <p>Up to constants the negative log posterior; the size is that of the German credit data, with a column of ones for
 * the intercept.
 *
 * @param features a_n, [N][25]
 * @param labels y_n, +1 or −1
 * @param deviation s of the prior
 */
public record LogisticRegression(double[][] features, double[] labels, double deviation) {
  /** u(w) in kT. */
  @Energy(dim = 25)
  public double energy(double[] w) {
    double u = 0;
    for (double weight : w) {
      u += 0.5 * weight * weight / (deviation * deviation);
    }
    for (int n = 0; n < features.length; n++) {
      double z = 0;
      for (int d = 0; d < w.length; d++) {
        z += features[n][d] * w[d];
      }
      double against = -labels[n] * z;
      u += Math.max(against, 0) + Math.log1p(Math.exp(-Math.abs(against)));
    }
    return u;
  }
}
