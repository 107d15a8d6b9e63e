package dev.meander.processor.ir;

import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Index;

/**
 * A body of a sum as factor · rest, where the factor does not vary in the loop. Taken out are divisors, and what is
 * computed from another sum: then Σ exp(e)/S and Σ exp(e)/S · ∇e wait for S no more, and stand in one loop with it. Any
 * other factor is multiplied inside, where the product is often there already.
 */
record CommonFactor(Node factor, Node rest) {
  /** The factor of a body, or null. */
  static CommonFactor of(GraphBuilder g, Index index, Node body) {
    if (!(body instanceof Apply n) || body.type() != Type.REAL) {
      return null;
    }
    return switch (n.op()) {
      case NEG -> ofNegative(g, index, n);
      case MUL -> ofProduct(g, index, n);
      case DIV -> ofQuotient(g, index, n);
      default -> null;
    };
  }

  private static CommonFactor ofNegative(GraphBuilder g, Index index, Apply negative) {
    CommonFactor inner = of(g, index, negative.arg(0));
    return inner == null ? null : new CommonFactor(inner.factor, g.neg(inner.rest));
  }

  private static CommonFactor ofProduct(GraphBuilder g, Index index, Apply product) {
    for (int k = 0; k < 2; k++) {
      if (isCommon(product.arg(k), index)) {
        return new CommonFactor(product.arg(k), product.arg(1 - k));
      }
    }
    for (int k = 0; k < 2; k++) {
      CommonFactor inner = of(g, index, product.arg(k));
      if (inner != null) {
        return new CommonFactor(inner.factor, g.mul(inner.rest, product.arg(1 - k)));
      }
    }
    return null;
  }

  private static CommonFactor ofQuotient(GraphBuilder g, Index index, Apply quotient) {
    if (!quotient.arg(1).context().contains(index)) {
      return new CommonFactor(g.div(g.real(1), quotient.arg(1)), quotient.arg(0));
    }
    CommonFactor inner = of(g, index, quotient.arg(0));
    return inner == null ? null : new CommonFactor(inner.factor, g.div(inner.rest, quotient.arg(1)));
  }

  private static boolean isCommon(Node factor, Index index) {
    return !factor.context().contains(index) && factor.reduced();
  }
}
