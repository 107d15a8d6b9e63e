package dev.meander.examples.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Histograms of the log-weights of a model's runs, as densities on common bins.
 *
 * @param model index of the model
 * @param left edge of the first bin
 * @param width of a bin
 * @param forward density of ln w + ln Z₀ over forward paths
 * @param backward the same over backward paths; empty without them
 * @param outside the share of paths that lie outside of the bins, forward and backward
 * @param lines values of ln Z and its bounds, by name
 */
record WeightData(
    int model, double left, double width, double[] forward, double[] backward, double[] outside, List<Line> lines) {
  private static final int BINS = 80;
  /** Tails beyond these shares are left out of the picture, else one bad path would make it a spike. */
  private static final double TAIL = 0.005;

  record Line(String name, double value) {}

  static List<WeightData> of(Report report) {
    return IntStream.range(0, report.models().size())
        .mapToObj(m -> of(m, report.models().get(m), report.exactLogZ()))
        .toList();
  }

  private static WeightData of(int index, Model model, double exactLogZ) {
    LogWeightSummary forward = LogWeightSummary.forward(model.samples());
    Optional<LogWeightSummary> backward = model.backward().map(LogWeightSummary::backward);
    double[] back = backward.map(LogWeightSummary::shifted).orElse(new double[0]);
    double[] ends = DoubleStream.concat(range(forward.shifted()), range(back)).sorted().toArray();
    // a flow whose weights are all equal still needs bins of some width
    double spread = ends.length == 0 ? 0 : ends[ends.length - 1] - ends[0];
    double margin = Math.max(0.02 * spread, 1e-3);
    double left = ends.length == 0 ? 0 : ends[0] - margin;
    double width = (spread + 2 * margin) / BINS;
    double exact = Double.isNaN(exactLogZ) ? Double.NaN : exactLogZ;
    List<Line> lines = IntStream.range(0, 3)
        .mapToObj(k -> switch (k) {
          case 0 -> new Line("lower bound", forward.bound().value());
          case 1 -> Double.isNaN(exact)
              ? new Line("ln Z", Estimates.valueOrNaN(model.samples()::logZ))
              : new Line("exact ln Z", exact);
          default -> new Line("upper bound", backward.map(b -> b.bound().value()).orElse(Double.NaN));
        })
        .filter(line -> Double.isFinite(line.value()))
        .toList();
    double[] f = density(forward.shifted(), left, width);
    double[] b = density(back, left, width);
    double[] outside = {1 - width * sum(f), back.length == 0 ? 0 : 1 - width * sum(b)};
    return new WeightData(index, left, width, f, b, outside, lines);
  }

  private static DoubleStream range(double[] values) {
    double[] finite = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    int last = finite.length - 1;
    return last < 0
        ? DoubleStream.empty()
        : DoubleStream.of(finite[(int) (TAIL * last)], finite[(int) Math.ceil((1 - TAIL) * last)]);
  }

  private static double[] density(double[] values, double left, double width) {
    double[] density = new double[values.length == 0 ? 0 : BINS];
    for (double v : values) {
      double bin = Math.floor((v - left) / width);
      if (bin >= 0 && bin < BINS) {
        density[(int) bin] += 1 / (width * values.length);
      }
    }
    return density;
  }

  private static double sum(double[] values) {
    return Arrays.stream(values).sum();
  }
}
