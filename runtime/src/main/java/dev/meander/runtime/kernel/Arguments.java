package dev.meander.runtime.kernel;

import java.util.Objects;

/** Checks of what users hand to generated code. */
public final class Arguments {
  /** A constructor may divide by a sum again, which is then 1 but for rounding. */
  private static final double ROUNDING = 1e-12;

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

  /**
   * Throws unless a copy of a record, made with its constructor and accessors, holds what the record holds.
   *
   * @param given a component of the record: a number, a boolean, or an array of them
   * @param copy that of the copy
   */
  public static void kept(String name, Object given, Object copy) {
    if (!same(given, copy)) {
      throw new IllegalArgumentException("a copy of the record has another " + name + ", as the constructor or the accessor"
          + " changes it, and a flow needs a copy; let both keep it as it is, and compute in a static method that makes the record");
    }
  }

  private static boolean same(Object a, Object b) {
    if (a instanceof double[][] x && b instanceof double[][] y) {
      boolean same = x.length == y.length;
      for (int k = 0; same && k < x.length; k++) {
        same = same(x[k], y[k]);
      }
      return same;
    }
    if (a instanceof double[] x && b instanceof double[] y) {
      boolean same = x.length == y.length;
      for (int k = 0; same && k < x.length; k++) {
        same = same(x[k], y[k]);
      }
      return same;
    }
    return a instanceof Double x && b instanceof Double y ? same((double) x, (double) y) : Objects.deepEquals(a, b);
  }

  private static boolean same(double a, double b) {
    return a == b || Double.compare(a, b) == 0 || Math.abs(a - b) <= ROUNDING * Math.abs(a);
  }

  /** The value, unless it is null. */
  public static <T> T required(String name, T value) {
    if (value == null) {
      throw new IllegalArgumentException(name + " must not be null");
    }
    return value;
  }
}
