package dev.meander.examples.paper;

import dev.meander.runtime.LayerReport;
import java.util.List;

/**
 * What one trained network is and does.
 *
 * @param seed of its parameters and its training
 * @param losses at each iteration
 * @param skippedIterations iterations that were not finite
 * @param trainingSeconds wall time of the training
 * @param samplingSeconds wall time of all repeats
 * @param layers as trained, with what they did in the first repeat
 * @param metric the paper's metric
 * @param robustBefore the robust figure of the samples as they come
 * @param robustAfter the robust figure of the reweighted samples
 * @param logZError ln Z of a repeat minus the exact one: mean and SD over the repeats
 * @param reverseEss Kish's ESS/n, mean over the repeats
 * @param forwardEss forward ESS/n of exact samples that were run backwards
 */
public record NetworkResult(
    long seed,
    double[] losses,
    int skippedIterations,
    double trainingSeconds,
    double samplingSeconds,
    List<LayerReport> layers,
    Metric metric,
    GridHistogram.Score robustBefore,
    GridHistogram.Score robustAfter,
    Spread logZError,
    double reverseEss,
    double forwardEss) {}
