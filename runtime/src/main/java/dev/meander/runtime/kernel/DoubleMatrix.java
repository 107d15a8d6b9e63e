package dev.meander.runtime.kernel;

import java.util.Arrays;

/**
 * A table of an energy's parameters that its kernels multiply rows {@code [feature][walker]} with; each of the table's
 * rows may have a length of its own.
 */
public final class DoubleMatrix {
  /** So many rows of different lengths are multiplied together, as far as all of them go. */
  private static final int BLOCK = 8;

  /** So many rows of x at a time, for them to stay in a core's cache while all rows of the table pass. */
  private static final int CHUNK = 64;

  private final DoubleProducts products = new DoubleProducts();
  private final double[] values;
  private final int stride;
  private final int[] lengths;

  private DoubleMatrix(double[][] table, int[] lengths) {
    this.lengths = lengths;
    this.stride = Arrays.stream(lengths).max().orElse(0);
    this.values = new double[Math.multiplyExact(table.length, stride)];
    for (int i = 0; i < lengths.length; i++) {
      for (int j = 0; j < lengths[i]; j++) {
        values[i * stride + j] = table[i][j];
      }
    }
  }

  /** A whole table. */
  public static DoubleMatrix of(double[][] table) {
    return new DoubleMatrix(table, Arrays.stream(table).mapToInt(row -> row.length).toArray());
  }

  /** Of row i the first {@code slope · i + end} elements, or as many as there are. */
  public static DoubleMatrix of(double[][] table, int slope, int end) {
    int[] lengths = new int[table.length];
    Arrays.setAll(lengths, i -> Math.min(slope * i + end, table[i].length));
    return new DoubleMatrix(table, lengths);
  }

  /** y[i] = Σ_j A[first + i][j] x[j] for {@code count} rows; y and x are counted from y0 and x0. */
  public void times(double[][] y, int y0, double[][] x, int x0, int first, int count, int n) {
    for (int c = 0; c == 0 || c < stride; c += CHUNK) {
      int start = c == 0 ? DoubleProducts.ZERO : DoubleProducts.KEEP;
      for (int i = 0; i < count; ) {
        int rows = block(first + i, count - i);
        int shared = Math.min(shared(first + i, rows), c + CHUNK);
        int at = (first + i) * stride + c;
        products.product(y, y0 + i, rows, x, x0 + c, shared - c, values, at, stride, 1, start, false, n);
        int from = Math.max(shared, c);
        for (int r = i; r < i + rows; r++) {
          int more = Math.min(lengths[first + r], c + CHUNK) - from;
          at = (first + r) * stride + from;
          products.product(y, y0 + r, 1, x, x0 + from, more, values, at, stride, 1, DoubleProducts.KEEP, false, n);
        }
        i += rows;
      }
    }
  }

  /** x[j] += Σ_i A[first + i][j] y[i] over {@code count} rows. */
  public void addTransposedTimes(double[][] x, int x0, double[][] y, int y0, int first, int count, int n) {
    for (int c = 0; c < stride; c += CHUNK) {
      for (int i = 0; i < count; ) {
        int rows = block(first + i, count - i);
        int shared = Math.min(shared(first + i, rows), c + CHUNK);
        int at = (first + i) * stride + c;
        products.product(x, x0 + c, shared - c, y, y0 + i, rows, values, at, 1, stride, DoubleProducts.KEEP, false, n);
        int from = Math.max(shared, c);
        for (int r = i; r < i + rows; r++) {
          int more = Math.min(lengths[first + r], c + CHUNK) - from;
          at = (first + r) * stride + from;
          products.product(x, x0 + from, more, y, y0 + r, 1, values, at, 1, stride, DoubleProducts.KEEP, false, n);
        }
        i += rows;
      }
    }
  }

  /** Rows to be multiplied together: all that follow with the same length, or a few. */
  private int block(int first, int most) {
    int rows = 1;
    while (rows < most && lengths[first + rows] == lengths[first]) {
      rows++;
    }
    return Math.max(rows, Math.min(BLOCK, most));
  }

  private int shared(int first, int rows) {
    int shared = lengths[first];
    for (int r = 1; r < rows; r++) {
      shared = Math.min(shared, lengths[first + r]);
    }
    return shared;
  }
}
