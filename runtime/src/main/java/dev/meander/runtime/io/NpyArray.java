package dev.meander.runtime.io;

import java.util.Arrays;
import java.util.List;

/** A numeric array with a shape, row-major, as NumPy holds it. The values are taken over, not copied. */
public sealed interface NpyArray {
  /** The extents; none for a scalar. */
  List<Integer> shape();

  /** 32-bit floating point, {@code <f4}. */
  record Float32(List<Integer> shape, float[] values) implements NpyArray {
    /** Checks that the shape fits. */
    public Float32 {
      shape = checked(shape, values.length);
    }
  }

  /** 64-bit floating point, {@code <f8}. */
  record Float64(List<Integer> shape, double[] values) implements NpyArray {
    /** Checks that the shape fits. */
    public Float64 {
      shape = checked(shape, values.length);
    }
  }

  /** 64-bit integers, {@code <i8}. */
  record Int64(List<Integer> shape, long[] values) implements NpyArray {
    /** Checks that the shape fits. */
    public Int64 {
      shape = checked(shape, values.length);
    }
  }

  /**
   * An array of floats.
   *
   * @param shape its extents; left out, the array has one dimension
   * @throws IllegalArgumentException if the shape does not fit the number of values
   */
  static NpyArray of(float[] values, int... shape) {
    return new Float32(extents(shape, values.length), values);
  }

  /**
   * An array of doubles.
   *
   * @param shape its extents; left out, the array has one dimension
   * @throws IllegalArgumentException if the shape does not fit the number of values
   */
  static NpyArray of(double[] values, int... shape) {
    return new Float64(extents(shape, values.length), values);
  }

  /**
   * An array of integers.
   *
   * @param shape its extents; left out, the array has one dimension
   * @throws IllegalArgumentException if the shape does not fit the number of values
   */
  static NpyArray of(long[] values, int... shape) {
    return new Int64(extents(shape, values.length), values);
  }

  /**
   * A matrix of doubles.
   *
   * @throws IllegalArgumentException if the rows differ in length
   */
  static NpyArray of(double[][] rows) {
    int columns = rows.length == 0 ? 0 : rows[0].length;
    double[] values = new double[rows.length * columns];
    for (int i = 0; i < rows.length; i++) {
      if (rows[i].length != columns) {
        throw new IllegalArgumentException(
            "rows must all have " + columns + " values, but row " + i + " has " + rows[i].length);
      }
      System.arraycopy(rows[i], 0, values, i * columns, columns);
    }
    return new Float64(List.of(rows.length, columns), values);
  }

  private static List<Integer> extents(int[] shape, int length) {
    return shape.length == 0 ? List.of(length) : Arrays.stream(shape).boxed().toList();
  }

  private static List<Integer> checked(List<Integer> shape, int length) {
    long size = 1;
    for (int extent : shape) {
      if (extent < 0) {
        throw new IllegalArgumentException("shape must not be negative, but is " + shape);
      }
      size = Math.multiplyExact(size, extent);
    }
    if (size != length) {
      throw new IllegalArgumentException("shape must have " + length + " elements, but is " + shape);
    }
    return List.copyOf(shape);
  }
}
