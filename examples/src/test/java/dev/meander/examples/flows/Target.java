package dev.meander.examples.flows;

import dev.meander.annotation.Energy;

/** The double well, ln Z = 10.29347971. */
final class Target {
  private Target() {}

  @Energy
  static double energy(double x, double y) {
    return -0.5 * x - 6 * x * x + x * x * x * x + 0.5 * y * y;
  }
}
