package dev.meander.examples.report;

import static dev.meander.examples.report.Html.escape;

import java.util.stream.Collectors;

/** The frames of the charts, which the script fills, and the captions that say how they were computed. */
final class Figures {
  private Figures() {}

  static String clouds(Data data) {
    if (data.clouds() == null) {
      return "";
    }
    StringBuilder html = new StringBuilder("<div class=\"grid\">\n");
    for (int k = 0; k < data.clouds().models().size(); k++) {
      CloudData.Clouds clouds = data.clouds().models().get(k);
      String name = escape(data.models().get(clouds.model()));
      int last = clouds.layers().size() - 1;
      html.append("""
          <figure class="card clouds" data-clouds="%d">
          <h3><span class="key m%d"></span>%s</h3>
          <div class="square" role="img" aria-label="Cloud of %s after a layer"></div>
          <div class="player">
          <button type="button" class="play" aria-label="Play through the layers of %s"></button>
          <input type="range" min="0" max="%d" value="%d" step="1" aria-label="Layer of %s">
          <output></output>
          </div>
          <div class="thumbs"></div>
          </figure>
          """.formatted(k, clouds.model(), name, name, name, last, last, name));
    }
    return html + "</div>\n<p class=\"caption\">" + cloudCaption(data.clouds()) + "</p>\n";
  }

  private static String cloudCaption(CloudData data) {
    String walkers = data.models().stream()
        .map(c -> Integer.toString(c.walkers()))
        .distinct()
        .collect(Collectors.joining(" or "));
    String levels = data.contours().stream()
        .map(c -> Estimates.number(c.above(), 3))
        .collect(Collectors.joining(", "));
    return "The same " + walkers + " walkers after each layer, the prior first, not reweighted."
        + (levels.isEmpty() ? "" : " Contours: energy of the target, " + levels + " kT above its least value in the window.")
        + " Drag the slider, use its arrow keys, or choose a small picture.";
  }

  static String curves(Data data) {
    StringBuilder html = new StringBuilder();
    for (int k = 0; k < data.curves().size(); k++) {
      Curves c = data.curves().get(k);
      html.append(Html.chart("curves." + k, c.title(), c.caption(), c.title() + ": " + c.yName() + " against " + c.xName()));
    }
    return html.toString();
  }

  static String weights(Data data) {
    StringBuilder html = new StringBuilder("<div class=\"grid\">\n");
    for (int k = 0; k < data.weights().size(); k++) {
      WeightData w = data.weights().get(k);
      String outside = "Outside of the picture: " + Estimates.number(100 * w.outside()[0], 2) + " % of the forward paths"
          + (w.backward().length == 0 ? "" : ", " + Estimates.number(100 * w.outside()[1], 2) + " % of the backward ones")
          + ".";
      html.append(Html.chart("weights." + k, data.models().get(w.model()), outside,
          "Histogram of the log-weights of " + data.models().get(w.model())));
    }
    return html + """
        </div>
        <p class="caption">Density of ln w + ln Z₀ over paths: minus the work of a path, up to a constant. A perfect flow has one
        value, ln Z. Forward paths have mean at most ln Z (lower bound), backward paths at least (upper bound), and the two
        densities cross at ln Z, since backward = forward · w / mean w. A long left tail costs effective sample size; a right
        tail that only backward paths have is a missed mode.</p>
        """;
  }

  static String losses(Data data) {
    StringBuilder html = new StringBuilder();
    for (int k = 0; k < data.losses().size(); k++) {
      LossData loss = data.losses().get(k);
      html.append(Html.chart("losses." + k, loss.title(), "", "Loss by iteration, " + loss.title()));
    }
    return html.isEmpty()
        ? ""
        : "<div class=\"grid\">\n" + html + """
        </div>
        <p class="caption">Loss L of each iteration, before its step, in kT, and its running mean (bold). A loss is a
        Kullback–Leibler divergence between forward and backward paths up to a constant, so only differences within a phase
        mean something. The axis spans the middle 98 % of the values; skipped iterations are gaps.</p>
        """;
  }

  static String layers(Data data) {
    StringBuilder html = new StringBuilder();
    for (int k = 0; k < data.layers().size(); k++) {
      LayerData layer = data.layers().get(k);
      html.append(Html.chart("layers." + k, layer.title(), "", layer.title() + " by layer"));
    }
    return html.isEmpty()
        ? ""
        : "<div class=\"grid\">\n" + html + """
        </div>
        <p class="caption">Means over the walkers of the forward run. ΔS is what a layer adds to the log-weight: for an
        invertible layer ln |det J|, for a stochastic one the log-ratio of backward to forward step probabilities.
        Acceptance is accepted over proposed moves; λ places a layer’s energy between prior (0) and target (1).</p>
        """;
  }
}
