package dev.meander.runtime.kernel;

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
}
