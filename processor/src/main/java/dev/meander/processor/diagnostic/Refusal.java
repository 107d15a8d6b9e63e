package dev.meander.processor.diagnostic;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.stream.Stream;

/** Gives up one annotated element because of a problem at a tree. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Characters of source text in a message. */
  private static final int LONGEST = 80;

  private final transient Tree tree;
  private final transient TreePath unit;
  private transient Tree call;
  private transient TreePath callUnit;

  /**
   * A problem.
   *
   * @param tree where it is
   * @param unit any path in the same source file
   */
  public Refusal(Problem problem, Tree tree, TreePath unit, Object... arguments) {
    super(problem.message(Stream.of(arguments).map(Refusal::onOneLine).toArray()));
    this.tree = tree;
    this.unit = unit;
  }

  private static Object onOneLine(Object argument) {
    return argument instanceof Tree tree ? text(tree) : argument instanceof String s ? s.replaceAll("\\s*\\R\\s*", " ") : argument;
  }

  /** The text of a tree on one line, cut where it is long. */
  public static String text(Tree tree) {
    String line = tree.toString().replaceAll("\\s+", " ").trim();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }

  /** Notes a call that led to the problem; one further out replaces it. */
  public void calledAt(Tree tree, TreePath inUnit) {
    call = tree;
    callUnit = inUnit;
  }

  /** The outermost call that led here from another source file; null if there is none. */
  public Tree call() {
    return call;
  }

  /** A path in the source file of that call. */
  public TreePath callUnit() {
    return callUnit;
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
