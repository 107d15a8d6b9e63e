package dev.meander.examples.report;

import java.util.Map;

/** Pieces of HTML. Whatever comes from outside goes through {@link #escape}. */
final class Html {
  private Html() {}

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** A chart that the script draws: {@code key} says which data. */
  static String chart(String key, String title, String caption, String label) {
    return """
        <figure class="card">
        <h3>%s</h3>
        <div class="chart" data-chart="%s" role="img" aria-label="%s"></div>
        <figcaption>%s</figcaption>
        </figure>
        """.formatted(escape(title), escape(key), escape(label), escape(caption));
  }

  /** Names and values, two columns. */
  static String pairs(Map<String, String> pairs) {
    StringBuilder rows = new StringBuilder();
    pairs.forEach((key, value) -> rows.append("<tr><th scope=\"row\">%s</th><td>%s</td></tr>\n"
        .formatted(escape(key), escape(value))));
    return "<div class=\"scroll\"><table class=\"pairs\"><tbody>\n" + rows + "</tbody></table></div>\n";
  }
}
