package dev.meander.processor.backend;

import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Node.Length;
import dev.meander.processor.ir.Node.Load;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Type;
import dev.meander.processor.ir.Variable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prints nodes as Java scalars: one local a node, one operation a line. */
final class Scalars {
  /** How a method reads the variables of a graph. */
  interface Access {
    /** The expression of an element. */
    String load(Variable variable, List<String> indices);
  }

  private static final List<String> LOOP_NAMES = List.of("i", "j", "k", "l", "m");

  private final Access access;
  private final Map<Node, Integer> slots;
  private final Map<Node, String> names = new HashMap<>();
  private int locals;
  private int loops;

  Scalars(Access access) {
    this(access, Map.of());
  }

  /** With values that stand in a scratch array {@code work} instead of locals. */
  Scalars(Access access, Map<Node, Integer> slots) {
    this.access = access;
    this.slots = slots;
  }

  /** {@code final double t3 = t1 * t2}; from now on the node is {@code t3}. */
  String declare(Node node) {
    String expression = expression(node);
    if (slots.containsKey(node)) {
      return store(node, expression);
    }
    String name = "t" + locals++;
    names.put(node, name);
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
  String accumulator(Node reduce) {
    String name = "s" + locals++;
    names.put(reduce, name);
    return name;
  }

  /** A name for a loop's variable. */
  String enter(Index index) {
    String name = names.get(index);
    if (name == null) {
      name = loops < LOOP_NAMES.size() ? LOOP_NAMES.get(loops) : "i" + loops;
      loops++;
      names.put(index, name);
    }
    return name;
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

  private String expression(Node node) {
    List<String> args = node.args().stream().map(this::atom).toList();
    if (node instanceof Load load) {
      return access.load(load.variable(), args);
    }
    if (node instanceof Length length) {
      Variable variable = length.variable();
      StringBuilder array = new StringBuilder(access.load(variable, List.of()));
      args.forEach(a -> array.append('[').append(a).append(']'));
      return array + ".length";
    }
    Op op = ((Apply) node).op();
    return op == Op.TO_REAL ? args.get(0) : String.format(op.java(), args.toArray());
  }

  static String javaType(Type type) {
    return switch (type) {
      case REAL -> "double";
      case INT -> "int";
      case BOOL -> "boolean";
    };
  }

  private static String literal(Constant c) {
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
