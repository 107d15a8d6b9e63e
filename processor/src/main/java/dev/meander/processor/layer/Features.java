package dev.meander.processor.layer;

import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs over the features of a walker, few as straight code, many as one loop that everything shares. */
final class Features {
  /** Up to so many features are unrolled, so that stages can be fused and rows shared between them. */
  static final int UNROLL = 8;

  private final GraphBuilder g;
  private final int count;
  private final Node.Index index;

  Features(GraphBuilder g, int count) {
    this.g = g;
    this.count = count;
    this.index = count > UNROLL ? g.index(g.integer(0), g.integer(count)) : null;
  }

  /** Gives the body every feature number from 0. */
  void each(Consumer<Node> body) {
    if (index != null) {
      body.accept(index);
      return;
    }
    for (int k = 0; k < count; k++) {
      body.accept(g.integer(k));
    }
  }

  /** Σ of a term over the features. */
  Node sum(Function<Node, Node> term) {
    if (index != null) {
      return g.sum(index, term.apply(index));
    }
    Node sum = g.real(0);
    for (int k = 0; k < count; k++) {
      sum = g.add(sum, term.apply(g.integer(k)));
    }
    return sum;
  }
}
