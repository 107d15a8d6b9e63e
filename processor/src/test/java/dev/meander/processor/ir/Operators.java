package dev.meander.processor.ir;

import dev.meander.processor.ir.RunningError.Bounded;

/** How far an operator's exact result may move when its arguments do; NaN where nothing is known. */
final class Operators {
  private Operators() {}

  static double error(Op op, Bounded a, Bounded b, double value) {
    if (a.exact() && b.exact()) {
      return 0;
    }
    return switch (op) {
      case ADD, SUB, HYPOT -> a.error() + b.error();
      case MUL -> Math.abs(a.value()) * b.error() + Math.abs(b.value()) * a.error() + a.error() * b.error();
      case DIV -> b.error() < Math.abs(b.value())
          ? (a.error() + Math.abs(value) * b.error()) / (Math.abs(b.value()) - b.error())
          : Double.NaN;
      case NEG, ABS, TO_REAL -> a.error();
      case MIN, MAX -> Math.max(a.error(), b.error());
      case SIN, COS -> Math.min(2, a.error());
      case COSH -> Math.max(monotone(op, a, value), a.least() < 0 && a.most() > 0 ? value - 1 : 0);
      case TAN -> period(a.least()) == period(a.most()) ? monotone(op, a, value) : Double.NaN;
      case POW -> power(a, b, value);
      case ATAN2 -> angle(a, b);
      case REM -> remainder(a, b);
      default -> monotone(op, a, value); // what is left grows or falls throughout
    };
  }

  private static double monotone(Op op, Bounded a, double value) {
    return farthest(value, op.value(a.least()), op.value(a.most()));
  }

  /** The largest distance; NaN if one of them is. */
  private static double farthest(double value, double... others) {
    double farthest = 0;
    for (double other : others) {
      farthest = Math.max(farthest, Math.abs(other - value));
    }
    return farthest;
  }

  private static double period(double angle) {
    return Math.floor(angle / Math.PI + 0.5);
  }

  /** On one side of 0 a power is monotone in each argument, so its extremes are at corners. */
  private static double power(Bounded a, Bounded b, double value) {
    boolean whole = b.exact() && b.value() == Math.rint(b.value());
    if (a.least() > 0 || whole && a.most() < 0) {
      return farthest(
          value,
          Op.POW.value(a.least(), b.least()),
          Op.POW.value(a.least(), b.most()),
          Op.POW.value(a.most(), b.least()),
          Op.POW.value(a.most(), b.most()));
    }
    double size = Math.abs(a.value()) + a.error();
    return !whole || b.value() < 0 ? Double.NaN : b.value() * Math.pow(size, Math.max(0, b.value() - 1)) * a.error();
  }

  /** Seen from 0, a disc around (x, y) has half the angle asin(radius / distance). */
  private static double angle(Bounded y, Bounded x) {
    double radius = Math.hypot(y.error(), x.error());
    double distance = Math.hypot(y.value(), x.value());
    boolean cut = x.least() < 0 && y.least() <= 0 && y.most() >= 0;
    return cut || !(radius < distance) ? 2 * Math.PI : Math.asin(radius / distance);
  }

  /** a − b·q, if there is no doubt about the whole number q. */
  private static double remainder(Bounded a, Bounded b) {
    double error = Math.abs(b.value()) - b.error();
    double q = a.value() / b.value();
    double doubt = error > 0 ? (a.error() + Math.abs(q) * b.error()) / error : Double.NaN;
    boolean certain = (long) (q - doubt) == (long) (q + doubt) && Math.signum(q - doubt) == Math.signum(q + doubt);
    return certain ? a.error() + Math.abs(Math.rint(q) + 1) * b.error() : Double.NaN;
  }
}
