package dev.meander.runtime.flow;

import dev.meander.runtime.Trace;
import dev.meander.runtime.WeightedSamples;
import dev.meander.runtime.device.OpenClDevice;
import dev.meander.runtime.device.OpenClEngine;
import dev.meander.runtime.kernel.BatchKernel;
import dev.meander.runtime.kernel.Tile;
import java.util.function.Supplier;

/**
 * Runs of whole batches whose layers an OpenCL device computes. Both ends of a path are tiles of the JVM: the prior's
 * draws are theirs to the bit, and energies are in double.
 */
final class OpenClRuns implements Runs {
  private final FlowModel model;
  private final TileWorkers workers;
  private final double[] parameters;
  private final OpenClEngine engine;
  private boolean stale = true;
  private RunStatistics last;

  OpenClRuns(
      FlowModel model,
      TileWorkers workers,
      double[] parameters,
      OpenClDevice device,
      Supplier<? extends BatchKernel> kernels) {
    this.model = model;
    this.workers = workers;
    this.parameters = parameters;
    this.engine = new OpenClEngine(device, kernels, model);
  }

  /** What a worker does at one end of the paths of a tile. */
  private interface End {
    void run(Tile tile, int first, int count);
  }

  @Override
  public WeightedSamples sample(int size, long seed) {
    Tiling tiling = new Tiling(size, model.tile());
    double[][] coordinates = new double[model.dimension()][size];
    double[] logWeights = new double[size];
    drawPrior(tiling, seed, coordinates, logWeights);
    double[] deltaS = new double[size];
    RunStatistics statistics = new RunStatistics(model, tiling);
    run(new OpenClEngine.Batch(seed, Streams.SAMPLE, false, coordinates, deltaS), statistics::record);
    atEnds(tiling, seed, Streams.SAMPLE, (tile, first, count) -> {
      tile.fetch(coordinates, first);
      add(tile.targetEnergy(), 0, -1, logWeights, first, count);
      add(deltaS, first, 1, logWeights, first, count);
    });
    last = statistics;
    return WeightedSamples.forward(coordinates, logWeights, model.logPriorVolume());
  }

  @Override
  public WeightedSamples inverse(double[][] data, long seed) {
    int size = data.length;
    Tiling tiling = new Tiling(size, model.tile());
    double[][] coordinates = new double[model.dimension()][size];
    for (int i = 0; i < size; i++) {
      for (int d = 0; d < coordinates.length; d++) {
        coordinates[d][i] = (float) data[i][d];
      }
    }
    double[] logWeights = new double[size];
    atEnds(tiling, seed, Streams.INVERSE, (tile, first, count) -> {
      tile.fetch(coordinates, first);
      add(tile.targetEnergy(), 0, -1, logWeights, first, count);
    });
    double[] deltaS = new double[size];
    RunStatistics statistics = new RunStatistics(model, tiling);
    run(new OpenClEngine.Batch(seed, Streams.INVERSE, true, coordinates, deltaS), statistics::record);
    atEnds(tiling, seed, Streams.INVERSE, (tile, first, count) -> {
      tile.fetch(coordinates, first);
      add(tile.priorEnergy(), 0, 1, logWeights, first, count);
      add(deltaS, first, -1, logWeights, first, count);
    });
    last = statistics;
    return WeightedSamples.inverse(coordinates, logWeights, model.logPriorVolume());
  }

  @Override
  public Trace trace(int size, long seed) {
    Tiling tiling = new Tiling(size, model.tile());
    double[][] coordinates = new double[model.dimension()][size];
    double[][][] clouds = new double[model.layers().size() + 1][model.dimension()][size];
    drawPrior(tiling, seed, coordinates, new double[size]);
    copy(coordinates, clouds[0], 0, size);
    RunStatistics statistics = new RunStatistics(model, tiling);
    run(new OpenClEngine.Batch(seed, Streams.SAMPLE, false, coordinates, new double[size]), new OpenClEngine.Report() {
      @Override
      public void layer(int layer, int tile, double deltaS, double accepted) {
        statistics.record(layer, tile, deltaS, accepted);
      }

      @Override
      public boolean wantsStates() {
        return true;
      }

      @Override
      public void state(int layer, int first, int count) {
        copy(coordinates, clouds[layer + 1], first, count);
      }
    });
    last = statistics;
    return new Trace(Runs.layerNames(model), clouds);
  }

  private void drawPrior(Tiling tiling, long seed, double[][] coordinates, double[] energies) {
    atEnds(tiling, seed, Streams.SAMPLE, (tile, first, count) -> {
      tile.drawPrior();
      tile.store(coordinates, first);
      System.arraycopy(tile.priorEnergy(), 0, energies, first, count);
    });
  }

  private void atEnds(Tiling tiling, long seed, int stream, End end) {
    workers.run(tiling.tiles(), (tile, t) -> {
      tile.keepPath(false);
      tile.begin(seed, stream, tiling.first(t), tiling.count(t));
      end.run(tile, tiling.first(t), tiling.count(t));
    });
  }

  private void run(OpenClEngine.Batch batch, OpenClEngine.Report report) {
    if (stale) {
      engine.setParameters(parameters);
      stale = false;
    }
    engine.run(batch, report);
  }

  private static void copy(double[][] from, double[][] to, int first, int count) {
    for (int d = 0; d < from.length; d++) {
      System.arraycopy(from[d], first, to[d], first, count);
    }
  }

  private static void add(double[] terms, int at, int sign, double[] sums, int first, int count) {
    for (int i = 0; i < count; i++) {
      sums[first + i] += sign * terms[at + i];
    }
  }

  @Override
  public RunStatistics lastStatistics() {
    return last;
  }

  @Override
  public void parametersChanged() {
    stale = true;
  }

  @Override
  public void close() {
    engine.close();
  }
}
