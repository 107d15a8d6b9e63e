package dev.meander.runtime.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Float functions against Math in double, over their whole range and at its ends. */
class RowsTest {
  private static final int N = 20_000;

  private interface RowFunction {
    void of(float[] out, float[] a, int n);
  }

  private static void check(RowFunction function, DoubleUnaryOperator exact, float low, float high, double ulps) {
    float[] a = new float[N];
    for (int i = 0; i < N; i++) {
      a[i] = low + (high - low) * i / (N - 1);
    }
    float[] special = {0, -0f, 1, -1, Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.MIN_VALUE, 1e-30f, 1.2e-38f, -3e-38f, 1e-39f};
    System.arraycopy(special, 0, a, 0, special.length);
    float[] out = new float[N];
    function.of(out, a, N);
    for (int i = 0; i < N; i++) {
      float expected = (float) exact.applyAsDouble(a[i]);
      if (Float.isNaN(expected) || Float.isInfinite(expected)) {
        assertEquals(expected, out[i], "at " + a[i]);
      } else {
        assertTrue(Math.abs(out[i] - expected) <= ulps * Math.ulp(expected), a[i] + " gives " + out[i] + ", not " + expected);
      }
    }
  }

  @Test
  void exponential() {
    check(new FloatRows(N)::exp, Math::exp, -110, 95, 2);
  }

  @Test
  void logarithm() {
    check(new FloatRows(N)::log, Math::log, -1, 50, 1.5);
  }

  @Test
  void hyperbolicTangent() {
    check(new FloatRows(N)::tanh, Math::tanh, -12, 12, 6);
  }

  /** Functions that go through Math in double and are rounded once. */
  @Test
  void functionsOfMath() {
    FloatRows rows = new FloatRows(N);
    check(rows::tan, Math::tan, -9, 9, 0);
    check(rows::asin, Math::asin, -1.1f, 1.1f, 0);
    check(rows::acos, Math::acos, -1.1f, 1.1f, 0);
    check(rows::atan, Math::atan, -9, 9, 0);
    check(rows::sinh, Math::sinh, -9, 9, 0);
    check(rows::cosh, Math::cosh, -9, 9, 0);
    check(rows::log10, Math::log10, -1, 9, 0);
    check(rows::cbrt, Math::cbrt, -9, 9, 0);
    check(rows::floor, Math::floor, -9, 9, 0);
    check(rows::toInt, a -> (int) a, -9, 9, 0);
    check(rows::ceil, Math::ceil, -9, 9, 0);
    check(rows::rint, Math::rint, -9, 9, 0);
    check(rows::signum, Math::signum, -9, 9, 0);
    check((out, a, n) -> rows.atan2(out, a, ones(n), n), a -> Math.atan2(a, 1), -9, 9, 0);
    check((out, a, n) -> rows.hypot(out, a, ones(n), n), a -> Math.hypot(a, 1), -9, 9, 0);
    check((out, a, n) -> rows.rem(out, a, ones(n), n), a -> a % 1, -9, 9, 0);
  }

  private static float[] ones(int n) {
    float[] ones = new float[n];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static final float[] SPECIAL = {
    0, -0f, 1, -1, 1 + 6e-8f, 3.4e38f, -3.4e38f, Float.MIN_VALUE, -Float.MIN_VALUE, 1e-39f, Float.POSITIVE_INFINITY,
    Float.NEGATIVE_INFINITY, Float.NaN, Float.intBitsToFloat(0xffc00001)
  };

  /** All pairs of special numbers, one a walker. */
  private static float[][] pairs() {
    int m = SPECIAL.length;
    float[][] pairs = new float[2][m * m];
    for (int i = 0; i < m * m; i++) {
      pairs[0][i] = SPECIAL[i / m];
      pairs[1][i] = SPECIAL[i % m];
    }
    return pairs;
  }

  @Test
  void comparisonsAreThoseOfJava() {
    float[] a = pairs()[0];
    float[] b = pairs()[1];
    int n = a.length;
    FloatRows rows = new FloatRows(n);
    float[] less = new float[n];
    float[] lessOrEqual = new float[n];
    float[] equal = new float[n];
    rows.less(less, a, b, n);
    rows.lessOrEqual(lessOrEqual, a, b, n);
    rows.equal(equal, a, b, n);
    for (int i = 0; i < n; i++) {
      String pair = a[i] + ", " + b[i];
      assertEquals(a[i] < b[i] ? 1 : 0, less[i], pair);
      assertEquals(a[i] <= b[i] ? 1 : 0, lessOrEqual[i], pair);
      assertEquals(a[i] == b[i] ? 1 : 0, equal[i], pair);
    }
  }

  @Test
  void selectionShowsNothingOfTheOther() {
    float[] a = pairs()[0];
    float[] b = pairs()[1];
    int n = a.length;
    FloatRows rows = new FloatRows(n);
    float[] out = new float[n];
    for (float mask : new float[] {0, 1}) {
      float[] masks = new float[n];
      Arrays.fill(masks, mask);
      rows.select(out, masks, a, b, n);
      for (int i = 0; i < n; i++) {
        assertEquals(Float.floatToRawIntBits(mask == 1 ? a[i] : b[i]), Float.floatToRawIntBits(out[i]));
      }
    }
  }

  @Test
  void compensatedSumKeepsWhatRoundingTakes() {
    float[] sum = {1e8f};
    float[] low = {0};
    for (int k = 0; k < 10_000; k++) {
      FloatRows.addCompensated(sum, low, new float[] {0.1f}, 1);
    }
    // plain addition loses all 1,000; here low is rounded 10,000 times by at most half an ulp of 1,000
    assertEquals(1e8 + 10_000 * (double) 0.1f, (double) sum[0] + low[0], 0.31);
  }
}
