package dev.meander.processor.derivative;

import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Node.Load;
import dev.meander.processor.ir.Node.Reduce;
import dev.meander.processor.ir.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Reverse accumulation over a graph: from the adjoints of some values to those of the loads they depend on.
 *
 * <p>The adjoint of a node varies in the loops the node varies in, and in no others: what arrives from inside a loop
 * that the node is invariant in is summed over that loop. So {@code x[i]} in a pair loop over (i, j &gt; i) receives its
 * contributions as a sum over j, and {@code x[j]} as a scatter inside the same pair loop.
 */
public final class ReverseMode {
  /** The adjoint of one load, to be added to the adjoint of {@code variable[index]} in every iteration of its loops. */
  public record Contribution(Load load, Node adjoint) {}

  private final GraphBuilder g;
  private final Loops sums;
  private final Set<Node> active = new HashSet<>();
  private final Map<Node, Node> adjoints = new HashMap<>();
  /** Adjoints of loads that are not summed over some loops around. */
  private final Map<Node, Map<SortedSet<Index>, Node>> scattered = new HashMap<>();

  private final boolean scatters;

  private ReverseMode(GraphBuilder g, boolean scatters) {
    this.g = g;
    this.sums = new Loops(g);
    this.scatters = scatters;
  }

  /**
   * The adjoints of the active loads, one each, all summed up.
   *
   * @param g knows the graph's nodes, and makes the new ones
   * @param graph whose results are seeded
   * @param seeds adjoint of each result, in the order of the graph's sinks; null for none
   * @param isActive which variables to differentiate by
   */
  public static List<Contribution> run(
      GraphBuilder g, Graph graph, List<Node> seeds, Predicate<Variable> isActive) {
    return new ReverseMode(g, false).adjoints(graph, seeds, isActive);
  }

  /**
   * The same, but a load may have several contributions, to be added in all loops they vary in. In loops over n and d
   * inside, {@code w[d]} is not given Σ_n …, which would run over n anew for each d, with all that is computed in it.
   */
  public static List<Contribution> scattered(
      GraphBuilder g, Graph graph, List<Node> seeds, Predicate<Variable> isActive) {
    return new ReverseMode(g, true).adjoints(graph, seeds, isActive);
  }

  private List<Contribution> adjoints(Graph graph, List<Node> seeds, Predicate<Variable> isActive) {
    markActive(graph, isActive);
    for (int k = 0; k < seeds.size(); k++) {
      if (seeds.get(k) != null) {
        SortedSet<Index> loops = new TreeSet<>(graph.sinks().get(k).context());
        loops.addAll(seeds.get(k).context());
        contribute(graph.sinks().get(k).value(), seeds.get(k), loops);
      }
    }
    return sweep(graph.nodes());
  }

  private void markActive(Graph graph, Predicate<Variable> isActive) {
    for (Node node : graph.nodes()) {
      boolean reads = node instanceof Load load && isActive.test(load.variable());
      if (reads || !(node instanceof Load) && node.args().stream().anyMatch(active::contains)) {
        active.add(node);
      }
    }
  }

  private List<Contribution> sweep(List<Node> nodes) {
    List<Contribution> contributions = new ArrayList<>();
    for (int k = nodes.size() - 1; k >= 0; k--) {
      Node node = nodes.get(k);
      scattered.getOrDefault(node, Map.of()).forEach((loops, adjoint) ->
          contributions.add(new Contribution((Load) node, sums.overMissing(loops, adjoint))));
      Node adjoint = adjoints.get(node);
      if (adjoint == null || GraphBuilder.isReal(adjoint, 0)) {
        continue;
      }
      if (node instanceof Load load) {
        contributions.add(new Contribution(load, adjoint));
      } else if (node instanceof Reduce reduce) {
        throughLoop(reduce, adjoint);
      } else if (node instanceof Apply apply) {
        throughOperator(apply, adjoint);
      }
    }
    return contributions;
  }

  private void throughOperator(Apply node, Node adjoint) {
    switch (node.op()) {
      case ADD -> {
        contribute(node.arg(0), adjoint, node.context());
        contribute(node.arg(1), adjoint, node.context());
      }
      case SUB -> {
        contribute(node.arg(0), adjoint, node.context());
        contribute(node.arg(1), g.neg(adjoint), node.context());
      }
      case SELECT -> {
        Node condition = node.arg(0);
        contribute(node.arg(1), g.select(condition, adjoint, g.real(0)), node.context());
        contribute(node.arg(2), g.select(condition, g.real(0), adjoint), node.context());
      }
      case DIV -> {
        Node quotient = g.div(adjoint, node.arg(1));
        contribute(node.arg(0), quotient, node.context());
        contribute(node.arg(1), g.neg(g.mul(quotient, node)), node.context());
      }
      default -> {
        List<Node> partials = node.op().partials(g, node);
        for (int k = 0; partials != null && k < partials.size(); k++) {
          contribute(node.arg(k), g.mul(adjoint, partials.get(k)), node.context());
        }
      }
    }
  }

  private void throughLoop(Reduce reduce, Node adjoint) {
    SortedSet<Index> inside = new TreeSet<>(reduce.context());
    inside.addAll(reduce.index().context());
    contribute(reduce.body(), g.mul(adjoint, Loops.weight(g, reduce)), inside);
  }

  private void contribute(Node node, Node adjoint, SortedSet<Index> loops) {
    if (!active.contains(node) || GraphBuilder.isReal(adjoint, 0)) {
      return;
    }
    Node summed = adjoint;
    SortedSet<Index> left = new TreeSet<>();
    boolean furtherIn = false;
    List<Index> outerFirst = List.copyOf(loops);
    for (int k = outerFirst.size() - 1; k >= 0; k--) {
      Index loop = outerFirst.get(k);
      if (node.context().contains(loop)) {
        furtherIn = true;
      } else if (scatters && node instanceof Load && furtherIn && summed.context().contains(loop)) {
        left.add(loop);
      } else {
        summed = sums.sum(loop, summed);
      }
    }
    if (left.isEmpty()) {
      adjoints.merge(node, summed, g::add);
    } else {
      scattered.computeIfAbsent(node, n -> new LinkedHashMap<>()).merge(left, summed, g::add);
    }
  }
}
