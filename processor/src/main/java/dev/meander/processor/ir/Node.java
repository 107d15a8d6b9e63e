package dev.meander.processor.ir;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A value in a graph. Nodes are made by {@link GraphBuilder} only, which makes equal nodes once; so nodes are compared
 * by identity. A node's id is larger than those of its arguments: creation order is a valid schedule.
 */
public abstract sealed class Node {
  private final int id;
  private final Type type;
  private final List<Node> args;
  private final SortedSet<Index> context;
  private final boolean uniform;
  private final boolean reduced;

  private Node(int id, Type type, List<Node> args, SortedSet<Index> context, boolean uniform) {
    this.id = id;
    this.type = type;
    this.args = List.copyOf(args);
    this.context = context;
    this.uniform = uniform;
    this.reduced = this instanceof Reduce || args.stream().anyMatch(Node::reduced);
  }

  /** Position in creation order. */
  public int id() {
    return id;
  }

  /** Type of the value. */
  public Type type() {
    return type;
  }

  /** What the value is computed from; for a {@link Reduce} the bounds, then the body. */
  public List<Node> args() {
    return args;
  }

  /** One argument. */
  public Node arg(int k) {
    return args.get(k);
  }

  /**
   * The loops this value varies in: the free indices, and the indices that their bounds depend on; outer loops first.
   */
  public SortedSet<Index> context() {
    return context;
  }

  /** Whether all walkers share the value. */
  public boolean uniform() {
    return uniform;
  }

  /** Whether it is computed from a sum or maximum, or is one. */
  public boolean reduced() {
    return reduced;
  }

  @Override
  public String toString() {
    return GraphText.of(this);
  }

  /** A literal. */
  public static final class Constant extends Node {
    private final double value;

    Constant(int id, Type type, double value, SortedSet<Index> none) {
      super(id, type, List.of(), none, true);
      this.value = value;
    }

    /** The value; an int exactly, 1 or 0 for a boolean. */
    public double value() {
      return value;
    }

    /** The value of an INT constant. */
    public int intValue() {
      return (int) value;
    }
  }

  /** The variable of a kept loop, {@code lo ≤ i < hi}. Each index belongs to exactly one loop. */
  public static final class Index extends Node implements Comparable<Index> {
    private final Node lo;
    private final Node hi;

    Index(int id, Node lo, Node hi, Function<Index, SortedSet<Index>> context) {
      this(id, lo, hi, new TreeSet<>(), context);
    }

    private Index(
        int id,
        Node lo,
        Node hi,
        TreeSet<Index> own,
        Function<Index, SortedSet<Index>> context) {
      super(id, Type.INT, List.of(), Collections.unmodifiableSortedSet(own), true);
      this.lo = lo;
      this.hi = hi;
      own.addAll(context.apply(this));
    }

    /** First value. */
    public Node lo() {
      return lo;
    }

    /** One past the last value. */
    public Node hi() {
      return hi;
    }

    @Override
    public int compareTo(Index other) {
      return Integer.compare(id(), other.id());
    }
  }

  /** An element of a variable. */
  public static final class Load extends Node {
    private final Variable variable;

    Load(int id, Variable variable, List<Node> indices, SortedSet<Index> context) {
      super(id, variable.type(), indices, context, variable.space() == Variable.Space.UNIFORM);
      this.variable = variable;
    }

    /** What is read; the arguments are the indices. */
    public Variable variable() {
      return variable;
    }
  }

  /** The length of a uniform array, or of one of its rows. */
  public static final class Length extends Node {
    private final Variable variable;

    Length(int id, Variable variable, List<Node> indices, SortedSet<Index> context) {
      super(id, Type.INT, indices, context, true);
      this.variable = variable;
    }

    /** Whose length; the arguments are the leading indices. */
    public Variable variable() {
      return variable;
    }
  }

  /** An operator applied to its arguments. */
  public static final class Apply extends Node {
    private final Op op;

    Apply(int id, Type type, Op op, List<Node> args, SortedSet<Index> context, boolean uniform) {
      super(id, type, args, context, uniform);
      this.op = op;
    }

    /** The operator. */
    public Op op() {
      return op;
    }
  }

  /** How a loop combines its iterations. */
  public enum Reduction {
    SUM,
    MAX
  }

  /** A sum (0 if there is no iteration) or maximum (−∞, of ints the least int) over a loop, of the type of its body. */
  public static final class Reduce extends Node {
    private final Reduction reduction;
    private final Index index;

    Reduce(int id, Reduction reduction, Index index, Node body, SortedSet<Index> context, boolean uniform) {
      super(id, body.type(), List.of(index.lo(), index.hi(), body), context, uniform);
      this.reduction = reduction;
      this.index = index;
    }

    /** Sum or maximum. */
    public Reduction reduction() {
      return reduction;
    }

    /** The loop's variable. */
    public Index index() {
      return index;
    }

    /** What each iteration contributes. */
    public Node body() {
      return arg(2);
    }
  }
}
