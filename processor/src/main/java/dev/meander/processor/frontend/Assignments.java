package dev.meander.processor.frontend;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Type;

/** Declarations and assignments of one method. */
final class Assignments {
  private final MethodReader method;
  private final GraphBuilder g;

  Assignments(MethodReader method) {
    this.method = method;
    this.g = method.g;
  }

  /** What an assignment goes to: a local variable, or with an index an element of an array. */
  private record Place(ExpressionTree tree, String name, Value array, Node index) {}

  void declare(VariableTree variable, Scope scope) {
    String name = variable.getName().toString();
    Types.Declared declared = method.types.declared(variable.getType());
    if (variable.getInitializer() == null) {
      scope.declare(name, declared == null || declared.rank() > 0 ? null : declared.type(), null);
      return;
    }
    Value value = initial(variable.getInitializer(), declared, scope);
    if (declared == null) {
      Narrow.check(method, variable.getInitializer());
    }
    Type type = value instanceof Value.Scalar s ? s.node().type() : null;
    scope.declare(name, type, value);
  }

  /** The value that a declaration starts with; {@code {1, 2}} gets its type from there. */
  Value initial(ExpressionTree initializer, Types.Declared declared, Scope scope) {
    if (initializer instanceof NewArrayTree array && array.getType() == null && declared != null && declared.rank() == 1) {
      return method.expressions.newArray(array, declared.type(), scope);
    }
    return method.types.converted(method.expressions.value(initializer, scope), declared, initializer);
  }

  /** An expression as a statement. */
  void effect(ExpressionTree expression, Scope scope) {
    if (expression instanceof AssignmentTree assignment) {
      Place place = place(assignment.getVariable(), scope);
      if (place.array != null) {
        method.arrays.claim(place.array, place.index, scope, place.tree);
      }
      assign(place, method.expressions.value(assignment.getExpression(), scope), assignment.getExpression(), scope);
    } else if (expression instanceof CompoundAssignmentTree compound) {
      Place place = place(compound.getVariable(), scope);
      Node old = read(place, scope);
      if (old == null) {
        method.expressions.number(compound.getExpression(), scope); // for its own problems
        throw new Reading.Silent();
      }
      Node by = method.expressions.number(compound.getExpression(), scope);
      Tree.Kind operator = Tree.Kind.valueOf(compound.getKind().name().replace("_ASSIGNMENT", ""));
      Node result = method.expressions.arithmetic().binary(operator, old, by, compound);
      if (old.type() == Type.INT && result.type() == Type.REAL) {
        throw method.refuse(Problem.ENERGY_TYPE, compound, "the assignment casts a double to an int");
      }
      assign(place, new Value.Scalar(result), compound, scope);
    } else if (expression instanceof UnaryTree unary && unary.getKind().name().contains("CREMENT")) {
      Place place = place(unary.getExpression(), scope);
      Node old = read(place, scope);
      if (old == null) {
        throw new Reading.Silent();
      }
      boolean up = unary.getKind().name().endsWith("INCREMENT");
      Tree.Kind operator = up ? Tree.Kind.PLUS : Tree.Kind.MINUS;
      assign(place, new Value.Scalar(method.expressions.arithmetic().binary(operator, old, g.integer(1), unary)), unary, scope);
    } else {
      throw method.refuse(Problem.ENERGY_STATEMENT, expression, "an expression without effect on a local variable");
    }
  }

  private Place place(ExpressionTree target, Scope scope) {
    ExpressionTree to = Assigned.plain(target);
    if (to instanceof IdentifierTree id && scope.has(id.getName().toString())) {
      return new Place(to, id.getName().toString(), null, null);
    }
    if (to instanceof ArrayAccessTree access) {
      Value array = method.expressions.value(access.getExpression(), scope);
      return new Place(to, null, array, method.expressions.index(access.getIndex(), scope));
    }
    throw method.refuse(Problem.ENERGY_IMPURE, target, target);
  }

  /** What a place holds; null if that is not known. */
  private Node read(Place place, Scope scope) {
    if (place.array == null) {
      boolean unknown = scope.value(place.name) instanceof Value.Unknown;
      return unknown ? null : method.expressions.number(place.tree, scope);
    }
    return method.types.node(method.arrays.element(place.array, place.index, scope, place.tree), place.tree);
  }

  private void assign(Place place, Value value, Tree from, Scope scope) {
    if (place.array != null) {
      if (place.array instanceof Value.Unknown) {
        throw new Reading.Silent();
      }
      Type type = place.array instanceof Value.Local l ? l.array().type() : Type.REAL;
      method.arrays.store(place.array, place.index, method.types.as(value, type, from), scope, place.tree);
      return;
    }
    Scope.Local old = scope.local(place.name);
    if (old.value() instanceof Value.State || old.value() instanceof Value.Parameter) {
      throw method.refuse(Problem.ENERGY_IMPURE, place.tree, place.tree);
    }
    if (value instanceof Value.Unknown) {
      throw new Reading.Silent();
    }
    if (old.type() == null && old.value() instanceof Value.Unknown) {
      return; // its declaration was refused
    }
    if (old.type() == null && value instanceof Value.Scalar) {
      throw method.refuse(Problem.ENERGY_TYPE, from, "a number stands where an array is needed");
    }
    Value now = old.type() == null ? value : new Value.Scalar(method.types.as(value, old.type(), from));
    Node skipped = scope.skippedAnywhere(g);
    boolean always = skipped instanceof Node.Constant || old.value() == null;
    scope.put(place.name, always ? now : method.merged(skipped, old.value(), now, place.tree));
  }
}
