package dev.meander.runtime;

/**
 * Training ended early, because too many iterations in a row had a loss or gradient that is not finite. The flow keeps
 * the parameters of the last good step.
 */
public final class TrainingFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An exception that says where training failed and what to do. */
  public TrainingFailedException(String message) {
    super(message);
  }
}
