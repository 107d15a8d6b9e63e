package dev.meander.processor.backend;

import dev.meander.processor.ir.Graph;
import dev.meander.processor.schedule.RandomGraph;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Random graphs, printed as passes over rows and run, against the interpreter. {@code -Dfuzz.seconds=600} runs on with
 * ever new seeds, {@code -Dfuzz.seed=…} starts from another; the seed in a failure's name finds the graph again.
 */
class PassFuzzTest {
  /** Graphs of one class; javac's start is shared. */
  private static final int GRAPHS = 100;

  /** Classes of a short run. */
  private static final int CLASSES = 4;

  @TestFactory
  Stream<DynamicTest> printedStagesAgreeWithTheInterpreter() {
    long first = Long.getLong("fuzz.seed", 1);
    long end = System.nanoTime() + Long.getLong("fuzz.seconds", 0) * 1_000_000_000L;
    return LongStream.iterate(0, k -> k < CLASSES || System.nanoTime() < end, k -> k + 1)
        .boxed()
        .flatMap(k -> tests(first + k * GRAPHS));
  }

  private static Stream<DynamicTest> tests(long first) {
    List<Graph> graphs = LongStream.range(first, first + GRAPHS).mapToObj(RandomGraph::of).toList();
    PrintedStages stages = new PrintedStages(graphs);
    return IntStream.range(0, GRAPHS)
        .mapToObj(k -> DynamicTest.dynamicTest("seed " + (first + k), () -> stages.check(k, first + k)));
  }
}
