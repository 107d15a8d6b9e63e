package dev.meander.runtime.device;

import java.util.Arrays;
import java.util.stream.Stream;

/** Parameters of energies as kernels take them; never an empty array, since a device has none. */
public final class KernelTables {
  private KernelTables() {}

  /** Numbers in float. */
  public static float[] floats(double[] values) {
    float[] floats = new float[Math.max(1, values.length)];
    for (int k = 0; k < values.length; k++) {
      floats[k] = (float) values[k];
    }
    return floats;
  }

  /** The rows of a table one after the other, in float. */
  public static float[] floats(double[][] rows) {
    return floats(Stream.of(rows).flatMapToDouble(Arrays::stream).toArray());
  }

  /** A copy. */
  public static int[] ints(int[] values) {
    return values.length == 0 ? new int[1] : values.clone();
  }

  /** The rows of a table one after the other. */
  public static int[] ints(int[][] rows) {
    return ints(Stream.of(rows).flatMapToInt(Arrays::stream).toArray());
  }

  /** 1 for true, 0 for false. */
  public static int[] ints(boolean[] values) {
    int[] ints = new int[Math.max(1, values.length)];
    for (int k = 0; k < values.length; k++) {
      ints[k] = values[k] ? 1 : 0;
    }
    return ints;
  }

  /** The rows of a table one after the other. */
  public static int[] ints(boolean[][] rows) {
    return ints(Stream.of(rows).flatMapToInt(row -> Arrays.stream(ints(row)).limit(row.length)).toArray());
  }

  /** Where each row of a table begins, and the end. */
  public static int[] starts(double[][] rows) {
    return starts(Stream.of(rows).mapToInt(row -> row.length).toArray());
  }

  /** Where each row of a table begins, and the end. */
  public static int[] starts(int[][] rows) {
    return starts(Stream.of(rows).mapToInt(row -> row.length).toArray());
  }

  /** Where each row of a table begins, and the end. */
  public static int[] starts(boolean[][] rows) {
    return starts(Stream.of(rows).mapToInt(row -> row.length).toArray());
  }

  private static int[] starts(int[] lengths) {
    int[] starts = new int[lengths.length + 1];
    for (int k = 0; k < lengths.length; k++) {
      starts[k + 1] = starts[k] + lengths[k];
    }
    return starts;
  }
}
