package dev.meander.processor.schedule;

import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Node.Load;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.schedule.Stage.Pointwise;
import java.util.List;
import java.util.function.Predicate;

/** Which variables stages read. */
final class Reads {
  private Reads() {}

  /** Whether any of the stages reads a variable, those inside of loops included; stages that {@code ignored} takes do not count. */
  static boolean any(List<Stage> stages, Variable variable, Predicate<Stage> ignored) {
    return stages.stream().anyMatch(s -> !ignored.test(s) && stage(s, variable, ignored));
  }

  /** Whether a graph reads a variable. */
  static boolean graph(Graph graph, Variable variable) {
    return graph.nodes().stream().anyMatch(n -> n instanceof Load l && l.variable().equals(variable));
  }

  private static boolean stage(Stage stage, Variable variable, Predicate<Stage> ignored) {
    if (stage instanceof Pointwise p) {
      return graph(p.graph(), variable);
    }
    if (stage instanceof Stage.Repeat r) {
      return any(r.body(), variable, ignored);
    }
    if (stage instanceof Stage.Retrace r) {
      return r.carried().stream().anyMatch(c -> c.variable().equals(variable))
          || any(r.step(), variable, ignored)
          || any(r.adjoint(), variable, ignored);
    }
    if (stage instanceof Stage.Dense d) {
      return d.from().variable().equals(variable);
    }
    if (stage instanceof Stage.DenseAdjoint d) {
      return List.of(d.toBar(), d.dense().to(), d.dense().from()).stream().anyMatch(r -> r.variable().equals(variable))
          || d.add() && d.fromBar().variable().equals(variable);
    }
    if (stage instanceof Stage.Copy c) {
      return c.from().equals(variable);
    }
    return stage instanceof Stage.ReduceParameters r && r.rows().variable().equals(variable);
  }
}
