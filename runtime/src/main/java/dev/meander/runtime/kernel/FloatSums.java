package dev.meander.runtime.kernel;

/**
 * Sums and dot products of rows. C2 keeps the order of a float sum, so it cannot vectorise one; four rows at a time with
 * two chains each hide the latency of the additions instead.
 */
final class FloatSums {
  private FloatSums() {}

  /** g[at + j] += Σ over the walkers of row j. */
  static void totals(float[] g, int at, float[][] rows, int first, int count, int n) {
    int j = 0;
    for (; j + 3 < count; j += 4) {
      totals(g, at + j, rows[first + j], rows[first + j + 1], rows[first + j + 2], rows[first + j + 3], n);
    }
    for (; j < count; j++) {
      g[at + j] = (float) (g[at + j] + FloatRows.sum(rows[first + j], n));
    }
  }

  private static void totals(float[] g, int at, float[] a, float[] b, float[] c, float[] d, int n) {
    float a0 = 0;
    float a1 = 0;
    float b0 = 0;
    float b1 = 0;
    float c0 = 0;
    float c1 = 0;
    float d0 = 0;
    float d1 = 0;
    int i = 0;
    for (; i + 1 < n; i += 2) {
      a0 += a[i];
      a1 += a[i + 1];
      b0 += b[i];
      b1 += b[i + 1];
      c0 += c[i];
      c1 += c[i + 1];
      d0 += d[i];
      d1 += d[i + 1];
    }
    if (i < n) {
      a0 += a[i];
      b0 += b[i];
      c0 += c[i];
      d0 += d[i];
    }
    g[at] += a0 + a1;
    g[at + 1] += b0 + b1;
    g[at + 2] += c0 + c1;
    g[at + 3] += d0 + d1;
  }

  /** g[at + j·stride] += Σ over the walkers of row j times x. */
  static void dots(float[] g, int at, int stride, float[][] rows, int first, int count, float[] x, int n) {
    int j = 0;
    for (; j + 3 < count; j += 4) {
      int to = at + j * stride;
      dots(g, to, stride, rows[first + j], rows[first + j + 1], rows[first + j + 2], rows[first + j + 3], x, n);
    }
    for (; j < count; j++) {
      g[at + j * stride] += dot(rows[first + j], x, n);
    }
  }

  private static void dots(float[] g, int at, int stride, float[] a, float[] b, float[] c, float[] d, float[] x, int n) {
    float a0 = 0;
    float a1 = 0;
    float b0 = 0;
    float b1 = 0;
    float c0 = 0;
    float c1 = 0;
    float d0 = 0;
    float d1 = 0;
    int i = 0;
    for (; i + 1 < n; i += 2) {
      float x0 = x[i];
      float x1 = x[i + 1];
      a0 = Math.fma(a[i], x0, a0);
      a1 = Math.fma(a[i + 1], x1, a1);
      b0 = Math.fma(b[i], x0, b0);
      b1 = Math.fma(b[i + 1], x1, b1);
      c0 = Math.fma(c[i], x0, c0);
      c1 = Math.fma(c[i + 1], x1, c1);
      d0 = Math.fma(d[i], x0, d0);
      d1 = Math.fma(d[i + 1], x1, d1);
    }
    if (i < n) {
      a0 = Math.fma(a[i], x[i], a0);
      b0 = Math.fma(b[i], x[i], b0);
      c0 = Math.fma(c[i], x[i], c0);
      d0 = Math.fma(d[i], x[i], d0);
    }
    g[at] += a0 + a1;
    g[at + stride] += b0 + b1;
    g[at + 2 * stride] += c0 + c1;
    g[at + 3 * stride] += d0 + d1;
  }

  private static float dot(float[] a, float[] b, int n) {
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
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
