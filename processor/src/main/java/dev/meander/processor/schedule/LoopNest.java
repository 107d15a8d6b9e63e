package dev.meander.processor.schedule;

import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Node.Load;
import dev.meander.processor.ir.Node.Reduce;
import dev.meander.processor.ir.Sink;
import dev.meander.processor.ir.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The order in which a graph is computed: each node in the outermost block it can stand in, and one loop for all sums,
 * maxima and results that run over the same index and are ready at the same time. So energy and forces over a list of
 * pairs become one loop, and a log-sum-exp two.
 */
public final class LoopNest {
  /** A step of a block. */
  public sealed interface Item permits Compute, Loop, Write, Part {}

  /** A node becomes a value. */
  public record Compute(Node node) implements Item {}

  /**
   * Runs over an index; each iteration computes the body, then adds the bodies of the sums and raises the maxima.
   *
   * @param index whose bounds are values of the enclosing block
   * @param results the sums and maxima that are complete after the loop
   */
  public record Loop(Index index, List<Reduce> results, List<Item> body) implements Item {}

  /** Some steps of a block as a method of their own; {@link Parts} makes them. */
  public record Part(List<Item> items) implements Item {}

  /** A result is written. */
  public record Write(Sink sink) implements Item {}

  private LoopNest() {}

  /** The items of the outermost block. Writes come last in each block. */
  public static List<Item> of(Graph graph) {
    return block(new Scope(Set.of(), null), graph.sinks(), List.of());
  }

  /** The loops around a block; a sum that was pulled out of another may nest them in any order. */
  private record Scope(Set<Index> loops, Index innermost) {}

  private record Group(int phase, Index index) implements Comparable<Group> {
    @Override
    public int compareTo(Group other) {
      return phase != other.phase ? Integer.compare(phase, other.phase) : index.compareTo(other.index);
    }
  }

  private static List<Item> block(Scope scope, Collection<Sink> sinks, Collection<Node> bodies) {
    List<Node> roots = new ArrayList<>(bodies);
    sinks.forEach(s -> roots.addAll(s.roots()));
    List<Node> here = Graph.reachable(roots, n -> isOutside(n, scope)).stream()
        .filter(n -> belongs(n, scope))
        .toList();

    Map<Node, Integer> phases = new HashMap<>();
    Map<Group, List<Reduce>> reduces = new TreeMap<>();
    Map<Group, List<Sink>> inner = new TreeMap<>();
    for (Node node : here) {
      if (node instanceof Reduce reduce) {
        int phase = 1 + latest(Graph.reachable(reduce.args()), phases);
        phases.put(node, phase);
        Group group = new Group(phase, reduce.index());
        reduces.computeIfAbsent(group, k -> new ArrayList<>()).add(reduce);
        inner.computeIfAbsent(group, k -> new ArrayList<>());
      } else {
        phases.put(node, latest(node.args(), phases));
      }
    }
    List<Item> writes = new ArrayList<>();
    List<Looped> looped = new ArrayList<>();
    for (Sink sink : sinks) {
      Index next = sink.context().stream().filter(i -> !scope.loops.contains(i)).findFirst().orElse(null);
      if (next == null) {
        writes.add(new Write(sink));
      } else {
        int phase = 1 + latest(Graph.reachable(sink.roots()), phases);
        Group group = beside(sink, new Group(phase, next), reduces);
        looped.add(new Looped(sink.target(), group, loaded(sink.roots()), sink));
      }
    }
    reduces.forEach((group, all) -> all.forEach(r -> looped.add(new Looped(null, group, loaded(r.args()), null))));
    for (Looped item : afterReads(looped)) {
      if (item.sink != null) {
        inner.computeIfAbsent(item.group, k -> new ArrayList<>()).add(item.sink);
      }
    }
    List<Item> items = inOrder(scope, here, phases, reduces, inner);
    items.addAll(writes);
    return items;
  }

