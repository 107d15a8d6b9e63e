package dev.meander.processor.backend;

import dev.meander.processor.schedule.Counts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the methods of a printed kernel class do, for reports.
 *
 * @param methods by their names
 * @param runs where programs begin
 */
public record KernelContents(Map<String, Method> methods, List<Run> runs) {
  /**
   * One method, without those that it calls.
   *
   * @param counts of its passes and functions over rows
   * @param blocks other work of the runtime, in words
   * @param calls the methods that it calls, in order
   */
  public record Method(List<Counts> counts, List<String> blocks, List<String> calls) {
    Method() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  /**
   * The method that runs a program.
   *
   * @param program its number, or −1 for the gradient of the target
   * @param what one of a program's stage lists, in words
   */
  public record Run(int program, String what, String method) {}

  /** A method and all that it calls, each once, in the order in which they begin. */
  public Set<String> from(String method) {
    Set<String> found = new LinkedHashSet<>();
    collect(method, found);
    return found;
  }

  private void collect(String method, Set<String> to) {
    if (to.add(method)) {
      methods.get(method).calls().forEach(c -> collect(c, to));
    }
  }
}
