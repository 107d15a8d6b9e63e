package dev.meander.processor.derivative;

import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Reduce;

/** What one iteration counts for in the derivative of a loop. */
final class Loops {
  private Loops() {}

  /** Of a sum, 1. Of a maximum, 1 where it is attained, shared equally where several iterations attain it. */
  static Node weight(Graph.Builder g, Reduce reduce) {
    if (reduce.reduction() == Node.Reduction.SUM) {
      return g.real(1);
    }
    Node attained = g.select(g.equal(reduce.body(), reduce), g.real(1), g.real(0));
    return g.div(attained, g.sum(reduce.index(), attained));
  }
}
