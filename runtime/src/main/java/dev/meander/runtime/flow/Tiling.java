package dev.meander.runtime.flow;

/**
 * How a batch is cut: into tiles of {@code tile} walkers, the last one smaller. It depends on the flow only, never on
 * the machine.
 */
record Tiling(int size, int tile) {
  /** Number of tiles. */
  int tiles() {
    return (size - 1) / tile + 1;
  }

  /** First walker of tile t; {@code t = tiles()} gives a number at or past the end. */
  int first(int t) {
    return t * tile;
  }

  /** Walkers of tile t. */
  int count(int t) {
    return Math.min(tile, size - first(t));
  }
}
