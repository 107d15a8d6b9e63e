package dev.meander.runtime.flow;

import dev.meander.runtime.kernel.Tile;
import java.util.Locale;

/** Finds data that kernels cannot hold, once a run from data to the prior was not finite. */
final class Outliers {
  private final FlowModel model;
  private final double limit;

  Outliers(FlowModel model) {
    this.model = model;
    this.limit = model.doublePrecision() ? Double.MAX_VALUE : Float.MAX_VALUE;
  }

  /**
   * What to try without the first point that has an energy, u₀ or u₁, beyond the kernels' numbers; null if all points are
   * within.
   *
   * @param tile whose state is lost
   * @param rows which of the data to look at, at most a tile
   */
  String remedy(Tile tile, double[][] data, int[] rows) {
    tile.begin(0, Streams.TRAIN_INVERSE, 0, rows.length);
    tile.load(data, rows);
    int i = firstBeyond(tile.priorEnergy(), rows.length);
    i = Math.min(i, firstBeyond(tile.targetEnergy(), rows.length));
    return i == rows.length ? null : remedy(rows[i], data[rows[i]], tile.targetEnergy()[i]);
  }

  private int firstBeyond(double[] energy, int n) {
    int i = 0;
    while (i < n && Math.abs(energy[i]) <= limit) {
      i++;
    }
    return i;
  }

  private String remedy(int row, double[] point, double energy) {
    int largest = 0;
    for (int d = 1; d < point.length; d++) {
      largest = Math.abs(point[d]) > Math.abs(point[largest]) ? d : largest;
    }
    return String.format(
        Locale.ROOT,
        "data without points such as data[%d]: its coordinate %d is %s, its energy %.3g, and the flow computes in %s",
        row, largest, point[largest], energy, model.doublePrecision() ? "double" : "float");
  }
}
