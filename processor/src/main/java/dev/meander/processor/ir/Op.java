package dev.meander.processor.ir;

import java.util.List;

/**
 * Every operator of a graph: its Java spelling, its value, and its partial derivatives. One row each.
 *
 * <p>Arithmetic and comparisons apply to reals and to ints; ints compute exactly as Java's do. Derivatives exist for
 * reals. At a kink the derivative from above is taken: |x|' = 1 at 0, and max(x, y)' goes to x where x = y. Where a slope
 * is infinite, as that of √x at 0, it counts as a very large number, so that 0 times it is 0: √(x² + y²) has slope 0 at
 * its tip.
 */
public enum Op {
  ADD("%s + %s", Kind.ARITHMETIC, a -> a[0] + a[1], (g, n) -> List.of(g.real(1), g.real(1))),
  SUB("%s - %s", Kind.ARITHMETIC, a -> a[0] - a[1], (g, n) -> List.of(g.real(1), g.real(-1))),
  MUL("%s * %s", Kind.ARITHMETIC, a -> a[0] * a[1], (g, n) -> List.of(n.arg(1), n.arg(0))),
  DIV(
      "%s / %s",
      Kind.ARITHMETIC,
      a -> a[0] / a[1],
      (g, n) -> List.of(g.div(g.real(1), n.arg(1)), g.neg(g.div(n, n.arg(1))))),
  REM("%s %% %s", Kind.ARITHMETIC, a -> a[0] % a[1], Op::remPartials),
  NEG("-%s", Kind.ARITHMETIC, a -> -a[0], (g, n) -> List.of(g.real(-1))),
  ABS(
      "Math.abs(%s)",
      Kind.ARITHMETIC,
      a -> Math.abs(a[0]),
      (g, n) -> List.of(g.select(g.lessOrEqual(g.real(0), n.arg(0)), g.real(1), g.real(-1)))),
  MIN("Math.min(%s, %s)", Kind.ARITHMETIC, a -> Math.min(a[0], a[1]), Op::minPartials),
  MAX("Math.max(%s, %s)", Kind.ARITHMETIC, a -> Math.max(a[0], a[1]), Op::maxPartials),

  SQRT("Math.sqrt(%s)", Kind.FUNCTION, a -> Math.sqrt(a[0]), (g, n) -> List.of(g.div(g.real(0.5), positive(g, n)))),
  EXP("Math.exp(%s)", Kind.FUNCTION, a -> StrictMath.exp(a[0]), (g, n) -> List.of(n)),
  LOG("Math.log(%s)", Kind.FUNCTION, a -> StrictMath.log(a[0]), (g, n) -> List.of(g.div(g.real(1), n.arg(0)))),
  LOG1P(
      "Math.log1p(%s)",
      Kind.FUNCTION,
      a -> StrictMath.log1p(a[0]),
      (g, n) -> List.of(g.div(g.real(1), g.add(g.real(1), n.arg(0))))),
  EXPM1("Math.expm1(%s)", Kind.FUNCTION, a -> StrictMath.expm1(a[0]), (g, n) -> List.of(g.add(n, g.real(1)))),
  SIN("Math.sin(%s)", Kind.FUNCTION, a -> StrictMath.sin(a[0]), Op::sinPartials),
  COS("Math.cos(%s)", Kind.FUNCTION, a -> StrictMath.cos(a[0]), (g, n) -> List.of(g.neg(g.apply(Op.SIN, n.arg(0))))),
  TANH(
      "Math.tanh(%s)",
      Kind.FUNCTION,
      a -> StrictMath.tanh(a[0]),
      (g, n) -> List.of(g.sub(g.real(1), g.mul(n, n)))),
  TAN("Math.tan(%s)", Kind.FUNCTION, a -> StrictMath.tan(a[0]), (g, n) -> List.of(g.add(g.real(1), g.mul(n, n)))),
  ASIN("Math.asin(%s)", Kind.FUNCTION, a -> StrictMath.asin(a[0]), (g, n) -> List.of(g.div(g.real(1), sine(g, n.arg(0))))),
  ACOS("Math.acos(%s)", Kind.FUNCTION, a -> StrictMath.acos(a[0]), (g, n) -> List.of(g.div(g.real(-1), sine(g, n.arg(0))))),
  ATAN(
      "Math.atan(%s)",
      Kind.FUNCTION,
      a -> StrictMath.atan(a[0]),
      (g, n) -> List.of(g.div(g.real(1), g.add(g.real(1), g.mul(n.arg(0), n.arg(0)))))),
  ATAN2("Math.atan2(%s, %s)", Kind.FUNCTION, a -> StrictMath.atan2(a[0], a[1]), Op::atan2Partials),
  SINH("Math.sinh(%s)", Kind.FUNCTION, a -> StrictMath.sinh(a[0]), Op::sinhPartials),
  COSH("Math.cosh(%s)", Kind.FUNCTION, a -> StrictMath.cosh(a[0]), (g, n) -> List.of(g.apply(Op.SINH, n.arg(0)))),
  LOG10(
      "Math.log10(%s)",
      Kind.FUNCTION,
      a -> StrictMath.log10(a[0]),
      (g, n) -> List.of(g.div(g.real(1 / StrictMath.log(10)), n.arg(0)))),
  HYPOT(
      "Math.hypot(%s, %s)",
      Kind.FUNCTION,
      a -> StrictMath.hypot(a[0], a[1]),
      (g, n) -> List.of(g.div(n.arg(0), positive(g, n)), g.div(n.arg(1), positive(g, n)))),
  CBRT(
      "Math.cbrt(%s)",
      Kind.FUNCTION,
      a -> StrictMath.cbrt(a[0]),
      (g, n) -> List.of(g.div(g.real(1.0 / 3), positive(g, g.mul(n, n))))),
  FLOOR("Math.floor(%s)", Kind.FUNCTION, a -> Math.floor(a[0]), null),
  CEIL("Math.ceil(%s)", Kind.FUNCTION, a -> Math.ceil(a[0]), null),
  RINT("Math.rint(%s)", Kind.FUNCTION, a -> Math.rint(a[0]), null),
  SIGNUM("Math.signum(%s)", Kind.FUNCTION, a -> Math.signum(a[0]), null),
  POW("Math.pow(%s, %s)", Kind.FUNCTION, a -> StrictMath.pow(a[0], a[1]), Op::powPartials),

