package dev.meander.examples.report;

import dev.meander.examples.report.View.Window;
import dev.meander.runtime.EnergyFunction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Contours of an energy in two dimensions, by marching squares on a grid whose values are computed once. */
public final class Contours {
  private final Window window;
  private final int cells;
  /** u at the corners, {@code [column][row]}. */
  private final double[][] energy;

  /** The grid of {@code cells} × {@code cells} squares in a window. */
  public Contours(EnergyFunction u, Window window, int cells) {
    this.window = window;
    this.cells = cells;
    this.energy = new double[cells + 1][cells + 1];
    for (int i = 0; i <= cells; i++) {
      for (int j = 0; j <= cells; j++) {
        energy[i][j] = u.value(new double[] {x(i), y(j)});
      }
    }
  }

  /** The least u on the grid. */
  public double least() {
    double least = Double.POSITIVE_INFINITY;
    for (double[] column : energy) {
      for (double u : column) {
        least = Math.min(least, u);
      }
    }
    return least;
  }

  /** Where u is {@code level}: lines of points x, y, x, y, …; the last point of a closed line is its first. */
  public List<double[]> at(double level) {
    Map<Integer, List<Integer>> neighbours = new HashMap<>();
    for (int i = 0; i < cells; i++) {
      for (int j = 0; j < cells; j++) {
        square(i, j, level, neighbours);
      }
    }
    List<double[]> lines = new ArrayList<>();
    // open lines begin at an edge with one neighbour; what is then left are closed ones
    for (int ends = 1; ends <= 2; ends++) {
      for (Integer edge : List.copyOf(neighbours.keySet())) {
        if (neighbours.get(edge).size() == ends) {
          lines.add(points(follow(edge, neighbours), level));
        }
      }
    }
    return lines;
  }

  /** Joins the crossed edges of a square two by two, in their order around it. */
  private void square(int i, int j, double level, Map<Integer, List<Integer>> neighbours) {
    int[] around = {edge(i, j, 0), edge(i + 1, j, 1), edge(i, j + 1, 0), edge(i, j, 1)};
    int last = -1;
    for (int edge : around) {
      if (below(edge, 0, level) != below(edge, 1, level)) {
        if (last < 0) {
          last = edge;
        } else {
          neighbours.computeIfAbsent(last, e -> new ArrayList<>()).add(edge);
          neighbours.computeIfAbsent(edge, e -> new ArrayList<>()).add(last);
          last = -1;
        }
      }
    }
  }

  private static List<Integer> follow(Integer start, Map<Integer, List<Integer>> neighbours) {
    List<Integer> line = new ArrayList<>(List.of(start));
    Deque<Integer> next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty()) {
      Integer at = next.pop();
      List<Integer> onward = neighbours.get(at);
      if (!onward.isEmpty()) {
        Integer to = onward.remove(0);
        neighbours.get(to).remove(at);
        line.add(to);
        next.push(to);
      }
    }
    return line;
  }

  private double[] points(List<Integer> line, double level) {
    double[] points = new double[2 * line.size()];
    for (int k = 0; k < line.size(); k++) {
      int edge = line.get(k);
      double a = corner(edge, 0) - level;
      double b = corner(edge, 1) - level;
      double s = a / (a - b);
      int i = edge / 2 / (cells + 1);
      int j = edge / 2 % (cells + 1);
      points[2 * k] = edge % 2 == 0 ? x(i + s) : x(i);
      points[2 * k + 1] = edge % 2 == 0 ? y(j) : y(j + s);
    }
    return points;
  }

  /** The edge that leaves corner (i, j) to the right (0) or upwards (1). */
  private int edge(int i, int j, int up) {
    return 2 * (i * (cells + 1) + j) + up;
  }

  private boolean below(int edge, int end, double level) {
    return corner(edge, end) < level;
  }

  private double corner(int edge, int end) {
    int i = edge / 2 / (cells + 1);
    int j = edge / 2 % (cells + 1);
    return energy[i + (edge % 2 == 0 ? end : 0)][j + (edge % 2 == 1 ? end : 0)];
  }

  private double x(double i) {
    return window.left() + i / cells * (window.right() - window.left());
  }

  private double y(double j) {
    return window.bottom() + j / cells * (window.top() - window.bottom());
  }
}
