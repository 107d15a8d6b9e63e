package dev.meander.processor.frontend;

import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.GraphCopy;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Recognises a number that a loop sums up, or takes the maximum or minimum of, and a boolean that it joins by | or &amp;. */
final class Accumulation {
  private final GraphBuilder g;
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
  Accumulation(GraphBuilder g, Index index, Node before, Set<Node> carried) {
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
    return after.type() == Type.BOOL ? truth(start, after) : number(start, after, after.type() == Type.REAL);
  }

  /**
   * What an int on the way to the value after an iteration is of that iteration alone: what it has added so far, or what
   * a boolean is joined with where it is true or false before.
   */
  List<Node> parts(Node onTheWay) {
    if (!dependent.contains(onTheWay)) {
      return List.of();
    }
    List<Node> parts = new ArrayList<>();
    if (before.type() == Type.BOOL) {
      parts.add(GraphCopy.replace(g, onTheWay, Map.of(before, g.bool(true))));
      parts.add(GraphCopy.replace(g, onTheWay, Map.of(before, g.bool(false))));
    } else {
      found.clear();
      Node term = term(onTheWay);
      if (term != null) {
        parts.add(term);
      }
    }
    parts.removeIf(part -> !KeptLoop.isFree(part, carried));
    return parts;
  }

  /** A boolean b: b | c is true already or c, and b &amp; c is false already or c, whatever c may be made of. */
  private Node truth(Node start, Node after) {
    Node fromTrue = GraphCopy.replace(g, after, Map.of(before, g.bool(true)));
    Node fromFalse = GraphCopy.replace(g, after, Map.of(before, g.bool(false)));
    if (fromTrue == g.bool(true) && KeptLoop.isFree(fromFalse, carried)) {
      return g.or(start, any(fromFalse));
    }
    return fromFalse == g.bool(false) && KeptLoop.isFree(fromTrue, carried) ? g.and(start, g.not(any(g.not(fromTrue)))) : null;
  }

  /** Whether a condition holds in any iteration. */
  private Node any(Node condition) {
    return g.less(g.real(0), g.max(index, g.select(condition, g.real(1), g.real(0))));
  }

  private Node number(Node start, Node after, boolean real) {
    Node term = term(after);
    if (term != null && KeptLoop.isFree(term, carried)) {
      return g.add(start, g.sum(index, term));
    }
    found.clear();
    Node most = extreme(after, Op.MAX, real ? g.real(Double.NEGATIVE_INFINITY) : g.integer(Integer.MIN_VALUE));
    if (most != null && KeptLoop.isFree(most, carried)) {
      Node max = g.max(index, most);
      return GraphBuilder.isReal(start, Double.NEGATIVE_INFINITY) ? max : g.apply(Op.MAX, start, max);
    }
    found.clear();
    Node least = extreme(after, Op.MIN, real ? g.real(Double.POSITIVE_INFINITY) : g.integer(Integer.MAX_VALUE));
    if (least != null && KeptLoop.isFree(least, carried)) {
      Node min = opposite(g.max(index, opposite(least)));
      return GraphBuilder.isReal(start, Double.POSITIVE_INFINITY) ? min : g.apply(Op.MIN, start, min);
    }
    return null;
  }

  /** Reverses the order: −a of a real, −1 − a of an int, since −a of the least int is itself. */
  private Node opposite(Node a) {
    return a.type() == Type.REAL ? g.neg(a) : g.sub(g.integer(-1), a);
  }

  /** What one iteration compares with, or null; {@code none} where it leaves the value as it is. */
  private Node extreme(Node after, Op op, Node none) {
    if (!found.containsKey(after)) {
      found.put(after, newExtreme(after, op, none));
    }
    return found.get(after);
  }

  private Node newExtreme(Node after, Op op, Node none) {
    if (after == before) {
      return none;
    }
    if (!(after instanceof Apply apply) || apply.args().size() < 2) {
      return null;
    }
    boolean first = dependent.contains(apply.arg(0));
    if (apply.op() == op && first != dependent.contains(apply.arg(1))) {
      Node inner = extreme(apply.arg(first ? 0 : 1), op, none);
      Node other = apply.arg(first ? 1 : 0);
      return inner == null ? null : inner == none ? other : g.apply(op, inner, other);
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
    Node sum = after.type() == Type.REAL ? g.real(0) : g.integer(0);
    for (int k = addends.size() - 1; k >= 0; k--) {
      sum = g.add(sum, addends.get(k));
    }
    return sum;
  }
}
