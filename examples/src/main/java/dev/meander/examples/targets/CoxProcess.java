package dev.meander.examples.targets;

import dev.meander.annotation.Energy;

/**
 * Log-Gaussian Cox process of 126 pine saplings on a grid of 40 × 40 cells, in white coordinates.
 *
 * <pre>
 *   u(w) = ½ |w|² + ½ n ln 2π − Σ_i (c_i f_i − a e^{f_i}),   f = μ + L w,   L Lᵀ = K
 *   K_ij = 1.91 exp(−33 |i − j| / 40),   μ = ln 126 − 1.91/2,   a = 1/1600
 * </pre>
 *
 * <p>i and j are positions on the grid, cell 40·x + y; the constant Σ ln c_i! is left out. Source: Møller, Syversveen,
 * Waagepetersen, <i>Log Gaussian Cox processes</i>, Scandinavian Journal of Statistics 25 (1998).
 *
 * @param counts c, points in each cell, [1600]
 * @param factor L, lower triangular with rows of growing length, [1600][1 to 1600]
 * @param mean μ
 * @param area a of a cell
 */
public record CoxProcess(double[] counts, double[][] factor, double mean, double area) {
  private static final int M = 40;
  private static final int CELLS = M * M;
  private static final double VARIANCE = 1.91;
  private static final double LENGTH = 1.0 / 33;

  /** The pine saplings. */
  public static CoxProcess pines() {
    double[][] points = Tables.read("pines.csv");
    double[] counts = new double[CELLS];
    for (double[] point : points) {
      counts[M * (int) (M * point[0]) + (int) (M * point[1])]++;
    }
    return new CoxProcess(counts, cholesky(), Math.log(points.length) - VARIANCE / 2, 1.0 / CELLS);
  }

  private static double covariance(int i, int j) {
    double distance = Math.hypot(i / M - j / M, i % M - j % M);
    return VARIANCE * Math.exp(-distance / (LENGTH * M));
  }

  /** Row by row: L_ij = (K_ij − Σ_{k&lt;j} L_ik L_jk) / L_jj, and its square root on the diagonal. */
  private static double[][] cholesky() {
    double[][] l = new double[CELLS][];
    for (int i = 0; i < CELLS; i++) {
      double[] row = new double[i + 1];
      l[i] = row;
      for (int j = 0; j <= i; j++) {
        double sum = covariance(i, j);
        double[] other = l[j];
        for (int k = 0; k < j; k++) {
          sum -= row[k] * other[k];
        }
        row[j] = j < i ? sum / other[j] : Math.sqrt(sum);
      }
    }
    return l;
  }

  /** u(w) in kT. */
  @Energy(dim = CELLS)
  public double energy(double[] w) {
    double u = CELLS * Math.log(2 * Math.PI) / 2;
    for (int i = 0; i < CELLS; i++) {
      double f = mean;
      for (int j = 0; j <= i; j++) {
        f += factor[i][j] * w[j];
      }
      u += 0.5 * w[i] * w[i] - counts[i] * f + area * Math.exp(f);
    }
    return u;
  }
}
