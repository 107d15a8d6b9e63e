package dev.meander.processor.schedule;

import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Node.Reduce;
import dev.meander.processor.ir.Sink;
import dev.meander.processor.ir.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pointwise graph as passes over rows of walkers, for a JVM whose compiler vectorises small loops only: values that
 * all walkers share are scalars, arithmetic is gathered in passes of limited size, and what a loop cannot do (exp, log,
 * comparisons, selections) is a call of a block function between passes.
 *
 * @param steps in order
 * @param slots the scratch row of each value that outlives its pass
 * @param tables the first scratch row of each table
 * @param scratch number of scratch rows
 */
public record RowPlan(List<Step> steps, Map<Node, Integer> slots, Map<Variable, Integer> tables, int scratch) {
  /** One step of the plan. */
  public sealed interface Step permits Scalar, Save, Pass, Call, Loop, CopyOut, AddCompensated, Product {}

  /** A value that all walkers share. */
  public record Scalar(Node node) implements Step {}

  /** Copies a row that will be overwritten before its last use. */
  public record Save(Node.Load load) implements Step {}

  /** One loop over the walkers that computes {@code nodes} in order and writes {@code outputs}. */
  public record Pass(List<Node> nodes, List<Output> outputs) implements Step {}

  /** Where a pass leaves a value: a scratch row, a result, or a sum or maximum that a loop builds up. */
  public record Output(Node value, Sink sink, Reduce reduce) {
    static Output scratch(Node value) {
      return new Output(value, null, null);
    }

    static Output sink(Sink sink) {
      return new Output(sink.value(), sink, null);
    }

    static Output reduce(Reduce reduce) {
      return new Output(reduce.body(), null, reduce);
    }
  }

  /** A block function of rows. */
  public record Call(Node.Apply node) implements Step {}

  /** A loop; each of its sums and maxima starts before it, in a scratch row or, if all walkers share it, a scalar. */
  public record Loop(Index index, List<Reduce> results, List<Step> body) implements Step {}

  /** A result whose row is still read by passes after the one that computes it. */
  public record CopyOut(Sink sink) implements Step {}

  /** Adds a row to a compensated pair of rows. */
  public record AddCompensated(Sink sink) implements Step {}

  /**
   * A parameter table A as factor of a product: of row i the first {@code slope · i + end} elements.
   *
   * @param end {@link #WHOLE} for rows as long as they are
   */
  public record Matrix(Variable table, int slope, int end) {
    /** As end of a matrix. */
    public static final int WHOLE = -1;
  }

  /** A product of rows with {@code count} rows of a matrix, from a first on. */
  public record Product(Matrix matrix, Kind kind, int first, int count, Rows from, Rows to) implements Step {
    /** Which product. */
    public enum Kind {
      /** to[i] = Σ_j A[first + i][j] from[j]. */
      TIMES,
      /** to[j] = Σ_i A[first + i][j] from[i]; rows of the matrix are of one length. */
      TRANSPOSED,
      /** to[j] += Σ_i A[first + i][j] from[i]. */
      ADD_TRANSPOSED
    }
  }

  /** Plans a graph: what loops would compute again and again stands in tables, {@link Tables}, {@link MatrixProducts}. */
  public static RowPlan of(Graph graph) {
    Tables kept = Tables.ofRows(graph);
    Map<Variable, Integer> lengths = new LinkedHashMap<>(kept.lengths());
    List<Step> steps = new ArrayList<>();
    for (Graph part : kept.graphs()) {
      MatrixProducts products = MatrixProducts.of(part, length -> {
        Variable table = Variable.rows("product" + lengths.size());
        lengths.put(table, length);
        return table;
      });
      steps.addAll(products.before());
      steps.addAll(new RowPlanner(products.graph()).steps());
      steps.addAll(products.after());
    }
    return ScratchRows.assign(steps, lengths);
  }
}
