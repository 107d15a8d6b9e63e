package dev.meander.processor.frontend;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** Reads expressions of one method as values. */
final class ExpressionReader extends SimpleTreeVisitor<Value, Scope> {
  private final MethodReader method;
  private final Graph.Builder g;
  private final NameReader names;

  ExpressionReader(MethodReader method) {
    this.method = method;
    this.g = method.g;
    this.names = new NameReader(method, this);
  }

  static ExpressionTree plain(ExpressionTree tree) {
    ExpressionTree inner = tree;
    while (inner instanceof ParenthesizedTree p) {
      inner = p.getExpression();
    }
    return inner;
  }

  // ---- what others ask for

  Value value(ExpressionTree tree, Scope scope) {
    return visit(tree, scope);
  }

  Node number(ExpressionTree tree, Scope scope) {
    return node(value(tree, scope), tree);
  }

  private Node node(Value value, Tree tree) {
    if (value instanceof Value.Scalar scalar) {
      return scalar.node();
    }
    throw method.refuse(Problem.ENERGY_TYPE, tree, "an array stands where a number is needed");
  }

  Node truth(ExpressionTree tree, Scope scope) {
    Node node = number(tree, scope);
    if (node.type() != Type.BOOL) {
      throw method.refuse(Problem.ENERGY_TYPE, tree, "a number stands where a condition is needed");
    }
    return node;
  }

  Node integer(ExpressionTree tree, Scope scope) {
    Node node = number(tree, scope);
    if (node.type() != Type.INT) {
      throw method.refuse(Problem.ENERGY_TYPE, tree, "an index must be an int");
    }
    return node;
  }

  /** An int that is the same for every point. */
  Node index(ExpressionTree tree, Scope scope) {
    Node node = integer(tree, scope);
    if (!node.uniform()) {
      throw method.refuse(Problem.INDEX_DATA, tree, tree);
    }
    return node;
  }

  void checkIndex(int index, int length, Tree tree) {
    if (index < 0 || index >= length) {
      throw method.refuse(Problem.INDEX_BOUNDS, tree, index, length);
    }
  }

  /** A value as one of a type: ints become reals. */
  Value.Scalar as(Value value, Type type, Tree tree) {
    Node node = node(value, tree);
    if (type == Type.REAL && node.type() == Type.INT) {
      return new Value.Scalar(g.toReal(node));
    }
    if (node.type() != type) {
      throw method.refuse(Problem.ENERGY_TYPE, tree, "a value of another type cannot be assigned here");
    }
    return new Value.Scalar(node);
  }

  /** A value as a declaration wants it; {@code var} has no type. */
  Value converted(Value value, Tree declared, Tree tree) {
    Type type = declared == null ? null : declaredType(declared);
    boolean local = value instanceof Value.Cells || value instanceof Value.Filled;
    if (local && declared instanceof ArrayTypeTree array && declaredType(array.getType()) != Type.REAL) {
      throw method.refuse(Problem.ENERGY_TYPE, tree, "a local array that is not double[]");
    }
    return value instanceof Value.Scalar && type != null ? as(value, type, tree) : value;
  }

  /** The type of a declaration; null for arrays and var. */
  Type declaredType(Tree tree) {
    if (!(tree instanceof PrimitiveTypeTree primitive)) {
      return null;
    }
    return switch (primitive.getPrimitiveTypeKind()) {
      case DOUBLE -> Type.REAL;
      case INT -> Type.INT;
      case BOOLEAN -> Type.BOOL;
      default -> throw method.refuse(Problem.ENERGY_TYPE, tree, tree + " is not a type of an energy");
    };
  }

  Node compound(CompoundAssignmentTree tree, Node a, Node b) {
    String kind = tree.getKind().name().replace("_ASSIGNMENT", "");
    return binary(Tree.Kind.valueOf(kind), a, b, tree);
  }

  // ---- trees

  @Override
  protected Value defaultAction(Tree tree, Scope scope) {
    throw method.refuse(Problem.ENERGY_EXPRESSION, tree, tree);
  }

