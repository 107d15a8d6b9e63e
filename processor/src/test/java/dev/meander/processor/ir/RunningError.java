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
import java.util.TreeMap;

/**
 * Runs a graph for one walker in double and, beside each value v, bounds how far a float kernel's may be from it: running
 * error analysis (Wilkinson; Higham, Accuracy and Stability of Numerical Algorithms, 2002, section 3.3). With v + e the
 * kernel's arguments, |e| ≤ E, an operator hands on what E makes of it and adds the rounding of its own result, k·u·(|v| +
 * E) with u = 2⁻²⁴ and k = 1 but for the block functions. What all walkers share is computed in double, and rounded once
 * when a walker reads it. Where E decides a comparison, both arms of a selection count; where it reaches a pole, the edge
 * of a domain or the largest float, the bound is infinite.
 */
public final class RunningError {
  /** Half an ulp of 1 in float and in double. */
  private static final double FLOAT = 0x1p-24;

  private static final double DOUBLE = 0x1p-52;

  /** Below the smallest normal number results have an absolute error. */
  private static final double SUBNORMAL = 4 * Float.MIN_VALUE;

  /** A value and a bound of its error; for a boolean, an error means that the kernel may find the other. */
  public record Bounded(double value, double error) {
    static final Bounded UNKNOWN = new Bounded(Double.NaN, Double.POSITIVE_INFINITY);

    double least() {
      return value - error;
    }

    double most() {
      return value + error;
    }

    /** Whether the kernel has this value itself. */
    public boolean exact() {
      return error == 0;
    }
  }

  /** A result: what its sinks leave in it. */
  private static final class Total {
    private double value;
    private double size;
    private double error;
    private int terms;

    private void add(Bounded term, boolean store) {
      if (store) {
        value = 0;
        size = 0;
        error = 0;
        terms = 0;
      }
      value += term.value;
      size += Math.abs(term.value) + term.error;
      error += term.error;
      terms++;
    }

    /** In whatever order the terms are added, each of them is rounded less than as often as there are terms. */
    private Bounded bounded() {
      return terms == 1 ? new Bounded(value, error) : new Bounded(value, error + FLOAT * terms * size);
    }
  }

  private final Graph graph;
  private final Interpreter.Memory memory;
  private final Bounded[] values;
  private final Map<Index, List<Node>> varying = new HashMap<>();
  private final Map<String, Map<Integer, Total>> totals = new HashMap<>();

  private RunningError(Graph graph, Interpreter.Memory memory) {
    this.graph = graph;
    this.memory = memory;
    this.values = new Bounded[1 + graph.nodes().stream().mapToInt(Node::id).max().orElse(0)];
  }

  /**
   * The results of a graph, by the names of their variables; each is 0 before.
   *
   * @param memory whose walker's values are floats
   */
  public static Map<String, Map<Integer, Bounded>> of(Graph graph, Interpreter.Memory memory) {
    RunningError run = new RunningError(graph, memory);
    graph.sinks().forEach(s -> run.emit(s, List.copyOf(s.context())));
    Map<String, Map<Integer, Bounded>> results = new HashMap<>();
    run.totals.forEach((name, elements) -> {
      Map<Integer, Bounded> bounded = new TreeMap<>();
      elements.forEach((index, total) -> bounded.put(index, total.bounded()));
      results.put(name, bounded);
    });
    return results;
  }

  private void emit(Sink sink, List<Index> loops) {
    if (loops.isEmpty()) {
      totals.computeIfAbsent(sink.target().name(), k -> new HashMap<>())
          .computeIfAbsent((int) of(sink.index()).value, k -> new Total())
          .add(argument(sink.value(), false), sink.mode() == Sink.Mode.STORE);
      return;
    }
    Index index = loops.get(0);
    for (int i = (int) of(index.lo()).value, end = (int) of(index.hi()).value; i < end; i++) {
      enter(index, i);
      emit(sink, loops.subList(1, loops.size()));
    }
    leave(index);
  }

  private void enter(Index index, int i) {
    leave(index);
    values[index.id()] = new Bounded(i, 0);
  }

  private void leave(Index index) {
    varying(index).forEach(node -> values[node.id()] = null);
  }

  private List<Node> varying(Index index) {
    return varying.computeIfAbsent(index, k -> graph.nodes().stream().filter(n -> n.context().contains(k)).toList());
  }

  private Bounded of(Node node) {
    if (values[node.id()] == null) {
      values[node.id()] = compute(node);
    }
    return values[node.id()];
  }

  /** A value as a node reads it that is shared itself or not. */
  private Bounded argument(Node node, boolean byShared) {
    Bounded value = of(node);
    boolean narrowed = node.uniform() && !byShared && node.type() == Type.REAL;
    return narrowed ? rounded(value.value, value.error, FLOAT) : value;
  }

  private static Bounded rounded(double value, double error, double unit) {
    boolean huge = !(Math.abs(value) + error < Float.MAX_VALUE); // or NaN
    boolean whole = unit == FLOAT && error == 0 && (float) value == value; // then float's result is the same
    if (huge || whole) {
      return new Bounded(value, huge ? Double.POSITIVE_INFINITY : 0);
    }
    return new Bounded(value, error + unit * (Math.abs(value) + error) + (unit < FLOAT ? 0 : SUBNORMAL));
  }

