package dev.meander.runtime.device;

import com.aparapi.Range;
import com.aparapi.internal.kernel.KernelManager;
import dev.meander.runtime.DeviceException;
import dev.meander.runtime.flow.FlowModel;
import dev.meander.runtime.kernel.BatchKernel;
import java.util.List;
import java.util.function.Supplier;

/**
 * Takes batches through the layers of a flow on an OpenCL device. A batch is cut into chunks of walkers that fit into
 * memory, and the work on a chunk into runs that are short, because no thread of the JVM can allocate while one lasts.
 * How it is cut depends on the machine and changes no result.
 *
 * <p>Aparapi falls back to Java threads when a device fails, and says so in a log at best. So a kernel is first compiled
 * for the device; a range has an explicit local size, without which the fallback has no trace; and after each run the
 * device must not be among those that failed. If anything is not as it should be, a {@link DeviceException} is thrown.
 */
public final class OpenClEngine implements AutoCloseable {
  /** Work items of a group; every device takes as many. */
  public static final int GROUP = 64;

  /** Rows should not lie a multiple of 4,096 bytes apart: the caches of processors would hold few of them. */
  private static final int PADDING = 16;

  /** Aparapi runs one kernel at a time anyway; and what it keeps about a class of kernels must not change meanwhile. */
  static final Object LOCK = new Object();

  private final OpenClDevice device;
  private final OpenClKernel kernel;
  private final FlowModel model;
  private final Pace[] paces;
  private final int capacity;
  private int lastChunk;
  private long runs;
  private long longest;
  private boolean broken;

  /**
   * What a run may take.
   *
   * @param memory bytes of arrays, on the heap and on the device
   * @param time ns that a run should last; estimates are rough, and runs may last twice as long
   */
  public record Limits(long memory, long time) {
    /** Up to 128 MB, and 10 ms, so that no thread of the JVM waits for more than 50 even on a busy machine. */
    static Limits of(OpenClDevice device) {
      long heap = Math.min(1L << 27, Runtime.getRuntime().maxMemory() / 8);
      return new Limits(Math.min(heap, device.memory() / 4), 10_000_000);
    }
  }

  /** A batch on its way; layers replace its coordinates and add to its ΔS. */
  public record Batch(long seed, int stream, boolean inverse, double[][] coordinates, double[] deltaS) {
    int size() {
      return deltaS.length;
    }
  }

  /** Takes what layers did. */
  public interface Report {
    /** Sums of ΔS and of accepted proposals over the walkers of a tile in a layer. */
    void layer(int layer, int tile, double deltaS, double accepted);

    /** Whether {@link #state} is to be called. */
    default boolean wantsStates() {
      return false;
    }

    /** The batch's coordinates {@code first … first + count − 1} are now those after a layer. */
    default void state(int layer, int first, int count) {}
  }

  /**
   * An engine with its own kernel, compiled for the device.
   *
   * @throws DeviceException if it does not compile
   */
  public OpenClEngine(OpenClDevice device, Supplier<? extends BatchKernel> kernels, FlowModel model) {
    this(device, kernels, model, Limits.of(device));
  }

  /** The same with limits of one's own. */
  public OpenClEngine(OpenClDevice device, Supplier<? extends BatchKernel> kernels, FlowModel model, Limits limits) {
    this.device = device;
    this.model = model;
    this.kernel = OpenClCompiler.compile(device, kernels);
    long walkers = Math.min(
        limits.memory() / kernel.bytesPerWalker(model.dimension()), device.largestArray() / 4 / kernel.mostRows(model.dimension()));
    capacity = (int) Math.max(1, Math.min(walkers, device.mostItems()) / model.tile()) * model.tile();
    paces = new Pace[] {new Pace(model, limits.time()), new Pace(model, limits.time())};
  }

  /** The parameters of the next runs. */
  public void setParameters(double[] parameters) {
    kernel.setParameters(parameters);
    for (int layer = 0; layer < model.layers().size(); layer++) {
      FlowModel.LayerModel l = model.layers().get(layer);
      kernel.setLayer(
          layer,
          l.lambdaOffset() < 0 ? l.lambda() : (float) parameters[l.lambdaOffset()],
          l.logStepSizeOffset() < 0 ? l.stepSize() : Math.exp((float) parameters[l.logStepSizeOffset()]));
    }
  }

  /** Takes a batch through all layers, the last first if it runs backwards. */
  public void run(Batch batch, Report report) {
    Pace pace = paces[batch.inverse() ? 1 : 0];
    if (lastChunk == 0) {
      warmUp();
    }
    kernel.begin(batch.seed(), batch.stream(), batch.inverse());
    for (int first = 0; first < batch.size(); first += lastChunk) {
      int limit = Math.min(capacity, pace.mostWalkers());
      lastChunk = Math.max(1, Math.min(limit, 8 * lastChunk) / model.tile()) * model.tile();
      chunk(batch, first, Math.min(lastChunk, batch.size() - first), pace, report);
    }
  }