  @Override
  public Value visitParenthesized(ParenthesizedTree tree, Scope scope) {
    return visit(tree.getExpression(), scope);
  }

  @Override
  public Value visitLiteral(LiteralTree tree, Scope scope) {
    Object value = tree.getValue();
    if (value instanceof Double d) {
      return new Value.Scalar(g.real(d));
    }
    if (value instanceof Integer i) {
      return new Value.Scalar(g.integer(i));
    }
    if (value instanceof Boolean b) {
      return new Value.Scalar(g.bool(b));
    }
    throw method.refuse(Problem.ENERGY_TYPE, tree, tree + " is not a double, an int or a boolean");
  }

  @Override
  public Value visitIdentifier(IdentifierTree tree, Scope scope) {
    return names.identifier(tree, scope);
  }

  @Override
  public Value visitMemberSelect(MemberSelectTree tree, Scope scope) {
    return names.member(tree, scope);
  }

  @Override
  public Value visitMethodInvocation(MethodInvocationTree tree, Scope scope) {
    return names.call(tree, scope);
  }

  @Override
  public Value visitArrayAccess(ArrayAccessTree tree, Scope scope) {
    Value array = visit(tree.getExpression(), scope);
    Node index = index(tree.getIndex(), scope);
    int length = array instanceof Value.State s
        ? s.length()
        : array instanceof Value.Cells c ? c.cells().size() : array instanceof Value.Filled f ? f.length() : -1;
    if (length >= 0 && index instanceof Node.Constant c) {
      checkIndex(c.intValue(), length, tree);
    }
    if (array instanceof Value.State state) {
      return new Value.Scalar(g.load(state.variable(), method.reading.guardedIndex(index)));
    }
    if (array instanceof Value.Cells cells) {
      if (index instanceof Node.Constant c) {
        return new Value.Scalar(cells.cells().get(c.intValue()));
      }
      throw method.refuse(Problem.ENERGY_EXPRESSION, tree, "an element of unknown number of a local array");
    }
    if (array instanceof Value.Filled filled) {
      return new Value.Scalar(LoopReader.element(g, filled, method.reading.guardedIndex(index)));
    }
    if (array instanceof Value.Parameter parameter) {
      List<Node> indices = new ArrayList<>(parameter.indices());
      indices.add(method.reading.guardedIndex(index));
      return indices.size() == parameter.variable().rank()
          ? new Value.Scalar(g.load(parameter.variable(), indices.toArray(Node[]::new)))
          : new Value.Parameter(parameter.variable(), indices);
    }
    throw method.refuse(Problem.ENERGY_TYPE, tree, tree.getExpression() + " is not an array");
  }

  @Override
  public Value visitNewArray(NewArrayTree tree, Scope scope) {
    if (tree.getInitializers() != null && (tree.getType() == null || declaredType(tree.getType()) == Type.REAL)) {
      List<Node> cells = new ArrayList<>();
      for (ExpressionTree e : tree.getInitializers()) {
        cells.add(as(visit(e, scope), Type.REAL, e).node());
      }
      return new Value.Cells(cells);
    }
    if (tree.getDimensions().size() == 1
        && declaredType(tree.getType()) == Type.REAL
        && index(tree.getDimensions().get(0), scope) instanceof Node.Constant length) {
      return new Value.Cells(Collections.nCopies(length.intValue(), g.real(0)));
    }
    throw method.refuse(Problem.ENERGY_EXPRESSION, tree, "a local array that is not double[] of constant length");
  }

  @Override
  public Value visitTypeCast(TypeCastTree tree, Scope scope) {
    Node node = number(tree.getExpression(), scope);
    Type type = declaredType(tree.getType());
    if (type == Type.REAL && node.type() == Type.INT || type == node.type()) {
      return as(new Value.Scalar(node), type, tree);
    }
    throw method.refuse(Problem.ENERGY_EXPRESSION, tree, "the cast " + tree);
  }

