package dev.meander.runtime.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link FloatProducts} in the Vector API: sums stay in registers, 4 rows × 2 vectors of them. Everything is written out,
 * since a method that takes or returns vectors is boxed wherever C2 does not inline it.
 */
public final class VectorFloatProducts extends FloatProducts {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  /** Fewest lanes with which this is faster than plain loops. */
  private static final int LEAST_LANES = 8;

  /** Called by the service loader. */
  public VectorFloatProducts() {}

  @Override
  boolean isWorthwhile() {
    return LANES >= LEAST_LANES;
  }

  @Override
  public void product(
      float[][] y, int y0, int rows, float[][] x, int x0, int terms, float[] p, int w, int rowStride, int termStride,
      int start, boolean relu, int n) {
    int j = 0;
    for (; j + 3 < rows; j += 4) {
      int at = w + j * rowStride;
      int from = start < 0 ? start : start + j;
      int i = 0;
      for (; i + 2 * LANES <= n; i += 2 * LANES) {
        four(y, y0 + j, x, x0, terms, p, at, rowStride, termStride, from, relu, i);
      }
      for (int r = 0; r < 4; r++) {
        int bias = start < 0 ? start : start + j + r;
        rest(y[y0 + j + r], x, x0, terms, p, at + r * rowStride, termStride, bias, relu, i, n);
      }
    }
    for (; j < rows; j++) {
      int bias = start < 0 ? start : start + j;
      rest(y[y0 + j], x, x0, terms, p, w + j * rowStride, termStride, bias, relu, 0, n);
    }
  }

  /** Four rows of two vectors at walker i. */
  private static void four(
      float[][] y, int y0, float[][] x, int x0, int terms, float[] p, int w, int rs, int ts, int start, boolean relu, int i) {
    FloatVector a0;
    FloatVector a1;
    FloatVector b0;
    FloatVector b1;
    FloatVector c0;
    FloatVector c1;
    FloatVector d0;
    FloatVector d1;
    if (start == KEEP) {
      a0 = FloatVector.fromArray(SPECIES, y[y0], i);
      a1 = FloatVector.fromArray(SPECIES, y[y0], i + LANES);
      b0 = FloatVector.fromArray(SPECIES, y[y0 + 1], i);
      b1 = FloatVector.fromArray(SPECIES, y[y0 + 1], i + LANES);
      c0 = FloatVector.fromArray(SPECIES, y[y0 + 2], i);
      c1 = FloatVector.fromArray(SPECIES, y[y0 + 2], i + LANES);
      d0 = FloatVector.fromArray(SPECIES, y[y0 + 3], i);
      d1 = FloatVector.fromArray(SPECIES, y[y0 + 3], i + LANES);
    } else {
      a0 = FloatVector.broadcast(SPECIES, start == ZERO ? 0 : p[start]);
      b0 = FloatVector.broadcast(SPECIES, start == ZERO ? 0 : p[start + 1]);
      c0 = FloatVector.broadcast(SPECIES, start == ZERO ? 0 : p[start + 2]);
      d0 = FloatVector.broadcast(SPECIES, start == ZERO ? 0 : p[start + 3]);
      a1 = a0;
      b1 = b0;
      c1 = c0;
      d1 = d0;
    }
    for (int k = 0; k < terms; k++) {
      float[] row = x[x0 + k];
      FloatVector v0 = FloatVector.fromArray(SPECIES, row, i);
      FloatVector v1 = FloatVector.fromArray(SPECIES, row, i + LANES);
      int at = w + k * ts;
      FloatVector weight = FloatVector.broadcast(SPECIES, p[at]);
      a0 = weight.fma(v0, a0);
      a1 = weight.fma(v1, a1);
      weight = FloatVector.broadcast(SPECIES, p[at + rs]);
      b0 = weight.fma(v0, b0);
      b1 = weight.fma(v1, b1);
      weight = FloatVector.broadcast(SPECIES, p[at + 2 * rs]);
      c0 = weight.fma(v0, c0);
      c1 = weight.fma(v1, c1);
      weight = FloatVector.broadcast(SPECIES, p[at + 3 * rs]);
      d0 = weight.fma(v0, d0);
      d1 = weight.fma(v1, d1);
    }
    if (relu) {
      a0 = a0.max(0);
      a1 = a1.max(0);
      b0 = b0.max(0);
      b1 = b1.max(0);
      c0 = c0.max(0);
      c1 = c1.max(0);
      d0 = d0.max(0);
      d1 = d1.max(0);
    }
    a0.intoArray(y[y0], i);
    a1.intoArray(y[y0], i + LANES);
    b0.intoArray(y[y0 + 1], i);
    b1.intoArray(y[y0 + 1], i + LANES);
    c0.intoArray(y[y0 + 2], i);
    c1.intoArray(y[y0 + 2], i + LANES);
    d0.intoArray(y[y0 + 3], i);
    d1.intoArray(y[y0 + 3], i + LANES);
  }

