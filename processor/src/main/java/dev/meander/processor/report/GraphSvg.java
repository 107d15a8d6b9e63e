package dev.meander.processor.report;

import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.GraphText;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Node.Load;
import dev.meander.processor.ir.Node.Reduce;
import dev.meander.processor.ir.Sink;
import dev.meander.processor.ir.Type;
import dev.meander.processor.report.Layers.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A graph as a picture in one file: inputs above, results below, each node with the name that the text of the graph gives
 * it. Dashed nodes are computed in each iteration of a loop. Light or dark as the viewer is.
 */
public final class GraphSvg {
  /** More boxes than these nobody follows. */
  private static final int MOST = 200;

  private static final int LONGEST = 44;
  private static final double CHARACTER = 7.25;
  private static final int HEIGHT = 26;
  private static final int ROW = 62;
  private static final int MARGIN = 24;
  private static final int HEAD = 64;

  private static final String STYLE = """
      <style>
        svg { --paper: #ffffff; --ink: #1f2328; --quiet: #6e7781; --line: #afb8c1;
              --input: #cfe8ff; --parameter: #e4dcf9; --loop: #fde3c0; --function: #ffd6d1; --choice: #d8f0d2; --arithmetic: #f3f4f6; --result: #fff3a8; }
        @media (prefers-color-scheme: dark) {
          svg { --paper: #16191d; --ink: #e6e9ec; --quiet: #98a1aa; --line: #4d5660;
                --input: #173a5c; --parameter: #3a2f63; --loop: #5a3d12; --function: #632a25; --choice: #24482a; --arithmetic: #262b31; --result: #5c520f; }
        }
        text { font: 12px ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace; fill: var(--ink); text-anchor: middle; }
        .note { fill: var(--quiet); text-anchor: start; }
        path { fill: none; stroke: var(--line); }
        rect { stroke: var(--quiet); }
        .again { stroke-dasharray: 4 3; }
        .paper { fill: var(--paper); stroke: none; }
        .input { fill: var(--input); } .parameter { fill: var(--parameter); } .loop { fill: var(--loop); }
        .function { fill: var(--function); } .choice { fill: var(--choice); } .arithmetic { fill: var(--arithmetic); }
        .result { fill: var(--result); }
      </style>
      """;

  private static final List<String> KINDS =
      List.of("input", "parameter", "loop", "arithmetic", "function", "choice", "result");

  private final Graph graph;
  private final Layers layers = new Layers();
  private final Map<Node, Box> boxes = new HashMap<>();
  private String cut = "";

  private GraphSvg(Graph graph) {
    this.graph = graph;
  }

  /** The picture. */
  public static String of(Graph graph) {
    GraphSvg svg = new GraphSvg(graph);
    svg.boxes();
    return svg.draw();
  }

  private void boxes() {
    Map<Node, String> lines = GraphText.linesOf(graph);
    lines.forEach((node, line) -> {
      if (boxes.size() < MOST) {
        boolean again = !node.context().isEmpty() && !(node instanceof Index);
        boolean late = node.type() == Type.INT && !(node instanceof Index) || node.args().stream().allMatch(Constant.class::isInstance);
        boxes.put(node, layers.add(box(line, kind(node) + (again ? " again" : ""), late), read(node)));
      }
    });
    List<String> results = GraphText.resultsOf(graph);
    for (int k = 0; k < results.size(); k++) {
      Sink sink = graph.sinks().get(k);
      boolean shown = sink.value() instanceof Constant || boxes.containsKey(sink.value());
      if (shown && (sink.index() instanceof Constant || boxes.containsKey(sink.index()))) {
        layers.add(box(results.get(k), "result" + (sink.context().isEmpty() ? "" : " again"), false), known(sink.roots()));
      }
    }
    if (lines.size() > MOST) {
      cut = "The first " + MOST + " of " + lines.size() + " nodes; the report in words has all of them.";
    }
  }

  private static Box box(String line, String style, boolean late) {
    String text = line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
    return new Box(text, style, line, text.length() * CHARACTER + 16, late);
  }

  private List<Box> read(Node node) {
    List<Node> read = new ArrayList<>(node.args());
    if (node instanceof Index index) {
      read.addAll(List.of(index.lo(), index.hi()));
    } else if (node instanceof Reduce reduce) {
      read = List.of(reduce.index(), reduce.body()); // the bounds are the index's
    }
    return known(read);
  }

  private List<Box> known(List<Node> nodes) {
    return nodes.stream().map(boxes::get).filter(Objects::nonNull).distinct().toList();
  }

  private static String kind(Node node) {
    if (node instanceof Apply apply) {
      return switch (apply.op().kind()) {
        case FUNCTION -> "function";
        case COMPARISON, LOGIC, SELECTION -> "choice";
        case ARITHMETIC, CONVERSION -> "arithmetic";
      };
    }
    if (node instanceof Load && !node.uniform()) {
      return "input";
    }
    return node instanceof Index || node instanceof Reduce ? "loop" : "parameter";
  }

  private String draw() {
    double width = Math.max(layers.place() + 2 * MARGIN, 720);
    int height = HEAD + Math.max(0, layers.height() - 1) * ROW + HEIGHT + MARGIN;
    double shift = (width - layers.boxes().stream().mapToDouble(b -> b.centre() + b.width / 2).max().orElse(0)) / 2;
    StringBuilder svg = new StringBuilder();
    append(svg, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%d\" viewBox=\"0 0 %.0f %d\">%n", width, height, width, height);
    svg.append(STYLE);
    append(svg, "<rect class=\"paper\" width=\"%.0f\" height=\"%d\"/>%n", width, height);
    legend(svg);
    for (Box to : layers.boxes()) {
      for (Box from : to.reads) {
        edge(svg, from.centre() + shift, top(from) + HEIGHT, to.centre() + shift, top(to));
      }
    }
    for (Box box : layers.boxes()) {
      double left = box.centre() - box.width / 2 + shift;
      append(svg, "<g><title>%s</title><rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"5\"/>",
          escaped(box.title), box.style, left, top(box), box.width, HEIGHT);
      append(svg, "<text x=\"%.1f\" y=\"%d\">%s</text></g>%n", box.centre() + shift, top(box) + 17, escaped(box.text));
    }
    return svg.append("</svg>\n").toString();
  }

  private void legend(StringBuilder svg) {
    double x = MARGIN;
    for (String kind : KINDS) {
      append(svg, "<rect class=\"%s\" x=\"%.1f\" y=\"12\" width=\"12\" height=\"12\" rx=\"3\"/>", kind, x);
      append(svg, "<text class=\"note\" x=\"%.1f\" y=\"22\">%s</text>%n", x + 17, kind);
      x += 17 + CHARACTER * kind.length() + 16;
    }
    append(svg, "<text class=\"note\" x=\"%d\" y=\"44\">%s%s</text>%n", MARGIN, "Dashed: in each iteration of a loop. ", cut);
  }

  private static int top(Box box) {
    return HEAD + box.row() * ROW;
  }

  private static void edge(StringBuilder svg, double x0, int y0, double x1, int y1) {
    double bend = Math.min(60, Math.max(18, (y1 - y0) / 2.0));
    append(svg, "<path d=\"M%.1f %d C%.1f %.1f %.1f %.1f %.1f %d\"/>%n", x0, y0, x0, y0 + bend, x1, y1 - bend, x1, y1);
  }

  private static void append(StringBuilder svg, String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
