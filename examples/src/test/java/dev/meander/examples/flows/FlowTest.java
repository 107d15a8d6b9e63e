package dev.meander.examples.flows;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.runtime.Device;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.Flow;
import dev.meander.runtime.Loss;
import dev.meander.runtime.Progress;
import dev.meander.runtime.Training;
import dev.meander.runtime.TrainingFailedException;
import dev.meander.runtime.WeightedSamples;
import dev.meander.runtime.flow.FlowModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    assertEquals(20, Energies_PrefixEnergy.create(new Energies.Prefix(3)).value(new double[] {1, 0, 2}));
    assertThrows(IllegalArgumentException.class, () -> Energies_PrefixEnergy.create(new Energies.Prefix(4)));
    assertThrows(IllegalArgumentException.class, () -> Energies_PrefixEnergy.create(new Energies.Prefix(0)));
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

  @Test
  void divergingTrainingEndsWithLayerAndReason() {
    try (Flow flow = Flows_DivergingSampler.create(Device.jvm(1))) {
      Training training = Training.builder().seed(1).batch(64).phase(100, Loss.reverseKl()).build();
      TrainingFailedException failure = assertThrows(TrainingFailedException.class, () -> flow.train(training));
      assertTrue(failure.getMessage().contains("blowUp"), failure.getMessage());
      assertTrue(failure.getMessage().contains("try a smaller step size in that layer"), failure.getMessage());
      flow.parameters().values().forEach(v -> {
        for (float value : v) {
          assertTrue(Float.isFinite(value));
        }
      });
    }
  }

  /** Half of the prior lies where the target is infinite: no step size helps, a finite energy does. */
  @Test
  void trainingOnInfiniteEnergiesSaysSo() {
    try (Flow flow = Flows_HalfLineSampler.create(Device.jvm(1))) {
      Training training = Training.builder().phase(100, Loss.reverseKl()).build();
      String message = assertThrows(TrainingFailedException.class, () -> flow.train(training)).getMessage();
      assertTrue(message.contains("; try an energy that is finite wherever paths go"), message);
      assertFalse(message.contains("step size") || message.contains("learning rate"), message);
    }
  }

  /** Batches of one tile run on the caller alone, others on the threads that closing ends. */
  @Test
  void closingInACallbackEndsTheTraining() {
    for (int batch : new int[] {16, 5_000}) {
      Flow flow = Flows_MixedFloatSampler.create(Device.jvm(2));
      List<Progress> seen = new ArrayList<>();
      Training training = Training.builder().batch(batch).phase(5, Loss.reverseKl()).progress(p -> {
        seen.add(p);
        flow.close();
      }).build();
      String message = assertThrows(IllegalStateException.class, () -> flow.train(training)).getMessage();
      assertEquals("this MixedFloat is closed", message);
      assertEquals(1, seen.size());
      assertThrows(IllegalStateException.class, () -> flow.sample(1, 1));
    }
  }

  @Test
  void brokenFilesChangeNothing(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("flow.safetensors");
    try (Flow flow = create(false, 1); Flow other = create(false, 2)) {
      flow.save(file);
      byte[] bytes = Files.readAllBytes(file);
      double[] before = other.sample(50, 3).logWeights();
      for (int length : new int[] {0, 7, 8, 40, bytes.length / 2, bytes.length - 1}) {
        Files.write(file, Arrays.copyOf(bytes, length));
        IOException failure = assertThrows(IOException.class, () -> other.load(file));
        assertTrue(failure.getMessage().contains("flow.safetensors"), failure.getMessage());
      }
      byte[] header = bytes.clone();
      header[20] ^= 1;
      Files.write(file, header);
      assertThrows(IOException.class, () -> other.load(file));
      assertArrayEquals(before, other.sample(50, 3).logWeights());
      Files.write(file, bytes);
      other.load(file);
      assertArrayEquals(flow.sample(50, 3).logWeights(), other.sample(50, 3).logWeights());
    }
  }

  @Test
  void badArgumentsAreNamed() {
    try (Flow flow = create(false, 1)) {
      assertTrue(message(() -> flow.sample(0, 1)).contains("size"));
      assertTrue(message(() -> flow.inverse(new double[][] {{1}}, 1)).contains("data"));
      assertTrue(message(() -> Device.jvm(0)).contains("threads"));
      assertTrue(message(() -> Training.builder().batch(-3)).contains("-3"));
      assertTrue(message(() -> Loss.mixed(DATA, 2)).contains("fraction"));
      assertTrue(message(() -> Loss.maximumLikelihood(new double[0][])).contains("data"));
      assertEquals("parameters must not be null", message(() -> ChainEnergy.create(null)));
      assertEquals("parameters must not be null", message(() -> Flows_ChainFloatSampler.create(null, Device.jvm(1))));
      assertTrue(message(() -> flow.sample(5, 1).mean(null)).contains("observable"));
    }
  }

  private static String message(Runnable call) {
    return assertThrows(IllegalArgumentException.class, call::run).getMessage();
  }

  @Test
  void inverseEstimatesTheSameLogZ() {
    try (Flow flow = Flows_MetropolisMediumSampler.create(Device.jvm(2))) {
      WeightedSamples back = flow.inverse(ExactSamples.draw(60_000, 6), 2);
      // E_b[1/w] = Z0/Z1 on exact samples of the target
      assertEquals(10.29347971, back.logZ().value(), 6 * back.logZ().standardError() + 0.02);
    }
  }

  /** ΔS of a deterministic layer is ln|det| of its Jacobian, here by central differences in double. */
  @Test
  void deltaSIsTheLogDeterminant() throws Exception {
    FlowModel model = GradientTest.model(Flows_MixedDoubleSampler.class);
    Flows_MixedDoubleJvm tile = new Flows_MixedDoubleJvm(model, TargetEnergy.create());
    double[] parameters = new double[model.parameters().stream().mapToInt(FlowModel.ParameterModel::size).sum()];
    for (int k = 0; k < parameters.length; k++) {
      parameters[k] = 0.5 * Math.sin(k);
    }
    tile.setParameters(parameters);
    double h = 1e-6; // truncation h² and rounding 1e-16/h leave 1e-9
    double x = 0.37;
    double y = -0.81;
    double[][] points = {{x, y}, {x + h, y}, {x - h, y}, {x, y + h}, {x, y - h}};
    for (int layer = 0; layer < model.layers().size(); layer++) {
      if (model.layers().get(layer).steps() == 0) {
        tile.begin(1, 0, 0, points.length);
        tile.load(points, new int[] {0, 1, 2, 3, 4});
        tile.forward(layer);
        double[][] out = new double[2][points.length];
        tile.store(out, 0);
        double xx = (out[0][1] - out[0][2]) / (2 * h);
        double yx = (out[1][1] - out[1][2]) / (2 * h);
        double xy = (out[0][3] - out[0][4]) / (2 * h);
        double yy = (out[1][3] - out[1][4]) / (2 * h);
        double logDet = Math.log(Math.abs(xx * yy - xy * yx));
        assertEquals(logDet, tile.deltaS()[0], 1e-6, model.layers().get(layer).name());
      }
    }
  }
}
