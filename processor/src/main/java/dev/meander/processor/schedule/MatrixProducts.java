package dev.meander.processor.schedule;

import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.GraphCopy;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Node.Length;
import dev.meander.processor.ir.Node.Load;
import dev.meander.processor.ir.Node.Reduce;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Sink;
import dev.meander.processor.ir.Type;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.schedule.RowPlan.Product;
import dev.meander.processor.schedule.RowPlan.Product.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Takes products of parameter tables with rows out of a graph, so that a block function computes them for all i at once:
 * y_i = Σ_j A_ij x_j becomes a table that the graph reads, and x̄_j += A_ij t_i, in loops over i and j, a table of the t_i.
 *
 * @param before what the graph reads
 * @param after what is made of tables that the graph fills
 */
record MatrixProducts(List<Product> before, Graph graph, List<Product> after) {
  /** Takes out what there is, with a new table, of so many rows, for each product. */
  static MatrixProducts of(Graph graph, Function<Integer, Variable> newTable) {
    Map<Node, Variable> sums = new HashMap<>();
    Map<Product, Variable> before = new LinkedHashMap<>();
    for (Node node : graph.nodes()) {
      Product product = node instanceof Reduce reduce ? product(reduce) : null;
      if (product != null) {
        int rows = product.kind() == Kind.TIMES ? product.count() : product.matrix().end();
        sums.put(node, before.computeIfAbsent(product, p -> newTable.apply(rows)));
      }
    }
    GraphBuilder g = new GraphBuilder();
    GraphCopy copy = GraphCopy.rewritten(g, graph, (node, copies) -> {
      if (!sums.containsKey(node)) {
        return null;
      }
      Index i = node.context().first();
      return g.load(sums.get(node), g.sub(copies.apply(i), copies.apply(i.lo())));
    });
    List<Product> after = new ArrayList<>();
    for (Sink sink : graph.sinks()) {
      Factors factors = Factors.of(sink);
      boolean replaced = graph.sinks().stream().anyMatch(s -> s.mode() == Sink.Mode.STORE && s.target().equals(sink.target()));
      if (factors == null || replaced) {
        g.sink(sink.target(), copy.copyOf(sink.index()), copy.copyOf(sink.value()), sink.mode());
        continue;
      }
      Variable table = newTable.apply(factors.count());
      g.sink(table, copy.copyOf(factors.i), copy.copyOf(factors.other), Sink.Mode.STORE);
      Rows to = new Rows(sink.target(), offset(sink.index(), factors.j));
      after.add(new Product(factors.matrix, Kind.ADD_TRANSPOSED, 0, factors.count(), Rows.of(table), to));
    }
    List<Product> first = new ArrayList<>();
    before.forEach((p, table) -> first.add(new Product(p.matrix(), p.kind(), p.first(), p.count(), p.from(), Rows.of(table))));
    return before.isEmpty() && after.isEmpty()
        ? new MatrixProducts(List.of(), graph, List.of())
        : new MatrixProducts(first, g.build(), after);
  }

  /** Σ_j A_ij x_j or Σ_j A_ji x_j for all i, without a place for it; null of anything else. */
  private static Product product(Reduce sum) {
    if (sum.reduction() != Node.Reduction.SUM || sum.context().size() != 1) {
      return null;
    }
    Index i = sum.context().first();
    Index j = sum.index();
    Factors factors = Factors.of(sum.body(), i, j);
    if (factors != null) {
      int offset = factors.otherFrom(j);
      Rows from = offset < 0 ? null : new Rows(((Load) factors.other).variable(), offset);
      return from == null ? null : new Product(factors.matrix, Kind.TIMES, factors.first(), factors.count(), from, null);
    }
    Factors transposed = i.hi() instanceof Constant ? Factors.of(sum.body(), j, i) : null;
    int offset = transposed == null ? -1 : transposed.otherFrom(j);
    if (offset < 0) {
      return null;
    }
    Rows from = new Rows(((Load) transposed.other).variable(), offset + transposed.first());
    return new Product(transposed.matrix, Kind.TRANSPOSED, transposed.first(), transposed.count(), from, null);
  }

  /** c where a node is j + c; −1 if it is something else. */
  private static int offset(Node node, Index j) {
    if (node == j) {
      return 0;
    }
    if (node instanceof Apply a && a.op() == Op.ADD) {
      for (int k = 0; k < 2; k++) {
        if (a.arg(k) == j && a.arg(1 - k) instanceof Constant c) {
          return c.intValue();
        }
      }
    }
    return -1;
  }

  /**
   * A_ij times something else, for all i of a loop of constant bounds and all j of one inside that begins at 0.
   *
   * @param other varies in i or j, not in both
   */
  private record Factors(RowPlan.Matrix matrix, Index i, Index j, Node other) {
    int first() {
      return ((Constant) i.lo()).intValue();
    }

    int count() {
      return ((Constant) i.hi()).intValue() - first();
    }

    /** c if the other factor is element k + c of some rows; −1 if it is something else. */
    int otherFrom(Index k) {
      return other instanceof Load load && !load.uniform() ? MatrixProducts.offset(load.arg(0), k) : -1;
    }

    /** Of {@code x̄[j] += A[i][j] · t}, where t does not vary in j; null of anything else. */
    static Factors of(Sink sink) {
      List<Index> loops = List.copyOf(sink.context());
      if (sink.mode() != Sink.Mode.ADD || loops.size() != 2 || sink.index().context().size() != 1) {
        return null;
      }
      Index i = loops.get(0);
      Index j = loops.get(1);
      Factors factors = offset(sink.index(), j) < 0 ? null : of(sink.value(), i, j);
      return factors == null || factors.other.context().contains(j) || !isConstant(i.lo(), 0) ? null : factors;
    }

    static Factors of(Node product, Index i, Index j) {
      boolean constant = i.lo() instanceof Constant lo && i.hi() instanceof Constant hi && lo.intValue() < hi.intValue();
      if (!constant || !isConstant(j.lo(), 0) || !(product instanceof Apply a) || a.op() != Op.MUL) {
        return null;
      }
      for (int k = 0; k < 2; k++) {
        boolean isTable = a.arg(k) instanceof Load load
            && load.uniform()
            && load.variable().rank() == 2
            && load.variable().type() == Type.REAL
            && load.arg(0) == i
            && load.arg(1) == j;
        if (isTable) {
          Variable table = ((Load) a.arg(k)).variable();
          RowPlan.Matrix matrix = matrix(table, i, j.hi());
          return matrix == null ? null : new Factors(matrix, i, j, a.arg(1 - k));
        }
      }
      return null;
    }

    private static boolean isConstant(Node node, int value) {
      return node instanceof Constant c && c.intValue() == value;
    }

    /** The table with rows that end at {@code end}: a constant, i + a constant, or the length of the row. */
    private static RowPlan.Matrix matrix(Variable table, Index i, Node end) {
      if (end instanceof Constant c) {
        return new RowPlan.Matrix(table, 0, c.intValue());
      }
      if (end instanceof Length length && length.variable().equals(table) && length.args().equals(List.of(i))) {
        return new RowPlan.Matrix(table, 0, RowPlan.Matrix.WHOLE);
      }
      int more = offset(end, i);
      return more < 0 ? null : new RowPlan.Matrix(table, 1, more);
    }
  }
}
