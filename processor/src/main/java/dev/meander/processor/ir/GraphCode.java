package dev.meander.processor.ir;

import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Node.Length;
import dev.meander.processor.ir.Node.Load;
import dev.meander.processor.ir.Node.Reduce;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A graph as text to be read again: variables, then one statement a node in creation order, then the results, with ; in
 * between. Nodes are named by their number; reals are hexadecimal, and so exact. What is read has the order, and so the
 * kernels, of what was written. ½x²:
 *
 * <pre>variable x walker real 1; variable u walker real 1; int 0; load x 0; real 0x1.0p-1; mul 2 1; mul 1 3; sink store u 0 4; </pre>
 */
public final class GraphCode {
  /** Grows when a graph is written that an older processor would not understand. */
  public static final int VERSION = 1;

  /** Characters a line, but for longer statements: far from what a class file takes. */
  private static final int WIDTH = 100;

  private static final String SEPARATOR = "; ";

  private GraphCode() {}

  // ---- writing

  /** The text of a graph, in lines. */
  public static List<String> write(Graph graph) {
    Map<String, Variable> variables = new HashMap<>();
    List<String> declarations = new ArrayList<>();
    List<String> statements = new ArrayList<>();
    Map<Node, Integer> numbers = new HashMap<>();
    for (Node node : graph.nodes()) {
      Variable variable = node instanceof Load load ? load.variable() : node instanceof Length l ? l.variable() : null;
      if (variable != null && variables.put(variable.name(), variable) == null) {
        declarations.add(declaration(variable));
      }
      statements.add(statement(node, numbers));
      numbers.put(node, numbers.size());
    }
    for (Sink sink : graph.sinks()) {
      if (variables.put(sink.target().name(), sink.target()) == null) {
        declarations.add(declaration(sink.target()));
      }
      statements.add("sink " + word(sink.mode()) + " " + sink.target().name() + " " + numbers.get(sink.index()) + " "
          + numbers.get(sink.value()));
    }
    declarations.addAll(statements);
    return lines(declarations);
  }

  private static List<String> lines(List<String> statements) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String statement : statements) {
      if (line.length() > 0 && line.length() + statement.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(statement).append(SEPARATOR);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String declaration(Variable v) {
    return "variable " + v.name() + " " + word(v.space()) + " " + word(v.type()) + " " + v.rank();
  }

  private static String statement(Node node, Map<Node, Integer> numbers) {
    if (node instanceof Constant c) {
      return switch (c.type()) {
        case REAL -> "real " + Double.toHexString(c.value());
        case INT -> "int " + c.intValue();
        case BOOL -> "bool " + (c.value() != 0);
      };
    }
    if (node instanceof Index i) {
      return "loop " + numbers.get(i.lo()) + " " + numbers.get(i.hi());
    }
    if (node instanceof Reduce r) {
      return word(r.reduction()) + "_over " + numbers.get(r.index()) + " " + numbers.get(r.body());
    }
    String what = node instanceof Load load ? "load " + load.variable().name()
        : node instanceof Length length ? "length " + length.variable().name()
        : word(((Apply) node).op());
    StringBuilder text = new StringBuilder(what);
    node.args().forEach(a -> text.append(' ').append(numbers.get(a)));
    return text.toString();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  // ---- reading

  /** The graph of a text; throws {@link IllegalArgumentException} for what is none. */
  public static Graph read(List<String> lines) {
    Reader reader = new Reader();
    for (String statement : String.join("", lines).split(SEPARATOR)) {
      try {
        reader.statement(statement.split(" "));
      } catch (IndexOutOfBoundsException | ClassCastException | NullPointerException | AssertionError e) {
        throw new IllegalArgumentException("no statement of a graph: " + statement, e);
      }
    }
    return reader.builder.build();
  }

  private static final class Reader {
    private final GraphBuilder builder = new GraphBuilder();
    private final Map<String, Variable> variables = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    void statement(String[] words) {
      switch (words[0]) {
        case "variable" -> variables.put(words[1], new Variable(
            words[1],
            constant(Variable.Space.class, words[2]),
            constant(Type.class, words[3]),
            Integer.parseInt(words[4])));
        case "sink" -> builder.sink(
            variables.get(words[2]), node(words[3]), node(words[4]), constant(Sink.Mode.class, words[1]));
        default -> nodes.add(made(words));
      }
    }

    private Node made(String[] words) {
      return switch (words[0]) {
        case "real" -> builder.real(Double.parseDouble(words[1]));
        case "int" -> builder.integer(Integer.parseInt(words[1]));
        case "bool" -> builder.bool(Boolean.parseBoolean(words[1]));
        case "loop" -> builder.index(node(words[1]), node(words[2]));
        case "sum_over" -> builder.sum((Index) node(words[1]), node(words[2]));
        case "max_over" -> builder.max((Index) node(words[1]), node(words[2]));
        case "load" -> builder.load(variables.get(words[1]), arguments(words, 2));
        case "length" -> builder.length(variables.get(words[1]), arguments(words, 2));
        default -> builder.apply(constant(Op.class, words[0]), arguments(words, 1));
      };
    }

    private Node[] arguments(String[] words, int from) {
      Node[] arguments = new Node[words.length - from];
      for (int k = 0; k < arguments.length; k++) {
        arguments[k] = node(words[from + k]);
      }
      return arguments;
    }

    private Node node(String number) {
      return nodes.get(Integer.parseInt(number));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
      return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
  }
}
