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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrainingLoopTest {
  /** L = ½ (p − 3)², and trouble at some iterations. */
  private record Parabola(double[] parameters, Set<Long> troubled) implements Objective {
    @Override
    public Evaluation evaluate(Loss loss, long iteration, double[] gradient) {
      gradient[0] = parameters[0] - 3;
      return troubled.contains(iteration)
          ? Evaluation.failed("layer bad is not finite", "a better layer")
          : Evaluation.of(0.5 * gradient[0] * gradient[0]);
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
  void theLearningRateIsNotBlamedBeforeItsFirstStep() {
    Parabola parabola = new Parabola(new double[] {0}, Set.of(0L, 1L));
    TrainingLoop loop = new TrainingLoop(training(9).maxConsecutiveSkips(1).build(), parabola);
    String message = assertThrows(TrainingFailedException.class, loop::run).getMessage();
    assertTrue(message.endsWith("; try a better layer"), message);
  }
}
