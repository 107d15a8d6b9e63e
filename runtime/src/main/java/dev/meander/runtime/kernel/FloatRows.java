package dev.meander.runtime.kernel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;

/**
 * Functions of rows in float, one value a walker. exp, log and tanh are passes of polynomials that vectorise; sin, cos,
 * log1p, expm1 and pow go through {@code Math} in double and are exact to half an ulp of float. {@code out} may be an
 * argument too.
 */
public final class FloatRows {
  private static final float ROUND = 12582912f;

  private final float[] z;
  private final float[] s;
  private final float[] s2;
  private final float[] argument;
  private final int[] bits;
  private final int[] more;
  private final int[] third;
  private final IntBuffer ints;
  private final FloatBuffer floats;

  /** Scratch for rows of up to {@code capacity} walkers. */
  public FloatRows(int capacity) {
    z = new float[RowLength.ofFloats(capacity)];
    s = new float[RowLength.ofFloats(capacity)];
    s2 = new float[RowLength.ofFloats(capacity)];
    argument = new float[RowLength.ofFloats(capacity)];
    more = new int[RowLength.ofFloats(capacity)];
    third = new int[RowLength.ofFloats(capacity)];
    bits = new int[RowLength.ofFloats(capacity)];
    ByteBuffer bytes = ByteBuffer.allocateDirect(4 * capacity).order(ByteOrder.nativeOrder());
    ints = bytes.asIntBuffer();
    floats = bytes.asFloatBuffer();
  }

  void toFloats(int[] from, float[] to, int n) {
    ints.put(0, from, 0, n);
    floats.get(0, to, 0, n);
  }

  private void toInts(float[] from, int[] to, int n) {
    floats.put(0, from, 0, n);
    ints.get(0, to, 0, n);
  }

  /** e^a, within 2 ulp; overflows to infinity, and underflows through the denormals to 0. */
  public void exp(float[] out, float[] a, int n) {
    exponent(z, a, n);
    toInts(z, bits, n);
    halves(bits, more, n);
    toFloats(bits, s, n);
    toFloats(more, s2, n);
    exponential(out, a, z, s, s2, n);
  }

  private static void exponent(float[] z, float[] a, int n) {
    for (int i = 0; i < n; i++) {
      z[i] = Math.fma(Math.max(-104f, Math.min(89f, a[i])), 1.44269504f, ROUND);
    }
  }

  /** 2^k as a product of two powers, since one alone would leave the range before the result does. */
  private static void halves(int[] bits, int[] other, int n) {
    for (int i = 0; i < n; i++) {
      int k = bits[i] - 0x4B400000;
      int half = k >> 1;
      bits[i] = (half << 23) + 0x3f800000;
      other[i] = ((k - half) << 23) + 0x3f800000;
    }
  }

  private static void exponential(float[] out, float[] a, float[] z, float[] s, float[] s2, int n) {
    for (int i = 0; i < n; i++) {
      float x = Math.max(-104f, Math.min(89f, a[i]));
      float k = z[i] - ROUND;
      float r = Math.fma(k, 2.12194440e-4f, Math.fma(k, -0.693359375f, x));
      float q = Math.fma(1.9875691500E-4f, r, 1.3981999507E-3f);
      q = Math.fma(Math.fma(q, r, 8.3334519073E-3f), r, 4.1665795894E-2f);
      q = Math.fma(Math.fma(q, r, 1.6666665459E-1f), r, 5.0000001201E-1f);
      out[i] = (Math.fma(q, r * r, r) + 1f) * s[i] * s2[i];
    }
  }

  /** ln a, within 1 ulp; −∞ at 0 and NaN below. */
  public void log(float[] out, float[] a, int n) {
    System.arraycopy(a, 0, argument, 0, n);
    logOfNormal(out, a, n);
    for (int i = 0; i < n; i++) {
      float v = argument[i];
      if (!(v >= Float.MIN_NORMAL && v <= Float.MAX_VALUE)) {
        out[i] = (float) Math.log(v);
      }
    }
  }