  /** The loop for a result: of those over its index, at its phase or later, the one whose sums share most with it. */
  private static Group beside(Sink sink, Group earliest, Map<Group, List<Reduce>> reduces) {
    Group best = earliest;
    long most = 0;
    for (Map.Entry<Group, List<Reduce>> entry : reduces.entrySet()) {
      Group group = entry.getKey();
      if (group.index == earliest.index && group.phase >= earliest.phase) {
        Set<Node> needed = new HashSet<>(Graph.reachable(entry.getValue().stream().map(Reduce::body).toList()));
        long shared = Graph.reachable(sink.roots()).stream()
            .filter(n -> n.context().contains(group.index) && needed.contains(n))
            .count();
        if (shared > most) {
          most = shared;
          best = group;
        }
      }
    }
    return best;
  }

  /** What stands in a loop of a block: a result, or a sum or maximum, which has no target; and what it reads. */
  private record Looped(Variable target, Group group, Set<Variable> reads, Sink sink) {
    /** The first phase in which this may stand beside another. */
    int earliest(Looped other) {
      boolean replaces = other != this && other.reads.contains(target);
      int together = other.group.index == group.index ? 0 : 1;
      return replaces ? other.group.phase + together : 0;
    }
  }

  /** Moves results to later loops, until none comes before a loop that reads what it replaces. */
  private static List<Looped> afterReads(List<Looped> items) {
    List<Looped> moved = new ArrayList<>(items);
    for (int round = 0; round <= items.size(); round++) {
      List<Looped> before = List.copyOf(moved);
      moved.replaceAll(item -> {
        int phase = before.stream().mapToInt(item::earliest).max().orElse(0);
        boolean stays = item.target == null || phase <= item.group.phase;
        return stays ? item : new Looped(item.target, new Group(phase, item.group.index), item.reads, item.sink);
      });
      if (moved.equals(before)) {
        return moved;
      }
    }
    throw new AssertionError("results of different loops replace what the others read: " + items);
  }

  private static Set<Variable> loaded(List<Node> roots) {
    Set<Variable> variables = new HashSet<>();
    for (Node node : Graph.reachable(roots)) {
      if (node instanceof Load load && !load.uniform()) {
        variables.add(load.variable());
      }
    }
    return variables;
  }

  private static List<Item> inOrder(
      Scope scope,
      List<Node> here,
      Map<Node, Integer> phases,
      Map<Group, List<Reduce>> reduces,
      Map<Group, List<Sink>> inner) {
    int last = latest(here, phases);
    for (Group group : inner.keySet()) {
      last = Math.max(last, group.phase);
    }
    List<Item> items = new ArrayList<>();
    for (int phase = 0; phase <= last; phase++) {
      for (Map.Entry<Group, List<Sink>> entry : inner.entrySet()) {
        if (entry.getKey().phase == phase) {
          items.add(loop(scope, entry.getKey().index, reduces.getOrDefault(entry.getKey(), List.of()), entry.getValue()));
        }
      }
      for (Node node : here) {
        boolean isValue = !(node instanceof Constant || node instanceof Index || node instanceof Reduce);
        if (isValue && phases.get(node) == phase) {
          items.add(new Compute(node));
        }
      }
    }
    return items;
  }

  private static Loop loop(Scope scope, Index index, List<Reduce> reduces, List<Sink> sinks) {
    Set<Index> loops = new HashSet<>(scope.loops);
    loops.add(index);
    Scope inside = new Scope(loops, index);
    return new Loop(index, reduces, block(inside, sinks, reduces.stream().map(Reduce::body).toList()));
  }

  /** Whether a node stands in the block of a scope, rather than further out or further in. */
  private static boolean belongs(Node node, Scope scope) {
    Set<Index> context = node.context();
    return scope.loops.containsAll(context) && (scope.innermost == null || context.contains(scope.innermost));
  }

  /** Whether an enclosing block has computed a node. */
  private static boolean isOutside(Node node, Scope scope) {
    Set<Index> context = node.context();
    return scope.innermost != null && scope.loops.containsAll(context) && !context.contains(scope.innermost);
  }

  private static int latest(Collection<Node> nodes, Map<Node, Integer> phases) {
    int latest = 0;
    for (Node node : nodes) {
      latest = Math.max(latest, phases.getOrDefault(node, 0));
    }
    return latest;
  }
}
