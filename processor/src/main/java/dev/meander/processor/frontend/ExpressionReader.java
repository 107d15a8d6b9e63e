package dev.meander.processor.frontend;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.diagnostic.Refusal;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.type.TypeKind;

/** Reads expressions of one method as values. */
final class ExpressionReader extends SimpleTreeVisitor<Value, Scope> {
  /** Elements of a local array. */
  private static final int LONGEST = 1 << 16;

  private final MethodReader method;
  private final GraphBuilder g;
  private final Types types;
  private final Arithmetic arithmetic;
  private final NameReader names;
  private final CallReader calls;

  ExpressionReader(MethodReader method) {
    this.method = method;
    this.g = method.g;
    this.types = method.types;
    this.arithmetic = new Arithmetic(method);
    this.names = new NameReader(method);
    this.calls = new CallReader(method, names);
  }

  // ---- what others ask for

  Arithmetic arithmetic() {
    return arithmetic;
  }

  NameReader names() {
    return names;
  }

  Value value(ExpressionTree tree, Scope scope) {
    method.reading.count(tree, method.path);
    return visit(tree, scope);
  }

  Node number(ExpressionTree tree, Scope scope) {
    return types.node(value(tree, scope), tree);
  }

  Node truth(ExpressionTree tree, Scope scope) {
    Node node = number(tree, scope);
    if (node.type() != Type.BOOL) {
      throw method.refuse(Problem.ENERGY_TYPE, tree, "a number stands where a condition is needed");
    }
    return node;
  }

  /** An int that is the same for every point. */
  Node index(ExpressionTree tree, Scope scope) {
    Node node = number(tree, scope);
    if (node.type() != Type.INT) {
      throw method.refuse(Problem.ENERGY_TYPE, tree, "an index must be an int");
    }
    if (!node.uniform()) {
      throw method.refuse(Problem.INDEX_DATA, tree, tree);
    }
    return node;
  }

  // ---- leaves

  @Override
  protected Value defaultAction(Tree tree, Scope scope) {
    throw method.refuse(Problem.ENERGY_EXPRESSION, tree, tree);
  }

  @Override
  public Value visitParenthesized(ParenthesizedTree tree, Scope scope) {
    return value(tree.getExpression(), scope);
  }

  @Override
  public Value visitLiteral(LiteralTree tree, Scope scope) {
    Node constant = names.constant(tree.getValue());
    if (constant == null) {
      throw method.refuse(Problem.ENERGY_TYPE, tree, tree + " is not a double, an int or a boolean");
    }
    return new Value.Scalar(constant);
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
    return calls.call(tree, scope);
  }

  // ---- arrays

  @Override
  public Value visitArrayAccess(ArrayAccessTree tree, Scope scope) {
    Value array = value(tree.getExpression(), scope);
    if (array instanceof Value.Unknown) {
      throw new Reading.Silent();
    }
    return method.arrays.element(array, index(tree.getIndex(), scope), scope, tree);
  }

  @Override
  public Value visitNewArray(NewArrayTree tree, Scope scope) {
    Types.Declared element = tree.getType() == null ? null : types.declared(tree.getType());
    boolean rows = element != null && (element.rank() != 0 || tree.getDimensions().size() > 1)
        || tree.getInitializers() != null && tree.getInitializers().stream().anyMatch(NewArrayTree.class::isInstance);
    if (rows) {
      throw method.refuse(Problem.ENERGY_EXPRESSION, tree, "a local array with more than one index (let it have one, as in "
          + oneIndex(tree, element) + ")");
    }
    if (element == null || element.record() != null) {
      throw method.refuse(Problem.ENERGY_EXPRESSION, tree, "a local array without a type of an energy");
    }
    return newArray(tree, element.type(), scope);
  }

  /** How an element of a matrix is written with one index: {@code m[4 * i + j] of new double[3 * 4]}. */
  private static String oneIndex(NewArrayTree tree, Types.Declared element) {
    List<? extends ExpressionTree> lengths = tree.getDimensions();
    if (lengths.size() != 2 || element.rank() != 0) {
      return "m[4 * i + j] instead of m[i][j]";
    }
    String width = factor(lengths.get(1));
    return "m[" + width + " * i + j] of new " + tree.getType() + "[" + factor(lengths.get(0)) + " * " + width + "]";
  }

  private static String factor(ExpressionTree length) {
    boolean plain = length instanceof LiteralTree || length instanceof IdentifierTree || length instanceof ParenthesizedTree;
    return plain ? Refusal.text(length) : "(" + Refusal.text(length) + ")";
  }

  /** A new one-dimensional array. */
  Value newArray(NewArrayTree tree, Type type, Scope scope) {
    List<Node> cells = new ArrayList<>();
    if (tree.getInitializers() != null) {
      for (ExpressionTree e : tree.getInitializers()) {
        cells.add(types.as(value(e, scope), type, e));
      }
    }
    Contents contents = new Contents.Cells(cells);
    int length = cells.size();
    if (tree.getInitializers() == null) {
      Node given = index(tree.getDimensions().get(0), scope);
      if (!(given instanceof Node.Constant c) || c.intValue() < 0 || c.intValue() > LONGEST) {
        throw method.refuse(Problem.ENERGY_EXPRESSION, tree, "a local array whose length is not a constant from 0 to "
            + LONGEST);
      }
      length = c.intValue();
      contents = Contents.Cells.all(length, method.arrays.locals().zero(type));
    }
    LocalArray array = new LocalArray(type, length, null);
    scope.put(array, contents);
    return new Value.Local(array);
  }

  // ---- operators

