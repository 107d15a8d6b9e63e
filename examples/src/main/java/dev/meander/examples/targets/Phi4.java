package dev.meander.examples.targets;

import dev.meander.annotation.Energy;

/**
 * Lattice φ⁴ theory on a periodic square of 14 × 14 sites.
 *
 * <pre>
 *   u(φ) = Σ_s φ_s (4 φ_s − Σ_{n next to s} φ_n) + m² φ_s² + λ φ_s⁴
 * </pre>
 *
 * <p>Site (i, j) is coordinate {@code 14 * i + j}. Source: Matthews, Arbel, Rezende, Doucet, <i>Continual Repeated
 * Annealed Flow Transport Monte Carlo</i>, ICML 2022 (arXiv:2201.13117), who take m² = −4.75 and λ = 5.1.
 *
 * @param massSquared m²
 * @param coupling λ
 */
public record Phi4(double massSquared, double coupling) {
  private static final int L = 14;

  /** u(φ) in kT. */
  @Energy(dim = L * L)
  public double energy(double[] phi) {
    double u = 0;
    for (int i = 0; i < L; i++) {
      for (int j = 0; j < L; j++) {
        double p = phi[L * i + j];
        double neighbours = phi[(i + 1) % L * L + j]
            + phi[(i + L - 1) % L * L + j]
            + phi[L * i + (j + 1) % L]
            + phi[L * i + (j + L - 1) % L];
        u += p * (4 * p - neighbours) + massSquared * p * p + coupling * p * p * p * p;
      }
    }
    return u;
  }
}
