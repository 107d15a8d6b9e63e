package dev.meander.annotation;

/** The arithmetic of a flow's kernels. */
public enum Precision {
  /** 32-bit kernels, 64-bit log-weights. */
  FLOAT,
  /** 64-bit throughout. */
  DOUBLE
}
