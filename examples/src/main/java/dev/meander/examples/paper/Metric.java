package dev.meander.examples.paper;

import dev.meander.examples.doublewell.DoubleWell;
import java.util.Arrays;
import java.util.List;

/**
 * The paper's metric of a free-energy profile along x₁, over repeats of one flow, in kT.
 *
 * <pre>
 *   F_r  = −ln histogram of repeat r, minus its mean over the bins that are not empty
 *   F    = mean of F_r, minus its minimum           u = u₁(x₁, 0), minus its minimum
 *   bias = |mean over bins of u − F|                deviation = mean over bins of the SD of F_r
 * </pre>
 *
 * <p>Only bins with |x₁| &lt; 2.25 that are empty in no repeat count. As in the code of the paper bins are matched by
 * number although their edges differ from repeat to repeat, their middles are those of the last repeat, and both
 * deviations are over the bins that are not empty after reweighting.
 *
 * <p>Errors of opposite sign cancel in the bias, and the range of a repeat moves its bins: exact samples do not score
 * 0, but about 0.30 kT at 100,000 samples a repeat.
 *
 * @param before of the samples as they come
 * @param after of the reweighted samples
 */
public record Metric(Score before, Score after) {
  /** Bins whose middle is nearer to 0 count. */
  static final double RANGE = 2.25;

  /**
   * One figure of the metric.
   *
   * @param profile the mean profile and its spread
   * @param bias of the profile, in kT
   * @param deviation of a repeat, in kT
   */
  public record Score(Profile profile, double bias, double deviation) {
    /** √(bias² + deviation²). */
    public double total() {
      return Math.hypot(bias, deviation);
    }
  }

  /**
   * A free-energy profile over repeats.
   *
   * @param x middle of each bin
   * @param mean F over the repeats, its minimum being 0; +∞ where a repeat is empty
   * @param deviation SD over the repeats; NaN where one is empty
   */
  public record Profile(double[] x, double[] mean, double[] deviation) {}

  /** The metric of repeats. */
  static Metric of(List<Histogram> repeats) {
    double[] x = repeats.get(repeats.size() - 1).centres();
    Profile before = profile(x, repeats.stream().map(h -> aligned(h.counts())).toArray(double[][]::new));
    Profile after = profile(x, repeats.stream().map(h -> aligned(h.weights())).toArray(double[][]::new));
    return new Metric(score(before, after), score(after, after));
  }

  /** −ln of a histogram, its mean over the bins that are not empty being 0. */
  private static double[] aligned(double[] histogram) {
    double mean = Arrays.stream(histogram).filter(h -> h > 0).map(h -> -Math.log(h)).average().orElseThrow();
    return Arrays.stream(histogram).map(h -> -Math.log(h) - mean).toArray();
  }

  private static Profile profile(double[] x, double[][] repeats) {
    double[] mean = new double[x.length];
    double[] deviation = new double[x.length];
    for (int k = 0; k < x.length; k++) {
      int bin = k;
      double[] f = Arrays.stream(repeats).mapToDouble(r -> r[bin]).toArray();
      mean[k] = Spread.mean(f);
      deviation[k] = Spread.deviation(f);
    }
    return new Profile(x, lowered(mean), deviation);
  }

  private static Score score(Profile profile, Profile reweighted) {
    double[] exact = exact(profile.x());
    double[] bias = new double[exact.length];
    for (int k = 0; k < exact.length; k++) {
      bias[k] = exact[k] - profile.mean()[k];
    }
    return new Score(profile, Math.abs(meanOver(profile, bias)), meanOver(reweighted, profile.deviation()));
  }

  /** u₁, its least value 0. */
  static double[] exact(double[] x) {
    return lowered(Arrays.stream(x).map(x1 -> DoubleWell.energy(x1, 0)).toArray());
  }

  /** The mean over the bins that count. */
  private static double meanOver(Profile bins, double[] values) {
    double sum = 0;
    int count = 0;
    for (int k = 0; k < values.length; k++) {
      if (Math.abs(bins.x()[k]) < RANGE && Double.isFinite(bins.mean()[k])) {
        sum += values[k];
        count++;
      }
    }
    return sum / count;
  }

  private static double[] lowered(double[] values) {
    double least = Arrays.stream(values).min().orElseThrow();
    return Arrays.stream(values).map(v -> v - least).toArray();
  }
}
