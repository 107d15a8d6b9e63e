package dev.meander.processor.schedule;

import static dev.meander.processor.schedule.RandomGraph.FEATURES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Interpreter.Rounding;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Sink;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.schedule.LayerProgram.Buffer;
import dev.meander.processor.schedule.LayerProgram.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Random programs of two or three stages, run twice, give the same when fused. {@code -Dfuzz.seconds} and
 * {@code -Dfuzz.seed} as for passes.
 */
class FusionFuzzTest {
  private static final int PROGRAMS = 400;
  private static final Set<Variable> TEMPORARY = Set.of(RandomGraph.A);
  private static final List<Buffer> BUFFERS = List.of(
      new Buffer(RandomGraph.A, FEATURES, Place.WORK),
      new Buffer(RandomGraph.B, FEATURES, Place.WORK),
      new Buffer(RandomGraph.NOISE, FEATURES, Place.WORK));

  private static int fused;
  private static int programs;

  @TestFactory
  Stream<DynamicTest> fusedProgramsGiveTheSame() {
    long first = Long.getLong("fuzz.seed", 1);
    long end = System.nanoTime() + Long.getLong("fuzz.seconds", 0) * 1_000_000_000L;
    return LongStream.iterate(first, k -> k < first + PROGRAMS || System.nanoTime() < end, k -> k + 1)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> check(seed)));
  }

  @AfterAll
  static void muchWasFused() {
    assertTrue(3 * fused >= programs, fused + " of " + programs + " programs");
  }

  @Test
  void whatIsAddedInALoopMayBeReadBefore() {
    GraphBuilder first = new GraphBuilder();
    first.store(RandomGraph.B, 1, first.load(RandomGraph.B, 0));
    GraphBuilder second = new GraphBuilder();
    Node index = second.index(second.integer(0), second.integer(FEATURES));
    Node term = second.load(Buffers.STATE, index);
    second.sink(RandomGraph.B, second.integer(0), term, Sink.Mode.ADD);
    check(List.of(new Stage.Pointwise(first.build()), new Stage.Pointwise(second.build())), 1);
  }

  private static void check(long seed) {
    Random random = new Random(seed);
    check(
        random.ints(2 + random.nextInt(2))
            .mapToObj(s -> (Stage) new Stage.Pointwise(RandomGraph.numbered(s)))
            .toList(),
        seed);
    programs++;
  }

  private static void check(List<Stage> stages, long seed) {
    List<Stage> program = List.of(new Stage.Repeat(2, stages));
    List<Stage> fusedProgram = FusePointwise.apply(program, TEMPORARY);
    List<Stage> fusedStages = ((Stage.Repeat) fusedProgram.get(0)).body();
    fused += fusedStages.size() < stages.size() ? 1 : 0;
    for (Stage stage : fusedStages) {
      RowPlan.of(((Stage.Pointwise) stage).graph()); // passes can compute it
    }
    Map<Variable, double[]> expected = run(program, new Random(seed));
    Map<Variable, double[]> actual = run(fusedProgram, new Random(seed));
    Set<Variable> needed = new HashSet<>(expected.keySet());
    needed.removeAll(TEMPORARY);
    for (Variable variable : needed) {
      for (int k = 0; k < expected.get(variable).length; k++) {
        // a literal that takes the place of a load is folded, by operations as exact as the interpreter's
        double value = expected.get(variable)[k];
        double delta = Double.isFinite(value) ? 1e-12 * Math.abs(value) + 1e-300 : 1;
        assertEquals(value, actual.get(variable)[k], delta, () -> variable.name() + " in\n" + stages);
      }
    }
  }

  private static Map<Variable, double[]> run(List<Stage> program, Random random) {
    Map<Variable, Object> shared = new HashMap<>();
    shared.put(Buffers.PARAMETERS, random.doubles(FEATURES, -1, 1).toArray());
    shared.put(RandomGraph.TABLE, random.doubles(FEATURES, -1, 1).toArray());
    shared.put(RandomGraph.RAGGED, new double[][] {{0.25}, {-0.5, 0.75}});
    shared.put(RandomGraph.LIST, random.ints(FEATURES, 0, FEATURES).toArray());
    shared.put(RandomGraph.COUNT, random.nextInt(FEATURES));
    shared.put(RandomGraph.FLAG, random.nextBoolean());
    for (Variable scalar : List.of(RandomGraph.ALPHA, Buffers.LAMBDA, Buffers.STEP_SIZE, Buffers.S_BAR)) {
      shared.put(scalar, random.nextDouble());
    }
    Map<Variable, double[]> rows = ProgramInterpreter.rows(FEATURES, BUFFERS);
    List.of(Buffers.STATE, Buffers.STATE_BAR, Buffers.ENTRY, RandomGraph.A, RandomGraph.B, RandomGraph.NOISE)
        .forEach(v -> rows.put(v, random.doubles(FEATURES, -2, 2).toArray()));
    new ProgramInterpreter(rows, shared, null, Rounding.NONE, new double[0]).run(program);
    return rows;
  }
}
