package dev.meander.processor.schedule;

import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Variable;
import java.util.List;

/** One step of a program over a batch of walkers. */
public sealed interface Stage {
  /** A graph for each walker. */
  record Pointwise(Graph graph) implements Stage {}

  /**
   * A layer of a network: {@code to = W·from + b}, then ReLU if asked.
   *
   * @param weight where W, row-major [outputs][inputs], stands in the layer's parameters
   * @param bias where b stands
   */
  record Dense(Rows from, int inputs, Rows to, int outputs, int weight, int bias, boolean relu) implements Stage {}

  /**
   * The adjoint of {@link Dense}: gates {@code toBar} by ReLU, adds to the gradients of W and b, and sets or adds to
   * {@code fromBar}.
   */
  record DenseAdjoint(Dense dense, Rows fromBar, Rows toBar, boolean add) implements Stage {}

  /** Standard normals, one row each, of the current step. */
  record Normals(Variable rows, int count) implements Stage {}

  /** ln U of the current step, one row. */
  record LogUniforms(Variable rows) implements Stage {}

  /** Runs a body {@code steps} times. */
  record Repeat(int steps, List<Stage> body) implements Stage {}

  /** Copies rows. */
  record Copy(Variable to, Variable from, int count) implements Stage {}

  /** Adds to gradients: Σ over walkers of row k goes to the layer's parameter {@code parameter + k}. */
  record ReduceParameters(Rows rows, int count, int parameter) implements Stage {}

  /**
   * Goes back over {@code steps} steps whose states were not kept: runs them again from checkpoints, about √steps of
   * them, and then the adjoint of each, last first. Memory grows with √steps.
   *
   * @param carried what a step reads and replaces; holds the first state when this begins
   * @param step one step forward
   * @param adjoint one step back; reads the carried variables before and after the step, see {@link Carried}
   */
  record Retrace(int steps, List<Carried> carried, List<Stage> step, List<Stage> adjoint) implements Stage {}

  /** A carried variable, and the names under which an adjoint step reads what it held before and after the step. */
  record Carried(Variable variable, int rows, Variable before, Variable after) {}
}
