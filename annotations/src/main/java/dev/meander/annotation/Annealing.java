package dev.meander.annotation;

/** λ of the i-th of the n stochastic layers that give none of their own, i = 1…n; u_λ = (1−λ)u₀ + λu₁. */
public enum Annealing {
  /** λ = i/n: the last layer works in the target. */
  TO_TARGET,
  /** λ = (i−1)/(n−1): the first layer works in the prior (n = 1: λ = 1), as in the code of the paper. */
  FROM_PRIOR
}
