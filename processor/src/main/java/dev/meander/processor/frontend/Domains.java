package dev.meander.processor.frontend;

import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Constant;
import java.util.List;

/** Functions of real numbers that are outside of their domain whatever x is. */
final class Domains {
  private Domains() {}

  /** Why a method of Math has no value for its arguments, or null if it may have one. */
  static String outside(String name, List<Node> a, List<Node> conditions) {
    Signs first = Signs.of(a.get(0), conditions);
    boolean never = false;
    String allowed = "";
    switch (name) {
      case "log", "log10" -> {
        never = !first.positive();
        allowed = "positive numbers";
      }
      case "sqrt" -> {
        never = !first.positive() && !first.zero();
        allowed = "numbers that are not negative";
      }
      case "log1p" -> {
        never = a.get(0) instanceof Constant c && c.value() <= -1;
        allowed = "numbers above −1";
      }
      case "asin", "acos" -> {
        never = a.get(0) instanceof Constant c && Math.abs(c.value()) > 1;
        allowed = "numbers from −1 to 1";
      }
      case "pow" -> {
        boolean root = a.get(1) instanceof Constant c && c.value() != Math.rint(c.value());
        never = root && !first.positive() && !first.zero();
        allowed = "bases that are not negative, where the exponent is no whole number";
      }
      default -> {}
    }
    return never ? "Math." + name + " is defined for " + allowed + " only, but its argument is never one" : null;
  }

  /** Whether a real divisor is 0 whatever x is. */
  static boolean isZero(Node divisor, List<Node> conditions) {
    Signs signs = Signs.of(divisor, conditions);
    return GraphBuilder.isReal(divisor, 0) || signs.zero() && !signs.negative() && !signs.positive();
  }
}
