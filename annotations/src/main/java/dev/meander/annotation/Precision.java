package dev.meander.annotation;

/** The arithmetic of a flow's kernels. */
public enum Precision {
  /**
   * 32-bit kernels, 64-bit log-weights.
   *
   * <p>Energies in stochastic layers have 24 bits, a rounding error of 6e-8 · |u|: shift them to be of the order of their
   * differences. From |u| = 1e6 on the error is near a tenth of kT: the effective sample size falls, and
   * further on estimates are wrong. {@link #DOUBLE} has no such limit below 1e14.
   */
  FLOAT,
  /** 64-bit throughout. */
  DOUBLE
}
