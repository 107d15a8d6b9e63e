package dev.meander.runtime.kernel;

/**
 * The products of networks over rows {@code [feature][walker]}, in plain loops. Nearly all the time of training goes
 * here, so there is a second flavour, which a JVM that has the Vector API takes: see {@link Flavour}.
 *
 * <p>One tile of 2 rows × 4 terms serves all: of the shapes that C2 vectorises on JDK 17 and 25 it does the most
 * multiply-adds for a load.
 */
public class FloatProducts {
  /** Whether this flavour is the faster one on this machine. */
  boolean isWorthwhile() {
    return true;
  }

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
      float[][] y, int y0, int rows, float[][] x, int x0, int terms, float[] p, int w, int rowStride, int termStride,
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
      float[][] y, int j, boolean pair, float[][] x, int x0, int terms, float[] p, int at, int rowStride, int termStride,
      int start, int n) {
    if (start == KEEP) {
      return 0;
    }
    float b0 = start == ZERO ? 0 : p[start];
    if (!pair) {
      FloatRows.fill(y[j], b0, n);
      return 0;
    }
    float b1 = start == ZERO ? 0 : p[start + 1];
    if (terms < 4) {
      FloatRows.fill(y[j], b0, n);
      FloatRows.fill(y[j + 1], b1, n);
      return 0;
    }
    first(y[j], y[j + 1], b0, b1, x[x0], x[x0 + 1], x[x0 + 2], x[x0 + 3], p, at, at + rowStride, termStride, n);
    return 4;
  }

  private static void first(
      float[] y0, float[] y1, float c0, float c1, float[] x0, float[] x1, float[] x2, float[] x3, float[] p, int a, int b,
      int s, int n) {
    final float a0 = p[a];
    final float a1 = p[a + s];
    final float a2 = p[a + 2 * s];
    final float a3 = p[a + 3 * s];
    final float b0 = p[b];
    final float b1 = p[b + s];
    final float b2 = p[b + 2 * s];
    final float b3 = p[b + 3 * s];
    for (int i = 0; i < n; i++) {
      y0[i] = Math.fma(a3, x3[i], Math.fma(a2, x2[i], Math.fma(a1, x1[i], Math.fma(a0, x0[i], c0))));
      y1[i] = Math.fma(b3, x3[i], Math.fma(b2, x2[i], Math.fma(b1, x1[i], Math.fma(b0, x0[i], c1))));
    }
  }

  private static void tile(
      float[] y0, float[] y1, float[] x0, float[] x1, float[] x2, float[] x3, float[] p, int a, int b, int s, int n) {
    final float a0 = p[a];
    final float a1 = p[a + s];
    final float a2 = p[a + 2 * s];
    final float a3 = p[a + 3 * s];
    final float b0 = p[b];
    final float b1 = p[b + s];
    final float b2 = p[b + 2 * s];
    final float b3 = p[b + 3 * s];
    for (int i = 0; i < n; i++) {
      y0[i] = Math.fma(a3, x3[i], Math.fma(a2, x2[i], Math.fma(a1, x1[i], Math.fma(a0, x0[i], y0[i]))));
      y1[i] = Math.fma(b3, x3[i], Math.fma(b2, x2[i], Math.fma(b1, x1[i], Math.fma(b0, x0[i], y1[i]))));
    }
  }

  private static void last(
      float[] y0, float[] y1, float[] x0, float[] x1, float[] x2, float[] x3, float[] p, int a, int b, int s, int n) {
    final float a0 = p[a];
    final float a1 = p[a + s];
    final float a2 = p[a + 2 * s];
    final float a3 = p[a + 3 * s];
    final float b0 = p[b];
    final float b1 = p[b + s];
    final float b2 = p[b + 2 * s];
    final float b3 = p[b + 3 * s];
    for (int i = 0; i < n; i++) {
      y0[i] = Math.max(0f, Math.fma(a3, x3[i], Math.fma(a2, x2[i], Math.fma(a1, x1[i], Math.fma(a0, x0[i], y0[i])))));
      y1[i] = Math.max(0f, Math.fma(b3, x3[i], Math.fma(b2, x2[i], Math.fma(b1, x1[i], Math.fma(b0, x0[i], y1[i])))));
    }
  }

  private static void single(
      float[] y, float[] x0, float[] x1, float[] x2, float[] x3, float[] p, int a, int s, int n) {
    final float a0 = p[a];
    final float a1 = p[a + s];
    final float a2 = p[a + 2 * s];
    final float a3 = p[a + 3 * s];
    for (int i = 0; i < n; i++) {
      y[i] = Math.fma(a3, x3[i], Math.fma(a2, x2[i], Math.fma(a1, x1[i], Math.fma(a0, x0[i], y[i]))));
    }
  }

  private static void axpy(float[] y, float[] x, float a, int n) {
    for (int i = 0; i < n; i++) {
      y[i] = Math.fma(a, x[i], y[i]);
    }
  }

  private static void positive(float[] y, int n) {
    for (int i = 0; i < n; i++) {
      y[i] = Math.max(0f, y[i]);
    }
  }

  /** d[j][k] += Σ_i bar[j][i] xt[i][k]: outer products, summed over the walkers; rows of d are the vectors. */
  public void outer(float[][] d, float[][] bar, int bar0, int rows, float[][] xt, int columns, int n) {
    int i = 0;
    for (; i + 3 < n; i += 4) {
      int j = 0;
      for (; j + 1 < rows; j += 2) {
        float[] g = bar[bar0 + j];
        float[] h = bar[bar0 + j + 1];
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
      float[] d0, float[] d1, float[] x0, float[] x1, float[] x2, float[] x3, float[] g, float[] h, int o, int n) {
    final float a0 = g[o];
    final float a1 = g[o + 1];
    final float a2 = g[o + 2];
    final float a3 = g[o + 3];
    final float b0 = h[o];
    final float b1 = h[o + 1];
    final float b2 = h[o + 2];
    final float b3 = h[o + 3];
    for (int i = 0; i < n; i++) {
      d0[i] = Math.fma(a3, x3[i], Math.fma(a2, x2[i], Math.fma(a1, x1[i], Math.fma(a0, x0[i], d0[i]))));
      d1[i] = Math.fma(b3, x3[i], Math.fma(b2, x2[i], Math.fma(b1, x1[i], Math.fma(b0, x0[i], d1[i]))));
    }
  }

  /** g[at + j] += Σ over the walkers of row j. */
  public void totals(float[] g, int at, float[][] rows, int first, int count, int n) {
    FloatSums.totals(g, at, rows, first, count, n);
  }

  /** g[at + j·stride] += Σ over the walkers of row j times x. */
  public void dots(float[] g, int at, int stride, float[][] rows, int first, int count, float[] x, int n) {
    FloatSums.dots(g, at, stride, rows, first, count, x, n);
  }
}
