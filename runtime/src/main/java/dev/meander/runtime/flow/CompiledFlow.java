package dev.meander.runtime.flow;

import dev.meander.runtime.Device;
import dev.meander.runtime.DeviceException;
import dev.meander.runtime.Flow;
import dev.meander.runtime.LayerReport;
import dev.meander.runtime.Loss;
import dev.meander.runtime.Trace;
import dev.meander.runtime.Training;
import dev.meander.runtime.TrainingReport;
import dev.meander.runtime.WeightedSamples;
import dev.meander.runtime.flow.FlowModel.LayerModel;
import dev.meander.runtime.kernel.BatchKernel;
import dev.meander.runtime.kernel.Tile;
import dev.meander.runtime.stat.Points;
import dev.meander.runtime.train.TrainingLoop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A flow whose kernels were compiled: generated samplers extend it. It checks arguments and hands on. */
public abstract class CompiledFlow implements Flow {
  private final FlowModel model;
  private final Device device;
  private final Parameters parameters;
  private final TileWorkers workers;
  private final Runs runs;

  /**
   * A flow at its initial parameters.
   *
   * @param model what the flow is
   * @param tiles makes a tile; called by the thread that will use it, at most once a thread of the device
   * @param openCl makes the OpenCL kernel, or throws {@link DeviceException} with why there is none
   * @param device where to run
   * @param seed of the initial parameters
   * @throws IllegalArgumentException if device is null
   * @throws DeviceException if the flow cannot run there
   */
  protected CompiledFlow(
      FlowModel model,
      Supplier<? extends Tile> tiles,
      Supplier<? extends BatchKernel> openCl,
      Device device,
      long seed) {
    if (device == null) {
      throw new IllegalArgumentException("device must be a Device, but is null");
    }
    this.model = model;
    this.device = device;
    this.parameters = new Parameters(model, seed);
    this.workers = new TileWorkers(model, tiles, parameters.values(), device.threads());
    this.runs = device.openClDevice().isEmpty()
        ? new PathRuns(model, workers)
        : new OpenClRuns(model, workers, parameters.values(), device.openClDevice().get(), openCl);
  }

  @Override
  public final int dimension() {
    return model.dimension();
  }

  @Override
  public final Device device() {
    return device;
  }

  @Override
  public final synchronized WeightedSamples sample(int size, long seed) {
    workers.checkOpen();
    checkSize(size);
    return runs.sample(size, seed);
  }

  @Override
  public final synchronized WeightedSamples inverse(double[][] data, long seed) {
    workers.checkOpen();
    Points.checkDimension("data", data, model.dimension());
    return runs.inverse(data, seed);
  }

  @Override
  public final synchronized Trace trace(int size, long seed) {
    workers.checkOpen();
    checkSize(size);
    return runs.trace(size, seed);
  }

  @Override
  public final synchronized TrainingReport train(Training training) {
    workers.checkOpen();
    checkTraining(training);
    if (device.openClDevice().isPresent()) {
      throw new IllegalStateException("flows are trained on the JVM, but " + model.name() + " is on " + device
          + ". Train it on Device.jvm(), save() it, and load() it here");
    }
    return new TrainingLoop(training, new PathLoss(model, parameters, workers, training)).run();
  }

  @Override
  public final synchronized Map<String, float[]> parameters() {
    workers.checkOpen();
    return parameters.tensors();
  }

  @Override
  public final synchronized List<LayerReport> layers() {
    workers.checkOpen();
    RunStatistics last = runs.lastStatistics();
    List<LayerReport> reports = new ArrayList<>();
    for (int k = 0; k < model.layers().size(); k++) {
      LayerModel layer = model.layers().get(k);
      reports.add(new LayerReport(
          layer.name(),
          layer.kind(),
          parameters.lambda(layer),
          parameters.stepSize(layer),
          last == null ? Double.NaN : last.acceptance(k, layer),
          last == null ? Double.NaN : last.meanDeltaS(k)));
    }
    return List.copyOf(reports);
  }

  @Override
  public final synchronized void save(Path file) throws IOException {
    workers.checkOpen();
    new ParameterFile(model, file).write(parameters.values());
  }

  @Override
  public final synchronized void load(Path file) throws IOException {
    workers.checkOpen();
    parameters.set(new ParameterFile(model, file).read());
    workers.parametersChanged();
    runs.parametersChanged();
  }

  @Override
  public final synchronized void close() {
    if (!workers.isClosed()) {
      runs.close();
    }
    workers.close();
  }

  /** The flow's name, dimension, number of parameters, and device. */
  @Override
  public String toString() {
    return model.name() + ": dimension " + model.dimension() + ", " + model.layers().size() + " layers, "
        + model.parameterCount() + " parameters, on " + device;
  }

  private static void checkSize(int size) {
    if (size < 1) {
      throw new IllegalArgumentException("size must be positive, but is " + size);
    }
  }

  private void checkTraining(Training training) {
    if (training == null) {
      throw new IllegalArgumentException("training must be a Training, but is null");
    }
    if (model.parameterCount() == 0) {
      throw new IllegalStateException(model.name() + " has no parameters to train");
    }
    for (Training.Phase phase : training.phases()) {
      Loss loss = phase.loss();
      if (loss.dataSize() > 0 && loss.dataDimension() != model.dimension()) {
        throw new IllegalArgumentException("data of a loss must have points of " + model.dimension()
            + " coordinates, as " + model.name() + " has, but is of " + loss.dataDimension());
      }
    }
  }
}
