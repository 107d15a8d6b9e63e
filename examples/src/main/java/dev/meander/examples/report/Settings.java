package dev.meander.examples.report;

import static dev.meander.examples.report.Html.escape;

import dev.meander.runtime.Training;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Settings, seeds and times: of all models, then of each. */
final class Settings {
  private Settings() {}

  static String of(Report report) {
    StringBuilder html = new StringBuilder();
    if (!report.settings().isEmpty()) {
      html.append("<div class=\"card\">").append(Html.pairs(report.settings())).append("</div>\n");
    }
    html.append("<div class=\"grid\">\n");
    for (Model model : report.models()) {
      Map<String, String> settings = of(model);
      if (!settings.isEmpty()) {
        html.append("<div class=\"card\"><h3>%s</h3>\n%s</div>\n".formatted(escape(model.name()), Html.pairs(settings)));
      }
    }
    return html + "</div>\n";
  }

  private static Map<String, String> of(Model model) {
    Map<String, String> all = new LinkedHashMap<>(model.settings());
    model.learning().ifPresent(learning -> {
      put(learning.trainings(), all);
      all.put("Wall time of training", learning.report().time().toMillis() / 1e3 + " s");
    });
    return all;
  }

  /** Phases are numbered through; what else is of one training among several names it. */
  private static void put(List<Training> trainings, Map<String, String> all) {
    int phases = 0;
    for (int k = 0; k < trainings.size(); k++) {
      Training training = trainings.get(k);
      String which = trainings.size() == 1 ? "" : ", training " + (k + 1);
      all.put("Seed" + (which.isEmpty() ? " of training" : which), Long.toString(training.seed()));
      all.put("Batch" + which, Integer.toString(training.batch()));
      all.put("Learning rate (Adam)" + which, Estimates.number(training.learningRate(), 4));
      for (Training.Phase phase : training.phases()) {
        int data = phase.loss().dataSize();
        all.put("Phase " + ++phases, phase.iterations() + " iterations, " + LossData.title(phase.loss())
            + (data == 0 ? "" : ", " + data + " data points"));
      }
    }
  }
}
