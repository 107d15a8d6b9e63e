package dev.meander.examples.benchmark;

import dev.meander.runtime.Device;
import dev.meander.runtime.Flow;
import dev.meander.runtime.Loss;
import dev.meander.runtime.Training;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.Locale;

/** A program that trains for two iterations and prints how many megabytes of heap it then keeps. */
final class MemoryRun {
  private MemoryRun() {}

  /** {@code batch n}: the paper's flow with n walkers; {@code steps n}: a path of n Langevin steps with 1,000. */
  public static void main(String[] args) {
    int number = Integer.parseInt(args[1]);
    boolean batches = args[0].equals("batch");
    try (Flow flow = batches ? TrainingFlowSampler.create(Device.jvm(1)) : path(number)) {
      train(flow, batches ? number : 1_000);
      System.out.printf(Locale.ROOT, "%.3f%n", reachable() / 1e6);
    }
  }

  private static void train(Flow flow, int batch) {
    flow.train(Training.builder().batch(batch).phase(2, Loss.reverseKl()).build());
  }

  private static Flow path(int steps) {
    return switch (steps) {
      case 100 -> Paths_HundredSampler.create(Device.jvm(1));
      case 1_000 -> Paths_ThousandSampler.create(Device.jvm(1));
      case 10_000 -> Paths_TenThousandSampler.create(Device.jvm(1));
      default -> throw new IllegalArgumentException("steps must be 100, 1000 or 10000, but is " + steps);
    };
  }

  /** Bytes that the last collection left, which unlike those in use leave out what threads have set aside to allocate from. */
  private static long reachable() {
    System.gc();
    System.gc(); // what the first one let go of
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getCollectionUsage().getUsed())
        .sum();
  }
}
