package dev.meander.processor.frontend;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.diagnostic.Refusal;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Type;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** A counted loop. A known, small number of iterations is unrolled if they are not too long; otherwise it is kept. */
final class LoopReader {
  /** Loops of up to so many iterations are unrolled, */
  private static final int UNROLL = 8;

  /** unless they would have more operations than this. */
  private static final int UNROLLED_NODES = 2_000;

  private final MethodReader method;
  private final GraphBuilder g;
  private final Scope scope;

  LoopReader(MethodReader method, Scope scope) {
    this.method = method;
    this.g = method.g;
    this.scope = scope;
  }

  /**
   * A loop that runs {@code count} times.
   *
   * @param first value of the variable in iteration 0
   * @param step by which it grows
   * @param end with a step of 1, the bound that it stays below
   * @param bind gives a scope the variable of an iteration
   */
  private record Header(
      Tree tree, StatementTree body, Node first, int step, Node count, Node end, BiConsumer<Scope, Node> bind) {}

  /** {@code for (int i = a; i < b; i += c)}. */
  void counted(ForLoopTree tree) {
    Header header;
    try {
      header = header(tree);
    } catch (Refusal | Reading.Silent e) {
      problemsOf(tree.getStatement(), tree.getInitializer());
      throw e;
    }
    Node bound = bound(tree);
    int depth = method.reading.guardDepth();
    run(header, inside -> {
      Node now = method.reading.atGuardDepth(depth, () -> new LoopReader(method, inside).bound(tree));
      if (now != bound) {
        throw method.refuse(Problem.LOOP_UNBOUNDED, tree.getCondition(), "the body changes the bound");
      }
    });
  }

  /** {@code for (double a : array)}. */
  void overArray(EnhancedForLoopTree tree) {
    VariableTree variable = tree.getVariable();
    Value array;
    try {
      array = method.expressions.value(tree.getExpression(), scope);
      if (array instanceof Value.Unknown) {
        throw new Reading.Silent();
      }
    } catch (Refusal | Reading.Silent e) {
      problemsOf(tree.getStatement(), List.of(variable));
      throw e;
    }
    Types.Declared declared = method.types.declared(variable.getType());
    Node count = method.arrays.length(array, tree.getExpression());
    run(
        new Header(tree, tree.getStatement(), g.integer(0), 1, count, count, (inside, i) -> {
          Value element = method.arrays.element(array, i, inside, tree);
          Value value = method.types.converted(element, declared, tree);
          Type type = value instanceof Value.Scalar s ? s.node().type() : null;
          inside.declare(variable.getName().toString(), type, value);
        }),
        inside -> {});
  }

  /** Reads a body for its own problems only. */
  private void problemsOf(StatementTree body, List<? extends StatementTree> variables) {
    Scope inside = scope.copy();
    for (StatementTree variable : variables) {
      if (variable instanceof VariableTree v) {
        inside.declare(v.getName().toString(), null, new Value.Unknown());
      }
    }
    method.execute(body, inside);
  }

  // ---- the header

  private Header header(ForLoopTree tree) {
    boolean one = tree.getInitializer().size() == 1 && tree.getUpdate().size() == 1;
    if (!one
        || !(tree.getInitializer().get(0) instanceof VariableTree variable)
        || variable.getInitializer() == null
        || !(tree.getCondition() instanceof BinaryTree condition)) {
      throw method.refuse(Problem.LOOP_UNBOUNDED, tree, "this loop does not count one variable");
    }
    String name = variable.getName().toString();
    Types.Declared declared = method.types.declared(variable.getType());
    if (declared != null && (declared.type() != Type.INT || declared.rank() > 0)) {
      throw method.refuse(Problem.LOOP_UNBOUNDED, tree, "the loop variable is no int");
    }
    int step = step(tree.getUpdate().get(0).getExpression(), name);
    Set<String> assigned = Assigned.names(tree.getStatement());
    if (!Assigned.isName(condition.getLeftOperand(), name) || assigned.contains(name)) {
      throw method.refuse(Problem.LOOP_UNBOUNDED, condition, "the condition must compare " + name
          + " with a bound, and the body must not change " + name);
    }
    Set<String> used = Assigned.mentioned(condition.getRightOperand());
    if (used.contains(name) || used.stream().anyMatch(assigned::contains)) {
      throw method.refuse(Problem.LOOP_UNBOUNDED, condition, "the body changes the bound");
    }
    Node start = method.expressions.index(variable.getInitializer(), scope);
    Node bound = method.expressions.index(condition.getRightOperand(), scope);
    Node count = count(tree, condition, start, bound, step);
    Node end = condition.getKind() == Tree.Kind.LESS_THAN ? bound : g.add(bound, g.integer(1));
    return new Header(tree, tree.getStatement(), start, step, count, end,
        (inside, i) -> inside.declare(name, Type.INT, new Value.Scalar(i)));
  }

  private Node bound(ForLoopTree tree) {
    return method.expressions.index(((BinaryTree) tree.getCondition()).getRightOperand(), scope);
  }

