package dev.meander.processor.frontend;

import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Node.Reduce;
import dev.meander.processor.ir.Type;
import java.util.List;

/** What signs a number can have for any x, NaN apart: enough to see that a logarithm or a division never makes sense. */
record Signs(boolean negative, boolean zero, boolean positive) {
  /** So far into an expression it is looked. */
  private static final int DEPTH = 12;

  private static final Signs ANY = new Signs(true, true, true);

  /** Of a node, where conditions hold. */
  static Signs of(Node node, List<Node> conditions) {
    return of(node, conditions, DEPTH);
  }

  private static Signs of(Node node, List<Node> conditions, int depth) {
    if (node instanceof Constant c) {
      return new Signs(c.value() < 0, c.value() == 0, c.value() > 0);
    }
    if (node.type() == Type.INT) {
      Bounds bounds = Bounds.under(conditions);
      long least = bounds.least(node);
      long most = bounds.most(node);
      boolean known = least != Bounds.UNKNOWN && most != Bounds.UNKNOWN && least <= most;
      return known ? new Signs(least < 0, least <= 0 && most >= 0, most > 0) : ANY;
    }
    if (depth == 0) {
      return ANY;
    }
    if (node instanceof Reduce sum && sum.reduction() == Node.Reduction.SUM) {
      Signs body = of(sum.body(), conditions, depth - 1);
      return new Signs(body.negative, true, body.positive);
    }
    return node instanceof Apply apply ? of(apply, conditions, depth - 1) : ANY;
  }

  private static Signs of(Apply n, List<Node> conditions, int depth) {
    Signs a = of(n.arg(n.args().size() == 3 ? 1 : 0), conditions, depth);
    Signs b = n.args().size() > 1 ? of(n.arg(n.args().size() - 1), conditions, depth) : a;
    boolean same = n.args().size() == 2 && n.arg(0) == n.arg(1);
    return switch (n.op()) {
      case TO_REAL -> a;
      case NEG -> a.opposite();
      case ADD -> a.plus(b);
      case SUB -> same ? new Signs(false, true, false) : a.plus(b.opposite());
      case MUL -> same ? new Signs(false, true, a.negative || a.positive) : a.times(b);
      case DIV -> a.times(b);
      case ABS, SQRT -> new Signs(false, a.zero, a.negative || a.positive);
      case EXP, COSH -> new Signs(false, true, true); // exp(−1000) is 0
      case MIN -> new Signs(a.negative || b.negative, a.zero || b.zero, a.positive && b.positive);
      case MAX -> new Signs(a.negative && b.negative, a.zero || b.zero, a.positive || b.positive);
      case SELECT -> new Signs(a.negative || b.negative, a.zero || b.zero, a.positive || b.positive);
      default -> ANY;
    };
  }

  private Signs opposite() {
    return new Signs(positive, zero, negative);
  }

  private Signs plus(Signs o) {
    boolean both = negative && o.positive || positive && o.negative;
    return new Signs(negative || o.negative, zero && o.zero || both, positive || o.positive);
  }

  /** Small factors may give 0. */
  private Signs times(Signs o) {
    return new Signs(negative && o.positive || positive && o.negative, true, negative && o.negative || positive && o.positive);
  }
}
