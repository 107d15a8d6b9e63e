package dev.meander.processor.layer;

import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Sink;
import dev.meander.processor.schedule.Buffers;
import dev.meander.processor.schedule.LayerProgram;
import dev.meander.processor.schedule.LayerProgram.Buffer;
import dev.meander.processor.schedule.LayerProgram.Parameter;
import dev.meander.processor.schedule.LayerProgram.Place;
import dev.meander.processor.schedule.Stage;
import java.util.List;

/** Diagonal affine layer: y = exp(a)⊙x + b, ΔS = Σ a. */
final class AffineTemplate {
  private AffineTemplate() {}

  static LayerProgram program(int dimension) {
    List<Stage> forward = List.of(new Stage.Pointwise(graph(dimension, true)));
    List<Stage> inverse = List.of(new Stage.Pointwise(graph(dimension, false)));
    AdjointStages adjoint = new AdjointStages(2 * dimension);
    List<Stage> forwardAdjoint = adjoint.of(forward);
    List<Stage> inverseAdjoint = adjoint.of(inverse);
    return new LayerProgram(
        "Affine",
        List.of(
            new Parameter("logScale", 0, List.of(dimension), 0, 0),
            new Parameter("shift", dimension, List.of(dimension), 0, 0)),
        List.of(new Buffer(AdjointStages.PARAMETERS_BAR, adjoint.parameterRows(), Place.WORK)),
        forward,
        inverse,
        forwardAdjoint,
        inverseAdjoint);
  }

  private static Graph graph(int dimension, boolean forward) {
    GraphBuilder g = new GraphBuilder();
    Features features = new Features(g, dimension);
    features.each(d -> {
      Node a = g.load(Buffers.PARAMETERS, d);
      Node b = g.load(Buffers.PARAMETERS, g.add(g.integer(dimension), d));
      Node x = g.load(Buffers.STATE, d);
      Node y = forward ? g.add(g.mul(g.apply(Op.EXP, a), x), b) : g.mul(g.apply(Op.EXP, g.neg(a)), g.sub(x, b));
      g.sink(Buffers.STATE, d, y, Sink.Mode.STORE);
    });
    Node sum = features.sum(d -> g.load(Buffers.PARAMETERS, d));
    g.sink(Buffers.DELTA_S, g.integer(0), forward ? sum : g.neg(sum), Sink.Mode.ADD_COMPENSATED);
    return g.build();
  }
}
