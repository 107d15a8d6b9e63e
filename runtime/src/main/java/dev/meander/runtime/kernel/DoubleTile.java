package dev.meander.runtime.kernel;

import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.flow.FlowModel;
import dev.meander.runtime.flow.FlowModel.LayerModel;
import java.util.Arrays;

/**
 * The tile of a flow in double: rows {@code [feature][walker]}, the path between layers, tapes, and the gradient. A
 * generated class adds the layers. ΔS is summed in a pair of rows inside a layer and in double between layers.
 */
public abstract class DoubleTile extends Tile {
  /** Walkers of this run. */
  protected int n;

  /** State, [coordinate][walker]. */
  protected final double[][] x;

  /** In an adjoint: the adjoint of the state. */
  protected final double[][] xBar;

  /** In an adjoint: the state before the layer ran. */
  protected double[][] entry;

  /** In an adjoint: the state after the layer ran. */
  protected double[][] exit;

  /** ΔS of the running layer: two rows whose sum it is. */
  protected final double[][] deltaS;

  /** Accepted proposals of the running layer, one row. */
  protected final double[][] accepted;

  /** In an adjoint: ∂loss/∂ΔS. */
  protected double sBar;

  /** The flow's parameters. */
  protected final double[] p;

  /** The gradient by the parameters. */
  protected final double[] gradient;

  /** Work rows of the running layer. */
  protected final double[][] w;

  /** Scratch rows of the running stage. */
  protected final double[][] t;

  /** Block functions. */
  protected final DoubleRows rows;

  /** Products with the weights of networks. */
  protected final DoubleDense dense;

  /** Random numbers. */
  protected final DoubleNoise noise;

  private final FlowModel model;
  private final EnergyFunction target;
  private final int capacity;
  private final double[] lambdas;
  private final double[] stepSizes;
  private final double[] totalDeltaS;
  private final double[] energies;
  private final double[] layerDeltaS;
  private final double[] layerAccepted;
  private final int[] executed;
  private int executedCount;
  private boolean inverse;
  private boolean keeping;
  private double[][][] path = {};
  private double[][][] tapes = {};
  private double[][] sharedTape = {};
  private double[][] retraced = {};

  /**
   * Makes the rows of a tile.
   *
   * @param model of the flow
   * @param target u₁ in double
   * @param work number of work rows
   * @param scratch number of scratch rows
   */
  protected DoubleTile(FlowModel model, EnergyFunction target, int work, int scratch) {
    this.model = model;
    this.target = target;
    capacity = model.tile();
    int layers = model.layers().size();
    int parameters = model.parameters().stream().mapToInt(FlowModel.ParameterModel::size).sum();
    x = rows(model.dimension());
    xBar = rows(model.dimension());
    deltaS = rows(2);
    accepted = rows(1);
    p = new double[parameters];
    gradient = new double[parameters];
    w = rows(work);
    t = rows(scratch);
    rows = new DoubleRows(capacity);
    dense = new DoubleDense(capacity);
    noise = new DoubleNoise(capacity);
    lambdas = model.layers().stream().mapToDouble(LayerModel::lambda).toArray();
    stepSizes = model.layers().stream().mapToDouble(LayerModel::stepSize).toArray();
    totalDeltaS = new double[capacity];
    energies = new double[capacity];
    layerDeltaS = new double[layers];
    layerAccepted = new double[layers];
    executed = new int[layers];
  }

  // ---- what a generated class adds

  /** Runs a layer forward on the state. */
  protected abstract void runForward(int layer, double[][] tape);

  /** Runs a layer backward on the state. */
  protected abstract void runInverse(int layer, double[][] tape);

  /** The adjoint of {@link #runForward}: replaces the state's adjoint, adds to the gradient. */
  protected abstract void runForwardAdjoint(int layer, double[][] tape);

  /** The adjoint of {@link #runInverse}. */
  protected abstract void runInverseAdjoint(int layer, double[][] tape);

  /** Rows that a layer keeps from its run to its adjoint. */
  protected abstract int tapeRows(int layer);

  /** Adjoint of the state ← ∇u₁ of the state. */
  protected abstract void runTargetGradient();

  // ---- what it calls

  /** λ of a layer. */
  protected final double lambda(int layer) {
    return lambdas[layer];
  }

  /** Step size of a layer. */
  protected final double stepSize(int layer) {
    return stepSizes[layer];
  }

  /** Adds to the gradient by one parameter. */
  protected final void addToGradient(int parameter, double value) {
    gradient[parameter] = (gradient[parameter] + value);
  }

  /** Rows for the states of a retraced path. */
  protected final double[][] path(int count) {
    if (retraced.length < count) {
      int known = retraced.length;
      retraced = Arrays.copyOf(retraced, count);
      for (int k = known; k < count; k++) {
        retraced[k] = new double[RowLength.ofDoubles(capacity)];
      }
    }
    return retraced;
  }

  private double[][] rows(int count) {
    return new double[count][RowLength.ofDoubles(capacity)];
  }

  // ---- running

  @Override
  public final int capacity() {
    return capacity;
  }

  @Override
  public final void begin(long seed, int stream, long firstWalker, int n) {
    this.n = n;
    noise.begin(seed, stream, firstWalker, n);
    executedCount = 0;
    Arrays.fill(totalDeltaS, 0);
    Arrays.fill(layerDeltaS, 0);
    Arrays.fill(layerAccepted, 0);
  }

