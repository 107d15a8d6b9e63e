package dev.meander.examples.report;

import dev.meander.runtime.Estimate;
import dev.meander.runtime.WeightedSamples;
import dev.meander.runtime.stat.LogWeights;
import java.util.Arrays;

/**
 * A curve with a band of one standard error.
 *
 * @param name what it is, for the legend; a curve with the name of a model has the model's colour
 * @param x abscissas
 * @param y ordinates; NaN where they are not known, which leaves a gap
 * @param standardError of y; empty for a curve without an error, such as an exact one
 */
public record Curve(String name, double[] x, double[] y, double[] standardError) {
  /** Fewest effective samples in a bin that is shown: with fewer the delta method is not to be believed. */
  private static final double LEAST_EFFECTIVE = 10;

  /** Checks that the arrays fit. */
  public Curve {
    if (y.length != x.length || (standardError.length != 0 && standardError.length != x.length)) {
      throw new IllegalArgumentException("y and standardError of curve \"" + name + "\" must have " + x.length
          + " values, as x has, but have " + y.length + " and " + standardError.length);
    }
  }

  /** A curve without an error. */
  public static Curve exact(String name, double[] x, double[] y) {
    return new Curve(name, x, y, new double[0]);
  }

  /**
   * The free energy along a coordinate in kT, its least value 0, on equal bins.
   *
   * <pre>
   *   F_k = −ln p_k + const,   p_k = mean of [x in bin k] under the target,   se(F_k) = se(p_k) / p_k
   * </pre>
   *
   * <p>p_k and se(p_k) are those of {@code WeightedSamples.mean}. Bins with fewer than ten effective samples, by Kish, are gaps.
   */
  public static Curve freeEnergy(
      String name, WeightedSamples samples, int coordinate, double low, double high, int bins) {
    double width = (high - low) / bins;
    double[] effective = effectiveSamples(samples, coordinate, low, width, bins);
    double[] x = new double[bins];
    double[] y = new double[bins];
    double[] error = new double[bins];
    for (int k = 0; k < bins; k++) {
      int bin = k;
      x[k] = low + (k + 0.5) * width;
      Estimate p = effective[k] < LEAST_EFFECTIVE
          ? new Estimate(Double.NaN, Double.NaN)
          : samples.mean(point -> Math.floor((point[coordinate] - low) / width) == bin ? 1 : 0);
      y[k] = p.value() > 0 ? -Math.log(p.value()) : Double.NaN;
      error[k] = p.standardError() / p.value();
    }
    double least = Arrays.stream(y).filter(f -> !Double.isNaN(f)).min().orElse(0);
    return new Curve(name, x, Arrays.stream(y).map(f -> f - least).toArray(), error);
  }

  /** (Σw)²/Σw² of each bin; 0 without a weight. */
  private static double[] effectiveSamples(
      WeightedSamples samples, int coordinate, double low, double width, int bins) {
    double[] xs = samples.coordinate(coordinate);
    double[] logWeights = samples.logWeights();
    double largest = LogWeights.largest(logWeights);
    double[] sum = new double[bins];
    double[] squares = new double[bins];
    for (int i = 0; i < xs.length; i++) {
      int k = (int) Math.floor((xs[i] - low) / width);
      if (k >= 0 && k < bins) {
        double w = Math.exp(logWeights[i] - largest);
        sum[k] += w;
        squares[k] += w * w;
      }
    }
    double[] effective = new double[bins];
    for (int k = 0; k < bins; k++) {
      effective[k] = squares[k] > 0 ? sum[k] * sum[k] / squares[k] : 0;
    }
    return effective;
  }
}
