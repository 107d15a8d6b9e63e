package dev.meander.examples.doublewell;

import dev.meander.examples.report.Contours;
import dev.meander.examples.report.Picture;
import dev.meander.examples.report.View.Window;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.Trace;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** The cloud of samples after each layer, over contours of the target's energy: one panel a layer. */
final class CloudPicture {
  private static final int COLUMNS = 4;
  private static final int PANEL = 300;
  private static final int TITLE = 28;
  private static final int GAP = 16;
  private static final double X = 3.2;
  private static final double Y = 4;
  /** What part of the plane is shown. */
  static final Window WINDOW = new Window(-X, X, -Y, Y);

  /** Contours of u, in kT. */
  private static final double[] LEVELS = {-9, -7, -5, -3, 0, 4, 10};

  private CloudPicture() {}

  static Picture of(String title, Trace trace, EnergyFunction energy) {
    List<String> names = trace.layerNames();
    int rows = (names.size() + COLUMNS - 1) / COLUMNS;
    int columns = Math.min(COLUMNS, names.size());
    List<Path2D> contours = contours(energy);
    return new Picture(
        GAP + columns * (PANEL + GAP),
        2 * TITLE + rows * (PANEL + TITLE + GAP),
        g -> draw(g, title, trace, contours));
  }

  private static void draw(Graphics2D g, String title, Trace trace, List<Path2D> contours) {
    List<String> names = trace.layerNames();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setColor(Color.BLACK);
    g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 17));
    g.drawString(title, GAP, TITLE);
    for (int k = 0; k < names.size(); k++) {
      Graphics2D panel = (Graphics2D) g.create();
      panel.translate(GAP + k % COLUMNS * (PANEL + GAP), 2 * TITLE + k / COLUMNS * (PANEL + TITLE + GAP));
      panel(panel, k == 0 ? names.get(0) : k + ". after " + names.get(k), trace.points(k), contours);
      panel.dispose();
    }
  }

  private static void panel(Graphics2D g, String name, double[][] points, List<Path2D> contours) {
    g.setColor(Color.DARK_GRAY);
    g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
    g.drawString(name, 0, TITLE - 10);
    g.translate(0, TITLE);
    g.clipRect(0, 0, PANEL + 1, PANEL + 1);
    g.setColor(new Color(31, 119, 180, 90));
    for (double[] p : points) {
      g.fill(new Ellipse2D.Double(column(p[0]) - 1.5, row(p[1]) - 1.5, 3, 3));
    }
    g.setStroke(new BasicStroke(1.1f));
    for (int k = 0; k < LEVELS.length; k++) {
      g.setColor(LEVELS[k] < 0 ? new Color(180, 60, 20, 190) : new Color(120, 120, 120, 150));
      g.draw(contours.get(k));
    }
    g.setColor(Color.LIGHT_GRAY);
    g.drawRect(0, 0, PANEL, PANEL);
    ticks(g);
  }

  private static void ticks(Graphics2D g) {
    g.setColor(Color.GRAY);
    g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 10));
    for (int v = -2; v <= 2; v += 2) {
      g.drawLine((int) column(v), PANEL - 4, (int) column(v), PANEL);
      g.drawString("" + v, (int) column(v) + 3, PANEL - 4);
      g.drawLine(0, (int) row(v), 4, (int) row(v));
      g.drawString("" + v, 6, (int) row(v) + 4);
    }
  }

  /** One path a level, in pixels of a panel. */
  private static List<Path2D> contours(EnergyFunction energy) {
    Contours contours = new Contours(energy, WINDOW, PANEL / 4);
    List<Path2D> paths = new ArrayList<>();
    for (double level : LEVELS) {
      Path2D path = new Path2D.Double();
      for (double[] line : contours.at(level)) {
        path.moveTo(column(line[0]), row(line[1]));
        for (int k = 2; k < line.length; k += 2) {
          path.lineTo(column(line[k]), row(line[k + 1]));
        }
      }
      paths.add(path);
    }
    return paths;
  }

  private static double column(double x) {
    return (x / X + 1) / 2 * PANEL;
  }

  private static double row(double y) {
    return (1 - y / Y) / 2 * PANEL;
  }
}
