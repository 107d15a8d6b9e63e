package dev.meander.runtime.device;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A fixed number of workers that share the items of a call. Worker 0 is the caller; the others are daemon threads,
 * which start when a call first has work for them.
 *
 * <p>One call at a time. Which worker takes an item is not determined, so the result of an item must not depend on it.
 */
public final class WorkerPool implements AutoCloseable {
  private final int workers;
  private final ThreadPoolExecutor helpers;

  /** One item of a call. */
  @FunctionalInterface
  public interface Work {
    /** Does item {@code item}; no two items run at once with the same {@code worker}. */
    void run(int worker, int item);
  }

  /** A pool of {@code workers} workers, the caller among them, with threads called {@code name}. */
  public WorkerPool(int workers, String name) {
    this.workers = workers;
    AtomicInteger started = new AtomicInteger();
    this.helpers = new ThreadPoolExecutor(
        Math.max(1, workers - 1), Math.max(1, workers - 1), 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
          Thread thread = new Thread(task, name + "-" + started.incrementAndGet());
          thread.setDaemon(true);
          return thread;
        });
  }

  /**
   * Runs items 0 … {@code items} − 1 and returns when all are done. If some throw, the exception of the first of them
   * goes to the caller, and items not yet begun may be left out.
   */
  public void run(int items, Work work) {
    Call call = new Call(items, work);
    for (int helper = 1; helper < Math.min(workers, items); helper++) {
      int worker = helper;
      helpers.execute(() -> call.takeItems(worker));
    }
    call.takeItems(0);
    call.await();
  }

  /** Ends the threads, and waits until they have ended. */
  @Override
  public void close() {
    helpers.shutdown();
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = helpers.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** A call waits for its items, not for its helpers: one that wakes up late finds nothing left and goes back to sleep. */
  private static final class Call {
    private record Failure(int item, Throwable cause) {}

    private final int items;
    private final Work work;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch remaining;
    private final AtomicReference<Failure> failure = new AtomicReference<>();

    Call(int items, Work work) {
      this.items = items;
      this.work = work;
      this.remaining = new CountDownLatch(items);
    }

    void takeItems(int worker) {
      for (int item = next.getAndIncrement(); item < items; item = next.getAndIncrement()) {
        try {
          if (failure.get() == null) {
            work.run(worker, item);
          }
        } catch (Throwable cause) {
          Failure mine = new Failure(item, cause);
          failure.accumulateAndGet(mine, (a, b) -> a == null || b.item < a.item ? b : a);
        } finally {
          remaining.countDown();
        }
      }
    }

    void await() {
      boolean interrupted = false;
      while (remaining.getCount() > 0) {
        try {
          remaining.await();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      if (failure.get() != null) {
        rethrow(failure.get().cause);
      }
    }

    private static void rethrow(Throwable cause) {
      if (cause instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) cause;
    }
  }
}