  private Node count(ForLoopTree tree, BinaryTree condition, Node start, Node bound, int step) {
    boolean up =
        switch (condition.getKind()) {
          case LESS_THAN, LESS_THAN_EQUAL -> true;
          case GREATER_THAN, GREATER_THAN_EQUAL -> false;
          default -> throw method.refuse(Problem.LOOP_UNBOUNDED, condition, "the condition is not <, <=, > or >=");
        };
    if (up != step > 0) {
      throw method.refuse(Problem.LOOP_UNBOUNDED, tree, "the loop counts away from its bound");
    }
    boolean inclusive = condition.getKind().name().endsWith("EQUAL");
    if (start instanceof Node.Constant a && bound instanceof Node.Constant b) {
      long reach = (up ? (long) b.intValue() - a.intValue() : (long) a.intValue() - b.intValue()) + (inclusive ? 1 : 0);
      long count = Math.max(0, Math.floorDiv(reach + Math.abs(step) - 1, Math.abs((long) step)));
      if (a.intValue() + step * count != (int) (a.intValue() + step * count)) {
        throw method.refuse(Problem.LOOP_UNBOUNDED, tree, "the loop variable overflows");
      }
      return g.integer((int) count);
    }
    Node distance = up ? g.sub(bound, start) : g.sub(start, bound);
    Node reach = inclusive ? g.add(distance, g.integer(1)) : distance;
    int size = Math.abs(step);
    if (size == 1) {
      return reach;
    }
    // ⌈reach/size⌉ for reach ≥ 0; Java's division rounds towards 0, so a negative reach must not round up to 1
    Node rounded = g.apply(Op.DIV, g.add(reach, g.integer(size - 1)), g.integer(size));
    return g.apply(Op.MAX, rounded, g.integer(0));
  }

  private int step(ExpressionTree update, String name) {
    if (update instanceof UnaryTree unary && Assigned.isName(unary.getExpression(), name)) {
      switch (unary.getKind()) {
        case PREFIX_INCREMENT, POSTFIX_INCREMENT:
          return 1;
        case PREFIX_DECREMENT, POSTFIX_DECREMENT:
          return -1;
        default:
      }
    }
    if (update instanceof CompoundAssignmentTree compound && Assigned.isName(compound.getVariable(), name)) {
      Node by = method.expressions.number(compound.getExpression(), scope);
      if (by.type() == Type.INT && by instanceof Node.Constant c && c.intValue() > 0) {
        switch (compound.getKind()) {
          case PLUS_ASSIGNMENT:
            return c.intValue();
          case MINUS_ASSIGNMENT:
            return -c.intValue();
          default:
        }
      }
    }
    String then = update instanceof AssignmentTree ? "the update is an assignment; it must be " : "the update is not ";
    throw method.refuse(Problem.LOOP_UNBOUNDED, update, then + name + "++, " + name + "-- or " + name
        + " += a positive constant");
  }

  // ---- iterations

  /** What is to hold after an iteration. */
  private interface Check {
    void after(Scope inside);
  }

  private void run(Header header, Check check) {
    Set<String> outer = scope.names();
    Node[] around = scope.enterLoop(g);
    try {
      boolean few = header.count instanceof Node.Constant c && c.intValue() <= UNROLL;
      Scope before = scope.copy();
      if (few && unroll(header, ((Node.Constant) header.count).intValue(), check)) {
        return;
      }
      scope.become(before);
      int problems = method.reading.problems().size();
      keep(header, check);
      if (few && method.reading.problems().size() > problems) {
        method.reading.note(method.refuse(
            Problem.LOOP_BUDGET, header.body, "The iterations of this loop", "unrolled, more than " + UNROLLED_NODES));
      }
    } finally {
      scope.leaveLoop(around);
      scope.keepOnly(outer);
    }
  }

  /** Runs the iterations one after the other; false if they become too many operations. */
  private boolean unroll(Header header, int count, Check check) {
    int start = g.size();
    Set<String> outer = scope.names();
    for (int k = 0; k < count; k++) {
      scope.iterate();
      iteration(header, scope, at(header, g.integer(k)), check);
      scope.keepOnly(outer);
      Node returned = scope.returned();
      if (returned instanceof Node.Constant c && c.value() != 0) {
        return true;
      }
      if (g.size() - start > UNROLLED_NODES && k + 1 < count) {
        return false;
      }
    }
    return true;
  }

  private void iteration(Header header, Scope inside, Node i, Check check) {
    header.bind.accept(inside, i);
    Node returned = inside.returned();
    method.reading.guarded(g.not(returned), () -> {
      method.execute(header.body, inside);
      return null;
    });
    check.after(inside);
  }

  private Node at(Header header, Node k) {
    return g.add(header.first, g.mul(g.integer(header.step), k));
  }

  private void keep(Header header, Check check) {
    boolean plain = header.step == 1;
    Index index = plain
        ? g.index(header.first, header.end)
        : g.index(g.integer(0), header.count);
    new KeptLoop(method, header.tree, scope, index, Assigned.names(header.body))
        .run(inside -> iteration(header, inside, plain ? index : at(header, index), check));
  }
}
