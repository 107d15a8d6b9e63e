package dev.meander.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Only {@code runtime.device} sees Aparapi; see ARCHITECTURE.md. */
class DependencyRuleTest {
  @Test
  void onlyTheDeviceRoomSeesAparapi() throws IOException {
    List<Path> seeing = new ArrayList<>();
    int files = 0;
    try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
      for (Path file : all.filter(f -> f.toString().endsWith(".java")).toList()) {
        files++;
        String text = Files.readString(file);
        if (text.contains("com.aparapi") || text.contains("org.apache.bcel")) {
          seeing.add(file);
        }
      }
    }
    assertTrue(files > 50, "only " + files + " files seen");
    assertTrue(seeing.size() > 2, "nobody sees Aparapi");
    assertEquals(List.of(), seeing.stream().filter(f -> !f.getParent().endsWith("device")).toList());
  }
}
