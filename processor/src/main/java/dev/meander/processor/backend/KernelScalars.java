package dev.meander.processor.backend;

import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Node.Reduce;
import dev.meander.processor.ir.Node.Reduction;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Type;
import dev.meander.processor.ir.Variable;
import java.util.List;
import java.util.Locale;

/**
 * Prints nodes as scalars of an OpenCL kernel: floats, ints, and booleans as ints; multiply-adds as {@code Math.fma},
 * so that no compiler has a choice; minima and maxima that keep a NaN, as Java's do.
 */
final class KernelScalars extends Scalars {
  /** Lengths of arrays, which a kernel finds elsewhere than in the array. */
  interface Lengths {
    /** The expression of the length of an array or of its row. */
    String of(Variable variable, List<String> indices);
  }

  private final KernelStatements code;
  private final Lengths lengths;
  private final MultiplyAdds multiplyAdds;
  private int reals;
  private int ints;

  KernelScalars(Graph graph, KernelStatements code, Access access, Lengths lengths) {
    super(access);
    this.code = code;
    this.lengths = lengths;
    this.multiplyAdds = MultiplyAdds.of(graph);
  }

  /** {@code t3 = t1 * t2}, or nothing for a product that its only reader adds. */
  @Override
  String declare(Node node) {
    if (multiplyAdds.isFolded(node)) {
      return null;
    }
    String expression = expression(node);
    String name = node.type() == Type.REAL ? "t" + reals++ : "k" + ints++;
    name(node, code.local(name, node.type()));
    return name + " = " + expression;
  }

  @Override
  String start(Reduce reduce) {
    boolean real = reduce.type() == Type.REAL;
    String total = code.local(real ? "t" + reals++ : "k" + ints++, reduce.type());
    name(reduce, total);
    boolean sum = reduce.reduction() == Reduction.SUM;
    return total + " = " + (real ? sum ? "0f" : "-" + infinity() : sum ? "0" : Integer.toString(Integer.MIN_VALUE));
  }

  @Override
  String combine(Reduce reduce) {
    String total = atom(reduce);
    if (reduce.reduction() == Reduction.MAX) {
      String body = atom(reduce.body());
      return total + " = " + (reduce.type() == Type.REAL ? maximum(total, body) : total + " > " + body + " ? " + total + " : " + body);
    }
    return total + " = " + (multiplyAdds.isFolded(reduce.body()) ? fma(reduce.body(), total) : total + " + " + atom(reduce.body()));
  }

  @Override
  String loop(Index index) {
    String i = code.local(enter(index), Type.INT);
    return "for (" + i + " = " + atom(index.lo()) + "; " + i + " < " + atom(index.hi()) + "; " + i + "++)";
  }

  @Override
  String loopName(int k) {
    return "j" + k;
  }

  @Override
  String length(Variable variable, List<String> indices) {
    return lengths.of(variable, indices);
  }

  @Override
  String operation(Apply node, List<Node> nodes) {
    Node product = multiplyAdds.productOf(node);
    if (product != null) {
      return multiplyAdd(node, product);
    }
    List<String> args = nodes.stream().map(this::atom).toList();
    boolean real = nodes.get(nodes.size() - 1).type() == Type.REAL;
    String a = args.get(0);
    String b = args.size() > 1 ? args.get(1) : null;
    return switch (node.op()) {
      case ADD, SUB, MUL, DIV, TO_REAL -> super.operation(node, nodes);
      case REM -> real ? "$T.remainder(" + a + ", " + b + ")" : a + " % " + b;
      case NEG -> negated(a);
      case ABS -> real ? "abs(" + a + ")" : a + " < 0 ? " + negated(a) + " : " + a;
      case MIN -> real ? keepingNaN(a, nodes.get(0), a + " < " + b + " ? " + a + " : " + b) : a + " < " + b + " ? " + a + " : " + b;
      case MAX -> real ? keepingNaN(a, nodes.get(0), a + " > " + b + " ? " + a + " : " + b) : a + " > " + b + " ? " + a + " : " + b;
      case SQRT, EXP, LOG, LOG1P, EXPM1, SIN, COS, TANH, TAN, ASIN, ACOS, ATAN, SINH, COSH, LOG10, CBRT, FLOOR, CEIL, RINT ->
          node.op().name().toLowerCase(Locale.ROOT) + "(" + a + ")";
      case SIGNUM -> "$T.signum(" + a + ")";
      case POW, ATAN2, HYPOT -> node.op().name().toLowerCase(Locale.ROOT) + "(" + a + ", " + b + ")";
      case TO_INT -> throw new AssertionError("a kernel in float does not convert to int: " + node);
      case LESS, LESS_OR_EQUAL, EQUAL -> String.format(node.op().java(), a, b) + " ? 1 : 0";
      case AND -> a + " & " + b;
      case OR -> a + " | " + b;
      case NOT -> "1 - " + a;
      case SELECT -> a + " != 0 ? " + b + " : " + args.get(2);
    };
  }

  private String multiplyAdd(Apply sum, Node product) {
    boolean first = sum.arg(0) == product;
    String other = atom(sum.arg(first ? 1 : 0));
    if (sum.op() == Op.ADD) {
      return fma(product, other);
    }
    return first
        ? fma(product, negated(other))
        : "Math.fma(" + negated(atom(product.arg(0))) + ", " + atom(product.arg(1)) + ", " + other + ")";
  }

  private String fma(Node product, String addend) {
    return "Math.fma(" + atom(product.arg(0)) + ", " + atom(product.arg(1)) + ", " + addend + ")";
  }

  /** The larger of the two; a NaN if one is. */
  private static String maximum(String a, String b) {
    return a + " != " + a + " ? " + a + " : (" + a + " > " + b + " ? " + a + " : " + b + ")";
  }

  /** The choice gives b if the comparison with it fails, as it does with a NaN; so only a NaN of a needs care. */
  private static String keepingNaN(String a, Node node, String choice) {
    return node instanceof Constant ? choice : a + " != " + a + " ? " + a + " : (" + choice + ")";
  }

  /** Aparapi prints −(−x) as a decrement. */
  private static String negated(String a) {
    return a.startsWith("-") ? a.substring(1) : "-" + a;
  }

  @Override
  String literal(Constant c) {
    return switch (c.type()) {
      case REAL -> real((float) c.value());
      case INT -> Integer.toString(c.intValue());
      case BOOL -> c.value() != 0 ? "1" : "0";
    };
  }

  private String real(float value) {
    if (Float.isNaN(value)) {
      return code.local("nan", Type.REAL, "notANumber");
    }
    if (Float.isInfinite(value)) {
      return (value > 0 ? "" : "-") + infinity();
    }
    return value + "f";
  }

  private String infinity() {
    return code.local("infinity", Type.REAL, "positiveInfinity");
  }
}
