package dev.meander.examples.paper;

import dev.meander.runtime.Flow;
import dev.meander.runtime.Training;
import dev.meander.runtime.TrainingReport;
import dev.meander.runtime.WeightedSamples;
import java.util.List;

/**
 * A trained network.
 *
 * @param flow as trained
 * @param trainings one after the other
 * @param report what came of them together: the losses of all iterations, and the time of all
 * @param backward exact points, run to the prior
 */
public record Trained(Flow flow, List<Training> trainings, TrainingReport report, WeightedSamples backward) {
  /** Trains a flow and runs {@code target} points backwards. */
  static Trained of(Flow flow, List<Training> trainings, double[][] target, long seed) {
    TrainingReport report = trainings.stream().map(flow::train).reduce(TrainingReport::then).orElseThrow();
    return new Trained(flow, trainings, report, flow.inverse(target, seed));
  }
}
