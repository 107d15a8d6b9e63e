package dev.meander.processor.ir;

import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Node.Length;
import dev.meander.processor.ir.Node.Load;
import dev.meander.processor.ir.Node.Reduce;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A graph as text, one node a line, for goldens, messages and reports. */
public final class GraphText {
  private final Map<Node, String> names = new HashMap<>();
  private int named;

  private GraphText() {}

  static String of(Graph graph) {
    GraphText printer = new GraphText();
    StringBuilder text = new StringBuilder();
    printer.lines(graph).forEach((node, line) -> text.append(line).append('\n'));
    graph.sinks().forEach(s -> text.append(printer.result(s)).append('\n'));
    return text.toString();
  }

  static String of(Node node) {
    GraphText printer = new GraphText();
    Graph.reachable(node.args()).forEach(printer::name);
    return printer.definition(node);
  }

  /** The line of each node, {@code %3 = mul(%1, 2.0)}, in order; constants stand in the lines of others. */
  public static Map<Node, String> linesOf(Graph graph) {
    return new GraphText().lines(graph);
  }

  /** The line of each result, {@code u[0] = %3}, in order. */
  public static List<String> resultsOf(Graph graph) {
    GraphText printer = new GraphText();
    printer.lines(graph);
    return graph.sinks().stream().map(printer::result).toList();
  }

  private Map<Node, String> lines(Graph graph) {
    Map<Node, String> lines = new LinkedHashMap<>();
    for (Node node : graph.nodes()) {
      String definition = name(node);
      if (!(node instanceof Constant)) {
        lines.put(node, names.get(node) + " = " + definition);
      }
    }
    return lines;
  }

  private String result(Sink sink) {
    String arrow = switch (sink.mode()) {
      case STORE -> " = ";
      case ADD -> " += ";
      case ADD_COMPENSATED -> " +=~ ";
    };
    return sink.target().name() + "[" + names.get(sink.index()) + "]" + arrow + names.get(sink.value());
  }

  /** Gives a node a name, and returns what it is. */
  private String name(Node node) {
    String definition = definition(node);
    names.put(node, node instanceof Constant ? definition : (node instanceof Index ? "i" : "%") + named++);
    return definition;
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
