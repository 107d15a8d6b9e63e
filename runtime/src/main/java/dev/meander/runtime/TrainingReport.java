package dev.meander.runtime;

import java.time.Duration;

/** What came of a training. */
public final class TrainingReport {
  private final double[] losses;
  private final int skippedIterations;
  private final Duration time;

  /** A report of the losses of all iterations, which are taken over. */
  public TrainingReport(double[] losses, int skippedIterations, Duration time) {
    this.losses = losses;
    this.skippedIterations = skippedIterations;
    this.time = time;
  }

  /** L at each iteration of all phases, before its step, as a copy; NaN where the iteration was skipped. */
  public double[] losses() {
    return losses.clone();
  }

  /** Iterations that changed nothing, because a loss or gradient was not finite. */
  public int skippedIterations() {
    return skippedIterations;
  }

  /** Wall time of the training. */
  public Duration time() {
    return time;
  }

  /** Iterations, skipped ones, last loss and time. */
  @Override
  public String toString() {
    return losses.length + " iterations (" + skippedIterations + " skipped), last loss " + losses[losses.length - 1]
        + ", " + time.toMillis() / 1000.0 + " s";
  }
}
