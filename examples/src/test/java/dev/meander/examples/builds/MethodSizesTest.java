package dev.meander.examples.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.processor.report.MethodSizes;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every method of every class generated for the examples and their tests is short enough for what runs it. */
class MethodSizesTest {
  /** HotSpot compiles no method of as many bytes. */
  private static final int HOT_SPOT = 8_000;

  /**
   * The JVM never runs the {@code run} of an OpenCL kernel, which Aparapi translates. It is one method, since called ones
   * are slower on PoCL. What bounds it are the 2,500 statements that drivers translate in time, of up to 25 bytes each.
   */
  private static final int KERNEL = 2_500 * 25;

  /** Tables of layers, 8 bytes an element for up to 3,000 layers, two in one initializer; it runs once. */
  private static final int TABLES = 2 * 8 * 3_000 + 100;

  @Test
  void areBounded() throws IOException {
    List<String> tooLong = new ArrayList<>();
    int classes = 0;
    int kernels = 0;
    for (String folder : List.of("target/classes", "target/test-classes")) {
      for (Path file : classFiles(Path.of(folder))) {
        byte[] bytes = Files.readAllBytes(file);
        if (!new String(bytes, StandardCharsets.ISO_8859_1).contains("Ldev/meander/annotation/Generated;")) {
          continue;
        }
        classes++;
        String name = file.getFileName().toString();
        kernels += name.matches(".*OpenCl_\\w+\\.class") ? 1 : 0;
        Map<String, Integer> sizes = MethodSizes.of(new DataInputStream(new ByteArrayInputStream(bytes)));
        sizes.forEach((method, size) -> {
          if (size >= bound(name, method)) {
            tooLong.add(name + " " + method + ": " + size);
          }
        });
      }
    }
    assertTrue(classes > 100 && kernels > 20, classes + " generated classes, " + kernels + " kernels");
    assertEquals(List.of(), tooLong);
  }

  private static int bound(String file, String method) {
    boolean kernel = file.matches(".*OpenCl_\\w+\\.class");
    if (kernel && method.equals("run")) {
      return KERNEL;
    }
    boolean table = kernel ? method.matches("forwardPrograms|inversePrograms|layerOffsets")
        : file.endsWith("Jvm.class") && method.equals("<clinit>");
    return table ? TABLES : HOT_SPOT;
  }

  private static List<Path> classFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".class")).toList();
    }
  }
}