  LESS("%s < %s", Kind.COMPARISON, a -> a[0] < a[1] ? 1 : 0, null),
  LESS_OR_EQUAL("%s <= %s", Kind.COMPARISON, a -> a[0] <= a[1] ? 1 : 0, null),
  EQUAL("%s == %s", Kind.COMPARISON, a -> a[0] == a[1] ? 1 : 0, null),
  AND("%s && %s", Kind.LOGIC, a -> a[0] != 0 && a[1] != 0 ? 1 : 0, null),
  OR("%s || %s", Kind.LOGIC, a -> a[0] != 0 || a[1] != 0 ? 1 : 0, null),
  NOT("!%s", Kind.LOGIC, a -> 1 - a[0], null),
  /** The second argument where the first is true, else the third; nothing of the other shows. */
  SELECT("%s ? %s : %s", Kind.SELECTION, a -> a[0] != 0 ? a[1] : a[2], null),
  /** An int as a real. */
  TO_REAL("(double) %s", Kind.CONVERSION, a -> a[0], null),
  /** The int towards zero from a real; of NaN 0. */
  TO_INT("(int) %s", Kind.CONVERSION, a -> (int) a[0], null);

  /** What types an operator takes and gives. */
  public enum Kind {
    /** Reals to a real, or ints to an int. */
    ARITHMETIC,
    /** Reals to a real, by a library function. */
    FUNCTION,
    /** Two reals, or two ints, to a boolean. */
    COMPARISON,
    /** Booleans to a boolean. */
    LOGIC,
    /** A boolean and two values of one type to that type. */
    SELECTION,
    /** An int to a real, or back. */
    CONVERSION
  }

  /** A value from values of arguments. */
  interface Value {
    double of(double[] args);
  }

  /** The partial derivatives of a node by its arguments; null where one is zero everywhere. */
  interface Partials {
    List<Node> of(GraphBuilder g, Node n);
  }

  private final String java;
  private final Kind kind;
  private final Value value;
  private final Partials partials;

  Op(String java, Kind kind, Value value, Partials partials) {
    this.java = java;
    this.kind = kind;
    this.value = value;
    this.partials = partials;
  }

  /** The Java expression, with {@code %s} for each argument. */
  public String java() {
    return java;
  }

  /** What types it takes and gives. */
  public Kind kind() {
    return kind;
  }

  /** Number of arguments. */
  public int arity() {
    return kind == Kind.SELECTION ? 3 : java.split("%s", -1).length - 1;
  }

