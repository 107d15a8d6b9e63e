package dev.meander.examples.paper;

import dev.meander.examples.doublewell.DoubleWell;
import dev.meander.runtime.WeightedSamples;
import java.util.ArrayList;
import java.util.List;

/** The sampling runs of one network: what the metrics need of each, and the samples of those that are kept. */
public final class Repeats {
  private final int keep;
  private final List<Histogram> histograms = new ArrayList<>();
  private final List<GridHistogram> unweighted = new ArrayList<>();
  private final List<GridHistogram> weighted = new ArrayList<>();
  private final List<Double> logZErrors = new ArrayList<>();
  private final List<Double> ess = new ArrayList<>();
  private final List<WeightedSamples> kept = new ArrayList<>();

  /** No runs yet; of the first {@code keep} the samples will be kept. */
  Repeats(int keep) {
    this.keep = keep;
  }

  void add(WeightedSamples samples) {
    double[] x1 = samples.coordinate(0);
    double[] logWeights = samples.logWeights();
    addHistograms(x1, logWeights);
    logZErrors.add(samples.logZ().value() - DoubleWell.EXACT_LOG_Z);
    ess.add(samples.effectiveSampleSize() / samples.size());
    if (kept.size() < keep) {
      kept.add(samples);
    }
  }

  /** Samples of which only x₁ is known, such as exact ones. */
  void addHistograms(double[] x1, double[] logWeights) {
    histograms.add(Histogram.of(x1, logWeights));
    unweighted.add(GridHistogram.of(x1, new double[x1.length]));
    weighted.add(GridHistogram.of(x1, logWeights));
  }

  /** One a repeat. */
  public List<Histogram> histograms() {
    return List.copyOf(histograms);
  }

  /** The samples of the first repeats, as many as are kept. */
  public List<WeightedSamples> samples() {
    return List.copyOf(kept);
  }

  Metric metric() {
    return Metric.of(histograms);
  }

  GridHistogram.Score robust(boolean reweighted, ExactSampler exact) {
    return GridHistogram.score(reweighted ? weighted : unweighted, exact);
  }

  Spread logZError() {
    return Spread.of(values(logZErrors));
  }

  double reverseEss() {
    return Spread.mean(values(ess));
  }

  private static double[] values(List<Double> list) {
    return list.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
