package dev.meander.processor.frontend;

import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Node.Reduce;
import dev.meander.processor.ir.Node.Reduction;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * What is known of ints before run time. An int is written as a {@link Linear} sum over loop indices and other atoms;
 * its least value follows by putting the innermost index at the end of its loop that makes the sum smaller, then the
 * next one. So bounds of triangular loops are exact. Conditions known to hold, such as {@code i > 0}, sharpen them.
 */
final class Bounds {
  /** No bound is known. */
  static final long UNKNOWN = Long.MAX_VALUE;

  private static final long FAR = 1L << 40;

  /** So many conditions inside of each other are looked into. */
  private static final int DEPTH = 3;

  /** A range of ints; {@code least} is UNKNOWN if nothing is known, or if the value may overflow. */
  private record Range(long least, long most) {
    static final Range NOTHING = new Range(UNKNOWN, UNKNOWN);

    /** Of what is not computed, since the conditions cannot all hold. */
    static final Range EMPTY = new Range(1, 0);

    static Range of(long least, long most) {
      boolean exact = least != UNKNOWN && most != UNKNOWN && least >= Integer.MIN_VALUE && most <= Integer.MAX_VALUE;
      return !exact ? NOTHING : least <= most ? new Range(least, most) : EMPTY;
    }

    static Range around(long... values) {
      LongSummaryStatistics all = LongStream.of(values).summaryStatistics();
      return of(all.getMin(), all.getMax());
    }

    boolean unknown() {
      return least == UNKNOWN;
    }
  }

  /** Of so many conditions bounds are found for one question; others are passed over, for there are more than all of them. */
  private static final int MOST = 200;

  private final int depth;
  /** How many more conditions may be looked into, of all that came from one list of conditions. */
  private final int[] left;
  /** Sums known to be 0 or more. */
  private final List<Linear> notNegative = new ArrayList<>();
  private final Map<Node, Range> ranges = new HashMap<>();
  private final Map<Node, Bounds> whereTrue = new HashMap<>();
  private final Map<Node, Bounds> whereFalse = new HashMap<>();

  private Bounds(int depth, int[] left) {
    this.depth = depth;
    this.left = left;
  }

  /** With conditions that hold. */
  static Bounds under(List<Node> conditions) {
    Bounds bounds = new Bounds(DEPTH, new int[] {MOST});
    conditions.forEach(c -> bounds.learn(c, true));
    return bounds;
  }

  private void learn(Node condition, boolean holds) {
    if (!(condition instanceof Apply apply)) {
      return;
    }
    if (apply.op() == Op.NOT) {
      learn(apply.arg(0), !holds);
    } else if (apply.op() == Op.AND && holds) {
      learn(apply.arg(0), true);
      learn(apply.arg(1), true);
    } else if (apply.op().kind() == Op.Kind.COMPARISON && apply.arg(0).type() == Type.INT) {
      Linear up = Linear.of(apply.arg(1)).plus(-1, Linear.of(apply.arg(0)));
      Linear down = new Linear().plus(-1, up);
      switch (apply.op()) {
        case LESS -> notNegative.add(holds ? up.plus(-1) : down);
        case LESS_OR_EQUAL -> notNegative.add(holds ? up : down.plus(-1));
        default -> {
          if (holds) {
            notNegative.add(up);
            notNegative.add(down);
          } else if (isNotNegative(up)) {
            notNegative.add(up.plus(-1));
          } else if (isNotNegative(down)) {
            notNegative.add(down.plus(-1));
          }
        }
      }
    }
  }

  private boolean isNotNegative(Linear linear) {
    long least = least(linear);
    return least != UNKNOWN && least >= 0;
  }

  /** Whether a node is at least so much for certain. */
  boolean atLeast(Node node, int bound) {
    return isNotNegative(Linear.of(node).plus(-(long) bound));
  }

  // ---- questions

  /** Whether 0 ≤ node &lt; length for certain. */
  boolean within(Node node, int length) {
    long least = least(node);
    long most = most(node);
    return least != UNKNOWN && most != UNKNOWN && least >= 0 && most < length;
  }

  /** A lower bound, or {@link #UNKNOWN}. */
  long least(Node node) {
    return least(Linear.of(node));
  }

  /** An upper bound, or {@link #UNKNOWN}. */
  long most(Node node) {
    return most(Linear.of(node));
  }

  private long most(Linear linear) {
    long least = least(new Linear().plus(-1, linear));
    return least == UNKNOWN ? UNKNOWN : -least;
  }

  /** min e ≥ min(e − f) for every f ≥ 0. */
  private long least(Linear linear) {
    long best = plainLeast(linear);
    for (Linear f : notNegative) {
      long other = plainLeast(linear.plus(-1, f));
      if (other != UNKNOWN && (best == UNKNOWN || other > best)) {
        best = other;
      }
    }
    return best;
  }

