package dev.meander.processor.report;

import dev.meander.processor.ir.Op;
import dev.meander.processor.schedule.Counts;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts in words. */
final class Words {
  /** Functions that float kernels compute for many walkers at once; others are calls of Math, one walker after the other. */
  private static final Set<Op> VECTORISED = EnumSet.of(Op.EXP, Op.LOG, Op.TANH, Op.SQRT);

  private Words() {}

  /** {@code 3: div 1, exp 1, cosh 1}. */
  static String operators(Counts counts) {
    String each = counts.operators().entrySet().stream()
        .map(e -> name(e.getKey()) + " " + e.getValue())
        .collect(Collectors.joining(", "));
    return counts.total() + (each.isEmpty() ? "" : ": " + each);
  }

  /** The functions that rows are computed by calls of Math, or {@code none}; a processor has a square root itself. */
  static String scalarFunctions(Counts counts, boolean doublePrecision) {
    String scalar = counts.operators().keySet().stream()
        .filter(op -> op.kind() == Op.Kind.FUNCTION)
        .filter(op -> doublePrecision ? op != Op.SQRT : !VECTORISED.contains(op))
        .map(Words::name)
        .collect(Collectors.joining(", "));
    return scalar.isEmpty() ? "none" : scalar;
  }

  private static String name(Op op) {
    return op.name().toLowerCase(Locale.ROOT);
  }
}
