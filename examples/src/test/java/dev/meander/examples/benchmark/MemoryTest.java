package dev.meander.examples.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a training iteration holds does not grow with the batch, and with the steps of a path as their root at most. */
class MemoryTest {
  /** What two heaps of the same program differ by is 0.02 at most; a tile's rows are 0.3 to 4. */
  private static final double NOISE_MB = 0.2;

  @Test
  void isFlatInTheBatch() {
    // kept states alone would take 1.2 kB a walker and layer: 120 MB
    assertEquals(megabytes("batch", 1_000), megabytes("batch", 100_000), NOISE_MB);
  }

  @Test
  void growsAsTheRootOfTheSteps() {
    double hundred = megabytes("steps", 100);
    double tenThousand = megabytes("steps", 10_000);
    // a segment and the checkpoints, 2·√steps times 4 rows of 1,024 floats, of which 20 steps at 100; kept states: 160 MB
    double rows = (2 * 101 - 20) * 4 * 1_100 * 4 / 1e6;
    assertTrue(tenThousand - hundred < rows + NOISE_MB, hundred + " MB, then " + tenThousand);
  }

  private static double megabytes(String what, int number) {
    List<String> command = Commands.java(List.of("-XX:+UseSerialGC"), MemoryRun.class, what, "" + number);
    return Double.parseDouble(Commands.run(command).lines().get(0));
  }
}
