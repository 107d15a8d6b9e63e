package dev.meander.processor.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Sink;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.schedule.Buffers;
import dev.meander.processor.schedule.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdjointStagesTest {
  private static final Variable T = Variable.rows("t");

  /** x₁ ← x₁ + t₀: x̄₁ is as it was, and t̄₀ = x̄₁; nothing is copied onto itself. */
  @Test
  void whatIsOnlyAddedToKeepsItsAdjoint() {
    GraphBuilder g = new GraphBuilder();
    g.store(Buffers.STATE, 1, g.add(g.load(Buffers.STATE, 1), g.load(T, 0)));
    List<Stage> adjoint = new AdjointStages(0).of(List.of(new Stage.Pointwise(g.build())));
    assertEquals(1, adjoint.size());
    List<Sink> sinks = ((Stage.Pointwise) adjoint.get(0)).graph().sinks();
    assertEquals(List.of(AdjointStages.bar(T)), sinks.stream().map(Sink::target).toList());
    Node.Load value = (Node.Load) sinks.get(0).value();
    assertEquals(Buffers.STATE_BAR, value.variable());
    assertEquals(1, ((Node.Constant) value.arg(0)).intValue());
  }

  /** x₁ ← x₁ + 1 for all x₁ has nothing to do at all. */
  @Test
  void aStageWithoutAnEffectOnAdjointsHasNone() {
    GraphBuilder g = new GraphBuilder();
    g.store(Buffers.STATE, 1, g.add(g.load(Buffers.STATE, 1), g.real(1)));
    assertEquals(List.of(), new AdjointStages(0).of(List.of(new Stage.Pointwise(g.build()))));
  }
}
