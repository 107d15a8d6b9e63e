package dev.meander.examples.paper;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What exact independent samples score: no flow with weights 1 can do better in the mean.
 *
 * @param metrics the paper's metric, for as many batches of repeats as there are networks
 * @param robust the robust figure of the same
 */
public record FloorResult(List<Metric> metrics, List<GridHistogram.Score> robust) {
  /** Mean and SD of a figure of the metric over the batches. */
  public Spread spread(ToDoubleFunction<Metric.Score> figure) {
    return Spread.of(metrics.stream().mapToDouble(m -> figure.applyAsDouble(m.after())).toArray());
  }
}
