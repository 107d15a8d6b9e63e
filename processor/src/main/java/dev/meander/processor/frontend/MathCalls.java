package dev.meander.processor.frontend;

import dev.meander.processor.ir.Graph;
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
    Node of(Graph.Builder g, List<Node> args);
  }

  private record Row(int arity, Call call) {}

  private static final Map<String, Row> ROWS = new TreeMap<>(Map.ofEntries(
      Map.entry("exp", function(Op.EXP)),
      Map.entry("log", function(Op.LOG)),
      Map.entry("log1p", function(Op.LOG1P)),
      Map.entry("expm1", function(Op.EXPM1)),
      Map.entry("sqrt", function(Op.SQRT)),
      Map.entry("sin", function(Op.SIN)),
      Map.entry("cos", function(Op.COS)),
      Map.entry("tanh", function(Op.TANH)),
      Map.entry("abs", new Row(1, (g, a) -> g.apply(Op.ABS, a.get(0)))),
      Map.entry("min", new Row(2, (g, a) -> same(g, Op.MIN, a))),
      Map.entry("max", new Row(2, (g, a) -> same(g, Op.MAX, a))),
      Map.entry("pow", new Row(2, (g, a) -> g.pow(g.toReal(a.get(0)), g.toReal(a.get(1))))),
      Map.entry("fma", new Row(3, (g, a) ->
          g.add(g.mul(g.toReal(a.get(0)), g.toReal(a.get(1))), g.toReal(a.get(2)))))));

  private MathCalls() {}

  private static Row function(Op op) {
    return new Row(1, (g, a) -> g.apply(op, g.toReal(a.get(0))));
  }

  private static Node same(Graph.Builder g, Op op, List<Node> a) {
    boolean ints = a.get(0).type() == Type.INT && a.get(1).type() == Type.INT;
    return ints ? g.apply(op, a.get(0), a.get(1)) : g.apply(op, g.toReal(a.get(0)), g.toReal(a.get(1)));
  }

  /** The call, or null if there is none of this name and number of arguments. */
  static Call find(String name, int arity) {
    Row row = ROWS.get(name);
    return row == null || row.arity != arity ? null : row.call;
  }

  /** All of them, for messages. */
  static String names() {
    return "Math." + String.join(", ", ROWS.keySet());
  }
}
