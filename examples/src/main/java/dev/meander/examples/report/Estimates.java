package dev.meander.examples.report;

import dev.meander.runtime.Estimate;
import java.util.Locale;
import java.util.function.Supplier;

/** Estimates as text. */
final class Estimates {
  /** Numbers from here to there are written without a power of ten. */
  private static final double LEAST_PLAIN = 1e-4;

  private static final double MOST_PLAIN = 1e9;

  /** A narrow column may break the line before ±, not after it. */
  private static final String BREAK_BEFORE_ERROR = " ±\u00a0";

  private Estimates() {}

  /** Value ± standard error, or why there is none. */
  static String text(Supplier<Estimate> estimate) {
    try {
      return minus(estimate.get().toString()).replace(" ± ", BREAK_BEFORE_ERROR);
    } catch (IllegalStateException noEstimate) {
      return "none: " + noEstimate.getMessage();
    }
  }

  /** How far an estimate is from a true value, in standard errors; empty if that has no meaning. */
  static String deviation(Supplier<Estimate> estimate, double exact) {
    double off;
    try {
      off = (estimate.get().value() - exact) / estimate.get().standardError();
    } catch (IllegalStateException noEstimate) {
      return "";
    }
    return Double.isFinite(off) ? minus(String.format(Locale.ROOT, "%+.1f s.e.", off)) : "";
  }

  static double valueOrNaN(Supplier<Estimate> estimate) {
    try {
      return estimate.get().value();
    } catch (IllegalStateException noEstimate) {
      return Double.NaN;
    }
  }

  /** A number to so many significant digits, without trailing zeros. */
  static String number(double value, int digits) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "–" : value > 0 ? "∞" : "−∞";
    }
    boolean plain = value == 0 || Math.abs(value) >= LEAST_PLAIN && Math.abs(value) < MOST_PLAIN;
    return minus(plain
        ? Json.rounded(value, digits).toPlainString()
        : String.format(Locale.ROOT, "%." + (digits - 1) + "e", value));
  }

  private static String minus(String text) {
    return text.replace('-', '−');
  }
}
