package dev.meander.annotation;

/** What of a stochastic layer is trained, beside the networks of the flow. */
public enum Train {
  /** The step size, trained as its logarithm. */
  STEP_SIZE,
  /** The annealing parameter λ, kept ordered in (0, 1]. */
  LAMBDA,
  /** The mass of a layer with velocities, trained as its logarithm. */
  MASS
}
