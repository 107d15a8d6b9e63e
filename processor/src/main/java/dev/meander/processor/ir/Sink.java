package dev.meander.processor.ir;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A result of a graph: {@code target[index] ← value}, in every iteration of the loops that value and index vary in.
 * Loads see what the target held before the graph ran.
 *
 * @param target a variable of the walkers
 * @param index which feature; of type INT
 * @param value a real
 * @param mode replaces, or adds
 */
public record Sink(Variable target, Node index, Node value, Mode mode) {
  /** How the value meets what the target holds. */
  public enum Mode {
    /** Replaces; each feature at most once a graph. */
    STORE,
    /** Adds. */
    ADD,
    /** Adds to the pair of rows {@code target[0] + target[1]}, the second holding what rounding took from the first. */
    ADD_COMPENSATED
  }

  /** The loops this result runs in, outer first. */
  public SortedSet<Node.Index> context() {
    TreeSet<Node.Index> loops = new TreeSet<>(value.context());
    loops.addAll(index.context());
    return loops;
  }

  /** The nodes this result needs. */
  public List<Node> roots() {
    return List.of(index, value);
  }
}
