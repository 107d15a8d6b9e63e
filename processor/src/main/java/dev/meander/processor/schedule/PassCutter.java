package dev.meander.processor.schedule;

import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Load;
import dev.meander.processor.ir.Op;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Cuts arithmetic into passes: each small enough to be vectorised, and all together with the fewest rows read and
 * written. The nodes are put in depth-first order, so that what belongs together stands together, and the cuts are
 * found by dynamic programming over that order.
 */
final class PassCutter {
  /**
   * C2 unrolls a loop, which vectorising needs, only while its body is small. Of 150 loop shapes timed with and without
   * vectors on JDK 17 and 25, every one of up to this size was vectorised on both: 6 for an array, 1 more if it is read
   * and replaced, 1 for an operation, a multiply-add being one.
   */
  static final int SIZE = 52;

  private static final int ARRAY = 6;
  private static final int REPLACED = 1;

  /** What a row read, a row written and a loop of its own cost, in reads of a row. */
  private static final int READ = 1;

  private static final int WRITE = 2;
  private static final int PASS = 3;

  private final Map<Node, Set<Node>> users;
  private final Function<Node, Set<Row>> results;
  private final Set<Node> before;

  /** A row of a variable: which feature is told by the index. */
  record Row(String variable, Node index) {}

  /**
   * A cutter.
   *
   * @param users of each node, outside of its pass too
   * @param results the rows of results a node is written to
   * @param before nodes that earlier steps compute
   */
  PassCutter(Map<Node, Set<Node>> users, Function<Node, Set<Row>> results, Set<Node> before) {
    this.users = users;
    this.results = results;
    this.before = before;
  }

  /** The passes of some nodes, none of which needs a call between them. */
  List<List<Apply>> cut(List<Apply> nodes) {
    List<Apply> order = depthFirst(nodes);
    int n = order.size();
    int[] best = new int[n + 1];
    int[] from = new int[n + 1];
    Set<Node> until = new HashSet<>();
    for (int end = 1; end <= n; end++) {
      best[end] = Integer.MAX_VALUE;
      until.add(order.get(end - 1));
      Pass pass = new Pass(until);
      for (int start = end - 1; start >= Math.max(0, end - 2 * SIZE); start--) {
        pass.prepend(order.get(start));
        boolean fits = end - start == 1 || pass.size() <= SIZE;
        if (pass.leastSize() > SIZE && !fits) {
          break; // no longer one is smaller
        }
        if (fits && best[start] + pass.cost() < best[end]) {
          best[end] = best[start] + pass.cost();
          from[end] = start;
        }
      }
    }
    Deque<List<Apply>> passes = new ArrayDeque<>();
    for (int end = n; end > 0; end = from[end]) {
      passes.addFirst(List.copyOf(order.subList(from[end], end)));
    }
    return List.copyOf(passes);
  }

  /** Arguments before their users, each tree in one piece; without recursion. */
  private List<Apply> depthFirst(List<Apply> nodes) {
    Set<Node> open = new HashSet<>(nodes);
    List<Apply> order = new ArrayList<>();
    for (Apply node : nodes) {
      boolean top = users.getOrDefault(node, Set.of()).stream().noneMatch(open::contains);
      if (top) {
        visit(node, open, order);
      }
    }
    return order;
  }

  private static void visit(Apply root, Set<Node> open, List<Apply> order) {
    Deque<Apply> path = new ArrayDeque<>(List.of(root));
    while (!path.isEmpty()) {
      Apply node = path.peek();
      Node next = node.args().stream().filter(open::contains).findFirst().orElse(null);
      if (next == null) {
        path.pop();
        if (open.remove(node)) {
          order.add(node);
        }
      } else {
        path.push((Apply) next);
      }
    }
  }

  /** What a pass would read, compute and write; it grows towards the front, so all cuts before one end are one growing. */
  private final class Pass {
    private final Set<Node> until; // all nodes up to the end of this pass
    private final Set<Node> inside = new HashSet<>();
    private final Set<Object> read = new HashSet<>();
    private final Set<Object> written = new HashSet<>();
    private final Set<Object> lasting = new HashSet<>(); // rows that a longer pass has too: only what it computes it need not read
    private final Set<Node> multiplyAdds = new HashSet<>();

    Pass(Set<Node> until) {
      this.until = until;
    }

    /** Takes in the node before the first one: none of its arguments is inside, and who needs it later is known. */
    void prepend(Apply node) {
      inside.add(node);
      read.remove(node);
      for (Node arg : node.args()) {
        if (!arg.uniform()) {
          Object row = row(arg);
          read.add(row);
          if (!(arg instanceof Apply)) {
            lasting.add(row);
          }
        }
      }
      written.addAll(results.apply(node));
      Set<Node> readers = users.getOrDefault(node, Set.of());
      if (readers.stream().anyMatch(u -> !inside.contains(u))) {
        written.add(node);
      }
      lasting.addAll(written);
      if (node.op() == Op.MUL && readers.size() == 1 && results.apply(node).isEmpty()) {
        Node reader = readers.iterator().next();
        if (inside.contains(reader) && reader instanceof Apply sum && sum.op() == Op.ADD) {
          multiplyAdds.add(sum); // which takes one product in; a difference does too, but with a negation
        }
      }
    }

    /** A row that is read later too cannot be replaced now: the result goes to a row of its own first. */
    private Object row(Node node) {
      boolean last = node instanceof Load
          && results.apply(node).isEmpty()
          && users.getOrDefault(node, Set.of()).stream().allMatch(u -> until.contains(u) || before.contains(u));
      return last && node instanceof Load load ? new Row(load.variable().name(), load.arg(0)) : node;
    }

    int cost() {
      return READ * read.size() + WRITE * written.size() + PASS;
    }

    /** A size that this pass, and all that it may still grow to, reach. */
    int leastSize() {
      return ARRAY * lasting.size() + inside.size() - multiplyAdds.size();
    }

    int size() {
      long replaced = read.stream().filter(written::contains).count();
      int arrays = read.size() + written.size() - (int) replaced;
      return ARRAY * arrays + REPLACED * (int) replaced + inside.size() - multiplyAdds.size();
    }
  }
}
