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
public final class DoubleNoise {
  /** Values that are kept at most. */
  private static final int KEPT = 1 << 16;

  /** Steps drawn at once are a multiple of this: whole blocks for any number of draws a step. */
  private static final int STEPS = 4;

  private final NoiseWords words;
  private final double[] first;
  private final double[] second;
  private final Cache normals = new Cache();
  private final Cache uniforms = new Cache();
  private final Cache prior = new Cache();
  private int n;

  /** Rows of one layer from one draw on. */
  private static final class Cache {
    private double[][] rows = {};
    private double[][] step = {};
    private int layer = -1;
    private int perStep;
    private int from;
    private int to;

    boolean holds(int layer, int perStep, int step) {
      return layer == this.layer && perStep == this.perStep && step >= from && step < to;
    }

    void reserve(int count, int length) {
      if (rows.length < count || rows[0].length < length) {
        rows = new double[count][RowLength.ofDoubles(length)];
      }
    }
  }

  /** For up to {@code capacity} walkers. */
  public DoubleNoise(int capacity) {
    words = new NoiseWords(capacity);
    int length = words.length();
    first = new double[RowLength.ofDoubles(length)];
    second = new double[RowLength.ofDoubles(length)];
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
  public double[][] normals(int layer, int step, int steps, int perStep) {
    return step(normals, layer, step, steps, perStep, Purpose.NORMAL);
  }

  /** ln U of uniform number {@code step} of {@code steps} of a layer; valid until the next call. */
  public double[] logUniforms(int layer, int step, int steps) {
    return step(uniforms, layer, step, steps, 1, Purpose.UNIFORM)[0];
  }

  /** Normals of the prior, one row a coordinate; valid until the next call. */
  public double[][] prior(int dimension) {
    return step(prior, 0, 0, 1, dimension, Purpose.PRIOR);
  }

  private double[][] step(Cache cache, int layer, int step, int steps, int perStep, int purpose) {
    if (!cache.holds(layer, perStep, step)) {
      int together = together(steps, perStep);
      cache.layer = layer;
      cache.perStep = perStep;
      cache.from = step / together * together;
      cache.to = Math.min(cache.from + together, steps);
      fill(cache, purpose);
    }
    if (cache.step.length != perStep) {
      cache.step = new double[perStep][];
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
      words.draw(cache.layer, purpose, block, words.atLeast(blocks));
      int row = 4 * (block - firstBlock);
      if (purpose == Purpose.UNIFORM) {
        int[][] all = {words.r0, words.r1, words.r2, words.r3};
        for (int w = 0; w < 4; w++) {
          logUniform(all[w], first, blocks * n);
          spread(cache, first, row + w, blocks);
        }
      } else {
        pairs(cache, words.r0, words.r1, row, blocks);
        pairs(cache, words.r2, words.r3, row + 2, blocks);
      }
    }
  }

  private void spread(Cache cache, double[] from, int row, int blocks) {
    for (int b = 0; b < blocks; b++) {
      System.arraycopy(from, b * n, cache.rows[row + 4 * b], 0, n);
    }
  }

  private void pairs(Cache cache, int[] a, int[] b, int row, int blocks) {
    pairs(a, b, first, second, blocks * n);
    spread(cache, first, row, blocks);
    spread(cache, second, row + 1, blocks);
  }

  private static void pairs(int[] a, int[] b, double[] first, double[] second, int n) {
    for (int i = 0; i < n; i++) {
      double r = Math.sqrt(-2 * Math.log(1 - (a[i] >>> 9) * 0x1p-23));
      double angle = Math.PI * ((b[i] >>> 9) * 0x1p-23 - 0.5);
      double sin = Math.sin(angle);
      first[i] = r * (2 * sin * sin - 1);
      second[i] = r * 2 * sin * Math.cos(angle);
    }
  }

  private static void logUniform(int[] word, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.log(1 - (word[i] >>> 9) * 0x1p-23);
    }
  }
}
