package dev.meander.processor.agreement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.processor.agreement.FlowRunner.Batch;
import dev.meander.processor.agreement.FlowRunner.Path;
import dev.meander.processor.ir.Interpreter.Rounding;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Op;
import dev.meander.processor.schedule.FlowProgram;
import dev.meander.processor.schedule.LayerProgram;
import dev.meander.processor.schedule.Stage;
import dev.meander.processor.spec.LayerSpec;
import dev.meander.runtime.device.OpenClEngine;
import dev.meander.runtime.flow.FlowModel;
import dev.meander.runtime.flow.FlowModel.ParameterModel;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kernels against the interpreter of the same programs on the same noise: states, ΔS, accepts, adjoints, gradients.
 *
 * <p>What rounding to float may do depends on the flow. So the interpreter itself runs several times with each result
 * moved at random within the ulps of its operator; how far the runs spread says how far a kernel may be. A walker with a
 * decision within rounding shows as a wide spread, and then says nothing; few may.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KernelAgreementTest {
  /**
   * Both sides compute in double and differ by fused multiply-adds, by the order of sums and by an ulp of functions:
   * 1e-16 an operation, of the largest value. These flows amplify it by less than a thousand.
   */
  private static final double DOUBLE_TOLERANCE = 1e-12;

  /** How often the interpreter runs again with results anywhere within their ulps of float. */
  private static final int ROUNDED_RUNS = 4;

  /**
   * A kernel may be so many times as far from the exact value as the farthest of those runs; where all of them happen to
   * be close, as far as they are for half of the walkers.
   */
  private static final double SPREADS = 10;

  private static final java.nio.file.Path SOURCE = java.nio.file.Path.of("src/test/resources/agreement/Flows.java");
  private static final List<String> CHEAP = List.of("OneDimension", "TwoCouplings", "TwoStochastic");

  private CompiledFlows inDouble;
  private CompiledFlows inFloat;
  private OpenClRunners openCl;

  @BeforeAll
  void compile() throws IOException {
    String text = Files.readString(SOURCE);
    inDouble = CompiledFlows.of("Flows", text);
    inFloat = CompiledFlows.of("Flows", text.replace("Precision.DOUBLE", "Precision.FLOAT"));
    openCl = new OpenClRunners(inFloat);
  }

  @AfterAll
  void close() {
    openCl.close();
  }

  /** A layer or an operator that is new needs a flow here. */
  @Test
  void allLayersAndOperatorsAreHere() {
    Set<Class<?>> layers = new HashSet<>();
    Set<Op> operators = EnumSet.allOf(Op.class);
    for (FlowProgram program : inDouble.programs().values()) {
      program.layers().forEach(layer -> layers.add(layer.spec().getClass()));
      for (LayerProgram layer : program.programs()) {
        Stream.of(layer.forward(), layer.inverse()).forEach(stages -> stages.forEach(stage -> strike(operators, stage)));
      }
    }
    assertEquals(Set.of(LayerSpec.class.getPermittedSubclasses()), layers);
    // OpenCL refuses the one, and graphs are built without the other
    assertEquals(EnumSet.of(Op.TO_INT, Op.OR), operators);
  }

  private static void strike(Set<Op> operators, Stage stage) {
    if (stage instanceof Stage.Repeat repeat) {
      repeat.body().forEach(inner -> strike(operators, inner));
    } else if (stage instanceof Stage.Pointwise pointwise) {
      pointwise.graph().nodes().forEach(node -> {
        if (node instanceof Apply apply) {
          operators.remove(apply.op());
        }
      });
    }
  }

  Stream<Arguments> doubleBatches() {
    return batches(1, 7, 8, 9, 255, 256, 257);
  }

  Stream<Arguments> floatBatches() {
    return batches(1, 9, 257);
  }

  /** Around the size of a work group; 257 is a prime. */
  Stream<Arguments> openClBatches() {
    int group = OpenClEngine.GROUP;
    return Stream.of(OpenClRunners.Mode.values())
        .flatMap(mode -> batches(1, group - 1, group, group + 1, 257).map(batch -> and(mode, batch)));
  }

  /** Both directions of every flow. */
  Stream<Arguments> largeBatches() {
    return batches(1);
  }

  private static Arguments and(OpenClRunners.Mode mode, Arguments batch) {
    return Arguments.of(Stream.concat(Stream.of(mode), Stream.of(batch.get())).toArray());
  }

  /** Both directions of every flow; of more walkers than fit a vector or two only where that is cheap. */
  private Stream<Arguments> batches(int... sizes) {
    List<Arguments> batches = new ArrayList<>();
    for (String flow : inDouble.programs().keySet()) {
      for (int n : sizes) {
        if (n < 10 || CHEAP.contains(flow)) {
          batches.add(Arguments.of(flow, n, true));
          batches.add(Arguments.of(flow, n, false));
        }
      }
    }
    return batches.stream();
  }

  static Batch batch(FlowModel model, int n, boolean forward) {
    Random random = new Random(n);
    double[][] start = new double[n][model.dimension()];
    for (double[] point : start) {
      for (int d = 0; d < point.length; d++) {
        point[d] = (float) (0.8 * random.nextGaussian());
      }
    }
    double[] parameters = new double[model.parameterCount()];
    for (ParameterModel tensor : model.parameters()) {
      for (int k = 0; k < tensor.size(); k++) {
        boolean lambda = tensor.name().endsWith(".lambda");
        double value = lambda ? 0.4 + 0.5 * random.nextDouble() : tensor.start() + Math.max(0.2, tensor.bound()) * (2 * random.nextDouble() - 1);
        parameters[tensor.offset() + k] = (float) value;
      }
    }
    return new Batch(start, parameters, forward, 11 + n);
  }

  @ParameterizedTest(name = "{0}, {1} walkers, forward {2}")
  @MethodSource("doubleBatches")
  void doubleKernels(String flow, int n, boolean forward) throws ReflectiveOperationException {
    JvmRunner jvm = new JvmRunner(inDouble, flow);
    Batch batch = batch(jvm.flow().model(), n, forward);
    Path exact = new Oracle(jvm, Rounding.NONE).run(batch);
    Path path = jvm.run(batch);
    compare(exact, path, (what, of) -> {
      double scale = 0;
      for (double value : of.apply(exact)) {
        scale = Math.max(scale, Math.abs(value));
      }
      double tolerance = DOUBLE_TOLERANCE * scale;
      return k -> tolerance;
    });
  }

  @ParameterizedTest(name = "{0}, {1} walkers, forward {2}")
  @MethodSource("floatBatches")
  void floatKernels(String flow, int n, boolean forward) throws ReflectiveOperationException {
    compare(new JvmRunner(inFloat, flow), n, forward, FloatRounding::jvm);
  }

  @ParameterizedTest(name = "{0}, {1}, {2} walkers, forward {3}")
  @MethodSource("openClBatches")
  void openClKernels(OpenClRunners.Mode mode, String flow, int n, boolean forward) throws ReflectiveOperationException {
    compare(openCl.of(flow, mode), n, forward, FloatRounding::openCl);
  }

  private static void compare(FlowRunner runner, int n, boolean forward, LongFunction<Rounding> rounding)
      throws ReflectiveOperationException {
    Batch batch = batch(runner.flow().model(), n, forward);
    Path exact = new Oracle(runner, Rounding.NONE).run(batch);
    List<Path> rounded = rounded(runner, batch, rounding);
    compare(exact, runner.run(batch), (what, of) -> {
      double[] spread = spread(exact, rounded, of);
      if (what.equals("deltaS")) {
        long flipped = Arrays.stream(spread).filter(s -> s > 1e-3).count();
        assertTrue(flipped <= n / 20, flipped + " of " + n + " walkers say nothing");
      }
      double typical = spread.length == n ? Arrays.stream(spread).sorted().toArray()[n / 2] : 0;
      return k -> SPREADS * Math.max(spread[k], typical) + 4 * Math.ulp((float) of.apply(exact)[k]);
    });
  }

  private static List<Path> rounded(FlowRunner runner, Batch batch, LongFunction<Rounding> rounding)
      throws ReflectiveOperationException {
    List<Path> rounded = new ArrayList<>();
    for (int k = 0; k < ROUNDED_RUNS; k++) {
      rounded.add(new Oracle(runner, rounding.apply(k)).run(batch));
    }
    return rounded;
  }

  /** How far rounding moves each value. */
  private static double[] spread(Path exact, List<Path> rounded, Function<Path, double[]> of) {
    double[] spread = new double[of.apply(exact).length];
    for (Path path : rounded) {
      Arrays.setAll(spread, k -> Math.max(spread[k], Math.abs(of.apply(path)[k] - of.apply(exact)[k])));
    }
    return spread;
  }

  /**
   * The two devices on the same words. How far they may be apart is what rounding does to the first 65 walkers by the
   * interpreter, the most of it, since others may be worse than most; a walker beyond that had a decision flipped. And a
   * walker's bits do not depend on the size of its batch.
   */
  @ParameterizedTest(name = "{0}, forward {2}")
  @MethodSource("largeBatches")
  void openClAgreesWithTheJvm(String flow, int one, boolean forward) throws ReflectiveOperationException {
    int n = 100_000;
    JvmRunner jvm = new JvmRunner(inFloat, flow, 0);
    Batch all = batch(jvm.flow().model(), n, forward);
    Path expected = jvm.there(all);
    double[] apart = mostApart(openCl.of(flow, OpenClRunners.Mode.SHARED), first(all, 65));
    for (OpenClRunners.Mode mode : OpenClRunners.Mode.values()) {
      OpenClRunner runner = openCl.of(flow, mode);
      Path actual = runner.run(all);
      int flips = 0;
      for (int i = 0; i < n; i++) {
        flips += agree(walker(expected, i), walker(actual, i), apart) ? 0 : 1;
      }
      assertTrue(flips <= n * 1e-4, flips + " of " + n + " walkers differ by more than rounding, " + mode);
      for (int layer = 0; layer < expected.accepted().length; layer++) {
        assertEquals(expected.accepted()[layer], actual.accepted()[layer], n * 1e-4, "accepted of layer " + layer);
      }
      for (int size : new int[] {1, OpenClEngine.GROUP - 1, OpenClEngine.GROUP, OpenClEngine.GROUP + 1, 1009}) {
        Path part = runner.run(first(all, size));
        for (int i = 0; i < size; i++) {
          assertArrayEquals(walker(actual, i), walker(part, i), "walker " + i + " of " + size + ", " + mode);
        }
      }
    }
  }

  private static Batch first(Batch batch, int size) {
    return new Batch(Arrays.copyOf(batch.start(), size), batch.parameters(), batch.forward(), batch.seed());
  }

  /** The state, ΔS and energy of a walker. */
  private static double[] walker(Path path, int i) {
    double[] values = new double[path.state().length + 2];
    for (int d = 0; d < path.state().length; d++) {
      values[d] = path.state()[d][i];
    }
    values[path.state().length] = path.deltaS()[i];
    values[path.state().length + 1] = path.energy()[i];
    return values;
  }

  /** How far rounding may bring the values of a walker apart, flipped decisions left out. */
  private static double[] mostApart(FlowRunner runner, Batch batch) throws ReflectiveOperationException {
    Path exact = new Oracle(runner, Rounding.NONE).run(batch);
    double[] most = new double[exact.state().length + 2];
    for (Path rounded : rounded(runner, batch, FloatRounding::openCl)) {
      for (int i = 0; i < batch.size(); i++) {
        double[] a = walker(exact, i);
        double[] b = walker(rounded, i);
        Arrays.setAll(a, k -> Math.abs(a[k] - b[k]));
        if (Arrays.stream(a).max().orElse(0) < 1e-2) {
          Arrays.setAll(most, k -> Math.max(most[k], a[k]));
        }
      }
    }
    return most;
  }

  private static boolean agree(double[] expected, double[] actual, double[] apart) {
    for (int k = 0; k < expected.length; k++) {
      if (!(Math.abs(expected[k] - actual[k]) <= SPREADS * apart[k] + 4 * Math.ulp((float) expected[k]))) {
        return false;
      }
    }
    return true;
  }

  /** A path that leaves where the energy is infinite has ΔS = −∞: its weight is 0, not NaN. */
  @ParameterizedTest
  @ValueSource(strings = {"DOUBLE", "FLOAT"})
  void leavingAnInfiniteEnergyGivesInfiniteDeltaS(String precision) throws ReflectiveOperationException {
    String text = """
        import dev.meander.annotation.*;
        class Wall {
          @Energy static double energy(double x) { return x > 0 ? 0.5 * x : 1 / Math.max(x, 0); }
        }
        @StochasticFlow(target = Wall.class, precision = Precision.%s)
        interface WallFlow { @Metropolis(steps = 5, stepSize = 0.6) void relax(); }
        """;
    CompiledFlows flows = CompiledFlows.of("Wall", text.formatted(precision));
    JvmRunner jvm = new JvmRunner(flows, "WallFlow");
    Batch batch = batch(jvm.flow().model(), 20, true);
    Path exact = new Oracle(jvm, Rounding.NONE).run(batch);
    assertTrue(Arrays.stream(exact.deltaS()).filter(s -> s == Double.NEGATIVE_INFINITY).count() > 3);
    assertArrayEquals(exact.deltaS(), jvm.run(batch).deltaS(), 1e-5); // 5 steps in float, of numbers of order 1
  }

  /** Casts to int, which the kernels of OpenCL do not have. */
  @Test
  void castsToIntAgreeOnTheJvm() throws ReflectiveOperationException {
    String text = """
        import dev.meander.annotation.*;
        class Casts {
          @Energy static double energy(double x, double y) {
            int k = (int) Math.max(-3, Math.min(3, 2 * x));
            return 0.5 * (x * x + y * y) + 0.3 * k * y + (x - (int) x) * (x - (long) x) + switch (k) {
              case 0 -> 0.2 * x;
              case 1 -> {
                double a = x * y;
                yield a > 0.1 ? a : 0.1;
              }
              default -> (float) y;
            };
          }
        }
        @StochasticFlow(target = Casts.class, precision = Precision.DOUBLE)
        interface CastsFlow {
          @Metropolis(steps = 5, stepSize = 0.3) void relax();
          @Langevin(steps = 5, stepSize = 0.02, train = {Train.STEP_SIZE, Train.LAMBDA}) void drift();
        }
        """;
    JvmRunner jvm = new JvmRunner(CompiledFlows.of("Casts", text), "CastsFlow");
    Batch batch = batch(jvm.flow().model(), 33, true);
    compare(new Oracle(jvm, Rounding.NONE).run(batch), jvm.run(batch), (what, of) -> k -> DOUBLE_TOLERANCE * 10);
    CompiledFlows single = CompiledFlows.of("Casts", text.replace("Precision.DOUBLE", "Precision.FLOAT"));
    compare(new JvmRunner(single, "CastsFlow"), 9, true, FloatRounding::jvm);
  }

  private interface Tolerance {
    IntToDoubleFunction of(String what, Function<Path, double[]> values);
  }

  private static void compare(Path exact, Path path, Tolerance tolerance) {
    values(path).forEach((what, values) -> {
      double[] expected = values.apply(exact);
      double[] actual = values.apply(path);
      IntToDoubleFunction allowed = tolerance.of(what, values);
      assertEquals(expected.length, actual.length);
      for (int k = 0; k < expected.length; k++) {
        assertTrue(Double.isFinite(expected[k]), what + " is " + expected[k]);
        assertEquals(expected[k], actual[k], allowed.applyAsDouble(k), what + "[" + k + "]");
      }
    });
  }

  /** Everything a path has. */
  private static Map<String, Function<Path, double[]>> values(Path path) {
    Map<String, Function<Path, double[]>> all = new LinkedHashMap<>();
    for (int d = 0; d < path.state().length; d++) {
      int coordinate = d;
      all.put("x" + d, p -> p.state()[coordinate]);
      if (path.stateBar() != null) {
        all.put("xBar" + d, p -> p.stateBar()[coordinate]);
      }
    }
    all.put("deltaS", Path::deltaS);
    all.put("energy", Path::energy);
    all.put("deltaS of a layer", Path::layerDeltaS);
    all.put("accepted of a layer", Path::accepted);
    if (path.gradient() != null) {
      all.put("gradient", Path::gradient);
    }
    return all;
  }
}
