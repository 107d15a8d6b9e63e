package dev.meander.runtime.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three products against the plain sums, for shapes with every kind of remainder. */
class DenseTest {
  @ParameterizedTest
  @CsvSource({"1,1,1", "1,64,128", "64,1,7", "5,3,6", "4,4,33", "64,64,256", "13,30,255", "31,6,3", "3,8,48", "8,8,16"})
  void agreesWithSums(int inputs, int outputs, int n) {
    Random random = new Random(2);
    double[][] x = rows(random, inputs + 1, n);
    double[][] bar = rows(random, outputs, n);
    double[] p = random.doubles(3 + outputs * inputs + outputs, -1, 1).toArray();
    int b = 3 + outputs * inputs;
    double[][] y = new double[outputs][n];
    double[][] back = new double[inputs][n];
    double[] g = new double[p.length];
    DoubleDense dense = new DoubleDense(256);
    dense.forward(y, 0, outputs, x, 1, inputs, p, 3, b, true, n);
    dense.backward(back, 0, inputs, bar, 0, outputs, p, 3, false, n);
    dense.gradient(g, 3, b, bar, 0, outputs, x, 1, inputs, n);

    FloatDense single = new FloatDense(256);
    float[][] ySingle = new float[outputs][n];
    float[] gSingle = new float[p.length];
    single.forward(ySingle, 0, outputs, floats(x), 1, inputs, floats(new double[][] {p})[0], 3, b, true, n);
    float[][] backSingle = new float[inputs][n];
    single.backward(backSingle, 0, inputs, floats(bar), 0, outputs, floats(new double[][] {p})[0], 3, false, n);
    single.gradient(gSingle, 3, b, floats(bar), 0, outputs, floats(x), 1, inputs, n);
    // a float sum of m terms below 1 in size is within m²·6e-8 of the exact one at worst
    double bound = 6e-8 * Math.pow(inputs + outputs + n, 2);

    for (int i = 0; i < n; i++) {
      for (int j = 0; j < outputs; j++) {
        double sum = p[b + j];
        for (int k = 0; k < inputs; k++) {
          sum += p[3 + j * inputs + k] * x[k + 1][i];
        }
        assertEquals(Math.max(0, sum), y[j][i], 1e-12);
        assertEquals(Math.max(0, sum), ySingle[j][i], bound);
      }
      for (int k = 0; k < inputs; k++) {
        double sum = 0;
        for (int j = 0; j < outputs; j++) {
          sum += p[3 + j * inputs + k] * bar[j][i];
        }
        assertEquals(sum, back[k][i], 1e-12);
        assertEquals(sum, backSingle[k][i], bound);
      }
    }
    for (int j = 0; j < outputs; j++) {
      double total = 0;
      for (int i = 0; i < n; i++) {
        total += bar[j][i];
      }
      assertEquals(total, g[b + j], 1e-12);
      assertEquals(total, gSingle[b + j], bound);
      for (int k = 0; k < inputs; k++) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
          sum += bar[j][i] * x[k + 1][i];
        }
        assertEquals(sum, g[3 + j * inputs + k], 1e-12);
        assertEquals(sum, gSingle[3 + j * inputs + k], bound);
      }
    }
  }

  private static double[][] rows(Random random, int count, int n) {
    double[][] rows = new double[count][];
    for (int k = 0; k < count; k++) {
      rows[k] = random.doubles(n, -1, 1).toArray();
    }
    return rows;
  }

  private static float[][] floats(double[][] rows) {
    float[][] floats = new float[rows.length][];
    for (int k = 0; k < rows.length; k++) {
      floats[k] = new float[rows[k].length];
      for (int i = 0; i < rows[k].length; i++) {
        floats[k][i] = (float) rows[k][i];
      }
    }
    return floats;
  }
}
