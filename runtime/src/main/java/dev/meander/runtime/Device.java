package dev.meander.runtime;

import dev.meander.runtime.kernel.Flavour;

/**
 * Where a flow runs. A device is a description without state: a flow gets its threads when it first needs them and
 * gives them back when it is closed.
 *
 * <p>Results have the same bits for any number of threads.
 */
public final class Device {
  private static final int MAX_THREADS = 1024;

  private final int threads;

  private Device(int threads) {
    this.threads = threads;
  }

  /** This JVM, with a thread for each processor it may use. */
  public static Device jvm() {
    return new Device(Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors()));
  }

  /**
   * This JVM with {@code threads} threads, the calling thread among them.
   *
   * @throws IllegalArgumentException if {@code threads} is not in 1 … 1024
   */
  public static Device jvm(int threads) {
    if (threads < 1 || threads > MAX_THREADS) {
      throw new IllegalArgumentException("threads must be in 1 … " + MAX_THREADS + ", but is " + threads);
    }
    return new Device(threads);
  }

  /** The fastest device: {@link #jvm()}. */
  public static Device best() {
    return jvm();
  }

  /** The number of threads, the calling thread among them. */
  public int threads() {
    return threads;
  }

  /** What this device is and which kernels it runs, such as {@code JVM, 2 threads (Java 17.0.15), Vector API kernels}. */
  @Override
  public String toString() {
    String count = threads == 1 ? "1 thread" : threads + " threads";
    return "JVM, " + count + " (Java " + System.getProperty("java.version") + "), " + Flavour.description();
  }
}
