package dev.meander.runtime;

import dev.meander.runtime.device.OpenClDevice;
import dev.meander.runtime.kernel.Flavour;
import java.util.Optional;

/**
 * Where a flow runs. A device is a description without state: a flow gets its threads when it first needs them and
 * gives them back when it is closed.
 *
 * <p>Results have the same bits for any number of threads. Devices agree in random words and uniforms to the bit and
 * otherwise up to rounding, see docs/devices.md. No device falls back to another: what cannot run throws a
 * {@link DeviceException}.
 */
public final class Device {
  private static final int MAX_THREADS = 1024;

  private final int threads;
  private final OpenClDevice openCl;

  private Device(int threads, OpenClDevice openCl) {
    this.threads = threads;
    this.openCl = openCl;
  }

  /** This JVM, with a thread for each processor it may use. */
  public static Device jvm() {
    return new Device(processors(), null);
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
    return new Device(threads, null);
  }

  private static int processors() {
    return Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors());
  }

  /**
   * An OpenCL device of this machine: a graphics card if there is one, else any. It draws samples, of flows in float;
   * flows are trained on the JVM.
   *
   * @throws DeviceException if there is none, with the way out
   */
  public static Device openCl() {
    return openCl("");
  }

  /**
   * The OpenCL device whose platform and name contain {@code name}, whatever its case; of several, as {@link #openCl()}.
   *
   * @throws DeviceException if there is no OpenCL device at all, with the way out
   * @throws IllegalArgumentException if none is called so; the message has the names of all
   */
  public static Device openCl(String name) {
    if (name == null) {
      throw new IllegalArgumentException("name must be part of the name of an OpenCL device, but is null");
    }
    try {
      return new Device(processors(), OpenClDevice.find(name));
    } catch (NoClassDefFoundError e) {
      throw new DeviceException(
          "OpenCL needs Aparapi, which is not on the class path (" + e.getMessage() + "). It comes with meander-runtime"
              + " through Maven or Gradle; without them add aparapi 3.0.2, aparapi-jni 1.4.3 and bcel 6.5.0. Device.jvm()"
              + " runs everywhere.",
          e);
    }
  }

  /**
   * The fastest device that runs every flow and trains it, which today is {@link #jvm()}, also beside a graphics card:
   * ask for that by {@link #openCl()}.
   */
  public static Device best() {
    return jvm();
  }

  /** What runs the layers if that is not the JVM; for the engine. */
  public Optional<OpenClDevice> openClDevice() {
    return Optional.ofNullable(openCl);
  }

  /** The number of threads of the JVM, the calling thread among them. */
  public int threads() {
    return threads;
  }

  /** What this device is and which kernels it runs, such as {@code JVM, 2 threads (Java 17.0.15), Vector API kernels}. */
  @Override
  public String toString() {
    if (openCl != null) {
      return "OpenCL, " + openCl;
    }
    String count = threads == 1 ? "1 thread" : threads + " threads";
    return "JVM, " + count + " (Java " + System.getProperty("java.version") + "), " + Flavour.description();
  }
}
