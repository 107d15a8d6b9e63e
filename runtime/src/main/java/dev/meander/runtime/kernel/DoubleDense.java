package dev.meander.runtime.kernel;

import java.util.Arrays;

/**
 * The products of a network's layer over rows {@code [feature][walker]}, and their adjoints. One tile of 2 outputs × 4
 * terms serves all: larger ones lose vectorisation.
 *
 * <p>Weights are row-major [outputs][inputs] from {@code p[w]}, the bias starts at {@code p[b]}.
 */
public final class DoubleDense {
  /** Below so many inputs or outputs a weight gradient is made of dot products instead of outer products. */
  private static final int FEW = 4;

  private final int capacity;
  private double[][] transposed = {};
  private double[][] sums = {};

  /** For rows of up to {@code capacity} walkers. */
  public DoubleDense(int capacity) {
    this.capacity = capacity;
  }

  /** y = b + W x, then ReLU if asked. */
  public void forward(
      double[][] y, int y0, int outputs, double[][] x, int x0, int inputs, double[] p, int w, int b, boolean relu, int n) {
    for (int j = 0; j < outputs; j++) {
      DoubleRows.fill(y[y0 + j], p[b + j], n);
    }
    product(y, y0, outputs, x, x0, inputs, p, w, inputs, 1, n);
    if (relu) {
      for (int j = 0; j < outputs; j++) {
        positive(y[y0 + j], n);
      }
    }
  }

  /** x̄ = Wᵀ ȳ, or x̄ += Wᵀ ȳ. */
  public void backward(
      double[][] xBar, int x0, int inputs, double[][] yBar, int y0, int outputs, double[] p, int w, boolean add, int n) {
    for (int k = 0; k < inputs && !add; k++) {
      DoubleRows.fill(xBar[x0 + k], 0, n);
    }
    product(xBar, x0, inputs, yBar, y0, outputs, p, w, 1, inputs, n);
  }

  /** y[j] += Σ_k p[w + j·rowStride + k·termStride] x[k]. */
  private static void product(
      double[][] y, int y0, int rows, double[][] x, int x0, int terms, double[] p, int w, int rowStride, int termStride, int n) {
    int j = 0;
    for (; j + 1 < rows; j += 2) {
      int k = 0;
      for (; k + 3 < terms; k += 4) {
        int at = w + j * rowStride + k * termStride;
        tile(y[y0 + j], y[y0 + j + 1], x[x0 + k], x[x0 + k + 1], x[x0 + k + 2], x[x0 + k + 3], p, at, at + rowStride, termStride, n);
      }
      for (; k < terms; k++) {
        int at = w + j * rowStride + k * termStride;
        axpy(y[y0 + j], x[x0 + k], p[at], n);
        axpy(y[y0 + j + 1], x[x0 + k], p[at + rowStride], n);
      }
    }
    if (j < rows) {
      int k = 0;
      for (; k + 3 < terms; k += 4) {
        int at = w + j * rowStride + k * termStride;
        single(y[y0 + j], x[x0 + k], x[x0 + k + 1], x[x0 + k + 2], x[x0 + k + 3], p, at, termStride, n);
      }
      for (; k < terms; k++) {
        axpy(y[y0 + j], x[x0 + k], p[w + j * rowStride + k * termStride], n);
      }
    }
  }

  private static void tile(
      double[] y0, double[] y1, double[] x0, double[] x1, double[] x2, double[] x3, double[] p, int a, int b, int s, int n) {
    final double a0 = p[a];
    final double a1 = p[a + s];
    final double a2 = p[a + 2 * s];
    final double a3 = p[a + 3 * s];
    final double b0 = p[b];
    final double b1 = p[b + s];
    final double b2 = p[b + 2 * s];
    final double b3 = p[b + 3 * s];
    for (int i = 0; i < n; i++) {
      y0[i] = Math.fma(a3, x3[i], Math.fma(a2, x2[i], Math.fma(a1, x1[i], Math.fma(a0, x0[i], y0[i]))));
      y1[i] = Math.fma(b3, x3[i], Math.fma(b2, x2[i], Math.fma(b1, x1[i], Math.fma(b0, x0[i], y1[i]))));
    }
  }

  private static void single(
      double[] y, double[] x0, double[] x1, double[] x2, double[] x3, double[] p, int a, int s, int n) {
    final double a0 = p[a];
    final double a1 = p[a + s];
    final double a2 = p[a + 2 * s];
    final double a3 = p[a + 3 * s];
    for (int i = 0; i < n; i++) {
      y[i] = Math.fma(a3, x3[i], Math.fma(a2, x2[i], Math.fma(a1, x1[i], Math.fma(a0, x0[i], y[i]))));
    }
  }

  private static void axpy(double[] y, double[] x, double a, int n) {
    for (int i = 0; i < n; i++) {
      y[i] = Math.fma(a, x[i], y[i]);
    }
  }

  private static void positive(double[] y, int n) {
    for (int i = 0; i < n; i++) {
      y[i] = Math.max(0.0, y[i]);
    }
  }

