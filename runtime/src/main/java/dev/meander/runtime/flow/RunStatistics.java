package dev.meander.runtime.flow;

import dev.meander.runtime.flow.FlowModel.LayerModel;
import dev.meander.runtime.kernel.Tile;

/** What the layers did in one run. Tiles write in any order; sums are taken in tile order. */
final class RunStatistics {
  private final int walkers;
  private final double[][] accepted;
  private final double[][] deltaS;

  RunStatistics(FlowModel model, Tiling tiling) {
    this.walkers = tiling.size();
    this.accepted = new double[model.layers().size()][tiling.tiles()];
    this.deltaS = new double[model.layers().size()][tiling.tiles()];
  }

  /** Notes what tile t did. */
  void record(int t, Tile tile) {
    for (int layer = 0; layer < accepted.length; layer++) {
      accepted[layer][t] = tile.accepted(layer);
      deltaS[layer][t] = tile.deltaS(layer);
    }
  }

  /** Notes what a layer did in tile t. */
  void record(int layer, int t, double deltaS, double accepted) {
    this.deltaS[layer][t] = deltaS;
    this.accepted[layer][t] = accepted;
  }

  /** Accepted over proposed moves; NaN without an accept step. */
  double acceptance(int layer, LayerModel model) {
    return model.accepts() ? sum(accepted[layer]) / ((double) walkers * model.steps()) : Double.NaN;
  }

  /** Mean ΔS over walkers. */
  double meanDeltaS(int layer) {
    return sum(deltaS[layer]) / walkers;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
