package dev.meander.processor.frontend;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.YieldTree;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.type.TypeKind;

/**
 * Casts to float and long. Their values are doubles here, which is what Java makes of them beside a double; where it would
 * compute in float or long they are refused.
 */
final class Narrow {
  private static final Set<Tree.Kind> ARITHMETIC = EnumSet.of(
      Tree.Kind.PLUS, Tree.Kind.MINUS, Tree.Kind.MULTIPLY, Tree.Kind.DIVIDE, Tree.Kind.REMAINDER);

  private Narrow() {}

  /** FLOAT or LONG if a cast goes there; else null. */
  static TypeKind cast(TypeCastTree cast) {
    TypeKind kind = cast.getType() instanceof PrimitiveTypeTree primitive ? primitive.getPrimitiveTypeKind() : null;
    return kind == TypeKind.FLOAT || kind == TypeKind.LONG ? kind : null;
  }

  /** FLOAT or LONG if an expression is of that type, or may be; else null. */
  static TypeKind type(Tree tree) {
    if (tree instanceof ParenthesizedTree p) {
      return type(p.getExpression());
    }
    if (tree instanceof TypeCastTree cast) {
      return cast(cast);
    }
    if (tree instanceof ConditionalExpressionTree choice) {
      TypeKind first = type(choice.getTrueExpression());
      return first != null ? first : type(choice.getFalseExpression());
    }
    if (tree instanceof SwitchExpressionTree choice) {
      return results(choice).stream().map(Narrow::type).filter(Objects::nonNull).findFirst().orElse(null);
    }
    boolean sign = tree.getKind() == Tree.Kind.UNARY_MINUS || tree.getKind() == Tree.Kind.UNARY_PLUS;
    return sign ? type(((UnaryTree) tree).getExpression()) : null;
  }

  /** What a switch may have as its value. */
  private static List<ExpressionTree> results(SwitchExpressionTree choice) {
    List<ExpressionTree> results = new ArrayList<>();
    for (CaseTree c : choice.getCases()) {
      if (c.getBody() instanceof ExpressionTree result) {
        results.add(result);
      } else {
        new FlatScanner<Void>() {
          @Override
          public Void visitYield(YieldTree tree, Void none) {
            results.add(tree.getValue());
            return null;
          }

          @Override
          public Void visitSwitchExpression(SwitchExpressionTree tree, Void none) {
            return null; // with yields of its own
          }
        }.scan(c.getBody(), null);
      }
    }
    return results;
  }

  /** Refuses to cast a long to int, of which Java takes the last bits. */
  static void checkToInt(MethodReader method, TypeCastTree cast) {
    if (type(cast.getExpression()) == TypeKind.LONG) {
      throw method.refuse(Problem.ENERGY_TYPE, cast, cast + " takes the last 32 bits of a long; cast to int at once");
    }
  }

  /** Refuses an operation that Java does in float or long; operands that are refused are null. */
  static void check(MethodReader method, BinaryTree tree, Node left, Node right) {
    TypeKind a = type(tree.getLeftOperand());
    TypeKind b = type(tree.getRightOperand());
    if (!ARITHMETIC.contains(tree.getKind())) {
      return; // a comparison is one of numbers
    }
    boolean both = (a != null || isInt(left)) && (b != null || isInt(right));
    if (both && (a != null || b != null)) {
      throw refusal(method, tree, a == TypeKind.FLOAT || b == TypeKind.FLOAT ? TypeKind.FLOAT : a != null ? a : b);
    }
  }

  /** Refuses to keep a value in a variable whose type Java takes from it. */
  static void check(MethodReader method, ExpressionTree value) {
    if (type(value) != null) {
      throw refusal(method, value, type(value));
    }
  }

  private static RuntimeException refusal(MethodReader method, Tree tree, TypeKind kind) {
    String name = kind == TypeKind.FLOAT ? "float" : "long";
    return method.refuse(Problem.ENERGY_TYPE, tree, tree + " is a " + name + "; cast it to double, or one operand");
  }

  private static boolean isInt(Node node) {
    return node != null && node.type() == Type.INT;
  }
}
