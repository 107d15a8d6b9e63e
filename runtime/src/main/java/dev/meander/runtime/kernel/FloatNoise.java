package dev.meander.runtime.kernel;

import dev.meander.runtime.random.Purpose;

/**
 * The random numbers of a tile. A draw depends on seed, stream, layer, walker and its number alone: normal j of a layer
 * is one of pair j/2, and the pair takes two words of draw block j/4; uniform j takes word j mod 4 of block j/4.
 *
 * <pre>
 *   k = word ≫ 9,  u = 1 − k·2⁻²³ ∈ (0, 1],  s = k'·2⁻²³ − ½
 *   n₀ = √(−2 ln u) (2 sin²πs − 1),  n₁ = √(−2 ln u) 2 sin πs cos πs
 * </pre>
 *
 * <p>Several steps are drawn together and kept, so that asking for one step after the other, up or down, is cheap.
 */
public final class FloatNoise {
  /** Values that are kept at most. */
  private static final int KEPT = 1 << 16;

  /** Steps drawn at once are a multiple of this: whole blocks for any number of draws a step. */
  private static final int STEPS = 4;

  private final NoiseWords words;
  private final FloatRows rows;
  private final float[] u;
  private final float[] v;
  private final float[] first;
  private final float[] second;
  private final Cache normals = new Cache();
  private final Cache uniforms = new Cache();
  private final Cache prior = new Cache();
  private int n;

  /** Rows of one layer from one draw on. */
  private static final class Cache {
    private float[][] rows = {};
    private float[][] step = {};
    private int layer = -1;
    private int perStep;
    private int from;
    private int to;

    boolean holds(int layer, int perStep, int step) {
      return layer == this.layer && perStep == this.perStep && step >= from && step < to;
    }

    void reserve(int count, int length) {
      if (rows.length < count || rows[0].length < length) {
        rows = new float[count][RowLength.ofFloats(length)];
      }
    }
  }

  /** For up to {@code capacity} walkers. */
  public FloatNoise(int capacity) {
    words = new NoiseWords(capacity);
    int length = words.length();
    rows = new FloatRows(length);
    u = new float[RowLength.ofFloats(length)];
    v = new float[RowLength.ofFloats(length)];
    first = new float[RowLength.ofFloats(length)];
    second = new float[RowLength.ofFloats(length)];
  }

  /** Starts a run of n walkers; see {@link NoiseWords} for the key. */
  public void begin(long seed, int stream, long firstWalker, int n) {
    this.n = n;
    words.begin(seed, stream, firstWalker, n);
    normals.layer = -1;
    uniforms.layer = -1;
    prior.layer = -1;
  }

  /**
   * Normals {@code step·perStep …} of a layer, {@code perStep} rows; valid until the next call.
   *
   * @param steps that the layer has; it decides how many are drawn together
   */
  public float[][] normals(int layer, int step, int steps, int perStep) {
    return step(normals, layer, step, steps, perStep, Purpose.NORMAL);
  }

  /** ln U of uniform number {@code step} of {@code steps} of a layer; valid until the next call. */
  public float[] logUniforms(int layer, int step, int steps) {
    return step(uniforms, layer, step, steps, 1, Purpose.UNIFORM)[0];
  }

  /** Normals of the prior, one row a coordinate; valid until the next call. */
  public float[][] prior(int dimension) {
    return step(prior, 0, 0, 1, dimension, Purpose.PRIOR);
  }

  private float[][] step(Cache cache, int layer, int step, int steps, int perStep, int purpose) {
    if (!cache.holds(layer, perStep, step)) {
      int together = together(steps, perStep);
      cache.layer = layer;
      cache.perStep = perStep;
      cache.from = step / together * together;
      cache.to = Math.min(cache.from + together, steps);
      fill(cache, purpose);
    }
    if (cache.step.length != perStep) {
      cache.step = new float[perStep][];
    }
    int offset = cache.from * perStep % 4 + (step - cache.from) * perStep;
    System.arraycopy(cache.rows, offset, cache.step, 0, perStep);
    return cache.step;
  }

