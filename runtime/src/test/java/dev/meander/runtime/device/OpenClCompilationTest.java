package dev.meander.runtime.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When PoCL compiles. */
class OpenClCompilationTest {
  /** Runs of few walkers and of as many as a run may take. */
  public static final class Program {
    public static void main(String[] args) {
      try (OpenClEngine engine = new OpenClEngine(OpenClDevice.find(""), TestKernel.Good::new, TestKernel.MODEL)) {
        for (int size = 1; size <= 1 << 20; size *= 2) {
          engine.run(
              new OpenClEngine.Batch(1, 0, false, new double[1][size], new double[size]),
              (layer, tile, deltaS, accepted) -> {});
        }
      }
    }
  }

  /** It compiles a kernel for groups of any size if asked for its binary, for groups of 64, and for many groups. */
  @Test
  void onceAKernel(@TempDir Path folder) throws Exception {
    Assumptions.assumeTrue(OpenClFailureTest.device().toString().startsWith("Portable Computing Language"), "no PoCL");
    Path cache = Files.createDirectory(folder.resolve("cache"));
    Child child = Child.run(folder, Map.of("POCL_CACHE_DIR", cache.toString()), List.of(), Program.class);
    assertEquals(0, child.status(), child.errors());
    try (Stream<Path> files = Files.walk(cache)) {
      List<Path> compiled = files.filter(f -> f.toString().endsWith(".so")).toList();
      assertEquals(1, compiled.size(), compiled.toString());
      assertTrue(compiled.get(0).toString().contains("64-1-1"), compiled.toString());
    }
  }
}
