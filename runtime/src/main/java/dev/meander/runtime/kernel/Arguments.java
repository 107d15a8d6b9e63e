package dev.meander.runtime.kernel;

import dev.meander.runtime.EnergyFunction;

/** Checks of what users hand to generated code. */
public final class Arguments {
  private Arguments() {}

  /** Throws unless an array has the given length. */
  public static void length(String name, double[] array, int length) {
    if (array == null || array.length != length) {
      String is = array == null ? "null" : "an array of " + array.length;
      throw new IllegalArgumentException(name + " must be an array of " + length + " numbers, but is " + is);
    }
  }

  /** A copy of a record component. */
  public static double[] copy(String name, double[] array) {
    return required(name, array).clone();
  }

  /** A copy of a record component. */
  public static int[] copy(String name, int[] array) {
    return required(name, array).clone();
  }

  /** A copy of a record component. */
  public static boolean[] copy(String name, boolean[] array) {
    return required(name, array).clone();
  }

  /** A deep copy of a record component. */
  public static double[][] copy(String name, double[][] array) {
    double[][] copy = required(name, array).clone();
    for (int k = 0; k < copy.length; k++) {
      copy[k] = copy(name + "[" + k + "]", copy[k]);
    }
    return copy;
  }

  /** A deep copy of a record component. */
  public static int[][] copy(String name, int[][] array) {
    int[][] copy = required(name, array).clone();
    for (int k = 0; k < copy.length; k++) {
      copy[k] = copy(name + "[" + k + "]", copy[k]);
    }
    return copy;
  }

  /** A deep copy of a record component. */
  public static boolean[][] copy(String name, boolean[][] array) {
    boolean[][] copy = required(name, array).clone();
    for (int k = 0; k < copy.length; k++) {
      copy[k] = copy(name + "[" + k + "]", copy[k]);
    }
    return copy;
  }

  /** The value, unless it is null. */
  public static <T> T required(String name, T value) {
    if (value == null) {
      throw new IllegalArgumentException(name + " must not be null");
    }
    return value;
  }

  /**
   * Runs an energy and its derivatives once, so that an index beyond an array, or a division of ints by 0, shows where
   * the parameters are given. Indices do not depend on the point, so one point meets them all.
   */
  public static void checkIndices(EnergyFunction energy) {
    int dimension = energy.dimension();
    try {
      energy.gradient(new double[dimension], new double[dimension]);
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException(
          "parameters must hold indices within their arrays and the " + dimension + " coordinates, but: "
              + e.getMessage(),
          e);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("parameters must give int divisors other than 0, but: " + e.getMessage(), e);
    }
  }
}
