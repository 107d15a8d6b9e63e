package dev.meander.processor.frontend;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The local variables at one point of a method; a null value is declared but not yet assigned. */
final class Scope {
  private final Map<String, Value> values;

  Scope() {
    this(new HashMap<>());
  }

  private Scope(Map<String, Value> values) {
    this.values = values;
  }

  Scope copy() {
    return new Scope(new HashMap<>(values));
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  Value get(String name) {
    return values.get(name);
  }

  void put(String name, Value value) {
    values.put(name, value);
  }

  Set<String> names() {
    return new HashSet<>(values.keySet());
  }

  void keepOnly(Set<String> names) {
    values.keySet().retainAll(names);
  }

  /** Takes over the values of another scope, which has the same names. */
  void become(Scope other) {
    values.clear();
    values.putAll(other.values);
  }
}