  @Override
  public Value visitTypeCast(TypeCastTree tree, Scope scope) {
    TypeKind narrow = Narrow.cast(tree);
    Types.Declared to = narrow != null ? Types.Declared.NUMBER : types.declared(tree.getType());
    Node node = number(tree.getExpression(), scope);
    if (to.rank() == 0 && to.type() == Type.INT) {
      Narrow.checkToInt(method, tree);
    }
    if (to.rank() != 0 || to.record() != null || to.type() == Type.BOOL != (node.type() == Type.BOOL)) {
      throw method.refuse(Problem.ENERGY_EXPRESSION, tree, "the cast " + tree);
    }
    if (to.type() == Type.INT && node.type() == Type.REAL) {
      return new Value.Scalar(g.apply(Op.TO_INT, node));
    }
    if (narrow == TypeKind.LONG && node.type() == Type.REAL) {
      return new Value.Scalar(towardsZero(node));
    }
    return new Value.Scalar(types.as(new Value.Scalar(node), to.type(), tree));
  }

  /** What a cast to long gives, as a real: Java's has an end at ±2⁶³, and gives 0 for NaN. */
  private Node towardsZero(Node a) {
    Node whole = g.select(g.less(a, g.real(0)), g.apply(Op.CEIL, a), g.apply(Op.FLOOR, a));
    Node limited = g.apply(Op.MAX, g.apply(Op.MIN, whole, g.real(0x1p63)), g.real(-0x1p63));
    return g.select(g.equal(a, a), limited, g.real(0));
  }

  @Override
  public Value visitConditionalExpression(ConditionalExpressionTree tree, Scope scope) {
    Node condition = truth(tree.getCondition(), scope);
    if (condition instanceof Node.Constant c) {
      Value taken = value(c.value() != 0 ? tree.getTrueExpression() : tree.getFalseExpression(), scope);
      ExpressionTree notTaken = c.value() != 0 ? tree.getFalseExpression() : tree.getTrueExpression();
      return promoted(taken, () -> value(notTaken, scope.copy()));
    }
    Scope yes = scope.copy();
    Scope no = scope.copy();
    Value a = method.reading.guarded(condition, () -> value(tree.getTrueExpression(), yes));
    Value b = method.reading.guarded(g.not(condition), () -> value(tree.getFalseExpression(), no));
    method.joinArrays(condition, yes, no, scope, tree);
    if (!(a instanceof Value.Scalar) && a.equals(b)) {
      return a;
    }
    return new Value.Scalar(either(condition, types.node(a, tree), types.node(b, tree), tree));
  }

  Node either(Node condition, Node a, Node b, Tree tree) {
    boolean same = a.type() == b.type();
    if (!same) {
      arithmetic.number(a, tree);
      arithmetic.number(b, tree);
    }
    return types.checked(same ? g.select(condition, a, b) : g.select(condition, g.toReal(a), g.toReal(b)), tree);
  }

  /** An int is a double if an arm that is not taken is one. */
  Value promoted(Value taken, Supplier<Value> notTaken) {
    if (!(taken instanceof Value.Scalar s) || s.node().type() != Type.INT) {
      return taken;
    }
    Value other = method.reading.unread(notTaken);
    return other instanceof Value.Scalar o && o.node().type() == Type.REAL ? new Value.Scalar(g.toReal(s.node())) : taken;
  }

  @Override
  public Value visitUnary(UnaryTree tree, Scope scope) {
    return new Value.Scalar(
        switch (tree.getKind()) {
          case UNARY_MINUS -> arithmetic.negative(number(tree.getExpression(), scope), tree);
          case UNARY_PLUS -> arithmetic.number(number(tree.getExpression(), scope), tree);
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
    Node left = operand(innermost, scope);
    for (BinaryTree binary : chain) {
      left = left == null ? unknown(binary.getRightOperand(), scope) : binary(binary, left, scope);
    }
    if (left == null) {
      throw new Reading.Silent();
    }
    return new Value.Scalar(left);
  }

  /** An operand; null if it is refused, so that the others are read too. */
  private Node operand(ExpressionTree tree, Scope scope) {
    try {
      return number(tree, scope);
    } catch (Refusal refusal) {
      method.reading.note(refusal);
      return null;
    } catch (Reading.Silent silent) {
      return null;
    }
  }

  private Node unknown(ExpressionTree tree, Scope scope) {
    operand(tree, scope);
    return null;
  }

  private Node binary(BinaryTree tree, Node left, Scope scope) {
    boolean and = tree.getKind() == Tree.Kind.CONDITIONAL_AND;
    if (!and && tree.getKind() != Tree.Kind.CONDITIONAL_OR) {
      Node right = operand(tree.getRightOperand(), scope);
      Narrow.check(method, tree, left, right);
      return right == null ? null : arithmetic.binary(tree.getKind(), left, right, tree);
    }
    if (left.type() != Type.BOOL) {
      throw method.refuse(Problem.ENERGY_TYPE, tree.getLeftOperand(), "a number stands where a condition is needed");
    }
    if (left instanceof Node.Constant c && c.value() != 0 != and) {
      return left;
    }
    Node guard = and ? left : g.not(left);
    Scope yes = scope.copy();
    Node right = method.reading.guarded(guard, () -> truth(tree.getRightOperand(), yes));
    method.joinArrays(guard, yes, scope.copy(), scope, tree);
    return and ? g.and(left, right) : g.or(left, right);
  }

  // ---- switch

  @Override
  public Value visitSwitchExpression(SwitchExpressionTree tree, Scope scope) {
    return new SwitchReader(method).read(tree, scope);
  }
}
