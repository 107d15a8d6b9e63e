package dev.meander.processor.backend;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.meander.processor.agreement.GeneratedClasses;
import dev.meander.processor.ir.ArrayMemory;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Interpreter;
import dev.meander.processor.ir.Interpreter.Rounding;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.schedule.Buffers;
import dev.meander.processor.schedule.LayerProgram.Buffer;
import dev.meander.processor.schedule.LayerProgram.Place;
import dev.meander.processor.schedule.RandomGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Graphs printed as passes over rows into one class, and checked against the interpreter. */
final class PrintedStages {
  /** A few walkers, the last with values that are no numbers. */
  private static final int WALKERS = 5;

  /** Rounded runs of the interpreter, and how many times as far from it as these a kernel may be. */
  private static final int ROUNDED_RUNS = 3;

  private static final double SPREADS = 40;

  /** The rounded runs do not move what all walkers share; that is of order 1, so its rounding is some 1e-16. */
  private static final double SHARED = 1e-14;

  private final List<Graph> graphs;
  private final StagesUnderTest stages;

  PrintedStages(List<Graph> graphs) {
    this.graphs = List.copyOf(graphs);
    Methods methods = new Methods(true);
    RowNames names = new RowNames(
        true,
        List.of(
            new Buffer(RandomGraph.A, RandomGraph.FEATURES, Place.WORK),
            new Buffer(RandomGraph.B, RandomGraph.FEATURES, Place.WORK)));
    names.local(RandomGraph.NOISE, "eta", "", 0);
    CodeBlock.Builder cases = CodeBlock.builder();
    for (int k = 0; k < graphs.size(); k++) {
      try {
        cases.addStatement("case $L -> $L", k, StagePrinter.print(methods, names, "graph" + k, graphs.get(k)));
      } catch (AssertionError e) {
        cases.addStatement("case $L -> throw new $T($S)", k, AssertionError.class, e.getMessage() + " in\n" + graphs.get(k));
      }
    }
    TypeSpec.Builder type = TypeSpec.classBuilder("Stages")
        .superclass(StagesUnderTest.class)
        .addMethod(MethodSpec.constructorBuilder().addStatement("super($L, $L)", methods.scratch(), WALKERS).build())
        .addMethod(MethodSpec.methodBuilder("run")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addParameter(TypeName.INT, "graph")
            .addCode("switch (graph) {\n$Ldefault -> throw new AssertionError();\n}\n", cases.build())
            .build());
    methods.addTo(type);
    String text = JavaFile.builder("", type.build()).build().toString();
    Compilation compilation = Compiler.javac().compile(JavaFileObjects.forSourceString("Stages", text));
    assertThat(compilation).succeeded();
    try {
      var constructor = new GeneratedClasses(compilation).loadClass("Stages").getDeclaredConstructor();
      constructor.setAccessible(true);
      stages = (StagesUnderTest) constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Runs a graph for all walkers and for one alone, on random values. */
  void check(int number, long seed) {
    Graph graph = graphs.get(number);
    Map<Variable, double[][]> before = fill(stages, new Random(seed));
    List<ArrayMemory> exact = new ArrayList<>();
    List<List<ArrayMemory>> rounded = new ArrayList<>();
    for (int i = 0; i < WALKERS; i++) {
      exact.add(interpreted(graph, stages, before, i, Rounding.NONE));
      List<ArrayMemory> runs = new ArrayList<>();
      for (int k = 0; k < ROUNDED_RUNS; k++) {
        runs.add(interpreted(graph, stages, before, i, new LastBits(k)));
      }
      rounded.add(runs);
    }
    for (int n : new int[] {WALKERS, 1}) {
      fill(stages, new Random(seed));
      stages.n = n;
      stages.run(number);
      rows(stages).forEach((variable, rows) -> {
        for (int feature = 0; feature < rows.length; feature++) {
          for (int i = 0; i < WALKERS; i++) {
            if (i >= n) {
              same(graph, before.get(variable)[feature][i], rows[feature][i], 0, variable, feature, i);
              continue;
            }
            double expected = exact.get(i).of(variable)[feature];
            double allowed = 16 * Math.ulp(expected) + SHARED;
            for (ArrayMemory run : rounded.get(i)) {
              double distance = Math.abs(run.of(variable)[feature] - expected);
              allowed = Math.max(allowed, Double.isNaN(distance) ? 0 : SPREADS * distance);
            }
            boolean pair = variable.equals(Buffers.DELTA_S) && Double.isFinite(rows[feature][i]);
            double low = pair ? stages.deltaS[1][i] : 0;
            same(graph, expected, rows[feature][i] + low, allowed, variable, feature, i);
          }
        }
      });
    }
  }

  private static void same(
      Graph graph, double expected, double actual, double allowed, Variable variable, int feature, int walker) {
    boolean close = Double.compare(expected, actual) == 0 || Math.abs(expected - actual) <= allowed;
    assertTrue(close, () -> variable.name() + "[" + feature + "] of walker " + walker + " should be " + expected
        + ", but is " + actual + ", in\n" + graph);
  }

  private static Map<Variable, double[][]> rows(StagesUnderTest stages) {
    Map<Variable, double[][]> rows = new HashMap<>();
    rows.put(Buffers.STATE, stages.x);
    rows.put(Buffers.STATE_BAR, stages.xBar);
    rows.put(Buffers.ENTRY, stages.entry);
    rows.put(Buffers.ACCEPTED, stages.accepted);
    rows.put(Buffers.DELTA_S, new double[][] {stages.deltaS[0]});
    rows.put(RandomGraph.NOISE, stages.eta);
    rows.put(RandomGraph.A, List.of(stages.w).subList(0, RandomGraph.FEATURES).toArray(double[][]::new));
    rows.put(RandomGraph.B, List.of(stages.w).subList(RandomGraph.FEATURES, 2 * RandomGraph.FEATURES).toArray(double[][]::new));
    return rows;
  }

  /** Gives everything a graph reads values, and returns a copy of those of the walkers. */
  private static Map<Variable, double[][]> fill(StagesUnderTest stages, Random random) {
    stages.x = normals(random, RandomGraph.FEATURES);
    stages.xBar = normals(random, RandomGraph.FEATURES);
    stages.entry = normals(random, RandomGraph.FEATURES);
    stages.eta = normals(random, RandomGraph.FEATURES);
    stages.w = normals(random, 2 * RandomGraph.FEATURES);
    stages.deltaS = new double[2][WALKERS];
    stages.accepted = new double[1][WALKERS];
    stages.p = random.doubles(RandomGraph.FEATURES, -1, 1).toArray();
    stages.table = random.doubles(RandomGraph.FEATURES, -1, 1).toArray();
    stages.ragged = new double[][] {{0.25}, {-0.5, 0.75}};
    stages.list = random.ints(RandomGraph.FEATURES, 0, RandomGraph.FEATURES).toArray();
    stages.count = random.nextInt(RandomGraph.FEATURES);
    stages.flag = random.nextBoolean();
    stages.lambda = random.nextDouble();
    stages.stepSize = random.nextDouble();
    stages.sBar = -random.nextDouble();
    stages.alpha = random.nextDouble();
    for (double[] row : stages.t) {
      Arrays.fill(row, Double.NaN);
    }
    Map<Variable, double[][]> copy = new HashMap<>();
    rows(stages).forEach((variable, rows) -> copy.put(variable, Stream.of(rows).map(double[]::clone).toArray(double[][]::new)));
    return copy;
  }

  private static double[][] normals(Random random, int count) {
    double[][] rows = new double[count][WALKERS];
    for (double[] row : rows) {
      for (int i = 0; i < WALKERS; i++) {
        row[i] = random.nextGaussian();
      }
      double[] special = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0, 1};
      if (random.nextInt(4) == 0) {
        row[WALKERS - 1] = special[random.nextInt(special.length)];
      }
    }
    return rows;
  }

  private static ArrayMemory interpreted(
      Graph graph, StagesUnderTest stages, Map<Variable, double[][]> rows, int walker, Rounding rounding) {
    ArrayMemory memory = new ArrayMemory(rounding)
        .with(Buffers.PARAMETERS, stages.p)
        .with(RandomGraph.TABLE, stages.table)
        .withTable(RandomGraph.RAGGED, stages.ragged)
        .with(RandomGraph.LIST, Arrays.stream(stages.list).asDoubleStream().toArray())
        .with(RandomGraph.COUNT, stages.count)
        .with(RandomGraph.FLAG, stages.flag ? 1 : 0)
        .with(RandomGraph.ALPHA, stages.alpha)
        .with(Buffers.LAMBDA, stages.lambda)
        .with(Buffers.STEP_SIZE, stages.stepSize)
        .with(Buffers.S_BAR, stages.sBar);
    rows.forEach((variable, all) -> memory.with(variable, Stream.of(all).mapToDouble(row -> row[walker]).toArray()));
    Interpreter.run(graph, memory, rounding);
    return memory;
  }

  /** Moves every result by up to two units of its last place. */
  private static final class LastBits implements Rounding {
    private final Random random;

    LastBits(long seed) {
      random = new Random(seed);
    }

    @Override
    public double shared(double value) {
      return value;
    }

    @Override
    public double result(Op op, double value) {
      boolean exact = op == Op.NEG || op == Op.ABS || op == Op.MIN || op == Op.MAX;
      return exact || Double.isInfinite(value) ? value : value + (random.nextInt(5) - 2) * Math.ulp(value);
    }
  }
}
