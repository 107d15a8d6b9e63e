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
import dev.meander.runtime.Trace;
import dev.meander.runtime.Training;
import dev.meander.runtime.TrainingFailedException;
import dev.meander.runtime.TrainingReport;
import dev.meander.runtime.WeightedSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole flows: threads, files, precision, inverse, training that fails. */
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

  @ParameterizedTest(name = "double precision: {0}")
  @ValueSource(booleans = {false, true})
  void sameBitsForAnyNumberOfThreads(boolean isDouble) {
    int size = 5_001; // several tiles, the last one not full
    double[][] data = ExactSamples.draw(size, 4);
    try (Flow one = create(isDouble, 0, Device.jvm(1)); Flow three = create(isDouble, 0, Device.jvm(3))) {
      assertArrayEquals(one.train(training()).losses(), three.train(training()).losses());
      one.parameters().forEach((name, values) -> assertArrayEquals(values, three.parameters().get(name), name));
      assertSameBits(one.sample(size, 3), three.sample(size, 3));
      assertEquals(one.layers(), three.layers());
      assertSameBits(one.inverse(data, 5), three.inverse(data, 5));
      assertEquals(one.layers(), three.layers());
      Trace a = one.trace(size, 6);
      Trace b = three.trace(size, 6);
      for (int layer = 0; layer < a.layerNames().size(); layer++) {
        assertArrayEquals(a.points(layer), b.points(layer), a.layerNames().get(layer));
      }
      assertEquals(one.layers(), three.layers());
    }
  }

  private static void assertSameBits(WeightedSamples a, WeightedSamples b) {
    assertArrayEquals(a.logWeights(), b.logWeights());
    for (int d = 0; d < a.dimension(); d++) {
      assertArrayEquals(a.coordinate(d), b.coordinate(d), "coordinate " + d);
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
    return create(isDouble, seed, Device.jvm(1));
  }

  private static Flow create(boolean isDouble, long seed, Device device) {
    return isDouble ? Flows_MixedDoubleSampler.create(device, seed) : Flows_MixedFloatSampler.create(device, seed);
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

  @Test
  void reportsNameTheLayerOfSkippedIterations() {
    try (Flow flow = Flows_HalfLineSampler.create(Device.jvm(1))) {
      Training training = Training.builder()
          .maxConsecutiveSkips(3)
          .phase(3, Loss.reverseKl())
          .build();
      TrainingReport.Skips skips = flow.train(training).skips().get(0);
      assertEquals("layer relax, running to the target, gives a state or ΔS that is not finite", skips.reason());
      assertEquals(1, skips.first());
      assertEquals(3, skips.count());
    }
  }

  /** With such a point no layer computes a finite number, whatever its step size and parameters. */
  @Test
  void dataThatNoKernelHoldsAreBlamedByThemselves() {
    double[][] data = DATA.clone();
    data[2] = new double[] {0.3, -1e30};
    Loss likelihood = Loss.maximumLikelihood(data);
    assertEquals(
        "data without points such as data[2]: its largest coordinate, 1, is -1.0E30, its target energy 5.00e+59, and the flow"
            + " computes in float",
        remedy(Flows_MixedFloatSampler.create(Device.jvm(1)), likelihood));
    assertEquals(remedy(create(false, 0), likelihood), remedy(create(false, 0), Loss.mixed(data, 0.5)));
    data[1] = new double[] {1e80, 0};
    assertEquals(
        "data without points such as data[1]: its largest coordinate, 0, is 1.0E80, its target energy Infinity",
        remedy(create(true, 0), Loss.maximumLikelihood(data)));
  }

  /** Layers without steps, where it is a gradient that shows the point. */
  @Test
  void dataAreBlamedForGradientsToo() {
    double[][] data = {{0.3, 0.5}, {1e30, 0}};
    String remedy = remedy(Flows_CouplingsOnlySampler.create(Device.jvm(1)), Loss.maximumLikelihood(data));
    assertTrue(remedy.startsWith("data without points such as data[1]: its largest coordinate, 0, is 1.0E30"), remedy);
  }

  /** What a failed training says to try. */
  private static String remedy(Flow flow, Loss loss) {
    try (flow) {
      Training training = Training.builder().batch(64).maxConsecutiveSkips(5).phase(100, loss).build();
      String message = assertThrows(TrainingFailedException.class, () -> flow.train(training)).getMessage();
      return message.substring(message.indexOf("; try ") + "; try ".length());
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
}
