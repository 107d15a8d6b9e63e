package dev.meander.examples.report;

import dev.meander.runtime.LayerReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** A figure of the layers, for the models that have it; flows of many layers have charts of their own, else they would squeeze the others. */
record LayerData(String title, String yName, List<Series> series) {
  private static final int MANY = 24;

  /**
   * @param model index of the model
   * @param layers name and kind of each layer
   * @param values of each layer, NaN where it has no meaning
   */
  record Series(int model, List<String> layers, double[] values) {}

  /** Charts of what at least one layer of one model has. */
  static List<LayerData> of(List<Model> models) {
    return Stream.of(false, true)
        .flatMap(many -> Stream.of(
            of(models, many, "Acceptance", "accepted / proposed", LayerReport::acceptance),
            of(models, many, "Mean ΔS", "mean ΔS (kT)", LayerReport::meanDeltaS),
            of(models, many, "Step size", "step size", LayerReport::stepSize),
            of(models, many, "λ", "λ", LayerReport::lambda)))
        .filter(chart -> !chart.series().isEmpty())
        .toList();
  }

  private static LayerData of(
      List<Model> models, boolean many, String name, String yName, ToDoubleFunction<LayerReport> figure) {
    List<Series> series = new ArrayList<>();
    for (int m = 0; m < models.size(); m++) {
      List<LayerReport> layers = models.get(m).layers();
      if (layers.size() > MANY != many) {
        continue;
      }
      double[] values = layers.stream().mapToDouble(figure).toArray();
      if (java.util.Arrays.stream(values).anyMatch(Double::isFinite)) {
        series.add(new Series(m, layers.stream().map(l -> l.name() + " (" + l.kind() + ")").toList(), values));
      }
    }
    String title = many ? name + ", more than " + MANY + " layers" : name;
    return new LayerData(title, yName, series);
  }
}
