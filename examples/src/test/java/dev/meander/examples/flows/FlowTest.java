package dev.meander.examples.flows;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.runtime.Device;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.Flow;
import dev.meander.runtime.Loss;
import dev.meander.runtime.Training;
import dev.meander.runtime.WeightedSamples;
import dev.meander.runtime.flow.FlowModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole flows: threads, files, precision, inverse. */
class FlowTest {
  private static final double[][] DATA = {{1.7, 0.1}, {1.6, -0.3}, {-1.7, 0.4}, {1.9, 1}};

  private static Training training() {
    return Training.builder()
        .seed(1)
        .batch(700)
        .learningRate(1e-3)
        .phase(5, Loss.mixed(DATA, 0.5))
        .phase(5, Loss.reverseKl())
        .build();
  }

  @Test
  void sameBitsForAnyNumberOfThreads() {
    try (Flow one = Flows_MixedFloatSampler.create(Device.jvm(1));
        Flow two = Flows_MixedFloatSampler.create(Device.jvm(2))) {
      assertArrayEquals(one.train(training()).losses(), two.train(training()).losses());
      WeightedSamples a = one.sample(5_001, 3);
      WeightedSamples b = two.sample(5_001, 3);
      assertArrayEquals(a.logWeights(), b.logWeights());
      assertArrayEquals(a.coordinate(1), b.coordinate(1));
      one.parameters().forEach((name, values) -> assertArrayEquals(values, two.parameters().get(name), name));
    }
  }

  @Test
  void savedAndLoadedFlowsDrawTheSameSamples(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("flow.safetensors");
    for (boolean isDouble : new boolean[] {false, true}) {
      try (Flow flow = create(isDouble, 0); Flow other = create(isDouble, 9)) {
        flow.train(training());
        flow.save(file);
        other.load(file);
        assertArrayEquals(flow.sample(1_000, 3).logWeights(), other.sample(1_000, 3).logWeights());
      }
    }
  }

  private static Flow create(boolean isDouble, long seed) {
    return isDouble
        ? Flows_MixedDoubleSampler.create(Device.jvm(1), seed)
        : Flows_MixedFloatSampler.create(Device.jvm(1), seed);
  }

  /** The kernels of both precisions are printed from one program; accept flips move single walkers. */
  @Test
  void floatAgreesWithDouble() {
    try (Flow single = create(false, 4); Flow exact = create(true, 4)) {
      int n = 4_000;
      double[] a = single.sample(n, 3).coordinate(0);
      double[] b = exact.sample(n, 3).coordinate(0);
      long apart = IntStream.range(0, n).filter(i -> Math.abs(a[i] - b[i]) > 1e-3 * (1 + Math.abs(b[i]))).count();
      assertTrue(apart <= 4, apart + " of " + n + " walkers differ");
    }
  }

  @Test
  void recordEnergiesRun() {
    try (Flow single = Flows_ChainFloatSampler.create(Chain.example(), Device.jvm(2))) {
      WeightedSamples samples = single.sample(3_000, 5);
      assertEquals(11, samples.dimension());
      assertTrue(Double.isFinite(samples.logZ().value()));
    }
  }

  /** The generated energy is the user's method. */
  @Test
  void energyIsThePlainJavaMethod() {
    Chain chain = Chain.example();
    EnergyFunction energy = ChainEnergy.create(chain);
    double[] x = {0.3, -1.2, 0.9, 2.1, -0.4, 0, 1.1, -2, 0.6, 0.7, -0.1};
    assertEquals(chain.energy(x), energy.value(x), 1e-12);
    assertThrows(IllegalArgumentException.class, () -> energy.value(new double[3]));
    Chain broken = new Chain(1, new double[11], new int[][] {{0, 11}});
    assertThrows(IllegalArgumentException.class, () -> ChainEnergy.create(broken));
  }

  /** Deterministic layers: inverse of forward is the identity, and ΔS changes its sign. */
  @Test
  void couplingsInvert() throws Exception {
    FlowModel model = GradientTest.model(Flows_MixedDoubleSampler.class);
    Flows_MixedDoubleJvm tile = new Flows_MixedDoubleJvm(model, TargetEnergy.create());
    double[] parameters = new double[model.parameters().stream().mapToInt(FlowModel.ParameterModel::size).sum()];
    for (int k = 0; k < parameters.length; k++) {
      parameters[k] = 0.5 * Math.sin(k);
    }
    tile.setParameters(parameters);
    int n = 50;
    double[][] before = new double[2][n];
    double[][] after = new double[2][n];
    for (int layer = 0; layer < model.layers().size(); layer++) {
      if (model.layers().get(layer).steps() == 0) {
        tile.begin(1, 0, 0, n);
        tile.drawPrior();
        tile.store(before, 0);
        tile.forward(layer);
        tile.inverse(layer);
        tile.store(after, 0);
        assertArrayEquals(before[0], after[0], 1e-12);
        assertArrayEquals(before[1], after[1], 1e-12);
        assertArrayEquals(new double[n], Arrays.copyOf(tile.deltaS(), n), 1e-12);
      }
    }
  }
}
