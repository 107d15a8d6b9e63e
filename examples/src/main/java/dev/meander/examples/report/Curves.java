package dev.meander.examples.report;

import java.util.List;

/**
 * Curves in one chart.
 *
 * @param title what the chart shows
 * @param xName label of the horizontal axis, with its unit if it has one
 * @param yName label of the vertical axis, with its unit
 * @param caption how the curves were computed
 * @param curves from back to front
 */
public record Curves(String title, String xName, String yName, String caption, List<Curve> curves) {
  /** Copies the list. */
  public Curves {
    curves = List.copyOf(curves);
  }
}
