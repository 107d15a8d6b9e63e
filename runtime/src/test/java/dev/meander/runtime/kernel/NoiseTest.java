package dev.meander.runtime.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.meander.runtime.random.Purpose;
import dev.meander.runtime.random.Threefry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every draw is the one its definition names, whatever the tile, the step asked for first, or the walker's number. */
class NoiseTest {
  private static final long SEED = 0x123456789abcdefL;
  private static final int STREAM = 3;
  private static final int LAYER = 5;
  private static final long FIRST = (1L << 32) - 2;

  private static int word(int purpose, long walker, int number) {
    int[] out = new int[4];
    int[] key = {(int) SEED, (int) (SEED >>> 32), LAYER, 8 * STREAM + purpose};
    Threefry.block(key, new int[] {(int) walker, (int) (walker >>> 32), number / 4, 0}, out);
    return out[number % 4];
  }

  private static double normal(long walker, int j) {
    int pair = j / 2;
    double u = 1 - (word(Purpose.NORMAL, walker, 2 * pair) >>> 9) * 0x1p-23;
    double angle = Math.PI * ((word(Purpose.NORMAL, walker, 2 * pair + 1) >>> 9) * 0x1p-23 - 0.5);
    double r = Math.sqrt(-2 * Math.log(u));
    return j % 2 == 0 ? r * (2 * Math.sin(angle) * Math.sin(angle) - 1) : r * 2 * Math.sin(angle) * Math.cos(angle);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 127, 128, 256})
  void drawsAreWhatTheirNumbersSay(int n) {
    FloatNoise single = new FloatNoise(256);
    DoubleNoise exact = new DoubleNoise(256);
    single.begin(SEED, STREAM, FIRST, n);
    exact.begin(SEED, STREAM, FIRST, n);
    for (int perStep : new int[] {2, 3, 301}) {
      for (int step : new int[] {0, 1, 7, 6, 4, 3, 1000}) {
        for (int k = 0; k < perStep; k += Math.max(1, perStep / 3)) {
          for (int i = 0; i < n; i += Math.max(1, n / 3)) {
            double expected = normal(FIRST + i, step * perStep + k);
            assertEquals(expected, exact.normals(LAYER, step, 1001, perStep)[k][i], 1e-13);
            // polynomials of sin and cos to 7e-7, times a radius of at most 5.65
            assertEquals(expected, single.normals(LAYER, step, 1001, perStep)[k][i], 6e-6);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 256})
  void uniformsToo(int n) {
    FloatNoise single = new FloatNoise(256);
    DoubleNoise exact = new DoubleNoise(256);
    single.begin(SEED, STREAM, FIRST, n);
    exact.begin(SEED, STREAM, FIRST, n);
    for (int step : new int[] {0, 5, 4, 19}) {
      for (int i = 0; i < n; i += Math.max(1, n / 3)) {
        double expected = Math.log(1 - (word(Purpose.UNIFORM, FIRST + i, step) >>> 9) * 0x1p-23);
        assertEquals(expected, exact.logUniforms(LAYER, step, 20)[i], 0);
        assertEquals(expected, single.logUniforms(LAYER, step, 20)[i], 2e-7 * Math.max(1e-7, Math.abs(expected)));
      }
    }
  }
}
