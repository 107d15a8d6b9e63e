package dev.meander.examples.report;

import java.util.function.ToDoubleFunction;

/**
 * An observable whose mean under the target is reported for every model.
 *
 * @param name such as {@code P(x > 0)}
 * @param observable O(x); its mean and standard error are those of {@code WeightedSamples.mean}
 * @param exact the true mean, NaN if it is not known
 */
public record Quantity(String name, ToDoubleFunction<double[]> observable, double exact) {
  /** A quantity whose true mean is not known. */
  public Quantity(String name, ToDoubleFunction<double[]> observable) {
    this(name, observable, Double.NaN);
  }
}
