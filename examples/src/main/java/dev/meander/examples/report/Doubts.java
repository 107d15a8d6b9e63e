package dev.meander.examples.report;

import dev.meander.runtime.Coverage;
import dev.meander.runtime.Estimate;
import dev.meander.runtime.WeightedSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reasons not to believe the estimates of a model, in words. */
final class Doubts {
  /** Below, the delta method's standard errors are too small, and ln Z is biased by about half the squared error. */
  static final double LEAST_ESS = 100;
  /** Above, one path decides. */
  static final double LARGEST_WEIGHT = 0.05;
  /** Standard errors between ln Z of forward and of backward paths. */
  static final double DEVIATIONS = 4;

  /** Rounding error of a mean log-weight, far below what anybody asks for. */
  private static final double ROUNDING = 1e-4;

  private Doubts() {}

  static List<String> of(Model model) {
    List<String> doubts = new ArrayList<>();
    WeightedSamples samples = model.samples();
    double ess = samples.effectiveSampleSize();
    if (!(ess >= LEAST_ESS)) {
      doubts.add(say("the effective sample size is %.1f; standard errors are to be believed from about %.0f on",
          ess, LEAST_ESS));
    }
    LogWeightSummary forward = LogWeightSummary.forward(samples);
    if (forward.largest() > LARGEST_WEIGHT) {
      doubts.add(say("one path has %.1f %% of the weight; more than %.0f %% is too much for one",
          100 * forward.largest(), 100 * LARGEST_WEIGHT));
    }
    if (forward.diverged() > 0) {
      doubts.add(say("%d of %d forward paths diverged or ended at infinite energy; they count with weight 0",
          forward.diverged(), samples.size()));
    }
    model.backward().ifPresent(backward -> compare(samples, backward, doubts));
    model.learning().map(l -> l.report().skips()).ifPresent(skips ->
        skips.forEach(s -> doubts.add("iterations of the training were skipped (" + s + "; try " + s.remedy() + ")")));
    return doubts;
  }

  private static void compare(WeightedSamples samples, WeightedSamples backward, List<String> doubts) {
    long diverged = LogWeightSummary.backward(backward).diverged();
    if (diverged > 0) {
      doubts.add(say("%d of %d backward paths diverged or began at infinite energy", diverged, backward.size()));
    }
    Coverage.of(samples, backward).warning().ifPresent(doubts::add);
    double apart = apart(samples, backward);
    if (apart > DEVIATIONS) {
      doubts.add(say("ln Z from forward and from backward paths are %.1f standard errors apart", apart));
    }
  }

  /** In standard errors; to each error is added what rounding in float may do. NaN without an estimate. */
  private static double apart(WeightedSamples samples, WeightedSamples backward) {
    try {
      Estimate a = samples.logZ();
      Estimate b = backward.logZ();
      return Math.abs(a.value() - b.value()) / (Math.hypot(a.standardError(), b.standardError()) + ROUNDING);
    } catch (IllegalStateException noEstimate) {
      return Double.NaN;
    }
  }

  private static String say(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
