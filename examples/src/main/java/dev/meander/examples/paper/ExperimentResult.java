package dev.meander.examples.paper;

import java.util.List;

/**
 * Everything that came of an experiment.
 *
 * @param settings what was asked for
 * @param device where it ran
 * @param floor the metric of exact samples, measured in the same run
 * @param models in the order of the table
 */
public record ExperimentResult(Settings settings, String device, FloorResult floor, List<ModelResult> models) {}
