package dev.meander.examples.benchmark;

import dev.meander.runtime.Device;
import dev.meander.runtime.Flow;
import java.util.Locale;

/**
 * A process that samples one of {@link OpenClFlows} on OpenCL and prints ms, a line each. With {@code times}: the first
 * use, 100,000 walkers, one walker, and the last two on the JVM. With {@code waits}: the first use, the longest time that
 * another thread waited for memory meanwhile and that it overslept, and the same two during
 * two samples of 100,000 walkers.
 */
public final class OpenClRun {
  private static final int WALKERS = 100_000;
  private static final int BEST_OF = 8;
  private static final int CALLS = 200;

  private OpenClRun() {}

  /** Runs {@code flow times} or {@code flow waits}. */
  public static void main(String[] args) {
    OpenClFlows flow = OpenClFlows.valueOf(args[0]);
    Device device = Device.openCl();
    if (args[1].equals("times")) {
      times(flow, device);
    } else {
      waits(flow, device);
    }
  }

  private static void times(OpenClFlows of, Device device) {
    long start = System.nanoTime();
    try (Flow flow = of.create(device)) {
      flow.sample(1, 1);
      print(System.nanoTime() - start);
      print(best(flow, WALKERS, BEST_OF));
      print(best(flow, 1, CALLS));
    }
    try (Flow flow = of.create(Device.jvm())) {
      print(best(flow, WALKERS, BEST_OF));
      print(best(flow, 1, CALLS));
    }
  }

  private static double best(Flow flow, int walkers, int calls) {
    double best = Double.POSITIVE_INFINITY;
    for (int k = 0; k < calls; k++) {
      long start = System.nanoTime();
      flow.sample(walkers, k);
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }

  private static void waits(OpenClFlows of, Device device) {
    try (AllocationWaits waits = new AllocationWaits()) {
      long start = System.nanoTime();
      try (Flow flow = of.create(device)) {
        flow.sample(1, 1);
        print(System.nanoTime() - start);
        print(waits);
        flow.sample(WALKERS, 1);
        flow.sample(WALKERS, 2);
        print(waits);
      }
    }
  }

  private static void print(AllocationWaits waits) {
    print(waits.longest());
    print(waits.overslept());
  }

  private static void print(double nanoseconds) {
    System.out.printf(Locale.ROOT, "%.3f%n", nanoseconds * 1e-6);
  }
}
