package dev.meander.processor.ir;

import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Node.Length;
import dev.meander.processor.ir.Node.Load;
import dev.meander.processor.ir.Node.Reduce;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Runs a graph for one walker, in double, node by node: the oracle of every generated kernel. */
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

  private final Memory memory;
  private final Map<Node, Double> values = new HashMap<>();

  private record Result(Sink sink, int index, double value) {}

  private Interpreter(Memory memory) {
    this.memory = memory;
  }

  /** Computes every result of a graph, then hands them over in order. */
  public static void run(Graph graph, Memory memory) {
    Interpreter interpreter = new Interpreter(memory);
    List<Result> results = new ArrayList<>();
    for (Sink sink : graph.sinks()) {
      interpreter.emit(sink, List.copyOf(sink.context()), results);
    }
    results.forEach(r -> memory.sink(r.sink, r.index, r.value));
  }

  private void emit(Sink sink, List<Index> loops, List<Result> results) {
    if (loops.isEmpty()) {
      results.add(new Result(sink, (int) value(sink.index()), value(sink.value())));
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
    values.put(index, (double) i);
  }

  /** Forgets what was computed inside a loop. */
  private void leave(Index index) {
    for (Iterator<Node> known = values.keySet().iterator(); known.hasNext(); ) {
      if (known.next().context().contains(index)) {
        known.remove();
      }
    }
  }

  private double value(Node node) {
    Double known = values.get(node);
    if (known != null) {
      return known;
    }
    double value = compute(node);
    values.put(node, value);
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
    return node.args().stream().mapToInt(a -> (int) value(a)).toArray();
  }

  private double reduce(Reduce reduce) {
    boolean sum = reduce.reduction() == Node.Reduction.SUM;
    double total = sum ? 0 : Double.NEGATIVE_INFINITY;
    Double outer = values.get(reduce.index()); // another sum over the same index may be what asks for this one
    for (int i = (int) value(reduce.index().lo()), end = (int) value(reduce.index().hi()); i < end; i++) {
      enter(reduce.index(), i);
      double body = value(reduce.body());
      total = sum ? total + body : Math.max(total, body);
    }
    leave(reduce.index());
    if (outer != null) {
      values.put(reduce.index(), outer);
    }
    return total;
  }

  private double apply(Apply node) {
    if (node.op() == Op.SELECT) {
      return value(node.arg(value(node.arg(0)) != 0 ? 1 : 2));
    }
    double[] args = node.args().stream().mapToDouble(this::value).toArray();
    if (node.type() != Type.INT) {
      return node.op().value(args);
    }
    int a = (int) args[0];
    int b = args.length > 1 ? (int) args[1] : 0;
    return switch (node.op()) {
      case ADD -> a + b;
      case SUB -> a - b;
      case MUL -> a * b;
      case DIV -> a / b;
      case REM -> a % b;
      case NEG -> -a;
      default -> (int) node.op().value(args);
    };
  }
}
