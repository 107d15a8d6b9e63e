package dev.meander.processor.agreement;

import dev.meander.processor.ir.Variable;
import dev.meander.processor.schedule.FlowProgram;
import dev.meander.processor.schedule.ProgramInterpreter;
import dev.meander.processor.spec.EnergySpec;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.flow.FlowModel;
import dev.meander.runtime.kernel.FloatNoise;
import dev.meander.runtime.kernel.Tile;
import dev.meander.runtime.random.Purpose;
import dev.meander.runtime.random.Threefry;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Runs the generated kernels of the JVM, tile after tile, as the engine does. */
final class JvmRunner implements FlowRunner {
  private static final int STREAM = 2;
  private static final long FIRST = (1L << 32) - 5;

  private final FlowProgram program;
  private final FlowModel model;
  private final Object record;
  private final Tile tile;

  JvmRunner(CompiledFlows flows, String name) throws ReflectiveOperationException {
    program = flows.programs().get(name);
    EnergySpec energy = program.flow().energy();
    Class<?> source = flows.classes().loadClass(energy.type().getSimpleName().toString());
    Class<?> function = flows.classes().loadClass(source.getName() + "Energy");
    model = (FlowModel) call(flows.classes().loadClass(name + "Sampler"), "model", null);
    record = energy.record() ? call(source, "example", null) : null;
    EnergyFunction target = (EnergyFunction) call(function, "create", null, record == null ? new Object[0] : new Object[] {record});
    Constructor<?> kernels = flows.classes().loadClass(name + "Jvm").getDeclaredConstructors()[0];
    kernels.setAccessible(true);
    tile = (Tile) (record == null ? kernels.newInstance(model, target) : kernels.newInstance(model, record, target));
    tile.keepPath(true);
  }

  private static Object call(Class<?> type, String name, Object on, Object... arguments) throws ReflectiveOperationException {
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
        method.setAccessible(true);
        return method.invoke(on, arguments);
      }
    }
    throw new NoSuchMethodException(type + "." + name);
  }

  FlowModel model() {
    return model;
  }

  /** The components of a record energy, for the interpreter. */
  Map<Variable, Object> components() throws ReflectiveOperationException {
    Map<Variable, Object> values = new HashMap<>();
    for (RecordComponent component : record == null ? new RecordComponent[0] : record.getClass().getRecordComponents()) {
      for (Variable variable : program.flow().energy().parameters()) {
        if (variable.name().equals(EnergySpec.variable(component.getName()))) {
          values.put(variable, call(record.getClass(), component.getName(), record));
        }
      }
    }
    return values;
  }

  @Override
  public Path run(Batch batch) {
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
      run(batch, first, Math.min(tile.capacity(), batch.size() - first), path);
    }
    tile.addGradientTo(path.gradient());
    return path;
  }

  private void run(Batch batch, int first, int n, Path path) {
    tile.begin(batch.seed(), STREAM, FIRST + first, n);
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
    tile.backpropagate(batch.forward() ? Tile.End.TARGET : Tile.End.PRIOR, batch.weight());
    stateBar(first, n, path.stateBar());
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
    long number = FIRST + walker;
    return model.doublePrecision() ? new Exact(batch.seed(), layer, number) : new Single(batch.seed(), layer, number);
  }

  /** Draws as they are defined. */
  private record Exact(long seed, int layer, long walker) implements ProgramInterpreter.Noise {
    private double uniform(int purpose, int number) {
      int[] out = new int[4];
      int[] key = {(int) seed, (int) (seed >>> 32), layer, 8 * STREAM + purpose};
      Threefry.block(key, new int[] {(int) walker, (int) (walker >>> 32), number / 4, 0}, out);
      return (out[number % 4] >>> 9) * 0x1p-23;
    }

    @Override
    public double normal(int step, int count, int k) {
      int number = step * count + k;
      double radius = Math.sqrt(-2 * Math.log(1 - uniform(Purpose.NORMAL, number / 2 * 2)));
      double angle = 2 * Math.PI * uniform(Purpose.NORMAL, number / 2 * 2 + 1);
      return radius * (number % 2 == 0 ? -Math.cos(angle - Math.PI) : -Math.sin(angle));
    }

    @Override
    public double logUniform(int step) {
      return Math.log(1 - uniform(Purpose.UNIFORM, step));
    }
  }

  /** Draws in float, whose error against the definition has its own test. */
  private static final class Single implements ProgramInterpreter.Noise {
    private final FloatNoise noise = new FloatNoise(1);
    private final int layer;

    Single(long seed, int layer, long walker) {
      this.layer = layer;
      noise.begin(seed, STREAM, walker, 1);
    }

    @Override
    public double normal(int step, int count, int k) {
      return noise.normals(layer, step, step + 1, count)[k][0];
    }

    @Override
    public double logUniform(int step) {
      return noise.logUniforms(layer, step, step + 1)[0];
    }
  }
}
