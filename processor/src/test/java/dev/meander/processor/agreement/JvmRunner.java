package dev.meander.processor.agreement;

import dev.meander.processor.schedule.ProgramInterpreter;
import dev.meander.runtime.flow.FlowModel;
import dev.meander.runtime.kernel.Tile;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.stream.IntStream;

/** Runs the generated kernels of the JVM, tile after tile, as the engine does. */
final class JvmRunner implements FlowRunner {
  private static final int STREAM = 2;

  /** Number of the first walker: across 32 bits. */
  private static final long FIRST = (1L << 32) - 5;

  private final FlowModel model;
  private final GeneratedFlow flow;
  private final Tile tile;
  private final long firstWalker;

  JvmRunner(CompiledFlows flows, String name) throws ReflectiveOperationException {
    this(flows, name, FIRST);
  }

  JvmRunner(CompiledFlows flows, String name, long firstWalker) throws ReflectiveOperationException {
    this.firstWalker = firstWalker;
    flow = GeneratedFlow.of(flows, name);
    model = flow.model();
    Constructor<?> kernels = flows.classes().loadClass(name + "Jvm").getDeclaredConstructors()[0];
    kernels.setAccessible(true);
    tile = (Tile) (flow.parameters() == null
        ? kernels.newInstance(model, flow.target())
        : kernels.newInstance(model, flow.parameters(), flow.target()));
    tile.keepPath(true);
  }

  @Override
  public GeneratedFlow flow() {
    return flow;
  }

  @Override
  public Path run(Batch batch) {
    return run(batch, true);
  }

  /** A batch there, without the adjoint. */
  Path there(Batch batch) {
    return run(batch, false);
  }

  private Path run(Batch batch, boolean adjoint) {
    int layers = model.layers().size();
    Path path = new Path(
        new double[model.dimension()][batch.size()],
        new double[batch.size()],
        new double[batch.size()],
        new double[layers],
        new double[layers],
        new double[model.dimension()][batch.size()],
        new double[batch.parameters().length]);
    tile.setParameters(batch.parameters());
    tile.clearGradient();
    for (int first = 0; first < batch.size(); first += tile.capacity()) {
      run(batch, first, Math.min(tile.capacity(), batch.size() - first), adjoint, path);
    }
    tile.addGradientTo(path.gradient());
    return path;
  }

  private void run(Batch batch, int first, int n, boolean adjoint, Path path) {
    tile.begin(batch.seed(), STREAM, firstWalker + first, n);
    tile.load(batch.start(), IntStream.range(first, first + n).toArray());
    int layers = model.layers().size();
    for (int k = 0; k < layers; k++) {
      if (batch.forward()) {
        tile.forward(k);
      } else {
        tile.inverse(layers - 1 - k);
      }
    }
    tile.store(path.state(), first);
    System.arraycopy(tile.deltaS(), 0, path.deltaS(), first, n);
    System.arraycopy(tile.targetEnergy(), 0, path.energy(), first, n);
    for (int k = 0; k < layers; k++) {
      path.layerDeltaS()[k] += tile.deltaS(k);
      path.accepted()[k] += tile.accepted(k);
    }
    if (adjoint) {
      tile.backpropagate(batch.forward() ? Tile.End.TARGET : Tile.End.PRIOR, batch.weight());
      stateBar(first, n, path.stateBar());
    }
  }

  /** The engine never reads the adjoint of the start, so the tile does not show it. */
  private void stateBar(int first, int n, double[][] to) {
    try {
      Field field = tile.getClass().getSuperclass().getDeclaredField("xBar");
      field.setAccessible(true);
      Object rows = field.get(tile);
      for (int d = 0; d < to.length; d++) {
        for (int i = 0; i < n; i++) {
          to[d][first + i] = rows instanceof float[][] f ? f[d][i] : ((double[][]) rows)[d][i];
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public ProgramInterpreter.Noise noise(Batch batch, int layer, int walker) {
    return model.doublePrecision()
        ? new DefinedNoise(batch.seed(), STREAM, layer, firstWalker + walker)
        : new FloatRowNoise(batch.seed(), STREAM, layer, firstWalker + walker);
  }
}
