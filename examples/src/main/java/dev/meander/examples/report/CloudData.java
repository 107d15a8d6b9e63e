package dev.meander.examples.report;

import dev.meander.examples.report.View.Window;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The clouds of all models after each layer, with contours of the energy. */
record CloudData(
    String xName, String yName, Window window, List<Contour> contours, List<Clouds> models) {
  /** Points of a cloud: enough to see a shape. */
  private static final int MOST_POINTS = 1_500;
  /** Points of a page, about 12 bytes each. */
  private static final int ALL_POINTS = 100_000;
  /** Contours, in kT above the least u in the window. */
  private static final double[] LEVELS = {1, 2, 4, 7, 11, 16};
  private static final int CELLS = 120;

  /** Lines where u is {@code above} its least value by so much: x, y, x, y, … */
  record Contour(double above, List<double[]> lines) {}

  /** The clouds of one model: its index, and a cloud a layer, the prior first. */
  record Clouds(int model, int walkers, List<Cloud> layers) {}

  /** The same walkers in each cloud, in the same order: x, y, x, y, … */
  record Cloud(String name, double[] points) {}

  static CloudData of(Report report, View view) {
    int layers = report.models().stream()
        .flatMap(m -> m.trace().stream())
        .mapToInt(t -> t.layerNames().size())
        .sum();
    int most = Math.min(MOST_POINTS, ALL_POINTS / Math.max(1, layers));
    List<Clouds> models = new ArrayList<>();
    for (int m = 0; m < report.models().size(); m++) {
      int index = m;
      report.models().get(m).trace().ifPresent(trace -> models.add(clouds(index, trace, view, most)));
    }
    Window window = view.window().orElseGet(() -> around(models));
    List<Contour> contours = view.energy().map(u -> contours(u, window)).orElse(List.of());
    return new CloudData(view.firstName(), view.secondName(), window, contours, models);
  }

  private static Clouds clouds(int model, Trace trace, View view, int most) {
    List<Cloud> layers = new ArrayList<>();
    int walkers = 0;
    for (int layer = 0; layer < trace.layerNames().size(); layer++) {
      double[][] points = trace.points(layer);
      walkers = Math.min(most, points.length);
      double[] shown = Arrays.stream(points, 0, walkers)
          .flatMapToDouble(p -> DoubleStream.of(p[view.first()], p[view.second()]))
          .toArray();
      layers.add(new Cloud(trace.layerNames().get(layer), shown));
    }
    return new Clouds(model, walkers, layers);
  }

  /** A window that leaves out at most the outermost 1 % on each side. */
  private static Window around(List<Clouds> models) {
    double[] x = ends(models, 0);
    double[] y = ends(models, 1);
    return new Window(x[0], x[1], y[0], y[1]);
  }

  private static double[] ends(List<Clouds> models, int coordinate) {
    double[] sorted = models.stream()
        .flatMap(m -> m.layers().stream())
        .flatMapToDouble(c -> IntStream.range(0, c.points().length / 2).mapToDouble(i -> c.points()[2 * i + coordinate]))
        .filter(Double::isFinite)
        .sorted()
        .toArray();
    if (sorted.length == 0) {
      return new double[] {-1, 1};
    }
    double low = sorted[(int) (0.01 * (sorted.length - 1))];
    double high = sorted[(int) Math.ceil(0.99 * (sorted.length - 1))];
    double margin = Math.max(0.1 * (high - low), 1e-6 * (1 + Math.abs(low)));
    return new double[] {low - margin, high + margin};
  }

  private static List<Contour> contours(EnergyFunction energy, Window window) {
    Contours contours = new Contours(energy, window, CELLS);
    double least = contours.least();
    return Arrays.stream(LEVELS)
        .mapToObj(above -> new Contour(above, contours.at(least + above)))
        .toList();
  }
}
