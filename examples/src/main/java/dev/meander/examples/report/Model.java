package dev.meander.examples.report;

import dev.meander.runtime.Flow;
import dev.meander.runtime.LayerReport;
import dev.meander.runtime.Trace;
import dev.meander.runtime.Training;
import dev.meander.runtime.TrainingReport;
import dev.meander.runtime.WeightedSamples;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is reported of one flow.
 *
 * @param name for legends and headings
 * @param samples a forward run
 * @param backward a run of target points to the prior, for what a forward run cannot see
 * @param learning how the flow was trained, in one call or several, and what came of it
 * @param trace some walkers after each layer
 * @param layers what the layers did in the forward run: take them before another run
 * @param settings more that is worth knowing, such as seeds and sizes, in order
 */
public record Model(
    String name,
    WeightedSamples samples,
    Optional<WeightedSamples> backward,
    Optional<Learning> learning,
    Optional<Trace> trace,
    List<LayerReport> layers,
    Map<String, String> settings) {
  /** Walkers that {@link #run} traces: as many as a page shows. */
  private static final int TRACED = 1_500;

  /** Trainings, one after the other, and what came of them: losses of all iterations, and the time of all. */
  public record Learning(List<Training> trainings, TrainingReport report) {
    /** Copies the list. */
    public Learning {
      trainings = List.copyOf(trainings);
    }
  }

  /** Copies what could change. */
  public Model {
    layers = List.copyOf(layers);
    settings = new LinkedHashMap<>(settings);
  }

  /** A model of which only samples are known. */
  public static Model of(String name, WeightedSamples samples) {
    return new Model(
        name, samples, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Map.of());
  }

  /** Trains a flow, draws samples, and traces some of them. */
  public static Model run(String name, Flow flow, Training training, int size, long seed) {
    TrainingReport report = flow.train(training);
    return draw(name, flow, size, seed).trained(training, report);
  }

  /** Draws samples of a flow, and traces some of them. */
  public static Model draw(String name, Flow flow, int size, long seed) {
    WeightedSamples samples = flow.sample(size, seed);
    List<LayerReport> layers = flow.layers();
    return of(name, samples)
        .layers(layers)
        .trace(flow.trace(Math.min(TRACED, size), seed))
        .setting("Device", flow.device().toString())
        .setting("Seed of sampling", Long.toString(seed));
  }

  /** This model with a run of target points to the prior, from {@code flow.inverse}. */
  public Model backward(WeightedSamples run) {
    return new Model(name, samples, Optional.of(run), learning, trace, layers, settings);
  }

  /** This model with its training. */
  public Model trained(Training training, TrainingReport report) {
    return trained(List.of(training), report);
  }

  /** This model with its trainings, one after the other, and what came of them together. */
  public Model trained(List<Training> trainings, TrainingReport report) {
    return new Model(name, samples, backward, Optional.of(new Learning(trainings, report)), trace, layers, settings);
  }

  /** This model with walkers after each layer. */
  public Model trace(Trace run) {
    return new Model(name, samples, backward, learning, Optional.of(run), layers, settings);
  }

  /** This model with what its layers did in the forward run. */
  public Model layers(List<LayerReport> reports) {
    return new Model(name, samples, backward, learning, trace, reports, settings);
  }

  /** This model with one more setting. */
  public Model setting(String key, String value) {
    Map<String, String> more = new LinkedHashMap<>(settings);
    more.put(key, value);
    return new Model(name, samples, backward, learning, trace, layers, more);
  }
}
