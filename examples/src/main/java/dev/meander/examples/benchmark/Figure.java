package dev.meander.examples.benchmark;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A measured number, with what stood beside it in the same run.
 *
 * @param name of the figure
 * @param unit of the value
 * @param value the median of the rounds, unless the name says otherwise
 * @param beside numbers measured in the same run, by name
 */
record Figure(String name, String unit, double value, Map<String, Double> beside) {
  static Figure of(String name, String unit, double value) {
    return new Figure(name, unit, value, Map.of());
  }

  /** With one more number beside it. */
  Figure beside(String what, double number) {
    Map<String, Double> all = new LinkedHashMap<>(beside);
    all.put(what, number);
    return new Figure(name, unit, value, all);
  }

  /** One line of JSON. */
  String json() {
    String others = beside.entrySet().stream()
        .map(e -> String.format(Locale.ROOT, ", \"%s\": %s", e.getKey(), number(e.getValue())))
        .collect(Collectors.joining());
    return String.format(
        Locale.ROOT, "{\"figure\": \"%s\", \"unit\": \"%s\", \"value\": %s%s}", name, unit, number(value), others);
  }

  private static String number(double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, "%.4g", value) : "null";
  }
}
