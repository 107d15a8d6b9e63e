package dev.meander.processor.agreement;

import dev.meander.runtime.DeviceException;
import dev.meander.runtime.device.OpenClDevice;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * Kernels on the OpenCL device of this machine, compiled once for all tests of a flow. Without a device tests are
 * skipped, with the reason printed; where {@code MEANDER_REQUIRE_OPENCL} is true they fail.
 */
public final class OpenClRunners implements AutoCloseable {
  private static final boolean REQUIRED = Boolean.parseBoolean(System.getenv("MEANDER_REQUIRE_OPENCL"));

  /** How arrays get to the device. */
  public enum Mode {
    /** The device uses the memory of the host, as processors do. */
    SHARED,
    /** Arrays are copied there and back, as graphics cards need. */
    COPIED
  }

  private final CompiledFlows flows;
  private final Map<String, OpenClRunner> runners = new HashMap<>();

  OpenClRunners(CompiledFlows flows) {
    this.flows = flows;
  }

  OpenClRunner of(String flow, Mode mode) throws ReflectiveOperationException {
    OpenClRunner runner = runners.get(flow + mode);
    if (runner == null) {
      runner = new OpenClRunner(flows, flow, device(mode), null);
      runners.put(flow + mode, runner);
    }
    return runner;
  }

  /** The device, or the end of a test. */
  public static OpenClDevice device(Mode mode) {
    try {
      OpenClDevice device = OpenClDevice.find("");
      return mode == Mode.COPIED ? device.withCopies() : device;
    } catch (DeviceException e) {
      if (REQUIRED) {
        throw e;
      }
      System.out.println("Skipped, since there is no OpenCL device: " + e.getMessage());
      return Assumptions.abort(e.getMessage());
    }
  }

  @Override
  public void close() {
    runners.values().forEach(OpenClRunner::close);
  }
}
