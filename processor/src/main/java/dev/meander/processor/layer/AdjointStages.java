package dev.meander.processor.layer;

import dev.meander.processor.derivative.ReverseMode;
import dev.meander.processor.derivative.ReverseMode.Contribution;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.GraphCopy;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Sink;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.schedule.Buffers;
import dev.meander.processor.schedule.Rows;
import dev.meander.processor.schedule.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The adjoint of a deterministic layer: the adjoint of each of its stages, last first, by reverse mode.
 *
 * <p>It holds for layers that replace each feature of the state at most once, after every read of it; what the state
 * held is then the entry, and what the layer computed on the way is on its tape.
 */
final class AdjointStages {
  /** The per-walker adjoints of the parameters that pointwise stages read. */
  static final Variable PARAMETERS_BAR = Variable.rows("pBar");

  private final int parameterCount;
  private int parameterRows;

  AdjointStages(int parameterCount) {
    this.parameterCount = parameterCount;
  }

  /** How many rows {@link #PARAMETERS_BAR} needs. */
  int parameterRows() {
    return parameterRows;
  }

  /** The variable that holds the adjoint of another. */
  static Variable bar(Variable variable) {
    return variable.equals(Buffers.STATE) ? Buffers.STATE_BAR : Variable.rows(variable.name() + "Bar");
  }

  List<Stage> of(List<Stage> stages) {
    List<Stage> adjoint = new ArrayList<>();
    for (int k = stages.size() - 1; k >= 0; k--) {
      if (stages.get(k) instanceof Stage.Dense dense) {
        adjoint.add(of(dense));
      } else if (stages.get(k) instanceof Stage.Pointwise pointwise) {
        adjoint.addAll(of(pointwise));
      } else {
        throw new AssertionError("no adjoint by rule: " + stages.get(k));
      }
    }
    return adjoint;
  }

  private static Stage of(Stage.Dense dense) {
    Rows from = dense.from();
    Variable kept = from.variable().equals(Buffers.STATE) ? Buffers.ENTRY : from.variable();
    Stage.Dense primal = new Stage.Dense(
        new Rows(kept, from.first()),
        dense.inputs(),
        dense.to(),
        dense.outputs(),
        dense.weight(),
        dense.bias(),
        dense.relu());
    Rows fromBar = new Rows(bar(from.variable()), from.first());
    Rows toBar = new Rows(bar(dense.to().variable()), dense.to().first());
    return new Stage.DenseAdjoint(primal, fromBar, toBar, from.variable().equals(Buffers.STATE));
  }

  private List<Stage> of(Stage.Pointwise stage) {
    Graph graph = stage.graph();
    GraphBuilder g = graph.toBuilder().relaxed();
    List<Node> seeds = new ArrayList<>();
    for (Sink sink : graph.sinks()) {
      seeds.add(sink.target().equals(Buffers.DELTA_S) ? g.load(Buffers.S_BAR) : g.load(bar(sink.target()), sink.index()));
    }
    List<Contribution> contributions = new ArrayList<>(
        ReverseMode.run(g, graph, seeds, v -> v.space() == Variable.Space.WALKER || v.equals(Buffers.PARAMETERS)));
    contributions.sort(Comparator.comparingInt(c -> c.load().id()));
    List<Stage> reductions = new ArrayList<>();
    boolean loops = contributions.stream().anyMatch(AdjointStages::isLoopedParameter);
    for (Contribution c : contributions) {
      Variable variable = c.load().variable();
      Node index = c.load().arg(0);
      if (!variable.equals(Buffers.PARAMETERS)) {
        boolean replaced = graph.sinks().stream().anyMatch(s -> s.target().equals(variable) && s.index() == index);
        boolean add = variable.equals(Buffers.STATE) && !replaced;
        if (!add && c.adjoint() == g.load(bar(variable), index)) {
          continue; // what is only added to keeps its adjoint
        }
        g.sink(bar(variable), index, c.adjoint(), add ? Sink.Mode.ADD : Sink.Mode.STORE);
      } else if (loops) {
        g.sink(PARAMETERS_BAR, index, c.adjoint(), Sink.Mode.STORE);
      } else {
        int row = reductions.size();
        g.store(PARAMETERS_BAR, row, c.adjoint());
        int parameter = ((Constant) index).intValue();
        reductions.add(new Stage.ReduceParameters(new Rows(PARAMETERS_BAR, row), 1, parameter));
        parameterRows = Math.max(parameterRows, row + 1);
      }
    }
    if (loops) {
      parameterRows = parameterCount;
      reductions.add(new Stage.ReduceParameters(Rows.of(PARAMETERS_BAR), parameterCount, 0));
    }
    List<Stage> stages = new ArrayList<>();
    Graph adjoint = readEntry(g.build());
    if (!adjoint.sinks().isEmpty()) {
      stages.add(new Stage.Pointwise(adjoint));
    }
    stages.addAll(reductions);
    return stages;
  }

  private static boolean isLoopedParameter(Contribution c) {
    return c.load().variable().equals(Buffers.PARAMETERS) && !(c.load().arg(0) instanceof Constant);
  }

  /** What a stage read of the state is now in the entry. */
  private static Graph readEntry(Graph graph) {
    GraphBuilder g = new GraphBuilder();
    GraphCopy copy = new GraphCopy(g, (load, indices) ->
            load.variable().equals(Buffers.STATE) ? g.load(Buffers.ENTRY, indices) : null)
        .copy(graph);
    for (Sink sink : graph.sinks()) {
      g.sink(sink.target(), copy.copyOf(sink.index()), copy.copyOf(sink.value()), sink.mode());
    }
    return g.build();
  }
}
