package dev.meander.runtime;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A statistical estimate.
 *
 * @param value the estimate
 * @param standardError its standard error; NaN if one sample leaves it unknown
 */
public record Estimate(double value, double standardError) {
  /** Value ± standard error, to two digits of the error: {@code 8.4557 ± 0.0039}. */
  @Override
  public String toString() {
    if (!Double.isFinite(value) || !Double.isFinite(standardError) || standardError == 0) {
      return value + " ± " + standardError;
    }
    BigDecimal error = new BigDecimal(standardError).round(new MathContext(2, RoundingMode.HALF_UP));
    BigDecimal rounded = new BigDecimal(value).setScale(error.scale(), RoundingMode.HALF_EVEN);
    return rounded.toPlainString() + " ± " + error.toPlainString();
  }
}
