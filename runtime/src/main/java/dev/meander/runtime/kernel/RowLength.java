package dev.meander.runtime.kernel;

/**
 * How long the array of a row is made.
 *
 * <p>Rows that are allocated one after the other should not lie a multiple of 4,096 bytes apart: there a load waits for
 * a store to the other row, since processors compare the low 12 bits first. And they should lie a multiple of 64 bytes
 * apart, header included: then what aligns one row to cache lines aligns all.
 */
final class RowLength {
  private static final int LINE = 64;
  private static final int HEADER = 16;
  private static final int LEAST_PADDING = 128;

  private RowLength() {}

  /** Length of a float or int array for {@code n} values. */
  static int ofFloats(int n) {
    return of(n, Float.BYTES);
  }

  /** Length of a double array for {@code n} values. */
  static int ofDoubles(int n) {
    return of(n, Double.BYTES);
  }

  private static int of(int n, int bytes) {
    int lines = (HEADER + n * bytes + LEAST_PADDING + LINE - 1) / LINE;
    return (lines * LINE - HEADER) / bytes;
  }
}
