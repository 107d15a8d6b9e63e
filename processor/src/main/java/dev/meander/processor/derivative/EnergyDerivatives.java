package dev.meander.processor.derivative;

import dev.meander.processor.derivative.ReverseMode.Contribution;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Node.Load;
import dev.meander.processor.ir.Sink;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.spec.EnergySpec;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * u, ∇u and ∇²u·v of one energy as graphs over {@code x}: reverse mode, then its tangent.
 *
 * @param value {@code u[0]}
 * @param gradient {@code u[0]} and {@code g[d]}
 * @param hessianVector {@code hv[d]}, reading the direction {@code v[d]}
 * @param scatters whether {@code g} and {@code hv} are added to what they hold, and so must be 0 before; else every
 *     element is stored
 */
public record EnergyDerivatives(Graph value, Graph gradient, Graph hessianVector, boolean scatters) {
  /** The gradient. */
  public static final Variable G = Variable.rows("g");

  /** The direction of a Hessian-vector product. */
  public static final Variable V = Variable.rows("v");

  /** The Hessian-vector product. */
  public static final Variable HV = Variable.rows("hv");

  /** Differentiates an energy. */
  public static EnergyDerivatives of(EnergySpec energy) {
    Graph value = energy.graph();
    GraphBuilder g = value.toBuilder().relaxed();
    Node u = value.sinks().get(0).value();
    List<Contribution> contributions =
        ReverseMode.scattered(g, value, List.of(g.real(1)), EnergySpec.X::equals);
    boolean scatters = !contributions.stream().allMatch(c -> c.load().arg(0) instanceof Constant);
    g.store(EnergySpec.U, 0, u);
    if (scatters) {
      contributions.stream()
          .sorted(Comparator.comparingInt(c -> c.load().id()))
          .forEach(c -> g.sink(G, c.load().arg(0), c.adjoint(), Sink.Mode.ADD));
    } else {
      Map<Integer, Node> adjoints = new TreeMap<>();
      contributions.forEach(c -> adjoints.put(((Constant) c.load().arg(0)).intValue(), c.adjoint()));
      for (int d = 0; d < energy.dimension(); d++) {
        g.store(G, d, adjoints.getOrDefault(d, g.real(0)));
      }
    }
    Graph gradient = g.build();
    return new EnergyDerivatives(value, CommonScale.of(gradient), CommonScale.of(hessianVector(gradient)), scatters);
  }

  private static Graph hessianVector(Graph gradient) {
    GraphBuilder g = gradient.toBuilder().relaxed();
    Map<Node, Node> tangents = new HashMap<>(Tangent.run(g, gradient.nodes(), load -> direction(g, load)));
    for (Sink sink : gradient.sinks()) {
      Node tangent = tangents.get(sink.value());
      if (sink.target().equals(G) && tangent != null) {
        SortedSet<Index> loops = new TreeSet<>(sink.context());
        loops.removeAll(sink.index().context());
        g.sink(HV, sink.index(), new Loops(g).overMissing(loops, tangent), sink.mode());
      } else if (sink.target().equals(G) && sink.mode() == Sink.Mode.STORE) {
        g.sink(HV, sink.index(), g.real(0), sink.mode());
      }
    }
    return g.build();
  }

  private static Node direction(GraphBuilder g, Load load) {
    return load.variable().equals(EnergySpec.X) ? g.load(V, load.arg(0)) : null;
  }
}
