package dev.meander.examples.flows;

import java.util.Arrays;
import java.util.Random;

/** Independent samples of the double well, by inversion on a fine grid. */
final class ExactSamples {
  private static final int CELLS = 20_000;
  private static final double END = 3.5;

  private ExactSamples() {}

  static double[][] draw(int n, long seed) {
    double[] cumulative = new double[CELLS + 1];
    for (int k = 0; k < CELLS; k++) {
      cumulative[k + 1] = cumulative[k] + Math.exp(-Target.energy(left(k + 0.5), 0) - 10);
    }
    Random random = new Random(seed);
    double[][] points = new double[n][];
    for (int i = 0; i < n; i++) {
      int k = Arrays.binarySearch(cumulative, random.nextDouble() * cumulative[CELLS]);
      int cell = k < 0 ? -k - 2 : k;
      points[i] = new double[] {left(cell + random.nextDouble()), random.nextGaussian()};
    }
    return points;
  }

  private static double left(double cell) {
    return END * (2 * cell / CELLS - 1);
  }
}
