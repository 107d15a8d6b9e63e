package dev.meander.processor.ir;

import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Node.Length;
import dev.meander.processor.ir.Node.Load;
import dev.meander.processor.ir.Node.Reduce;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Copies nodes of one graph into the builder of another; some loads may become other values on the way. */
public final class GraphCopy {
  /** What a load becomes, given its copied indices; null keeps it a load. */
  public interface Substitution {
    Node of(Load load, Node... indices);
  }

  private final Graph.Builder to;
  private final Substitution substitution;
  private final Map<Node, Node> copies = new HashMap<>();

  public GraphCopy(Graph.Builder to, Substitution substitution) {
    this.to = to;
    this.substitution = substitution;
  }

  /** Copies every node of a graph, not its results; then {@link #copyOf} has them. */
  public GraphCopy copy(Graph graph) {
    for (Node node : graph.nodes()) {
      copies.computeIfAbsent(node, this::make);
    }
    return this;
  }

  /** A value of a builder with another value in the place of a loop's index. */
  public static Node substitute(Graph.Builder g, Node body, Index index, Node by) {
    GraphCopy copy = new GraphCopy(g, (load, indices) -> null);
    List<Node> nodes = Graph.reachable(List.of(body));
    Set<Node> renewed = new HashSet<>(Set.of(index));
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Node node : nodes) {
        if (node instanceof Reduce r && !Collections.disjoint(node.context(), renewed)) {
          grew |= renewed.add(r.index());
        }
      }
    }
    for (Node node : nodes) {
      boolean changes = node instanceof Reduce r && renewed.contains(r.index())
          || !Collections.disjoint(node.context(), renewed);
      copy.copies.put(node, node == index ? by : changes ? copy.make(node) : node);
    }
    return copy.copies.getOrDefault(body, body);
  }

  /** The copy of a node. */
  public Node copyOf(Node node) {
    return copies.get(node);
  }

  private Node make(Node node) {
    if (node instanceof Index index) {
      return to.index(copies.get(index.lo()), copies.get(index.hi()));
    }
    if (node instanceof Reduce reduce) {
      Index index = (Index) copies.get(reduce.index());
      Node body = copies.get(reduce.body());
      return reduce.reduction() == Node.Reduction.SUM ? to.sum(index, body) : to.max(index, body);
    }
    Node[] args = node.args().stream().map(copies::get).toArray(Node[]::new);
    if (node instanceof Constant c) {
      return switch (c.type()) {
        case REAL -> to.real(c.value());
        case INT -> to.integer(c.intValue());
        case BOOL -> to.bool(c.value() != 0);
      };
    }
    if (node instanceof Load load) {
      Node other = substitution.of(load, args);
      return other != null ? other : to.load(load.variable(), args);
    }
    if (node instanceof Length length) {
      return to.length(length.variable(), args);
    }
    return remake(((Apply) node).op(), args);
  }

  /** Through the folding makers, since an argument may have become a constant. */
  private Node remake(Op op, Node... a) {
    return switch (op) {
      case ADD -> to.add(a[0], a[1]);
      case SUB -> to.sub(a[0], a[1]);
      case MUL -> to.mul(a[0], a[1]);
      case DIV -> to.div(a[0], a[1]);
      case NEG -> to.neg(a[0]);
      case AND -> to.and(a[0], a[1]);
      case NOT -> to.not(a[0]);
      case SELECT -> to.select(a[0], a[1], a[2]);
      default -> to.apply(op, a);
    };
  }
}
