package dev.meander.runtime.stat;

/**
 * Sums of exponentials of log-weights l, each with the maximum subtracted, so that no exponential overflows.
 *
 * <p>The factor c is 1 for w, −1 for 1/w, 2 for w². A log-weight of −∞ is a weight of 0.
 */
public final class LogWeights {
  private LogWeights() {}

  /** The largest log-weight; −∞ if there is none. */
  public static double largest(double[] logWeights) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double l : logWeights) {
      largest = Math.max(largest, l);
    }
    return largest;
  }

  /** ln Σ exp(c lᵢ); −∞ if all terms are 0, +∞ if one is infinite. */
  public static double logSumExp(double[] logWeights, double factor) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double l : logWeights) {
      largest = Math.max(largest, factor * l);
    }
    if (Double.isInfinite(largest)) {
      return largest;
    }
    double sum = 0;
    for (double l : logWeights) {
      sum += Math.exp(factor * l - largest);
    }
    return largest + Math.log(sum);
  }

  /** Kish's effective sample size of the weights exp(c lᵢ): (Σw)²/Σw²; 0 if all weights are 0. */
  public static double kishSize(double[] logWeights, double factor) {
    double sum = logSumExp(logWeights, factor);
    return sum == Double.NEGATIVE_INFINITY ? 0 : Math.exp(2 * sum - logSumExp(logWeights, 2 * factor));
  }

  /**
   * Forward effective sample size of target points that were run backwards: n/(mean w · mean 1/w), which is n² / (Σ w Σ
   * 1/w) · n. 0 if a path diverged.
   */
  public static double forwardSize(double[] logWeights) {
    double logSize = 3 * Math.log(logWeights.length) - logSumExp(logWeights, 1) - logSumExp(logWeights, -1);
    return Double.isNaN(logSize) ? 0 : Math.exp(logSize);
  }
}
