package dev.meander.processor.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A layered drawing of a directed graph without cycles (Sugiyama, Tagawa, Toda, 1981): boxes stand in layers by depth,
 * are ordered in them by the mean place of their neighbours, and stand as near to that as their widths allow.
 */
final class Layers {
  /** A layer that is wider is drawn as several. */
  private static final double WIDEST = 1500;

  private static final double GAP = 16;
  private static final int SWEEPS = 12;

  /** A box; it reads boxes that were added before it. */
  static final class Box {
    final String text;
    final String style;
    final String title;
    final double width;
    final List<Box> reads = new ArrayList<>();
    private final List<Box> readBy = new ArrayList<>();
    private final boolean late;
    private int depth;
    private double centre;
    private int row;

    /**
     * A box.
     *
     * @param late whether it stands just before what reads it, rather than just after what it reads
     */
    Box(String text, String style, String title, double width, boolean late) {
      this.text = text;
      this.style = style;
      this.title = title;
      this.width = width;
      this.late = late;
    }

    double centre() {
      return centre;
    }

    int row() {
      return row;
    }

    private double left() {
      return centre - width / 2;
    }
  }

  private final List<Box> boxes = new ArrayList<>();
  private List<List<Box>> rows = List.of();

  Box add(Box box, List<Box> reads) {
    boxes.add(box);
    for (Box read : reads) {
      box.reads.add(read);
      read.readBy.add(box);
    }
    return box;
  }

  List<Box> boxes() {
    return boxes;
  }

  int height() {
    return rows.size();
  }

  /** Gives every box a row and a place in it, from 0 on; returns the width of all. */
  double place() {
    boxes.forEach(b -> b.depth = b.reads.stream().mapToInt(r -> r.depth + 1).max().orElse(0));
    List<Box> backwards = new ArrayList<>(boxes);
    Collections.reverse(backwards);
    for (Box b : backwards) {
      b.depth = b.late ? b.readBy.stream().mapToInt(r -> r.depth - 1).min().orElse(b.depth) : b.depth;
    }
    rows = rows();
    for (List<Box> row : rows) {
      pack(row);
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean down = sweep % 2 == 0;
      List<List<Box>> order = new ArrayList<>(rows);
      if (!down) {
        Collections.reverse(order);
      }
      order.forEach(row -> sort(row, down));
    }
    rows.forEach(row -> settle(row, true));
    double left = boxes.stream().mapToDouble(Box::left).min().orElse(0);
    boxes.forEach(b -> b.centre -= left);
    return boxes.stream().mapToDouble(b -> b.left() + b.width).max().orElse(0);
  }

  private List<List<Box>> rows() {
    List<List<Box>> made = new ArrayList<>();
    int deepest = boxes.stream().mapToInt(b -> b.depth).max().orElse(-1);
    for (int depth = 0; depth <= deepest; depth++) {
      double width = WIDEST;
      for (Box box : boxes) {
        if (box.depth == depth) {
          if (width + box.width > WIDEST) {
            made.add(new ArrayList<>());
            width = 0;
          }
          made.get(made.size() - 1).add(box);
          width += box.width + GAP;
          box.row = made.size() - 1;
        }
      }
    }
    return made;
  }

  /** Side by side, around 0. */
  private static void pack(List<Box> row) {
    double at = -row.stream().mapToDouble(b -> b.width + GAP).sum() / 2;
    for (Box box : row) {
      box.centre = at + box.width / 2;
      at += box.width + GAP;
    }
  }

  private static void sort(List<Box> row, boolean down) {
    Map<Box, Double> wanted = new HashMap<>();
    row.forEach(b -> wanted.put(b, wanted(b, down)));
    row.sort(Comparator.comparingDouble(wanted::get));
    settle(row, down);
  }

  /** The mean place of what a box reads, or of what reads it. */
  private static double wanted(Box box, boolean down) {
    List<Box> neighbours = down ? box.reads : box.readBy;
    return neighbours.stream().mapToDouble(Box::centre).average().orElse(box.centre);
  }

  /** As near to where they want to be as their order and widths allow: the mean of pushing right and pushing left. */
  private static void settle(List<Box> row, boolean down) {
    int n = row.size();
    double[] wanted = row.stream().mapToDouble(b -> wanted(b, down)).toArray();
    double[] right = wanted.clone();
    double[] left = wanted.clone();
    for (int k = 1; k < n; k++) {
      right[k] = Math.max(right[k], right[k - 1] + distance(row, k));
      left[n - 1 - k] = Math.min(left[n - 1 - k], left[n - k] - distance(row, n - k));
    }
    for (int k = 0; k < n; k++) {
      row.get(k).centre = (right[k] + left[k]) / 2;
    }
  }

  /** Between the centres of a box and the one before. */
  private static double distance(List<Box> row, int k) {
    return (row.get(k - 1).width + row.get(k).width) / 2 + GAP;
  }
}
