package dev.meander.examples.paper;

/**
 * Settings of the experiment; the paper's are 10 networks, 20 repeats, 100,000 samples and 300 iterations.
 *
 * @param networks trained of each model; the k-th has seed {@code seed + k}, k from 0
 * @param repeats sampling runs of each network
 * @param samples of each repeat
 * @param iterations of a phase; a training has two
 * @param seed of the first network, of the data and of the exact samples
 */
public record Settings(int networks, int repeats, int samples, int iterations, long seed) {
  /** The paper's settings. */
  public static final Settings PAPER = new Settings(10, 20, 100_000, 300, 1);

  /** Checks that all counts are positive. */
  public Settings {
    positive("networks", networks);
    positive("repeats", repeats);
    positive("samples", samples);
    positive("iterations", iterations);
  }

  private static void positive(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be positive, but is " + value);
    }
  }

  /** The seed of a network. */
  long network(int k) {
    return seed + k;
  }

  /** The seed of a sampling run of a network. */
  static long repeat(long network, int r) {
    return network * 1_000_000 + r;
  }
}
