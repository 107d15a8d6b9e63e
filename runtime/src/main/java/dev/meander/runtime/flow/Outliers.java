package dev.meander.runtime.flow;

import dev.meander.runtime.kernel.Tile;
import java.util.Locale;

/** Finds data that no layer can take, once a run from data to the prior was not finite. */
final class Outliers {
  private final FlowModel model;
  private final double limit;
  private final boolean readsTarget;

  Outliers(FlowModel model) {
    this.model = model;
    this.limit = model.doublePrecision() ? Double.MAX_VALUE : Float.MAX_VALUE;
    this.readsTarget = model.layers().stream().anyMatch(l -> l.steps() > 0 && (l.lambda() > 0 || l.lambdaOffset() >= 0));
  }

  /**
   * What to try without the first point whose u₀ is beyond the kernels' numbers, or u₁ if a layer reads it; null if all
   * points are within.
   *
   * @param tile whose state is lost
   * @param rows which of the data to look at, at most a tile
   */
  String remedy(Tile tile, double[][] data, int[] rows) {
    tile.begin(0, Streams.TRAIN_INVERSE, 0, rows.length);
    tile.load(data, rows);
    double[] target = tile.targetEnergy().clone();
    double[] prior = tile.priorEnergy();
    for (int i = 0; i < rows.length; i++) {
      if (isBeyond(prior[i]) || readsTarget && isBeyond(target[i])) {
        return remedy(rows[i], data[rows[i]], target[i], isBeyond(prior[i]) || Double.isFinite(target[i]));
      }
    }
    return null;
  }

  private boolean isBeyond(double energy) {
    return !(Math.abs(energy) <= limit);
  }

  private String remedy(int row, double[] point, double energy, boolean tooLarge) {
    int largest = 0;
    for (int d = 1; d < point.length; d++) {
      largest = Math.abs(point[d]) > Math.abs(point[largest]) ? d : largest;
    }
    return String.format(
        Locale.ROOT,
        "data without points such as data[%d]: its largest coordinate, %d, is %s, its target energy %.3g%s",
        row, largest, point[largest], energy,
        tooLarge ? ", and the flow computes in " + (model.doublePrecision() ? "double" : "float") : "");
  }
}
