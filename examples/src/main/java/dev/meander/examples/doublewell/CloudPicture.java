package dev.meander.examples.doublewell;

import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.Trace;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** The cloud of samples after each layer, over contours of the target's energy: one panel a layer. */
final class CloudPicture {
  private static final int COLUMNS = 4;
  private static final int PANEL = 300;
  private static final int TITLE = 28;
  private static final int GAP = 16;
  private static final double X = 3.2;
  private static final double Y = 4;

  /** Contours of u, in kT. */
  private static final double[] LEVELS = {-9, -7, -5, -3, 0, 4, 10};

  private CloudPicture() {}

  static BufferedImage draw(String title, Trace trace, EnergyFunction energy) {
    List<String> names = trace.layerNames();
    int rows = (names.size() + COLUMNS - 1) / COLUMNS;
    int columns = Math.min(COLUMNS, names.size());
    int width = GAP + columns * (PANEL + GAP);
    int height = 2 * TITLE + rows * (PANEL + TITLE + GAP);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.setColor(Color.BLACK);
    g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 17));
    g.drawString(title, GAP, TITLE);
    for (int k = 0; k < names.size(); k++) {
      Graphics2D panel = (Graphics2D) g.create();
      panel.translate(GAP + k % COLUMNS * (PANEL + GAP), 2 * TITLE + k / COLUMNS * (PANEL + TITLE + GAP));
      panel(panel, k == 0 ? names.get(0) : k + ". after " + names.get(k), trace.points(k), energy);
      panel.dispose();
    }
    g.dispose();
    return image;
  }

  private static void panel(Graphics2D g, String name, double[][] points, EnergyFunction energy) {
    g.setColor(Color.DARK_GRAY);
    g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
    g.drawString(name, 0, TITLE - 10);
    g.translate(0, TITLE);
    g.clipRect(0, 0, PANEL + 1, PANEL + 1);
    g.setColor(new Color(31, 119, 180, 90));
    for (double[] p : points) {
      g.fillOval((int) Math.round(column(p[0])) - 1, (int) Math.round(row(p[1])) - 1, 3, 3);
    }
    g.setStroke(new BasicStroke(1.1f));
    for (double level : LEVELS) {
      g.setColor(level < 0 ? new Color(180, 60, 20, 190) : new Color(120, 120, 120, 150));
      g.draw(contour(energy, level));
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

  /** Marching squares on a grid of 4 pixels. */
  private static Path2D contour(EnergyFunction energy, double level) {
    Path2D path = new Path2D.Double();
    int cell = 4;
    for (int i = 0; i < PANEL; i += cell) {
      for (int j = 0; j < PANEL; j += cell) {
        double[][] corners = {{i, j}, {i + cell, j}, {i + cell, j + cell}, {i, j + cell}};
        double[] last = null;
        for (int e = 0; e < 4; e++) {
          double[] a = corners[e];
          double[] b = corners[(e + 1) % 4];
          double ua = at(energy, a) - level;
          double ub = at(energy, b) - level;
          if (ua < 0 != ub < 0) {
            double s = ua / (ua - ub);
            double[] crossing = {a[0] + s * (b[0] - a[0]), a[1] + s * (b[1] - a[1])};
            if (last == null) {
              last = crossing;
            } else {
              path.moveTo(last[0], last[1]);
              path.lineTo(crossing[0], crossing[1]);
              last = null;
            }
          }
        }
      }
    }
    return path;
  }

  private static double at(EnergyFunction energy, double[] pixel) {
    return energy.value(new double[] {(pixel[0] / PANEL * 2 - 1) * X, -(pixel[1] / PANEL * 2 - 1) * Y});
  }

  private static double column(double x) {
    return (x / X + 1) / 2 * PANEL;
  }

  private static double row(double y) {
    return (1 - y / Y) / 2 * PANEL;
  }
}
