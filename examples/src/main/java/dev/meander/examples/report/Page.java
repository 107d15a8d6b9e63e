package dev.meander.examples.report;

import static dev.meander.examples.report.Html.escape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page, filled into {@code page.html}: tables are HTML, charts are drawn by {@code report.js} with ECharts from the JSON of {@link Data}. Style,
 * scripts and data are in the page, and its security policy forbids it to load anything.
 */
final class Page {
  private static final String ECHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  /** A part of the page with a heading and an anchor. */
  private record Section(String id, String title, String content) {
    String html() {
      return """
          <section id="%s" aria-labelledby="%s-title">
          <h2 id="%s-title">%s</h2>
          %s</section>
          """.formatted(id, id, id, title, content);
    }

    String link() {
      return "<li><a href=\"#%s\">%s</a></li>".formatted(id, title);
    }
  }

  private Page() {}

  static String of(Report report) {
    Data data = Data.of(report);
    List<Section> sections = Stream.of(
            new Section("estimates", "Estimates", Summary.of(report)),
            new Section("tables", "Tables", Tables.of(report.tables())),
            new Section("clouds", "Clouds after each layer", Figures.clouds(data)),
            new Section("curves", "Profiles", Figures.curves(data)),
            new Section("weights", "Log-weights", Figures.weights(data)),
            new Section("training", "Training", Figures.losses(data)),
            new Section("layers", "Layers", Figures.layers(data) + Tables.layers(report.models())),
            new Section("settings", "Settings", Settings.of(report)))
        .filter(s -> !s.content().isBlank())
        .toList();
    return filled(text("page.html"), Map.of(
        "title", escape(report.title()),
        "introduction", escape(report.introduction()),
        "links", sections.stream().map(Section::link).collect(Collectors.joining()),
        "sections", sections.stream().map(Section::html).collect(Collectors.joining()),
        "licences", escape(text("licences.txt")),
        "style", text("report.css"),
        "data", Json.of(data),
        "echarts", text(ECHARTS),
        "script", text("report.js")));
  }

  /** In one pass, so that nothing that is filled in is taken for a place. */
  private static String filled(String template, Map<String, String> parts) {
    return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
  }

  private static String text(String resource) {
    try (InputStream in = Page.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new AssertionError(resource + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
