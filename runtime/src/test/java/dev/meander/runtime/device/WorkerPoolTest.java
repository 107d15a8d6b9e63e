package dev.meander.runtime.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WorkerPoolTest {
  @Test
  void eachItemRunsOnceAndNoWorkerTwiceAtATime() {
    int workers = 4;
    AtomicIntegerArray runs = new AtomicIntegerArray(1000);
    AtomicIntegerArray busy = new AtomicIntegerArray(workers);
    AtomicInteger clashes = new AtomicInteger();
    try (WorkerPool pool = new WorkerPool(workers, "test")) {
      for (int call = 0; call < 50; call++) {
        pool.run(1000, (worker, item) -> {
          clashes.addAndGet(busy.getAndIncrement(worker));
          runs.incrementAndGet(item);
          busy.decrementAndGet(worker);
        });
      }
    }
    for (int item = 0; item < 1000; item++) {
      assertEquals(50, runs.get(item));
    }
    assertEquals(0, clashes.get());
  }

  @Test
  void workersRunSideBySide() {
    CyclicBarrier barrier = new CyclicBarrier(3);
    Set<Integer> seen = ConcurrentHashMap.newKeySet();
    try (WorkerPool pool = new WorkerPool(3, "test")) {
      pool.run(3, (worker, item) -> {
        meet(barrier);
        seen.add(worker);
      });
    }
    assertEquals(Set.of(0, 1, 2), seen);
  }

  @Test
  void firstFailureGoesToTheCallerAndThePoolGoesOn() {
    CyclicBarrier barrier = new CyclicBarrier(2);
    IllegalStateException first = new IllegalStateException("0");
    try (WorkerPool pool = new WorkerPool(2, "test")) {
      IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> pool.run(2, (worker, item) -> {
        meet(barrier);
        throw item == 0 ? first : new IllegalStateException("1");
      }));
      assertSame(first, thrown);
      AtomicInteger after = new AtomicInteger();
      pool.run(10, (worker, item) -> after.incrementAndGet());
      assertEquals(10, after.get());
      assertThrows(AssertionError.class, () -> pool.run(1, (worker, item) -> {
        throw new AssertionError();
      }));
    }
  }

  @Test
  void oneWorkerIsTheCaller() {
    Thread caller = Thread.currentThread();
    try (WorkerPool pool = new WorkerPool(1, "test")) {
      pool.run(5, (worker, item) -> assertSame(caller, Thread.currentThread()));
      pool.run(0, (worker, item) -> {
        throw new AssertionError("there is no item");
      });
    }
  }

  @Test
  void interruptIsKeptUntilAllIsDone() {
    AtomicInteger done = new AtomicInteger();
    try (WorkerPool pool = new WorkerPool(2, "test")) {
      Thread.currentThread().interrupt();
      pool.run(100, (worker, item) -> done.incrementAndGet());
      assertTrue(Thread.interrupted());
    }
    assertEquals(100, done.get());
  }

  @Test
  void closingEndsTheThreads() throws InterruptedException {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    CyclicBarrier barrier = new CyclicBarrier(3);
    WorkerPool pool = new WorkerPool(3, "named");
    pool.run(3, (worker, item) -> {
      meet(barrier);
      threads.add(Thread.currentThread());
    });
    pool.close();
    pool.close();
    threads.remove(Thread.currentThread());
    assertEquals(2, threads.size());
    for (Thread thread : threads) {
      assertTrue(thread.isDaemon() && thread.getName().startsWith("named-"), thread.getName());
      thread.join(10_000); // its work has ended; the thread itself may need a moment more
      assertFalse(thread.isAlive());
    }
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }
}
