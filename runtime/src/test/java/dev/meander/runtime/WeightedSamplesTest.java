package dev.meander.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class WeightedSamplesTest {
  private static final double[] ONE_TWO_THREE = {0, Math.log(2), Math.log(3)};

  /** Weights 1, 2, 3 at x = 10, 20, 60, and Z₀ = e⁵. */
  @Test
  void forwardEstimatesByHand() {
    WeightedSamples samples = WeightedSamples.forward(new double[][] {{10, 20, 60}}, ONE_TWO_THREE.clone(), 5);
    assertEquals(5 + Math.log(2), samples.logZ().value(), 1e-14);
    assertEquals(Math.sqrt(14 / 36.0 - 1 / 3.0), samples.logZ().standardError(), 1e-14);
    assertEquals(36 / 14.0, samples.effectiveSampleSize(), 1e-14);
    double mean = (10 + 2 * 20 + 3 * 60) / 6.0;
    Estimate estimate = samples.mean(x -> x[0]);
    assertEquals(mean, estimate.value(), 1e-12);
    double variance = (sq(10 - mean) + 4 * sq(20 - mean) + 9 * sq(60 - mean)) / 36;
    assertEquals(Math.sqrt(variance), estimate.standardError(), 1e-12);
  }

  /** Inverse runs weigh by 1/w: 1, ½, ⅓. */
  @Test
  void inverseEstimatesByHand() {
    WeightedSamples samples = WeightedSamples.inverse(new double[][] {{6, 12, 18}}, ONE_TWO_THREE.clone(), 5);
    assertEquals(5 - Math.log(11 / 18.0), samples.logZ().value(), 1e-14);
    assertEquals(Math.sqrt((1 + 1 / 4.0 + 1 / 9.0) / sq(11 / 6.0) - 1 / 3.0), samples.logZ().standardError(), 1e-14);
    assertEquals(3 / (2 * 11 / 18.0), samples.effectiveSampleSize(), 1e-14);
    assertEquals(18 / (11 / 6.0), samples.mean(x -> x[0]).value(), 1e-12);
  }

  /** x ~ N(0, 1) with w = e^(x − ½): Z₁/Z₀ = 1, and the target is N(1, 1). */
  @Test
  void errorsAreWhatBatchesScatterBy() {
    int batches = 200;
    double[] logZ = new double[batches];
    double[] mean = new double[batches];
    for (int b = 0; b < batches; b++) {
      WeightedSamples samples = shiftedNormals(2_000, 100 + b);
      logZ[b] = samples.logZ().value() / samples.logZ().standardError();
      Estimate x = samples.mean(point -> point[0]);
      mean[b] = (x.value() - 1) / x.standardError();
    }
    for (double[] z : new double[][] {logZ, mean}) {
      // a mean of 200 scatters by 0.07, their SD by 0.05: four times that. The bias at 2000 samples is below 0.02
      assertEquals(0, average(z, v -> v), 4 * 0.071);
      assertEquals(1, Math.sqrt(average(z, v -> v * v)), 4 * 0.05);
    }
  }

  private static WeightedSamples shiftedNormals(int n, long seed) {
    Random random = new Random(seed);
    double[] x = random.doubles(n).map(u -> random.nextGaussian()).toArray();
    double[] logWeights = new double[n];
    for (int i = 0; i < n; i++) {
      logWeights[i] = x[i] - 0.5;
    }
    return WeightedSamples.forward(new double[][] {x}, logWeights, 0);
  }

  private static double average(double[] values, DoubleUnaryOperator f) {
    double sum = 0;
    for (double value : values) {
      sum += f.applyAsDouble(value);
    }
    return sum / values.length;
  }

  @Test
  void divergedPathsHaveWeightZero() {
    double[] logWeights = {0, Double.NaN, Double.POSITIVE_INFINITY, 0};
    WeightedSamples samples = WeightedSamples.forward(new double[][] {{1, Double.NaN, Double.NaN, 3}}, logWeights, 0);
    assertEquals(Math.log(0.5), samples.logZ().value(), 1e-15);
    assertEquals(2, samples.effectiveSampleSize(), 1e-15);
    ToDoubleFunction<double[]> picky = x -> {
      assertTrue(Double.isFinite(x[0]), "an observable is not asked about points of weight 0");
      return x[0];
    };
    assertEquals(2, samples.mean(picky).value(), 1e-15);
    assertEquals(Double.NEGATIVE_INFINITY, samples.logWeights()[1]);
  }

  @Test
  void withoutAnyWeightThereIsNoEstimate() {
    double[] zero = {Double.NEGATIVE_INFINITY};
    WeightedSamples none = WeightedSamples.forward(new double[][] {{1}}, zero.clone(), 0);
    assertEquals(0, none.effectiveSampleSize());
    assertTrue(assertThrows(IllegalStateException.class, none::logZ).getMessage().contains("all 1 paths have weight 0"));
    WeightedSamples outside = WeightedSamples.inverse(new double[][] {{1}}, zero.clone(), 0);
    assertTrue(assertThrows(IllegalStateException.class, outside::logZ).getMessage().contains("-Infinity"));
    assertEquals(0, outside.effectiveSampleSize());
  }

  @Test
  void oneSampleHasNoError() {
    WeightedSamples one = WeightedSamples.forward(new double[][] {{4}}, new double[] {2}, 1);
    assertEquals(3, one.logZ().value());
    assertTrue(Double.isNaN(one.logZ().standardError()));
    assertEquals(4, one.mean(x -> x[0]).value());
    assertTrue(Double.isNaN(one.mean(x -> x[0]).standardError()));
  }

  @Test
  void pointsAndCoordinatesAreCopies() {
    WeightedSamples samples = WeightedSamples.forward(new double[][] {{1, 2, 3}, {4, 5, 6}}, new double[3], 0);
    assertEquals(3, samples.size());
    assertEquals(2, samples.dimension());
    samples.point(1)[0] = 9;
    samples.coordinate(0)[1] = 9;
    samples.logWeights()[1] = 9;
    assertArrayEquals(new double[] {2, 5}, samples.point(1));
    assertArrayEquals(new double[] {1, 2, 3}, samples.coordinate(0));
    assertArrayEquals(new double[3], samples.logWeights());
  }

  @Test
  void badArgumentsAreNamed() {
    WeightedSamples samples = WeightedSamples.forward(new double[][] {{1, 2, 3}, {4, 5, 6}}, new double[3], 0);
    assertEquals("i must be in 0 … 2, but is 3", message(() -> samples.point(3)));
    assertEquals("i must be in 0 … 2, but is -1", message(() -> samples.point(-1)));
    assertEquals("d must be in 0 … 1, but is 2", message(() -> samples.coordinate(2)));
    assertEquals("coordinates and logWeights must not be empty", message(() -> WeightedSamples.forward(new double[0][], new double[1], 0)));
    assertEquals("coordinates[1] must have 2 values, as logWeights has, but is of 3",
        message(() -> WeightedSamples.forward(new double[][] {{1, 2}, {1, 2, 3}}, new double[2], 0)));
  }

  /** Numbers in messages do not depend on where the user lives. */
  @Test
  void textIsTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      WeightedSamples samples = WeightedSamples.forward(new double[][] {{1, 2, 3}}, ONE_TWO_THREE.clone(), 0);
      assertEquals("3 forward samples of dimension 1, effective sample size 2.6", samples.toString());
      double[] two = {0, Double.NaN, Double.POSITIVE_INFINITY, 0};
      assertEquals("4 forward samples of dimension 1, effective sample size 2.0, 2 of weight 0",
          WeightedSamples.forward(new double[1][4], two, 0).toString());
    } finally {
      Locale.setDefault(before);
    }
  }

  private static double sq(double value) {
    return value * value;
  }

  private static String message(Runnable call) {
    return assertThrows(IllegalArgumentException.class, call::run).getMessage();
  }
}
