package dev.meander.processor.schedule;

import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Reduce;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.schedule.RowPlan.Output;
import dev.meander.processor.schedule.RowPlan.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/** Gives every value that outlives its pass a scratch row, and takes the row back after its last reader; tables come last. */
final class ScratchRows {
  private final Map<Node, Integer> slots = new HashMap<>();
  private final Map<Node, Integer> definitions = new HashMap<>();
  private final PriorityQueue<Integer> free = new PriorityQueue<>();
  private int count;

  private ScratchRows() {}

  static RowPlan assign(List<Step> steps, Map<Variable, Integer> lengths) {
    ScratchRows rows = new ScratchRows();
    rows.countDefinitions(steps);
    rows.block(steps);
    Map<Variable, Integer> tables = new HashMap<>();
    int count = rows.count;
    for (Map.Entry<Variable, Integer> table : lengths.entrySet()) {
      tables.put(table.getKey(), count);
      count += table.getValue();
    }
    return new RowPlan(steps, rows.slots, tables, count);
  }

  /** Loops over the same index may each compute a value anew; such a value keeps one row for itself. */
  private void countDefinitions(List<Step> steps) {
    for (Step step : steps) {
      defines(step).forEach(node -> definitions.merge(node, 1, Integer::sum));
      if (step instanceof RowPlan.Loop loop) {
        countDefinitions(loop.body());
      }
    }
  }

  private void block(List<Step> steps) {
    Map<Node, Integer> lastRead = new HashMap<>();
    for (int k = 0; k < steps.size(); k++) {
      for (Node node : reads(steps.get(k))) {
        lastRead.put(node, k);
      }
    }
    Map<Integer, List<Node>> released = new HashMap<>();
    for (int k = 0; k < steps.size(); k++) {
      for (Node node : defines(steps.get(k))) {
        if (!node.uniform() && definitions.get(node) == 1) {
          slots.put(node, free.isEmpty() ? count++ : free.poll());
          int last = Math.max(k, lastRead.getOrDefault(node, k));
          released.computeIfAbsent(last, s -> new ArrayList<>()).add(node);
        } else if (!slots.containsKey(node)) {
          slots.put(node, count++); // filled anew in several blocks, so it keeps one row
        }
      }
      if (steps.get(k) instanceof RowPlan.Loop loop) {
        block(loop.body());
      }
      released.getOrDefault(k, List.of()).forEach(node -> free.add(slots.get(node)));
    }
  }

  private static Set<Node> defines(Step step) {
    Set<Node> nodes = new LinkedHashSet<>();
    if (step instanceof RowPlan.Pass pass) {
      pass.outputs().stream().filter(ScratchRows::isScratch).map(Output::value).forEach(nodes::add);
    } else if (step instanceof RowPlan.Call call) {
      nodes.add(call.node());
    } else if (step instanceof RowPlan.Save save) {
      nodes.add(save.load());
    } else if (step instanceof RowPlan.Loop loop) {
      loop.results().stream().filter(r -> !r.uniform()).forEach(nodes::add);
    }
    return nodes;
  }

  private static boolean isScratch(Output output) {
    return output.sink() == null && output.reduce() == null;
  }

  private static Set<Node> reads(Step step) {
    Set<Node> nodes = new HashSet<>();
    if (step instanceof RowPlan.Pass pass) {
      pass.nodes().forEach(n -> nodes.addAll(n.args()));
      pass.outputs().forEach(o -> nodes.add(o.value()));
      pass.nodes().forEach(nodes::remove);
      pass.outputs().stream().map(Output::reduce).filter(r -> r != null).forEach(nodes::add);
    } else if (step instanceof RowPlan.Call call) {
      nodes.addAll(call.node().args());
    } else if (step instanceof RowPlan.Loop loop) {
      loop.body().forEach(s -> nodes.addAll(reads(s)));
      loop.results().stream().filter(r -> !r.uniform()).map(Reduce.class::cast).forEach(nodes::add);
    } else if (step instanceof RowPlan.CopyOut copy) {
      nodes.add(copy.sink().value());
    } else if (step instanceof RowPlan.AddCompensated add) {
      nodes.add(add.sink().value());
    }
    return nodes;
  }
}
