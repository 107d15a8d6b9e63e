package dev.meander.processor.schedule;

import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Load;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Sink;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What some code consists of, the body of a loop counted once.
 *
 * @param operators how often each stands in it
 * @param loads elements read
 * @param stores elements written
 */
public record Counts(Map<Op, Integer> operators, int loads, int stores) {
  /** Of a whole graph. */
  public static Counts of(Graph graph) {
    int loads = (int) graph.nodes().stream().filter(Load.class::isInstance).count();
    return new Counts(operators(graph.nodes()), loads, graph.sinks().size());
  }

  /** Of one pass over rows, for one walker; a row that is added to is read, too. */
  public static Counts of(RowPlan.Pass pass) {
    Set<Node> read = new HashSet<>();
    pass.nodes().forEach(n -> read.addAll(n.args()));
    pass.outputs().forEach(o -> read.add(o.value()));
    read.removeIf(n -> n.uniform() || pass.nodes().contains(n));
    int added = (int) pass.outputs().stream()
        .filter(o -> o.reduce() != null || o.sink() != null && o.sink().mode() != Sink.Mode.STORE)
        .count();
    return new Counts(operators(pass.nodes()), read.size() + added, pass.outputs().size());
  }

  /** Of a block function of rows. */
  public static Counts of(RowPlan.Call call) {
    return new Counts(operators(List.of(call.node())), call.node().args().size(), 1);
  }

  /** All together. */
  public static Counts sum(Collection<Counts> all) {
    Map<Op, Integer> operators = new EnumMap<>(Op.class);
    all.forEach(c -> c.operators.forEach((op, n) -> operators.merge(op, n, Integer::sum)));
    int loads = all.stream().mapToInt(Counts::loads).sum();
    return new Counts(operators, loads, all.stream().mapToInt(Counts::stores).sum());
  }

  private static Map<Op, Integer> operators(List<Node> nodes) {
    Map<Op, Integer> operators = new EnumMap<>(Op.class);
    nodes.stream().filter(Apply.class::isInstance).forEach(n -> operators.merge(((Apply) n).op(), 1, Integer::sum));
    return operators;
  }

  /** Number of operators. */
  public int total() {
    return operators.values().stream().mapToInt(n -> n).sum();
  }
}