  /** A run that does nothing, since the first is slower than others and says nothing about their pace. */
  private void warmUp() {
    lastChunk = model.tile();
    kernel.reserve(model.dimension(), GROUP + PADDING, 0);
    Pace.NOTHING.writeTo(kernel.parts, 0);
    try {
      execute(GROUP, 1, false, false);
    } finally {
      SignalHandlers.restore(); // this run has compiled if the driver refused the dry one
    }
  }

  private void chunk(Batch batch, int first, int count, Pace pace, Report report) {
    int items = (count + GROUP - 1) / GROUP * GROUP;
    kernel.reserve(model.dimension(), items + PADDING, first);
    load(batch.coordinates(), first, count);
    Pace.Cursor cursor = pace.start(batch.inverse(), report.wantsStates());
    while (!cursor.isAtEnd()) {
      boolean carriedIn = cursor.isInsideLayer();
      List<Pace.Part> parts = cursor.next(count);
      for (int k = 0; k < parts.size(); k++) {
        parts.get(k).writeTo(kernel.parts, k);
      }
      long time = execute(items, parts.size(), carriedIn, cursor.isInsideLayer());
      pace.took(parts, count, time);
      if (report.wantsStates() && !cursor.isInsideLayer()) {
        store(batch.coordinates(), first, count);
        parts.forEach(part -> report.state(part.layer(), first, count));
      }
      // rows of ΔS are read as soon as a layer is done, since the next run may not keep them on the device
      for (Pace.Part part : parts) {
        if (part.isLast()) {
          finish(part.layer(), batch, first, count, report);
        }
      }
    }
    if (!report.wantsStates()) {
      store(batch.coordinates(), first, count);
    }
  }

  private void load(double[][] coordinates, int first, int count) {
    for (int d = 0; d < coordinates.length; d++) {
      int row = d * kernel.rowLength;
      for (int i = 0; i < count; i++) {
        kernel.x[row + i] = (float) coordinates[d][first + i];
      }
    }
  }

  private void store(double[][] coordinates, int first, int count) {
    for (int d = 0; d < coordinates.length; d++) {
      int row = d * kernel.rowLength;
      for (int i = 0; i < count; i++) {
        coordinates[d][first + i] = kernel.x[row + i];
      }
    }
  }

  /** ΔS of a layer, summed in float pairs on the device, goes on in double. */
  private void finish(int layer, Batch batch, int first, int count, Report report) {
    int high = 2 * layer * kernel.rowLength;
    int low = high + kernel.rowLength;
    int moves = layer * kernel.rowLength;
    for (int from = 0; from < count; from += model.tile()) {
      double sum = 0;
      double accepted = 0;
      for (int i = from; i < Math.min(count, from + model.tile()); i++) {
        double ds = kernel.deltaS[high + i];
        ds += Double.isFinite(ds) ? kernel.deltaS[low + i] : 0; // what rounding took from an infinite sum is no number
        batch.deltaS()[first + i] += ds;
        sum += ds;
        accepted += kernel.accepted[moves + i];
      }
      report.layer(layer, (first + from) / model.tile(), sum, accepted);
    }
  }

  /** One run; returns how long it took, ns. */
  private long execute(int items, int passes, boolean carriedIn, boolean carriedOut) {
    synchronized (LOCK) {
      try (AparapiLog log = AparapiLog.open()) {
        device.prefer(kernel);
        long start = System.nanoTime();
        try {
          kernel.putAll(carriedIn);
          kernel.execute(Range.create(device.device(), items, GROUP), passes);
          kernel.getAll(carriedOut);
        } catch (RuntimeException | LinkageError | AssertionError e) {
          broken = true;
          throw new DeviceException(OpenClProblem.notRun(kernel.name(), device, e, log.text()), e);
        }
        if (!KernelManager.instance().getPreferences(kernel).getFailedDevices().isEmpty()
            || kernel.getProfileReportLastThread(device.device()) == null) {
          throw new DeviceException(OpenClProblem.notRun(kernel.name(), device, null, log.text()));
        }
        long time = System.nanoTime() - start;
        longest = Math.max(longest, time);
        runs++;
        return time;
      }
    }
  }

  /** Number of runs so far. */
  public long runs() {
    return runs;
  }

  /** The longest run, ns; as long the collector may have waited. */
  public long longestRun() {
    return longest;
  }

  /**
   * Gives back what the device holds. After a failed compilation or run Aparapi 3.0.2 does not survive that (SIGSEGV in
   * its JNIContext::dispose, or an abort), so then some 600 kB are lost instead.
   */
  @Override
  public void close() {
    if (!broken) {
      kernel.dispose();
    }
  }
}
