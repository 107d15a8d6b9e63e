package dev.meander.runtime.flow;

import dev.meander.runtime.device.WorkerPool;
import dev.meander.runtime.kernel.Tile;
import java.util.function.Supplier;

/** The tiles of a flow, one a worker, made when a worker first needs one, and always at the present parameters. */
final class TileWorkers implements AutoCloseable {
  private final FlowModel model;
  private final Supplier<? extends Tile> newTile;
  private final double[] parameters;
  private final WorkerPool pool;
  private final Tile[] tiles;
  /** The version of the parameters each tile has; 0 for none. */
  private final long[] tileVersion;

  private long version = 1;
  private boolean closed;

  /** Work on one item. */
  @FunctionalInterface
  interface TileWork {
    void run(Tile tile, int item);
  }

  /** Workers over the live {@code parameters}. */
  TileWorkers(FlowModel model, Supplier<? extends Tile> newTile, double[] parameters, int threads) {
    this.model = model;
    this.newTile = newTile;
    this.parameters = parameters;
    this.pool = new WorkerPool(threads, "meander-" + model.name());
    this.tiles = new Tile[threads];
    this.tileVersion = new long[threads];
  }

  /** To be called after each change of the parameters, between runs. */
  void parametersChanged() {
    version++;
  }

  boolean isClosed() {
    return closed;
  }

  /**
   * Throws once the workers are closed, which a call from within a training may do.
   *
   * @throws IllegalStateException that names the flow
   */
  void checkOpen() {
    if (closed) {
      throw new IllegalStateException("this " + model.name() + " is closed");
    }
  }

  /** Runs items 0 … {@code items} − 1; returns when all are done. */
  void run(int items, TileWork work) {
    checkOpen();
    pool.run(items, (worker, item) -> work.run(tile(worker), item));
  }

  private Tile tile(int worker) {
    if (tiles[worker] == null) {
      tiles[worker] = newTile.get();
      if (tiles[worker].capacity() < model.tile()) {
        throw new AssertionError("a tile of " + model.name() + " holds " + tiles[worker].capacity()
            + " walkers, fewer than " + model.tile());
      }
    }
    if (tileVersion[worker] != version) {
      tiles[worker].setParameters(parameters);
      tileVersion[worker] = version;
    }
    return tiles[worker];
  }

  @Override
  public void close() {
    closed = true;
    pool.close();
  }
}