  /** One row from walker i on. */
  private static void rest(
      float[] y, float[][] x, int x0, int terms, float[] p, int w, int ts, int start, boolean relu, int from, int n) {
    for (int i = from; i < n; i += LANES) {
      VectorMask<Float> mask = SPECIES.indexInRange(i, n);
      FloatVector sum = start == KEEP
          ? FloatVector.fromArray(SPECIES, y, i, mask)
          : FloatVector.broadcast(SPECIES, start == ZERO ? 0 : p[start]);
      for (int k = 0; k < terms; k++) {
        sum = FloatVector.fromArray(SPECIES, x[x0 + k], i, mask).fma(FloatVector.broadcast(SPECIES, p[w + k * ts]), sum);
      }
      if (relu) {
        sum = sum.max(0);
      }
      sum.intoArray(y, i, mask);
    }
  }

  @Override
  public void outer(float[][] d, float[][] bar, int bar0, int rows, float[][] xt, int columns, int n) {
    int j = 0;
    for (; j + 3 < rows; j += 4) {
      int k = 0;
      for (; k + 2 * LANES <= columns; k += 2 * LANES) {
        fourOuter(d, j, bar, bar0 + j, xt, k, n);
      }
      for (int r = j; r < j + 4; r++) {
        restOuter(d[r], bar[bar0 + r], xt, k, columns, n);
      }
    }
    for (; j < rows; j++) {
      restOuter(d[j], bar[bar0 + j], xt, 0, columns, n);
    }
  }

  private static void fourOuter(float[][] d, int j, float[][] bar, int bar0, float[][] xt, int k, int n) {
    FloatVector a0 = FloatVector.fromArray(SPECIES, d[j], k);
    FloatVector a1 = FloatVector.fromArray(SPECIES, d[j], k + LANES);
    FloatVector b0 = FloatVector.fromArray(SPECIES, d[j + 1], k);
    FloatVector b1 = FloatVector.fromArray(SPECIES, d[j + 1], k + LANES);
    FloatVector c0 = FloatVector.fromArray(SPECIES, d[j + 2], k);
    FloatVector c1 = FloatVector.fromArray(SPECIES, d[j + 2], k + LANES);
    FloatVector d0 = FloatVector.fromArray(SPECIES, d[j + 3], k);
    FloatVector d1 = FloatVector.fromArray(SPECIES, d[j + 3], k + LANES);
    float[] f = bar[bar0];
    float[] g = bar[bar0 + 1];
    float[] h = bar[bar0 + 2];
    float[] l = bar[bar0 + 3];
    for (int i = 0; i < n; i++) {
      float[] row = xt[i];
      FloatVector v0 = FloatVector.fromArray(SPECIES, row, k);
      FloatVector v1 = FloatVector.fromArray(SPECIES, row, k + LANES);
      FloatVector weight = FloatVector.broadcast(SPECIES, f[i]);
      a0 = weight.fma(v0, a0);
      a1 = weight.fma(v1, a1);
      weight = FloatVector.broadcast(SPECIES, g[i]);
      b0 = weight.fma(v0, b0);
      b1 = weight.fma(v1, b1);
      weight = FloatVector.broadcast(SPECIES, h[i]);
      c0 = weight.fma(v0, c0);
      c1 = weight.fma(v1, c1);
      weight = FloatVector.broadcast(SPECIES, l[i]);
      d0 = weight.fma(v0, d0);
      d1 = weight.fma(v1, d1);
    }
    a0.intoArray(d[j], k);
    a1.intoArray(d[j], k + LANES);
    b0.intoArray(d[j + 1], k);
    b1.intoArray(d[j + 1], k + LANES);
    c0.intoArray(d[j + 2], k);
    c1.intoArray(d[j + 2], k + LANES);
    d0.intoArray(d[j + 3], k);
    d1.intoArray(d[j + 3], k + LANES);
  }

  /** One row from column k on. */
  private static void restOuter(float[] d, float[] bar, float[][] xt, int from, int columns, int n) {
    for (int k = from; k < columns; k += LANES) {
      VectorMask<Float> mask = SPECIES.indexInRange(k, columns);
      FloatVector sum = FloatVector.fromArray(SPECIES, d, k, mask);
      for (int i = 0; i < n; i++) {
        sum = FloatVector.fromArray(SPECIES, xt[i], k, mask).fma(FloatVector.broadcast(SPECIES, bar[i]), sum);
      }
      sum.intoArray(d, k, mask);
    }
  }

  @Override
  public void totals(float[] g, int at, float[][] rows, int first, int count, int n) {
    for (int j = 0; j < count; j++) {
      float[] row = rows[first + j];
      FloatVector sum = FloatVector.zero(SPECIES);
      int i = 0;
      for (; i + LANES <= n; i += LANES) {
        sum = sum.add(FloatVector.fromArray(SPECIES, row, i));
      }
      float total = sum.reduceLanes(VectorOperators.ADD);
      for (; i < n; i++) {
        total += row[i];
      }
      g[at + j] += total;
    }
  }

  @Override
  public void dots(float[] g, int at, int stride, float[][] rows, int first, int count, float[] x, int n) {
    for (int j = 0; j < count; j++) {
      float[] row = rows[first + j];
      FloatVector sum = FloatVector.zero(SPECIES);
      int i = 0;
      for (; i + LANES <= n; i += LANES) {
        sum = FloatVector.fromArray(SPECIES, row, i).fma(FloatVector.fromArray(SPECIES, x, i), sum);
      }
      float total = sum.reduceLanes(VectorOperators.ADD);
      for (; i < n; i++) {
        total = Math.fma(row[i], x[i], total);
      }
      g[at + j * stride] += total;
    }
  }
}
