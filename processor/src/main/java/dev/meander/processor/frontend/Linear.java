package dev.meander.processor.frontend;

import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Op;
import java.util.Comparator;
import java.util.TreeMap;

/** An int as constant + Σ factor·atom, an atom being anything but sums and multiples; never changed from outside. */
final class Linear {
  /** So many sums are taken apart; a sum of sums of itself would have no end. */
  private static final int MOST_PARTS = 200;

  private int parts;
  private long constant;
  private final TreeMap<Node, Long> terms = new TreeMap<>(Comparator.comparingInt(Node::id));

  static Linear of(Node node) {
    Linear linear = new Linear();
    linear.add(node, 1);
    return linear;
  }

  private void add(Node node, long factor) {
    if (node instanceof Constant c) {
      constant += factor * c.intValue();
      return;
    }
    Op op = node instanceof Apply apply && parts++ < MOST_PARTS ? apply.op() : null;
    if (op == Op.ADD || op == Op.SUB) {
      add(node.arg(0), factor);
      add(node.arg(1), op == Op.ADD ? factor : -factor);
    } else if (op == Op.NEG) {
      add(node.arg(0), -factor);
    } else if (op == Op.MUL && (node.arg(0) instanceof Constant || node.arg(1) instanceof Constant)) {
      int number = node.arg(0) instanceof Constant ? 0 : 1;
      add(node.arg(1 - number), factor * ((Constant) node.arg(number)).intValue());
    } else {
      addAtom(node, factor);
    }
  }

  private void addAtom(Node atom, long factor) {
    if (factor == 0) {
      return;
    }
    long sum = factor(atom) + factor;
    if (sum == 0) {
      terms.remove(atom);
    } else {
      terms.put(atom, sum);
    }
  }

  Linear plus(long by) {
    Linear sum = plus(1, new Linear());
    sum.constant += by;
    return sum;
  }

  Linear plus(long factor, Linear other) {
    Linear sum = new Linear();
    sum.constant = constant + factor * other.constant;
    sum.terms.putAll(terms);
    other.terms.forEach((atom, k) -> sum.addAtom(atom, factor * k));
    return sum;
  }

  /** Σ factor·atom with another int in the place of one atom. */
  Linear replaced(Node atom, Linear by) {
    Linear sum = new Linear();
    sum.constant = constant;
    sum.terms.putAll(terms);
    long factor = sum.terms.remove(atom);
    sum.constant += factor * by.constant;
    by.terms.forEach((a, k) -> sum.addAtom(a, factor * k));
    return sum;
  }

  /** The same with a number in its place. */
  Linear replaced(Node atom, long by) {
    Linear sum = new Linear();
    sum.terms.putAll(terms);
    sum.constant = constant + sum.terms.remove(atom) * by;
    return sum;
  }

  long constant() {
    return constant;
  }

  boolean isConstant() {
    return terms.isEmpty();
  }

  /** The atom made last; indices of inner loops are made after those of outer ones. */
  Node innermost() {
    return terms.lastKey();
  }

  long factor(Node atom) {
    return terms.getOrDefault(atom, 0L);
  }

  /** Whether two ints are equal for certain. */
  static boolean same(Node a, Node b) {
    Linear difference = of(a).plus(-1, of(b));
    return a == b || difference.isConstant() && difference.constant == 0;
  }

  /** k if an int is k·index + rest, the rest without the index; 0 if it is something else. */
  static int factor(Node node, Node.Index index) {
    Linear linear = of(node);
    long factor = linear.factor(index);
    boolean elsewhere = linear.terms.keySet().stream().anyMatch(a -> a != index && a.context().contains(index));
    return !elsewhere && Math.abs(factor) <= Integer.MAX_VALUE ? (int) factor : 0;
  }

  /** The multiples of k in the sum, divided by k. */
  Linear dividedBy(long k) {
    Linear quotient = new Linear();
    quotient.constant = Math.floorDiv(constant, k);
    terms.forEach((atom, factor) -> quotient.addAtom(atom, factor / k));
    return quotient;
  }

  /** The terms that vary in loops inside of one, without the constant. */
  Linear varyingInside(Node.Index index) {
    Linear part = new Linear();
    terms.forEach((atom, factor) -> {
      if (!atom.context().isEmpty() && atom.context().last().compareTo(index) > 0) {
        part.addAtom(atom, factor);
      }
    });
    return part;
  }

  /** The sum as a node. */
  Node node(GraphBuilder g) {
    Node sum = null;
    for (Node atom : terms.keySet()) {
      Node term = factor(atom) == 1 ? atom : g.mul(g.integer((int) factor(atom)), atom);
      sum = sum == null ? term : g.add(sum, term);
    }
    return sum == null ? g.integer((int) constant) : constant == 0 ? sum : g.add(sum, g.integer((int) constant));
  }
}