  private Bounded compute(Node node) {
    if (node instanceof Constant c) {
      return new Bounded(c.value(), 0);
    }
    if (node instanceof Load load) {
      return new Bounded(memory.load(load.variable(), indices(node)), 0);
    }
    if (node instanceof Length length) {
      return new Bounded(memory.length(length.variable(), indices(node)), 0);
    }
    return node instanceof Reduce reduce ? reduce(reduce) : apply((Apply) node);
  }

  private int[] indices(Node node) {
    return node.args().stream().mapToInt(a -> (int) of(a).value).toArray();
  }

  private Bounded reduce(Reduce reduce) {
    boolean sum = reduce.reduction() == Node.Reduction.SUM;
    double total = sum ? 0 : Double.NEGATIVE_INFINITY;
    double error = 0;
    Bounded[] outer = values.clone();
    for (int i = (int) of(reduce.index().lo()).value, end = (int) of(reduce.index().hi()).value; i < end; i++) {
      enter(reduce.index(), i);
      Bounded body = argument(reduce.body(), reduce.uniform());
      if (sum) {
        Bounded next = result(reduce, total + body.value, error + body.error, 1);
        total = next.value;
        error = next.error;
      } else {
        total = Math.max(total, body.value);
        error = Math.max(error, body.error);
      }
    }
    values[reduce.index().id()] = outer[reduce.index().id()];
    varying(reduce.index()).forEach(node -> values[node.id()] = outer[node.id()]);
    return new Bounded(total, error);
  }

  private Bounded apply(Apply node) {
    if (node.op() == Op.SELECT) {
      return select(node);
    }
    List<Bounded> args = new ArrayList<>();
    node.args().forEach(a -> args.add(argument(a, node.uniform())));
    Bounded a = args.get(0);
    Bounded b = args.size() > 1 ? args.get(1) : a;
    if (node.type() == Type.INT) {
      boolean exact = args.stream().allMatch(Bounded::exact)
          || node.op() == Op.TO_INT && (int) a.least() == (int) a.most(); // and so is all between
      return new Bounded(integer(node, (int) a.value, (int) b.value), exact ? 0 : Double.POSITIVE_INFINITY);
    }
    double value = node.op().value(args.stream().mapToDouble(Bounded::value).toArray());
    if (node.type() == Type.BOOL) {
      return truth(node, value, a, b);
    }
    double handedOn = Operators.error(node.op(), a, b, value);
    if (Double.isNaN(handedOn)) {
      return new Bounded(value, Double.POSITIVE_INFINITY);
    }
    return result(node, value, handedOn, roundings(node.op()));
  }

  /** A result with its own rounding; in double the kernel's is the same from the same, but for library functions. */
  private static Bounded result(Node node, double value, double handedOn, double roundings) {
    if (node.uniform()) {
      boolean same = handedOn == 0 && !(node instanceof Apply a && a.op().kind() == Op.Kind.FUNCTION);
      return same ? new Bounded(value, 0) : rounded(value, handedOn, 2 * DOUBLE);
    }
    return roundings == 0 ? new Bounded(value, handedOn) : rounded(value, handedOn, roundings * FLOAT);
  }

  private Bounded select(Apply node) {
    Bounded condition = of(node.arg(0));
    Bounded taken = argument(node.arg(condition.value != 0 ? 1 : 2), node.uniform());
    if (condition.exact()) {
      return taken;
    }
    Bounded other = argument(node.arg(condition.value != 0 ? 2 : 1), node.uniform());
    double apart = Math.abs(taken.value - other.value) + other.error;
    return new Bounded(taken.value, Double.isNaN(apart) ? Double.POSITIVE_INFINITY : Math.max(taken.error, apart));
  }

  private static int integer(Apply node, int a, int b) {
    return switch (node.op()) {
      case ADD -> a + b;
      case SUB -> a - b;
      case MUL -> a * b;
      case DIV -> a / b;
      case REM -> a % b;
      case NEG -> -a;
      default -> (int) node.op().value(a, b);
    };
  }

  private static Bounded truth(Apply node, double value, Bounded a, Bounded b) {
    boolean open = switch (node.op()) {
      case NOT -> !a.exact();
      case AND -> !(a.exact() && a.value == 0 || b.exact() && b.value == 0 || a.exact() && b.exact());
      case OR -> !(a.exact() && a.value != 0 || b.exact() && b.value != 0 || a.exact() && b.exact());
      default -> (a.error > 0 || b.error > 0) && !(Math.abs(a.value - b.value) > a.error + b.error);
    };
    return new Bounded(value, open ? 1 : 0);
  }

  /** How many halves of an ulp a float kernel's own result may be off; the runtime's RowsTest holds the functions to that. */
  private static double roundings(Op op) {
    return switch (op) {
      case NEG, ABS, MIN, MAX -> 0;
      case EXP -> 4;
      case LOG -> 3;
      case TANH -> 12;
      default -> 1;
    };
  }
}
