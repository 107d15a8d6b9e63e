package dev.meander.examples.benchmark;

import dev.meander.runtime.kernel.FloatDense;
import dev.meander.runtime.kernel.FloatNoise;
import dev.meander.runtime.kernel.FloatRows;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The block functions that generated kernels call, on rows of a tile; a call a score, divide by the row's length. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class KernelBenchmark {
  private static final int WIDTH = 64;
  private static final int STEPS = 1_000;

  /** Walkers of a row. */
  @Param({"128", "256", "1024"})
  public int n;

  private FloatRows rows;
  private FloatNoise noise;
  private FloatDense dense;
  private float[] a;
  private float[] out;
  private float[][] x;
  private float[][] y;
  private float[] p;
  private float[] gradient;
  private int step;

  /** Fills everything with numbers of ordinary size, since denormals and NaN are slow. */
  @Setup
  public void fill() {
    SplittableRandom random = new SplittableRandom(1);
    rows = new FloatRows(n);
    noise = new FloatNoise(n);
    noise.begin(1, 0, 0, n);
    dense = new FloatDense(n);
    a = row(random);
    out = new float[n];
    x = new float[WIDTH][];
    y = new float[WIDTH][];
    for (int k = 0; k < WIDTH; k++) {
      x[k] = row(random);
      y[k] = row(random);
    }
    p = new float[WIDTH * WIDTH + WIDTH];
    for (int k = 0; k < p.length; k++) {
      p[k] = (float) random.nextDouble(-0.1, 0.1);
    }
    gradient = new float[p.length];
  }

  private float[] row(SplittableRandom random) {
    float[] row = new float[n];
    for (int i = 0; i < n; i++) {
      row[i] = (float) random.nextDouble(0.1, 1);
    }
    return row;
  }

  @Benchmark
  public float[] exp() {
    rows.exp(out, a, n);
    return out;
  }

  @Benchmark
  public float[] log() {
    rows.log(out, a, n);
    return out;
  }

  @Benchmark
  public float[] tanh() {
    rows.tanh(out, a, n);
    return out;
  }

  /** Two normals for each walker, as a step in two dimensions takes. */
  @Benchmark
  public float[][] normals() {
    step = (step + 1) % STEPS;
    return noise.normals(0, step, STEPS, 2);
  }

  @Benchmark
  public float[][] denseForward() {
    dense.forward(y, 0, WIDTH, x, 0, WIDTH, p, 0, WIDTH * WIDTH, true, n);
    return y;
  }

  @Benchmark
  public float[][] denseBackward() {
    dense.backward(y, 0, WIDTH, x, 0, WIDTH, p, 0, false, n);
    return y;
  }

  @Benchmark
  public float[] denseGradient() {
    dense.gradient(gradient, 0, WIDTH * WIDTH, y, 0, WIDTH, x, 0, WIDTH, n);
    return gradient;
  }
}
