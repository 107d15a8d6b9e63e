package dev.meander.processor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Op;
import dev.meander.processor.schedule.RandomGraph;
import dev.meander.processor.spec.EnergySpec;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Pictures of graphs: what is drawn, and that nothing lies on anything else. */
class GraphSvgTest {
  private record Drawn(Map<String, Element> boxes, int edges, String all) {}

  private static Drawn draw(Graph graph) {
    String svg = GraphSvg.of(graph);
    try {
      Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
      Map<String, Element> boxes = new HashMap<>();
      NodeList groups = document.getElementsByTagName("g");
      for (int k = 0; k < groups.getLength(); k++) {
        Element group = (Element) groups.item(k);
        String text = group.getFirstChild().getTextContent();
        boxes.put(boxes.containsKey(text) ? text + " again " + k : text, (Element) group.getElementsByTagName("rect").item(0));
      }
      return new Drawn(boxes, document.getElementsByTagName("path").getLength(), svg);
    } catch (Exception e) {
      throw new AssertionError(svg, e);
    }
  }

  private static double number(Element rect, String name) {
    return Double.parseDouble(rect.getAttribute(name));
  }

  /** Whether boxes lie inside of the picture, and none on another. */
  private static void checkPlaces(Drawn drawn) {
    double width = Double.parseDouble(drawn.all.replaceAll("(?s).*?width=\"(\\d+)\".*", "$1"));
    double height = Double.parseDouble(drawn.all.replaceAll("(?s).*?height=\"(\\d+)\".*", "$1"));
    List<Element> boxes = new ArrayList<>(drawn.boxes.values());
    for (Element a : boxes) {
      double right = number(a, "x") + number(a, "width");
      assertTrue(number(a, "x") >= 0 && right <= width && number(a, "y") + number(a, "height") <= height, drawn.all);
      for (Element b : boxes) {
        boolean beside = right <= number(b, "x") || number(b, "x") + number(b, "width") <= number(a, "x");
        assertTrue(a == b || number(a, "y") != number(b, "y") || beside, drawn.all);
      }
    }
  }

  private static Graph chain(int length) {
    GraphBuilder g = new GraphBuilder();
    Node node = g.load(EnergySpec.X, g.integer(0));
    for (int k = 0; k < length; k++) {
      node = g.apply(Op.SIN, node);
    }
    return g.store(EnergySpec.U, 0, node).build();
  }

  @Test
  void drawsEveryNodeOnce() {
    GraphBuilder g = new GraphBuilder();
    Node.Index i = g.index(g.integer(0), g.integer(4));
    Node x = g.load(EnergySpec.X, i);
    Node small = g.less(x, g.real(2));
    g.store(EnergySpec.U, 0, g.sum(i, g.select(small, g.apply(Op.EXP, x), g.real(0))));
    Drawn drawn = draw(g.build());
    assertEquals(
        Map.of(
            "i0 = loop 0 to 4", "loop",
            "%1 = x[i0]", "input again",
            "%2 = less(%1, 2.0)", "choice again",
            "%3 = exp(%1)", "function again",
            "%4 = select(%2, %3, 0.0)", "choice again",
            "%5 = sum over i0 of %4", "loop",
            "u[0] = %5", "result"),
        drawn.boxes.entrySet().stream().collect(
            Collectors.toMap(Map.Entry::getKey, e -> e.getValue().getAttribute("class"))));
    assertEquals(8, drawn.edges);
    checkPlaces(drawn);
  }

  @Test
  void boxesLieOnNoOther() {
    for (long seed = 1; seed <= 30; seed++) {
      Graph graph = RandomGraph.of(seed);
      Drawn drawn = draw(graph);
      long nodes = graph.nodes().stream().filter(n -> !(n instanceof Constant)).count();
      assertTrue(drawn.boxes.size() >= Math.min(nodes, 200), drawn.all);
      checkPlaces(drawn);
    }
  }

  @Test
  void aLargeGraphIsCutWithANote() {
    Drawn drawn = draw(chain(500));
    assertEquals(200, drawn.boxes.size());
    assertTrue(drawn.all.contains("The first 200 of 501 nodes"), drawn.all);
    assertFalse(draw(chain(100)).all.contains("The first"));
  }
}
