package dev.meander.examples.doublewell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.meander.runtime.Progress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingProgressTest {
  @Test
  void filesAndPipesGetALineForEachQuarter() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TrainingProgress lines = new TrainingProgress.Lines("a", new PrintStream(bytes, true, StandardCharsets.UTF_8))) {
      for (int iteration = 1; iteration <= 10; iteration++) {
        lines.accept(new Progress(iteration, 10, 0, 0));
      }
    }
    assertEquals(
        List.of(
            "training a: 3 of 10 iterations",
            "training a: 5 of 10 iterations",
            "training a: 8 of 10 iterations",
            "training a: 10 of 10 iterations"),
        bytes.toString(StandardCharsets.UTF_8).lines().toList());
  }
}
