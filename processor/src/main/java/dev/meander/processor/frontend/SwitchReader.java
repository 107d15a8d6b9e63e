package dev.meander.processor.frontend;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code switch (k) { case 0, 1 -> a; default -> { …; yield b; } }} over ints as a chain of selections. */
final class SwitchReader {
  private final MethodReader method;
  private final ExpressionReader expressions;
  private final GraphBuilder g;

  SwitchReader(MethodReader method) {
    this.method = method;
    this.expressions = method.expressions;
    this.g = method.g;
  }

  /** An arm: when it is taken, unless one before it is; an expression or a block. */
  private record Arm(Node condition, Tree body) {}

  Value read(SwitchExpressionTree tree, Scope scope) {
    Node selector = expressions.number(tree.getExpression(), scope);
    if (selector.type() != Type.INT) {
      throw method.refuse(Problem.ENERGY_TYPE, tree.getExpression(), "a switch is over an int");
    }
    List<Arm> arms = new ArrayList<>();
    Tree otherwise = null;
    for (CaseTree c : tree.getCases()) {
      Tree body = c.getBody();
      if (!(body instanceof ExpressionTree || body instanceof BlockTree)) {
        throw method.refuse(Problem.ENERGY_EXPRESSION, c, "a case with anything but -> and an expression or a block");
      }
      if (c.getExpressions().isEmpty()) {
        otherwise = body;
      } else {
        arms.add(new Arm(matches(selector, c, scope), body));
      }
    }
    if (otherwise == null) {
      throw method.refuse(Problem.ENERGY_EXPRESSION, tree, "a switch without a default");
    }
    return read(arms, otherwise, tree, scope);
  }

  private Node matches(Node selector, CaseTree c, Scope scope) {
    Node any = g.bool(false);
    for (ExpressionTree label : c.getExpressions()) {
      Node value = expressions.number(label, scope);
      if (!(value instanceof Node.Constant) || value.type() != Type.INT) {
        throw method.refuse(Problem.ENERGY_EXPRESSION, label, "a case label that is no constant int");
      }
      any = g.or(any, g.equal(selector, value));
    }
    return any;
  }

  private Value read(List<Arm> arms, Tree otherwise, SwitchExpressionTree tree, Scope scope) {
    if (arms.isEmpty()) {
      return value(otherwise, scope);
    }
    Arm first = arms.get(0);
    List<Arm> rest = arms.subList(1, arms.size());
    if (first.condition instanceof Node.Constant c) {
      if (c.value() == 0) {
        return promoted(read(rest, otherwise, tree, scope), first.body, scope);
      }
      Value taken = value(first.body, scope);
      for (Arm arm : rest) {
        taken = promoted(taken, arm.body, scope);
      }
      return promoted(taken, otherwise, scope);
    }
    Scope yes = scope.copy();
    Scope no = scope.copy();
    Node a = method.reading.guarded(
        first.condition, () -> method.types.node(value(first.body, yes), first.body));
    Node b = method.reading.guarded(
        g.not(first.condition), () -> method.types.node(read(rest, otherwise, tree, no), tree));
    method.joinArrays(first.condition, yes, no, scope, tree);
    return new Value.Scalar(expressions.either(first.condition, a, b, tree));
  }

  private Value promoted(Value taken, Tree notTaken, Scope scope) {
    return expressions.promoted(taken, () -> value(notTaken, scope.copy()));
  }

  private Value value(Tree body, Scope scope) {
    return body instanceof BlockTree block ? new YieldReader(method).value(block, scope)
        : expressions.value((ExpressionTree) body, scope);
  }
}
