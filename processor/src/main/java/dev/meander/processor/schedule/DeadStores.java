package dev.meander.processor.schedule;

import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.GraphCopy;
import dev.meander.processor.ir.Sink;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.schedule.Stage.Pointwise;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Leaves out what pointwise stages write into temporary variables that no stage of the program reads. */
final class DeadStores {
  private final Set<Variable> temporaries;
  private final List<Stage> program;

  private DeadStores(Set<Variable> temporaries, List<Stage> program) {
    this.temporaries = temporaries;
    this.program = program;
  }

  /** The program without such stores, and without those that only they had read. */
  static List<Stage> removed(List<Stage> program, Set<Variable> temporaries) {
    List<Stage> current = program;
    while (true) {
      List<Stage> fewer = new DeadStores(temporaries, current).stages(current);
      if (fewer.equals(current)) {
        return current;
      }
      current = fewer;
    }
  }

  private List<Stage> stages(List<Stage> stages) {
    List<Stage> result = new ArrayList<>();
    for (Stage stage : stages) {
      if (stage instanceof Stage.Repeat repeat) {
        result.add(new Stage.Repeat(repeat.steps(), stages(repeat.body())));
      } else if (stage instanceof Stage.Retrace retrace) {
        result.add(new Stage.Retrace(
            retrace.steps(), retrace.carried(), stages(retrace.step()), stages(retrace.adjoint())));
      } else if (stage instanceof Pointwise pointwise) {
        pointwise(pointwise, result);
      } else {
        result.add(stage);
      }
    }
    return result;
  }

  private void pointwise(Pointwise stage, List<Stage> to) {
    List<Sink> sinks = stage.graph().sinks();
    List<Sink> live = sinks.stream().filter(s -> !isDead(s.target())).toList();
    if (live.size() == sinks.size()) {
      to.add(stage);
    } else if (!live.isEmpty()) {
      GraphBuilder g = new GraphBuilder();
      GraphCopy copy = new GraphCopy(g, (load, indices) -> null).copy(stage.graph());
      live.forEach(s -> g.sink(s.target(), copy.copyOf(s.index()), copy.copyOf(s.value()), s.mode()));
      to.add(new Pointwise(g.build()));
    }
  }

  private boolean isDead(Variable variable) {
    return temporaries.contains(variable) && !Reads.any(program, variable, s -> false);
  }
}
