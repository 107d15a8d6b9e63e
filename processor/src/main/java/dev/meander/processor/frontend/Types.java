package dev.meander.processor.frontend;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.diagnostic.Refusal;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Type;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Declared types, and conversions between double, int and boolean. */
final class Types {
  /** Ints that depend on x are kept as floats by a flow's kernels, which hold them exactly up to here. */
  private static final int EXACT_IN_FLOAT = 1 << 24;

  private final MethodReader method;
  private final GraphBuilder g;

  Types(MethodReader method) {
    this.method = method;
    this.g = method.g;
  }

  /** The type of a kind; null if it is none of an energy's. */
  static Type of(TypeKind kind) {
    return switch (kind) {
      case DOUBLE -> Type.REAL;
      case INT -> Type.INT;
      case BOOLEAN -> Type.BOOL;
      default -> null;
    };
  }

  /** A declared type: numbers or truth values, with so many indices; or a record, and then no type of those. */
  record Declared(Type type, int rank, TypeElement record) {
    /** A double. */
    static final Declared NUMBER = new Declared(Type.REAL, 0);

    private Declared(Type type, int rank) {
      this(type, rank, null);
    }
  }

  /** The type of a declaration; null for {@code var}. */
  Declared declared(Tree tree) {
    int rank = 0;
    Tree element = tree;
    while (element instanceof ArrayTypeTree array) {
      element = array.getType();
      rank++;
    }
    if (element == null) {
      return null;
    }
    if (element instanceof AnnotatedTypeTree annotated) {
      element = annotated.getUnderlyingType();
    }
    if (element instanceof PrimitiveTypeTree primitive) {
      switch (primitive.getPrimitiveTypeKind()) {
        case DOUBLE:
          return new Declared(Type.REAL, rank);
        case INT:
          return new Declared(Type.INT, rank);
        case BOOLEAN:
          return new Declared(Type.BOOL, rank);
        default:
      }
    }
    boolean isName = rank == 0 && (element instanceof IdentifierTree || element instanceof MemberSelectTree);
    TypeElement record = isName ? method.expressions.names().type((ExpressionTree) element) : null;
    if (record != null && record.getKind() == ElementKind.RECORD) {
      return new Declared(null, 0, record);
    }
    throw method.refuse(Problem.ENERGY_TYPE, tree, tree + " is not a type of an energy");
  }

  /** A value as a declaration wants it. */
  Value converted(Value value, Declared declared, Tree tree) {
    if (declared == null || value instanceof Value.Unknown) {
      return value;
    }
    if (declared.record != null) {
      if (value instanceof Value.Group group && group.type().equals(declared.record)) {
        return value;
      }
      throw method.refuse(Problem.ENERGY_TYPE, tree, "the value is not a " + declared.record.getSimpleName());
    }
    if (declared.rank == 0) {
      return new Value.Scalar(as(value, declared.type, tree));
    }
    boolean fits = value instanceof Value.Local l && declared.rank == 1 && l.array().type() == declared.type
        || value instanceof Value.State && declared.rank == 1 && declared.type == Type.REAL
        || value instanceof Value.Parameter p
            && p.variable().type() == declared.type
            && declared.rank == p.variable().rank() - p.indices().size();
    if (!fits) {
      throw method.refuse(Problem.ENERGY_TYPE, tree, "the value is not an array of the declared type");
    }
    return value;
  }

  /** A value as one of a type: ints become reals. */
  Node as(Value value, Type type, Tree tree) {
    Node node = node(value, tree);
    if (type == Type.REAL && node.type() == Type.INT) {
      return g.toReal(node);
    }
    if (node.type() != type) {
      throw method.refuse(Problem.ENERGY_TYPE, tree, "the " + name(node.type()) + " " + Refusal.text(tree) + " stands where "
          + (type == Type.INT ? "an int" : "a " + name(type)) + " is needed");
    }
    return node;
  }

  /** A scalar's node. */
  Node node(Value value, Tree tree) {
    if (value instanceof Value.Scalar scalar) {
      return scalar.node();
    }
    if (value instanceof Value.Unknown) {
      throw new Reading.Silent();
    }
    String what = value instanceof Value.Group ? "a record" : "an array";
    throw method.refuse(Problem.ENERGY_TYPE, tree, what + " stands where a number is needed");
  }

  static String name(Type type) {
    return switch (type) {
      case REAL -> "double";
      case INT -> "int";
      case BOOL -> "boolean";
    };
  }

  /** What is computed from ints that depend on x must stay small; they are no operands of divisions either. */
  Node checked(Node node, Tree tree) {
    return checked(node, tree, "an int that depends on x", "Bound it with Math.max and Math.min");
  }

  /** The same, with words for it, and a way out other than a double. */
  Node checked(Node node, Tree tree, String what, String wayOut) {
    if (node.type() != Type.INT || node.uniform() || node instanceof Node.Apply a && a.op() == Op.SELECT) {
      return node;
    }
    KeptLoop loop = method.reading.keptLoops().peek();
    boolean later = loop != null && loop.postpones(node, tree);
    if (!later && !isSmall(node)) {
      throw method.refuse(Problem.ENERGY_TYPE, tree, what + " must be known to stay within ±" + EXACT_IN_FLOAT + ". " + wayOut
          + ", or compute it as a double");
    }
    return node;
  }

  private boolean isSmall(Node node) {
    Bounds bounds = Bounds.under(method.reading.conditions());
    long most = bounds.most(node);
    return most != Bounds.UNKNOWN && most < EXACT_IN_FLOAT && bounds.atLeast(node, -EXACT_IN_FLOAT);
  }
}
