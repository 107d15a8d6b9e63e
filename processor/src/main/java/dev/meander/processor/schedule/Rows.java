package dev.meander.processor.schedule;

import dev.meander.processor.ir.Variable;

/** Consecutive rows of a variable, from {@code first}. */
public record Rows(Variable variable, int first) {
  /** The rows from the first. */
  public static Rows of(Variable variable) {
    return new Rows(variable, 0);
  }
}