  private long plainLeast(Linear linear) {
    Linear rest = linear;
    while (!rest.isConstant()) {
      Node atom = rest.innermost();
      long factor = rest.factor(atom);
      if (atom instanceof Index index) {
        Linear end = factor > 0 ? Linear.of(index.lo()) : Linear.of(index.hi()).plus(-1);
        rest = rest.replaced(atom, end);
        continue;
      }
      Range range = ranges.get(atom);
      if (range == null) {
        ranges.put(atom, Range.NOTHING); // a condition on the atom itself tells nothing new
        range = range(atom);
        ranges.put(atom, range);
      }
      if (range == Range.EMPTY) {
        return FAR; // every bound holds where nothing is computed
      }
      if (range.unknown()) {
        return UNKNOWN;
      }
      rest = rest.replaced(atom, factor > 0 ? range.least : range.most);
    }
    return Math.abs(rest.constant()) > FAR ? UNKNOWN : rest.constant();
  }

  private Range of(Node node) {
    Linear linear = Linear.of(node);
    return Range.of(least(linear), most(linear));
  }

  private Range under(Node condition, boolean holds, Node node) {
    Bounds bounds = depth == 0 ? this : (holds ? whereTrue : whereFalse).computeIfAbsent(condition, c -> also(c, holds));
    return bounds.of(node);
  }

  /** What is known where one more condition holds or does not. */
  private Bounds also(Node condition, boolean holds) {
    if (left[0] == 0) {
      return this;
    }
    left[0]--;
    Bounds bounds = new Bounds(depth - 1, left);
    bounds.notNegative.addAll(notNegative);
    bounds.learn(condition, holds);
    return bounds.notNegative.size() > notNegative.size() ? bounds : this;
  }

  private static long towardsZero(double bound) {
    return Double.isInfinite(bound) ? UNKNOWN : (int) bound;
  }

  /** A lower bound of a real, or of its negative, as far as minima and maxima with constants tell; −∞ if there is none. */
  private static double least(Node real, int sign) {
    if (real instanceof Constant c) {
      return sign * c.value();
    }
    if (!(real instanceof Apply apply) || apply.op() != Op.MIN && apply.op() != Op.MAX) {
      return Double.NEGATIVE_INFINITY;
    }
    double a = least(apply.arg(0), sign);
    double b = least(apply.arg(1), sign);
    return (apply.op() == Op.MAX) == sign > 0 ? Math.max(a, b) : Math.min(a, b);
  }

  /** The range of a sum of ints over a loop, as far as its iterations are known to be few, or of a maximum. */
  private Range range(Reduce reduce) {
    Range body = of(reduce.body());
    if (body.unknown()) {
      return Range.NOTHING;
    }
    if (reduce.reduction() == Reduction.MAX) {
      return new Range(Integer.MIN_VALUE, body.most);
    }
    long count = most(Linear.of(reduce.index().hi()).plus(-1, Linear.of(reduce.index().lo())));
    if (count == UNKNOWN || count > Integer.MAX_VALUE) {
      return Range.NOTHING;
    }
    long iterations = body == Range.EMPTY ? 0 : Math.max(0, count);
    return Range.of(Math.min(0, iterations * body.least), Math.max(0, iterations * body.most));
  }

  /** The range of what is no sum. */
  private Range range(Node atom) {
    if (atom instanceof Node.Length) {
      return new Range(0, Integer.MAX_VALUE);
    }
    if (atom instanceof Reduce reduce) {
      return range(reduce);
    }
    if (!(atom instanceof Apply apply)) {
      return Range.NOTHING;
    }
    if (apply.op() == Op.TO_INT) {
      return Range.of(towardsZero(least(apply.arg(0), 1)), towardsZero(-least(apply.arg(0), -1)));
    }
    if (apply.op() == Op.SELECT) {
      Range a = under(apply.arg(0), true, apply.arg(1));
      Range b = under(apply.arg(0), false, apply.arg(2));
      if (a == Range.EMPTY || b == Range.EMPTY) {
        return a == Range.EMPTY ? b : a;
      }
      return a.unknown() || b.unknown() ? Range.NOTHING : Range.around(a.least, a.most, b.least, b.most);
    }
    Range a = of(apply.arg(0));
    Range b = apply.args().size() > 1 ? of(apply.arg(1)) : a;
    boolean limits = apply.op() == Op.MIN || apply.op() == Op.MAX;
    if ((apply.op() == Op.REM || limits) && a.unknown()) {
      a = new Range(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
    if (limits && b.unknown()) {
      b = new Range(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
    if (a.unknown() || b.unknown()) {
      return Range.NOTHING;
    }
    if (a == Range.EMPTY || b == Range.EMPTY) {
      return Range.EMPTY;
    }
    return switch (apply.op()) {
      case MIN -> Range.of(Math.min(a.least, b.least), Math.min(a.most, b.most));
      case MAX -> Range.of(Math.max(a.least, b.least), Math.max(a.most, b.most));
      case ABS -> Range.around(a.least < 0 && a.most > 0 ? 0 : Math.abs(a.least), Math.abs(a.least), Math.abs(a.most));
      case MUL -> Range.around(a.least * b.least, a.least * b.most, a.most * b.least, a.most * b.most);
      case DIV -> b.least <= 0
          ? Range.NOTHING
          : Range.around(a.least / b.least, a.least / b.most, a.most / b.least, a.most / b.most);
      case REM -> b.least <= 0
          ? Range.NOTHING
          : Range.of(a.least < 0 ? Math.max(a.least, 1 - b.most) : 0, a.most > 0 ? Math.min(a.most, b.most - 1) : 0);
      default -> Range.NOTHING;
    };
  }
}
