package dev.meander.processor.ir;

import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Node.Length;
import dev.meander.processor.ir.Node.Load;
import dev.meander.processor.ir.Node.Reduce;
import dev.meander.processor.ir.Node.Reduction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The only maker of nodes. Equal nodes are made once. It folds what keeps every value, a NaN included, but for the
 * sign of a zero; {@link #relaxed} also cancels (0·x, x − x), as derivatives need and energies must not: the energy
 * beside the derivative still shows the NaN.
 */
public final class GraphBuilder {
  private static final SortedSet<Index> NO_LOOP = Collections.unmodifiableSortedSet(new TreeSet<>());

  private final Map<Object, Node> known = new HashMap<>();
  private final List<Sink> sinks = new ArrayList<>();
  private int nextId;
  private boolean relaxed;

  private record Key(Object what, List<Node> args) {}

  /** From now on nodes belong to a derivative, where cancellation is allowed. */
  public GraphBuilder relaxed() {
    relaxed = true;
    return this;
  }

  /** Adds a result. */
  public GraphBuilder sink(Variable target, Node index, Node value, Sink.Mode mode) {
    sinks.add(new Sink(target, index, value, mode));
    return this;
  }

  /** Adds a result that replaces a feature. */
  public GraphBuilder store(Variable target, int index, Node value) {
    return sink(target, integer(index), value, Sink.Mode.STORE);
  }

  /** The graph of the results given so far. */
  public Graph build() {
    return new Graph(sinks);
  }

  /** Number of nodes made so far. */
  public int size() {
    return nextId;
  }

  // ---- leaves

  /** A real literal. */
  public Node real(double value) {
    return constant(Type.REAL, value);
  }

  /** An int literal. */
  public Node integer(int value) {
    return constant(Type.INT, value);
  }

  /** A boolean literal. */
  public Node bool(boolean value) {
    return constant(Type.BOOL, value ? 1 : 0);
  }

  private Node constant(Type type, double value) {
    return known.computeIfAbsent(
        new Key(type.name() + Double.doubleToRawLongBits(value), List.of()),
        k -> new Constant(nextId++, type, value, NO_LOOP));
  }

  /** An element of a variable. */
  public Node load(Variable variable, Node... indices) {
    if (indices.length != variable.rank()) {
      throw new AssertionError(variable + " loaded with " + indices.length + " indices");
    }
    List<Node> args = List.of(indices);
    return known.computeIfAbsent(
        new Key(variable, args), k -> new Load(nextId++, variable, args, context(args)));
  }

  /** One feature of every walker. */
  public Node load(Variable variable, int index) {
    return load(variable, integer(index));
  }

  /** The length of an array, or of its row given leading indices. */
  public Node length(Variable variable, Node... indices) {
    List<Node> args = List.of(indices);
    return known.computeIfAbsent(
        new Key("length " + variable.name(), args), k -> new Length(nextId++, variable, args, context(args)));
  }

  /** The variable of a new loop over {@code lo ≤ i < hi}. */
  public Index index(Node lo, Node hi) {
    return new Index(nextId++, lo, hi, own -> {
      SortedSet<Index> all = new TreeSet<>(context(List.of(lo, hi)));
      all.add(own);
      return all;
    });
  }

  // ---- loops

  /** Σ of a body over the loop of an index; in derivatives, what the terms have in common stands before the sum. */
  public Node sum(Index index, Node body) {
    if (relaxed && isReal(body, 0)) {
      return body;
    }
    CommonFactor common = relaxed ? CommonFactor.of(this, index, body) : null;
    return common == null
        ? reduce(Reduction.SUM, index, body)
        : mul(common.factor(), sum(index, common.rest()));
  }

  /** Maximum of a body over the loop of an index. */
  public Node max(Index index, Node body) {
    return reduce(Reduction.MAX, index, body);
  }

  private Node reduce(Reduction reduction, Index index, Node body) {
    if (body.type() == Type.BOOL) {
      throw new AssertionError(reduction + " of " + body);
    }
    return known.computeIfAbsent(new Key(reduction, List.of(index, body)), k -> {
      SortedSet<Index> context = new TreeSet<>(context(List.of(index.lo(), index.hi(), body)));
      context.remove(index);
      return new Reduce(nextId++, reduction, index, body, context, body.uniform());
    });
  }

  // ---- operators

  public Node add(Node a, Node b) {
    if (isReal(a, 0) || isInt(a, 0)) {
      return b;
    }
    if (isReal(b, 0) || isInt(b, 0)) {
      return a;
    }
    if (b instanceof Apply n && n.op() == Op.NEG) {
      return sub(a, n.arg(0));
    }
    if (a instanceof Apply n && n.op() == Op.NEG) {
      return sub(b, n.arg(0));
    }
    Node collected = relaxed ? collected(a, b, 1) : null;
    return collected != null ? collected : commutative(Op.ADD, a, b);
  }

  public Node sub(Node a, Node b) {
    if (isReal(b, 0) || isInt(b, 0)) {
      return a;
    }
    if (isReal(a, 0)) {
      return neg(b);
    }
    if (a == b && (relaxed || a.type() == Type.INT)) {
      return constant(a.type(), 0);
    }
    if (b instanceof Apply n && n.op() == Op.NEG) {
      return add(a, n.arg(0));
    }
    Node collected = relaxed ? collected(a, b, -1) : null;
    return collected != null ? collected : apply(Op.SUB, a, b);
  }

  /** a ± b with like terms in one, or null. */
  private Node collected(Node a, Node b, int sign) {
    Node intoFirst = LikeTerms.add(this, a, b, sign);
    if (intoFirst != null) {
      return intoFirst;
    }
    Node intoSecond = LikeTerms.add(this, b, a, sign); // a − b = −(b − a)
    return intoSecond == null || sign > 0 ? intoSecond : neg(intoSecond);
  }

  public Node mul(Node a, Node b) {
    if (isReal(a, 1) || isInt(a, 1)) {
      return b;
    }
    if (isReal(b, 1) || isInt(b, 1)) {
      return a;
    }
    if (isReal(a, -1)) {
      return neg(b);
    }
    if (isReal(b, -1)) {
      return neg(a);
    }
    if (a instanceof Apply n && n.op() == Op.NEG) {
      return neg(mul(n.arg(0), b));
    }
    if (b instanceof Apply n && n.op() == Op.NEG) {
      return neg(mul(a, n.arg(0)));
    }
    return relaxed ? relaxedMul(a, b) : commutative(Op.MUL, a, b);
  }

  /** 0·x = 0; a selection with a zero stays outermost, so that no 0·∞ arises in the arm not taken. */
  private Node relaxedMul(Node a, Node b) {
    if (isReal(a, 0) || isReal(b, 0)) {
      return real(0);
    }
    if (isDivision(a, b) || isDivision(b, a)) {
      return isDivision(a, b) ? a.arg(0) : b.arg(0);
    }
    if (a instanceof Apply n && n.op() == Op.SELECT && hasZeroArm(n)) {
      return intoArms(n, b);
    }
    if (b instanceof Apply n && n.op() == Op.SELECT && hasZeroArm(n)) {
      return intoArms(n, a);
    }
    Node ordered = b.type() == Type.REAL ? product(a, b) : null;
    ordered = ordered == null && a.type() == Type.REAL ? product(b, a) : ordered;
    return ordered != null ? ordered : commutative(Op.MUL, a, b);
  }

  /** a·(c·x) = c·(a·x) for a constant c, and a·(a·x) = (a·a)·x, so that like terms look alike; null for others. */
  private Node product(Node a, Node b) {
    if (!(b instanceof Apply n) || n.op() != Op.MUL) {
      return null;
    }
    for (int k = 0; k < 2; k++) {
      Node factor = n.arg(k);
      Node rest = n.arg(1 - k);
      if (factor instanceof Constant c) {
        return a instanceof Constant d ? mul(real(c.value() * d.value()), rest) : mul(factor, mul(a, rest));
      }
      if (factor == a && rest != a) {
        return mul(mul(a, a), rest);
      }
    }
    return null;
  }

  /** Whether a node is a real divided by another. */
  private static boolean isDivision(Node node, Node by) {
    return node instanceof Apply n && n.op() == Op.DIV && n.arg(1) == by && n.type() == Type.REAL;
  }

  private static boolean hasZeroArm(Node select) {
    return isReal(select.arg(1), 0) || isReal(select.arg(2), 0);
  }

  private Node intoArms(Node select, Node factor) {
    return select(select.arg(0), mul(select.arg(1), factor), mul(select.arg(2), factor));
  }

  public Node div(Node a, Node b) {
    if (isReal(b, 1) || isInt(b, 1)) {
      return a;
    }
    if (relaxed && isReal(a, 0)) {
      return a;
    }
    if (relaxed && a == b) {
      return real(1);
    }
    if (relaxed && a instanceof Apply n && n.op() == Op.SELECT && hasZeroArm(n)) {
      return select(n.arg(0), div(n.arg(1), b), div(n.arg(2), b));
    }
    boolean real = a.type() == Type.REAL; // −(MIN / b) is not −MIN / b
    if (real && a instanceof Apply n && n.op() == Op.NEG) {
      return neg(div(n.arg(0), b));
    }
    Node reciprocal = relaxed && real ? reciprocal(a, b) : null;
    return reciprocal != null ? mul(reciprocal, a) : apply(Op.DIV, a, b);
  }

  /** 1/b if that costs nothing: of a constant, or where it is computed anyway; else null. */
  private Node reciprocal(Node a, Node b) {
    if (b instanceof Constant c) {
      boolean exact = Math.abs(c.value()) > 1e-300 && Math.abs(c.value()) < 1e300;
      return exact ? real(1 / c.value()) : null;
    }
    return isReal(a, 1) ? null : known.get(new Key(Op.DIV, List.of(real(1), b)));
  }

  public Node neg(Node a) {
    if (a instanceof Apply n && n.op() == Op.NEG) {
      return n.arg(0);
    }
    if (a instanceof Apply n && n.op() == Op.SUB) {
      return sub(n.arg(1), n.arg(0));
    }
    if (relaxed && a instanceof Apply n && n.op() == Op.SELECT && hasZeroArm(n)) {
      return select(n.arg(0), neg(n.arg(1)), neg(n.arg(2)));
    }
    return apply(Op.NEG, a);
  }

  /** x^y; small integer powers become products, ½ a square root. */
  public Node pow(Node x, Node y) {
    if (y instanceof Constant c) {
      double p = c.value();
      if (p == 0.5) {
        return apply(Op.SQRT, x);
      }
      if (p == Math.rint(p) && Math.abs(p) <= 64) {
        Node product = power(x, (int) Math.abs(p));
        return p < 0 ? div(real(1), product) : product;
      }
    }
    return apply(Op.POW, x, y);
  }

  private Node power(Node x, int p) {
    if (p == 0) {
      return real(1);
    }
    Node half = power(x, p / 2);
    Node square = mul(half, half);
    return p % 2 == 0 ? square : mul(square, x);
  }

  public Node less(Node a, Node b) {
    return apply(Op.LESS, a, b);
  }

  public Node lessOrEqual(Node a, Node b) {
    return apply(Op.LESS_OR_EQUAL, a, b);
  }

  public Node equal(Node a, Node b) {
    return apply(Op.EQUAL, a, b);
  }

  public Node and(Node a, Node b) {
    if (a instanceof Constant c) {
      return c.value() != 0 ? b : a;
    }
    if (b instanceof Constant c) {
      return c.value() != 0 ? a : b;
    }
    if (a instanceof Apply n && n.op() == Op.NOT && n.arg(0) == b || b instanceof Apply m && m.op() == Op.NOT && m.arg(0) == a) {
      return bool(false);
    }
    return a == b ? a : apply(Op.AND, a, b);
  }

  public Node or(Node a, Node b) {
    return not(and(not(a), not(b)));
  }

  public Node not(Node a) {
    return a instanceof Apply n && n.op() == Op.NOT ? n.arg(0) : apply(Op.NOT, a);
  }

  public Node select(Node condition, Node a, Node b) {
    if (condition instanceof Constant c) {
      return c.value() != 0 ? a : b;
    }
    if (a == b) {
      return a;
    }
    if (condition instanceof Apply n && n.op() == Op.NOT) {
      return select(n.arg(0), b, a);
    }
    if (a.type() == Type.BOOL) {
      return or(and(condition, a), and(not(condition), b));
    }
    return apply(Op.SELECT, condition, a, b);
  }

  /** An int as a real; a real as it is. */
  public Node toReal(Node a) {
    return a.type() == Type.REAL ? a : apply(Op.TO_REAL, a);
  }

  /** Applies an operator as it is, folding only constants. */
  public Node apply(Op op, Node... args) {
    List<Node> list = List.of(args);
    Type type = op.type(list);
    if (list.stream().allMatch(Constant.class::isInstance)) {
      Node folded = fold(op, type, list);
      if (folded != null) {
        return folded;
      }
    }
    boolean uniform = list.stream().allMatch(Node::uniform);
    return known.computeIfAbsent(
        new Key(op, list), k -> new Apply(nextId++, type, op, list, context(list), uniform));
  }

  /** Constant arguments meet; with StrictMath, so that the text of a kernel is the same everywhere. */
  private Node fold(Op op, Type type, List<Node> args) {
    double[] values = args.stream().mapToDouble(a -> ((Constant) a).value()).toArray();
    if (type != Type.INT) {
      return constant(type, op.value(values));
    }
    boolean divides = op == Op.DIV || op == Op.REM;
    return divides && isInt(args.get(1), 0) ? null : integer(op.intValue(values));
  }

  private Node commutative(Op op, Node a, Node b) {
    return a.id() <= b.id() ? apply(op, a, b) : apply(op, b, a);
  }

  private static SortedSet<Index> context(List<Node> args) {
    SortedSet<Index> union = NO_LOOP;
    for (Node arg : args) {
      if (!union.containsAll(arg.context())) {
        if (arg.context().containsAll(union)) {
          union = arg.context();
        } else {
          SortedSet<Index> both = new TreeSet<>(union);
          both.addAll(arg.context());
          union = both;
        }
      }
    }
    return Collections.unmodifiableSortedSet(union);
  }

  /** Whether a node is this real literal (0 stands for −0 too). */
  public static boolean isReal(Node node, double value) {
    return node.type() == Type.REAL && node instanceof Constant c && c.value() == value;
  }

  /** Whether a node is this int literal. */
  public static boolean isInt(Node node, int value) {
    return node.type() == Type.INT && node instanceof Constant c && c.value() == value;
  }

  void adopt(Node node) {
    nextId = Math.max(nextId, node.id() + 1);
    if (node instanceof Constant c) {
      known.put(new Key(c.type().name() + Double.doubleToRawLongBits(c.value()), List.of()), node);
    } else if (node instanceof Load load) {
      known.put(new Key(load.variable(), load.args()), node);
    } else if (node instanceof Length length) {
      known.put(new Key("length " + length.variable().name(), length.args()), node);
    } else if (node instanceof Apply apply) {
      known.put(new Key(apply.op(), apply.args()), node);
    } else if (node instanceof Reduce reduce) {
      known.put(new Key(reduce.reduction(), List.of(reduce.index(), reduce.body())), node);
    }
  }
}
