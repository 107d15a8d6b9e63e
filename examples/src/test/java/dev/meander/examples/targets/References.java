package dev.meander.examples.targets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reference energies and gradients in a folder {@code shared/data} beside the project, which not everybody has. */
final class References {
  private References() {}

  /** A file of references; without it the test is skipped, and says so. */
  static JsonNode read(String name) {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      Path file = folder.resolve("shared/data").resolve(name);
      if (Files.exists(file)) {
        return new ObjectMapper().readTree(file);
      }
    }
    System.out.println("skipped: no reference values, no shared/data/" + name + " beside the project");
    return Assumptions.abort("no shared/data/" + name + " beside the project");
  }

  static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  /** All numbers of an array, also of arrays in it. */
  static double[] numbers(JsonNode array) {
    return list(array).stream()
        .flatMapToDouble(n -> n.isArray() ? DoubleStream.of(numbers(n)) : DoubleStream.of(n.doubleValue()))
        .toArray();
  }
}
