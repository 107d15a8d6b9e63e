package dev.meander.runtime;

import dev.meander.runtime.stat.Points;

/**
 * What training makes small: L = a J_ML + (1−a) J_KL.
 *
 * <pre>
 *   J_ML = mean over data of          u₀(z) − Σ ΔS_back       data run to the prior (maximum likelihood)
 *   J_KL = mean over prior draws of   u₁(x) − Σ ΔS            draws run to the target (reverse Kullback–Leibler)
 * </pre>
 *
 * <p>Units: kT. Each is a Kullback–Leibler divergence between forward and backward paths but for a constant, which is
 * left out. J_KL alone seeks modes: it may drop one and not show it.
 *
 * <p>Source: Wu, Köhler, Noé, <i>Stochastic Normalizing Flows</i>, NeurIPS 2020 (arXiv:2002.06707).
 */
public final class Loss {
  private static final double[][] NO_DATA = {};

  private final double[][] data;
  private final double fraction;

  private Loss(double[][] data, double fraction) {
    this.data = data;
    this.fraction = fraction;
  }

  /**
   * J_ML.
   *
   * @param data samples of the target, {@code [point][coordinate]}; copied
   * @throws IllegalArgumentException if data is empty, not rectangular, or holds a value that is not finite
   */
  public static Loss maximumLikelihood(double[][] data) {
    return mixed(data, 1);
  }

  /** J_KL. */
  public static Loss reverseKl() {
    return new Loss(NO_DATA, 0);
  }

  /**
   * a J_ML + (1−a) J_KL.
   *
   * @param data samples of the target, {@code [point][coordinate]}; copied
   * @param fraction a, in [0, 1]
   * @throws IllegalArgumentException if fraction is out of range, or data is empty, not rectangular, or holds a value
   *     that is not finite
   */
  public static Loss mixed(double[][] data, double fraction) {
    if (!(fraction >= 0 && fraction <= 1)) {
      throw new IllegalArgumentException("fraction must be in [0, 1], but is " + fraction);
    }
    return new Loss(Points.checkedCopy("data", data), fraction);
  }

  /** The weight a of J_ML. */
  public double fraction() {
    return fraction;
  }

  /** Number of data points, 0 for {@link #reverseKl()}. */
  public int dataSize() {
    return data.length;
  }

  /** The dimension of the data, 0 for {@link #reverseKl()}. */
  public int dataDimension() {
    return data.length == 0 ? 0 : data[0].length;
  }

  /** The formula with its numbers, such as {@code 0.5 J_ML + 0.5 J_KL, 1000 data points}. */
  @Override
  public String toString() {
    String points = data.length + (data.length == 1 ? " data point" : " data points");
    return data.length == 0 ? "J_KL"
        : fraction == 1 ? "J_ML, " + points
        : fraction + " J_ML + " + (1 - fraction) + " J_KL, " + points;
  }

  /** The data, shallow: the rows are this loss's own and must not be changed. */
  public double[][] data() {
    return data.clone();
  }
}
