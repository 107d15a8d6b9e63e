package dev.meander.runtime.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.runtime.Loss;
import dev.meander.runtime.Progress;
import dev.meander.runtime.Training;
import dev.meander.runtime.TrainingFailedException;
import dev.meander.runtime.TrainingReport;
import dev.meander.runtime.TrainingReport.Skips;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TrainingLoopTest {
  /** L = ½ (p − 3)², and a layer in trouble at some iterations, counted from 0. */
  private record Parabola(double[] parameters, Map<Long, String> troubled) implements Objective {
    Parabola(double[] parameters, Set<Long> troubled) {
      this(parameters, troubled.stream().collect(Collectors.toMap(i -> i, i -> "bad")));
    }

    @Override
    public Evaluation evaluate(Loss loss, long iteration, double[] gradient) {
      gradient[0] = parameters[0] - 3;
      String layer = troubled.get(iteration);
      return layer == null ? Evaluation.of(0.5 * gradient[0] * gradient[0])
          : layer.equals("of data") ? Evaluation.failedByData("layer of data is not finite", "better data")
          : Evaluation.failed("layer " + layer + " is not finite", "a better layer");
    }

    @Override
    public void parametersChanged() {}
  }

  private static Training.Builder training(int iterations) {
    return Training.builder().learningRate(0.1).phase(iterations, Loss.reverseKl());
  }

  @Test
  void findsTheMinimumThroughAllPhases() {
    Parabola parabola = new Parabola(new double[] {0}, Set.of());
    TrainingReport report = new TrainingLoop(training(150).phase(150, Loss.reverseKl()).build(), parabola).run();
    assertEquals(300, report.losses().length);
    assertEquals(4.5, report.losses()[0]);
    assertEquals(3, parabola.parameters[0], 0.01);
  }

  @Test
  void skippedIterationsChangeNothing() {
    Parabola parabola = new Parabola(new double[] {0}, Set.of(1L, 2L, 4L));
    List<Progress> seen = new ArrayList<>();
    List<Double> after = new ArrayList<>();
    Training training = training(5).maxConsecutiveSkips(2).progress(p -> {
      seen.add(p);
      after.add(parabola.parameters[0]);
    }).build();
    TrainingReport report = new TrainingLoop(training, parabola).run();
    assertEquals(3, report.skippedIterations());
    assertTrue(Double.isNaN(report.losses()[1]) && Double.isNaN(report.losses()[2]) && Double.isNaN(report.losses()[4]));
    assertEquals(after.get(0), after.get(2));
    assertTrue(after.get(3) > after.get(2));
    assertEquals(after.get(3), after.get(4));
    assertArrayEquals(new int[] {0, 1, 2, 2, 3}, seen.stream().mapToInt(Progress::skipped).toArray());
    assertEquals(new Progress(1, 5, 4.5, 0), seen.get(0));
  }

  @Test
  void tooManySkipsInARowEndWithTheReason() {
    Parabola parabola = new Parabola(new double[] {0}, Set.of(2L, 3L, 4L));
    TrainingLoop loop = new TrainingLoop(training(9).maxConsecutiveSkips(2).build(), parabola);
    String message = assertThrows(TrainingFailedException.class, loop::run).getMessage();
    assertTrue(message.startsWith("training ended at iteration 5 of 9: layer bad is not finite, for 3 iterations"), message);
    assertTrue(message.endsWith("; try a better layer, or a learning rate below 0.1"), message);
  }

  @Test
  void theLearningRateIsNotBlamedForData() {
    Parabola parabola = new Parabola(new double[] {0}, Map.of(2L, "of data"));
    TrainingLoop loop = new TrainingLoop(training(9).maxConsecutiveSkips(0).build(), parabola);
    String message = assertThrows(TrainingFailedException.class, loop::run).getMessage();
    assertTrue(message.endsWith("; try better data"), message);
  }

  /** Iterations are said from 1 on, as in {@code Progress}. */
  @Test
  void theReportTellsTheSkipsOfEachLayer() {
    Parabola parabola = new Parabola(new double[] {0}, Map.of(1L, "a", 3L, "b", 4L, "a", 5L, "a"));
    TrainingReport report = new TrainingLoop(training(9).build(), parabola).run();
    assertEquals(
        List.of(new Skips("layer a is not finite", "a better layer", 2, 3), new Skips("layer b is not finite", "a better layer", 4, 1)),
        report.skips());
    assertEquals(4, report.skippedIterations());
    assertTrue(
        report.toString().startsWith("9 iterations (4 skipped: 3 from iteration 2 on: layer a is not finite;"
            + " 1 in iteration 4: layer b is not finite), last loss "),
        report.toString());
  }

  @Test
  void theFirstSkipOfEachLayerIsLogged() {
    Parabola parabola = new Parabola(new double[] {0}, Map.of(1L, "a", 1233L, "b", 1234L, "a"));
    TrainingLoop loop = new TrainingLoop(training(1300).build(), parabola);
    assertEquals(
        List.of(
            "iteration 2 is skipped: layer a is not finite; try a better layer. The report counts any more of these",
            "iteration 1234 is skipped: layer b is not finite; try a better layer. The report counts any more of these"),
        logged(loop::run));
  }

  @Test
  void aFailureTellsTheSkipsOfOtherLayersToo() {
    Parabola parabola = new Parabola(new double[] {0}, Map.of(1L, "a", 3L, "b", 4L, "a", 5L, "a"));
    TrainingLoop loop = new TrainingLoop(training(9).maxConsecutiveSkips(2).build(), parabola);
    assertEquals(
        "training ended at iteration 6 of 9: layer a is not finite, the last of 3 iterations skipped in a row; try a better"
            + " layer, or a learning rate below 0.1. Skipped: 3 from iteration 2 on: layer a is not finite;"
            + " 1 in iteration 4: layer b is not finite",
        assertThrows(TrainingFailedException.class, loop::run).getMessage());
  }

  /** What the loop logs as warnings. */
  private static List<String> logged(Runnable run) {
    List<String> lines = new ArrayList<>();
    Handler handler = new Handler() {
      @Override
      public void publish(LogRecord entry) {
        lines.add(new SimpleFormatter().formatMessage(entry));
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
    Logger logger = Logger.getLogger(TrainingLoop.class.getPackageName());
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try {
      run.run();
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
    }
    return lines;
  }

  @Test
  void theLearningRateIsNotBlamedBeforeItsFirstStep() {
    Parabola parabola = new Parabola(new double[] {0}, Set.of(0L, 1L));
    TrainingLoop loop = new TrainingLoop(training(9).maxConsecutiveSkips(1).build(), parabola);
    String message = assertThrows(TrainingFailedException.class, loop::run).getMessage();
    assertTrue(message.endsWith("; try a better layer"), message);
  }
}