  /** ln a of normal positive numbers. */
  void logOfNormal(float[] out, float[] a, int n) {
    toInts(a, bits, n);
    split(bits, more, n);
    toFloats(more, z, n);
    toFloats(bits, s, n);
    logarithm(out, z, s, n);
  }

  private static void split(int[] bits, int[] exponent, int n) {
    for (int i = 0; i < n; i++) {
      int v = bits[i];
      int e = (v - 0x3f2aaaab) & 0xff800000;
      exponent[i] = 0x4B400000 + (e >> 23);
      bits[i] = v - e;
    }
  }

  private static void logarithm(float[] out, float[] z, float[] m, int n) {
    for (int i = 0; i < n; i++) {
      float f = m[i] - 1f;
      float q = f * f;
      float r = Math.fma(-0.130310059f, q, -0.121483512f);
      float t = Math.fma(0.140869141f, q, 0.139814854f);
      r = Math.fma(r, q, -0.166846126f);
      t = Math.fma(t, q, 0.200120345f);
      r = Math.fma(t, f, Math.fma(r, q, -0.249996200f));
      r = Math.fma(Math.fma(r, f, 0.333331972f), f, -0.5f);
      out[i] = Math.fma(z[i] - ROUND, 0.693147182f, Math.fma(r, q, f));
    }
  }

  /** tanh a, rational 13/6 as in Eigen, within 5 ulp. */
  public void tanh(float[] out, float[] a, int n) {
    hyperbolicTangent(out, a, n);
  }

  private static void hyperbolicTangent(float[] out, float[] a, int n) {
    for (int i = 0; i < n; i++) {
      float v = Math.max(-7.9053111f, Math.min(7.9053111f, a[i]));
      float w = v * v;
      float p = Math.fma(Math.fma(-2.76076848e-16f, w, 2.0001879e-13f), w, -8.60467152e-11f);
      p = Math.fma(Math.fma(p, w, 5.1222971e-08f), w, 1.48572236e-05f);
      p = Math.fma(Math.fma(p, w, 6.37261929e-04f), w, 4.89352456e-03f);
      float q = Math.fma(Math.fma(1.19825839e-06f, w, 1.18534706e-04f), w, 2.26843463e-03f);
      out[i] = p / Math.fma(q, w, 4.89352519e-03f) * v; // v * p would leave the normal numbers
    }
  }

  /** sin a. */
  public void sin(float[] out, float[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = (float) Math.sin(a[i]);
    }
  }

  /** cos a. */
  public void cos(float[] out, float[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = (float) Math.cos(a[i]);
    }
  }

  /** ln(1 + a). */
  public void log1p(float[] out, float[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = (float) Math.log1p(a[i]);
    }
  }

  /** e^a − 1. */
  public void expm1(float[] out, float[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = (float) Math.expm1(a[i]);
    }
  }

  /** a^b. */
  public void pow(float[] out, float[] a, float[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = (float) Math.pow(a[i], b[i]);
    }
  }

  /** tan a. */
  public void tan(float[] out, float[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = (float) Math.tan(a[i]);
    }
  }

  /** arcsin a. */
  public void asin(float[] out, float[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = (float) Math.asin(a[i]);
    }
  }

  /** arccos a. */
  public void acos(float[] out, float[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = (float) Math.acos(a[i]);
    }
  }

  /** arctan a. */
  public void atan(float[] out, float[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = (float) Math.atan(a[i]);
    }
  }

  /** sinh a. */
  public void sinh(float[] out, float[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = (float) Math.sinh(a[i]);
    }
  }

  /** cosh a. */
  public void cosh(float[] out, float[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = (float) Math.cosh(a[i]);
    }
  }

  /** log₁₀ a. */
  public void log10(float[] out, float[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = (float) Math.log10(a[i]);
    }
  }

