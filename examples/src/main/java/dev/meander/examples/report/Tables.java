package dev.meander.examples.report;

import static dev.meander.examples.report.Html.escape;

import dev.meander.runtime.LayerReport;
import java.util.List;

/** Tables of the user, and what each layer did. */
final class Tables {
  private Tables() {}

  static String of(List<Table> tables) {
    StringBuilder html = new StringBuilder();
    for (Table table : tables) {
      html.append("<figure class=\"card\"><h3>%s</h3>\n".formatted(escape(table.title())))
          .append(table(table.header(), table.rows()))
          .append("<figcaption>%s</figcaption></figure>\n".formatted(escape(table.caption())));
    }
    return html.toString();
  }

  static String layers(List<Model> models) {
    List<String> header = List.of("layer", "kind", "λ", "step size", "acceptance", "mean ΔS (kT)");
    StringBuilder html = new StringBuilder();
    for (Model model : models) {
      if (!model.layers().isEmpty()) {
        html.append("<details><summary>Layers of %s</summary>\n%s</details>\n".formatted(
            escape(model.name()), table(header, model.layers().stream().map(Tables::row).toList())));
      }
    }
    return html.toString();
  }

  private static List<String> row(LayerReport layer) {
    return List.of(layer.name(), layer.kind(), Estimates.number(layer.lambda(), 3), Estimates.number(layer.stepSize(), 3),
        Estimates.number(layer.acceptance(), 3), Estimates.number(layer.meanDeltaS(), 4));
  }

  /** The first cell of a row names it. */
  private static String table(List<String> header, List<List<String>> rows) {
    StringBuilder html = new StringBuilder("<div class=\"scroll\"><table class=\"figures\"><thead><tr>");
    header.forEach(name -> html.append("<th scope=\"col\">%s</th>".formatted(escape(name))));
    html.append("</tr></thead><tbody>\n");
    for (List<String> row : rows) {
      html.append("<tr><th scope=\"row\">%s</th>".formatted(escape(row.get(0))));
      row.stream().skip(1).forEach(cell -> html.append("<td>%s</td>".formatted(escape(cell))));
      html.append("</tr>\n");
    }
    return html.append("</tbody></table></div>\n").toString();
  }
}
