package dev.meander.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.meander.runtime.TrainingReport.Skips;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingReportTest {
  private static TrainingReport report(int iterations, Skips... skips) {
    double[] losses = new double[iterations];
    losses[iterations - 1] = iterations;
    return new TrainingReport(losses, List.of(skips), Duration.ofMillis(1_500));
  }

  @Test
  void wordsNameReasonFirstIterationAndCount() {
    assertEquals("3 iterations (0 skipped), last loss 3.0, 1.5 s", report(3).toString());
    assertEquals(
        "3 iterations (2 skipped: 2 from iteration 1 on: layer a), last loss 3.0, 1.5 s",
        report(3, new Skips("layer a", "b", 1, 2)).toString());
  }

  @Test
  void trainingsInARowAreNumberedOn() {
    TrainingReport first = report(3, new Skips("layer a", "x", 2, 1));
    TrainingReport both = first.then(report(4, new Skips("layer b", "y", 1, 1), new Skips("layer a", "z", 2, 2)));
    assertArrayEquals(new double[] {0, 0, 3, 0, 0, 0, 4}, both.losses());
    assertEquals(List.of(new Skips("layer a", "x", 2, 3), new Skips("layer b", "y", 4, 1)), both.skips());
    assertEquals(4, both.skippedIterations());
    assertEquals(Duration.ofSeconds(3), both.time());
  }
}
