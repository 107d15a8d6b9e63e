package dev.meander.examples.benchmark;

import java.nio.file.Path;
import java.util.List;

/** How long a user waits: whole processes, from {@code java …} on, beside {@code java -version}. */
final class StartFigures {
  private static final int ROUNDS = 7;

  private StartFigures() {}

  static List<Figure> measure() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    double bare = median(List.of(java, "-version"), false);
    String threads = "" + Runtime.getRuntime().availableProcessors();
    double sample = median(Commands.java(List.of(), TrainingRun.class, "sample"), true);
    double loss = median(Commands.java(List.of(), TrainingRun.class, "train", threads, "0", "1"), true);
    double all = Commands.run(Commands.java(List.of(), TrainingRun.class, "train", threads, "300", "300")).seconds();
    return List.of(
        Figure.of("java to the first sample of an untrained flow", "s", sample).beside("java -version", bare),
        Figure.of("java to the loss of the first training iteration", "s", loss).beside("java -version", bare),
        Figure.of("training to 300 + 300 iterations, whole process", "s", all).beside("threads", Double.parseDouble(threads)));
  }

  private static double median(List<String> command, boolean toFirstLine) {
    double[] seconds = new double[ROUNDS];
    for (int k = 0; k < ROUNDS; k++) {
      Commands.Output output = Commands.run(command);
      seconds[k] = toFirstLine ? output.secondsToFirstLine() : output.seconds();
    }
    return Rounds.median(seconds);
  }
}
