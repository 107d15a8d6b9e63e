package dev.meander.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverageTest {
  /** If ln w ~ N(−s²/2, s²) forward, then ln w ~ N(s²/2, s²) inverse, and both effective sizes tend to exp(−s²). */
  @Test
  void bothSizesOfLogNormalWeights() {
    int n = 100_000;
    Coverage coverage = Coverage.of(forward(normals(n, -0.125, 0.5, 1)), inverse(normals(n, 0.125, 0.5, 2)));
    // relative errors of the means of w and w² at s = ½ and n = 10⁵ stay below 1 %
    assertEquals(Math.exp(-0.25), coverage.reverse(), 0.01);
    assertEquals(Math.exp(-0.25), coverage.forward(), 0.01);
    assertTrue(coverage.missing().value() < 1e-3, coverage.toString());
    assertFalse(coverage.warning().isPresent());
  }

  /** A mode that no sample is in: its data have weights that no sample has, and the others are even. */
  @Test
  void missingModeIsTheShareOfItsData() {
    double[] logWeights = new double[1000];
    for (int i = 0; i < 156; i++) {
      logWeights[i] = 40;
    }
    Coverage coverage = Coverage.of(forward(new double[500]), inverse(logWeights));
    assertEquals(1, coverage.reverse(), 1e-12);
    assertEquals(0.156, coverage.missing().value(), 1e-15);
    assertEquals(Math.sqrt(0.156 * 0.844 / 1000), coverage.missing().standardError(), 1e-4);
    assertTrue(coverage.warning().orElseThrow().contains("15.6 ± 1.1 % of the data"), coverage.warning().toString());
  }

  /** Weights of the samples with a tail that the data do not show. */
  @Test
  void dataMayMissWhatTheSamplesSee() {
    double[] logWeights = new double[1000];
    logWeights[0] = 10;
    Coverage coverage = Coverage.of(forward(logWeights), inverse(new double[500]));
    assertTrue(coverage.warning().orElseThrow().startsWith("the data do not cover what the flow draws"), coverage.toString());
  }

  @Test
  void dataThatDivergedBackwardsAreMissing() {
    double[] logWeights = {0, 0, 0, Double.NaN};
    Coverage coverage = Coverage.of(forward(new double[4]), inverse(logWeights));
    assertEquals(0.25, coverage.missing().value());
    assertTrue(coverage.warning().isPresent());
  }

  @Test
  void runsInTheWrongOrderAreRefused() {
    WeightedSamples samples = forward(new double[3]);
    WeightedSamples back = inverse(new double[3]);
    assertThrows(IllegalArgumentException.class, () -> Coverage.of(back, samples));
    assertThrows(IllegalArgumentException.class, () -> Coverage.of(samples, samples));
  }

  private static double[] normals(int n, double mean, double sd, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, n).mapToDouble(i -> mean + sd * random.nextGaussian()).toArray();
  }

  private static WeightedSamples forward(double[] logWeights) {
    return WeightedSamples.forward(new double[1][logWeights.length], logWeights, 0);
  }

  private static WeightedSamples inverse(double[] logWeights) {
    return WeightedSamples.inverse(new double[1][logWeights.length], logWeights, 0);
  }
}
