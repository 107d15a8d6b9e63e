package dev.meander.examples.targets;

import dev.meander.annotation.Energy;

/**
 * Equal Gaussians in the plane, by a log-sum-exp that never overflows.
 *
 * <pre>
 *   u(x) = −ln (1/K) Σ_k N(x; m_k, s²I)
 * </pre>
 *
 * <p>Normalised: ln Z = 0. Source of {@link #forty}: Midgley, Stimper, Simm, Schölkopf, Hernández-Lobato, <i>Flow
 * Annealed Importance Sampling Bootstrap</i>, ICLR 2023 (arXiv:2208.01893).
 *
 * @param means m_k, [K][2]
 * @param deviation s
 */
public record GaussianMixture(double[][] means, double deviation) {
  /** Forty components with means in [−40, 40]² and s = ln(1 + e). */
  public static GaussianMixture forty() {
    return new GaussianMixture(Tables.read("forty-means.csv"), Math.log1p(Math.E));
  }

  /** u(x) in kT. */
  @Energy(dim = 2)
  public double energy(double[] x) {
    double most = Double.NEGATIVE_INFINITY;
    for (double[] mean : means) {
      most = Math.max(most, exponent(x, mean));
    }
    double sum = 0;
    for (double[] mean : means) {
      sum += Math.exp(exponent(x, mean) - most);
    }
    return Math.log(means.length * 2 * Math.PI * deviation * deviation) - most - Math.log(sum);
  }

  private double exponent(double[] x, double[] mean) {
    double a = x[0] - mean[0];
    double b = x[1] - mean[1];
    return -0.5 * (a * a + b * b) / (deviation * deviation);
  }
}
