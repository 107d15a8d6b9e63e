package dev.meander.processor.schedule;

import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Node.Reduce;
import dev.meander.processor.ir.Sink;
import java.util.List;
import java.util.Map;

/**
 * A pointwise graph as passes over rows of walkers, for a JVM whose compiler vectorises small loops only: values that
 * all walkers share are scalars, arithmetic is gathered in passes of limited size, and what a loop cannot do (exp, log,
 * comparisons, selections) is a call of a block function between passes.
 *
 * @param steps in order
 * @param slots the scratch row of each value that outlives its pass
 * @param scratch number of scratch rows
 */
public record RowPlan(List<Step> steps, Map<Node, Integer> slots, int scratch) {
  /** One step of the plan. */
  public sealed interface Step permits Scalar, Save, Pass, Call, Loop, CopyOut, AddCompensated {}

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

  /** Plans a graph. */
  public static RowPlan of(Graph graph) {
    return new RowPlanner(graph).plan();
  }
}
