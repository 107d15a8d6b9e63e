package dev.meander.runtime.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.runtime.Device;
import org.junit.jupiter.api.Test;

/** Runs twice in the build: in a JVM as users start it, and in one with the Vector API. */
class FlavourTest {
  @Test
  void theDeviceSaysWhichKernelsRun() {
    boolean vectorApi = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    String flavour = Flavour.floatProducts().getClass().getSimpleName();
    String device = Device.jvm(1).toString();
    if (flavour.equals("VectorFloatProducts")) {
      assertTrue(vectorApi);
      assertTrue(device.endsWith(", Vector API kernels"), device);
    } else {
      assertEquals("FloatProducts", flavour);
      assertTrue(device.contains(vectorApi ? "vectors of this machine are short" : "--add-modules jdk.incubator.vector"), device);
    }
  }
}
