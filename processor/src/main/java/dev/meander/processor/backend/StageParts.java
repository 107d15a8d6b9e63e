package dev.meander.processor.backend;

import dev.meander.processor.ir.Node;
import dev.meander.processor.schedule.RowPlan;
import dev.meander.processor.schedule.RowPlan.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cuts the steps of a stage into methods, since HotSpot never compiles a method of 8,000 bytes. */
final class StageParts {
  /** Arguments of the calls of one method; each is at most 10 bytes. */
  private static final int LIMIT = 500;

  private StageParts() {}

  /** The steps of a block in pieces that are short enough; a long loop's body is cut on its own. */
  static List<List<Step>> of(List<Step> steps) {
    List<List<Step>> parts = new ArrayList<>();
    int from = 0;
    int weight = 0;
    for (int k = 0; k < steps.size(); k++) {
      int more = weight(steps.get(k));
      if (k > from && weight + more > LIMIT) {
        parts.add(steps.subList(from, k));
        from = k;
        weight = 0;
      }
      weight += more;
    }
    parts.add(steps.subList(from, steps.size()));
    return parts;
  }

  /** Where a plan is cut, shared values stand in a scratch array: the place of each. */
  static Map<Node, Integer> slots(List<Step> steps) {
    Map<Node, Integer> slots = new LinkedHashMap<>();
    if (isCut(steps)) {
      collect(steps, slots);
    }
    return slots;
  }

  private static boolean isCut(List<Step> steps) {
    return of(steps).size() > 1
        || steps.stream().anyMatch(s -> s instanceof RowPlan.Loop loop && isCut(loop.body()));
  }

  private static void collect(List<Step> steps, Map<Node, Integer> slots) {
    for (Step step : steps) {
      if (step instanceof RowPlan.Scalar scalar) {
        slots.putIfAbsent(scalar.node(), slots.size());
      } else if (step instanceof RowPlan.Loop loop) {
        loop.results().stream().filter(Node::uniform).forEach(r -> slots.putIfAbsent(r, slots.size()));
        collect(loop.body(), slots);
      }
    }
  }

  private static int weight(List<Step> steps) {
    return steps.stream().mapToInt(StageParts::weight).sum();
  }

  private static int weight(Step step) {
    if (step instanceof RowPlan.Loop loop) {
      int body = weight(loop.body());
      return 5 + 5 * loop.results().size() + (body <= LIMIT ? body : 5 * of(loop.body()).size());
    }
    if (step instanceof RowPlan.Pass pass) {
      Set<Node> arguments = new HashSet<>();
      pass.nodes().forEach(n -> arguments.addAll(n.args()));
      pass.nodes().forEach(arguments::remove);
      return 2 + 2 * pass.outputs().size() + arguments.size();
    }
    if (step instanceof RowPlan.Product) {
      return 8;
    }
    return step instanceof RowPlan.Call call ? 2 + call.node().args().size() : 3;
  }
}
