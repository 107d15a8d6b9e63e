package dev.meander.runtime.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

/** The known answers that Random123 publishes for threefry4x32 with 20 rounds. */
class ThreefryTest {
  private static int[] block(int[] key, int[] counter) {
    int[] out = new int[4];
    Threefry.block(key, counter, out);
    return out;
  }

  @Test
  void zeros() {
    assertArrayEquals(
        new int[] {0x9c6ca96a, 0xe17eae66, 0xfc10ecd4, 0x5256a7d8}, block(new int[4], new int[4]));
  }

  @Test
  void ones() {
    int[] ones = {-1, -1, -1, -1};
    assertArrayEquals(new int[] {0x2a881696, 0x57012287, 0xf6c7446e, 0xa16a6732}, block(ones, ones));
  }

  @Test
  void digitsOfPi() {
    int[] counter = {0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344};
    int[] key = {0xa4093822, 0x299f31d0, 0x082efa98, 0xec4e6c89};
    assertArrayEquals(new int[] {0x59cd1dbb, 0xb8879579, 0x86b5d00c, 0xac8b6d84}, block(key, counter));
  }
}
