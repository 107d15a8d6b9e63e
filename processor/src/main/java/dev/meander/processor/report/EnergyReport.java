package dev.meander.processor.report;

import dev.meander.processor.derivative.EnergyDerivatives;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.schedule.Counts;
import dev.meander.processor.spec.EnergySpec;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What value, gradient and Hessian-vector product of an energy consist of: counts, with the body of a loop counted once,
 * and the graphs themselves.
 */
public final class EnergyReport {
  /** Bytes of code of an operation with its arguments and its result in locals, on average. */
  private static final int BYTES = 11;

  private EnergyReport() {}

  /**
   * The text.
   *
   * @param sizes bytes of code of the methods of {@code XEnergy}; empty if it was not compiled
   */
  public static String text(EnergySpec energy, EnergyDerivatives derivatives, Map<String, Integer> sizes) {
    return energy.type().getQualifiedName() + ", " + energy.dimension() + " coordinates\n"
        + text("value", "value", derivatives.value(), sizes)
        + text("gradient", "gradient", derivatives.gradient(), sizes)
        + text("Hessian-vector product", "hessianVector", derivatives.hessianVector(), sizes);
  }

  private static String text(String kernel, String method, Graph graph, Map<String, Integer> sizes) {
    Counts counts = Counts.of(graph);
    long loops = graph.nodes().stream().filter(Index.class::isInstance).count();
    return "\n" + kernel + "\n"
        + "  operators   " + Words.operators(counts) + "\n"
        + "  loops       " + loops + "\n"
        + "  loads       " + counts.loads() + ", stores " + counts.stores() + "\n"
        + "  bytecode    " + bytecode(method, counts, sizes) + "\n"
        + "  scalar Math " + Words.scalarFunctions(counts, false) + " in float kernels\n\n"
        + graph.toString().indent(4);
  }

  /** Of a method and the parts it is cut into. */
  private static String bytecode(String method, Counts counts, Map<String, Integer> sizes) {
    if (!sizes.containsKey(method)) {
      return "about " + BYTES * (counts.total() + counts.loads() + counts.stores()) + " bytes in double";
    }
    return sizes.entrySet().stream()
        .filter(e -> e.getKey().matches(method + "(Part\\d+)?"))
        .map(e -> e.getValue() + " bytes in " + e.getKey())
        .collect(Collectors.joining(", "));
  }
}
