package dev.meander.runtime.kernel;

/**
 * The products of networks over rows {@code [feature][walker]}, in plain loops.
 *
 * <p>One tile of 2 rows × 4 terms serves all: of the shapes that C2 vectorises on JDK 17 and 25 it does the most
 * multiply-adds for a load.
 */
final class DoubleProducts {
  /** As {@code start} of {@link #product}: y begins with 0. */
  static final int ZERO = -1;

  /** As {@code start} of {@link #product}: y begins with what it holds. */
  static final int KEEP = -2;

  /**
   * y[j] = start + Σ_k p[w + j·rowStride + k·termStride] x[k], then ReLU if asked.
   *
   * @param start where the biases stand in p, or {@link #ZERO} or {@link #KEEP}
   */
  public void product(
      double[][] y, int y0, int rows, double[][] x, int x0, int terms, double[] p, int w, int rowStride, int termStride,
      int start, boolean relu, int n) {
    for (int j = 0; j < rows; j += 2) {
      boolean pair = j + 1 < rows;
      int at = w + j * rowStride;
      int k = begin(y, y0 + j, pair, x, x0, terms, p, at, rowStride, termStride, start < 0 ? start : start + j, n);
      boolean fold = relu && pair && k > 0 && k < terms && terms % 4 == 0;
      for (; k + 3 < terms; k += 4) {
        int a = at + k * termStride;
        int o = x0 + k;
        if (!pair) {
          single(y[y0 + j], x[o], x[o + 1], x[o + 2], x[o + 3], p, a, termStride, n);
        } else if (fold && k + 4 == terms) {
          last(y[y0 + j], y[y0 + j + 1], x[o], x[o + 1], x[o + 2], x[o + 3], p, a, a + rowStride, termStride, n);
        } else {
          tile(y[y0 + j], y[y0 + j + 1], x[o], x[o + 1], x[o + 2], x[o + 3], p, a, a + rowStride, termStride, n);
        }
      }
      for (; k < terms; k++) {
        for (int r = j; r < (pair ? j + 2 : j + 1); r++) {
          axpy(y[y0 + r], x[x0 + k], p[w + r * rowStride + k * termStride], n);
        }
      }
      for (int r = j; relu && !fold && r < (pair ? j + 2 : j + 1); r++) {
        positive(y[y0 + r], n);
      }
    }
  }

  /** Starts one or two rows; returns how many terms it has added. */
  private static int begin(
      double[][] y, int j, boolean pair, double[][] x, int x0, int terms, double[] p, int at, int rowStride, int termStride,
      int start, int n) {
    if (start == KEEP) {
      return 0;
    }
    double b0 = start == ZERO ? 0 : p[start];
    if (!pair) {
      DoubleRows.fill(y[j], b0, n);
      return 0;
    }
    double b1 = start == ZERO ? 0 : p[start + 1];
    if (terms < 4) {
      DoubleRows.fill(y[j], b0, n);
      DoubleRows.fill(y[j + 1], b1, n);
      return 0;
    }
    first(y[j], y[j + 1], b0, b1, x[x0], x[x0 + 1], x[x0 + 2], x[x0 + 3], p, at, at + rowStride, termStride, n);
    return 4;
  }

  private static void first(
      double[] y0, double[] y1, double c0, double c1, double[] x0, double[] x1, double[] x2, double[] x3, double[] p, int a, int b,
      int s, int n) {
    final double a0 = p[a];
    final double a1 = p[a + s];
    final double a2 = p[a + 2 * s];
    final double a3 = p[a + 3 * s];
    final double b0 = p[b];
    final double b1 = p[b + s];
    final double b2 = p[b + 2 * s];
    final double b3 = p[b + 3 * s];
    for (int i = 0; i < n; i++) {
      y0[i] = Math.fma(a3, x3[i], Math.fma(a2, x2[i], Math.fma(a1, x1[i], Math.fma(a0, x0[i], c0))));
      y1[i] = Math.fma(b3, x3[i], Math.fma(b2, x2[i], Math.fma(b1, x1[i], Math.fma(b0, x0[i], c1))));
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

  private static void last(
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
      y0[i] = Math.max(0.0, Math.fma(a3, x3[i], Math.fma(a2, x2[i], Math.fma(a1, x1[i], Math.fma(a0, x0[i], y0[i])))));
      y1[i] = Math.max(0.0, Math.fma(b3, x3[i], Math.fma(b2, x2[i], Math.fma(b1, x1[i], Math.fma(b0, x0[i], y1[i])))));
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

  /** d[j][k] += Σ_i bar[j][i] xt[i][k]: outer products, summed over the walkers; rows of d are the vectors. */
  public void outer(double[][] d, double[][] bar, int bar0, int rows, double[][] xt, int columns, int n) {
    int i = 0;
    for (; i + 3 < n; i += 4) {
      int j = 0;
      for (; j + 1 < rows; j += 2) {
        double[] g = bar[bar0 + j];
        double[] h = bar[bar0 + j + 1];
        outer(d[j], d[j + 1], xt[i], xt[i + 1], xt[i + 2], xt[i + 3], g, h, i, columns);
      }
      if (j < rows) {
        single(d[j], xt[i], xt[i + 1], xt[i + 2], xt[i + 3], bar[bar0 + j], i, 1, columns);
      }
    }
    for (; i < n; i++) {
      for (int j = 0; j < rows; j++) {
        axpy(d[j], xt[i], bar[bar0 + j][i], columns);
      }
    }
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

  /** g[at + j] += Σ over the walkers of row j. */
  public void totals(double[] g, int at, double[][] rows, int first, int count, int n) {
    DoubleSums.totals(g, at, rows, first, count, n);
  }

  /** g[at + j·stride] += Σ over the walkers of row j times x. */
  public void dots(double[] g, int at, int stride, double[][] rows, int first, int count, double[] x, int n) {
    DoubleSums.dots(g, at, stride, rows, first, count, x, n);
  }
}