  /** ∛a. */
  public void cbrt(float[] out, float[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = (float) Math.cbrt(a[i]);
    }
  }

  /** The int towards zero, as Java's cast gives it. */
  public void toInt(float[] out, float[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = (int) a[i];
    }
  }

  /** The largest whole number ≤ a. */
  public void floor(float[] out, float[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = (float) Math.floor(a[i]);
    }
  }

  /** The smallest whole number ≥ a. */
  public void ceil(float[] out, float[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = (float) Math.ceil(a[i]);
    }
  }

  /** The nearest whole number, of two the even one. */
  public void rint(float[] out, float[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = (float) Math.rint(a[i]);
    }
  }

  /** The sign of a. */
  public void signum(float[] out, float[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.signum(a[i]);
    }
  }

  /** The angle of (b, a). */
  public void atan2(float[] out, float[] a, float[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = (float) Math.atan2(a[i], b[i]);
    }
  }

  /** √(a² + b²). */
  public void hypot(float[] out, float[] a, float[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = (float) Math.hypot(a[i], b[i]);
    }
  }

  /** a − b·trunc(a/b). */
  public void rem(float[] out, float[] a, float[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] % b[i];
    }
  }

  /** 1 where a &lt; b, else 0, also for NaN. */
  public void less(float[] out, float[] a, float[] b, int n) {
    difference(z, b, a, n);
    toInts(z, bits, n);
    positive(bits, n);
    toFloats(bits, out, n);
  }

  /** Not 0 where the two differ, thanks to denormals; NaN for two equal infinities, which is not less either. */
  private static void difference(float[] out, float[] a, float[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] - b[i];
    }
  }

  /** The bits of 1 where a number is above 0, those of 0 where it is not or is NaN. */
  private static void positive(int[] bits, int n) {
    for (int i = 0; i < n; i++) {
      int v = bits[i];
      bits[i] = (~((v - 1) | (0x7f800000 - v)) >> 31) & 0x3f800000;
    }
  }

  /** 1 where a ≤ b, else 0, also for NaN. */
  public void lessOrEqual(float[] out, float[] a, float[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] <= b[i] ? 1 : 0;
    }
  }

  /** 1 where a = b, else 0. */
  public void equal(float[] out, float[] a, float[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] == b[i] ? 1 : 0;
    }
  }

  /** a where the mask is 1, b where it is 0; nothing of the other shows, not even a NaN. */
  public void select(float[] out, float[] mask, float[] a, float[] b, int n) {
    toInts(mask, bits, n);
    toInts(a, more, n);
    toInts(b, third, n);
    choose(bits, more, third, n);
    toFloats(bits, out, n);
  }

  /** Bit 29 is set in the bits of 1, and not in those of 0. */
  private static void choose(int[] mask, int[] a, int[] b, int n) {
    for (int i = 0; i < n; i++) {
      int m = (mask[i] << 2) >> 31;
      mask[i] = (a[i] & m) | (b[i] & ~m);
    }
  }

  /** Every walker gets one value. */
  public static void fill(float[] out, float value, int n) {
    Arrays.fill(out, 0, n, value);
  }

  /** Copies a row. */
  public static void copy(float[] out, float[] a, int n) {
    System.arraycopy(a, 0, out, 0, n);
  }

  /** sum + low += term, low taking what rounding takes from sum (Knuth's two-sum). */
  public static void addCompensated(float[] sum, float[] low, float[] term, int n) {
    for (int i = 0; i < n; i++) {
      float a = sum[i];
      float b = term[i];
      float total = a + b;
      float part = total - a;
      low[i] += (a - (total - part)) + (b - part);
      sum[i] = total;
    }
  }

  /** Σ over the walkers, in double. */
  public static double sum(float[] a, int n) {
    double even = 0;
    double odd = 0;
    for (int i = 0; i + 1 < n; i += 2) {
      even += a[i];
      odd += a[i + 1];
    }
    return even + odd + (n % 2 == 1 ? a[n - 1] : 0);
  }
}
