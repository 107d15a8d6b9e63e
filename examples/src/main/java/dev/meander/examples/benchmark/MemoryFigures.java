package dev.meander.examples.benchmark;

import java.util.ArrayList;
import java.util.List;

/** What a training iteration holds, by batch and by steps: the whole heap of a JVM of its own, see {@link MemoryRun}. */
final class MemoryFigures {
  private MemoryFigures() {}

  static List<Figure> measure() {
    List<Figure> figures = new ArrayList<>();
    for (int batch : new int[] {1_000, 10_000, 100_000, 1_000_000}) {
      figures.add(Figure.of("heap after an iteration of batch " + batch, "MB", megabytes("batch", batch)));
    }
    for (int steps : new int[] {100, 1_000, 10_000}) {
      figures.add(Figure.of("heap after an iteration of " + steps + " Langevin steps", "MB", megabytes("steps", steps)));
    }
    return figures;
  }

  private static double megabytes(String what, int number) {
    List<String> command = Commands.java(List.of("-XX:+UseSerialGC"), MemoryRun.class, what, "" + number);
    return Double.parseDouble(Commands.run(command).lines().get(0));
  }
}
