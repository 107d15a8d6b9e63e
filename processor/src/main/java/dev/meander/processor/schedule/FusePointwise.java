package dev.meander.processor.schedule;

import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.GraphCopy;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Node.Load;
import dev.meander.processor.ir.Sink;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.schedule.Stage.Pointwise;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes one pointwise stage of two that follow each other, wherever the second reads from the first only features of
 * known number; what then nobody else reads is no longer written. So a step of a stochastic layer in a small energy
 * becomes one graph.
 */
public final class FusePointwise {
  /** Beyond this many nodes a fused graph would only be split again. */
  private static final int NODE_LIMIT = 600;

  private final Set<Variable> temporaries;
  private final List<Stage> program;

  private FusePointwise(Set<Variable> temporaries, List<Stage> program) {
    this.temporaries = temporaries;
    this.program = program;
  }

  /** Fuses what can be; {@code temporaries} are the variables whose value nobody needs after the program. */
  public static List<Stage> apply(List<Stage> program, Set<Variable> temporaries) {
    List<Stage> current = program;
    while (true) {
      List<Stage> fused = new FusePointwise(temporaries, current).once(current);
      if (fused.equals(current)) {
        return DeadStores.removed(fused, temporaries);
      }
      current = fused;
    }
  }

  /** Fuses the first pair found, in any body. */
  private List<Stage> once(List<Stage> stages) {
    List<Stage> result = new ArrayList<>(stages);
    for (int k = 0; k < result.size(); k++) {
      Stage inner = body(result.get(k));
      if (inner != result.get(k)) {
        result.set(k, inner);
        return result;
      }
      if (k + 1 < result.size()
          && result.get(k) instanceof Pointwise first
          && result.get(k + 1) instanceof Pointwise second
          && fusible(first.graph(), second.graph())) {
        result.set(k, fuse(first, second));
        result.remove(k + 1);
        return result;
      }
    }
    return stages;
  }

  private Stage body(Stage stage) {
    if (stage instanceof Stage.Repeat repeat) {
      List<Stage> body = once(repeat.body());
      return body == repeat.body() ? stage : new Stage.Repeat(repeat.steps(), body);
    }
    if (stage instanceof Stage.Retrace retrace) {
      List<Stage> step = once(retrace.step());
      List<Stage> adjoint = step == retrace.step() ? once(retrace.adjoint()) : retrace.adjoint();
      boolean same = step == retrace.step() && adjoint == retrace.adjoint();
      return same ? stage : new Stage.Retrace(retrace.steps(), retrace.carried(), step, adjoint);
    }
    return stage;
  }

  private static boolean fusible(Graph first, Graph second) {
    if (first.nodes().size() + second.nodes().size() > NODE_LIMIT) {
      return false;
    }
    for (Sink sink : second.sinks()) {
      for (Node node : first.nodes()) {
        if (node instanceof Load load
            && load.variable().equals(sink.target())
            && !(load.arg(0) instanceof Constant && sink.index() instanceof Constant && sink.context().isEmpty())) {
          return false;
        }
      }
    }
    for (Sink sink : first.sinks()) {
      boolean plain = sink.mode() == Sink.Mode.STORE && sink.index() instanceof Constant;
      for (Node node : second.nodes()) {
        if (node instanceof Load load
            && load.variable().equals(sink.target())
            && !(plain && load.arg(0) instanceof Constant)) {
          return false;
        }
      }
      for (Sink other : second.sinks()) {
        boolean bothAdd = sink.mode() != Sink.Mode.STORE && other.mode() == sink.mode();
        boolean bothPlain = plain && other.mode() == Sink.Mode.STORE && other.index() instanceof Constant;
        if (other.target().equals(sink.target()) && !bothAdd && !bothPlain) {
          return false;
        }
      }
    }
    return true;
  }

  private Pointwise fuse(Pointwise first, Pointwise second) {
    GraphBuilder g = new GraphBuilder();
    GraphCopy a = new GraphCopy(g, (load, indices) -> null).copy(first.graph());
    Map<String, Node> stored = new HashMap<>();
    for (Sink sink : first.graph().sinks()) {
      if (sink.mode() == Sink.Mode.STORE && sink.index() instanceof Constant c) {
        stored.put(feature(sink.target(), c), a.copyOf(sink.value()));
      }
    }
    GraphCopy b = new GraphCopy(g, (load, indices) ->
            load.variable().rank() == 1 && indices[0] instanceof Constant c
                ? stored.get(feature(load.variable(), c))
                : null)
        .copy(second.graph());
    for (Sink sink : first.graph().sinks()) {
      if (!replaced(sink, second) && !dead(sink.target(), first, second)) {
        g.sink(sink.target(), a.copyOf(sink.index()), a.copyOf(sink.value()), sink.mode());
      }
    }
    for (Sink sink : second.graph().sinks()) {
      g.sink(sink.target(), b.copyOf(sink.index()), b.copyOf(sink.value()), sink.mode());
    }
    return new Pointwise(g.build());
  }

  private static String feature(Variable variable, Constant index) {
    return variable.name() + "[" + index.intValue() + "]";
  }

  private static boolean replaced(Sink sink, Pointwise by) {
    return by.graph().sinks().stream()
        .anyMatch(s -> s.mode() == Sink.Mode.STORE
            && sink.mode() == Sink.Mode.STORE
            && s.target().equals(sink.target())
            && s.index() instanceof Constant a
            && sink.index() instanceof Constant b
            && a.intValue() == b.intValue());
  }

  private boolean dead(Variable variable, Pointwise first, Pointwise second) {
    return temporaries.contains(variable)
        && !Reads.graph(first.graph(), variable)
        && !Reads.any(program, variable, s -> s == first || s == second);
  }
}