  @Override
  public Value visitConditionalExpression(ConditionalExpressionTree tree, Scope scope) {
    Node condition = truth(tree.getCondition(), scope);
    if (condition instanceof Node.Constant c) {
      return visit(c.value() != 0 ? tree.getTrueExpression() : tree.getFalseExpression(), scope);
    }
    Node a = method.reading.guarded(condition, () -> number(tree.getTrueExpression(), scope));
    Node b = method.reading.guarded(g.not(condition), () -> number(tree.getFalseExpression(), scope));
    boolean same = a.type() == b.type();
    return new Value.Scalar(same ? g.select(condition, a, b) : g.select(condition, g.toReal(a), g.toReal(b)));
  }

  @Override
  public Value visitUnary(UnaryTree tree, Scope scope) {
    return new Value.Scalar(
        switch (tree.getKind()) {
          case UNARY_MINUS -> g.neg(number(tree.getExpression(), scope));
          case UNARY_PLUS -> number(tree.getExpression(), scope);
          case LOGICAL_COMPLEMENT -> g.not(truth(tree.getExpression(), scope));
          default -> throw method.refuse(Problem.ENERGY_EXPRESSION, tree, tree);
        });
  }

  /** Long sums lean to the left: they are read from the innermost outwards, without recursion. */
  @Override
  public Value visitBinary(BinaryTree tree, Scope scope) {
    Deque<BinaryTree> chain = new ArrayDeque<>();
    ExpressionTree innermost = tree;
    while (innermost instanceof BinaryTree binary) {
      chain.push(binary);
      innermost = binary.getLeftOperand();
    }
    Node left = number(innermost, scope);
    for (BinaryTree binary : chain) {
      left = binary(binary, left, scope);
    }
    return new Value.Scalar(left);
  }

  private Node binary(BinaryTree tree, Node left, Scope scope) {
    boolean and = tree.getKind() == Tree.Kind.CONDITIONAL_AND;
    if (and || tree.getKind() == Tree.Kind.CONDITIONAL_OR) {
      Node guard = and ? left : g.not(left);
      Node right = method.reading.guarded(guard, () -> truth(tree.getRightOperand(), scope));
      return and ? g.and(left, right) : g.or(left, right);
    }
    return binary(tree.getKind(), left, number(tree.getRightOperand(), scope), tree);
  }

  private Node binary(Tree.Kind kind, Node left, Node right, Tree tree) {
    boolean ints = left.type() == Type.INT && right.type() == Type.INT;
    if (left.type() == Type.BOOL || right.type() == Type.BOOL) {
      throw method.refuse(Problem.ENERGY_EXPRESSION, tree, tree);
    }
    Node a = ints ? left : g.toReal(left);
    Node b = ints ? right : g.toReal(right);
    switch (kind) {
      case PLUS:
        return g.add(a, b);
      case MINUS:
        return g.sub(a, b);
      case MULTIPLY:
        return g.mul(a, b);
      case DIVIDE:
        if (ints && Graph.Builder.isInt(b, 0)) {
          throw method.refuse(Problem.ENERGY_EXPRESSION, tree, "a division of ints by 0");
        }
        return g.div(a, b);
      case REMAINDER:
        if (ints && !Graph.Builder.isInt(b, 0)) {
          return g.apply(Op.REM, a, b);
        }
        throw method.refuse(Problem.ENERGY_EXPRESSION, tree, tree);
      case LESS_THAN:
        return g.less(a, b);
      case LESS_THAN_EQUAL:
        return g.lessOrEqual(a, b);
      case GREATER_THAN:
        return g.less(b, a);
      case GREATER_THAN_EQUAL:
        return g.lessOrEqual(b, a);
      case EQUAL_TO:
        return g.equal(a, b);
      case NOT_EQUAL_TO:
        return g.not(g.equal(a, b));
      default:
        throw method.refuse(Problem.ENERGY_EXPRESSION, tree, tree);
    }
  }
}
