package dev.meander.runtime.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.runtime.Device;
import dev.meander.runtime.DeviceException;
import dev.meander.runtime.kernel.BatchKernel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot run on OpenCL says why, and never runs elsewhere. */
class OpenClFailureTest {
  private static final boolean REQUIRED = Boolean.parseBoolean(System.getenv("MEANDER_REQUIRE_OPENCL"));

  @TempDir
  Path folder;

  static OpenClDevice device() {
    try {
      return OpenClDevice.find("");
    } catch (DeviceException e) {
      if (REQUIRED) {
        throw e;
      }
      System.out.println("Skipped, since there is no OpenCL device: " + e.getMessage());
      return Assumptions.abort(e.getMessage());
    }
  }

  /** What the program prints: the device, or what it throws. */
  public static final class Program {
    public static void main(String[] args) {
      try {
        System.out.println(Device.openCl());
        System.out.println(run(OpenClDevice.find(""), TestKernel.Good::new));
      } catch (RuntimeException e) {
        System.out.println(e);
      }
    }
  }

  /** The state after a layer that started at 3. */
  private static double run(OpenClDevice device, Supplier<BatchKernel> kernel) {
    double[][] coordinates = {{3}};
    try (OpenClEngine engine = new OpenClEngine(device, kernel, TestKernel.MODEL)) {
      engine.run(new OpenClEngine.Batch(1, 0, false, coordinates, new double[1]), (layer, tile, deltaS, accepted) -> {});
    }
    return coordinates[0][0];
  }

  private String child(List<String> classPath, Map<String, String> environment) throws Exception {
    String path = String.join(System.getProperty("path.separator"), classPath);
    Child child = Child.run(folder, path, environment, List.of(), Program.class);
    assertEquals(0, child.status(), child.errors());
    return child.output();
  }

  private static Stream<String> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")));
  }

  private static void assertSays(String text, String... parts) {
    for (String part : parts) {
      assertTrue(text.contains(part), text + " should say " + part);
    }
  }

  @Test
  void goodKernelsRun() {
    assertEquals(6, run(device(), TestKernel.Good::new));
    assertEquals(6, run(device().withCopies(), TestKernel.Good::new));
  }

  @Test
  void withoutAparapi() throws Exception {
    String text = child(classPath().filter(p -> !p.contains("aparapi") && !p.contains("bcel")).toList(), Map.of());
    assertSays(text, "DeviceException", "Aparapi", "on the class path", "Device.jvm()");
  }

  /** An empty file in the place of the library. */
  @Test
  void withoutLibrary() throws Exception {
    Assumptions.assumeTrue(System.getProperty("os.name").equals("Linux"), "how libraries are found is Linux's here");
    Files.createFile(folder.resolve("libOpenCL.so.1"));
    String text = child(classPath().toList(), Map.of("LD_LIBRARY_PATH", folder.toString()));
    assertSays(text, "DeviceException", "OpenCL does not load on Linux", "ocl-icd-libopencl1", "Device.jvm()");
  }

  @Test
  void withoutDriver() throws Exception {
    device();
    String text = child(classPath().toList(), Map.of("OCL_ICD_VENDORS", folder.toString()));
    assertSays(text, "DeviceException", "no driver offers a device", "pocl-opencl-icd", "Device.jvm()");
  }

  @Test
  void withNewerBcel() throws Exception {
    device();
    List<String> path = classPath().filter(p -> !p.contains("bcel")).collect(Collectors.toList());
    try (Stream<Path> jars = Files.list(Path.of("target/newer-bcel"))) {
      jars.map(Path::toString).forEach(path::add);
    }
    String text = child(path, Map.of());
    assertSays(text, "DeviceException", "was not compiled for", "bcel 6.10", "needs 6.5.0");
  }

  @Test
  void unknownName() {
    OpenClDevice any = device();
    String text = assertThrows(IllegalArgumentException.class, () -> Device.openCl("flux capacitor")).getMessage();
    assertSays(text, "name must be part of the name", "\"flux capacitor\"", any.toString());
    assertThrows(IllegalArgumentException.class, () -> Device.openCl(null));
  }

  @Test
  void namesAreFoundWhateverTheirCase() {
    String name = device().toString();
    assertEquals("OpenCL, " + name, Device.openCl(name.substring(2, 9).toUpperCase(Locale.ROOT)).toString());
  }

  private static String failure(OpenClDevice device, int[] made, Supplier<BatchKernel> kernel) {
    return assertThrows(DeviceException.class, () -> run(device, () -> {
      made[0]++;
      return kernel.get();
    })).getMessage();
  }

  @Test
  void untranslatableKernel() {
    OpenClDevice device = device();
    int[] made = {0};
    String text = failure(device, made, TestKernel.Untranslatable::new);
    assertEquals(1, made[0]);
    assertSays(text, "Untranslatable was not compiled for " + device, "switch");
  }

  @Test
  void uncompilableKernel() {
    OpenClDevice device = device();
    int[] made = {0};
    String text = failure(device, made, TestKernel.Uncompilable::new);
    assertEquals(device.attempts(), made[0]);
    assertSays(text, "Uncompilable was not compiled for " + device, "OpenCL compile failed");
  }

  /** On PoCL a signal in the wrong millisecond makes a compilation fail. */
  @Test
  void failedCompilationIsTriedAgain() {
    OpenClDevice device = device();
    Assumptions.assumeTrue(device.attempts() > 1, "no PoCL");
    int[] made = {0};
    assertEquals(6, run(device, () -> ++made[0] < device.attempts() ? new TestKernel.Uncompilable() : new TestKernel.Good()));
    assertEquals(device.attempts(), made[0]);
  }

  /** Aparapi's own answer is to run the kernel in Java; its words on the way are kept from the user's log. */
  @Test
  void unrunnableKernel() {
    OpenClDevice device = device();
    for (OpenClDevice each : List.of(device, device.withCopies())) {
      String text = assertThrows(DeviceException.class, () -> run(each, () -> new TestKernel.Unrunnable(0))).getMessage();
      assertSays(text, "Unrunnable did not run on " + device, "another device may take it", "Device.jvm()");
      // a failure, of memory for instance, says nothing about the next kernel of the same class
      assertEquals(7, run(each, () -> new TestKernel.Unrunnable(1)));
    }
  }
}
