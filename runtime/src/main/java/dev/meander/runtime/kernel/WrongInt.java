package dev.meander.runtime.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks for the int among an energy's parameters that makes it fail, by runs with 0 or 1 in the place of others. */
final class WrongInt {
  /** Runs the energy; null if nothing goes wrong. */
  private final Supplier<RuntimeException> run;
  private final List<List<Row>> singles = new ArrayList<>();
  private final List<List<Row>> arrays = new ArrayList<>();

  WrongInt(Supplier<RuntimeException> run) {
    this.run = run;
  }

  /**
   * Ints of the energy, by the name that the user knows, as they were given.
   *
   * @param field sets a single int; null of an array
   */
  private record Row(String name, int[] values, int[] given, IntConsumer field) {
    void set(int at, int value) {
      values[at] = value;
      if (field != null) {
        field.accept(value);
      }
    }
  }

  void add(String name, int value, IntConsumer field) {
    singles.add(List.of(new Row(name, new int[] {value}, new int[] {value}, field)));
  }

  void add(String name, int[] array) {
    arrays.add(List.of(new Row(name, array, array.clone(), null)));
  }

  void add(String name, int[][] table) {
    List<Row> rows = new ArrayList<>();
    for (int k = 0; k < table.length; k++) {
      rows.add(new Row(name + "[" + k + "]", table[k], table[k].clone(), null));
    }
    arrays.add(rows);
  }

  /** A failure is that of the given parameters if it looks like it. */
  private static boolean same(RuntimeException a, RuntimeException b) {
    return a != null && b != null && a.getClass() == b.getClass() && Objects.equals(a.getMessage(), b.getMessage());
  }

  /**
   * An int that causes a failure of the given parameters; null if none does alone. Ints of arrays come first, with single ints
   * as they are given: how far loops run decides which elements are read, and other bounds fail elsewhere.
   *
   * @param certain prefers some, where there are several: without the bound of a loop what is wrong in it is not read either
   */
  Found find(RuntimeException failure, Predicate<Found> certain) {
    List<List<Row>> groups = new ArrayList<>(arrays);
    groups.add(joined(arrays));
    groups.addAll(singles);
    groups.add(joined(List.of(joined(singles), joined(arrays))));
    Found first = null;
    for (List<Row> group : groups) {
      Found found = find(group, failure);
      if (found != null && certain.test(found)) {
        return found;
      }
      first = first == null ? found : first;
      run(group, 0, Integer.MAX_VALUE, 0);
    }
    return first;
  }

  private static List<Row> joined(List<List<Row>> groups) {
    return groups.stream().flatMap(List::stream).toList();
  }

  private Found find(List<Row> rows, RuntimeException failure) {
    int size = rows.stream().mapToInt(r -> r.values.length).sum();
    for (int harmless = 0; harmless <= 1; harmless++) {
      int good = 0;
      int bad = size;
      if (!same(failure, run(rows, 0, 0, harmless))) {
        while (bad - good > 1) {
          int middle = (good + bad) >>> 1;
          if (same(failure, run(rows, 0, middle, harmless))) {
            bad = middle;
          } else {
            good = middle;
          }
        }
        // it is the cause if it alone is between a run in order and the failure, not between two failures
        if (run(rows, 0, good, harmless) == null) {
          return new Found(rows, 0, good, harmless);
        }
        if (run(rows, 0, 0, harmless) == null && same(failure, run(rows, good, good + 1, harmless))) {
          return new Found(rows, good, good, harmless);
        }
      }
    }
    return null;
  }

  /** Runs with some ints of rows as they are given, from one position to before another, and their others replaced. */
  private RuntimeException run(List<Row> rows, int from, int to, int harmless) {
    int at = 0;
    for (Row row : rows) {
      for (int k = 0; k < row.values.length; k++) {
        row.set(k, from <= at && at < to ? row.given[k] : harmless);
        at++;
      }
    }
    return run.get();
  }

  /** An int with which the energy fails, after a run with it and the ints that matter to it. */
  final class Found {
    private final Row row;
    private final int at;

    private Found(List<Row> rows, int from, int position, int harmless) {
      WrongInt.this.run(rows, from, position + 1, harmless);
      int left = position;
      int k = 0;
      while (left >= rows.get(k).values.length) {
        left -= rows.get(k++).values.length;
      }
      row = rows.get(k);
      at = left;
    }

    String name() {
      return row.field != null ? row.name : row.name + "[" + at + "]";
    }

    int value() {
      return row.given[at];
    }

    /** What goes wrong with another value. */
    RuntimeException with(int value) {
      row.set(at, value);
      return run.get();
    }
  }
}
