package dev.meander.examples.paper;

import dev.meander.examples.doublewell.DoubleWell;
import dev.meander.examples.doublewell.DoubleWellEnergy;
import dev.meander.examples.report.Curve;
import dev.meander.examples.report.Curves;
import dev.meander.examples.report.Quantity;
import dev.meander.examples.report.Report;
import dev.meander.examples.report.Table;
import dev.meander.examples.report.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The page of an experiment: the first network of each model side by side, and the tables over all networks. */
final class PaperReport {
  /** Walkers in a cloud, at most. */
  private static final int TRACED = 1_500;

  private static final View.Window WINDOW = new View.Window(-3, 3, -4, 4);
  private static final int EXACT_POINTS = 240;

  private final Settings settings;
  private final List<dev.meander.examples.report.Model> shown = new ArrayList<>();

  PaperReport(Settings settings) {
    this.settings = settings;
  }

  /** Takes the first network of a model, while its flow is open; leaves the others out. */
  void add(Model model, Trained trained, NetworkResult result, Repeats repeats) {
    if (result.seed() != settings.network(0)) {
      return;
    }
    // the same seed as the run that is shown, so that the clouds are its first walkers
    long seed = Settings.repeat(result.seed(), 0);
    shown.add(dev.meander.examples.report.Model.of(model.name(), repeats.samples().get(0))
        .backward(trained.backward())
        .trained(trained.trainings(), trained.report())
        .layers(result.layers())
        .trace(trained.flow().trace(Math.min(TRACED, settings.samples()), seed))
        .setting("Seed of the network", Long.toString(result.seed()))
        .setting("Seed of the sampling run shown", Long.toString(seed))
        .setting("Evaluations of u₁ a sample", Integer.toString(model.energies()))
        .setting("Wall time of all sampling runs", String.format(Locale.ROOT, "%.2f s", result.samplingSeconds())));
  }

  /** The page, once all networks are done. */
  Report of(ExperimentResult result) {
    Report.Builder report = Report.titled("Experiment 1 of the paper: the double well")
        .introduction("The target is exp(−u) with u = −½x₁ − 6x₁² + x₁⁴ + ½x₂² in kT: two wells and a barrier of about 10 kT"
            + " between them. Models learn it from the points of one Metropolis chain and from its energy. The tables are"
            + " over " + settings.networks() + " networks of each model; everything else shows the first network of each,"
            + " and its first sampling run.")
        .exactLogZ(DoubleWell.EXACT_LOG_Z)
        .quantity(new Quantity("P(x₁ > 0)", x -> x[0] > 0 ? 1 : 0, DoubleWell.EXACT_RIGHT))
        .view(new View(0, 1, "x₁", "x₂", Optional.of(WINDOW), Optional.of(DoubleWellEnergy.create())))
        .curves(profiles("Free energy along x₁, reweighted", result, Metric::after))
        .curves(profiles("Free energy along x₁, as sampled", result, Metric::before))
        .table(table(ResultTable.METRIC, metricCaption(result), ResultTable.metric(result)))
        .table(table("Beyond the paper’s metric", beyondCaption(), ResultTable.beyond(result)))
        .setting("Device", result.device())
        .setting("System", System.getProperty("os.name") + ", " + System.getProperty("os.arch") + ", Java "
            + System.getProperty("java.version"))
        .setting("Data", "10,000 points, every 10th of a Metropolis chain from (−2, 0) with noise 1.5, seed " + settings.seed()
            + "; the same for all networks")
        .setting("Backward paths", "10,000 exact points, not the data")
        .setting("Networks of each model", settings.networks() + ", seeds " + settings.network(0) + " to "
            + settings.network(settings.networks() - 1))
        .setting("Sampling runs of a network", String.format(Locale.ROOT, "%d of %,d samples", settings.repeats(), settings.samples()));
    shown.forEach(report::model);
    return report.build();
  }

  private static Table table(String title, String caption, List<List<String>> rows) {
    return new Table(title, caption, rows.get(0), rows.subList(1, rows.size()));
  }

  private String metricCaption(ExperimentResult result) {
    List<String> lines = new ArrayList<>();
    lines.add(ResultTable.runs(settings) + ". In the paper: as its authors’ notebooks print them. The floor is what as many exact"
        + " independent samples score in this run: not 0, as few of them reach the barrier.");
    lines.addAll(ResultTable.notes(result));
    return String.join("\n\n", lines);
  }

  private static String beyondCaption() {
    return "Robust: " + ResultTable.BEYOND + ".";
  }

  /** Profiles as the metric sees them, in front of the exact one. */
  private Curves profiles(String title, ExperimentResult result, Function<Metric, Metric.Score> part) {
    List<Curve> curves = new ArrayList<>();
    curves.add(curve("exact samples", part.apply(result.floor().metrics().get(0)).profile()));
    for (ModelResult model : result.models()) {
      curves.add(curve(model.model().name(), part.apply(model.networks().get(0).metric()).profile()));
    }
    double[] x = IntStream.rangeClosed(0, EXACT_POINTS)
        .mapToDouble(k -> Metric.RANGE * (2.0 * k / EXACT_POINTS - 1))
        .toArray();
    curves.add(Curve.exact("exact", x, Metric.exact(x)));
    String caption = "−ln of the histogram of x₁ in 30 bins, mean over " + settings.repeats() + " sampling runs, its least value"
        + " 0. Bands: ± one SD of a run. A bin that is empty in one run is a gap. Shown are the bins that the metric counts.";
    return new Curves(title, "x₁", "F (kT)", caption, curves);
  }

  private static Curve curve(String name, Metric.Profile profile) {
    int[] kept = IntStream.range(0, profile.x().length).filter(k -> Math.abs(profile.x()[k]) < Metric.RANGE).toArray();
    return new Curve(
        name,
        IntStream.of(kept).mapToDouble(k -> profile.x()[k]).toArray(),
        IntStream.of(kept).mapToDouble(k -> profile.mean()[k]).map(f -> Double.isFinite(f) ? f : Double.NaN).toArray(),
        // one run alone has no band
        IntStream.of(kept).mapToDouble(k -> profile.deviation()[k]).map(s -> Double.isNaN(s) ? 0 : s).toArray());
  }
}
