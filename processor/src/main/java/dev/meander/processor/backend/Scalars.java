package dev.meander.processor.backend;

import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Node.Length;
import dev.meander.processor.ir.Node.Load;
import dev.meander.processor.ir.Node.Reduce;
import dev.meander.processor.ir.Node.Reduction;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Type;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.schedule.Strides;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prints nodes as Java scalars in double: one local a node, one operation a line. */
class Scalars {
  /** How a method reads the variables of a graph. */
  interface Access {
    /** The expression of an element. */
    String load(Variable variable, List<String> indices);
  }

  private static final List<String> LOOP_NAMES = List.of("i", "j", "k", "l", "m");

  private final Access access;
  private final Map<Node, Integer> slots;
  private final Strides strides;
  private final Map<Node, String> names = new HashMap<>();
  private int locals;
  private int loops;

  Scalars(Access access) {
    this(access, Map.of(), Strides.NONE);
  }

  /**
   * Scalars of a method.
   *
   * @param slots values that stand in a scratch array {@code work} instead of locals
   * @param strides loops that do not count in ones
   */
  Scalars(Access access, Map<Node, Integer> slots, Strides strides) {
    this.access = access;
    this.slots = slots;
    this.strides = strides;
  }

  /** {@code final double t3 = t1 * t2}; from now on the node is {@code t3}. Null if it has a name without that. */
  String declare(Node node) {
    if (strides.multiples().containsKey(node)) {
      names.put(node, atom(strides.multiples().get(node)));
      return null;
    }
    String expression = expression(node);
    if (slots.containsKey(node)) {
      return store(node, expression);
    }
    String name = "t" + locals++;
    name(node, name);
    return "final " + javaType(node.type()) + " " + name + " = " + expression;
  }

  /** {@code work[3] = t1 * t2}; from now on the node is {@code work[3]}. */
  String store(Node node, String expression) {
    String place = "work[" + slots.get(node) + "]";
    names.put(node, switch (node.type()) {
      case REAL -> place;
      case INT -> "((int) " + place + ")";
      case BOOL -> "(" + place + " != 0)";
    });
    return place + " = " + expression + (node.type() == Type.BOOL ? " ? 1 : 0" : "");
  }

  boolean isStored(Node node) {
    return slots.containsKey(node);
  }

  /** A name for the running value of a sum or maximum; from now on the node is that. */
  private String accumulator(Node reduce) {
    String name = "s" + locals++;
    name(reduce, name);
    return name;
  }

  /** {@code double s4 = 0}: what a sum or maximum is before its loop. */
  String start(Reduce reduce) {
    String least = reduce.type() == Type.INT ? "Integer.MIN_VALUE" : "Double.NEGATIVE_INFINITY";
    return javaType(reduce.type()) + " " + accumulator(reduce) + " = " + (reduce.reduction() == Reduction.SUM ? "0" : least);
  }

  /** {@code s4 += t5}: what an iteration adds. */
  String combine(Reduce reduce) {
    String total = atom(reduce);
    String body = atom(reduce.body());
    return reduce.reduction() == Reduction.SUM ? total + " += " + body : total + " = Math.max(" + total + ", " + body + ")";
  }

  /** {@code for (int i = 0; i < 3; i++)}. */
  String loop(Index index) {
    String i = enter(index);
    int step = strides.step(index);
    String next = step == 1 ? i + "++" : i + " += " + step;
    return "for (int " + i + " = " + bound(index.lo(), step) + "; " + i + " < " + bound(index.hi(), step) + "; " + next + ")";
  }

  /** A bound of a loop in steps; another loop's variable is in the same steps already. */
  private String bound(Node bound, int step) {
    return step > 1 && bound instanceof Constant c ? Integer.toString(step * c.intValue()) : atom(bound);
  }

  /** From now on a node is that local. */
  final void name(Node node, String name) {
    names.put(node, name);
  }

  /** A name for a loop's variable. */
  String enter(Index index) {
    String name = names.get(index);
    if (name == null) {
      name = loopName(loops++);
      name(index, name);
    }
    return name;
  }

  /** The name of the variable of a method's loop number {@code k}. */
  String loopName(int k) {
    return k < LOOP_NAMES.size() ? LOOP_NAMES.get(k) : "i" + k;
  }

  /** A node as it appears in an expression: a literal or a name. */
  String atom(Node node) {
    if (node instanceof Constant c) {
      return literal(c);
    }
    String name = names.get(node);
    if (name == null) {
      throw new AssertionError("not yet computed: " + node);
    }
    return name;
  }

  /** The expression that computes a node. */
  final String expression(Node node) {
    if (node instanceof Apply apply) {
      return operation(apply, node.args());
    }
    List<String> indices = node.args().stream().map(this::atom).toList();
    return node instanceof Load load
        ? access.load(load.variable(), indices)
        : length(((Length) node).variable(), indices);
  }

  /** The length of an array, or of its row. */
  String length(Variable variable, List<String> indices) {
    StringBuilder array = new StringBuilder(access.load(variable, List.of()));
    indices.forEach(i -> array.append('[').append(i).append(']'));
    return array + ".length";
  }

  /** An operator applied to values. */
  String operation(Apply node, List<Node> args) {
    Object[] values = args.stream().map(this::atom).toArray();
    return node.op() == Op.TO_REAL ? (String) values[0] : String.format(node.op().java(), values);
  }

  static String javaType(Type type) {
    return switch (type) {
      case REAL -> "double";
      case INT -> "int";
      case BOOL -> "boolean";
    };
  }

  /** A constant in an expression. */
  String literal(Constant c) {
    return switch (c.type()) {
      case REAL -> real(c.value());
      case INT -> Integer.toString(c.intValue());
      case BOOL -> c.value() != 0 ? "true" : "false";
    };
  }

  static String real(double value) {
    if (Double.isNaN(value)) {
      return "Double.NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY";
    }
    return Double.toString(value);
  }
}
