package dev.meander.runtime.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both products against the plain sums: rectangular, triangular and ragged tables, with every kind of remainder. */
class MatrixTest {
  /** The table with the lengths that the matrices see. */
  private record Shape(double[][] table, int slope, int end) {
    static Shape of(String kind, int rows, int columns, Random random) {
      double[][] table = new double[rows][];
      for (int i = 0; i < rows; i++) {
        int length = kind.equals("ragged") ? random.nextInt(columns + 1) : columns;
        table[i] = random.doubles(length, -1, 1).toArray();
      }
      return kind.equals("triangular") ? new Shape(table, 1, 1) : new Shape(table, 0, columns);
    }

    int length(int i) {
      return Math.min(table[i].length, slope * i + end);
    }
  }

  private static double[][] rows(Random random, int count, int n) {
    double[][] rows = new double[count][];
    Arrays.setAll(rows, k -> random.doubles(n, -1, 1).map(v -> (float) v).toArray());
    return rows;
  }

  private static float[][] floats(double[][] rows) {
    float[][] floats = new float[rows.length][rows[0].length];
    for (int k = 0; k < rows.length; k++) {
      for (int i = 0; i < rows[k].length; i++) {
        floats[k][i] = (float) rows[k][i];
      }
    }
    return floats;
  }

  @ParameterizedTest
  @CsvSource({"whole,1,1,1", "whole,9,130,33", "whole,70,65,7", "triangular,71,80,40", "triangular,150,150,16", "ragged,40,70,65", "ragged,9,3,5"})
  void agreesWithSums(String kind, int rows, int columns, int n) {
    Random random = new Random(3);
    Shape shape = Shape.of(kind, rows, columns, random);
    boolean ragged = kind.equals("ragged");
    DoubleMatrix matrix = ragged ? DoubleMatrix.of(shape.table) : DoubleMatrix.of(shape.table, shape.slope, shape.end);
    FloatMatrix single = ragged ? FloatMatrix.of(shape.table) : FloatMatrix.of(shape.table, shape.slope, shape.end);
    int first = rows / 3;
    int count = rows - first;
    double[][] x = rows(random, columns + 2, n);
    double[][] y = rows(random, count + 1, n);
    double[][] products = rows(random, count + 1, n);
    double[][] sums = rows(random, columns + 2, n);
    float[][] productsSingle = floats(products);
    float[][] sumsSingle = floats(sums);
    double[][] before = Arrays.stream(sums).map(double[]::clone).toArray(double[][]::new);
    matrix.times(products, 1, x, 2, first, count, n);
    single.times(productsSingle, 1, floats(x), 2, first, count, n);
    matrix.addTransposedTimes(sums, 2, y, 1, first, count, n);
    single.addTransposedTimes(sumsSingle, 2, floats(y), 1, first, count, n);
    // a float sum of m terms below 1 in size is within m²·6e-8 of the exact one at worst
    double bound = 6e-8 * Math.pow(rows + columns, 2);
    for (int i = 0; i < n; i++) {
      for (int r = 0; r < count; r++) {
        double sum = 0;
        for (int j = 0; j < shape.length(first + r); j++) {
          sum += shape.table[first + r][j] * x[2 + j][i];
        }
        assertEquals(sum, products[1 + r][i], 1e-12);
        assertEquals(sum, productsSingle[1 + r][i], bound);
      }
      for (int j = 0; j < columns; j++) {
        double sum = before[2 + j][i];
        for (int r = 0; r < count; r++) {
          sum += j < shape.length(first + r) ? shape.table[first + r][j] * y[1 + r][i] : 0;
        }
        assertEquals(sum, sums[2 + j][i], 1e-12);
        assertEquals(sum, sumsSingle[2 + j][i], bound);
      }
    }
  }

  /** What stands behind the end of a row is not read: 0 · ∞ would be NaN. */
  @Test
  void nothingBehindTheEndOfARowCounts() {
    double[][] table = new double[12][12];
    Arrays.stream(table).forEach(row -> Arrays.fill(row, 1));
    double[][] x = new double[12][4];
    Arrays.fill(x[11], Double.POSITIVE_INFINITY);
    double[][] y = new double[12][4];
    DoubleMatrix.of(table, 1, 1).times(y, 0, x, 0, 0, 12, 4);
    for (int i = 0; i < 11; i++) {
      assertEquals(0, y[i][0]);
    }
    assertTrue(Double.isInfinite(y[11][0]));
    float[][] single = new float[12][4];
    FloatMatrix.of(table, 1, 1).times(single, 0, floats(x), 0, 0, 12, 4);
    assertEquals(0, single[10][3]);
  }
}
