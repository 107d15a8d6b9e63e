package dev.meander.examples.doublewell;

import dev.meander.runtime.EnergyFunction;
import java.util.random.RandomGenerator;

/** One long Metropolis chain, thinned: the training data of the paper. */
public final class MetropolisChain {
  private MetropolisChain() {}

  /**
   * Draws data as the paper does.
   *
   * @param steps of the chain
   * @param every how many steps a point is taken
   * @param noise standard deviation of a proposal
   */
  public static double[][] run(
      EnergyFunction energy, double[] start, int steps, int every, double noise, RandomGenerator random) {
    double[] x = start.clone();
    double u = energy.value(x);
    double[][] points = new double[steps / every][];
    for (int step = 1; step <= steps; step++) {
      double[] proposal = x.clone();
      for (int d = 0; d < x.length; d++) {
        proposal[d] += noise * random.nextGaussian();
      }
      double proposed = energy.value(proposal);
      if (Math.log(1 - random.nextDouble()) < u - proposed) {
        x = proposal;
        u = proposed;
      }
      if (step % every == 0) {
        points[step / every - 1] = x;
      }
    }
    return points;
  }
}
