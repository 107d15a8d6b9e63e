package dev.meander.processor.derivative;

import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.GraphCopy;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Node.Reduce;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** Loops of derivatives. */
final class Loops {
  private final GraphBuilder g;
  private final Map<Reduce, Node> renamed = new HashMap<>();

  Loops(GraphBuilder g) {
    this.g = g;
  }

  /**
   * Σ of a body over a loop. Where the sum stands in a loop over j, and the body contains another sum over the same j
   * that it would have to compute anew in every iteration, that one gets an index of its own: a loop cannot stand in
   * itself. So log Σ_j exp(…) under a sum over i gives adjoints Σ_i … Σ_k …, one for each j.
   */
  Node sum(Index index, Node body) {
    Node own = body;
    if (body.context().size() > 1) {
      Map<Node, Node> by = new HashMap<>();
      for (Node node : Graph.reachable(List.of(body))) {
        boolean inItself = node instanceof Reduce r
            && r.context().contains(index)
            && r.index() != index
            && body.context().contains(r.index());
        if (inItself) {
          by.put(node, renamed.computeIfAbsent((Reduce) node, this::withOwnIndex));
        }
      }
      own = GraphCopy.replace(g, body, by);
    }
    return g.sum(index, own);
  }

  /** What is to be added in every iteration of some loops, summed over those that it does not vary in. */
  Node overMissing(SortedSet<Index> loops, Node value) {
    Node summed = value;
    List<Index> outerFirst = List.copyOf(loops);
    for (int k = outerFirst.size() - 1; k >= 0; k--) {
      if (!summed.context().contains(outerFirst.get(k))) {
        summed = sum(outerFirst.get(k), summed);
      }
    }
    return summed;
  }

  private Node withOwnIndex(Reduce reduce) {
    Index index = g.index(reduce.index().lo(), reduce.index().hi());
    Node body = GraphCopy.substitute(g, reduce.body(), reduce.index(), index);
    return reduce.reduction() == Node.Reduction.SUM ? g.sum(index, body) : g.max(index, body);
  }

  /**
   * What one iteration counts for in the derivative of a loop: of a sum, 1; of a maximum, 1 where it is attained, shared
   * equally where several iterations attain it.
   */
  static Node weight(GraphBuilder g, Reduce reduce) {
    if (reduce.reduction() == Node.Reduction.SUM) {
      return g.real(1);
    }
    Node attained = g.select(g.equal(reduce.body(), reduce), g.real(1), g.real(0));
    return g.div(attained, g.sum(reduce.index(), attained));
  }
}
