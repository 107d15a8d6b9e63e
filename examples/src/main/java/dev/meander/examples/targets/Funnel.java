package dev.meander.examples.targets;

import dev.meander.annotation.Energy;

/**
 * Neal's funnel in ten dimensions: v ~ N(0, 3²), and nine x_i ~ N(0, e^v).
 *
 * <pre>
 *   u(v, x) = v²/18 + ln 3 + ½ ln 2π + Σ_i ½ (x_i² e^{−v} + v + ln 2π)
 * </pre>
 *
 * <p>Normalised: ln Z = 0. v comes first. Source: Neal, <i>Slice sampling</i>, Annals of Statistics 31 (2003).
 */
public final class Funnel {
  private static final double LOG_2_PI = Math.log(2 * Math.PI);

  private Funnel() {}

  /** u(v, x) in kT. */
  @Energy(dim = 10)
  public static double energy(double[] x) {
    double v = x[0];
    double u = v * v / 18 + Math.log(3) + LOG_2_PI / 2;
    for (int i = 1; i < x.length; i++) {
      u += 0.5 * (x[i] * x[i] * Math.exp(-v) + v + LOG_2_PI);
    }
    return u;
  }
}
