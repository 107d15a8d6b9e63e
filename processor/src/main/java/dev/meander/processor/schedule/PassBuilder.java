package dev.meander.processor.schedule;

import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Op;
import dev.meander.processor.schedule.RowPlan.Output;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Gathers the arithmetic of one pass, within what C2 still vectorises.
 *
 * <p>C2 unrolls a loop before it packs it, and leaves a loop whose body is too big as it is, so the limit is sharp. It was
 * found with loops of 1 to 8 rows read, 1 to 4 written and 0 to 48 operations on JDK 17, where
 *
 * <pre>
 *   5 · rows + loads + stores + operations ≤ 52
 * </pre>
 *
 * held for each of them, a multiply-add being one operation. JDK 25 takes 3 a row and 50 in all, which is more.
 */
final class PassBuilder {
  private static final int BUDGET = 52;
  private static final int ROW = 5;

  /** Rows written by a pass without arithmetic, which reads as many and may add to them: 3 · 14 ≤ 52. */
  static final int OUTPUTS = 3;

  private final Map<Node, Set<Node>> users;
  private final ToIntFunction<Node> results;
  private final List<Node> nodes = new ArrayList<>();
  private final Set<Node> inside = new HashSet<>();

  /**
   * An empty pass.
   *
   * @param users the readers of each value
   * @param results to how many result rows a value goes
   */
  PassBuilder(Map<Node, Set<Node>> users, ToIntFunction<Node> results) {
    this.users = users;
    this.results = results;
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

  /** Whether some more nodes stay within the limit; an empty pass takes any single node. */
  boolean fits(List<Apply> more) {
    if (nodes.isEmpty() && more.size() == 1) {
      return true;
    }
    Set<Node> all = new HashSet<>(inside);
    all.addAll(more);
    return cost(all) <= BUDGET;
  }

  private int cost(Set<Node> pass) {
    Set<Node> read = new HashSet<>();
    int cost = 0;
    for (Node node : pass) {
      node.args().stream().filter(a -> !a.uniform() && !pass.contains(a)).forEach(read::add);
      cost += fused(node, pass) ? 0 : 1;
      cost += isReadOutside(node, pass) ? ROW + 1 : 0;
      cost += results.applyAsInt(node) * (ROW + 3); // a result may be added to what its row holds
    }
    return cost + read.size() * (ROW + 1);
  }

  /** Whether an addition takes in a product that nothing else needs. */
  private boolean fused(Node node, Set<Node> pass) {
    return node instanceof Apply sum
        && sum.op() == Op.ADD
        && sum.args().stream().anyMatch(a -> a instanceof Apply product
            && product.op() == Op.MUL
            && pass.contains(product)
            && results.applyAsInt(product) == 0
            && users.getOrDefault(product, Set.of()).equals(Set.of(sum)));
  }

  private boolean isReadOutside(Node node, Set<Node> pass) {
    return users.getOrDefault(node, Set.of()).stream().anyMatch(u -> !pass.contains(u));
  }

  void add(Apply node) {
    nodes.add(node);
    inside.add(node);
  }

  /** The values that something outside of the pass reads. */
  List<Output> outputs() {
    return nodes.stream().filter(n -> isReadOutside(n, inside)).map(Output::scratch).toList();
  }
}
