package dev.meander.runtime.stat;

/**
 * Sums of exponentials of log-weights l, each with the maximum subtracted, so that no exponential overflows and sizes do
 * not depend on a common factor of the weights.
 *
 * <p>The factor c is 1 for w, −1 for 1/w. A log-weight of −∞ is a weight of 0.
 */
public final class LogWeights {
  private LogWeights() {}

  /** The largest log-weight; −∞ if there is none. */
  public static double largest(double[] logWeights) {
    return largest(logWeights, 1);
  }

  /** ln Σ exp(c lᵢ); −∞ if all terms are 0, +∞ if one is infinite. */
  public static double logSumExp(double[] logWeights, double factor) {
    double largest = largest(logWeights, factor);
    return Double.isInfinite(largest) ? largest : largest + Math.log(sum(logWeights, factor, largest, 1));
  }

  /** Kish's effective sample size of the weights exp(c lᵢ): (Σw)²/Σw²; 0 if all weights are 0 or one is infinite. */
  public static double kishSize(double[] logWeights, double factor) {
    double largest = largest(logWeights, factor);
    if (Double.isInfinite(largest)) {
      return 0;
    }
    double sum = sum(logWeights, factor, largest, 1);
    return sum * sum / sum(logWeights, factor, largest, 2);
  }

  /**
   * Forward effective sample size of target points that were run backwards: n/(mean w · mean 1/w), which is n² / (Σ w Σ
   * 1/w) · n. 0 if a path diverged.
   */
  public static double forwardSize(double[] logWeights) {
    double largest = largest(logWeights, 1);
    double smallest = -largest(logWeights, -1);
    if (Double.isInfinite(largest) || Double.isInfinite(smallest)) {
      return 0;
    }
    double meanWeight = sum(logWeights, 1, largest, 1) / logWeights.length;
    double meanInverse = sum(logWeights, -1, -smallest, 1) / logWeights.length;
    return logWeights.length * Math.exp(smallest - largest) / (meanWeight * meanInverse);
  }

  private static double largest(double[] logWeights, double factor) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double l : logWeights) {
      largest = Math.max(largest, factor * l);
    }
    return largest;
  }

  /** Σ exp(p (c lᵢ − largest)). */
  private static double sum(double[] logWeights, double factor, double largest, double power) {
    double sum = 0;
    for (double l : logWeights) {
      sum += Math.exp(power * (factor * l - largest));
    }
    return sum;
  }
}
