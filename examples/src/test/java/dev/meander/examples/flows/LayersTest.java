package dev.meander.examples.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.meander.annotation.AdditiveCoupling;
import dev.meander.annotation.Affine;
import dev.meander.annotation.AffineCoupling;
import dev.meander.annotation.Annealing;
import dev.meander.annotation.Block;
import dev.meander.annotation.Energy;
import dev.meander.annotation.Langevin;
import dev.meander.annotation.Metropolis;
import dev.meander.annotation.Repeat;
import dev.meander.annotation.StochasticFlow;
import dev.meander.annotation.Train;
import dev.meander.runtime.Device;
import dev.meander.runtime.Flow;
import dev.meander.runtime.LayerReport;
import dev.meander.runtime.Loss;
import dev.meander.runtime.Trace;
import dev.meander.runtime.Training;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How flows unroll: the names, kinds and λ of layers, and the halves that couplings change. */
class LayersTest {
  /** Three coordinates: the first half has two, the second one. */
  static final class Bowl {
    private Bowl() {}

    @Energy
    static double energy(double x, double y, double z) {
      return x * x + y * y + z * z;
    }
  }

  @Block
  interface Step {
    @AffineCoupling(hidden = {2})
    void left();

    @AffineCoupling(hidden = {2})
    void right();

    @Metropolis(steps = 1)
    void relax();
  }

  @StochasticFlow(target = Bowl.class)
  interface ToTarget {
    @Metropolis(lambda = 0)
    void first();

    @Repeat(3)
    Step step();
  }

  @StochasticFlow(target = Bowl.class, annealing = Annealing.FROM_PRIOR)
  interface FromPrior {
    @Metropolis(lambda = 0)
    void first();

    @Repeat(3)
    Step step();
  }

  @StochasticFlow(target = Bowl.class, annealing = Annealing.FROM_PRIOR)
  interface OneFromPrior {
    @Langevin(lambda = 0.25)
    void given();

    @Metropolis
    void only();
  }

  /** Three couplings, so that the halves alternate across blocks. */
  @Block
  interface Inner {
    @AdditiveCoupling(hidden = {})
    void add();

    @Repeat(2)
    @AffineCoupling(hidden = {2})
    void couple();

    @Metropolis(steps = 1)
    void relax();
  }

  @Block
  interface Outer {
    @Repeat(2)
    Inner inner();

    @AffineCoupling(hidden = {2})
    void mix();

    @Langevin(steps = 1)
    void drift();
  }

  @StochasticFlow(target = Bowl.class)
  interface Nested {
    @Repeat(2)
    Outer outer();

    @Affine
    void scale();

    Inner last();
  }

  @StochasticFlow(target = Bowl.class, annealing = Annealing.FROM_PRIOR)
  interface Trained {
    @Metropolis(
        lambda = 0,
        stepSize = 0.01,
        train = {Train.STEP_SIZE, Train.LAMBDA})
    void given();

    @Metropolis(train = Train.LAMBDA)
    void prior();

    @Metropolis(train = Train.LAMBDA)
    void target();
  }

  @Test
  void lambdaRisesToTheTarget() {
    try (Flow flow = LayersTest_ToTargetSampler.create(Device.jvm(1))) {
      List<LayerReport> stochastic = stochastic(flow);
      assertEquals(List.of("first", "step[0].relax", "step[1].relax", "step[2].relax"), names(stochastic));
      assertEquals(List.of(0.0, 1 / 3.0, 2 / 3.0, 1.0), lambdas(stochastic));
    }
  }

  @Test
  void lambdaRisesFromThePrior() {
    try (Flow flow = LayersTest_FromPriorSampler.create(Device.jvm(1))) {
      assertEquals(List.of(0.0, 0.0, 0.5, 1.0), lambdas(stochastic(flow)));
    }
  }

