package dev.meander.examples.flows;

import dev.meander.annotation.Energy;

/**
 * A coupled chain in a dimension that is kept as loops, with parameters: runs every loop of the kernels.
 *
 * @param lambda stiffness; this and the others are named like fields and variables of the kernels
 * @param p heights of the wells
 * @param w bonds
 */
record Chain(double lambda, double[] p, int[][] w) {
  static Chain example() {
    int[][] bonds = new int[10][];
    for (int k = 0; k < 10; k++) {
      bonds[k] = new int[] {k, k + 1};
    }
    double[] wells = new double[11];
    for (int k = 0; k < 11; k++) {
      wells[k] = 0.4 + 0.05 * k;
    }
    return new Chain(0.7, wells, bonds);
  }

  @Energy(dim = 11)
  double energy(double[] x) {
    double u = 0;
    for (int k = 0; k < w.length; k++) {
      double d = x[w[k][0]] - x[w[k][1]];
      u += 0.5 * lambda * d * d;
    }
    double most = 0;
    for (int i = 0; i < p.length; i++) {
      u += p[i] * (x[i] * x[i] - 1) * (x[i] * x[i] - 1) + Math.log1p(Math.exp(-x[i]));
      most = Math.max(most, x[i] * p[i]);
    }
    return u + 0.1 * most;
  }
}
