package dev.meander.examples.report;

import dev.meander.examples.report.Model.Learning;
import dev.meander.runtime.Loss;
import dev.meander.runtime.Training.Phase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Losses, a chart for each phase that the models' trainings have; losses of different phases have different zeros. */
record LossData(String title, List<Series> series) {
  /** Points of a series; longer ones are means over equal stretches. */
  private static final int MOST_POINTS = 1_000;

  /**
   * @param model index of the model
   * @param first iteration of the first point
   * @param stretch iterations a point
   * @param loss mean over the stretch without skipped iterations
   */
  record Series(int model, int first, int stretch, double[] loss) {}

  static List<LossData> of(List<Model> models) {
    Map<String, List<Series>> charts = new LinkedHashMap<>();
    for (int m = 0; m < models.size(); m++) {
      int model = m;
      models.get(m).learning().ifPresent(learning -> add(model, learning, charts));
    }
    return charts.entrySet().stream().map(e -> new LossData(e.getKey(), e.getValue())).toList();
  }

  private static void add(int model, Learning learning, Map<String, List<Series>> charts) {
    double[] losses = learning.report().losses();
    int start = 0;
    int number = 1;
    for (Phase phase : learning.trainings().stream().flatMap(t -> t.phases().stream()).toList()) {
      int end = Math.min(start + phase.iterations(), losses.length);
      charts.computeIfAbsent("Phase " + number++ + ": " + title(phase.loss()), t -> new ArrayList<>())
          .add(series(model, losses, start, end));
      start = end;
    }
  }

  private static Series series(int model, double[] losses, int start, int end) {
    int stretch = Math.max(1, (end - start + MOST_POINTS - 1) / MOST_POINTS);
    double[] means = new double[(end - start + stretch - 1) / stretch];
    for (int k = 0; k < means.length; k++) {
      double sum = 0;
      int count = 0;
      for (int i = start + k * stretch; i < Math.min(end, start + (k + 1) * stretch); i++) {
        if (!Double.isNaN(losses[i])) {
          sum += losses[i];
          count++;
        }
      }
      means[k] = sum / count;
    }
    return new Series(model, start + 1, stretch, means);
  }

  /** What a loss is, in the terms of its Javadoc. */
  static String title(Loss loss) {
    double a = loss.fraction();
    if (a == 1) {
      return "maximum likelihood";
    }
    return a == 0
        ? "reverse KL"
        : Estimates.number(a, 3) + " maximum likelihood + " + Estimates.number(1 - a, 3) + " reverse KL";
  }
}
