package dev.meander.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TrainingTest {
  @Test
  void builderHandsOnWhatItIsTold() {
    Loss first = Loss.reverseKl();
    Loss second = Loss.mixed(new double[][] {{1, 2}}, 0.25);
    Training.Builder builder =
        Training.builder().seed(7).batch(64).learningRate(0.02).maxConsecutiveSkips(3).phase(10, first).phase(5, second);
    Training training = builder.build();
    builder.phase(1, first);
    assertEquals(7, training.seed());
    assertEquals(64, training.batch());
    assertEquals(0.02, training.learningRate());
    assertEquals(3, training.maxConsecutiveSkips());
    assertEquals(15, training.iterations());
    assertEquals(2, training.phases().size());
    assertEquals(second, training.phases().get(1).loss());
  }

  @Test
  void messagesNameTheArgumentItsValueAndTheRange() {
    Training.Builder builder = Training.builder();
    Loss loss = Loss.reverseKl();
    assertEquals("batch must be at least 1, but is 0", message(() -> builder.batch(0)));
    assertEquals("learningRate must be positive and finite, but is 0.0", message(() -> builder.learningRate(0)));
    assertEquals("learningRate must be positive and finite, but is NaN", message(() -> builder.learningRate(Double.NaN)));
    assertEquals("learningRate must be positive and finite, but is Infinity", message(() -> builder.learningRate(1 / 0.0)));
    assertEquals("maxConsecutiveSkips must be at least 0, but is -1", message(() -> builder.maxConsecutiveSkips(-1)));
    assertEquals("progress must be a Consumer, but is null", message(() -> builder.progress(null)));
    assertEquals("iterations must be at least 1, but is 0", message(() -> builder.phase(0, loss)));
    assertEquals("loss must be a Loss, but is null", message(() -> builder.phase(1, null)));
    assertEquals("phases must have at least one phase, but is empty: call phase(…)", message(builder::build));
    builder.phase(Integer.MAX_VALUE, loss);
    assertEquals("iterations of all phases must be at most 2147483647, but is 2147483648", message(() -> builder.phase(1, loss)));
  }

  @Test
  void lossesCheckTheirArguments() {
    double[][] data = {{1, 2}};
    assertEquals("fraction must be in [0, 1], but is 1.5", message(() -> Loss.mixed(data, 1.5)));
    assertEquals("fraction must be in [0, 1], but is NaN", message(() -> Loss.mixed(data, Double.NaN)));
    assertEquals("data must have at least one point, but is null", message(() -> Loss.maximumLikelihood(null)));
    assertEquals(2, Loss.maximumLikelihood(data).dataDimension());
    assertEquals(0, Loss.reverseKl().dataSize());
  }

  private static String message(Runnable call) {
    return assertThrows(IllegalArgumentException.class, call::run).getMessage();
  }

  @Test
  void lossesSayTheirFormula() {
    double[][] data = {{1, 2}, {3, 4}};
    assertEquals("J_KL", Loss.reverseKl().toString());
    assertEquals("J_ML, 2 data points", Loss.maximumLikelihood(data).toString());
    assertEquals("0.25 J_ML + 0.75 J_KL, 2 data points", Loss.mixed(data, 0.25).toString());
  }
}
