package dev.meander.examples.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.annotation.AdditiveCoupling;
import dev.meander.annotation.AffineCoupling;
import dev.meander.annotation.Energy;
import dev.meander.annotation.Metropolis;
import dev.meander.annotation.Repeat;
import dev.meander.annotation.StochasticFlow;
import dev.meander.runtime.Device;
import dev.meander.runtime.Estimate;
import dev.meander.runtime.Flow;
import dev.meander.runtime.Loss;
import dev.meander.runtime.Training;
import dev.meander.runtime.TrainingFailedException;
import org.junit.jupiter.api.Test;

/** A hard wall: infinite energy in half of the plane, Z = π. */
class WallTest {
  /** A quarter of the normaliser of a Gaussian lies on each side of an axis; this is one half. */
  static final class Wall {
    private Wall() {}

    @Energy
    static double energy(double x, double y) {
      return x < 0 ? Double.POSITIVE_INFINITY : 0.5 * x * x + 0.5 * y * y;
    }
  }

  /** Metropolis steps too small to move anybody: those behind the wall must go on with their weight as it is. */
  @StochasticFlow(target = Wall.class)
  interface Stay {
    @Metropolis(lambda = 0.5, steps = 3, stepSize = 1e-6)
    void stay();

    @AdditiveCoupling(hidden = {})
    void right();

    @AdditiveCoupling(hidden = {})
    void left();
  }

  /** No layer of this reads the target's energy when it runs from data to the prior. */
  @StochasticFlow(target = Wall.class)
  interface Couple {
    @Repeat(2)
    @AffineCoupling(hidden = 8)
    void couple();
  }

  /** A point behind the wall does no harm there; what does is the learning rate. */
  @Test
  void dataBehindTheWallAreNotBlamedForWhatTheLearningRateDid() {
    double[][] data = {{1, 0}, {-1, 0.5}, {2, 1}};
    Training.Builder training = Training.builder().batch(64).maxConsecutiveSkips(5).phase(100, Loss.maximumLikelihood(data));
    try (Flow flow = WallTest_CoupleSampler.create(Device.jvm(1), 3)) {
      assertEquals(0, flow.train(training.learningRate(1e-3).build()).skippedIterations());
    }
    try (Flow flow = WallTest_CoupleSampler.create(Device.jvm(1), 3)) {
      Training wild = training.learningRate(1e6).build();
      String message = assertThrows(TrainingFailedException.class, () -> flow.train(wild)).getMessage();
      assertTrue(message.contains("a learning rate below 1000000.0"), message);
      assertFalse(message.contains("data"), message);
    }
  }

  @Test
  void walkersThatStayBehindTheWallKeepTheirWeight() {
    try (Flow flow = WallTest_StaySampler.create(Device.jvm(2), 3)) {
      Estimate logZ = flow.sample(200_000, 1).logZ();
      assertTrue(logZ.standardError() < 0.02, logZ.toString());
      assertEquals(Math.log(Math.PI), logZ.value(), 5 * logZ.standardError(), logZ.toString());
    }
  }
}
