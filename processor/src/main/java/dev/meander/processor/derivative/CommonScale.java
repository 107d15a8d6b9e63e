package dev.meander.processor.derivative;

import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.GraphCopy;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Type;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Multiplies what several products share by their constant, once: −6·(dx·f), −6·(dy·f), −6·(dz·f) become dx·h, dy·h, dz·h
 * with h = −6·f. While a derivative is built constants stand in front, so that like terms meet; this comes last.
 */
final class CommonScale {
  /** A constant, and a factor of products that it scales. */
  private record Pair(Node constant, Node factor) {}

  private final Map<Node, Integer> uses = new HashMap<>();
  private final Map<Pair, Integer> counts = new HashMap<>();

  private CommonScale() {}

  static Graph of(Graph graph) {
    return new CommonScale().apply(graph);
  }

  private Graph apply(Graph graph) {
    graph.nodes().forEach(n -> n.args().forEach(a -> uses.merge(a, 1, Integer::sum)));
    graph.sinks().forEach(s -> uses.merge(s.value(), 1, Integer::sum));
    for (Node node : graph.nodes()) {
      pairs(node).forEach(p -> counts.merge(p, 1, Integer::sum));
    }
    if (counts.values().stream().allMatch(n -> n == 1)) {
      return graph;
    }
    GraphBuilder g = new GraphBuilder();
    GraphCopy copy = GraphCopy.rewritten(g, graph, (node, copies) -> {
      for (Pair pair : pairs(node)) {
        if (counts.get(pair) > 1) {
          Apply product = product(node);
          Node other = product.arg(product.arg(0) == pair.factor ? 1 : 0);
          Node scaled = g.mul(copies.apply(pair.constant), copies.apply(pair.factor));
          return g.mul(copies.apply(other), scaled);
        }
      }
      return null;
    });
    graph.sinks().forEach(s -> g.sink(s.target(), copy.copyOf(s.index()), copy.copyOf(s.value()), s.mode()));
    return g.build();
  }

  /** In a constant times a product that nothing else uses: the constant with each factor. */
  private Set<Pair> pairs(Node node) {
    Apply product = product(node);
    if (product == null || uses.getOrDefault(product, 0) != 1) {
      return Set.of();
    }
    Node constant = node.arg(node.arg(0) == product ? 1 : 0);
    return new LinkedHashSet<>(List.of(new Pair(constant, product.arg(0)), new Pair(constant, product.arg(1))));
  }

  private static Apply product(Node node) {
    if (!(node instanceof Apply n) || n.op() != Op.MUL || n.type() != Type.REAL) {
      return null;
    }
    for (int k = 0; k < 2; k++) {
      if (n.arg(k) instanceof Constant && n.arg(1 - k) instanceof Apply product && product.op() == Op.MUL) {
        return product;
      }
    }
    return null;
  }
}
