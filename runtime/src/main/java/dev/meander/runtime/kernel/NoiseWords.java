package dev.meander.runtime.kernel;

/**
 * Threefry4x32 with 20 rounds over rows: key = (seed low, seed high, layer, 8·stream + purpose), counter = (walker low,
 * walker high, draw block, 0). A row holds several draw blocks of the walkers one after the other, so that small tiles
 * fill long rows too. Equal to {@link dev.meander.runtime.random.Threefry} word for word.
 */
final class NoiseWords {
  /** Rows are about this long. */
  private static final int ROW = 1024;

  /**
   * No row is shorter, even where fewer draws are needed: HotSpot does not vectorise a loop that it has seen run a few
   * times only, and then not for long rows either (after tiles of one walker 15 ns a step instead of 4.7).
   */
  private static final int SHORTEST = 32;

  final int[] r0;
  final int[] r1;
  final int[] r2;
  final int[] r3;
  private final int length;
  private final int[] low;
  private final int[] high;
  private final int[] block;
  private int seedLow;
  private int seedHigh;
  private int stream;
  private int n;
  private int group;

  NoiseWords(int capacity) {
    length = Math.max(ROW, capacity);
    int padded = RowLength.ofFloats(length);
    r0 = new int[padded];
    r1 = new int[padded];
    r2 = new int[padded];
    r3 = new int[padded];
    low = new int[padded];
    high = new int[padded];
    block = new int[padded];
  }

  /** Longest row. */
  int length() {
    return length;
  }

  void begin(long seed, int stream, long firstWalker, int n) {
    seedLow = (int) seed;
    seedHigh = (int) (seed >>> 32);
    this.stream = stream;
    this.n = n;
    group = Math.max(1, length / n);
    for (int lane = 0; lane < group * n; lane++) {
      long walker = firstWalker + lane % n;
      low[lane] = (int) walker;
      high[lane] = (int) (walker >>> 32);
      block[lane] = lane / n;
    }
  }

  /** How many draw blocks a row holds. */
  int group() {
    return group;
  }

  /** How many draw blocks make a row long enough, when {@code blocks} are needed. */
  int atLeast(int blocks) {
    return Math.max(blocks, Math.min(group, (SHORTEST + n - 1) / n));
  }

  /** Words of {@code blocks} draw blocks from {@code first}; word w of block b of walker i is rw[(b − first)·n + i]. */
  void draw(int layer, int purpose, int first, int blocks) {
    int k0 = seedLow;
    int k1 = seedHigh;
    int k2 = layer;
    int k3 = 8 * stream + purpose;
    int k4 = 0x1BD11BDA ^ k0 ^ k1 ^ k2 ^ k3;
    int lanes = blocks * n;
    start(r0, r1, r2, r3, low, high, block, first, k0, k1, k2, k3, lanes);
    even(r0, r1, r2, r3, k1, k2, k3, k4 + 1, lanes);
    odd(r0, r1, r2, r3, k2, k3, k4, k0 + 2, lanes);
    even(r0, r1, r2, r3, k3, k4, k0, k1 + 3, lanes);
    odd(r0, r1, r2, r3, k4, k0, k1, k2 + 4, lanes);
    even(r0, r1, r2, r3, k0, k1, k2, k3 + 5, lanes);
  }

  private static void start(
      int[] r0, int[] r1, int[] r2, int[] r3, int[] low, int[] high, int[] block, int first, int k0, int k1, int k2, int k3, int n) {
    for (int i = 0; i < n; i++) {
      r0[i] = low[i] + k0;
      r1[i] = high[i] + k1;
      r2[i] = block[i] + first + k2;
      r3[i] = k3;
    }
  }

  private static void even(int[] r0, int[] r1, int[] r2, int[] r3, int a, int b, int c, int d, int n) {
    for (int i = 0; i < n; i++) {
      int x0 = r0[i];
      int x1 = r1[i];
      int x2 = r2[i];
      int x3 = r3[i];
      x0 += x1;
      x1 = (x1 << 10 | x1 >>> 22) ^ x0;
      x2 += x3;
      x3 = (x3 << 26 | x3 >>> 6) ^ x2;
      x0 += x3;
      x3 = (x3 << 11 | x3 >>> 21) ^ x0;
      x2 += x1;
      x1 = (x1 << 21 | x1 >>> 11) ^ x2;
      x0 += x1;
      x1 = (x1 << 13 | x1 >>> 19) ^ x0;
      x2 += x3;
      x3 = (x3 << 27 | x3 >>> 5) ^ x2;
      x0 += x3;
      x3 = (x3 << 23 | x3 >>> 9) ^ x0;
      x2 += x1;
      x1 = (x1 << 5 | x1 >>> 27) ^ x2;
      r0[i] = x0 + a;
      r1[i] = x1 + b;
      r2[i] = x2 + c;
      r3[i] = x3 + d;
    }
  }

  private static void odd(int[] r0, int[] r1, int[] r2, int[] r3, int a, int b, int c, int d, int n) {
    for (int i = 0; i < n; i++) {
      int x0 = r0[i];
      int x1 = r1[i];
      int x2 = r2[i];
      int x3 = r3[i];
      x0 += x1;
      x1 = (x1 << 6 | x1 >>> 26) ^ x0;
      x2 += x3;
      x3 = (x3 << 20 | x3 >>> 12) ^ x2;
      x0 += x3;
      x3 = (x3 << 17 | x3 >>> 15) ^ x0;
      x2 += x1;
      x1 = (x1 << 11 | x1 >>> 21) ^ x2;
      x0 += x1;
      x1 = (x1 << 25 | x1 >>> 7) ^ x0;
      x2 += x3;
      x3 = (x3 << 10 | x3 >>> 22) ^ x2;
      x0 += x3;
      x3 = (x3 << 18 | x3 >>> 14) ^ x0;
      x2 += x1;
      x1 = (x1 << 20 | x1 >>> 12) ^ x2;
      r0[i] = x0 + a;
      r1[i] = x1 + b;
      r2[i] = x2 + c;
      r3[i] = x3 + d;
    }
  }
}
