package dev.meander.processor.derivative;

import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Load;
import dev.meander.processor.ir.Node.Reduce;
import dev.meander.processor.ir.Op;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Forward mode: the directional derivative of every node, given those of the loads. */
public final class Tangent {
  private final GraphBuilder g;
  private final Function<Load, Node> direction;
  private final Map<Node, Node> tangents = new HashMap<>();

  private Tangent(GraphBuilder g, Function<Load, Node> direction) {
    this.g = g;
    this.direction = direction;
  }

  /**
   * The tangent of each node that has one; a node without an entry does not depend on the direction.
   *
   * @param g knows the nodes, and makes the new ones
   * @param nodes in creation order
   * @param direction tangent of a load, or null where it is 0
   */
  public static Map<Node, Node> run(GraphBuilder g, List<Node> nodes, Function<Load, Node> direction) {
    Tangent mode = new Tangent(g, direction);
    for (Node node : nodes) {
      Node tangent = mode.tangent(node);
      if (tangent != null && !GraphBuilder.isReal(tangent, 0)) {
        mode.tangents.put(node, tangent);
      }
    }
    return mode.tangents;
  }

  private Node tangent(Node node) {
    if (node instanceof Load load) {
      return direction.apply(load);
    }
    if (node instanceof Reduce reduce) {
      Node body = tangents.get(reduce.body());
      return body == null ? null : g.sum(reduce.index(), g.mul(body, Loops.weight(g, reduce)));
    }
    return node instanceof Apply apply ? throughOperator(apply) : null;
  }

  private Node throughOperator(Apply node) {
    if (node.args().stream().noneMatch(tangents::containsKey)) {
      return null;
    }
    switch (node.op()) {
      case ADD:
        return g.add(of(node.arg(0)), of(node.arg(1)));
      case SUB:
        return g.sub(of(node.arg(0)), of(node.arg(1)));
      case SELECT:
        return g.select(node.arg(0), of(node.arg(1)), of(node.arg(2)));
      case DIV:
        return g.div(g.sub(of(node.arg(0)), g.mul(node, of(node.arg(1)))), node.arg(1));
      default:
        return chainRule(node);
    }
  }

  private Node chainRule(Apply node) {
    List<Node> partials = node.op().partials(g, node);
    if (partials == null) {
      return null;
    }
    if (node.op() == Op.MUL && node.arg(0) == node.arg(1)) {
      return g.mul(g.real(2), g.mul(node.arg(0), of(node.arg(0))));
    }
    Node sum = g.real(0);
    for (int k = 0; k < partials.size(); k++) {
      if (tangents.containsKey(node.arg(k))) {
        sum = g.add(sum, g.mul(partials.get(k), tangents.get(node.arg(k))));
      }
    }
    return sum;
  }

  private Node of(Node node) {
    return tangents.getOrDefault(node, g.real(0));
  }
}
