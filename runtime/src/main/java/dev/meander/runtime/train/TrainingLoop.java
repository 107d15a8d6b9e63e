package dev.meander.runtime.train;

import dev.meander.runtime.Progress;
import dev.meander.runtime.Training;
import dev.meander.runtime.TrainingFailedException;
import dev.meander.runtime.TrainingReport;
import dev.meander.runtime.TrainingReport.Skips;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The iterations of one training: evaluate, step, or skip what is not finite. */
public final class TrainingLoop {
  private static final Logger LOGGER = System.getLogger(TrainingLoop.class.getPackageName());

  private final Training training;
  private final Objective objective;
  private final Adam adam;
  private final double[] gradient;
  private final double[] losses;
  private final Map<String, Skips> skips = new LinkedHashMap<>();
  private int iteration;
  private int skipped;
  private int skippedInRow;

  /** A training that has not begun. */
  public TrainingLoop(Training training, Objective objective) {
    this.training = training;
    this.objective = objective;
    this.adam = new Adam(objective.parameters().length, training.learningRate());
    this.gradient = new double[objective.parameters().length];
    this.losses = new double[training.iterations()];
  }

  /** Runs all phases. */
  public TrainingReport run() {
    long start = System.nanoTime();
    for (Training.Phase phase : training.phases()) {
      for (int i = 0; i < phase.iterations(); i++) {
        iterate(phase);
      }
    }
    return new TrainingReport(losses, List.copyOf(skips.values()), Duration.ofNanos(System.nanoTime() - start));
  }

  private void iterate(Training.Phase phase) {
    Objective.Evaluation evaluation = objective.evaluate(phase.loss(), iteration, gradient);
    losses[iteration] = evaluation.loss();
    iteration++;
    if (evaluation.trouble() == null) {
      skippedInRow = 0;
      adam.step(objective.parameters(), gradient);
      objective.parametersChanged();
    } else {
      skip(evaluation);
    }
    training.progress().accept(new Progress(iteration, losses.length, evaluation.loss(), skipped));
  }

  private void skip(Objective.Evaluation evaluation) {
    String trouble = evaluation.trouble();
    String remedy = evaluation.remedy();
    skipped++;
    skippedInRow++;
    if (!skips.containsKey(trouble)) {
      LOGGER.log(
          Level.WARNING, "iteration {0,number,#} is skipped: {1}; try {2}. The report counts any more of these",
          iteration, trouble, remedy);
    }
    skips.merge(trouble, new Skips(trouble, remedy, iteration, 1),
        (known, next) -> new Skips(trouble, known.remedy(), known.first(), known.count() + 1));
    if (skippedInRow > training.maxConsecutiveSkips()) {
      throw new TrainingFailedException("training ended at iteration " + iteration + " of " + losses.length + ": "
          + trouble + inRow() + "; try " + remedy + (evaluation.byData() ? "" : lowerLearningRate()) + others());
    }
  }

  private String inRow() {
    return skips.size() > 1 ? ", the last of " + skippedInRow + " iterations skipped in a row"
        : ", for " + skippedInRow + (skippedInRow == 1 ? " iteration" : " iterations in a row");
  }

  private String others() {
    return skips.size() > 1
        ? skips.values().stream().map(Skips::toString).collect(Collectors.joining("; ", ". Skipped: ", ""))
        : "";
  }

  /** Without a step so far, the learning rate is not what is wrong. */
  private String lowerLearningRate() {
    return skipped == iteration ? "" : ", or a learning rate below " + training.learningRate();
  }
}
