package dev.meander.examples.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/** Rounds of the same work, in CPU time of the calling thread, which other programs on the machine disturb least. */
final class Rounds {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Rounds() {}

  /** Nanoseconds of each round, after rounds that are not counted until {@code warmUpSeconds} have passed. */
  static double[] nanoseconds(int rounds, double warmUpSeconds, Runnable work) {
    long end = THREADS.getCurrentThreadCpuTime() + (long) (warmUpSeconds * 1e9);
    do {
      work.run();
    } while (THREADS.getCurrentThreadCpuTime() < end);
    double[] times = new double[rounds];
    for (int k = 0; k < rounds; k++) {
      long start = THREADS.getCurrentThreadCpuTime();
      work.run();
      times[k] = THREADS.getCurrentThreadCpuTime() - start;
    }
    return times;
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
