package dev.meander.runtime.flow;

import dev.meander.runtime.Trace;
import dev.meander.runtime.WeightedSamples;
import java.util.ArrayList;
import java.util.List;

/** Runs of whole batches on a device. Each walker's numbers are a function of (seed, walker) alone. */
interface Runs extends AutoCloseable {
  /** ln w = u₀(z) − u₁(x) + Σ ΔS. */
  WeightedSamples sample(int size, long seed);

  /** ln w = u₀(z) − u₁(x) − Σ ΔS_back. */
  WeightedSamples inverse(double[][] data, long seed);

  /** The walkers of {@link #sample} after each layer. */
  Trace trace(int size, long seed);

  /** What the layers did in the last run, or null. */
  RunStatistics lastStatistics();

  /** To be called after each change of the parameters, between runs. */
  default void parametersChanged() {}

  @Override
  default void close() {}

  /** {@code prior}, then the names of the layers. */
  static List<String> layerNames(FlowModel model) {
    List<String> names = new ArrayList<>();
    names.add("prior");
    model.layers().forEach(layer -> names.add(layer.name()));
    return names;
  }
}
