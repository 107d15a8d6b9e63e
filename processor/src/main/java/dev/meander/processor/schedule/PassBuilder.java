package dev.meander.processor.schedule;

import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.schedule.RowPlan.Output;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Gathers the arithmetic of one pass, within what C2 still vectorises. */
final class PassBuilder {
  /** Loops of up to 40 fused operations were vectorised, of 48 not; most of ours come in multiply-add pairs. */
  static final int OPERATIONS = 24;

  /** Arrays read. */
  static final int INPUTS = 8;

  /** Arrays written. */
  static final int OUTPUTS = 4;

  private final Map<Node, Set<Node>> users;
  private final Predicate<Node> isWritten;
  private final List<Node> nodes = new ArrayList<>();
  private final Set<Node> inside = new HashSet<>();
  private final Set<Node> inputs = new HashSet<>();

  PassBuilder(Map<Node, Set<Node>> users, Predicate<Node> isWritten) {
    this.users = users;
    this.isWritten = isWritten;
  }

  boolean isEmpty() {
    return nodes.isEmpty();
  }

  boolean contains(Node node) {
    return inside.contains(node);
  }

  List<Node> nodes() {
    return List.copyOf(nodes);
  }

  /** Whether some more nodes stay within the limits; an empty pass takes any single node. */
  boolean fits(List<Apply> more) {
    if (nodes.isEmpty() && more.size() == 1) {
      return true;
    }
    Set<Node> rows = new HashSet<>(inputs);
    Set<Node> all = new HashSet<>(inside);
    all.addAll(more);
    for (Apply node : more) {
      node.args().stream().filter(a -> !a.uniform() && !all.contains(a)).forEach(rows::add);
    }
    long outputs = all.stream().filter(n -> leaves(n, all)).count();
    return all.size() <= OPERATIONS && rows.size() <= INPUTS && outputs <= OUTPUTS;
  }

  void add(Apply node) {
    nodes.add(node);
    inside.add(node);
    node.args().stream().filter(a -> !a.uniform() && !inside.contains(a)).forEach(inputs::add);
  }

  private boolean leaves(Node node, Set<Node> pass) {
    return isWritten.test(node) || users.getOrDefault(node, Set.of()).stream().anyMatch(u -> !pass.contains(u));
  }

  /** The values that something outside of the pass reads. */
  List<Output> outputs() {
    List<Output> outputs = new ArrayList<>();
    for (Node node : nodes) {
      if (users.getOrDefault(node, Set.of()).stream().anyMatch(u -> !inside.contains(u))) {
        outputs.add(Output.scratch(node));
      }
    }
    return outputs;
  }
}
