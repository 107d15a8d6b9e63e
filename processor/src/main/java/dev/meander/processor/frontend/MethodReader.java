package dev.meander.processor.frontend;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.diagnostic.Refusal;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * Runs the statements of one method symbolically: locals become nodes, branches become selections. A statement that is
 * refused is noted, what it would have assigned is unknown from then on, and the next one is read.
 */
final class MethodReader {
  final Reading reading;
  final GraphBuilder g;
  final TreePath path;
  final Element member;
  /** What {@code this} is; null in static methods. */
  final Value.Group self;
  final Types types;
  final ArrayReader arrays;
  final ExpressionReader expressions;
  private final Assignments assignments;
  private final Deque<Set<Tree>> yields = new ArrayDeque<>();

  /** For a method, or the initial value of a field, that a path leads to. */
  MethodReader(Reading reading, TreePath path, Element member, Value.Group self) {
    this.reading = reading;
    this.g = reading.builder();
    this.path = path;
    this.member = member;
    this.self = self;
    this.types = new Types(this);
    this.arrays = new ArrayReader(this);
    this.expressions = new ExpressionReader(this);
    this.assignments = new Assignments(this);
  }

  Refusal refuse(Problem problem, Tree tree, Object... arguments) {
    return new Refusal(problem, tree, path, arguments);
  }

  /** What a body returns. */
  Node returned(BlockTree body, Scope scope) {
    block(body.getStatements(), scope);
    if (scope.returned() instanceof Node.Constant c && c.value() != 0 && scope.result() != null) {
      return scope.result();
    }
    if (!reading.problems().isEmpty()) {
      throw new Reading.Silent();
    }
    throw refuse(Problem.ENERGY_STATEMENT, body, "a path without a return");
  }

  Assignments assignments() {
    return assignments;
  }

  // ---- statements

  /** Statements with locals of their own. */
  private void block(List<? extends StatementTree> statements, Scope scope) {
    Set<String> outer = scope.names();
    run(statements, scope);
    scope.keepOnly(outer);
  }

  /** Runs statements up to where the method has returned, or the iteration been left, for certain. */
  private void run(List<? extends StatementTree> statements, Scope scope) {
    for (int k = 0; k < statements.size(); k++) {
      Node before = scope.off(g);
      execute(statements.get(k), scope);
      Node off = scope.off(g);
      if (off instanceof Node.Constant c && c.value() != 0) {
        return;
      }
      if (off != before) {
        List<? extends StatementTree> rest = statements.subList(k + 1, statements.size());
        reading.guarded(g.not(off), () -> {
          run(rest, scope);
          return null;
        });
        return;
      }
    }
  }

  /** One statement, whose locals stay. */
  void execute(StatementTree statement, Scope scope) {
    reading.count(statement, path);
    try {
      if (statement instanceof VariableTree variable) {
        assignments.declare(variable, scope);
      } else if (statement instanceof ExpressionStatementTree expression) {
        assignments.effect(expression.getExpression(), scope);
      } else if (statement instanceof BlockTree block) {
        block(block.getStatements(), scope);
      } else if (statement instanceof IfTree branch) {
        branch(branch, scope);
      } else if (statement instanceof ForLoopTree loop) {
        new LoopReader(this, scope).counted(loop);
      } else if (statement instanceof EnhancedForLoopTree loop) {
        new LoopReader(this, scope).overArray(loop);
      } else if (statement instanceof ReturnTree r) {
        leaveMethod(r, scope);
      } else if (statement instanceof YieldTree yield) {
        yields.peek().add(yield);
        new YieldReader(this).leave(yield, scope);
      } else if (statement instanceof ContinueTree c && c.getLabel() == null) {
        leaveIteration(scope);
      } else if (!(statement instanceof EmptyStatementTree)) {
        throw unsupported(statement);
      }
    } catch (Refusal refusal) {
      reading.note(refusal);
      forget(statement, scope);
    } catch (Reading.Silent silent) {
      forget(statement, scope);
    }
  }

  private Refusal unsupported(StatementTree statement) {
    String kind = statement.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    boolean loop = kind.contains("while");
    return refuse(loop ? Problem.LOOP_UNBOUNDED : Problem.ENERGY_STATEMENT, statement, (kind.matches("[aeiou].*") ? "an " : "a ") + kind
        + (loop ? " may run for ever" : ""));
  }

