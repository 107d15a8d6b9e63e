package dev.meander.processor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package may import what; see ARCHITECTURE.md. */
class DependencyRuleTest {
  private static final Path SOURCES = Path.of("src/main/java/dev/meander/processor");
  private static final String OURS = "import dev.meander.processor.";

  private static final Map<String, List<String>> MAY_IMPORT = Map.of(
      "ir", List.of(),
      "diagnostic", List.of(),
      "spec", List.of("ir"),
      "derivative", List.of("ir", "spec"),
      "schedule", List.of("ir", "spec"),
      "layer", List.of("ir", "spec", "derivative", "schedule"),
      "backend", List.of("ir", "spec", "derivative", "schedule"),
      "report", List.of("ir", "spec", "derivative", "schedule", "backend"),
      "frontend", List.of("ir", "spec", "diagnostic"));

  @Test
  void importsFollowTheRules() throws IOException {
    List<String> broken = new ArrayList<>();
    int files = 0;
    try (Stream<Path> all = Files.walk(SOURCES)) {
      for (Path file : all.filter(f -> f.toString().endsWith(".java")).toList()) {
        files++;
        String room = file.getParent().equals(SOURCES) ? "" : SOURCES.relativize(file).getName(0).toString();
        for (String line : Files.readAllLines(file)) {
          if (line.startsWith("import ") && !allowed(room, line)) {
            broken.add(file + ": " + line);
          }
        }
      }
    }
    assertTrue(files > 50, "only " + files + " files seen");
    assertTrue(broken.isEmpty(), () -> String.join("\n", broken));
  }

  private static boolean allowed(String room, String line) {
    boolean trees = room.isEmpty() || room.equals("frontend") || room.equals("diagnostic");
    if (line.contains("com.sun.tools.javac") || line.contains("dev.meander.runtime")) {
      return false;
    }
    if (line.contains("com.sun.source") && !trees || line.contains("javapoet") && !room.equals("backend")) {
      return false;
    }
    if (!line.startsWith(OURS) || room.isEmpty()) {
      return true;
    }
    String imported = line.substring(OURS.length()).split("\\.")[0];
    return imported.equals(room) || MAY_IMPORT.get(room).contains(imported);
  }
}