  @Override
  public final void setParameters(double[] parameters) {
    for (int k = 0; k < p.length; k++) {
      p[k] = parameters[k];
    }
    for (int layer = 0; layer < lambdas.length; layer++) {
      LayerModel l = model.layers().get(layer);
      lambdas[layer] = l.lambdaOffset() < 0 ? l.lambda() : p[l.lambdaOffset()];
      stepSizes[layer] =
          l.logStepSizeOffset() < 0 ? l.stepSize() : Math.exp(p[l.logStepSizeOffset()]);
    }
  }

  @Override
  public final void keepPath(boolean keep) {
    keeping = keep;
    if (keep && path.length == 0) {
      int layers = layerDeltaS.length;
      path = new double[layers][x.length][RowLength.ofDoubles(capacity)];
      tapes = new double[layers][][];
      for (int layer = 0; layer < layers; layer++) {
        tapes[layer] = rows(tapeRows(layer));
      }
    }
  }

  private double[][] tape(int layer) {
    if (keeping) {
      return tapes[layer];
    }
    if (sharedTape.length < tapeRows(layer)) {
      sharedTape = rows(tapeRows(layer));
    }
    return sharedTape;
  }

  @Override
  public final void drawPrior() {
    double[][] normals = noise.prior(x.length);
    for (int d = 0; d < x.length; d++) {
      DoubleRows.copy(x[d], normals[d], n);
    }
  }

  @Override
  public final void load(double[][] points, int[] rows) {
    for (int i = 0; i < n; i++) {
      double[] point = points[rows[i]];
      for (int d = 0; d < x.length; d++) {
        x[d][i] = point[d];
      }
    }
  }

  @Override
  public final void store(double[][] coordinates, int at) {
    for (int d = 0; d < x.length; d++) {
      for (int i = 0; i < n; i++) {
        coordinates[d][at + i] = x[d][i];
      }
    }
  }

  @Override
  public final void fetch(double[][] coordinates, int at) {
    for (int d = 0; d < x.length; d++) {
      for (int i = 0; i < n; i++) {
        x[d][i] = coordinates[d][at + i];
      }
    }
  }

  @Override
  public final void forward(int layer) {
    start(layer, false);
    runForward(layer, tape(layer));
    finish(layer);
  }

  @Override
  public final void inverse(int layer) {
    start(layer, true);
    runInverse(layer, tape(layer));
    finish(layer);
  }

  private void start(int layer, boolean inverse) {
    this.inverse = inverse;
    if (keeping) {
      for (int d = 0; d < x.length; d++) {
        DoubleRows.copy(path[executedCount][d], x[d], n);
      }
    }
    executed[executedCount++] = layer;
    DoubleRows.fill(deltaS[0], 0, n);
    DoubleRows.fill(deltaS[1], 0, n);
    DoubleRows.fill(accepted[0], 0, n);
  }

  private void finish(int layer) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double ds = deltaS[0][i];
      ds += Double.isFinite(ds) ? deltaS[1][i] : 0; // what rounding took from an infinite sum is no number
      totalDeltaS[i] += ds;
      sum += ds;
    }
    layerDeltaS[layer] = sum;
    layerAccepted[layer] = DoubleRows.sum(accepted[0], n);
  }

  @Override
  public final double[] deltaS() {
    return totalDeltaS;
  }

  @Override
  public final double[] targetEnergy() {
    double[] point = new double[x.length];
    for (int i = 0; i < n; i++) {
      for (int d = 0; d < point.length; d++) {
        point[d] = x[d][i];
      }
      energies[i] = target.value(point);
    }
    return energies;
  }

  @Override
  public final double[] priorEnergy() {
    for (int i = 0; i < n; i++) {
      double sum = 0;
      for (double[] row : x) {
        sum += row[i] * row[i];
      }
      energies[i] = 0.5 * sum;
    }
    return energies;
  }

  @Override
  public final void backpropagate(End end, double weight) {
    if (end == End.TARGET) {
      runTargetGradient();
    } else {
      for (int d = 0; d < x.length; d++) {
        DoubleRows.copy(xBar[d], x[d], n);
      }
    }
    double scale = weight;
    for (double[] row : xBar) {
      scale(row, scale, n);
    }
    sBar = -weight;
    for (int k = executedCount - 1; k >= 0; k--) {
      entry = path[k];
      exit = k + 1 == executedCount ? x : path[k + 1];
      if (inverse) {
        runInverseAdjoint(executed[k], tapes[executed[k]]);
      } else {
        runForwardAdjoint(executed[k], tapes[executed[k]]);
      }
    }
  }

  private static void scale(double[] row, double factor, int n) {
    for (int i = 0; i < n; i++) {
      row[i] *= factor;
    }
  }

  @Override
  public final void clearGradient() {
    Arrays.fill(gradient, 0);
  }

  @Override
  public final void addGradientTo(double[] sum) {
    for (int k = 0; k < gradient.length; k++) {
      sum[k] += gradient[k];
    }
  }

  @Override
  public final double accepted(int layer) {
    return layerAccepted[layer];
  }

  @Override
  public final double deltaS(int layer) {
    return layerDeltaS[layer];
  }

  @Override
  public final int firstNonFiniteLayer() {
    for (int k = 0; k < executedCount; k++) {
      double[][] after = k + 1 == executedCount ? x : path[k + 1];
      boolean finite = Double.isFinite(layerDeltaS[executed[k]]);
      for (int d = 0; finite && d < after.length; d++) {
        finite = Double.isFinite(DoubleRows.sum(after[d], n));
      }
      if (!finite) {
        return executed[k];
      }
    }
    return -1;
  }
}
