package dev.meander.examples;

import dev.meander.runtime.Device;
import dev.meander.runtime.DeviceException;
import org.junit.jupiter.api.Assumptions;

/** Tests on OpenCL: without a device skipped, with the reason printed, unless {@code MEANDER_REQUIRE_OPENCL} is true. */
public final class OpenCl {
  private OpenCl() {}

  /** Goes on if there is a device. */
  public static void require() {
    try {
      Device.openCl();
    } catch (DeviceException e) {
      if (Boolean.parseBoolean(System.getenv("MEANDER_REQUIRE_OPENCL"))) {
        throw e;
      }
      System.out.println("Skipped, since there is no OpenCL device: " + e.getMessage());
      Assumptions.abort(e.getMessage());
    }
  }
}
