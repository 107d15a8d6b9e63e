package dev.meander.runtime.kernel;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** Times the hot loops and prints a line {@code name ns-per-call} each; run with and without superword by the test. */
final class HotLoops {
  private static final int N = 512;

  private HotLoops() {}

  public static void main(String[] args) {
    float[] a = new float[N];
    float[] b = new float[N];
    float[] c = new float[N];
    float[][] x = new float[64][N];
    float[][] y = new float[64][N];
    float[] p = new float[64 * 64 + 64];
    for (int i = 0; i < N; i++) {
      a[i] = 0.01f * i - 2;
      b[i] = 0.5f + 0.01f * i;
    }
    for (int k = 0; k < p.length; k++) {
      p[k] = 1e-3f * (k % 17);
    }
    FloatRows rows = new FloatRows(N);
    FloatDense dense = new FloatDense(N);
    NoiseWords words = new NoiseWords(N);
    words.begin(1, 2, 3, N);
    drawForOneWalker();
    time("exp", () -> rows.exp(c, a, N));
    time("log", () -> rows.logOfNormal(c, b, N));
    time("tanh", () -> rows.tanh(c, a, N));
    time("addCompensated", () -> FloatRows.addCompensated(c, a, b, N));
    time("threefry", () -> words.draw(1, 0, 0, 1));
    time("dense forward", () -> dense.forward(y, 0, 64, x, 0, 64, p, 0, 4096, true, N));
    time("dense backward", () -> dense.backward(x, 0, 64, y, 0, 64, p, 0, false, N));
    float[][] wide = new float[192][N];
    float[] gWide = new float[64 * 192 + 64];
    time("dense gradient", () -> {
      Arrays.fill(gWide, 0);
      dense.gradient(gWide, 0, 64 * 192, y, 0, 64, wide, 0, 192, N);
    });
    time("gate", () -> FloatDense.gate(y, 0, x, 0, 64, N));
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

  /** The best of 15 rounds after 0.6 s, long enough for C2. */
  private static void time(String name, Runnable loop) {
    long calls = 0;
    for (long end = now() + 600_000_000L; now() < end; calls += 10) {
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
