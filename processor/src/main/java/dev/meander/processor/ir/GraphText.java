package dev.meander.processor.ir;

import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Node.Length;
import dev.meander.processor.ir.Node.Load;
import dev.meander.processor.ir.Node.Reduce;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A graph as text, one node a line, for goldens and messages. */
final class GraphText {
  private final Map<Node, String> names = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private GraphText() {}

  static String of(Graph graph) {
    GraphText printer = new GraphText();
    graph.nodes().forEach(printer::line);
    for (Sink sink : graph.sinks()) {
      String arrow =
          switch (sink.mode()) {
            case STORE -> " = ";
            case ADD -> " += ";
            case ADD_COMPENSATED -> " +=~ ";
          };
      printer.text.append(sink.target().name()).append('[').append(printer.names.get(sink.index()));
      printer.text.append(']').append(arrow).append(printer.names.get(sink.value())).append('\n');
    }
    return printer.text.toString();
  }

  static String of(Node node) {
    GraphText printer = new GraphText();
    Graph.reachable(node.args()).forEach(printer::line);
    return printer.definition(node);
  }

  private void line(Node node) {
    if (node instanceof Constant) {
      names.put(node, definition(node));
      return;
    }
    String name = (node instanceof Index ? "i" : "%") + names.values().stream().filter(n -> !literal(n)).count();
    text.append(name).append(" = ").append(definition(node)).append('\n');
    names.put(node, name);
  }

  private static boolean literal(String name) {
    return name.charAt(0) != '%' && name.charAt(0) != 'i';
  }

  private String definition(Node node) {
    if (node instanceof Constant c) {
      return switch (c.type()) {
        case REAL -> Double.toString(c.value());
        case INT -> Integer.toString(c.intValue());
        case BOOL -> c.value() != 0 ? "true" : "false";
      };
    }
    if (node instanceof Index index) {
      return "loop " + names.get(index.lo()) + " to " + names.get(index.hi());
    }
    if (node instanceof Load load) {
      return load.variable().name() + list(node, "[", "]");
    }
    if (node instanceof Length length) {
      return "length " + length.variable().name() + list(node, "[", "]");
    }
    if (node instanceof Reduce reduce) {
      return reduce.reduction().name().toLowerCase(Locale.ROOT) + " over " + names.get(reduce.index()) + " of "
          + names.get(reduce.body());
    }
    return ((Apply) node).op().name().toLowerCase(Locale.ROOT) + list(node, "(", ")");
  }

  private String list(Node node, String open, String close) {
    StringBuilder list = new StringBuilder(open);
    for (Node arg : node.args()) {
      list.append(list.length() > 1 ? ", " : "").append(names.get(arg));
    }
    return list.append(close).toString();
  }
}
