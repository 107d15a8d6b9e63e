package dev.meander.examples.targets;

import dev.meander.annotation.Energy;

/**
 * Sixteen independent double wells in 32 dimensions, with 65,536 modes.
 *
 * <pre>
 *   u(x) = Σ_i −½ a_i − 6 a_i² + a_i⁴ + ½ b_i²,   a_i = x[2i], b_i = x[2i + 1]
 * </pre>
 *
 * <p>Source: Midgley, Stimper, Simm, Schölkopf, Hernández-Lobato, <i>Flow Annealed Importance Sampling Bootstrap</i>,
 * ICLR 2023 (arXiv:2208.01893).
 */
public final class ManyWell {
  /** ln ∫ exp(−u): sixteen times that of one well, by quadrature. */
  public static final double EXACT_LOG_Z = 164.69567531;

  private ManyWell() {}

  /** u(x) in kT. */
  @Energy(dim = 32)
  public static double energy(double[] x) {
    double u = 0;
    for (int i = 0; i < x.length; i += 2) {
      double a = x[i];
      double b = x[i + 1];
      u += -0.5 * a - 6 * a * a + a * a * a * a + 0.5 * b * b;
    }
    return u;
  }
}
