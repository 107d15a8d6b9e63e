package dev.meander.examples.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The tables of an experiment, and all of it in Markdown. */
final class ResultTable {
  /** What {@link #metric} shows. */
  static final String METRIC = "Free-energy error along x₁ in kT";

  /** What {@link #beyond} shows. */
  static final String BEYOND = "root mean square error over the bins with at least 10 effective samples, and how many of "
      + GridHistogram.BINS + " bins those are; ln Z of one repeat; effective sample sizes; cost";

  private static final List<ToDoubleFunction<Metric.Score>> FIGURES =
      List.of(Metric.Score::bias, Metric.Score::deviation, Metric.Score::total);

  private ResultTable() {}

  static String of(ExperimentResult result) {
    return METRIC + ": " + runs(result.settings()) + ".\n\n"
        + table(metric(result))
        + notes(result).stream().map(note -> "\n" + note + "\n").collect(Collectors.joining())
        + "\nBeyond the paper's metric: " + BEYOND + ".\n\n"
        + table(beyond(result));
  }

  /** What the means are over. */
  static String runs(Settings s) {
    return String.format(
        Locale.ROOT,
        "%d networks of each model, %d repeats of %,d samples; mean ± SD over the networks",
        s.networks(), s.repeats(), s.samples());
  }

  /** The paper's metric, with the paper's own figures under each of its models; the header first. */
  static List<List<String>> metric(ExperimentResult result) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("", "bias", "SD", "total", "bias, reweighted", "SD, reweighted", "total, reweighted"));
    for (ModelResult model : result.models()) {
      List<String> row = new ArrayList<>(List.of(model.model().name()));
      FIGURES.forEach(f -> row.add(text(model.spread(n -> f.applyAsDouble(n.metric().before())))));
      FIGURES.forEach(f -> row.add(text(model.spread(n -> f.applyAsDouble(n.metric().after())))));
      rows.add(row);
      if (model.model().published() != null) {
        rows.add(published(model.model().published()));
      }
    }
    List<String> floor = new ArrayList<>(List.of("exact samples: the floor", "", "", ""));
    FIGURES.forEach(f -> floor.add(text(result.floor().spread(f))));
    rows.add(floor);
    return rows;
  }

  /** What a reader of the figures must know. */
  static List<String> notes(ExperimentResult result) {
    return result.models().stream()
        .map(ModelResult::model)
        .filter(m -> !m.note().isEmpty())
        .map(m -> m.name() + ": " + m.note())
        .toList();
  }

  private static List<String> published(Model.Published published) {
    List<String> row = new ArrayList<>(List.of("— in the paper"));
    published.before().forEach(s -> row.add(text(s)));
    published.after().forEach(s -> row.add(text(s)));
    return row;
  }

  /** Robust figures and cost; the header first. */
  static List<List<String>> beyond(ExperimentResult result) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("", "robust (bins)", "robust, reweighted (bins)", "ln Z − exact", "SD of ln Z", "reverse ESS/n",
        "forward ESS/n", "ms an iteration", "energies a sample"));
    for (ModelResult m : result.models()) {
      rows.add(List.of(
          m.model().name(),
          robust(m.networks(), NetworkResult::robustBefore),
          robust(m.networks(), NetworkResult::robustAfter),
          text(m.spread(n -> n.logZError().mean()), "%.4f"),
          String.format(Locale.ROOT, "%.4f", m.spread(n -> n.logZError().deviation()).mean()),
          text(m.spread(NetworkResult::reverseEss)),
          text(m.spread(NetworkResult::forwardEss)),
          String.format(Locale.ROOT, "%.2f", m.iterationMillis()),
          String.valueOf(m.model().energies())));
    }
    String floor = robust(result.floor().robust(), Function.identity());
    rows.add(List.of("exact samples: the floor", "", floor, "", "", "", "", "", ""));
    return rows;
  }

  private static <T> String robust(List<T> of, Function<T, GridHistogram.Score> score) {
    Spread error = Spread.of(of.stream().mapToDouble(t -> score.apply(t).error()).toArray());
    Spread bins = Spread.of(of.stream().mapToDouble(t -> score.apply(t).bins()).toArray());
    return text(error) + String.format(Locale.ROOT, " (%.1f)", bins.mean());
  }

  private static String text(Spread spread) {
    return text(spread, "%.3f");
  }

  /** One network has no SD. */
  private static String text(Spread spread, String format) {
    return Double.isNaN(spread.deviation())
        ? String.format(Locale.ROOT, format, spread.mean())
        : String.format(Locale.ROOT, format + " ± " + format, spread.mean(), spread.deviation());
  }

  /** Columns padded, so that the table reads well as plain text too. */
  private static String table(List<List<String>> rows) {
    int[] widths = IntStream.range(0, rows.get(0).size())
        .map(c -> rows.stream().mapToInt(r -> r.get(c).length()).max().orElse(0))
        .toArray();
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add(IntStream.range(0, widths.length)
          .mapToObj(c -> row.get(c) + " ".repeat(widths[c] - row.get(c).length()))
          .collect(Collectors.joining(" | ", "| ", " |")));
      if (lines.size() == 1) {
        lines.add(IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining(" | ", "| ", " |")));
      }
    }
    return String.join("\n", lines) + "\n";
  }
}
