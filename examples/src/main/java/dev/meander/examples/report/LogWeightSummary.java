package dev.meander.examples.report;

import dev.meander.runtime.Estimate;
import dev.meander.runtime.WeightedSamples;
import dev.meander.runtime.stat.LogWeights;
import java.util.Arrays;

/**
 * What the log-weights of a run say beyond its estimates. Log-weights are shifted by ln Z₀, so that ln w + ln Z₀ is an
 * estimate of ln Z from one path.
 *
 * <pre>
 *   forward paths:    mean of ln w + ln Z₀ ≤ ln Z      (the evidence lower bound, ELBO)
 *   backward paths:   mean of ln w + ln Z₀ ≥ ln Z      (the upper bound, EUBO)
 * </pre>
 *
 * <p>Both are Jensen's inequality, and equalities if all weights are equal. The second one holds for data that the flow
 * was not trained on; the errors are those of independent data.
 */
record LogWeightSummary(double[] shifted, long diverged, Estimate bound, double largest) {
  static LogWeightSummary forward(WeightedSamples run) {
    return of(run, 1);
  }

  static LogWeightSummary backward(WeightedSamples run) {
    return of(run, -1);
  }

  /** @param direction 1 if estimates weigh by w, −1 if by 1/w */
  private static LogWeightSummary of(WeightedSamples run, int direction) {
    double[] logWeights = run.logWeights();
    double logSum = LogWeights.logSumExp(logWeights, direction);
    double logPriorVolume = run.logPriorVolume();
    double[] shifted = Arrays.stream(logWeights).map(l -> l + logPriorVolume).toArray();
    long diverged = Arrays.stream(logWeights).filter(Double::isInfinite).count();
    double most = Arrays.stream(logWeights).map(l -> direction * l).max().orElseThrow();
    return new LogWeightSummary(shifted, diverged, mean(shifted), Math.exp(most - logSum));
  }

  /** The mean with its standard error; infinite if a path diverged, as the bound is then void. */
  private static Estimate mean(double[] values) {
    double mean = Arrays.stream(values).sum() / values.length;
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    return new Estimate(mean, Math.sqrt(squares / (values.length - 1.0) / values.length));
  }
}