  /** What a refused statement would have assigned is unknown. */
  void forget(StatementTree statement, Scope scope) {
    if (statement instanceof VariableTree variable) {
      scope.declare(variable.getName().toString(), null, new Value.Unknown());
    }
    if (statement instanceof ReturnTree) {
      scope.setReturned(g.bool(true), null);
    }
    if (statement instanceof YieldTree) {
      scope.put(YieldReader.RESULT, new Value.Unknown());
      scope.setSkipped(g.bool(true));
    }
    for (String name : Assigned.names(statement)) {
      if (scope.value(name) instanceof Value.Local local) {
        scope.put(local.array(), new Contents.Unknown());
      } else if (scope.has(name)) {
        scope.put(name, new Value.Unknown());
      }
    }
  }

  private void leaveMethod(ReturnTree tree, Scope scope) {
    if (tree.getExpression() == null) {
      throw refuse(Problem.ENERGY_STATEMENT, tree, "return without a value");
    }
    if (scope.isInKeptLoop()) {
      throw refuse(Problem.ENERGY_STATEMENT, tree, "a return out of a loop that is not unrolled");
    }
    Type type = types.declared(((MethodTree) path.getLeaf()).getReturnType()).type();
    Node value = types.as(expressions.value(tree.getExpression(), scope), type, tree.getExpression());
    Node result = scope.result() == null ? value : g.select(scope.returned(), scope.result(), value);
    scope.setReturned(g.or(scope.returned(), g.not(scope.skippedAnywhere(g))), result);
  }

  /** The yields that something executes. */
  Set<Tree> collectYields(Runnable execution) {
    yields.push(new HashSet<>());
    try {
      execution.run();
      return yields.peek();
    } finally {
      yields.pop();
    }
  }

  private void leaveIteration(Scope scope) {
    scope.setSkipped(g.or(scope.skipped(), g.not(scope.returned())));
  }

  // ---- branches

  private void branch(IfTree tree, Scope scope) {
    Node condition;
    try {
      condition = expressions.truth(tree.getCondition(), scope);
    } catch (Refusal | Reading.Silent e) {
      arm(tree.getThenStatement(), scope.copy()); // for their own problems
      arm(tree.getElseStatement(), scope.copy());
      throw e;
    }
    if (condition instanceof Node.Constant c) {
      arm(c.value() != 0 ? tree.getThenStatement() : tree.getElseStatement(), scope);
      return;
    }
    Scope yes = scope.copy();
    Scope no = scope.copy();
    reading.guarded(condition, () -> arm(tree.getThenStatement(), yes));
    reading.guarded(g.not(condition), () -> arm(tree.getElseStatement(), no));
    join(condition, yes, no, scope, tree);
  }

  private Void arm(StatementTree statement, Scope scope) {
    if (statement != null) {
      block(List.of(statement), scope);
    }
    return null;
  }

  /** After two ways from one point. */
  void join(Node condition, Scope yes, Scope no, Scope to, Tree tree) {
    for (String name : to.names()) {
      Value a = yes.value(name);
      Value b = no.value(name);
      boolean onlyB = yes.returned() instanceof Node.Constant c && c.value() != 0;
      boolean onlyA = no.returned() instanceof Node.Constant c && c.value() != 0;
      to.put(name, onlyB ? b : onlyA ? a : merged(condition, a, b, tree));
    }
    joinArrays(condition, yes, no, to, tree);
    to.setReturned(g.select(condition, yes.returned(), no.returned()), either(condition, yes.result(), no.result()));
    to.setSkipped(g.select(condition, yes.skipped(), no.skipped()));
  }

  void joinArrays(Node condition, Scope yes, Scope no, Scope to, Tree tree) {
    Set<LocalArray> all = yes.arrays();
    all.addAll(no.arrays());
    for (LocalArray array : all) {
      Contents a = yes.contents(array);
      Contents b = no.contents(array);
      to.put(array, a == null ? b : b == null ? a : arrays.locals().merged(condition, a, b, array, tree));
    }
  }

  private Node either(Node condition, Node a, Node b) {
    return a == null ? b : b == null ? a : g.select(condition, a, b);
  }

  /** One of two values of a variable. */
  Value merged(Node condition, Value a, Value b, Tree tree) {
    if (a == null || b == null || a.equals(b)) {
      return a == null ? b : a;
    }
    if (a instanceof Value.Unknown || b instanceof Value.Unknown) {
      return new Value.Unknown();
    }
    if (a instanceof Value.Scalar x && b instanceof Value.Scalar y) {
      return new Value.Scalar(expressions.either(condition, x.node(), y.node(), tree));
    }
    String what = a instanceof Value.Group ? "a record" : "an array";
    throw refuse(Problem.ENERGY_STATEMENT, tree, what + " that is another one on each branch");
  }
}
