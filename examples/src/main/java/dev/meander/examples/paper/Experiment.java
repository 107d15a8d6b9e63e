package dev.meander.examples.paper;

import dev.meander.examples.doublewell.DoubleWellEnergy;
import dev.meander.examples.doublewell.MetropolisChain;
import dev.meander.runtime.Device;
import dev.meander.runtime.Flow;
import dev.meander.runtime.LayerReport;
import dev.meander.runtime.WeightedSamples;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Experiment 1 of the paper: networks of each model are trained on one Metropolis chain, sampled again and again, and
 * scored by their free-energy profiles along x₁. All networks see the same data, as in the code of the paper.
 */
public final class Experiment {
  private static final int TARGET_POINTS = 10_000;

  private final Settings settings;
  private final Device device;
  private final Listener listener;
  private final ExactSampler exact = new ExactSampler();
  private final double[][] data;
  private final double[][] target;

  /** Is told what happens. */
  public interface Listener {
    /** A network, or a batch of exact samples, begins. */
    void begins(String part);

    /** It is done. */
    void ends();

    /** A network is done; {@code repeats} are its sampling runs. Its flow is closed afterwards. */
    void done(Model model, Trained trained, NetworkResult result, Repeats repeats) throws IOException;

    /** Of how many repeats of a network the samples are kept for {@link #done}. */
    int keep(int network);
  }

  /** An experiment that has not begun. */
  public Experiment(Settings settings, Device device, Listener listener) {
    this.settings = settings;
    this.device = device;
    this.listener = listener;
    this.data = MetropolisChain.run(
        DoubleWellEnergy.create(), new double[] {-2, 0}, 100_000, 10, 1.5, new SplittableRandom(settings.seed()));
    this.target = exact.points(TARGET_POINTS, new SplittableRandom(settings.seed()).split());
  }

  /** Runs all of it. */
  public ExperimentResult run(List<Model> models) throws IOException {
    FloorResult floor = floor();
    List<ModelResult> results = new ArrayList<>();
    for (Model model : models) {
      List<NetworkResult> networks = new ArrayList<>();
      for (int k = 0; k < settings.networks(); k++) {
        listener.begins(model.name());
        networks.add(network(model, settings.network(k), new Repeats(listener.keep(k))));
        listener.ends();
      }
      results.add(new ModelResult(model, List.copyOf(networks)));
    }
    return new ExperimentResult(settings, device.toString(), floor, List.copyOf(results));
  }

  private FloorResult floor() {
    List<Metric> metrics = new ArrayList<>();
    List<GridHistogram.Score> robust = new ArrayList<>();
    for (int k = 0; k < settings.networks(); k++) {
      listener.begins("exact samples");
      SplittableRandom random = new SplittableRandom(settings.network(k));
      Repeats repeats = new Repeats(0);
      for (int r = 0; r < settings.repeats(); r++) {
        double[] x1 = new double[settings.samples()];
        for (int i = 0; i < x1.length; i++) {
          x1[i] = exact.draw(random);
        }
        repeats.addHistograms(x1, new double[x1.length]);
      }
      metrics.add(repeats.metric());
      robust.add(repeats.robust(true, exact));
      listener.ends();
    }
    return new FloorResult(List.copyOf(metrics), List.copyOf(robust));
  }

  private NetworkResult network(Model model, long seed, Repeats repeats) throws IOException {
    try (Flow flow = model.flow().create(device, seed)) {
      Trained trained =
          Trained.of(flow, model.schedule().trainings(data, settings.iterations(), seed), target, seed);
      long nanos = 0;
      List<LayerReport> layers = List.of();
      for (int r = 0; r < settings.repeats(); r++) {
        long start = System.nanoTime();
        WeightedSamples samples = flow.sample(settings.samples(), Settings.repeat(seed, r));
        nanos += System.nanoTime() - start;
        repeats.add(samples);
        layers = r == 0 ? flow.layers() : layers;
      }
      NetworkResult result = new NetworkResult(
          seed,
          trained.report().losses(),
          trained.report().skippedIterations(),
          trained.report().time().toNanos() / 1e9,
          nanos / 1e9,
          layers,
          repeats.metric(),
          repeats.robust(false, exact),
          repeats.robust(true, exact),
          repeats.logZError(),
          repeats.reverseEss(),
          trained.backward().effectiveSampleSize() / target.length);
      listener.done(model, trained, result, repeats);
      return result;
    }
  }
}