  /** The type of its value; an error of ours if it does not take arguments of such types. */
  Type type(List<Node> args) {
    Node last = args.get(args.size() - 1);
    Type operand = args.get(this == SELECT ? 1 : 0).type();
    boolean agrees =
        switch (kind) {
          case ARITHMETIC, COMPARISON -> operand == last.type() && operand != Type.BOOL;
          case FUNCTION -> operand == Type.REAL && last.type() == Type.REAL;
          case LOGIC -> operand == Type.BOOL && last.type() == Type.BOOL;
          case SELECTION -> args.get(0).type() == Type.BOOL && operand == last.type();
          case CONVERSION -> operand == (this == TO_REAL ? Type.INT : Type.REAL);
        };
    if (!agrees || args.size() != arity()) {
      throw new AssertionError(this + " applied to " + args);
    }
    return switch (kind) {
      case ARITHMETIC, SELECTION -> operand;
      case FUNCTION -> Type.REAL;
      case CONVERSION -> this == TO_REAL ? Type.REAL : Type.INT;
      case COMPARISON, LOGIC -> Type.BOOL;
    };
  }

  /** The value for real or boolean arguments. */
  public double value(double... args) {
    return value.of(args);
  }

  /** The value where it is an int, as Java computes it: sums wrap, and a division by 0 throws. */
  public int intValue(double... args) {
    int a = (int) args[0];
    int b = args.length > 1 ? (int) args[1] : 0;
    return switch (this) {
      case ADD -> a + b;
      case SUB -> a - b;
      case MUL -> a * b;
      case DIV -> a / b;
      case REM -> a % b;
      case NEG -> -a;
      case ABS -> Math.abs(a);
      default -> (int) value(args);
    };
  }

  /** The partial derivatives by each argument, or null if the operator has none. */
  public List<Node> partials(GraphBuilder g, Node n) {
    return partials == null ? null : partials.of(g, n);
  }

  private static List<Node> sinhPartials(GraphBuilder g, Node n) {
    return List.of(g.apply(COSH, n.arg(0)));
  }

  private static List<Node> sinPartials(GraphBuilder g, Node n) {
    return List.of(g.apply(COS, n.arg(0)));
  }

  /** √(1 − x²). */
  private static Node sine(GraphBuilder g, Node x) {
    return positive(g, g.apply(SQRT, g.sub(g.real(1), g.mul(x, x))));
  }

  /** a % b = a − b·trunc(a / b). */
  private static List<Node> remPartials(GraphBuilder g, Node n) {
    return List.of(g.real(1), g.div(g.sub(n, n.arg(0)), n.arg(1)));
  }

  private static List<Node> atan2Partials(GraphBuilder g, Node n) {
    Node y = n.arg(0);
    Node x = n.arg(1);
    Node squares = positive(g, g.add(g.mul(x, x), g.mul(y, y)));
    return List.of(g.div(x, squares), g.neg(g.div(y, squares)));
  }

  private static List<Node> maxPartials(GraphBuilder g, Node n) {
    Node first = g.lessOrEqual(n.arg(1), n.arg(0));
    return List.of(g.select(first, g.real(1), g.real(0)), g.select(first, g.real(0), g.real(1)));
  }

  private static List<Node> minPartials(GraphBuilder g, Node n) {
    Node second = g.less(n.arg(1), n.arg(0));
    return List.of(g.select(second, g.real(0), g.real(1)), g.select(second, g.real(1), g.real(0)));
  }

  /** The number, but no less than float's smallest normal one, whose reciprocal is finite in float too. */
  private static Node positive(GraphBuilder g, Node n) {
    return g.apply(MAX, n, g.real(Float.MIN_NORMAL));
  }

  /** x^y: y·x^(y−1), which is 0 where y = 0, and x^y·ln x, which counts as 0 where x = 0 (its limit for y &gt; 0). */
  private static List<Node> powPartials(GraphBuilder g, Node n) {
    Node x = n.arg(0);
    Node y = n.arg(1);
    boolean root = y instanceof Node.Constant c && c.value() > 0 && c.value() < 1;
    Node slope = g.mul(y, g.pow(root ? positive(g, x) : x, g.sub(y, g.real(1))));
    Node byX = g.select(g.equal(y, g.real(0)), g.real(0), slope);
    Node byY = g.select(g.equal(x, g.real(0)), g.real(0), g.mul(n, g.apply(LOG, x)));
    return List.of(byX, byY);
  }
}
