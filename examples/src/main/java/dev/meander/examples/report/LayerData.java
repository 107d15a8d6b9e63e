package dev.meander.examples.report;

import dev.meander.runtime.LayerReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A figure of the layers, for the models that have it. */
record LayerData(String title, String yName, List<Series> series) {
  /**
   * @param model index of the model
   * @param layers name and kind of each layer
   * @param values of each layer, NaN where it has no meaning
   */
  record Series(int model, List<String> layers, double[] values) {}

  /** Charts of what at least one layer of one model has. */
  static List<LayerData> of(List<Model> models) {
    return List.of(
            of(models, "Acceptance", "accepted / proposed", LayerReport::acceptance),
            of(models, "Mean ΔS", "mean ΔS (kT)", LayerReport::meanDeltaS),
            of(models, "Step size", "step size", LayerReport::stepSize),
            of(models, "λ", "λ", LayerReport::lambda))
        .stream()
        .filter(chart -> !chart.series().isEmpty())
        .toList();
  }

  private static LayerData of(
      List<Model> models, String title, String yName, ToDoubleFunction<LayerReport> figure) {
    List<Series> series = new ArrayList<>();
    for (int m = 0; m < models.size(); m++) {
      List<LayerReport> layers = models.get(m).layers();
      double[] values = layers.stream().mapToDouble(figure).toArray();
      if (java.util.Arrays.stream(values).anyMatch(Double::isFinite)) {
        series.add(new Series(m, layers.stream().map(l -> l.name() + " (" + l.kind() + ")").toList(), values));
      }
    }
    return new LayerData(title, yName, series);
  }
}
