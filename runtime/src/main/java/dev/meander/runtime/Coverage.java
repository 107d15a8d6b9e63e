package dev.meander.runtime;

import dev.meander.runtime.stat.LogWeights;
import java.util.Locale;
import java.util.Optional;

/**
 * What forward samples have of the target, judged by points of the target that were run backwards. The weights alone
 * cannot tell: a region that no path reached has no weight that could look wrong.
 *
 * <p>For any set A of weights the forward and backward laws of the paths obey
 *
 * <pre>
 *   E_f[w; w ∈ A] = (Z₁/Z₀) P_b(w ∈ A)
 * </pre>
 *
 * so with A = {w &gt; the largest sampled weight}, P_b(A) is the share of the target that the samples hold nothing of. The
 * estimate of ln Z₁ is low by about as much, and its standard error does not know.
 *
 * @param reverse Kish's effective sample size of the forward samples over their number
 * @param forward effective sample size of the inverse samples over theirs. Both estimate (Z₁/Z₀)²/E_f[w²], so far apart
 *     they say that weights have a tail which one of them did not see. A single path may bring it down
 * @param missing P_b(w &gt; largest sampled w), with the standard error for independent points; that of a Markov chain is
 *     larger
 */
public record Coverage(double reverse, double forward, Estimate missing) {
  /** Forward and reverse sizes that agree to this factor are no news: both are estimates. */
  private static final double APART = 10;

  /**
   * Compares a forward run with an inverse run of the same flow.
   *
   * @throws IllegalArgumentException if the runs are not one forward and one inverse, in this order
   */
  public static Coverage of(WeightedSamples forward, WeightedSamples inverse) {
    if (!forward.isForward() || inverse.isForward()) {
      throw new IllegalArgumentException("forward must come from sample and inverse from inverse, but they are \""
          + forward + "\" and \"" + inverse + "\"");
    }
    double largest = LogWeights.largest(forward.logWeights());
    int heavier = 0;
    for (double logWeight : inverse.logWeights()) {
      if (logWeight > largest) {
        heavier++;
      }
    }
    return new Coverage(
        forward.effectiveSampleSize() / forward.size(),
        inverse.effectiveSampleSize() / inverse.size(),
        share(heavier, inverse.size()));
  }

  /** k of n; the error is that of (k+1)/(n+2), so that seeing none is not the certainty of none. */
  private static Estimate share(int k, int n) {
    double smoothed = (k + 1.0) / (n + 2.0);
    return new Estimate(k / (double) n, Math.sqrt(smoothed * (1 - smoothed) / n));
  }

  /** What is wrong and what to do, if the effective sample sizes are more than tenfold apart. */
  public Optional<String> warning() {
    if (forward * APART < reverse) {
      Estimate percent = new Estimate(100 * missing.value(), 100 * missing.standardError());
      return Optional.of(String.format(
          Locale.ROOT,
          "the samples do not cover the target: %s %% of the data (taken as independent) run back on paths heavier than any"
              + " sampled one, and ln Z is low by about that share; train longer, weigh maximum likelihood more, or add"
              + " stochastic steps",
          percent));
    }
    if (reverse * APART < forward) {
      return Optional.of(String.format(
          Locale.ROOT,
          "the data do not cover what the flow draws: ESS/n is %.3g of the data run back, but %.3g of the samples; take"
              + " more data, and independent ones",
          forward, reverse));
    }
    return Optional.empty();
  }

  /** Both effective sample sizes and the missing share. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "ESS/n %.3g reverse, %.3g forward, missing share %s", reverse, forward, missing);
  }
}
