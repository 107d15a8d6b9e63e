package dev.meander.examples.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.examples.report.View.Window;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.Estimate;
import dev.meander.runtime.Loss;
import dev.meander.runtime.Trace;
import dev.meander.runtime.Training;
import dev.meander.runtime.TrainingReport;
import dev.meander.runtime.WeightedSamples;
import dev.meander.runtime.io.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report says, without a browser. */
class ReportTest {
  /** u = ½(x² + y²) has circles for contours. */
  private static final EnergyFunction ROUND = new EnergyFunction() {
    @Override
    public int dimension() {
      return 2;
    }

    @Override
    public double value(double[] x) {
      return 0.5 * (x[0] * x[0] + x[1] * x[1]);
    }

    @Override
    public double gradient(double[] x, double[] gradient) {
      throw new UnsupportedOperationException("contours need values only");
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] product) {
      throw new UnsupportedOperationException("contours need values only");
    }
  };

  @Test
  void figuresAreThoseOfTheRuntime() {
    Model model = Models.complete("A", 1);
    String page = Page.of(Report.titled("t").model(model).exactLogZ(4.5)
        .quantity(new Quantity("first", x -> x[0])).build());
    Estimate first = model.samples().mean(x -> x[0]);
    for (Estimate estimate : List.of(model.samples().logZ(), model.backward().orElseThrow().logZ(), first)) {
      assertTrue(page.contains(">" + Estimates.text(() -> estimate)), estimate.toString());
    }
    assertTrue(page.contains(Estimates.number(model.samples().effectiveSampleSize() / 1_000, 3) + "<small>"));
    assertTrue(page.contains("1.234 s") && page.contains("2 skipped"), "time and skipped iterations");
  }

  /** A training in two calls: phases are numbered through, and each has its stretch of the losses. */
  @Test
  void trainingsInARowShowAllLosses() {
    Training coarse = Training.builder().seed(5).phase(2, Loss.maximumLikelihood(new double[1][Models.DIMENSION])).build();
    Training fine = Training.builder().seed(6).learningRate(1e-4).phase(1, Loss.reverseKl()).phase(1, Loss.reverseKl()).build();
    Model model = Models.complete("A", 1)
        .trained(List.of(coarse, fine), new TrainingReport(new double[] {4, 3, 2, 1}, List.of(), Duration.ofSeconds(2)));
    List<LossData> charts = LossData.of(List.of(model));
    assertEquals(List.of("Phase 1: maximum likelihood", "Phase 2: reverse KL", "Phase 3: reverse KL"),
        charts.stream().map(LossData::title).toList());
    LossData.Series last = charts.get(2).series().get(0);
    assertEquals(4, last.first());
    assertArrayEquals(new double[] {1}, last.loss());
    String page = Page.of(Report.titled("t").model(model).build());
    assertTrue(page.contains(">Seed, training 2</th><td>6<"), "seed");
    assertTrue(page.contains(">Learning rate (Adam), training 2</th><td>0.0001<"), "learning rate");
    assertTrue(page.contains(">Phase 3</th><td>1 iterations, reverse KL<"), "phase");
  }

  @Test
  void flowsOfManyLayersHaveChartsOfTheirOwn() {
    Model few = Models.complete("few", 1);
    Model many = Models.complete("many", 2).layers(Collections.nCopies(25, few.layers().get(1)));
    List<LayerData> charts = LayerData.of(List.of(few, many));
    assertEquals(
        List.of("Acceptance", "Mean ΔS", "Step size", "λ", "Acceptance, more than 24 layers", "Mean ΔS, more than 24 layers",
            "Step size, more than 24 layers", "λ, more than 24 layers"),
        charts.stream().map(LayerData::title).toList());
    assertEquals(List.of(0, 1),
        List.of(charts.get(0).series().get(0).model(), charts.get(4).series().get(0).model()));
  }

  /** For normal log-weights of mean 0 and deviation s: bounds −s²/2 and +s²/2 about ln Z = ln Z₀ + s²/2. */
  @Test
  void boundsHoldLogZ() {
    double s = 0.5;
    int n = 40_000;
    double logZ = 2.5 * Math.log(2 * Math.PI) + s * s / 2;
    Estimate lower = LogWeightSummary.forward(Models.forward(n, s, 3)).bound();
    Estimate upper = LogWeightSummary.backward(Models.backward(n, s, 4)).bound();
    assertEquals(s / Math.sqrt(n), lower.standardError(), 0.05 * lower.standardError());
    assertEquals(logZ - s * s / 2, lower.value(), 5 * lower.standardError());
    assertEquals(logZ + s * s / 2, upper.value(), 5 * upper.standardError());
  }

  @Test
  void doubtsAreSaid() {
    assertEquals(List.of(), Doubts.of(Model.of("A", Models.forward(1_000, 0.5, 1)).backward(Models.backward(1_000, 0.5, 2))));
    assertDoubt("effective sample size is", Model.of("A", Models.forward(50, 0.1, 1)));
    assertDoubt("one path has", Model.of("A", weights(0, 0, 3)));
    assertDoubt("1 of 3 forward paths diverged", Model.of("A", weights(0, Double.NaN, 0)));
    assertDoubt("the samples do not cover the target", Model.of("A", Models.forward(1_000, 0.1, 1)).backward(Models.backward(1_000, 2, 2)));
    assertDoubt("the data do not cover", Model.of("A", Models.forward(1_000, 2, 1)).backward(Models.backward(1_000, 0.1, 2)));
    assertDoubt("standard errors apart",
        Model.of("A", Models.forward(1_000, 0.1, 1)).backward(Models.backward(1_000, 1, 2)));
    assertDoubt("iterations of the training were skipped (2 from iteration 8 on: layer b is not finite; try another one)", Models.complete("A", 1));
  }

  private static void assertDoubt(String words, Model model) {
    assertTrue(Doubts.of(model).stream().anyMatch(d -> d.contains(words)), () -> words + ": " + Doubts.of(model));
  }

  private static WeightedSamples weights(double... logWeights) {
    return WeightedSamples.forward(new double[][] {new double[logWeights.length]}, logWeights, 0);
  }

  /** Weights 0 throughout leave no estimate, and the page says why. */
  @Test
  void withoutAnEstimateThePageSaysWhy() {
    String page = Page.of(Report.titled("t").model(Model.of("A", weights(Double.NaN, Double.NaN))).exactLogZ(1).build());
    assertTrue(page.contains("none: all 2 paths have weight 0"), "reason");
  }

  @Test
  void contoursOfARoundEnergyAreCircles() {
    Contours contours = new Contours(ROUND, new Window(-2, 2, -2, 2), 80);
    assertEquals(0, contours.least(), 1e-12);
    List<double[]> lines = contours.at(0.5);
    assertEquals(1, lines.size());
    double[] circle = lines.get(0);
    assertEquals(circle[0], circle[circle.length - 2]);
    for (int k = 0; k < circle.length; k += 2) {
      // linear interpolation in a cell of h = 0.05: h²/8 · u″ at slope 1
      assertEquals(1, Math.hypot(circle[k], circle[k + 1]), 4e-4);
    }
    // u = 2.5 is a circle of radius √5, which leaves the window through each side twice
    assertEquals(4, contours.at(2.5).size());
  }

  /** F of a standard normal is ½x². */
  @Test
  void freeEnergyOfANormalIsAParabola() {
    Curve curve = Curve.freeEnergy("A", Models.forward(40_000, 0.3, 6), 0, -1, 1, 8);
    double middle = (curve.y()[3] + curve.y()[4]) / 2;
    for (int k = 0; k < 8; k++) {
      double x = curve.x()[k];
      // within a bin of h = 1/4, −ln of the mean of e^(−½x²) differs from ½x² by less than h²/24
      assertEquals(x * x / 2 - 1.0 / 128, curve.y()[k] - middle, 5 * curve.standardError()[k] + 0.003, "x = " + x);
    }
    assertTrue(Arrays.stream(Curve.freeEnergy("A", Models.forward(50, 0.3, 6), 0, 8, 9, 2).y()).allMatch(Double::isNaN));
    // 20 points in a bin, but one has nearly all of their weight
    double[] uneven = new double[20];
    uneven[0] = 9;
    assertTrue(Double.isNaN(Curve.freeEnergy("A", weights(uneven), 0, -1, 1, 1).y()[0]));
    assertEquals(0, Curve.freeEnergy("A", weights(new double[20]), 0, -1, 1, 1).y()[0]);
  }

  @Test
  void whatDoesNotFitIsRefused() {
    Model model = Models.complete("A", 1);
    assertRefused("5 and 0", () -> Report.titled("t").model(model).view(View.of(5, 0)).build());
    assertRefused("different names", () -> Report.titled("t").model(model).model(model).build());
    assertRefused("1 … 8 models", () -> Report.titled("t").build());
    assertRefused("two different coordinates", () -> View.of(1, 1));
    assertRefused("standardError", () -> new Curve("c", new double[2], new double[2], new double[1]));
    assertRefused("cells", () -> new Table("t", "", List.of("a", "b"), List.of(List.of("1"))));
  }

  private static void assertRefused(String words, Runnable make) {
    IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, make::run);
    assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
  }

  @Test
  void aFileAppearsWhollyOrNotAtAll(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("report.html");
    Files.writeString(file, "old");
    assertThrows(IOException.class, () -> WholeFile.write(file, part -> {
      Files.writeString(part, "half");
      throw new IOException("disk full");
    }));
    assertEquals("old", Files.readString(file));
    Report.titled("t").model(Models.complete("A", 1)).build().write(file);
    assertTrue(Files.readString(file).startsWith("<!DOCTYPE html>"));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  /** Eight models of 60 layers with 2,000 walkers each. */
  @Test
  void aLargeReportStaysSmall() {
    Report.Builder report = Report.titled("t").view(View.of(0, 1));
    double[][] cloud = new double[Models.DIMENSION][2_000];
    Arrays.setAll(cloud[0], i -> Math.sin(i));
    Arrays.setAll(cloud[1], i -> Math.cos(i));
    double[][][] clouds = new double[61][][];
    Arrays.fill(clouds, cloud);
    for (int m = 0; m < 8; m++) {
      report.model(Models.complete("model " + m, m)
          .trace(new Trace(Collections.nCopies(61, "layer"), clouds)));
    }
    int bytes = Page.of(report.build()).getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes < 3_000_000, bytes + " bytes");
    assertFalse(bytes < 1_000_000, "the charts' library alone is a megabyte");
  }
}
