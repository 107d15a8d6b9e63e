package dev.meander.processor.backend;

import dev.meander.processor.ir.Type;
import java.util.List;

/**
 * Prints the random numbers of a walker: Threefry4x32 with 20 rounds, and the normals and logarithms of uniforms that
 * the runtime's noise makes of its words, operation by operation the same.
 *
 * <p>Reads the locals {@code walker}, {@code key0}, {@code key1} (the seed) and {@code key2} (the layer).
 */
final class KernelNoise {
  private static final int NORMAL = 0;
  private static final int UNIFORM = 1;
  private static final int[] ROTATE_EVEN = {10, 26, 11, 21, 13, 27, 23, 5};
  private static final int[] ROTATE_ODD = {6, 20, 17, 11, 25, 10, 18, 20};
  private static final List<String> WORDS = List.of("r0", "r1", "r2", "r3");

  private final KernelStatements code;

  KernelNoise(KernelStatements code) {
    this.code = code;
  }

  /** Four normals of a draw block, in {@code z0 … z3}. */
  void normals(String block) {
    words(NORMAL, block);
    pair("r0", "r1", "z0", "z1");
    pair("r2", "r3", "z2", "z3");
  }

  /** The logarithms of four uniforms of a draw block, in {@code l0 … l3}. */
  void logUniforms(String block) {
    words(UNIFORM, block);
    for (int k = 0; k < 4; k++) {
      uniform(WORDS.get(k), "u");
      logarithm("u");
      code.set("l" + k, Type.REAL, "f");
    }
  }

  /** Four random words, in {@code r0 … r3}. */
  void words(int purpose, String block) {
    code.set("key3", Type.INT, "stream" + (purpose == 0 ? "" : " + " + purpose));
    code.set("key4", Type.INT, "0x1BD11BDA ^ key0 ^ key1 ^ key2 ^ key3");
    code.set("r0", Type.INT, "walker + key0");
    code.set("r1", Type.INT, "key1");
    code.set("r2", Type.INT, block + " + key2");
    code.set("r3", Type.INT, "key3");
    for (int group = 0; group < 5; group++) {
      rounds(group % 2 == 0 ? ROTATE_EVEN : ROTATE_ODD);
      for (int k = 0; k < 4; k++) {
        String number = k == 3 ? " + " + (group + 1) : "";
        code.set("r" + k, Type.INT, "r" + k + " + key" + (group + 1 + k) % 5 + number);
      }
    }
  }

  private void rounds(int[] rotate) {
    for (int k = 0; k < 4; k++) {
      boolean crossed = k % 2 == 1;
      mix("r0", crossed ? "r3" : "r1", rotate[2 * k]);
      mix("r2", crossed ? "r1" : "r3", rotate[2 * k + 1]);
    }
  }

  private void mix(String sum, String rotated, int by) {
    code.set(sum, Type.INT, sum + " + " + rotated);
    code.set(rotated, Type.INT, "(" + rotated + " << " + by + " | " + rotated + " >>> " + (32 - by) + ") ^ " + sum);
  }

  /** u = 1 − k·2⁻²³, k the upper bits of a word; exact. */
  void uniform(String word, String u) {
    code.set("bits", Type.INT, word + " >>> 9");
    code.set(u, Type.REAL, "bits");
    code.set(u, Type.REAL, "Math.fma(" + u + ", -1.1920929e-7f, 1f)");
  }

  /** The polar form of two words: radius from the first, direction from the second. */
  private void pair(String radius, String direction, String first, String second) {
    code.set("bits", Type.INT, direction + " >>> 9");
    code.set("s", Type.REAL, "bits");
    code.set("s", Type.REAL, "Math.fma(s, 1.1920929e-7f, -0.5f)");
    code.set("y", Type.REAL, "s * s");
    polynomial("sine", "y", "0.07765941f", "-0.59829216f", "2.55007766f", "-5.16771009f", "3.14159264f");
    code.set("sine", Type.REAL, "s * sine");
    polynomial("cosine", "y", "-0.02439672f", "0.23493756f", "-1.33521206f", "4.05870916f", "-4.93480214f", "1f");
    uniform(radius, "u");
    logarithm("u");
    code.set("u", Type.REAL, "-2f * f");
    code.set("u", Type.REAL, "sqrt(u)");
    code.set("f", Type.REAL, "2f * sine");
    code.set(first, Type.REAL, "Math.fma(f, sine, -1f)");
    code.set(first, Type.REAL, first + " * u");
    code.set(second, Type.REAL, "f * cosine");
    code.set(second, Type.REAL, second + " * u");
  }

  /** f = ln a for a normal positive number, within 1 ulp. */
  private void logarithm(String a) {
    code.set("bits", Type.INT, "$T.asInt(" + a + ")");
    code.set("exponent", Type.INT, "(bits - 0x3f2aaaab) & -8388608");
    code.set("bits", Type.INT, "bits - exponent");
    code.set("exponent", Type.INT, "exponent >> 23");
    code.set("e", Type.REAL, "exponent");
    code.set("f", Type.REAL, "$T.asFloat(bits)");
    code.set("f", Type.REAL, "f - 1f");
    code.set("q", Type.REAL, "f * f");
    polynomial("g", "q", "-0.130310059f", "-0.121483512f", "-0.166846126f", "-0.249996200f");
    polynomial("h", "q", "0.140869141f", "0.139814854f", "0.200120345f");
    code.set("g", Type.REAL, "Math.fma(h, f, g)");
    polynomial("g", "f", "g", "0.333331972f", "-0.5f");
    code.set("f", Type.REAL, "Math.fma(g, q, f)");
    code.set("f", Type.REAL, "Math.fma(e, 0.693147182f, f)");
  }

  /** Horner's scheme, the highest coefficient first. */
  private void polynomial(String to, String in, String highest, String... lower) {
    String value = highest;
    for (String coefficient : lower) {
      code.set(to, Type.REAL, "Math.fma(" + value + ", " + in + ", " + coefficient + ")");
      value = to;
    }
  }
}
