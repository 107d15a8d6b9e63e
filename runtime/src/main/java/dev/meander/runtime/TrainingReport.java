package dev.meander.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** What came of a training. */
public final class TrainingReport {
  private final double[] losses;
  private final List<Skips> skips;
  private final Duration time;

  /**
   * Iterations that changed nothing, all for the same reason.
   *
   * @param reason what was not finite, and in which layer
   * @param remedy what to try
   * @param first the first of these iterations, from 1
   * @param count how many there were
   */
  public record Skips(String reason, String remedy, int first, int count) {
    /** How many, from which iteration on, and the reason. */
    @Override
    public String toString() {
      return (count == 1 ? "1 in iteration " + first : count + " from iteration " + first + " on") + ": " + reason;
    }
  }

  /** A report of the losses of all iterations, which are taken over, and of those that were skipped. */
  public TrainingReport(double[] losses, List<Skips> skips, Duration time) {
    this.losses = losses;
    this.skips = List.copyOf(skips);
    this.time = time;
  }

  /** L at each iteration of all phases, before its step, as a copy; NaN where the iteration was skipped. */
  public double[] losses() {
    return losses.clone();
  }

  /** Iterations that changed nothing, because a loss or gradient was not finite. */
  public int skippedIterations() {
    return skips.stream().mapToInt(Skips::count).sum();
  }

  /** Why iterations were skipped: each reason, which names the layer, once, in the order of their first iterations. */
  public List<Skips> skips() {
    return skips;
  }

  /** Wall time of the training. */
  public Duration time() {
    return time;
  }

  /** This training and the next one of the same flow as one, whose iterations are numbered on. */
  public TrainingReport then(TrainingReport next) {
    Map<String, Skips> all = new LinkedHashMap<>();
    skips.forEach(s -> all.put(s.reason(), s));
    for (Skips s : next.skips) {
      all.merge(s.reason(), new Skips(s.reason(), s.remedy(), losses.length + s.first(), s.count()),
          (a, b) -> new Skips(a.reason(), a.remedy(), a.first(), a.count() + b.count()));
    }
    return new TrainingReport(
        DoubleStream.concat(DoubleStream.of(losses), DoubleStream.of(next.losses)).toArray(),
        new ArrayList<>(all.values()),
        time.plus(next.time));
  }

  /** Iterations, skipped ones and why, last loss and time. */
  @Override
  public String toString() {
    String why = skips.isEmpty() ? "" : skips.stream().map(Skips::toString).collect(Collectors.joining("; ", ": ", ""));
    return losses.length + " iterations (" + skippedIterations() + " skipped" + why + "), last loss "
        + losses[losses.length - 1] + ", " + time.toMillis() / 1000.0 + " s";
  }
}
