package dev.meander.examples.report;

import java.util.List;

/**
 * What the script of the page reads, as JSON.
 *
 * @param models names
 * @param clouds null if none are shown
 * @param curves as the user gave them
 * @param weights a histogram a model
 * @param losses a chart a phase
 * @param layers a chart a figure of layers
 */
record Data(
    List<String> models,
    CloudData clouds,
    List<Curves> curves,
    List<WeightData> weights,
    List<LossData> losses,
    List<LayerData> layers) {
  static Data of(Report report) {
    List<Model> models = report.models();
    boolean traced = models.stream().anyMatch(m -> m.trace().isPresent());
    return new Data(
        models.stream().map(Model::name).toList(),
        report.view().filter(v -> traced).map(v -> CloudData.of(report, v)).orElse(null),
        report.curves(),
        WeightData.of(report),
        LossData.of(models),
        LayerData.of(models));
  }
}
