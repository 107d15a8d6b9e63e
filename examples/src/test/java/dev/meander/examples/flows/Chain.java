package dev.meander.examples.flows;

import dev.meander.annotation.Energy;

/** A coupled chain in a dimension that is kept as loops, with parameters: runs every loop of the kernels. */
record Chain(double stiffness, double[] wells, int[][] bonds) {
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
    for (int k = 0; k < bonds.length; k++) {
      double d = x[bonds[k][0]] - x[bonds[k][1]];
      u += 0.5 * stiffness * d * d;
    }
    double most = 0;
    for (int i = 0; i < wells.length; i++) {
      u += wells[i] * (x[i] * x[i] - 1) * (x[i] * x[i] - 1) + Math.log1p(Math.exp(-x[i]));
      most = Math.max(most, x[i] * wells[i]);
    }
    return u + 0.1 * most;
  }
}
