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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Copies nodes of one graph into the builder of another; some loads may become other values on the way. */
public final class GraphCopy {
  /** What a load becomes, given its copied indices; null keeps it a load. */
  public interface Substitution {
    Node of(Load load, Node... indices);

    /** What the length of an array becomes; null keeps it. */
    default Node of(Length length, Node... indices) {
      return null;
    }

    /** What a division of ints divides by. */
    default Node divisor(Node dividend, Node divisor) {
      return divisor;
    }
  }

  private final GraphBuilder to;
  private final Substitution substitution;
  private final Map<Node, Node> copies = new HashMap<>();

  public GraphCopy(GraphBuilder to, Substitution substitution) {
    this.to = to;
    this.substitution = substitution;
  }

  /** Copies every node of a graph, not its results; then {@link #copyOf} has them. */
  public GraphCopy copy(Graph graph) {
    for (Node node : graph.nodes()) {
      copies.put(node, make(node));
    }
    return this;
  }

  /** What a node becomes, given the copies of others; null copies it. */
  public interface Rule {
    Node of(Node node, UnaryOperator<Node> copies);
  }

  /** Copies every node of a graph, but for those that a rule makes into others. */
  public static GraphCopy rewritten(GraphBuilder to, Graph graph, Rule rule) {
    GraphCopy copy = new GraphCopy(to, (load, indices) -> null);
    for (Node node : graph.nodes()) {
      Node other = rule.of(node, copy::copyOf);
      copy.copies.put(node, other != null ? other : copy.make(node));
    }
    return copy;
  }

  /** A value of a builder with another value in the place of a loop's index. */
  public static Node substitute(GraphBuilder g, Node body, Index index, Node by) {
    return substitute(g, body, index, by, UnaryOperator.identity());
  }

  /** The same, and the indices of loads that change are guarded. */
  public static Node substitute(GraphBuilder g, Node body, Index index, Node by, UnaryOperator<Node> guard) {
    GraphCopy copy = new GraphCopy(g, (load, indices) ->
        g.load(load.variable(), Stream.of(indices).map(guard).toArray(Node[]::new)));
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
    return copy.copyOf(body);
  }

  /** A value of a builder with other values in the place of some of its nodes, none of which vary in loops inside it. */
  public static Node replace(GraphBuilder g, Node body, Map<Node, Node> by) {
    if (by.isEmpty()) {
      return body;
    }
    GraphCopy copy = new GraphCopy(g, (load, indices) -> null);
    for (Node node : Graph.reachable(List.of(body))) {
      boolean changes = node.args().stream().anyMatch(a -> copy.copyOf(a) != a)
          || node instanceof Reduce r && copy.copies.getOrDefault(r.index(), r.index()) != r.index()
          || node instanceof Index i && (copy.copyOf(i.lo()) != i.lo() || copy.copyOf(i.hi()) != i.hi());
      copy.copies.put(node, by.containsKey(node) ? by.get(node) : changes ? copy.make(node) : node);
    }
    return copy.copyOf(body);
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
      Index index = index(reduce.index());
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
      Node other = substitution.of(length, args);
      return other != null ? other : to.length(length.variable(), args);
    }
    Op op = ((Apply) node).op();
    if (node.type() == Type.INT && (op == Op.DIV || op == Op.REM)) {
      args[1] = substitution.divisor(args[0], args[1]);
    }
    return remake(op, args);
  }

  /** The copy of a loop's index, which its body need not mention. */
  private Index index(Index index) {
    Node copy = copies.get(index);
    if (copy == null) {
      copy = make(index);
      copies.put(index, copy);
    }
    return (Index) copy;
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
