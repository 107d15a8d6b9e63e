package dev.meander.processor.frontend;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.diagnostic.Refusal;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Runs the statements of one method symbolically: locals become nodes, branches become selections. */
final class MethodReader {
  final Reading reading;
  final Graph.Builder g;
  final TreePath path;
  final ExpressionReader expressions;

  MethodReader(Reading reading, TreePath path) {
    this.reading = reading;
    this.g = reading.builder();
    this.path = path;
    this.expressions = new ExpressionReader(this);
  }

  Refusal refuse(Problem problem, Tree tree, Object... arguments) {
    return new Refusal(problem, tree, path, arguments);
  }

  /** What a body returns. */
  Node returned(BlockTree body, Scope scope) {
    Node result = run(body.getStatements(), scope);
    if (result == null) {
      throw refuse(Problem.ENERGY_STATEMENT, body, "a path without a return");
    }
    return result;
  }

  /** Runs statements to the end, giving null, or to a return. */
  Node run(List<? extends StatementTree> statements, Scope scope) {
    for (int k = 0; k < statements.size(); k++) {
      StatementTree statement = statements.get(k);
      if (statement instanceof ReturnTree r) {
        if (r.getExpression() == null) {
          throw refuse(Problem.ENERGY_STATEMENT, r, "return without a value");
        }
        return expressions.number(r.getExpression(), scope);
      }
      if (returns(statement)) {
        return runBranching(statement, statements.subList(k + 1, statements.size()), scope);
      }
      execute(statement, scope);
    }
    return null;
  }

  /** A statement with a return inside: what follows it belongs to each of its ends. */
  private Node runBranching(StatementTree statement, List<? extends StatementTree> rest, Scope scope) {
    if (statement instanceof BlockTree block) {
      List<StatementTree> all = new ArrayList<>(block.getStatements());
      all.addAll(rest);
      return run(all, scope);
    }
    if (!(statement instanceof IfTree branch)) {
      throw refuse(Problem.ENERGY_STATEMENT, statement, "a return out of a loop");
    }
    Node condition = expressions.truth(branch.getCondition(), scope);
    Node a = branch(branch.getThenStatement(), rest, scope.copy(), condition);
    Node b = branch(branch.getElseStatement(), rest, scope.copy(), g.not(condition));
    if (a == null || b == null) {
      throw refuse(Problem.ENERGY_STATEMENT, statement, "a path without a return");
    }
    boolean ints = a.type() == Type.INT && b.type() == Type.INT;
    return ints || a.type() == Type.BOOL ? g.select(condition, a, b) : g.select(condition, g.toReal(a), g.toReal(b));
  }

  private Node branch(StatementTree first, List<? extends StatementTree> rest, Scope scope, Node condition) {
    List<StatementTree> all = new ArrayList<>();
    if (first != null) {
      all.add(first);
    }
    all.addAll(rest);
    return reading.guarded(condition, () -> run(all, scope));
  }

