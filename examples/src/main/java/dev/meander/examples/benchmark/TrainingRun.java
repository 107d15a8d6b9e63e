package dev.meander.examples.benchmark;

import dev.meander.runtime.Device;
import dev.meander.runtime.Flow;
import dev.meander.runtime.Loss;
import dev.meander.runtime.Progress;
import dev.meander.runtime.Training;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** A program that trains or samples once and says so: how long a user waits, counted from outside. */
final class TrainingRun {
  private static final int POINTS = 10_000;

  private TrainingRun() {}

  /**
   * {@code sample}: the first sample of an untrained flow. {@code train threads n m}: n iterations of maximum likelihood
   * and m of the mixed loss. {@code rounds batch n}: milliseconds of n iterations each, on one thread, for ever longer
   * warm machines.
   */
  public static void main(String[] args) {
    switch (args[0]) {
      case "sample" -> sample();
      case "train" -> train(Integer.parseInt(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
      case "rounds" -> rounds(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
      default -> throw new IllegalArgumentException("the first argument must be sample, train or rounds, but is " + args[0]);
    }
  }

  private static void sample() {
    try (Flow flow = TrainingFlowSampler.create(Device.jvm())) {
      System.out.println("ln Z " + flow.sample(1_000, 1).logZ());
    }
  }

  private static void train(int threads, int likelihood, int mixed) {
    double[][] data = data();
    try (Flow flow = TrainingFlowSampler.create(Device.jvm(threads))) {
      Training.Builder training = training(128, p -> {
        if (p.iteration() == 1) {
          System.out.println("first loss " + p.loss());
        }
      });
      if (likelihood > 0) {
        training.phase(likelihood, Loss.maximumLikelihood(data));
      }
      flow.train(training.phase(mixed, Loss.mixed(data, 0.5)).build());
    }
    System.out.println("done");
  }

  private static void rounds(int batch, int iterations) {
    double[][] data = data();
    try (Flow flow = TrainingFlowSampler.create(Device.jvm(1))) {
      Training training = training(batch, p -> {}).phase(iterations, Loss.mixed(data, 0.5)).build();
      for (double time : Rounds.nanoseconds(7, 8, () -> flow.train(training))) {
        System.out.printf(Locale.ROOT, "%.4f%n", time / iterations / 1e6);
      }
    }
  }

  static Training.Builder training(int batch, Consumer<Progress> progress) {
    return Training.builder().seed(1).batch(batch).learningRate(5e-3).progress(progress);
  }

  /** Points in both wells. */
  static double[][] data() {
    SplittableRandom random = new SplittableRandom(1);
    double[][] data = new double[POINTS][2];
    for (double[] point : data) {
      point[0] = (random.nextDouble() < 0.84 ? 1.75 : -1.71) + 0.2 * random.nextGaussian();
      point[1] = random.nextGaussian();
    }
    return data;
  }
}
