package dev.meander.examples.paper;

import dev.meander.examples.doublewell.DoubleWell;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * Free-energy profiles of the first network of each model and of exact samples, a panel each: before (orange) and after
 * (blue) reweighting with bands of one SD over repeats, and the exact one (dashed).
 */
final class ProfilesPicture {
  private static final int COLUMNS = 4;
  private static final int PANEL_WIDTH = 380;
  private static final int PANEL_HEIGHT = 300;
  private static final Color BEFORE = new Color(214, 96, 20);
  private static final Color AFTER = new Color(31, 119, 180);

  private ProfilesPicture() {}

  static BufferedImage draw(ExperimentResult result) {
    List<JFreeChart> panels = new ArrayList<>();
    for (ModelResult model : result.models()) {
      panels.add(panel(model.model().name(), model.networks().get(0).metric()));
    }
    panels.add(panel("exact samples", result.floor().metrics().get(0)));
    int rows = (panels.size() + COLUMNS - 1) / COLUMNS;
    BufferedImage image =
        new BufferedImage(COLUMNS * PANEL_WIDTH, rows * PANEL_HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    for (int k = 0; k < panels.size(); k++) {
      panels.get(k).draw(g, new Rectangle2D.Double(
          k % COLUMNS * PANEL_WIDTH, k / COLUMNS * PANEL_HEIGHT, PANEL_WIDTH, PANEL_HEIGHT));
    }
    g.dispose();
    return image;
  }

  private static JFreeChart panel(String name, Metric metric) {
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setAlpha(0.25f);
    add(data, renderer, exact(), Color.BLACK,
        new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0));
    for (YIntervalSeries piece : pieces(metric.before().profile())) {
      add(data, renderer, piece, BEFORE, new BasicStroke(1.8f));
    }
    for (YIntervalSeries piece : pieces(metric.after().profile())) {
      add(data, renderer, piece, AFTER, new BasicStroke(1.8f));
    }
    NumberAxis x = new NumberAxis("x₁");
    x.setRange(-3, 3);
    NumberAxis y = new NumberAxis("F in kT");
    y.setRange(-1, 14);
    XYPlot plot = new XYPlot(data, x, y, renderer);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setDomainGridlinePaint(new Color(225, 225, 225));
    plot.setRangeGridlinePaint(new Color(225, 225, 225));
    JFreeChart chart = new JFreeChart(name, new Font(Font.SANS_SERIF, Font.BOLD, 15), plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    return chart;
  }

  private static void add(
      YIntervalSeriesCollection data, DeviationRenderer renderer, YIntervalSeries series, Color colour, BasicStroke stroke) {
    int index = data.getSeriesCount();
    data.addSeries(series);
    renderer.setSeriesPaint(index, colour);
    renderer.setSeriesFillPaint(index, colour);
    renderer.setSeriesStroke(index, stroke);
  }

  private static YIntervalSeries exact() {
    YIntervalSeries series = new YIntervalSeries("exact");
    double least = DoubleWell.energy(1.752520, 0);
    for (double x = -3; x <= 3; x += 0.02) {
      double f = DoubleWell.energy(x, 0) - least;
      series.add(x, f, f, f);
    }
    return series;
  }

  /** The stretches of a profile without a gap: no line is drawn over a bin that a repeat left empty. */
  private static List<YIntervalSeries> pieces(Metric.Profile profile) {
    List<YIntervalSeries> pieces = new ArrayList<>();
    YIntervalSeries piece = null;
    for (int k = 0; k < profile.x().length; k++) {
      double f = profile.mean()[k];
      double band = Double.isNaN(profile.deviation()[k]) ? 0 : profile.deviation()[k];
      if (!Double.isFinite(f)) {
        piece = null;
        continue;
      }
      if (piece == null) {
        piece = new YIntervalSeries(pieces.size());
        pieces.add(piece);
      }
      piece.add(profile.x()[k], f, f - band, f + band);
    }
    return pieces;
  }
}
