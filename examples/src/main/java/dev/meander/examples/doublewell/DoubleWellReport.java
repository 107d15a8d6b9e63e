package dev.meander.examples.doublewell;

import dev.meander.examples.report.Curve;
import dev.meander.examples.report.Curves;
import dev.meander.examples.report.Model;
import dev.meander.examples.report.Quantity;
import dev.meander.examples.report.Report;
import dev.meander.examples.report.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The report of flows on the double well. */
final class DoubleWellReport {
  private static final int EXACT_POINTS = 240;

  private DoubleWellReport() {}

  /**
   * A report.
   *
   * @param profiles free energies by name of the model, on equal bins from {@code low} to {@code high}
   */
  static Report of(
      List<Model> models, Map<String, Profile> profiles, double low, double high, Map<String, String> settings) {
    Report.Builder report = Report.titled("Stochastic normalizing flows on the double well")
        .introduction("The target is exp(−u) with u(x, y) = x⁴ − 6x² − ½x + ½y² in kT: two wells, at x = −1.71 and"
            + " x = 1.75, and a barrier of about 10 kT between them. Two flows learn it from the points of one Metropolis"
            + " chain and from its energy, and draw weighted samples of it.")
        .exactLogZ(DoubleWell.EXACT_LOG_Z)
        .quantity(new Quantity("P(x > 0)", x -> x[0] > 0 ? 1 : 0, DoubleWell.EXACT_RIGHT))
        .view(View.of(DoubleWellEnergy.create(), CloudPicture.WINDOW))
        .curves(freeEnergies(profiles, low, high));
    models.forEach(report::model);
    settings.forEach(report::setting);
    return report.build();
  }

  private static Curves freeEnergies(Map<String, Profile> profiles, double low, double high) {
    List<Curve> curves = new ArrayList<>();
    profiles.forEach((name, p) -> curves.add(new Curve(name, p.x(), p.freeEnergy(), p.standardError())));
    double[] x = IntStream.rangeClosed(0, EXACT_POINTS)
        .mapToDouble(k -> low + k * (high - low) / EXACT_POINTS)
        .toArray();
    curves.add(Curve.exact("exact", x, DoubleStream.of(x).map(Profile::exact).toArray()));
    String caption = "F(x) = −ln p(x) from weighted histograms; bands: ± one standard error by the delta method. Each"
        + " profile is shifted so that its mean deviation from the exact one, weighted by 1/error², is 0. Bins with fewer"
        + " than 10 effective samples are gaps, and a bin between gaps is a dot. At the barrier, where the weights have a"
        + " heavy tail and few paths arrive, the errors are too small.";
    return new Curves("Free energy along x, reweighted", "x", "F (kT)", caption, curves);
  }
}
