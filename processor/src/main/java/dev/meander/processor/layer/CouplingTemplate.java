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
import dev.meander.processor.schedule.Rows;
import dev.meander.processor.schedule.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The coupling layers. The coordinates are halved into ⌈d/2⌉ and ⌊d/2⌋; odd couplings of a flow change the second half,
 * even ones the first.
 */
final class CouplingTemplate {
  private final int kept;
  private final int keptCount;
  private final int changed;
  private final int changedCount;
  private final List<Integer> hidden;

  CouplingTemplate(int dimension, int coupling, List<Integer> hidden) {
    int first = (dimension + 1) / 2;
    boolean odd = coupling % 2 == 1;
    this.kept = odd ? 0 : first;
    this.keptCount = odd ? first : dimension - first;
    this.changed = odd ? first : 0;
    this.changedCount = odd ? dimension - first : first;
    this.hidden = hidden;
  }

  /**
   * RealNVP: s = α tanh(S(x₁)), t = T(x₁), α = e^a.
   *
   * <pre>
   *   forward  y₂ = exp(s)⊙x₂ + t      ΔS =  Σ s
   *   inverse  x₂ = exp(−s)⊙(y₂ − t)   ΔS = −Σ s
   * </pre>
   */
  LayerProgram affine() {
    Mlp scale = new Mlp("scale", 0, new Rows(Buffers.STATE, kept), keptCount, hidden, changedCount);
    Mlp shift = new Mlp("shift", scale.size(), new Rows(Buffers.STATE, kept), keptCount, hidden, changedCount);
    int logAlpha = scale.size() + shift.size();
    List<Parameter> parameters = new ArrayList<>(concat(scale.parameters(), shift.parameters()));
    parameters.add(new Parameter("logAlpha", logAlpha, List.of(), -1, 0));
    return program("AffineCoupling", parameters, List.of(scale, shift), forward -> {
      GraphBuilder g = new GraphBuilder();
      Features features = new Features(g, changedCount);
      Node alpha = g.apply(Op.EXP, g.load(Buffers.PARAMETERS, logAlpha));
      features.each(c -> {
        Node x = g.load(Buffers.STATE, state(g, c));
        Node t = g.load(shift.output(), c);
        Node s = g.mul(alpha, g.apply(Op.TANH, g.load(scale.output(), c)));
        Node y = forward
            ? g.add(g.mul(g.apply(Op.EXP, s), x), t)
            : g.mul(g.apply(Op.EXP, g.neg(s)), g.sub(x, t));
        g.sink(Buffers.STATE, state(g, c), y, Sink.Mode.STORE);
      });
      Node sum = features.sum(c -> g.mul(alpha, g.apply(Op.TANH, g.load(scale.output(), c))));
      g.sink(Buffers.DELTA_S, g.integer(0), forward ? sum : g.neg(sum), Sink.Mode.ADD_COMPENSATED);
      return g.build();
    });
  }

  /** NICE: y₂ = x₂ + T(x₁), ΔS = 0. */
  LayerProgram additive() {
    Mlp shift = new Mlp("shift", 0, new Rows(Buffers.STATE, kept), keptCount, hidden, changedCount);
    return program("AdditiveCoupling", shift.parameters(), List.of(shift), forward -> {
      GraphBuilder g = new GraphBuilder();
      Features features = new Features(g, changedCount);
      features.each(c -> {
        Node x = g.load(Buffers.STATE, state(g, c));
        Node t = g.load(shift.output(), c);
        g.sink(Buffers.STATE, state(g, c), forward ? g.add(x, t) : g.sub(x, t), Sink.Mode.STORE);
      });
      return g.build();
    });
  }

  /** The coupling itself, given its networks' outputs, in one direction. */
  private interface Coupling {
    Graph graph(boolean forward);
  }

  private LayerProgram program(String kind, List<Parameter> parameters, List<Mlp> networks, Coupling coupling) {
    List<Stage> nets = networks.stream().flatMap(n -> n.stages().stream()).toList();
    List<Stage> forward = concat(nets, List.<Stage>of(new Stage.Pointwise(coupling.graph(true))));
    List<Stage> inverse = concat(nets, List.<Stage>of(new Stage.Pointwise(coupling.graph(false))));
    AdjointStages adjoint = new AdjointStages(0);
    List<Stage> forwardAdjoint = adjoint.of(forward);
    List<Stage> inverseAdjoint = adjoint.of(inverse);
    List<Buffer> tape = networks.stream().flatMap(n -> n.buffers().stream()).toList();
    List<Buffer> bars = tape.stream()
        .map(b -> new Buffer(AdjointStages.bar(b.variable()), b.rows(), Place.WORK))
        .toList();
    List<Buffer> buffers = new ArrayList<>(concat(tape, bars));
    buffers.add(new Buffer(AdjointStages.PARAMETERS_BAR, adjoint.parameterRows(), Place.WORK));
    return new LayerProgram(kind, parameters, buffers, forward, inverse, forwardAdjoint, inverseAdjoint);
  }

  private Node state(GraphBuilder g, Node c) {
    return g.add(g.integer(changed), c);
  }

  private static <T> List<T> concat(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
