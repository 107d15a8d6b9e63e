package dev.meander.processor.frontend;

import dev.meander.processor.ir.Type;

/**
 * An array that the body makes, or a constant one: only its identity, so that two names of one array are one. What it
 * holds at a point of the method stands in the {@link Scope}.
 */
final class LocalArray {
  private final Type type;
  private final int length;
  private final Contents constant;

  /** A new array; a constant one has its contents for good. */
  LocalArray(Type type, int length, Contents constant) {
    this.type = type;
    this.length = length;
    this.constant = constant;
  }

  Type type() {
    return type;
  }

  int length() {
    return length;
  }

  /** What a constant array holds; null for others. */
  Contents constant() {
    return constant;
  }
}