  @Test
  void theOnlyLayerWithoutItsOwnLambdaIsAtTheTarget() {
    try (Flow flow = LayersTest_OneFromPriorSampler.create(Device.jvm(1))) {
      assertEquals(List.of("Langevin", "Metropolis"), stochastic(flow).stream().map(LayerReport::kind).toList());
      assertEquals(List.of(0.25, 1.0), lambdas(stochastic(flow)));
    }
  }

  @Test
  void blocksNest() {
    List<String> inner = List.of("add", "couple[0]", "couple[1]", "relax");
    List<String> expected = new ArrayList<>();
    for (String outer : List.of("outer[0].", "outer[1].")) {
      inner.forEach(name -> expected.add(outer + "inner[0]." + name));
      inner.forEach(name -> expected.add(outer + "inner[1]." + name));
      expected.add(outer + "mix");
      expected.add(outer + "drift");
    }
    expected.add("scale");
    inner.forEach(name -> expected.add("last." + name));
    try (Flow flow = LayersTest_NestedSampler.create(Device.jvm(1))) {
      assertEquals(expected, names(flow.layers()));
      List<Double> sevenths = IntStream.rangeClosed(1, 7).mapToObj(i -> i / 7.0).toList();
      assertEquals(sevenths, lambdas(stochastic(flow)));
    }
  }

  @Test
  void lambdaZeroIsNotTrained() {
    try (Flow flow = LayersTest_TrainedSampler.create(Device.jvm(1))) {
      assertEquals(List.of(0.0, 0.0, 1.0), lambdas(flow.layers()));
      assertEquals(Set.of("given.logStepSize", "target.lambda"), flow.parameters().keySet());
    }
  }

  /** Though its logarithm is what is trained, and exp(ln 0.01) is another number. */
  @Test
  void stepSizesReadAsWrittenUntilTheyAreTrained() {
    try (Flow flow = LayersTest_TrainedSampler.create(Device.jvm(1))) {
      assertEquals(0.01, flow.layers().get(0).stepSize());
      flow.train(Training.builder().learningRate(0.1).phase(1, Loss.reverseKl()).build());
      double trained = flow.layers().get(0).stepSize();
      // Adam's first step is the learning rate
      assertEquals(0.1, Math.abs(Math.log(trained / 0.01)), 1e-6);
    }
  }

  /** The first coupling of the unrolled flow changes the second half, and so on by turns, whatever block each is in. */
  @Test
  void couplingsChangeTheHalvesByTurns() {
    try (Flow flow = LayersTest_NestedSampler.create(Device.jvm(1))) {
      List<LayerReport> layers = flow.layers();
      Trace trace = flow.trace(5, 1);
      int couplings = 0;
      for (int k = 0; k < layers.size(); k++) {
        if (layers.get(k).kind().endsWith("Coupling")) {
          couplings++;
          List<Integer> half = couplings % 2 == 1 ? List.of(2) : List.of(0, 1);
          assertEquals(half, changed(trace.points(k), trace.points(k + 1)), layers.get(k).name());
        }
      }
      assertEquals(2 * (2 * 3 + 1) + 3, couplings);
    }
  }

  /** The coordinates that differ, which do so for every point or none. */
  private static List<Integer> changed(double[][] before, double[][] after) {
    List<Integer> changed = new ArrayList<>();
    for (int d = 0; d < before[0].length; d++) {
      int coordinate = d;
      long moved = IntStream.range(0, before.length)
          .filter(i -> before[i][coordinate] != after[i][coordinate])
          .count();
      assertFalse(moved > 0 && moved < before.length, moved + " points moved along " + d);
      if (moved > 0) {
        changed.add(d);
      }
    }
    return changed;
  }

  private static List<LayerReport> stochastic(Flow flow) {
    return flow.layers().stream().filter(l -> !Double.isNaN(l.lambda())).toList();
  }

  private static List<String> names(List<LayerReport> layers) {
    return layers.stream().map(LayerReport::name).toList();
  }

  private static List<Double> lambdas(List<LayerReport> layers) {
    return layers.stream().map(LayerReport::lambda).toList();
  }
}
