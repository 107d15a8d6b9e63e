package dev.meander.examples.paper;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The networks of one model.
 *
 * @param model what they are
 * @param networks one result each
 */
public record ModelResult(Model model, List<NetworkResult> networks) {
  /** Mean and SD of a figure over the networks. */
  public Spread spread(ToDoubleFunction<NetworkResult> figure) {
    return Spread.of(networks.stream().mapToDouble(figure).toArray());
  }

  /** Median wall time of a training iteration, in ms: the first network also warms the JVM. */
  public double iterationMillis() {
    double[] times = networks.stream()
        .mapToDouble(n -> 1e3 * n.trainingSeconds() / n.losses().length)
        .sorted()
        .toArray();
    return times[times.length / 2];
  }
}
