package dev.meander.runtime.kernel;

import dev.meander.runtime.EnergyFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs an energy and its derivatives once, so that an index beyond an array, or a division of ints by 0, shows where the
 * parameters are given. Indices do not depend on the point, so one point meets them all.
 */
public final class IndexCheck {
  private static final Pattern OUTSIDE = Pattern.compile("Index (-?\\d+) out of bounds for length (\\d+)");

  private final EnergyFunction energy;
  private final KnownArrays arrays;
  private final List<Row> rows = new ArrayList<>();

  /**
   * Ints of the energy, by the name that the user knows, as they were given.
   *
   * @param field sets a single int; null of an array
   */
  private record Row(String name, int[] values, int[] given, IntConsumer field) {}

  /** For an energy with its own copies of its parameters, which are as before when it is found to be in order. */
  public IndexCheck(EnergyFunction energy) {
    this.energy = energy;
    this.arrays = new KnownArrays(energy.dimension());
  }

  /**
   * An int of the energy. These come before arrays: how far loops run decides which elements are read.
   *
   * @param field sets it
   */
  public IndexCheck with(String name, int value, IntConsumer field) {
    rows.add(new Row(name, new int[] {value}, new int[] {value}, field));
    return this;
  }

  /** An array of the energy's ints. */
  public IndexCheck with(String name, int[] values) {
    rows.add(new Row(name, values, values.clone(), null));
    arrays.add(name, values);
    return this;
  }

  /** A table of the energy's ints. */
  public IndexCheck with(String name, int[][] table) {
    for (int k = 0; k < table.length; k++) {
      rows.add(new Row(name + "[" + k + "]", table[k], table[k].clone(), null));
    }
    arrays.add(name, table);
    return this;
  }

  /** Any other array or table of the energy. */
  public IndexCheck with(String name, Object array) {
    arrays.add(name, array);
    return this;
  }

  /** Throws if anything is wrong. */
  public void run() {
    RuntimeException failure = failure();
    if (failure != null) {
      String culprit = culprit();
      throw new IllegalArgumentException(culprit != null ? culprit : general(failure), failure);
    }
  }

  private RuntimeException failure() {
    int dimension = energy.dimension();
    try {
      energy.gradient(new double[dimension], new double[dimension]);
      return null;
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      return e;
    }
  }

  private String general(RuntimeException failure) {
    if (failure instanceof ArithmeticException) {
      return "parameters must give int divisors other than 0, but: " + failure.getMessage();
    }
    String general =
        "parameters must hold indices within their arrays and the " + energy.dimension() + " coordinates, but lead to ";
    Matcher outside = OUTSIDE.matcher(String.valueOf(failure.getMessage()));
    if (!outside.matches()) {
      return general + failure.getMessage();
    }
    int index = Integer.parseInt(outside.group(1));
    int length = Integer.parseInt(outside.group(2));
    String tooShort = arrays.tooShort(index, length);
    return tooShort != null ? tooShort : general + "index " + index + " in " + arrays.place(length);
  }

  // ---- which int it is

  /** What is wrong with the first int that is; null if they are not all that matters. */
  private String culprit() {
    int size = rows.stream().mapToInt(r -> r.values.length).sum();
    for (int harmless = 0; harmless <= 1; harmless++) {
      if (failureFrom(0, harmless) == null) {
        int good = 0;
        int bad = size;
        while (bad - good > 1) {
          int middle = (good + bad) >>> 1;
          if (failureFrom(middle, harmless) == null) {
            good = middle;
          } else {
            bad = middle;
          }
        }
        return described(good, failureFrom(good + 1, harmless));
      }
    }
    return null;
  }

  /** What goes wrong with the first ints as they are given and the others replaced. */
  private RuntimeException failureFrom(int start, int harmless) {
    int at = 0;
    for (Row row : rows) {
      for (int k = 0; k < row.values.length; k++) {
        row.values[k] = at++ < start ? row.given[k] : harmless;
      }
      if (row.field != null) {
        row.field.accept(row.values[0]);
      }
    }
    return failure();
  }

  private String described(int position, RuntimeException failure) {
    int at = position;
    int k = 0;
    while (at >= rows.get(k).values.length) {
      at -= rows.get(k++).values.length;
    }
    int value = rows.get(k).given[at];
    String is = rows.get(k).name + (rows.get(k).field != null ? "" : "[" + at + "]") + " is " + value;
    if (failure instanceof ArithmeticException) {
      return is + ", which leads to a division of ints by 0";
    }
    Matcher outside = OUTSIDE.matcher(String.valueOf(failure.getMessage()));
    if (!outside.matches()) {
      return is + ", which leads to an index outside of an array";
    }
    int length = Integer.parseInt(outside.group(2));
    return outside.group(1).equals(String.valueOf(value)) && length > 0
        ? is + ", but must be in 0.." + (length - 1)
        : is + ", which leads to index " + outside.group(1) + " in " + arrays.place(length);
  }
}
