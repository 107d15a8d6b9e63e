package dev.meander.processor.frontend;

import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Op;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Recognises a real that a loop sums up, or takes the maximum or minimum of. */
final class Accumulation {
  private final Graph.Builder g;
  private final Index index;
  private final Node before;
  private final Set<Node> carried;
  private final Set<Node> dependent = new HashSet<>();
  /** What was found for a node, so that many conditions one after the other are not looked into again and again. */
  private final Map<Node, Node> found = new HashMap<>();

  /**
   * For one value of a loop.
   *
   * @param before stands for the value before an iteration
   * @param carried what stands for any value before an iteration
   */
  Accumulation(Graph.Builder g, Index index, Node before, Set<Node> carried) {
    this.g = g;
    this.index = index;
    this.before = before;
    this.carried = carried;
  }

  /** The value after the loop, given the one after an iteration; null if it is neither a sum nor an extreme. */
  Node total(Node start, Node after) {
    for (Node node : Graph.reachable(List.of(after))) {
      if (node == before || node.args().stream().anyMatch(dependent::contains)) {
        dependent.add(node);
      }
    }
    Node term = term(after);
    if (term != null && KeptLoop.isFree(term, carried)) {
      return g.add(start, g.sum(index, term));
    }
    found.clear();
    Node most = extreme(after, Op.MAX, Double.NEGATIVE_INFINITY);
    if (most != null && KeptLoop.isFree(most, carried)) {
      Node max = g.max(index, most);
      return Graph.Builder.isReal(start, Double.NEGATIVE_INFINITY) ? max : g.apply(Op.MAX, start, max);
    }
    found.clear();
    Node least = extreme(after, Op.MIN, Double.POSITIVE_INFINITY);
    if (least != null && KeptLoop.isFree(least, carried)) {
      Node min = g.neg(g.max(index, g.neg(least)));
      return Graph.Builder.isReal(start, Double.POSITIVE_INFINITY) ? min : g.apply(Op.MIN, start, min);
    }
    return null;
  }

  /** What one iteration compares with, or null; {@code none} where it leaves the value as it is. */
  private Node extreme(Node after, Op op, double none) {
    if (!found.containsKey(after)) {
      found.put(after, newExtreme(after, op, none));
    }
    return found.get(after);
  }

  private Node newExtreme(Node after, Op op, double none) {
    if (after == before) {
      return g.real(none);
    }
    if (!(after instanceof Apply apply) || apply.args().size() < 2) {
      return null;
    }
    boolean first = dependent.contains(apply.arg(0));
    if (apply.op() == op && first != dependent.contains(apply.arg(1))) {
      Node inner = extreme(apply.arg(first ? 0 : 1), op, none);
      Node other = apply.arg(first ? 1 : 0);
      return inner == null ? null : Graph.Builder.isReal(inner, none) ? other : g.apply(op, inner, other);
    }
    if (apply.op() == Op.SELECT && !first) {
      Node yes = extreme(apply.arg(1), op, none);
      Node no = extreme(apply.arg(2), op, none);
      return yes == null || no == null ? null : g.select(apply.arg(0), yes, no);
    }
    return null;
  }

  /** What one iteration adds, or null. */
  private Node term(Node after) {
    if (!found.containsKey(after)) {
      found.put(after, newTerm(after));
    }
    return found.get(after);
  }

  private Node newTerm(Node after) {
    List<Node> addends = new ArrayList<>();
    Node at = after;
    while (at != before) {
      if (!(at instanceof Apply apply) || apply.args().size() < 2) {
        return null;
      }
      boolean first = dependent.contains(apply.arg(0));
      boolean second = dependent.contains(apply.arg(1));
      if (apply.op() == Op.ADD && first != second) {
        addends.add(apply.arg(first ? 1 : 0));
        at = apply.arg(first ? 0 : 1);
      } else if (apply.op() == Op.SUB && first && !second) {
        addends.add(g.neg(apply.arg(1)));
        at = apply.arg(0);
      } else if (apply.op() == Op.SELECT && !first) {
        Node yes = term(apply.arg(1));
        Node no = term(apply.arg(2));
        if (yes == null || no == null) {
          return null;
        }
        addends.add(g.select(apply.arg(0), yes, no));
        at = before;
      } else {
        return null;
      }
    }
    Node sum = g.real(0);
    for (int k = addends.size() - 1; k >= 0; k--) {
      sum = g.add(sum, addends.get(k));
    }
    return sum;
  }
}
