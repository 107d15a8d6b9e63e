package dev.meander.processor.frontend;

import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Type;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The methods of {@code Math} that an energy may call, one row each. */
final class MathCalls {
  /** Makes the node of a call. */
  interface Call {
    Node of(GraphBuilder g, List<Node> args);
  }

  private record Row(int arity, Call call) {}

  private static final Map<String, Row> ROWS = new TreeMap<>(Map.ofEntries(
      Map.entry("exp", function(Op.EXP)),
      Map.entry("log", function(Op.LOG)),
      Map.entry("log10", function(Op.LOG10)),
      Map.entry("log1p", function(Op.LOG1P)),
      Map.entry("expm1", function(Op.EXPM1)),
      Map.entry("sqrt", function(Op.SQRT)),
      Map.entry("cbrt", function(Op.CBRT)),
      Map.entry("sin", function(Op.SIN)),
      Map.entry("cos", function(Op.COS)),
      Map.entry("tan", function(Op.TAN)),
      Map.entry("asin", function(Op.ASIN)),
      Map.entry("acos", function(Op.ACOS)),
      Map.entry("atan", function(Op.ATAN)),
      Map.entry("atan2", function(Op.ATAN2)),
      Map.entry("sinh", function(Op.SINH)),
      Map.entry("cosh", function(Op.COSH)),
      Map.entry("tanh", function(Op.TANH)),
      Map.entry("hypot", function(Op.HYPOT)),
      Map.entry("floor", function(Op.FLOOR)),
      Map.entry("ceil", function(Op.CEIL)),
      Map.entry("rint", function(Op.RINT)),
      Map.entry("signum", function(Op.SIGNUM)),
      Map.entry("abs", new Row(1, (g, a) -> g.apply(Op.ABS, a.get(0)))),
      Map.entry("min", new Row(2, (g, a) -> same(g, Op.MIN, a))),
      Map.entry("max", new Row(2, (g, a) -> same(g, Op.MAX, a))),
      Map.entry("pow", new Row(2, (g, a) -> g.pow(g.toReal(a.get(0)), g.toReal(a.get(1))))),
      Map.entry("fma", new Row(3, (g, a) ->
          g.add(g.mul(g.toReal(a.get(0)), g.toReal(a.get(1))), g.toReal(a.get(2))))),
      Map.entry("toRadians", new Row(1, (g, a) -> g.mul(g.toReal(a.get(0)), g.real(Math.toRadians(1))))),
      Map.entry("toDegrees", new Row(1, (g, a) -> g.mul(g.toReal(a.get(0)), g.real(Math.toDegrees(1))))),
      Map.entry("floorDiv", new Row(2, MathCalls::floorDiv)),
      Map.entry("floorMod", new Row(2, MathCalls::floorMod))));

  private MathCalls() {}

  private static Row function(Op op) {
    return new Row(op.arity(), (g, a) -> g.apply(op, a.stream().map(g::toReal).toArray(Node[]::new)));
  }

  private static Node same(GraphBuilder g, Op op, List<Node> a) {
    boolean ints = a.get(0).type() == Type.INT && a.get(1).type() == Type.INT;
    return ints ? g.apply(op, a.get(0), a.get(1)) : g.apply(op, g.toReal(a.get(0)), g.toReal(a.get(1)));
  }

  /** Whether the remainder of a division is not 0 and has the other sign than the divisor. */
  private static Node below(GraphBuilder g, Node remainder, Node divisor) {
    Node zero = g.integer(0);
    Node positive = g.and(g.less(remainder, zero), g.less(zero, divisor));
    return g.or(positive, g.and(g.less(zero, remainder), g.less(divisor, zero)));
  }

  private static Node floorDiv(GraphBuilder g, List<Node> a) {
    Node quotient = g.div(a.get(0), a.get(1));
    Node below = below(g, g.apply(Op.REM, a.get(0), a.get(1)), a.get(1));
    return g.select(below, g.sub(quotient, g.integer(1)), quotient);
  }

  private static Node floorMod(GraphBuilder g, List<Node> a) {
    Node remainder = g.apply(Op.REM, a.get(0), a.get(1));
    return g.select(below(g, remainder, a.get(1)), g.add(remainder, a.get(1)), remainder);
  }

  /** The call, or null if there is none of this name and number of arguments. */
  static Call find(String name, int arity) {
    Row row = ROWS.get(name);
    return row == null || row.arity != arity ? null : row.call;
  }

  /** Whether a method divides ints. */
  static boolean divides(String name) {
    return name.equals("floorDiv") || name.equals("floorMod");
  }

  /** All of them, and the other call of Java, for messages. */
  static String names() {
    return "Double.isNaN, Math." + String.join(", ", ROWS.keySet());
  }
}
