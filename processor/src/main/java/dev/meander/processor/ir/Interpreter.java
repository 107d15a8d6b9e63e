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
import java.util.Map;

/**
 * Runs a graph for one walker, in double, node by node: the oracle of every generated kernel. It may also round as a
 * kernel of lower precision does, which tells how far such a kernel may be from the exact values.
 */
public final class Interpreter {
  /** What the variables of a graph hold. */
  public interface Memory {
    /** An element; a boolean as 1 or 0. */
    double load(Variable variable, int... indices);

    /** The length of an array, or of its row. */
    int length(Variable variable, int... indices);

    /** Takes a result; called after every load of the graph. */
    void sink(Sink sink, int index, double value);
  }

  /** What is done to the values of a graph. */
  public interface Rounding {
    /** Nothing, but for double's own rounding. */
    Rounding NONE = new Rounding() {
      @Override
      public double shared(double value) {
        return value;
      }

      @Override
      public double result(Op op, double value) {
        return value;
      }
    };

    /** A real that all walkers share, computed in double, on its way to the walkers. */
    double shared(double value);

    /** A real of a walker, just computed by an operator. */
    double result(Op op, double value);
  }

  private final Memory memory;
  private final Rounding rounding;
  private final Graph graph;
  /** What is known, by node number. */
  private final Double[] values;
  /** What varies in a loop. */
  private final Map<Index, List<Node>> varying = new HashMap<>();

  private record Result(Sink sink, int index, double value) {}

  private Interpreter(Graph graph, Memory memory, Rounding rounding) {
    this.graph = graph;
    this.values = new Double[1 + graph.nodes().stream().mapToInt(Node::id).max().orElse(0)];
    this.memory = memory;
    this.rounding = rounding;
  }

  /** Computes every result of a graph, then hands them over in order. */
  public static void run(Graph graph, Memory memory) {
    run(graph, memory, Rounding.NONE);
  }

  /** The same with rounded values. */
  public static void run(Graph graph, Memory memory, Rounding rounding) {
    Interpreter interpreter = new Interpreter(graph, memory, rounding);
    List<Result> results = new ArrayList<>();
    for (Sink sink : graph.sinks()) {
      interpreter.emit(sink, List.copyOf(sink.context()), results);
    }
    results.forEach(r -> memory.sink(r.sink, r.index, r.value));
  }

  private void emit(Sink sink, List<Index> loops, List<Result> results) {
    if (loops.isEmpty()) {
      results.add(new Result(sink, (int) value(sink.index()), argument(sink.value(), false)));
      return;
    }
    Index index = loops.get(0);
    for (int i = (int) value(index.lo()), end = (int) value(index.hi()); i < end; i++) {
      enter(index, i);
      emit(sink, loops.subList(1, loops.size()), results);
    }
    leave(index);
  }

  private void enter(Index index, int i) {
    leave(index);
    values[index.id()] = (double) i;
  }

  /** Forgets what was computed inside a loop. */
  private void leave(Index index) {
    varying(index).forEach(node -> values[node.id()] = null);
  }

  private List<Node> varying(Index index) {
    return varying.computeIfAbsent(index, k -> graph.nodes().stream().filter(n -> n.context().contains(k)).toList());
  }

  private double value(Node node) {
    Double known = values[node.id()];
    if (known != null) {
      return known;
    }
    double value = compute(node);
    values[node.id()] = value;
    return value;
  }

  private double compute(Node node) {
    if (node instanceof Constant c) {
      return c.value();
    }
    if (node instanceof Load load) {
      return memory.load(load.variable(), indices(node));
    }
    if (node instanceof Length length) {
      return memory.length(length.variable(), indices(node));
    }
    if (node instanceof Reduce reduce) {
      return reduce(reduce);
    }
    if (node instanceof Apply apply) {
      return apply(apply);
    }
    throw new AssertionError("index outside of its loop: " + node);
  }

  private int[] indices(Node node) {
    int[] indices = new int[node.args().size()];
    for (int k = 0; k < indices.length; k++) {
      indices[k] = (int) value(node.arg(k));
    }
    return indices;
  }

  private double reduce(Reduce reduce) {
    boolean sum = reduce.reduction() == Node.Reduction.SUM;
    boolean real = reduce.type() == Type.REAL;
    double total = sum ? 0 : real ? Double.NEGATIVE_INFINITY : Integer.MIN_VALUE;
    Double[] outer = values.clone(); // another sum over the same index may be what asks for this one
    for (int i = (int) value(reduce.index().lo()), end = (int) value(reduce.index().hi()); i < end; i++) {
      enter(reduce.index(), i);
      double body = argument(reduce.body(), reduce.uniform());
      total = !sum ? Math.max(total, body) : real ? rounded(reduce, Op.ADD, total + body) : (int) total + (int) body;
    }
    values[reduce.index().id()] = outer[reduce.index().id()];
    varying(reduce.index()).forEach(node -> values[node.id()] = outer[node.id()]);
    return total;
  }

  private double apply(Apply node) {
    if (node.op() == Op.SELECT) {
      return argument(node.arg(value(node.arg(0)) != 0 ? 1 : 2), node.uniform());
    }
    double[] args = new double[node.args().size()];
    for (int k = 0; k < args.length; k++) {
      args[k] = argument(node.arg(k), node.uniform());
    }
    return node.type() == Type.INT ? node.op().intValue(args) : rounded(node, node.op(), node.op().value(args));
  }

  /** A value as a node reads it that is shared itself or not. */
  private double argument(Node node, boolean byShared) {
    boolean narrowed = node.uniform() && !byShared && node.type() == Type.REAL;
    return narrowed ? rounding.shared(value(node)) : value(node);
  }

  private double rounded(Node node, Op op, double value) {
    return node.uniform() || node.type() != Type.REAL ? value : rounding.result(op, value);
  }
}
