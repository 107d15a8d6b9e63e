package dev.meander.runtime.flow;

import dev.meander.runtime.Trace;
import dev.meander.runtime.WeightedSamples;

/** Runs of whole batches on the JVM. */
final class PathRuns implements Runs {
  private final FlowModel model;
  private final TileWorkers workers;
  private RunStatistics last;

  PathRuns(FlowModel model, TileWorkers workers) {
    this.model = model;
    this.workers = workers;
  }

  @Override
  public RunStatistics lastStatistics() {
    return last;
  }

  @Override
  public WeightedSamples sample(int size, long seed) {
    Tiling tiling = new Tiling(size, model.tile());
    RunStatistics statistics = new RunStatistics(model, tiling);
    double[][] coordinates = new double[model.dimension()][size];
    double[] logWeights = new double[size];
    workers.run(tiling.tiles(), (tile, t) -> {
      int first = tiling.first(t);
      tile.keepPath(false);
      tile.begin(seed, Streams.SAMPLE, first, tiling.count(t));
      tile.drawPrior();
      System.arraycopy(tile.priorEnergy(), 0, logWeights, first, tiling.count(t));
      for (int layer = 0; layer < model.layers().size(); layer++) {
        tile.forward(layer);
      }
      add(tile.targetEnergy(), -1, logWeights, first, tiling.count(t));
      add(tile.deltaS(), 1, logWeights, first, tiling.count(t));
      tile.store(coordinates, first);
      statistics.record(t, tile);
    });
    last = statistics;
    return WeightedSamples.forward(coordinates, logWeights, model.logPriorVolume());
  }

  @Override
  public WeightedSamples inverse(double[][] data, long seed) {
    Tiling tiling = new Tiling(data.length, model.tile());
    RunStatistics statistics = new RunStatistics(model, tiling);
    double[][] coordinates = new double[model.dimension()][data.length];
    double[] logWeights = new double[data.length];
    workers.run(tiling.tiles(), (tile, t) -> {
      int first = tiling.first(t);
      tile.keepPath(false);
      tile.begin(seed, Streams.INVERSE, first, tiling.count(t));
      tile.load(data, rows(first, tiling.count(t)));
      add(tile.targetEnergy(), -1, logWeights, first, tiling.count(t));
      for (int layer = model.layers().size() - 1; layer >= 0; layer--) {
        tile.inverse(layer);
      }
      add(tile.priorEnergy(), 1, logWeights, first, tiling.count(t));
      add(tile.deltaS(), -1, logWeights, first, tiling.count(t));
      tile.store(coordinates, first);
      statistics.record(t, tile);
    });
    last = statistics;
    return WeightedSamples.inverse(coordinates, logWeights, model.logPriorVolume());
  }

  @Override
  public Trace trace(int size, long seed) {
    Tiling tiling = new Tiling(size, model.tile());
    RunStatistics statistics = new RunStatistics(model, tiling);
    double[][][] clouds = new double[model.layers().size() + 1][model.dimension()][size];
    workers.run(tiling.tiles(), (tile, t) -> {
      tile.keepPath(false);
      tile.begin(seed, Streams.SAMPLE, tiling.first(t), tiling.count(t));
      tile.drawPrior();
      tile.store(clouds[0], tiling.first(t));
      for (int layer = 0; layer < model.layers().size(); layer++) {
        tile.forward(layer);
        tile.store(clouds[layer + 1], tiling.first(t));
      }
      statistics.record(t, tile);
    });
    last = statistics;
    return new Trace(Runs.layerNames(model), clouds);
  }

  private static int[] rows(int first, int count) {
    int[] rows = new int[count];
    for (int i = 0; i < count; i++) {
      rows[i] = first + i;
    }
    return rows;
  }

  private static void add(double[] terms, int sign, double[] sums, int first, int count) {
    for (int i = 0; i < count; i++) {
      sums[first + i] += sign * terms[i];
    }
  }
}
