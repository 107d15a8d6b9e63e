package dev.meander.runtime.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The collector moves arrays between runs, and between a run and the fetching of its results. It did, and a device that
 * used the memory of the host then wrote to where they had been: the JVM crashed.
 */
class OpenClCollectorTest {
  /** Doubles numbers while another thread keeps the collector at work. */
  public static final class Program {
    private static volatile byte[] garbage;

    public static void main(String[] args) {
      OpenClDevice device = OpenClDevice.find("");
      Thread allocator = new Thread(() -> {
        while (true) {
          garbage = new byte[1 << 14];
        }
      });
      allocator.setDaemon(true);
      allocator.start();
      Random random = new Random(1);
      boolean copied = args[0].equals("copied");
      try (OpenClEngine engine =
          new OpenClEngine(copied ? device.withCopies() : device, TestKernel.Good::new, TestKernel.MODEL)) {
        for (int run = 0; run < 300; run++) {
          double[][] coordinates = {random.doubles(1 + random.nextInt(3_000)).map(x -> (float) x).toArray()};
          double[] before = coordinates[0].clone();
          engine.run(
              new OpenClEngine.Batch(1, 0, false, coordinates, new double[before.length]),
              (layer, tile, deltaS, accepted) -> {});
          for (int i = 0; i < before.length; i++) {
            if (coordinates[0][i] != 2 * before[i]) {
              System.out.println("run " + run + " made " + coordinates[0][i] + " of " + before[i]);
              return;
            }
          }
        }
      }
      System.out.print("right");
    }
  }

  @ParameterizedTest
  @CsvSource({"shared,UseSerialGC", "copied,UseSerialGC", "shared,UseG1GC", "shared,UseParallelGC"})
  void arraysMove(String mode, String collector, @TempDir Path folder) throws Exception {
    OpenClFailureTest.device();
    Child child =
        Child.run(folder, Map.of(), List.of("-XX:+" + collector, "-Xmn2m", "-Xmx64m"), Program.class, mode);
    assertEquals("right", child.output(), () -> "status " + child.status() + ", " + child.errors());
  }
}
