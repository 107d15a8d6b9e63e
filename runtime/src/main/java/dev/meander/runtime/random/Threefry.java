package dev.meander.runtime.random;

/**
 * Threefry4x32 with 20 rounds: a keyed bijection of 128-bit counters, whose values pass for independent random words.
 *
 * <p>Source: Salmon, Moraes, Dror, Shaw, <i>Parallel random numbers: as easy as 1, 2, 3</i>, SC 2011.
 */
public final class Threefry {
  private static final int PARITY = 0x1BD11BDA;
  private static final int[] ROTATE_FIRST = {10, 11, 13, 23, 6, 17, 25, 18};
  private static final int[] ROTATE_SECOND = {26, 21, 27, 5, 20, 11, 10, 20};

  private Threefry() {}

  /** Fills {@code out[0…3]} with the four random words of a counter under a key; each array has four elements. */
  public static void block(int[] key, int[] counter, int[] out) {
    int[] schedule = {key[0], key[1], key[2], key[3], PARITY ^ key[0] ^ key[1] ^ key[2] ^ key[3]};
    int x0 = counter[0] + schedule[0];
    int x1 = counter[1] + schedule[1];
    int x2 = counter[2] + schedule[2];
    int x3 = counter[3] + schedule[3];
    for (int round = 0; round < 20; round++) {
      int first = ROTATE_FIRST[round % 8];
      int second = ROTATE_SECOND[round % 8];
      if (round % 2 == 0) {
        x0 += x1;
        x1 = Integer.rotateLeft(x1, first) ^ x0;
        x2 += x3;
        x3 = Integer.rotateLeft(x3, second) ^ x2;
      } else {
        x0 += x3;
        x3 = Integer.rotateLeft(x3, first) ^ x0;
        x2 += x1;
        x1 = Integer.rotateLeft(x1, second) ^ x2;
      }
      if (round % 4 == 3) {
        int injection = round / 4 + 1;
        x0 += schedule[injection % 5];
        x1 += schedule[(injection + 1) % 5];
        x2 += schedule[(injection + 2) % 5];
        x3 += schedule[(injection + 3) % 5] + injection;
      }
    }
    out[0] = x0;
    out[1] = x1;
    out[2] = x2;
    out[3] = x3;
  }
}
