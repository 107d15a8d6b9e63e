package dev.meander.runtime;

import dev.meander.runtime.stat.LogWeights;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Points at the end of paths through a flow, with the importance weights w of the paths.
 *
 * <pre>
 *   forward, z ~ prior:    ln w = u₀(z) − u₁(x) + Σ ΔS           E[w]   = Z₁/Z₀      points: x
 *   inverse, x ~ target:   ln w = u₀(z) − u₁(x) − Σ ΔS_back      E[1/w] = Z₀/Z₁      points: z
 * </pre>
 *
 * <p>A path that diverged (its weight is not a number) counts with weight 0: ln w is −∞ forward, and +∞ inverse, where
 * estimates weigh by 1/w. Its point may be NaN. A stochastic layer that takes a path out of a region of infinite energy
 * cannot be run back, so such a path has weight 0, and E[w] ≤ Z₁/Z₀ if there are any. Sums are log-sum-exp in double. Units: energies in kT.
 *
 * <p>Source: Wu, Köhler, Noé, <i>Stochastic Normalizing Flows</i>, NeurIPS 2020 (arXiv:2002.06707).
 */
public final class WeightedSamples {
  private final double[][] coordinates;
  private final double[] logWeights;
  private final double logPriorVolume;
  /** 1 if estimates weigh by w, −1 if by 1/w. */
  private final int direction;

  private WeightedSamples(double[][] coordinates, double[] logWeights, double logPriorVolume, int direction) {
    if (coordinates.length == 0 || logWeights.length == 0) {
      throw new IllegalArgumentException("coordinates and logWeights must not be empty");
    }
    for (int d = 0; d < coordinates.length; d++) {
      if (coordinates[d].length != logWeights.length) {
        throw new IllegalArgumentException("coordinates[" + d + "] must have " + logWeights.length
            + " values, as logWeights has, but is of " + coordinates[d].length);
      }
    }
    this.coordinates = coordinates;
    this.logWeights = logWeights;
    this.logPriorVolume = logPriorVolume;
    this.direction = direction;
  }

  /**
   * Samples of a forward run. The arrays are taken over.
   *
   * @param coordinates x, {@code [coordinate][walker]}
   * @param logWeights ln w of each path; NaN and +∞ become −∞
   * @param logPriorVolume ln Z₀
   */
  public static WeightedSamples forward(double[][] coordinates, double[] logWeights, double logPriorVolume) {
    for (int i = 0; i < logWeights.length; i++) {
      if (!(logWeights[i] < Double.POSITIVE_INFINITY)) {
        logWeights[i] = Double.NEGATIVE_INFINITY;
      }
    }
    return new WeightedSamples(coordinates, logWeights, logPriorVolume, 1);
  }

  /**
   * Samples of an inverse run. The arrays are taken over.
   *
   * @param coordinates z, {@code [coordinate][walker]}
   * @param logWeights ln w of each path; NaN becomes +∞
   * @param logPriorVolume ln Z₀
   */
  public static WeightedSamples inverse(double[][] coordinates, double[] logWeights, double logPriorVolume) {
    for (int i = 0; i < logWeights.length; i++) {
      if (Double.isNaN(logWeights[i])) {
        logWeights[i] = Double.POSITIVE_INFINITY;
      }
    }
    return new WeightedSamples(coordinates, logWeights, logPriorVolume, -1);
  }

  /** The number of points. */
  public int size() {
    return logWeights.length;
  }

  /** The number of coordinates of a point. */
  public int dimension() {
    return coordinates.length;
  }

  /**
   * Point i, as a copy.
   *
   * @throws IllegalArgumentException if i is not in 0 … size − 1
   */
  public double[] point(int i) {
    check("i", i, size());
    double[] point = new double[coordinates.length];
    for (int d = 0; d < point.length; d++) {
      point[d] = coordinates[d][i];
    }
    return point;
  }

  /**
   * Coordinate d of all points, as a copy.
   *
   * @throws IllegalArgumentException if d is not in 0 … dimension − 1
   */
  public double[] coordinate(int d) {
    check("d", d, dimension());
    return coordinates[d].clone();
  }

  /** ln w of all paths, as a copy, not normalised. */
  public double[] logWeights() {
    return logWeights.clone();
  }

  /** ln Z₀ = ln ∫ exp(−u₀) of the prior. */
  public double logPriorVolume() {
    return logPriorVolume;
  }

