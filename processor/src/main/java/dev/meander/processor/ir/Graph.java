package dev.meander.processor.ir;

import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Node.Reduce;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What one walker computes: results, and the nodes they need. Never changed once built. */
public final class Graph {
  private final List<Sink> sinks;
  private final List<Node> nodes;

  Graph(List<Sink> sinks) {
    this.sinks = List.copyOf(sinks);
    List<Node> roots = new ArrayList<>();
    sinks.forEach(s -> roots.addAll(s.roots()));
    this.nodes = reachable(roots);
  }

  /** The results. */
  public List<Sink> sinks() {
    return sinks;
  }

  /** Every node that the results need, in creation order. */
  public List<Node> nodes() {
    return nodes;
  }

  /** A builder that knows the nodes of this graph, so that equal ones are found again. */
  public GraphBuilder toBuilder() {
    GraphBuilder builder = new GraphBuilder();
    nodes.forEach(builder::adopt);
    return builder;
  }

  @Override
  public String toString() {
    return GraphText.of(this);
  }

  /** Every node that some roots need, loop bounds included, in creation order. */
  public static List<Node> reachable(Collection<Node> roots) {
    return reachable(roots, node -> false);
  }

  /** The same without the nodes that are already known, and what only they need. */
  public static List<Node> reachable(Collection<Node> roots, Predicate<Node> known) {
    Set<Node> seen = new HashSet<>();
    Deque<Node> work = new ArrayDeque<>(roots);
    while (!work.isEmpty()) {
      Node node = work.pop();
      if (!known.test(node) && seen.add(node)) {
        work.addAll(node.args());
        if (node instanceof Index index) {
          work.add(index.lo());
          work.add(index.hi());
        } else if (node instanceof Reduce reduce) {
          work.add(reduce.index()); // its body need not depend on it
        }
      }
    }
    List<Node> list = new ArrayList<>(seen);
    list.sort(Comparator.comparingInt(Node::id));
    return list;
  }
}
