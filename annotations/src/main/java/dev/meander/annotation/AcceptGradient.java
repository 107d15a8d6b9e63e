package dev.meander.annotation;

/** How a training gradient passes an accept step. */
public enum AcceptGradient {
  /**
   * The accept flags are held fixed, as in the paper: low variance, but biased, since the probability of the flags
   * depends on the parameters too.
   */
  PATHWISE,
  /** The score of the flags is added: unbiased, with high variance over long chains. */
  UNBIASED
}
