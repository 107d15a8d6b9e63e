package dev.meander.examples.paper;

import dev.meander.runtime.Loss;
import dev.meander.runtime.Training;
import java.util.List;

/** How a network is trained, in twice so many iterations as a phase of the paper has. */
public enum Schedule {
  /** The paper's: maximum likelihood, then as long the mean of it and reverse KL. */
  PAPER("n iterations of maximum likelihood, n of half maximum likelihood and half reverse KL, learning rate 5e-3") {
    @Override
    List<Training> trainings(double[][] data, int n, long seed) {
      return List.of(training(seed, LEARNING_RATE)
          .phase(n, Loss.maximumLikelihood(data))
          .phase(n, Loss.mixed(data, 0.5))
          .build());
    }
  },

  /** Maximum likelihood alone, its last third at a tenth of the learning rate. */
  LIKELIHOOD("2n iterations of maximum likelihood, learning rate 5e-3, in the last third 5e-4") {
    @Override
    List<Training> trainings(double[][] data, int n, long seed) {
      int fine = (2 * n + 2) / 3;
      Loss loss = Loss.maximumLikelihood(data);
      // the second draws anew: its iterations count from 0 again
      return List.of(
          training(seed, LEARNING_RATE).phase(2 * n - fine, loss).build(),
          training(~seed, LEARNING_RATE / 10).phase(fine, loss).build());
    }
  };

  /** Paths an iteration and half. */
  public static final int BATCH = 128;

  private static final double LEARNING_RATE = 5e-3;

  private final String text;

  Schedule(String text) {
    this.text = text;
  }

  /** One after the other. */
  abstract List<Training> trainings(double[][] data, int n, long seed);

  private static Training.Builder training(long seed, double learningRate) {
    return Training.builder().seed(seed).batch(BATCH).learningRate(learningRate);
  }

  /** In words, n being the iterations of a phase. */
  @Override
  public String toString() {
    return text;
  }
}
