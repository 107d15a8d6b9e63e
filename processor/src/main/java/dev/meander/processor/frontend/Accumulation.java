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
  private final Map<Node, Node> terms = new HashMap<>();

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
    if (after instanceof Apply apply && (apply.op() == Op.MAX || apply.op() == Op.MIN)) {
      Node other = apply.arg(0) == before ? apply.arg(1) : apply.arg(1) == before ? apply.arg(0) : null;
      if (other != null && KeptLoop.isFree(other, carried)) {
        return apply.op() == Op.MAX
            ? g.apply(Op.MAX, start, g.max(index, other))
            : g.apply(Op.MIN, start, g.neg(g.max(index, g.neg(other))));
      }
    }
    return null;
  }

  /** What one iteration adds, or null. */
  private Node term(Node after) {
    if (!terms.containsKey(after)) {
      terms.put(after, newTerm(after));
    }
    return terms.get(after);
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
