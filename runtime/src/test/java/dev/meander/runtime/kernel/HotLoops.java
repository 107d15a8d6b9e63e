package dev.meander.runtime.kernel;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * Times the hot loops and prints a line {@code name ns-per-call} each; run with and without superword by the test.
 *
 * <p>Not here is what plain Java cannot vectorise, and superword so makes no faster: {@link FloatSums} and {@link DoubleSums},
 * since C2 keeps the order of a sum; in double the functions and noise, which call {@code Math} for each walker, and
 * comparisons and selections, which are scalar there.
 */
final class HotLoops {
  private static final int N = 512;

  private HotLoops() {}

  public static void main(String[] args) {
    drawForOneWalker();
    inFloat();
    noise();
    inDouble();
  }

  private static void inFloat() {
    float[] a = new float[N];
    float[] b = new float[N];
    float[] c = new float[N];
    float[] mask = new float[N];
    float[][] x = new float[64][N];
    float[][] y = new float[64][N];
    float[] p = new float[64 * 64 + 64];
    for (int i = 0; i < N; i++) {
      a[i] = 0.01f * i - 2;
      b[i] = 0.5f + 0.01f * i;
      mask[i] = i % 3 == 0 ? 1 : 0;
    }
    for (int k = 0; k < p.length; k++) {
      p[k] = 1e-3f * (k % 17);
    }
    FloatRows rows = new FloatRows(N);
    FloatDense dense = new FloatDense(N);
    time("exp", () -> rows.exp(c, a, N));
    time("log", () -> rows.logOfNormal(c, b, N));
    time("tanh", () -> rows.tanh(c, a, N));
    time("less", () -> rows.less(c, a, b, N));
    time("select", () -> rows.select(c, mask, a, b, N));
    time("addCompensated", () -> FloatRows.addCompensated(c, a, b, N));
    time("dense forward", () -> dense.forward(y, 0, 64, x, 0, 64, p, 0, 4096, true, N));
    time("dense backward", () -> dense.backward(x, 0, 64, y, 0, 64, p, 0, false, N));
    float[][] wide = new float[192][N];
    float[] gWide = new float[64 * 192 + 64];
    time("dense gradient", () -> {
      Arrays.fill(gWide, 0);
      dense.gradient(gWide, 0, 64 * 192, y, 0, 64, wide, 0, 192, N);
    });
    time("gate", () -> FloatDense.gate(y, 0, x, 0, 64, N));
    FloatMatrix matrix = FloatMatrix.of(new double[64][64]);
    time("matrix", () -> matrix.times(y, 0, x, 0, 0, 64, N));
    time("matrix transposed", () -> matrix.addTransposedTimes(x, 0, y, 0, 0, 64, N));
  }

  private static void noise() {
    NoiseWords words = new NoiseWords(N);
    words.begin(1, 2, 3, N);
    time("threefry", () -> words.draw(1, 0, 0, 1));
    int[] one = new int[N];
    int[] two = new int[N];
    time("units", () -> FloatNoise.units(one, two, N));
    float[] u = new float[N];
    float[] v = new float[N];
    float[] first = new float[N];
    float[] second = new float[N];
    Arrays.fill(u, 1);
    Arrays.fill(v, 1.2f);
    time("direction", () -> FloatNoise.direction(u, v, first, second, N)); // u goes between 1 and 1
    float[] logU = new float[N];
    Arrays.fill(logU, -0.5f);
    time("radius", () -> FloatNoise.radius(logU, first, second, N)); // √(−2 · −½) = 1 leaves both as they are
  }

  private static void inDouble() {
    double[] a = new double[N];
    double[] b = new double[N];
    double[] c = new double[N];
    double[][] x = new double[64][N];
    double[][] y = new double[64][N];
    double[] p = new double[64 * 64 + 64];
    double[] g = new double[p.length];
    Arrays.setAll(p, k -> 1e-3 * (k % 17));
    Arrays.setAll(b, i -> 0.5 + 0.01 * i);
    DoubleDense dense = new DoubleDense(N);
    time("double addCompensated", () -> DoubleRows.addCompensated(c, a, b, N));
    time("double dense forward", () -> dense.forward(y, 0, 64, x, 0, 64, p, 0, 4096, true, N));
    time("double dense backward", () -> dense.backward(x, 0, 64, y, 0, 64, p, 0, false, N));
    time("double dense gradient", () -> {
      Arrays.fill(g, 0);
      dense.gradient(g, 0, 4096, y, 0, 64, x, 0, 64, N);
    });
    time("double gate", () -> DoubleDense.gate(y, 0, x, 0, 64, N));
    DoubleMatrix matrix = DoubleMatrix.of(new double[64][64]);
    time("double matrix", () -> matrix.times(y, 0, x, 0, 0, 64, N));
  }

  /** As many tiles of a single walker come first, noise must not stay slow for the long ones. */
  private static void drawForOneWalker() {
    FloatNoise noise = new FloatNoise(N);
    for (int walker = 0; walker < 50_000; walker++) {
      noise.begin(1, 2, walker, 1);
      noise.normals(0, 0, 4, 2);
    }
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** The best of 15 rounds after 0.3 s, in which C2 has compiled it. */
  private static void time(String name, Runnable loop) {
    long calls = 0;
    for (long end = now() + 300_000_000L; now() < end; calls += 10) {
      for (int k = 0; k < 10; k++) {
        loop.run();
      }
    }
    long count = Math.max(1, calls / 100);
    double best = Double.POSITIVE_INFINITY;
    for (int round = 0; round < 15; round++) {
      long start = now();
      for (long k = 0; k < count; k++) {
        loop.run();
      }
      best = Math.min(best, (now() - start) / (double) count);
    }
    System.out.println(name + "\t" + best);
  }
}