  /**
   * ln Z₁ = ln ∫ exp(−u₁), from the known ln Z₀ of the prior.
   *
   * <pre>
   *   forward:  ln Z₁ = ln Z₀ + ln (1/n) Σ w          inverse:  ln Z₁ = ln Z₀ − ln (1/n) Σ 1/w
   *   standard error = √(1/ESS − 1/n), ESS being Kish's of w or of 1/w
   * </pre>
   *
   * <p>The error is that of the delta method: too small below an ESS of about 100, and above it too if the weights have a
   * tail that these paths did not meet, which no number of these paths can tell. {@link Coverage} can, with data of the
   * target, and so can runs with other seeds or of flows trained from other ones. NaN for a single sample.
   *
   * @throws IllegalStateException if all weights are 0, or an inverse path starts where u₁ is infinite
   */
  public Estimate logZ() {
    double logMean = logSum() - Math.log(size());
    double variance = 1 / LogWeights.kishSize(logWeights, direction) - 1.0 / size();
    double standardError = size() == 1 ? Double.NaN : Math.sqrt(Math.max(0, variance));
    return new Estimate(logPriorVolume + direction * logMean, standardError);
  }

  /**
   * Forward run: Kish's (Σw)²/Σw², in 0 … n, 0 if all weights are 0. It cannot see a mode the flow never reaches.
   *
   * <p>Inverse run: the forward effective sample size n/(mean w · mean 1/w), which can. It estimates what Kish's of n
   * forward paths tends to; 0 if a path diverged.
   */
  public double effectiveSampleSize() {
    return direction > 0 ? LogWeights.kishSize(logWeights, 1) : LogWeights.forwardSize(logWeights);
  }

  /**
   * Self-normalised mean of an observable O: Ō = Σ ŵᵢ Oᵢ with ŵ = w/Σw, and standard error √Σ ŵᵢ² (Oᵢ − Ō)². It is the
   * mean under the target; for an inverse run, with weights 1/w, the mean of O(z) under the prior.
   *
   * <p>O is not asked about points of weight 0. The error is NaN for a single sample.
   *
   * @throws IllegalArgumentException if observable is null
   * @throws IllegalStateException if all weights are 0, or an inverse path starts where u₁ is infinite
   */
  public Estimate mean(ToDoubleFunction<double[]> observable) {
    if (observable == null) {
      throw new IllegalArgumentException("observable must be a function of a point, but is null");
    }
    double logSum = logSum();
    double[] weights = new double[size()];
    double[] values = new double[size()];
    double mean = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.exp(direction * logWeights[i] - logSum);
      if (weights[i] > 0) {
        values[i] = observable.applyAsDouble(point(i));
        mean += weights[i] * values[i];
      }
    }
    double variance = 0;
    for (int i = 0; i < weights.length; i++) {
      double deviation = weights[i] > 0 ? weights[i] * (values[i] - mean) : 0;
      variance += deviation * deviation;
    }
    return new Estimate(mean, size() == 1 ? Double.NaN : Math.sqrt(variance));
  }

  /** Whether these are ends of forward paths; else of inverse ones. */
  boolean isForward() {
    return direction > 0;
  }

  /** Size, dimension, effective sample size, and how many paths have weight 0, if any. */
  @Override
  public String toString() {
    long weightless = Arrays.stream(logWeights).filter(l -> direction * l == Double.NEGATIVE_INFINITY).count();
    return String.format(
        Locale.ROOT,
        "%d %s samples of dimension %d, effective sample size %.1f%s",
        size(), direction > 0 ? "forward" : "inverse", dimension(), effectiveSampleSize(),
        weightless == 0 ? "" : ", " + weightless + " of weight 0");
  }

  private double logSum() {
    double logSum = LogWeights.logSumExp(logWeights, direction);
    if (logSum == Double.NEGATIVE_INFINITY) {
      throw new IllegalStateException("all " + size() + " paths have weight 0 (they diverged, or end where the energy"
          + " is infinite), so there is no estimate; try smaller step sizes");
    }
    if (logSum == Double.POSITIVE_INFINITY) {
      throw new IllegalStateException("an inverse path starts at a point whose target energy is infinite, so there is"
          + " no estimate; leave out the data whose log-weight is -Infinity");
    }
    return logSum;
  }

  private static void check(String name, int index, int size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException(name + " must be in 0 … " + (size - 1) + ", but is " + index);
    }
  }
}
