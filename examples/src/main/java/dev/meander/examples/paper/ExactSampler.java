package dev.meander.examples.paper;

import dev.meander.examples.doublewell.DoubleWell;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Independent exact samples of the double well: x₁ by the inverse of its distribution function, x₂ ~ N(0, 1).
 *
 * <p>The distribution function is summed by Simpson's rule on 80,000 cells of [−4, 4], outside of which lies less than
 * e^−150 of it, and is taken as linear inside a cell.
 */
final class ExactSampler {
  private static final double LOW = -4;
  private static final double HIGH = 4;
  private static final int CELLS = 80_000;

  private final double[] cumulative = new double[CELLS + 1];

  ExactSampler() {
    for (int k = 0; k < CELLS; k++) {
      double cell = (density(k) + 4 * density(k + 0.5) + density(k + 1)) / 6;
      cumulative[k + 1] = cumulative[k] + cell;
    }
  }

  private static double position(double cell) {
    return LOW + cell * (HIGH - LOW) / CELLS;
  }

  private static double density(double cell) {
    return Math.exp(-DoubleWell.energy(position(cell), 0));
  }

  /** P(x₁ &lt; x). */
  double below(double x) {
    double place = Math.max(0, Math.min(CELLS, (x - LOW) / (HIGH - LOW) * CELLS));
    int cell = Math.min(CELLS - 1, (int) place);
    double sum = cumulative[cell] + (place - cell) * (cumulative[cell + 1] - cumulative[cell]);
    return sum / cumulative[CELLS];
  }

  /** One x₁. */
  double draw(RandomGenerator random) {
    double sum = random.nextDouble() * cumulative[CELLS];
    int found = Arrays.binarySearch(cumulative, sum);
    int cell = Math.min(CELLS - 1, found >= 0 ? found : -found - 2);
    double inside = (sum - cumulative[cell]) / (cumulative[cell + 1] - cumulative[cell]);
    return position(cell + inside);
  }

  /** Points {@code [point][coordinate]}. */
  double[][] points(int size, RandomGenerator random) {
    double[][] points = new double[size][];
    for (int i = 0; i < size; i++) {
      points[i] = new double[] {draw(random), random.nextGaussian()};
    }
    return points;
  }
}