  /** As many steps as fill the rows of words, in equal parts of a layer's steps, within what is kept. */
  private int together(int steps, int perStep) {
    int filling = Math.max(1, 4 * words.group() / perStep);
    int most = Math.max(1, Math.min(filling, KEPT / (n * perStep)));
    int parts = (steps + most - 1) / most;
    int together = (steps + parts - 1) / parts;
    return together == 1 ? 1 : (together + STEPS - 1) / STEPS * STEPS;
  }

  /** Draws the blocks that hold the cache's steps; row r is draw 4·firstBlock + r. */
  private void fill(Cache cache, int purpose) {
    int firstBlock = Math.multiplyExact(cache.from, cache.perStep) / 4;
    int endBlock = (Math.multiplyExact(cache.to, cache.perStep) + 3) / 4;
    cache.reserve(4 * (endBlock - firstBlock), n);
    for (int block = firstBlock; block < endBlock; block += words.group()) {
      int blocks = Math.min(words.group(), endBlock - block);
      int lanes = words.atLeast(blocks) * n;
      words.draw(cache.layer, purpose, block, words.atLeast(blocks));
      int row = 4 * (block - firstBlock);
      if (purpose == Purpose.UNIFORM) {
        int[][] all = {words.r0, words.r1, words.r2, words.r3};
        for (int w = 0; w < 4; w++) {
          logUniform(all[w], first, lanes);
          spread(cache, first, row + w, blocks);
        }
      } else {
        pairs(words.r0, words.r1, lanes);
        spread(cache, first, row, blocks);
        spread(cache, second, row + 1, blocks);
        pairs(words.r2, words.r3, lanes);
        spread(cache, first, row + 2, blocks);
        spread(cache, second, row + 3, blocks);
      }
    }
  }

  private void spread(Cache cache, float[] from, int row, int blocks) {
    for (int b = 0; b < blocks; b++) {
      System.arraycopy(from, b * n, cache.rows[row + 4 * b], 0, n);
    }
  }

  private void pairs(int[] a, int[] b, int lanes) {
    units(a, b, lanes);
    rows.toFloats(a, u, lanes);
    rows.toFloats(b, v, lanes);
    direction(u, v, first, second, lanes);
    rows.logOfNormal(u, u, lanes);
    radius(u, first, second, lanes);
  }

  private void logUniform(int[] word, float[] out, int lanes) {
    unit(word, lanes);
    rows.toFloats(word, u, lanes);
    flip(u, lanes);
    rows.logOfNormal(out, u, lanes);
  }

  /** The bits of 1 + k·2⁻²³, of two words. */
  static void units(int[] a, int[] b, int n) {
    for (int i = 0; i < n; i++) {
      a[i] = (a[i] >>> 9) | 0x3f800000;
      b[i] = (b[i] >>> 9) | 0x3f800000;
    }
  }

  private static void unit(int[] word, int n) {
    for (int i = 0; i < n; i++) {
      word[i] = (word[i] >>> 9) | 0x3f800000;
    }
  }

  private static void flip(float[] u, int n) {
    for (int i = 0; i < n; i++) {
      u[i] = 2f - u[i];
    }
  }

  /** u ← 2 − u, and the point on the circle at angle 2π(v − 1). */
  static void direction(float[] u, float[] v, float[] first, float[] second, int n) {
    for (int i = 0; i < n; i++) {
      u[i] = 2f - u[i];
      float s = v[i] - 1.5f;
      float y = s * s;
      float sin = Math.fma(Math.fma(0.07765941f, y, -0.59829216f), y, 2.55007766f);
      sin = s * Math.fma(Math.fma(sin, y, -5.16771009f), y, 3.14159264f);
      float cos = Math.fma(Math.fma(-0.02439672f, y, 0.23493756f), y, -1.33521206f);
      cos = Math.fma(Math.fma(Math.fma(cos, y, 4.05870916f), y, -4.93480214f), y, 1f);
      first[i] = Math.fma(2f * sin, sin, -1f);
      second[i] = 2f * sin * cos;
    }
  }

  static void radius(float[] logU, float[] first, float[] second, int n) {
    for (int i = 0; i < n; i++) {
      float r = (float) Math.sqrt(-2f * logU[i]);
      first[i] *= r;
      second[i] *= r;
    }
  }
}
