package dev.meander.processor.schedule;

import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Node.Reduce;
import dev.meander.processor.ir.Op;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Loops whose variable is needed times one constant only, as that of an atom is in {@code x[3 * i + k]}: they can count in
 * steps of it. Then x is read at the loop's own variable, and HotSpot proves once for the whole loop that it is inside of
 * the array; with {@code 3 * i} it checks every element.
 *
 * @param steps the constant of each such loop
 * @param multiples the products that are the loop's variable then
 */
public record Strides(Map<Index, Integer> steps, Map<Node, Index> multiples) {
  /** Every loop counts in ones. */
  public static final Strides NONE = new Strides(Map.of(), Map.of());

  /** Where a counter ends that is far from the largest int. */
  private static final int LARGEST = 1 << 30;

  /** The loops of graphs that are printed into one method. */
  public static Strides of(List<Graph> graphs) {
    Set<Node> nodes = new HashSet<>();
    graphs.forEach(g -> nodes.addAll(g.nodes()));
    Map<Index, Integer> steps = new HashMap<>();
    Map<Node, Index> multiples = new HashMap<>();
    Set<Node> otherwise = new HashSet<>();
    graphs.forEach(g -> g.sinks().forEach(s -> otherwise.addAll(s.roots())));
    for (Node node : nodes) {
      Index index = multiplied(node);
      if (index != null && steps.merge(index, factor(node), (a, b) -> a.equals(b) ? a : 0) > 1) {
        multiples.put(node, index);
      } else {
        otherwise.addAll(node instanceof Reduce reduce ? List.of(reduce.body()) : node.args());
      }
    }
    steps.keySet().removeIf(otherwise::contains);
    while (steps.entrySet().removeIf(e -> !fits(e.getKey(), e.getValue(), steps) || !bounds(e.getKey(), nodes, steps))) {
      // until those that are left are each other's bounds
    }
    multiples.values().removeIf(i -> !steps.containsKey(i));
    return new Strides(Map.copyOf(steps), Map.copyOf(multiples));
  }

  /** By how much a loop's variable grows. */
  public int step(Index index) {
    return steps.getOrDefault(index, 1);
  }

  /** The index of {@code index * constant}; null for other nodes. */
  private static Index multiplied(Node node) {
    if (node instanceof Apply a && a.op() == Op.MUL && a.args().stream().anyMatch(Constant.class::isInstance)) {
      return a.arg(0) instanceof Index i ? i : a.arg(1) instanceof Index j ? j : null;
    }
    return null;
  }

  private static int factor(Node product) {
    return ((Constant) product.arg(product.arg(0) instanceof Constant ? 0 : 1)).intValue();
  }

  /** Whether both bounds are known in steps. */
  private static boolean fits(Index index, int step, Map<Index, Integer> steps) {
    return step > 1 && List.of(index.lo(), index.hi()).stream().allMatch(bound -> bound instanceof Constant c
        ? Math.abs((long) step * c.intValue()) <= LARGEST
        : bound instanceof Index outer && steps.getOrDefault(outer, 0) == step);
  }

  /** Whether each loop that it bounds counts in the same steps. */
  private static boolean bounds(Index index, Set<Node> nodes, Map<Index, Integer> steps) {
    List<Node> bounded = new ArrayList<>(nodes);
    bounded.removeIf(n -> !(n instanceof Index i) || i.lo() != index && i.hi() != index);
    return bounded.stream().allMatch(i -> steps.getOrDefault((Index) i, 0).equals(steps.get(index)));
  }
}
