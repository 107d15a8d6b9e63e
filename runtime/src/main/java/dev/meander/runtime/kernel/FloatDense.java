package dev.meander.runtime.kernel;

import java.util.Arrays;

/**
 * A layer of a network over rows {@code [feature][walker]}, and its adjoint.
 *
 * <p>Weights are row-major [outputs][inputs] from {@code p[w]}, the bias starts at {@code p[b]}.
 */
public final class FloatDense {
  /** Below so many inputs or outputs a weight gradient is made of dot products instead of outer products. */
  private static final int FEW = 4;

  private final int capacity;
  private final FloatProducts products;
  private float[][] transposed = {};
  private float[][] sums = {};

  /** For rows of up to {@code capacity} walkers. */
  public FloatDense(int capacity) {
    this(capacity, Flavour.floatProducts());
  }

  FloatDense(int capacity, FloatProducts products) {
    this.capacity = capacity;
    this.products = products;
  }

  /** y = b + W x, then ReLU if asked. */
  public void forward(
      float[][] y, int y0, int outputs, float[][] x, int x0, int inputs, float[] p, int w, int b, boolean relu, int n) {
    products.product(y, y0, outputs, x, x0, inputs, p, w, inputs, 1, b, relu, n);
  }

  /** x̄ = Wᵀ ȳ, or x̄ += Wᵀ ȳ; the weights are read by stride, never transposed. */
  public void backward(
      float[][] xBar, int x0, int inputs, float[][] yBar, int y0, int outputs, float[] p, int w, boolean add, int n) {
    int start = add ? FloatProducts.KEEP : FloatProducts.ZERO;
    products.product(xBar, x0, inputs, yBar, y0, outputs, p, w, 1, inputs, start, false, n);
  }

  /** The adjoint of ReLU: ȳ where y &gt; 0, else 0. For y ≥ 0 min(1, y·10³⁸) is 1 or 0 but for denormals, and vectorises. */
  public static void gate(float[][] yBar, int bar0, float[][] y, int y0, int count, int n) {
    for (int j = 0; j < count; j++) {
      gate(yBar[bar0 + j], y[y0 + j], n);
    }
  }

  private static void gate(float[] bar, float[] y, int n) {
    for (int i = 0; i < n; i++) {
      bar[i] *= Math.min(1f, y[i] * 1e38f);
    }
  }

  /** Adds Σ over walkers of ȳ xᵀ to g[w…], and Σ ȳ to g[b…]. */
  public void gradient(
      float[] g, int w, int b, float[][] yBar, int y0, int outputs, float[][] x, int x0, int inputs, int n) {
    products.totals(g, b, yBar, y0, outputs, n);
    if (inputs < FEW) {
      for (int k = 0; k < inputs; k++) {
        products.dots(g, w + k, inputs, yBar, y0, outputs, x[x0 + k], n);
      }
    } else if (outputs < FEW) {
      for (int j = 0; j < outputs; j++) {
        products.dots(g, w + j * inputs, 1, x, x0, inputs, yBar[y0 + j], n);
      }
    } else {
      reserve(outputs, inputs);
      transpose(x, x0, inputs, n);
      for (int j = 0; j < outputs; j++) {
        Arrays.fill(sums[j], 0, inputs, 0);
      }
      products.outer(sums, yBar, y0, outputs, transposed, inputs, n);
      for (int j = 0; j < outputs; j++) {
        add(g, w + j * inputs, sums[j], inputs);
      }
    }
  }

  private static void add(float[] g, int at, float[] row, int n) {
    for (int i = 0; i < n; i++) {
      g[at + i] += row[i];
    }
  }

  private void reserve(int outputs, int inputs) {
    if (transposed.length == 0 || transposed[0].length < inputs) {
      transposed = new float[capacity][RowLength.ofFloats(inputs)];
    }
    if (sums.length < outputs || sums[0].length < inputs) {
      sums = new float[Math.max(outputs, sums.length)][transposed[0].length];
    }
  }

  /** A walker's inputs in a row. */
  private void transpose(float[][] x, int x0, int inputs, int n) {
    int i = 0;
    for (; i + 3 < n; i += 4) {
      transpose(x, x0, inputs, i, transposed[i], transposed[i + 1], transposed[i + 2], transposed[i + 3]);
    }
    for (; i < n; i++) {
      for (int k = 0; k < inputs; k++) {
        transposed[i][k] = x[x0 + k][i];
      }
    }
  }

  /** Four walkers by all inputs: reads stay within one cache line a row, writes are in order. */
  private static void transpose(
      float[][] x, int x0, int inputs, int i, float[] t0, float[] t1, float[] t2, float[] t3) {
    for (int k = 0; k < inputs; k++) {
      float[] row = x[x0 + k];
      t0[k] = row[i];
      t1[k] = row[i + 1];
      t2[k] = row[i + 2];
      t3[k] = row[i + 3];
    }
  }
}
