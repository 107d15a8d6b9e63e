package dev.meander.processor.backend;

import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Reduce;
import dev.meander.processor.ir.Node.Reduction;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Products of a graph that are read once, by a sum in the same loops: the two make one multiply-add. */
final class MultiplyAdds {
  private final Map<Node, Node> productOf = new HashMap<>();
  private final Set<Node> folded = new HashSet<>();

  private MultiplyAdds() {}

  static MultiplyAdds of(Graph graph) {
    Map<Node, Integer> reads = new HashMap<>();
    graph.nodes().forEach(node -> node.args().forEach(arg -> reads.merge(arg, 1, Integer::sum)));
    graph.sinks().forEach(sink -> reads.merge(sink.value(), 1, Integer::sum));
    MultiplyAdds found = new MultiplyAdds();
    for (Node node : graph.nodes()) {
      if (node instanceof Apply sum && (sum.op() == Op.ADD || sum.op() == Op.SUB) && sum.type() == Type.REAL) {
        found.fold(sum, sum.arg(1), reads);
        found.fold(sum, sum.arg(0), reads);
      } else if (node instanceof Reduce reduce && reduce.reduction() == Reduction.SUM
          && reduce.body().context().contains(reduce.index())) {
        found.foldBody(reduce, reads);
      }
    }
    return found;
  }

  private void fold(Apply sum, Node arg, Map<Node, Integer> reads) {
    if (!productOf.containsKey(sum) && isProduct(arg, reads) && arg.context().equals(sum.context())) {
      productOf.put(sum, arg);
      folded.add(arg);
    }
  }

  private void foldBody(Reduce reduce, Map<Node, Integer> reads) {
    if (isProduct(reduce.body(), reads)) {
      folded.add(reduce.body());
    }
  }

  private static boolean isProduct(Node node, Map<Node, Integer> reads) {
    return node instanceof Apply product && product.op() == Op.MUL && product.type() == Type.REAL && reads.get(node) == 1;
  }

  /** Whether a product is computed by its reader alone. */
  boolean isFolded(Node node) {
    return folded.contains(node);
  }

  /** The product that a sum computes with its addition, or null. */
  Node productOf(Node sum) {
    return productOf.get(sum);
  }
}
