package dev.meander.runtime.flow;

/**
 * Noise streams: which use of a seed a random word is for. No two uses share a word.
 *
 * <p>A key is (seed low, seed high, layer, 8 · stream + kind), kind 3 being the engine's own words.
 */
final class Streams {
  /** Sampling and, so that it shows the same walkers, tracing. */
  static final int SAMPLE = 0;

  static final int INVERSE = 1;
  static final int TRAIN_FORWARD = 2;
  static final int TRAIN_INVERSE = 3;
  /** The choice of data rows in training. */
  static final int DATA = 4;
  /** Initial parameters. */
  static final int INIT = 5;

  private Streams() {}

  /** The key of the engine's own words in a stream. */
  static int[] key(long seed, int stream) {
    return new int[] {(int) seed, (int) (seed >>> 32), 0, 8 * stream + 3};
  }

  /** The counter of word block {@code index}. */
  static int[] counter(long index) {
    return new int[] {(int) index, (int) (index >>> 32), 0, 0};
  }
}
