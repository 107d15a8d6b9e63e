package dev.meander.processor.schedule;

import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.GraphCopy;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Node.Load;
import dev.meander.processor.ir.Node.Reduce;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Sink;
import dev.meander.processor.ir.Type;
import dev.meander.processor.ir.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A graph cut into graphs that run one after the other, where a loop would compute again and again what does not vary in
 * it: the first ones fill tables that the later ones read. A hidden layer h_i = f(Σ_j W_ij x_j), read in a loop over k and
 * i, is so computed once for each i, not for each k and i.
 *
 * @param graphs in order
 * @param lengths of the tables that they share
 */
public record Tables(List<Graph> graphs, Map<Variable, Integer> lengths) {
  /** An element of fewer operations, and without a function, a division or a loop, is computed where it is read. */
  private static final int FEW = 5;

  /** Cuts a graph, as often as there is something to be kept in a table. */
  public static Tables of(Graph graph) {
    return of(graph, node -> true);
  }

  /**
   * Cuts a graph whose tables are rows of walkers. What all walkers share stays out of them: it would be computed for each,
   * and rounded to the rows' precision.
   */
  static Tables ofRows(Graph graph) {
    return of(graph, node -> !node.uniform());
  }

  private static Tables of(Graph graph, Predicate<Node> mayBeKept) {
    List<Graph> graphs = new ArrayList<>();
    Map<Variable, Integer> lengths = new LinkedHashMap<>();
    Graph rest = graph;
    for (Set<Node> kept = repeated(rest, mayBeKept); !kept.isEmpty(); kept = repeated(rest, mayBeKept)) {
      GraphBuilder first = rest.toBuilder();
      Map<Node, Variable> tables = new HashMap<>();
      for (Node node : kept) {
        Index index = node.context().first();
        Variable table = Variable.rows("table" + lengths.size());
        tables.put(node, table);
        lengths.put(table, constant(index.hi()) - constant(index.lo()));
        first.sink(table, first.sub(index, index.lo()), node, Sink.Mode.STORE);
      }
      graphs.add(first.build());
      rest = reading(rest, tables);
    }
    graphs.add(rest);
    return new Tables(graphs, lengths);
  }

  private static Graph reading(Graph graph, Map<Node, Variable> tables) {
    GraphBuilder g = new GraphBuilder();
    GraphCopy copy = GraphCopy.rewritten(g, graph, (node, copies) -> {
      if (!tables.containsKey(node)) {
        return null;
      }
      Index index = node.context().first();
      return g.load(tables.get(node), g.sub(copies.apply(index), copies.apply(index.lo())));
    });
    graph.sinks().forEach(s -> g.sink(s.target(), copy.copyOf(s.index()), copy.copyOf(s.value()), s.mode()));
    return g.build();
  }

  /** What is worth a table, and is computed from no other such value. */
  private static Set<Node> repeated(Graph graph, Predicate<Node> mayBeKept) {
    Set<Node> inLoops = new LinkedHashSet<>();
    collect(LoopNest.of(graph), 0, inLoops);
    Set<Node> seen = new LinkedHashSet<>();
    for (Node node : graph.nodes()) {
      for (Node arg : node.args()) {
        boolean furtherIn = !arg.context().equals(node.context()) && !(node instanceof Reduce r && r.body() == arg);
        if (furtherIn && inLoops.contains(arg)) {
          seen.add(arg);
        }
      }
    }
    seen.removeIf(n -> !mayBeKept.test(n) || !isCostly(n));
    Set<Node> first = new LinkedHashSet<>(seen);
    first.removeIf(n -> Graph.reachable(n.args()).stream().anyMatch(seen::contains));
    return first;
  }

  /** Reals that vary in one loop of constant length, and stand in more than that. */
  private static void collect(List<LoopNest.Item> items, int depth, Set<Node> to) {
    for (LoopNest.Item item : items) {
      if (item instanceof LoopNest.Compute compute) {
        collect(compute.node(), depth, to);
      } else if (item instanceof LoopNest.Loop loop) {
        loop.results().forEach(r -> collect(r, depth, to));
        collect(loop.body(), depth + 1, to);
      }
    }
  }

  private static void collect(Node node, int depth, Set<Node> to) {
    if (depth > 1 && node.type() == Type.REAL && node.context().size() == 1) {
      Index index = node.context().first();
      if (index.lo() instanceof Constant && index.hi() instanceof Constant && constant(index.lo()) < constant(index.hi())) {
        to.add(node);
      }
    }
  }

  private static int constant(Node node) {
    return ((Constant) node).intValue();
  }

  private static boolean isCostly(Node node) {
    if (node instanceof Load) {
      return false;
    }
    Index index = node.context().first();
    int operations = 0;
    for (Node part : Graph.reachable(List.of(node))) {
      if (part.context().contains(index) && part instanceof Apply apply) {
        boolean slow = apply.type() == Type.REAL && (apply.op().kind() == Op.Kind.FUNCTION || apply.op() == Op.DIV);
        operations += slow ? FEW : 1;
      } else if (part.context().contains(index) && part instanceof Reduce) {
        operations += FEW;
      }
    }
    return operations >= FEW;
  }
}
