package dev.meander.examples.benchmark;

import java.util.concurrent.atomic.AtomicLong;

/**
 * A thread that allocates all the time, and how long it had to wait. While a native call holds arrays in place, no
 * collection can start, and from the moment when memory is used up every thread waits that allocates. In a JVM with a
 * small heap that is soon. How long it overslept meanwhile says how busy the machine is.
 */
final class AllocationWaits implements AutoCloseable {
  private static final int BYTES = 1 << 16;

  /** Allocations between two short rests, which leave the processor to others. */
  private static final int BURST = 8;

  private static final int REST_NANOSECONDS = 200_000;

  private static volatile byte[] garbage;

  private final AtomicLong longest = new AtomicLong();
  private final AtomicLong overslept = new AtomicLong();
  private final Thread thread = new Thread(this::allocate, "allocation");
  private volatile boolean closed;

  AllocationWaits() {
    thread.setDaemon(true);
    thread.start();
  }

  private void allocate() {
    try {
      while (!closed) {
        for (int k = 0; k < BURST; k++) {
          long start = System.nanoTime();
          garbage = new byte[BYTES];
          longest.accumulateAndGet(System.nanoTime() - start, Math::max);
        }
        long start = System.nanoTime();
        Thread.sleep(0, REST_NANOSECONDS);
        overslept.accumulateAndGet(System.nanoTime() - start - REST_NANOSECONDS, Math::max);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The longest wait since the last call, ns. */
  long longest() {
    return longest.getAndSet(0);
  }

  /** The longest time that the thread slept too long, since the last call, ns. */
  long overslept() {
    return overslept.getAndSet(0);
  }

  @Override
  public void close() {
    closed = true;
  }
}
