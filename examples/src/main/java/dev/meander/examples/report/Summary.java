package dev.meander.examples.report;

import static dev.meander.examples.report.Html.escape;

import dev.meander.runtime.Estimate;
import dev.meander.runtime.WeightedSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The table of estimates, a column a model, and what there is to doubt. */
final class Summary {
  private final Report report;
  private final boolean backward;
  private final StringBuilder rows = new StringBuilder();

  private Summary(Report report) {
    this.report = report;
    this.backward = report.models().stream().anyMatch(m -> m.backward().isPresent());
  }

  static String of(Report report) {
    Summary summary = new Summary(report);
    summary.fill();
    return summary.doubts() + summary.table() + summary.explanations();
  }

  private void fill() {
    estimate("ln Z", report.exactLogZ(), m -> m.samples()::logZ);
    if (backward) {
      estimate("ln Z, backward", report.exactLogZ(), m -> m.backward().<Supplier<Estimate>>map(b -> b::logZ).orElse(null));
    }
    for (Quantity q : report.quantities()) {
      estimate(q.name(), q.exact(), m -> () -> m.samples().mean(q.observable()));
    }
    row("Lower bound of ln Z", "", m -> bound(LogWeightSummary.forward(m.samples())));
    if (backward) {
      row("Upper bound of ln Z", "", m -> m.backward().map(b -> bound(LogWeightSummary.backward(b))).orElse("–"));
    }
    row("Reverse ESS / n", "", m -> share(m.samples()));
    if (backward) {
      row("Forward ESS / n", "", m -> m.backward().map(Summary::share).orElse("–"));
    }
    row("Largest weight", "", m -> percent(LogWeightSummary.forward(m.samples()).largest()));
    row("Samples n", "", m -> String.format(Locale.ROOT, "%,d", m.samples().size()));
    if (report.models().stream().anyMatch(m -> m.learning().isPresent())) {
      row("Training", "", m -> m.learning().map(l -> seconds(l.report().time().toMillis())).orElse("–"));
      row("Iterations", "", m -> m.learning().map(l -> iterations(l)).orElse("–"));
    }
  }

  private void estimate(String name, double exact, Function<Model, Supplier<Estimate>> estimates) {
    row(name, Estimates.number(exact, 7), model -> {
      Supplier<Estimate> estimate = estimates.apply(model);
      if (estimate == null) {
        return "–";
      }
      String deviation = Estimates.deviation(estimate, exact);
      return escape(Estimates.text(estimate)) + (deviation.isEmpty() ? "" : "<small>" + deviation + "</small>");
    });
  }

  private void row(String name, String exact, Function<Model, String> cell) {
    rows.append("<tr><th scope=\"row\">").append(escape(name)).append("</th>");
    if (hasExact()) {
      rows.append("<td>").append(exact).append("</td>");
    }
    report.models().forEach(m -> rows.append("<td>").append(cell.apply(m)).append("</td>"));
    rows.append("</tr>\n");
  }

  private boolean hasExact() {
    return !Double.isNaN(report.exactLogZ()) || report.quantities().stream().anyMatch(q -> !Double.isNaN(q.exact()));
  }

  private String table() {
    StringBuilder head = new StringBuilder("<tr><td></td>");
    if (hasExact()) {
      head.append("<th scope=\"col\">exact</th>");
    }
    for (int m = 0; m < report.models().size(); m++) {
      head.append("<th scope=\"col\"><span class=\"key m%d\"></span>%s</th>"
          .formatted(m, escape(report.models().get(m).name())));
    }
    return "<div class=\"card\"><div class=\"scroll\"><table class=\"figures\" id=\"headline\">\n<thead>" + head
        + "</tr></thead>\n<tbody>\n" + rows + "</tbody></table></div></div>\n";
  }

  private String doubts() {
    StringBuilder items = new StringBuilder();
    for (Model model : report.models()) {
      for (String doubt : Doubts.of(model)) {
        items.append("<li><strong>%s:</strong> %s.</li>\n".formatted(escape(model.name()), escape(doubt)));
      }
    }
    return items.isEmpty()
        ? """
        <p class="note good">No reason found to doubt the estimates: every effective sample size is at least %.0f, no
        path has more than %.0f %% of the weight%s.</p>
        """.formatted(Doubts.LEAST_ESS, 100 * Doubts.LARGEST_WEIGHT,
            backward ? ", and forward and backward paths agree" : "; without target data, a missed mode would not show")
        : "<div class=\"note bad\" role=\"note\"><p>Read the figures with care:</p><ul>\n" + items + "</ul></div>\n";
  }

  private String explanations() {
    List<String[]> terms = new ArrayList<>();
    terms.add(new String[] {"ln Z", "ln ∫ exp(−u) of the target, from the mean weight w of n paths that begin at the prior, whose "
        + "ln Z₀ is known. After ±: one standard error by the delta method, √(1/ESS − 1/n). Small print: distance from the "
        + "exact value in standard errors."});
    if (backward) {
      terms.add(new String[] {"ln Z, backward", "the same from the mean of 1/w of target data run back to the prior. If the data are "
          + "a Markov chain, they are correlated and the true error is larger."});
    }
    if (!report.quantities().isEmpty()) {
      terms.add(new String[] {report.quantities().stream().map(Quantity::name).collect(Collectors.joining(", ")),
          "self-normalised means Σ wᵢ Oᵢ / Σ wᵢ over the n paths, with standard error √Σ ŵᵢ² (Oᵢ − Ō)², ŵ = w / Σ w."});
    }
    terms.add(new String[] {"Bounds of ln Z", "mean of ln w + ln Z₀: over forward paths at most ln Z, over backward paths at least, if "
        + "the data are not those of the training; the closer, the better the flow. The errors are those of independent paths."});
    terms.add(new String[] {"Reverse ESS / n", "Kish’s (Σ w)² / Σ w² over n. It cannot see a part of the target that the flow never "
        + "reaches."});
    if (backward) {
      terms.add(new String[] {"Forward ESS / n", "1 / (mean w · mean 1/w) over target data run backwards, which can. Much below the "
          + "reverse one, it means that something is missed."});
    }
    terms.add(new String[] {"Largest weight", "of one path, as a share of all weights."});
    StringBuilder list = new StringBuilder("<details><summary>How each number is computed</summary><dl>\n");
    terms.forEach(t -> list.append("<dt>%s</dt><dd>%s</dd>\n".formatted(escape(t[0]), escape(t[1]))));
    return list + "</dl></details>\n";
  }

  private static String share(WeightedSamples run) {
    double ess = run.effectiveSampleSize();
    return Estimates.number(ess / run.size(), 3) + "<small>" + (ess < 100 ? Estimates.number(ess, 2) : String.format(Locale.ROOT, "%,.0f", ess)) + " of "
        + String.format(Locale.ROOT, "%,d", run.size()) + "</small>";
  }

  private static String bound(LogWeightSummary summary) {
    return summary.diverged() > 0
        ? "none<small>" + summary.diverged() + " diverged</small>"
        : Estimates.text(summary::bound);
  }

  private static String percent(double share) {
    return Estimates.number(100 * share, 2) + " %";
  }

  private static String seconds(long millis) {
    return Estimates.number(millis / 1e3, 3) + " s";
  }

  private static String iterations(Model.Learning learning) {
    int skipped = learning.report().skippedIterations();
    return String.format(Locale.ROOT, "%,d<small>%,d skipped</small>", learning.report().losses().length, skipped);
  }
}
