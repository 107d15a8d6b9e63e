package dev.meander.processor.backend;

import static dev.meander.processor.schedule.RandomGraph.A;
import static dev.meander.processor.schedule.RandomGraph.B;
import static dev.meander.processor.schedule.RandomGraph.FEATURES;

import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Sink;
import dev.meander.processor.schedule.Buffers;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Graphs whose results overwrite, or use, what a careless order of passes would lose. */
class PassTest {
  static Stream<Named<Graph>> graphs() {
    return Stream.of(
        graph("rows change places", g -> {
          for (int k = 0; k < FEATURES; k++) {
            g.store(A, k, g.load(A, (k + 1) % FEATURES));
          }
        }),
        graph("a replaced row is a result", g -> {
          g.store(A, 0, g.apply(Op.EXP, g.load(B, 0)));
          g.sink(Buffers.DELTA_S, g.integer(0), g.load(A, 0), Sink.Mode.ADD_COMPENSATED);
          g.sink(B, g.integer(1), g.load(A, 0), Sink.Mode.ADD);
        }),
        graph("a replaced row is summed", g -> {
          Index i = features(g);
          g.sink(A, i, g.mul(g.load(A, i), g.load(B, 0)), Sink.Mode.STORE);
          g.store(B, 1, g.sum(i, g.load(A, i)));
        }),
        graph("what is added to is read later", g -> {
          Node square = g.mul(g.load(B, 0), g.load(B, 0));
          g.sink(A, g.integer(0), square, Sink.Mode.ADD);
          g.store(B, 1, g.mul(g.apply(Op.EXP, g.neg(square)), g.load(A, 0)));
        }),
        graph("a value of no loop is added in a loop", g -> {
          Node twice = g.mul(g.real(2), g.load(B, 0));
          g.sink(A, features(g), twice, Sink.Mode.ADD);
        }),
        graph("a value goes to a plain and to a compensated sum", g -> {
          Node product = g.mul(g.load(A, 0), g.load(B, 0));
          g.sink(Buffers.DELTA_S, g.integer(0), product, Sink.Mode.ADD_COMPENSATED);
          g.sink(Buffers.ACCEPTED, g.integer(0), product, Sink.Mode.ADD);
        }),
        graph("a loop replaces what the next one reads", g -> {
          Index i = features(g);
          Node sum = g.sum(i, g.load(B, i));
          g.sink(A, i, g.load(Buffers.ENTRY, i), Sink.Mode.STORE);
          g.store(Buffers.STATE, 0, g.sum(i, g.mul(sum, g.load(A, i))));
        }),
        graph("two results of one loop, one of a later, read each other", g -> {
          Index i = features(g);
          Node sum = g.sum(i, g.load(Buffers.ENTRY, i));
          g.sink(A, i, g.load(B, i), Sink.Mode.STORE);
          g.sink(B, i, g.mul(sum, g.load(A, i)), Sink.Mode.STORE);
        }));
  }

  private static Index features(GraphBuilder g) {
    return g.index(g.integer(0), g.integer(FEATURES));
  }

  private static Named<Graph> graph(String name, Consumer<GraphBuilder> results) {
    GraphBuilder g = new GraphBuilder();
    results.accept(g);
    return Named.of(name, g.build());
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void agreesWithTheInterpreter(Graph graph) {
    new PrintedStages(List.of(graph)).check(0, 1);
  }
}