  /** The adjoint of ReLU: ȳ where y &gt; 0, else 0. For y ≥ 0 min(1, y·10³⁰⁸) is 1 or 0 but for denormals, and vectorises. */
  public static void gate(double[][] yBar, int bar0, double[][] y, int y0, int count, int n) {
    for (int j = 0; j < count; j++) {
      gate(yBar[bar0 + j], y[y0 + j], n);
    }
  }

  private static void gate(double[] bar, double[] y, int n) {
    for (int i = 0; i < n; i++) {
      bar[i] *= Math.min(1.0, y[i] * 1e308);
    }
  }

  /** Adds Σ over walkers of ȳ xᵀ to g[w…], and Σ ȳ to g[b…]. */
  public void gradient(
      double[] g, int w, int b, double[][] yBar, int y0, int outputs, double[][] x, int x0, int inputs, int n) {
    for (int j = 0; j < outputs; j++) {
      g[b + j] += total(yBar[y0 + j], n);
    }
    if (inputs < FEW || outputs < FEW) {
      for (int j = 0; j < outputs; j++) {
        for (int k = 0; k < inputs; k++) {
          g[w + j * inputs + k] += dot(yBar[y0 + j], x[x0 + k], n);
        }
      }
      return;
    }
    reserve(outputs, inputs);
    transpose(x, x0, inputs, n);
    for (int j = 0; j < outputs; j++) {
      Arrays.fill(sums[j], 0, inputs, 0);
    }
    int i = 0;
    for (; i + 3 < n; i += 4) {
      int j = 0;
      for (; j + 1 < outputs; j += 2) {
        outer(sums[j], sums[j + 1], i, yBar[y0 + j], yBar[y0 + j + 1], inputs);
      }
      if (j < outputs) {
        single(sums[j], transposed[i], transposed[i + 1], transposed[i + 2], transposed[i + 3], yBar[y0 + j], i, 1, inputs);
      }
    }
    for (; i < n; i++) {
      for (int j = 0; j < outputs; j++) {
        axpy(sums[j], transposed[i], yBar[y0 + j][i], inputs);
      }
    }
    for (int j = 0; j < outputs; j++) {
      add(g, w + j * inputs, sums[j], inputs);
    }
  }

  private void outer(double[] d0, double[] d1, int i, double[] g0, double[] g1, int inputs) {
    outer(
        d0, d1, transposed[i], transposed[i + 1], transposed[i + 2], transposed[i + 3], g0, g1, i, inputs);
  }

  private static void outer(
      double[] d0, double[] d1, double[] x0, double[] x1, double[] x2, double[] x3, double[] g, double[] h, int o, int n) {
    final double a0 = g[o];
    final double a1 = g[o + 1];
    final double a2 = g[o + 2];
    final double a3 = g[o + 3];
    final double b0 = h[o];
    final double b1 = h[o + 1];
    final double b2 = h[o + 2];
    final double b3 = h[o + 3];
    for (int i = 0; i < n; i++) {
      d0[i] = Math.fma(a3, x3[i], Math.fma(a2, x2[i], Math.fma(a1, x1[i], Math.fma(a0, x0[i], d0[i]))));
      d1[i] = Math.fma(b3, x3[i], Math.fma(b2, x2[i], Math.fma(b1, x1[i], Math.fma(b0, x0[i], d1[i]))));
    }
  }

  private static void add(double[] g, int at, double[] row, int n) {
    for (int i = 0; i < n; i++) {
      g[at + i] += row[i];
    }
  }

  private void reserve(int outputs, int inputs) {
    if (transposed.length == 0 || transposed[0].length < inputs) {
      transposed = new double[capacity + 3][inputs];
    }
    if (sums.length < outputs || sums[0].length < inputs) {
      sums = new double[Math.max(outputs, sums.length)][Math.max(inputs, transposed[0].length)];
    }
  }

  /** Four walkers by all inputs at a time: reads stay within one cache line a row, writes are in order. */
  private void transpose(double[][] x, int x0, int inputs, int n) {
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

  private static void transpose(
      double[][] x, int x0, int inputs, int i, double[] t0, double[] t1, double[] t2, double[] t3) {
    for (int k = 0; k < inputs; k++) {
      double[] row = x[x0 + k];
      t0[k] = row[i];
      t1[k] = row[i + 1];
      t2[k] = row[i + 2];
      t3[k] = row[i + 3];
    }
  }

  private static double total(double[] a, int n) {
    return DoubleRows.sum(a, n);
  }

  /** Four chains hide the latency of the additions. */
  private static double dot(double[] a, double[] b, int n) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = 0;
    for (; i + 3 < n; i += 4) {
      s0 = Math.fma(a[i], b[i], s0);
      s1 = Math.fma(a[i + 1], b[i + 1], s1);
      s2 = Math.fma(a[i + 2], b[i + 2], s2);
      s3 = Math.fma(a[i + 3], b[i + 3], s3);
    }
    for (; i < n; i++) {
      s0 = Math.fma(a[i], b[i], s0);
    }
    return (s0 + s1) + (s2 + s3);
  }
}
