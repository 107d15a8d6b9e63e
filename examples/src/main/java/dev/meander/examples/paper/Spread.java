package dev.meander.examples.paper;

import java.util.Arrays;

/**
 * Mean and standard deviation of figures of independent runs.
 *
 * @param mean of the figures
 * @param deviation root of their mean squared distance from the mean, divided by n as in the paper, not n − 1; NaN for a
 *     single figure
 */
public record Spread(double mean, double deviation) {
  static Spread of(double[] values) {
    return new Spread(mean(values), deviation(values));
  }

  static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  static double deviation(double[] values) {
    if (values.length == 1) {
      return Double.NaN;
    }
    double mean = mean(values);
    return Math.sqrt(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow());
  }
}
