package dev.meander.processor.backend;

import dev.meander.processor.derivative.EnergyDerivatives;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Node.Load;
import dev.meander.processor.ir.Op;
import dev.meander.processor.spec.EnergySpec;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * What value, gradient and Hessian-vector product of an energy consist of, as a text beside the generated source: counts,
 * with the body of a loop counted once, and the graphs themselves.
 */
public final class EnergyReport {
  /** Functions that float kernels compute for many walkers at once; others are calls of Math, one walker after the other. */
  private static final Set<Op> VECTORISED = EnumSet.of(Op.EXP, Op.LOG, Op.TANH, Op.SQRT);

  /** Bytes of code of an operation with its arguments and its result in locals, on average. */
  private static final int BYTES = 11;

  private EnergyReport() {}

  /** Writes {@code XEnergy.report.txt}. */
  public static void write(EnergySpec energy, EnergyDerivatives derivatives, Filer filer) throws IOException {
    var name = GeneratedNames.of(energy.type(), "Energy");
    String file = name.simpleName() + ".report.txt";
    try (Writer out = filer.createResource(StandardLocation.SOURCE_OUTPUT, name.packageName(), file, energy.type()).openWriter()) {
      out.write(text(energy, derivatives));
    }
  }

  private static String text(EnergySpec energy, EnergyDerivatives derivatives) {
    return energy.type().getQualifiedName() + ", " + energy.dimension() + " coordinates\n"
        + text("value", derivatives.value())
        + text("gradient", derivatives.gradient())
        + text("Hessian-vector product", derivatives.hessianVector());
  }

  private static String text(String kernel, Graph graph) {
    Map<Op, Integer> counts = new EnumMap<>(Op.class);
    for (Op op : graph.nodes().stream().filter(Apply.class::isInstance).map(n -> ((Apply) n).op()).toList()) {
      counts.merge(op, 1, Integer::sum);
    }
    int operators = counts.values().stream().mapToInt(n -> n).sum();
    long loads = graph.nodes().stream().filter(Load.class::isInstance).count();
    long loops = graph.nodes().stream().filter(Index.class::isInstance).count();
    String each = counts.entrySet().stream().map(e -> name(e.getKey()) + " " + e.getValue()).collect(Collectors.joining(", "));
    String scalar = counts.keySet().stream()
        .filter(op -> op.kind() == Op.Kind.FUNCTION && !VECTORISED.contains(op))
        .map(EnergyReport::name)
        .collect(Collectors.joining(", "));
    return "\n" + kernel + "\n"
        + "  operators   " + operators + (each.isEmpty() ? "" : ": " + each) + "\n"
        + "  loops       " + loops + "\n"
        + "  loads       " + loads + ", stores " + graph.sinks().size() + "\n"
        + "  bytecode    about " + BYTES * (operators + loads + graph.sinks().size()) + " bytes in double\n"
        + "  scalar Math " + (scalar.isEmpty() ? "none" : scalar) + " in float kernels\n\n"
        + graph.toString().indent(4);
  }

  private static String name(Op op) {
    return op.name().toLowerCase(Locale.ROOT);
  }
}
