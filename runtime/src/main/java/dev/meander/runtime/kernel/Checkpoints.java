package dev.meander.runtime.kernel;

/**
 * How a path of n steps is retraced for its adjoint: it is cut in segments of about √n steps, the state at the start of
 * each is kept, and one segment after another is run again, the last first. So 2√n states are held instead of n.
 */
public final class Checkpoints {
  /** Up to so many steps are one segment: nothing is run twice. */
  private static final int SHORT = 32;

  private Checkpoints() {}

  /** Steps of a segment. */
  public static int segment(int steps) {
    return steps <= SHORT ? steps : (int) Math.ceil(Math.sqrt(steps));
  }

  /** The step at which the last segment starts. */
  public static int last(int steps) {
    return (steps - 1) / segment(steps) * segment(steps);
  }
}
