package dev.meander.processor.frontend;

import com.sun.source.tree.Tree;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Type;

/** Java's operators on nodes: ints stay ints, an int meets a double as a double. */
final class Arithmetic {
  private final MethodReader method;
  private final GraphBuilder g;

  Arithmetic(MethodReader method) {
    this.method = method;
    this.g = method.g;
  }

  Node negative(Node node, Tree tree) {
    number(node, tree);
    return method.types.checked(g.neg(node), tree);
  }

  /** A node that is no boolean. */
  Node number(Node node, Tree tree) {
    if (node.type() == Type.BOOL) {
      throw method.refuse(Problem.ENERGY_TYPE, tree, "a boolean stands where a number is needed");
    }
    return node;
  }

  Node binary(Tree.Kind kind, Node left, Node right, Tree tree) {
    if (left.type() == Type.BOOL && right.type() == Type.BOOL) {
      return truth(kind, left, right, tree);
    }
    number(left, tree);
    number(right, tree);
    boolean ints = left.type() == Type.INT && right.type() == Type.INT;
    Node a = ints ? left : g.toReal(left);
    Node b = ints ? right : g.toReal(right);
    return method.types.checked(numbers(kind, a, b, tree), tree);
  }

  private Node numbers(Tree.Kind kind, Node a, Node b, Tree tree) {
    return switch (kind) {
      case PLUS -> g.add(a, b);
      case MINUS -> g.sub(a, b);
      case MULTIPLY -> g.mul(a, b);
      case DIVIDE -> a.type() == Type.INT ? g.div(a, divisor(a, b, tree)) : g.div(a, realDivisor(b, tree));
      case REMAINDER -> g.apply(Op.REM, a, a.type() == Type.INT ? divisor(a, b, tree) : b);
      case LESS_THAN -> g.less(a, b);
      case LESS_THAN_EQUAL -> g.lessOrEqual(a, b);
      case GREATER_THAN -> g.less(b, a);
      case GREATER_THAN_EQUAL -> g.lessOrEqual(b, a);
      case EQUAL_TO -> g.equal(a, b);
      case NOT_EQUAL_TO -> g.not(g.equal(a, b));
      default -> throw method.refuse(Problem.ENERGY_EXPRESSION, tree, tree);
    };
  }

  private Node realDivisor(Node b, Tree tree) {
    if (!method.reading.isUnread() && Domains.isZero(b, method.reading.conditions())) {
      throw method.refuse(Problem.DOMAIN, tree, "the divisor is 0 for every x");
    }
    return b;
  }

  private Node truth(Tree.Kind kind, Node a, Node b, Tree tree) {
    return switch (kind) {
      case AND -> g.and(a, b);
      case OR -> g.or(a, b);
      case XOR, NOT_EQUAL_TO -> different(a, b);
      case EQUAL_TO -> g.not(different(a, b));
      default -> throw method.refuse(Problem.ENERGY_EXPRESSION, tree, tree);
    };
  }

  private Node different(Node a, Node b) {
    return g.or(g.and(a, g.not(b)), g.and(g.not(a), b));
  }

  /** A divisor of ints. It is 1 where the division does not take place, since kernels compute all arms. */
  Node divisor(Node a, Node b, Tree tree) {
    if (method.reading.isUnread()) {
      return g.integer(1);
    }
    if (GraphBuilder.isInt(b, 0)) {
      throw method.refuse(Problem.ENERGY_EXPRESSION, tree, "a division of ints by 0");
    }
    if (!a.uniform() || !b.uniform()) {
      throw method.refuse(Problem.ENERGY_TYPE, tree, "an int that depends on x can be no operand of / or %. Compute it as a "
          + "double");
    }
    return method.reading.guarded(b, g.integer(1));
  }
}
