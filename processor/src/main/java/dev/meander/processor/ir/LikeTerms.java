package dev.meander.processor.ir;

import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Constant;

/**
 * Collects like terms of sums in derivatives: 3·t + t becomes 4·t, wherever in the sum the first stands. The derivative
 * of x·x·x·x is born as x³ + x³ + x³ + x³.
 */
final class LikeTerms {
  /** How far into a sum a like term is looked for. */
  private static final int DEPTH = 12;

  private LikeTerms() {}

  /** factor · base; every node is one with itself as base and a factor of 1. */
  private record Term(double factor, Node base) {
    static Term of(Node node) {
      if (node instanceof Apply a && a.op() == Op.NEG) {
        Term term = of(a.arg(0));
        return new Term(-term.factor, term.base);
      }
      if (node instanceof Apply a && a.op() == Op.MUL) {
        for (int k = 0; k < 2; k++) {
          if (a.arg(k) instanceof Constant c) {
            Term term = of(a.arg(1 - k));
            return new Term(c.value() * term.factor, term.base);
          }
        }
      }
      return new Term(1, node);
    }
  }

  /** {@code sum + sign · added} with the two like terms in one, or null if there are none. */
  static Node add(GraphBuilder g, Node sum, Node added, int sign) {
    Term term = Term.of(added);
    boolean plain = added.type() == Type.REAL && !(term.base instanceof Constant);
    return plain ? add(g, sum, new Term(sign * term.factor, term.base), DEPTH) : null;
  }

  private static Node add(GraphBuilder g, Node sum, Term added, int depth) {
    Term here = Term.of(sum);
    if (here.base == added.base) {
      return g.mul(g.real(here.factor + added.factor), added.base);
    }
    if (depth == 0 || !(sum instanceof Apply apply) || apply.op() != Op.ADD && apply.op() != Op.SUB) {
      return null;
    }
    boolean plus = apply.op() == Op.ADD;
    Node left = apply.arg(0);
    Node right = apply.arg(1);
    Term inRight = plus ? added : new Term(-added.factor, added.base);
    Node changed = add(g, right, inRight, depth - 1);
    if (changed != null) {
      return plus ? g.add(left, changed) : g.sub(left, changed);
    }
    changed = add(g, left, added, depth - 1);
    if (changed == null) {
      return null;
    }
    return plus ? g.add(changed, right) : g.sub(changed, right);
  }
}
