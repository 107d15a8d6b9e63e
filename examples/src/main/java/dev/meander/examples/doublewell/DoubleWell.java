package dev.meander.examples.doublewell;

import dev.meander.annotation.Energy;

/**
 * The paper's double well in two dimensions: minima at x = −1.71 (u = −8.14) and x = 1.75 (u = −9.87), a barrier of
 * about 10 kT between them.
 */
public final class DoubleWell {
  /** ln ∫ exp(−u), by quadrature. */
  public static final double EXACT_LOG_Z = 10.29347971;

  /** P(x &gt; 0), by quadrature. */
  public static final double EXACT_RIGHT = 0.84430710;

  private DoubleWell() {}

  /** u(x, y) in kT. */
  @Energy
  public static double energy(double x, double y) {
    return -0.5 * x - 6 * x * x + x * x * x * x + 0.5 * y * y;
  }
}
