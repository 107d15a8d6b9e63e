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

  /** The least wall time of a training iteration, in ms: a cold JVM and other programs only add to it. */
  public double iterationMillis() {
    return networks.stream()
        .mapToDouble(n -> 1e3 * n.trainingSeconds() / n.losses().length)
        .min()
        .orElseThrow();
  }
}
