package dev.meander.examples.doublewell;

import dev.meander.examples.report.Picture;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.StandardChartTheme;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Free-energy profiles with bands of one standard error, beside the exact one. */
final class ProfilePicture {
  private static final Color[] COLOURS = {new Color(31, 119, 180), new Color(214, 96, 20)};

  /** What a reader must know to believe the bands where they may be believed. */
  private static final List<String> NOTE = List.of(
      "Gaps: bins with fewer than 10 effective samples. Where a curve ends at the barrier, few paths arrive and weights",
      "have a heavy tail: there it may lie several bands off, as the standard errors are too small.");

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 640;

  private ProfilePicture() {}

  static Picture of(Map<String, Profile> profiles, double low, double high) {
    JFreeChart chart = chart(profiles, low, high);
    return new Picture(WIDTH, HEIGHT, g -> chart.draw(g, new Rectangle(WIDTH, HEIGHT)));
  }

  static JFreeChart chart(Map<String, Profile> profiles, double low, double high) {
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    int series = 0;
    int flow = 0;
    for (Map.Entry<String, Profile> entry : profiles.entrySet()) {
      Color colour = COLOURS[flow++ % COLOURS.length];
      boolean first = true;
      for (YIntervalSeries piece : pieces(entry.getKey(), entry.getValue())) {
        data.addSeries(piece);
        renderer.setSeriesPaint(series, colour);
        renderer.setSeriesFillPaint(series, colour);
        renderer.setSeriesStroke(series, new BasicStroke(2));
        renderer.setSeriesVisibleInLegend(series, first);
        first = false;
        series++;
      }
    }
    YIntervalSeries exact = new YIntervalSeries("exact");
    for (double x = low; x <= high; x += (high - low) / 400) {
      exact.add(x, Profile.exact(x), Profile.exact(x), Profile.exact(x));
    }
    data.addSeries(exact);
    renderer.setSeriesPaint(series, Color.BLACK);
    renderer.setSeriesStroke(
        series, new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0));
    renderer.setAlpha(0.25f);
    return chart(data, renderer, low, high);
  }

  /** The stretches of a profile without a gap: no line is drawn over bins that are not known. */
  private static List<YIntervalSeries> pieces(String name, Profile profile) {
    List<YIntervalSeries> pieces = new ArrayList<>();
    YIntervalSeries piece = null;
    for (int k = 0; k < profile.x().length; k++) {
      double f = profile.freeEnergy()[k];
      double band = profile.standardError()[k];
      if (Double.isNaN(f)) {
        piece = null;
        continue;
      }
      if (piece == null) {
        String number = pieces.isEmpty() ? "" : " " + pieces.size();
        piece = new YIntervalSeries(name + " (band: ± one standard error)" + number);
        pieces.add(piece);
      }
      piece.add(profile.x()[k], f, f - band, f + band);
    }
    return pieces;
  }

  private static JFreeChart chart(
      YIntervalSeriesCollection data, DeviationRenderer renderer, double low, double high) {
    ChartFactory.setChartTheme(StandardChartTheme.createLegacyTheme());
    JFreeChart chart = ChartFactory.createXYLineChart("Free energy along x, reweighted", "x", "F(x) in kT", data);
    chart.getTitle().setFont(new Font(Font.SANS_SERIF, Font.BOLD, 18));
    for (String line : NOTE) {
      chart.addSubtitle(chart.getSubtitleCount() - 1, new TextTitle(line, new Font(Font.SANS_SERIF, Font.PLAIN, 12)));
    }
    chart.setBackgroundPaint(Color.WHITE);
    XYPlot plot = chart.getXYPlot();
    plot.setBackgroundPaint(Color.WHITE);
    plot.setDomainGridlinePaint(new Color(225, 225, 225));
    plot.setRangeGridlinePaint(new Color(225, 225, 225));
    plot.setOutlinePaint(Color.LIGHT_GRAY);
    plot.setRenderer(renderer);
    plot.getDomainAxis().setRange(low, high);
    plot.getRangeAxis().setRange(-11, 7);
    return chart;
  }
}
