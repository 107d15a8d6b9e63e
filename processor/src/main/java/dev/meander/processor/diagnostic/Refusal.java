package dev.meander.processor.diagnostic;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;

/** Gives up one annotated element because of a problem at a tree. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Tree tree;
  private final transient TreePath unit;

  /**
   * A problem.
   *
   * @param tree where it is
   * @param unit any path in the same source file
   */
  public Refusal(Problem problem, Tree tree, TreePath unit, Object... arguments) {
    super(problem.message(arguments));
    this.tree = tree;
    this.unit = unit;
  }

  /** Where the problem is. */
  public Tree tree() {
    return tree;
  }

  /** A path in the source file of the tree. */
  public TreePath unit() {
    return unit;
  }
}
