package dev.meander.runtime.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JVM has its signal handlers back whenever a user's code goes on. */
class SignalHandlersTest {
  private static final Path STATUS = Path.of("/proc/self/status");

  /**
   * Prints which signals have handlers, and what a division by zero gives, before and after each use of a driver. LLVM
   * handles signals that the JVM does not, so a bit more says that its handlers are in place.
   */
  public static final class Program {
    public static void main(String[] args) throws IOException {
      print();
      OpenClDevice device = OpenClDevice.find("");
      print();
      try (OpenClEngine engine = new OpenClEngine(device, TestKernel.Good::new, TestKernel.MODEL)) {
        print();
        engine.run(
            new OpenClEngine.Batch(1, 0, false, new double[1][1], new double[1]), (layer, tile, deltaS, accepted) -> {});
      }
      print();
    }

    private static void print() throws IOException {
      String caught = Files.readAllLines(STATUS).stream().filter(line -> line.startsWith("SigCgt")).findFirst().orElseThrow();
      System.out.println(caught + ", 1 / 0: " + divided(1, 0));
    }

    private static String divided(int a, int b) {
      try {
        return String.valueOf(a / b);
      } catch (ArithmeticException e) {
        return e.getMessage();
      }
    }
  }

  @Test
  void areTheJvmsAfterEachUse(@TempDir Path folder) throws Exception {
    OpenClFailureTest.device();
    Assumptions.assumeTrue(Files.exists(STATUS), "handlers are looked up as Linux tells them");
    Path cache = Files.createDirectory(folder.resolve("cache"));
    Child child = Child.run(folder, Map.of("POCL_CACHE_DIR", cache.toString()), List.of("-Xint"), Program.class);
    assertEquals(0, child.status(), child.errors());
    List<String> states = child.output().lines().toList();
    assertEquals(4, states.size(), child.output());
    assertTrue(states.get(0).endsWith("/ by zero"), child.output());
    assertEquals(1, states.stream().distinct().count(), child.output());
  }
}
