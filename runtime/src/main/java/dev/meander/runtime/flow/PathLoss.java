package dev.meander.runtime.flow;

import dev.meander.runtime.Loss;
import dev.meander.runtime.Training;
import dev.meander.runtime.flow.FlowModel.ParameterModel;
import dev.meander.runtime.kernel.Tile;
import dev.meander.runtime.random.Threefry;
import dev.meander.runtime.train.Objective;
import dev.meander.runtime.train.OrderedSum;
import java.util.Arrays;
import java.util.Objects;

/**
 * L = a J_ML + (1−a) J_KL and its gradient over batches of paths.
 *
 * <pre>
 *   J_KL = mean of u₁(x) − Σ ΔS over prior draws run forward       J_ML = mean of u₀(z) − Σ ΔS_back over data run back
 * </pre>
 *
 * <p>Each half is cut into at most 32 slots of consecutive tiles; a slot is one piece of work, and gradients are added
 * slot by slot in double. So the bits do not depend on the number of threads, and the halves run side by side.
 */
final class PathLoss implements Objective {
  private static final int MAX_SLOTS = 32;
  private static final int UNTROUBLED = -2;

  private static final String FINITE =
      "an energy that is finite wherever paths go, with a steep wall in place of infinity (one path is enough to skip)";
  private static final String SCALE = "coordinates of the order of 1";
  private static final String SMOOTH = "an energy with finite derivatives, or smaller step sizes";

  private final FlowModel model;
  private final Parameters parameters;
  private final TileWorkers workers;
  private final long seed;
  private final Tiling tiling;
  private final int slots;
  private final double[] forwardSums;
  private final double[] inverseSums;
  private final int[] forwardTrouble;
  private final int[] inverseTrouble;

  PathLoss(FlowModel model, Parameters parameters, TileWorkers workers, Training training) {
    this.model = model;
    this.parameters = parameters;
    this.workers = workers;
    this.seed = training.seed();
    this.tiling = new Tiling(training.batch(), model.tile());
    this.slots = Math.min(tiling.tiles(), MAX_SLOTS);
    this.forwardSums = new double[tiling.tiles()];
    this.inverseSums = new double[tiling.tiles()];
    this.forwardTrouble = new int[tiling.tiles()];
    this.inverseTrouble = new int[tiling.tiles()];
  }

  @Override
  public double[] parameters() {
    return parameters.values();
  }

  @Override
  public void parametersChanged() {
    parameters.project();
    workers.parametersChanged();
  }

  @Override
  public Evaluation evaluate(Loss loss, long iteration, double[] gradient) {
    double a = loss.fraction();
    int forwardSlots = a < 1 ? slots : 0;
    int inverseSlots = a > 0 ? slots : 0;
    double[][] data = loss.data();
    OrderedSum sum = new OrderedSum(gradient, forwardSlots + inverseSlots);
    workers.run(forwardSlots + inverseSlots, (tile, item) -> {
      boolean forward = item < forwardSlots;
      int slot = forward ? item : item - forwardSlots;
      tile.keepPath(true);
      tile.clearGradient();
      for (int t = firstTile(slot); t < firstTile(slot + 1); t++) {
        if (forward) {
          forward(tile, t, iteration, (1 - a) / tiling.size());
        } else {
          inverse(tile, t, iteration, a / tiling.size(), data);
        }
      }
      sum.add(item, tile::addGradientTo);
    });
    return evaluation(loss, iteration, gradient);
  }

  private int firstTile(int slot) {
    return (int) ((long) slot * tiling.tiles() / slots);
  }

  private void forward(Tile tile, int t, long iteration, double weight) {
    int n = tiling.count(t);
    tile.begin(seed, Streams.TRAIN_FORWARD, firstWalker(t, iteration), n);
    tile.drawPrior();
    for (int layer = 0; layer < model.layers().size(); layer++) {
      tile.forward(layer);
    }
    forwardSums[t] = sumOfDifferences(tile.targetEnergy(), tile.deltaS(), n);
    forwardTrouble[t] = finish(tile, forwardSums[t], Tile.End.TARGET, weight);
  }

  private void inverse(Tile tile, int t, long iteration, double weight, double[][] data) {
    int n = tiling.count(t);
    long firstWalker = firstWalker(t, iteration);
    tile.begin(seed, Streams.TRAIN_INVERSE, firstWalker, n);
    tile.load(data, chosenRows(firstWalker, n, data.length));
    for (int layer = model.layers().size() - 1; layer >= 0; layer--) {
      tile.inverse(layer);
    }
    inverseSums[t] = sumOfDifferences(tile.priorEnergy(), tile.deltaS(), n);
    inverseTrouble[t] = finish(tile, inverseSums[t], Tile.End.PRIOR, weight);
  }

