package dev.meander.runtime.kernel;

import dev.meander.runtime.EnergyFunction;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
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
  private final WrongInt ints = new WrongInt(this::failure);

  /** For an energy with its own copies of its parameters, which are as before when it is found to be in order. */
  public IndexCheck(EnergyFunction energy) {
    this.energy = energy;
    this.arrays = new KnownArrays(energy.dimension());
  }

  /**
   * An int of the energy.
   *
   * @param field sets it
   */
  public IndexCheck with(String name, int value, IntConsumer field) {
    ints.add(name, value, field);
    return this;
  }

  /** An array of the energy's ints. */
  public IndexCheck with(String name, int[] values) {
    ints.add(name, values);
    arrays.add(name, values);
    return this;
  }

  /** A table of the energy's ints. */
  public IndexCheck with(String name, int[][] table) {
    ints.add(name, table);
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
      throw new IllegalArgumentException(described(failure), failure);
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

  private String described(RuntimeException failure) {
    Matcher outside = OUTSIDE.matcher(String.valueOf(failure.getMessage()));
    if (!outside.matches()) {
      WrongInt.Found found = ints.find(failure, f -> true);
      String cause = failure instanceof ArithmeticException ? "a division of ints by 0" : "an index outside of an array";
      return found == null ? general(failure) : found.name() + " is " + found.value() + ", which leads to " + cause;
    }
    int index = Integer.parseInt(outside.group(1));
    int length = Integer.parseInt(outside.group(2));
    Predicate<WrongInt.Found> isIndex = f -> f.value() == index && isIndex(f, length);
    WrongInt.Found found = ints.find(failure, isIndex);
    if (found == null) {
      return general(failure);
    }
    String wrong = isIndex.test(found)
        ? ", but must be in 0.." + (length - 1)
        : ", which leads to index " + index + " in " + arrays.place(length);
    return found.name() + " is " + found.value() + wrong;
  }

  /** Whether an int may be the indices of an array, and no other. */
  private static boolean isIndex(WrongInt.Found found, int length) {
    return length > 0
        && found.with(0) == null && found.with(length - 1) == null
        && found.with(-1) != null && found.with(length) != null;
  }
}
