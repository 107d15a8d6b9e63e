package dev.meander.runtime.device;

import com.aparapi.Kernel;
import dev.meander.runtime.kernel.BatchKernel;
import java.util.ArrayList;
import java.util.List;

/**
 * The layers of a flow as an OpenCL kernel: a generated class adds {@code run}, which takes one walker through one part
 * of a layer. A pass of the kernel is such a part. With rows of no length it touches no array; see {@link DryRun}.
 *
 * <p>Arrays are rows {@code [row][walker]} of {@code rowLength} walkers each. The device's copies are not trusted from
 * one run to the next: the Java arrays may be moved in between, and then Aparapi makes new ones. So a run is a
 * transaction, which puts what it reads and gets what it wrote.
 *
 * <p>A device that uses the memory of the host works on the Java arrays themselves, which Aparapi holds in place while a
 * run lasts. There nothing may be put or got by name: a get comes after the run, when the array may have moved, and
 * hides the move from Aparapi, so that the next run would write to where the array was.
 */
public abstract class OpenClKernel extends Kernel implements BatchKernel {
  /** Most parts of a run. */
  static final int PARTS = 64;

  /** Walkers of a row. */
  protected int rowLength;

  /** Number of the walker of work item 0. */
  protected int firstWalker;

  /** Lower word of the seed. */
  protected int seedLow;

  /** Upper word of the seed. */
  protected int seedHigh;

  /** 8 · noise stream. */
  protected int streamKey;

  /** ∞, which has no literal. */
  protected float positiveInfinity = Float.POSITIVE_INFINITY;

  /** NaN, which has no literal. */
  protected float notANumber = Float.NaN;

  /** State, a row a coordinate. */
  protected float[] x = new float[1];

  /** Work space of a layer. */
  protected float[] work = new float[1];

  /** ΔS of each layer, a pair of rows whose sum it is. */
  protected float[] deltaS = new float[1];

  /** Accepted proposals of each layer, a row each. */
  protected float[] accepted = new float[1];

  /** The flow's parameters. */
  protected float[] p = new float[1];

  /** λ of each layer. */
  protected float[] lambdas;

  /** Step size of each layer. */
  protected float[] stepSizes;

  /** Where each layer's parameters start. */
  protected int[] offsets;

  /** Which program each layer runs, in the direction of this run. */
  protected int[] programs;

  /** For each pass: layer, first step, and one past the last. */
  protected int[] parts = new int[3 * PARTS];

  private final int[] forward;
  private final int[] inverse;
  private final int workRows;
  private final List<Object> shared = new ArrayList<>();

  /**
   * A kernel of layers.
   *
   * @param forward program of each layer towards the target
   * @param inverse program of each layer towards the prior
   * @param offsets where each layer's parameters start
   * @param workRows rows of work space
   */
  protected OpenClKernel(int[] forward, int[] inverse, int[] offsets, int workRows) {
    this.forward = forward;
    this.inverse = inverse;
    this.offsets = offsets;
    this.workRows = workRows;
    this.programs = forward.clone();
    this.lambdas = new float[forward.length];
    this.stepSizes = new float[forward.length];
  }

  /** Notes an array that the kernel reads and nobody changes. */
  protected final void share(float[] array) {
    shared.add(array);
  }

  /** Notes an array that the kernel reads and nobody changes. */
  protected final void share(int[] array) {
    shared.add(array);
  }

  // ---- Aparapi translates the calls of OpenClFunctions by these; their bodies run nowhere

  @OpenCLMapping(mapTo = "as_int")
  protected int asInt(float a) {
    return 0;
  }

  @OpenCLMapping(mapTo = "as_float")
  protected float asFloat(int bits) {
    return 0;
  }

  @OpenCLMapping(mapTo = "fmod")
  protected float remainder(float a, float b) {
    return 0;
  }

  /** OpenCL's sign gives 0 for a NaN. */
  @OpenCLMapping(mapTo = "\n#define MEANDER_SIGNUM(a) (isnan(a) ? (a) : sign(a))\nMEANDER_SIGNUM")
  protected float signum(float a) {
    return 0;
  }

  // ---- what the engine does

  final String name() {
    return getClass().getName();
  }

  /** Bytes of the rows of one walker. */
  final long bytesPerWalker(int dimension) {
    return 4L * (dimension + workRows + 3L * forward.length);
  }

  /** Rows of the largest array. */
  final int mostRows(int dimension) {
    return Math.max(Math.max(dimension, workRows), 2 * forward.length);
  }

  final void setParameters(double[] parameters) {
    if (p.length < parameters.length) {
      p = new float[parameters.length];
    }
    for (int k = 0; k < parameters.length; k++) {
      p[k] = (float) parameters[k];
    }
  }

  final void setLayer(int layer, double lambda, double stepSize) {
    lambdas[layer] = (float) lambda;
    stepSizes[layer] = (float) stepSize;
  }

  final void begin(long seed, int stream, boolean backwards) {
    seedLow = (int) seed;
    seedHigh = (int) (seed >>> 32);
    streamKey = 8 * stream;
    System.arraycopy(backwards ? inverse : forward, 0, programs, 0, programs.length);
  }

  /** Makes room for rows of {@code length} walkers, the first of which is number {@code first}. */
  final void reserve(int dimension, int length, int first) {
    rowLength = length;
    firstWalker = first;
    if (x.length < (long) dimension * length) {
      x = new float[dimension * length];
      work = new float[Math.max(1, workRows * length)];
      deltaS = new float[2 * forward.length * length];
      accepted = new float[forward.length * length];
    }
  }

  /** Whether the device has memory of its own, to which arrays are copied; to be said before the first run. */
  final void setCopied(boolean copied) {
    setExplicit(copied);
  }

  /** Notes what the next run reads; with {@code carried} also what a layer left unfinished. */
  final void putAll(boolean carried) {
    if (!isExplicit()) {
      return;
    }
    put(x).put(p).put(lambdas).put(stepSizes).put(offsets).put(programs).put(parts);
    for (Object array : shared) {
      if (array instanceof float[] floats) {
        put(floats);
      } else {
        put((int[]) array);
      }
    }
    if (carried) {
      put(work).put(deltaS).put(accepted);
    }
  }

  /** Fetches what a run wrote; with {@code carried} also what a layer left unfinished. */
  final void getAll(boolean carried) {
    if (!isExplicit()) {
      return;
    }
    get(x).get(deltaS).get(accepted);
    if (carried && workRows > 0) {
      get(work);
    }
  }
}
