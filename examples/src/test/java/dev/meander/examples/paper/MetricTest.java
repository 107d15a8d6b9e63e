package dev.meander.examples.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.examples.doublewell.DoubleWell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The paper's metric on histograms made by hand, and on exact samples. */
class MetricTest {
  private static final double TINY = 1e-12;

  /** 30 bins of width 0.2 on [−3, 3]; 22 of them have their middle in |x₁| &lt; 2.25. */
  private static final int INSIDE = 22;

  /** Bin 12, with its middle at −0.5. */
  private static final int BIN = 12;

  /** A histogram proportional to exp(−u) at the middles of its bins, one of them times a factor. */
  private static Histogram exact(double scale, double factor) {
    double[] h = new Histogram(-3, 3, new double[30], new double[30]).centres();
    for (int k = 0; k < h.length; k++) {
      h[k] = scale * Math.exp(-DoubleWell.energy(h[k], 0)) * (k == BIN ? factor : 1);
    }
    return new Histogram(-3, 3, h, h);
  }

  @Test
  void exactProfileScoresZeroAtAnyScale() {
    Metric metric = Metric.of(List.of(exact(1, 1), exact(1000, 1)));
    assertEquals(0, metric.after().bias(), TINY);
    assertEquals(0, metric.after().deviation(), TINY);
    assertEquals(0, metric.before().total(), TINY);
  }

  /** A bin e^δ too full in one of two repeats: F there is lower by δ, and each F is aligned by its mean over 30 bins. */
  @Test
  void deviationIsTheSpreadOfAlignedProfiles() {
    double delta = 0.6;
    Metric metric = Metric.of(List.of(exact(1, 1), exact(1, Math.exp(delta))));
    double inBin = delta * 29 / 30 / 2;
    double elsewhere = delta / 30 / 2;
    assertEquals((inBin + (INSIDE - 1) * elsewhere) / INSIDE, metric.after().deviation(), TINY);
    assertEquals(delta / 2 / INSIDE, metric.after().bias(), TINY);
    assertEquals(Math.hypot(metric.after().bias(), metric.after().deviation()), metric.after().total());
  }

  /** The bin leaves the figure, and the repeat where it is empty is aligned over the 29 others. */
  @Test
  void binEmptyInOneRepeatIsDropped() {
    Metric metric = Metric.of(List.of(exact(1, 1), exact(1, 0)));
    double[] u = Arrays.stream(exact(1, 1).centres()).map(x -> DoubleWell.energy(x, 0)).toArray();
    double meanOf30 = Spread.mean(u);
    double meanOf29 = (30 * meanOf30 - u[BIN]) / 29;
    assertEquals(Math.abs(meanOf30 - meanOf29) / 2, metric.after().deviation(), TINY);
    assertEquals(0, metric.after().bias(), TINY);
    assertEquals(Double.POSITIVE_INFINITY, metric.after().profile().mean()[BIN]);
  }

  /** As in the code of the paper: a bin without weight leaves the deviation before reweighting too, not the bias. */
  @Test
  void bothDeviationsAreOverTheReweightedBins() {
    double delta = 0.6;
    double[] hole = exact(1, 0).weights();
    Histogram even = new Histogram(-3, 3, exact(1, 1).counts(), hole);
    Histogram odd = new Histogram(-3, 3, exact(1, Math.exp(delta)).counts(), hole);
    Metric metric = Metric.of(List.of(even, odd));
    assertEquals(delta / 30 / 2, metric.before().deviation(), TINY);
    assertEquals(delta / 2 / INSIDE, metric.before().bias(), TINY);
  }

  /** theory of the floor: bias .045 ± .023, deviation .29 ± .03 over batches; the mean of 4 within 4 standard errors. */
  @Test
  void exactSamplesScoreTheFloor() {
    ExactSampler exact = new ExactSampler();
    SplittableRandom random = new SplittableRandom(11);
    List<Metric> batches = new ArrayList<>();
    List<GridHistogram> grids = new ArrayList<>();
    for (int batch = 0; batch < 4; batch++) {
      List<Histogram> repeats = new ArrayList<>();
      for (int r = 0; r < 20; r++) {
        double[] x = new double[100_000];
        Arrays.setAll(x, i -> exact.draw(random));
        repeats.add(Histogram.of(x, new double[x.length]));
        grids.add(GridHistogram.of(x, new double[x.length]));
      }
      batches.add(Metric.of(repeats));
    }
    double bias = batches.stream().mapToDouble(m -> m.after().bias()).average().orElseThrow();
    double deviation = batches.stream().mapToDouble(m -> m.after().deviation()).average().orElseThrow();
    assertEquals(0.045, bias, 4 * 0.023 / Math.sqrt(4));
    assertEquals(0.29, deviation, 4 * 0.03 / Math.sqrt(4));
    assertEquals(batches.get(0).before().total(), batches.get(0).after().total());
    // a bin of m independent samples is off by 1/√m: 1/√10 = 0.32 at worst, the square averaged over bins less
    GridHistogram.Score robust = GridHistogram.score(grids, exact);
    assertTrue(robust.error() > 0.05 && robust.error() < 0.32, robust.toString());
  }
}