  private static boolean returns(Tree statement) {
    boolean[] found = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitReturn(ReturnTree node, Void unused) {
        found[0] = true;
        return null;
      }
    }.scan(statement, null);
    return found[0];
  }

  void execute(StatementTree statement, Scope scope) {
    if (statement instanceof VariableTree variable) {
      declare(variable, scope);
    } else if (statement instanceof ExpressionStatementTree expression) {
      effect(expression.getExpression(), scope);
    } else if (statement instanceof BlockTree block) {
      Set<String> outer = scope.names();
      block.getStatements().forEach(s -> execute(s, scope));
      scope.keepOnly(outer);
    } else if (statement instanceof IfTree branch) {
      executeIf(branch, scope);
    } else if (statement instanceof ForLoopTree loop) {
      new LoopReader(this, loop, scope).run();
    } else if (statement instanceof ReturnTree) {
      throw refuse(Problem.ENERGY_STATEMENT, statement, "a return out of a loop");
    } else if (!(statement instanceof EmptyStatementTree)) {
      String kind = statement.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      boolean loop = kind.contains("while");
      throw refuse(loop ? Problem.LOOP_UNBOUNDED : Problem.ENERGY_STATEMENT, statement, "a " + kind
          + (loop ? " may run for ever" : ""));
    }
  }

  private void declare(VariableTree variable, Scope scope) {
    String name = variable.getName().toString();
    if (variable.getInitializer() == null) {
      expressions.declaredType(variable.getType());
      scope.put(name, null);
      return;
    }
    Value value = expressions.value(variable.getInitializer(), scope);
    scope.put(name, expressions.converted(value, variable.getType(), variable));
  }

  private void executeIf(IfTree branch, Scope scope) {
    Node condition = expressions.truth(branch.getCondition(), scope);
    Scope yes = scope.copy();
    Scope no = scope.copy();
    reading.guarded(condition, () -> run(branch.getThenStatement(), yes));
    if (branch.getElseStatement() != null) {
      reading.guarded(g.not(condition), () -> run(branch.getElseStatement(), no));
    }
    for (String name : scope.names()) {
      scope.put(name, merged(condition, yes.get(name), no.get(name), branch));
    }
  }

  private Node run(StatementTree statement, Scope scope) {
    Set<String> outer = scope.names();
    execute(statement, scope);
    scope.keepOnly(outer);
    return null;
  }

  private Value merged(Node condition, Value a, Value b, Tree tree) {
    if (a == null || b == null || a.equals(b)) {
      return a == null ? b : a;
    }
    if (a instanceof Value.Scalar x && b instanceof Value.Scalar y) {
      return new Value.Scalar(g.select(condition, x.node(), y.node()));
    }
    if (a instanceof Value.Cells x && b instanceof Value.Cells y && x.cells().size() == y.cells().size()) {
      List<Node> cells = new ArrayList<>();
      for (int k = 0; k < x.cells().size(); k++) {
        cells.add(g.select(condition, x.cells().get(k), y.cells().get(k)));
      }
      return new Value.Cells(cells);
    }
    throw refuse(Problem.ENERGY_STATEMENT, tree, "an array that is another one on each branch");
  }

  private void effect(ExpressionTree expression, Scope scope) {
    if (expression instanceof AssignmentTree assignment) {
      assign(assignment.getVariable(), expressions.value(assignment.getExpression(), scope), scope);
    } else if (expression instanceof CompoundAssignmentTree compound) {
      Node old = expressions.number(compound.getVariable(), scope);
      Node by = expressions.number(compound.getExpression(), scope);
      assign(compound.getVariable(), new Value.Scalar(expressions.compound(compound, old, by)), scope);
    } else if (expression instanceof UnaryTree unary && unary.getKind().name().contains("CREMENT")) {
      Node old = expressions.number(unary.getExpression(), scope);
      Node one = old.type() == Type.INT ? g.integer(1) : g.real(1);
      boolean up = unary.getKind().name().endsWith("INCREMENT");
      assign(unary.getExpression(), new Value.Scalar(up ? g.add(old, one) : g.sub(old, one)), scope);
    } else {
      throw refuse(Problem.ENERGY_STATEMENT, expression, "an expression without effect on a local variable");
    }
  }

  private void assign(ExpressionTree target, Value value, Scope scope) {
    ExpressionTree to = ExpressionReader.plain(target);
    if (to instanceof IdentifierTree name && scope.has(name.getName().toString())) {
      Value old = scope.get(name.getName().toString());
      if (old instanceof Value.State || old instanceof Value.Parameter) {
        throw refuse(Problem.ENERGY_IMPURE, target, target);
      }
      scope.put(name.getName().toString(), old instanceof Value.Scalar s ? expressions.as(value, s.node().type(), target) : value);
      return;
    }
    if (to instanceof ArrayAccessTree access
        && access.getExpression() instanceof IdentifierTree name
        && scope.get(name.getName().toString()) instanceof Value.Cells cells) {
      Node index = expressions.integer(access.getIndex(), scope);
      scope.put(name.getName().toString(), store(cells, index, expressions.as(value, Type.REAL, target).node(), access, name));
      return;
    }
    throw refuse(Problem.ENERGY_IMPURE, target, target);
  }

  private Value store(Value.Cells cells, Node index, Node value, ArrayAccessTree tree, IdentifierTree name) {
    if (index instanceof Node.Constant c) {
      expressions.checkIndex(c.intValue(), cells.cells().size(), tree);
      List<Node> changed = new ArrayList<>(cells.cells());
      changed.set(c.intValue(), value);
      return new Value.Cells(changed);
    }
    boolean whole = index instanceof Node.Index i
        && Graph.Builder.isInt(i.lo(), 0)
        && Graph.Builder.isInt(i.hi(), cells.cells().size());
    if (!whole) {
      throw refuse(Problem.LOOP_CARRIED, tree, "the array " + name + ", filled in part,");
    }
    return new Value.Filled(cells.cells().size(), (Node.Index) index, value);
  }
}
