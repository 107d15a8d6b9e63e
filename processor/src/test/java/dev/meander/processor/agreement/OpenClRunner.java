package dev.meander.processor.agreement;

import dev.meander.processor.schedule.ProgramInterpreter;
import dev.meander.runtime.device.OpenClDevice;
import dev.meander.runtime.device.OpenClEngine;
import dev.meander.runtime.flow.FlowModel;
import dev.meander.runtime.kernel.BatchKernel;
import java.lang.reflect.Constructor;
import java.util.function.Supplier;

/** Runs the generated kernel of an OpenCL device; there is no adjoint. */
final class OpenClRunner implements FlowRunner, AutoCloseable {
  private static final int STREAM = 2;

  private final GeneratedFlow flow;
  private final OpenClEngine engine;

  OpenClRunner(CompiledFlows flows, String name, OpenClDevice device, OpenClEngine.Limits limits)
      throws ReflectiveOperationException {
    flow = GeneratedFlow.of(flows, name);
    Constructor<?> kernels = flows.classes().loadByPrefix(name + "OpenCl_").getDeclaredConstructors()[0];
    kernels.setAccessible(true);
    Supplier<BatchKernel> kernel = () -> {
      try {
        return (BatchKernel) (flow.parameters() == null ? kernels.newInstance() : kernels.newInstance(flow.parameters()));
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    };
    engine = limits == null
        ? new OpenClEngine(device, kernel, flow.model())
        : new OpenClEngine(device, kernel, flow.model(), limits);
  }

  @Override
  public GeneratedFlow flow() {
    return flow;
  }

  OpenClEngine engine() {
    return engine;
  }

  @Override
  public Path run(Batch batch) {
    FlowModel model = flow.model();
    int layers = model.layers().size();
    double[][] state = new double[model.dimension()][batch.size()];
    for (int d = 0; d < state.length; d++) {
      for (int i = 0; i < batch.size(); i++) {
        state[d][i] = batch.start()[i][d];
      }
    }
    Path path = new Path(
        state, new double[batch.size()], new double[batch.size()], new double[layers], new double[layers], null, null);
    engine.setParameters(batch.parameters());
    engine.run(
        new OpenClEngine.Batch(batch.seed(), STREAM, !batch.forward(), state, path.deltaS()),
        (layer, tile, deltaS, accepted) -> {
          path.layerDeltaS()[layer] += deltaS;
          path.accepted()[layer] += accepted;
        });
    double[] point = new double[state.length];
    for (int i = 0; i < batch.size(); i++) {
      for (int d = 0; d < point.length; d++) {
        point[d] = state[d][i];
      }
      path.energy()[i] = flow.target().value(point);
    }
    return path;
  }

  @Override
  public ProgramInterpreter.Noise noise(Batch batch, int layer, int walker) {
    return new FloatRowNoise(batch.seed(), STREAM, layer, walker);
  }

  @Override
  public void close() {
    engine.close();
  }
}