  private long firstWalker(int t, long iteration) {
    return iteration * tiling.size() + tiling.first(t);
  }

  /** Each walker's row, uniform over the data, from its own random word. */
  private int[] chosenRows(long firstWalker, int n, int rows) {
    int[] key = Streams.key(seed, Streams.DATA);
    int[] words = new int[4];
    int[] chosen = new int[n];
    for (int i = 0; i < n; i++) {
      Threefry.block(key, Streams.counter(firstWalker + i), words);
      chosen[i] = (int) ((words[0] & 0xFFFFFFFFL) * rows >>> 32);
    }
    return chosen;
  }

  /** Goes back through a good tile; for a bad one says which layer, −1 being the energy at the end. */
  private static int finish(Tile tile, double sum, Tile.End end, double weight) {
    if (!Double.isFinite(sum)) {
      return tile.firstNonFiniteLayer();
    }
    tile.backpropagate(end, weight);
    return UNTROUBLED;
  }

  private Evaluation evaluation(Loss loss, long iteration, double[] gradient) {
    double a = loss.fraction();
    int forward = a < 1 ? firstTrouble(forwardTrouble) : UNTROUBLED;
    if (forward != UNTROUBLED) {
      return failed(forward, "target");
    }
    Evaluation evaluation = evaluation(a, gradient);
    String remedy = a > 0 && evaluation.trouble() != null ? withoutOutlier(iteration, loss.data()) : null;
    return remedy == null ? evaluation : Evaluation.failedByData(evaluation.trouble(), remedy);
  }

  private Evaluation evaluation(double a, double[] gradient) {
    int inverse = a > 0 ? firstTrouble(inverseTrouble) : UNTROUBLED;
    if (inverse != UNTROUBLED) {
      return failed(inverse, "prior");
    }
    double value = (a < 1 ? (1 - a) * sum(forwardSums) / tiling.size() : 0)
        + (a > 0 ? a * sum(inverseSums) / tiling.size() : 0);
    if (!Double.isFinite(value)) {
      return Evaluation.failed("the loss is not finite", SCALE);
    }
    int bad = firstWithoutSquare(gradient);
    return bad < 0
        ? Evaluation.of(value)
        : Evaluation.failed("the gradient of " + tensorAt(bad) + " is not finite", SMOOTH);
  }

  private static int firstTrouble(int[] troubles) {
    return Arrays.stream(troubles).filter(t -> t != UNTROUBLED).findFirst().orElse(UNTROUBLED);
  }

  /** What to try if data of this iteration are beyond all kernels, or null. */
  private String withoutOutlier(long iteration, double[][] data) {
    Outliers outliers = new Outliers(model);
    String[] remedies = new String[tiling.tiles()];
    workers.run(tiling.tiles(), (tile, t) -> {
      int[] rows = chosenRows(firstWalker(t, iteration), tiling.count(t), data.length);
      remedies[t] = outliers.remedy(tile, data, rows);
    });
    return Arrays.stream(remedies).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private Evaluation failed(int layer, String end) {
    if (layer < 0) {
      return Evaluation.failed(
          "the " + end + " energy at the end of a path is not finite", end.equals("target") ? FINITE : SCALE);
    }
    FlowModel.LayerModel model = this.model.layers().get(layer);
    return Evaluation.failed(
        "layer " + model.name() + ", running to the " + end + ", gives a state or ΔS that is not finite",
        model.steps() == 0 ? SCALE : model.accepts() ? FINITE : "a smaller step size in that layer, or " + FINITE);
  }

  /** The first element that is not finite or whose square, which Adam needs, is not; −1 if all are. */
  private static int firstWithoutSquare(double[] gradient) {
    for (int k = 0; k < gradient.length; k++) {
      if (!Double.isFinite(gradient[k] * gradient[k])) {
        return k;
      }
    }
    return -1;
  }

  private String tensorAt(int index) {
    for (ParameterModel tensor : model.parameters()) {
      if (index >= tensor.offset() && index < tensor.offset() + tensor.size()) {
        return tensor.name();
      }
    }
    throw new AssertionError("no parameter at " + index);
  }

  private static double sumOfDifferences(double[] energy, double[] deltaS, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += energy[i] - deltaS[i];
    }
    return sum;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
