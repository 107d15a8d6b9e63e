package dev.meander.processor.frontend;

import com.sun.source.util.TreePath;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.diagnostic.Refusal;
import dev.meander.processor.frontend.BlockReader.Unrolled;
import dev.meander.processor.spec.LayerSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads the layers of an unrolled flow: numbers couplings, gives each stochastic layer its λ, checks options. */
final class LayerReader {
  private final Sources sources;
  private final List<Refusal> problems;
  private final int dimension;
  private final boolean toTarget;
  private final List<Refusal> found = new ArrayList<>();
  private final Set<Element> refused = new HashSet<>();

  LayerReader(Sources sources, List<Refusal> problems, int dimension, boolean toTarget) {
    this.sources = sources;
    this.problems = problems;
    this.dimension = dimension;
    this.toTarget = toTarget;
  }

  private Refusal refuse(Problem problem, Element at, Object... arguments) {
    TreePath path = sources.path(at);
    return new Refusal(problem, path == null ? null : path.getLeaf(), path, arguments);
  }

  /** The layers; those with problems, all noted once a method, are left out. */
  List<LayerSpec> read(TypeElement flow, List<Unrolled> methods) {
    int scheduled = (int) methods.stream().filter(LayerReader::isScheduled).count();
    List<LayerSpec> layers = new ArrayList<>();
    int couplings = 0;
    int i = 0;
    for (Unrolled m : methods) {
      couplings += m.kind().endsWith("Coupling") ? 1 : 0;
      i += isScheduled(m) ? 1 : 0;
      found.clear();
      LayerSpec layer = layer(flow, m, couplings, isScheduled(m) ? lambda(i, scheduled) : Double.NaN);
      if (found.isEmpty()) {
        layers.add(layer);
      } else if (refused.add(m.method())) {
        problems.addAll(found);
      }
    }
    return layers;
  }

  /** Notes what is wrong with an option. */
  private void wrong(Unrolled m, String option, int element, Object allowed, Object given) {
    found.add(Options.refusal(sources, m.method(), m.kind(), option, element, Problem.FLOW_VALUE, option, allowed, given));
  }

  private static boolean isScheduled(Unrolled m) {
    return m.values().has("lambda") && Double.isNaN(m.values().get("lambda", Double.class));
  }

  private double lambda(int i, int n) {
    return toTarget ? (double) i / n : n == 1 ? 1 : (double) (i - 1) / (n - 1);
  }

  private LayerSpec layer(TypeElement flow, Unrolled m, int couplings, double scheduled) {
    if (m.kind().endsWith("Coupling") && dimension < 2) {
      found.add(refuse(Problem.FLOW_DIMENSION, m.method(), flow.getSimpleName()));
    }
    return switch (m.kind()) {
      case "AffineCoupling" -> new LayerSpec.AffineCoupling(m.name(), couplings, hidden(m));
      case "AdditiveCoupling" -> new LayerSpec.AdditiveCoupling(m.name(), couplings, hidden(m));
      case "Affine" -> new LayerSpec.Affine(m.name());
      case "Metropolis" -> new LayerSpec.Metropolis(m.name(), stochastic(m, scheduled));
      default -> new LayerSpec.Langevin(m.name(), stochastic(m, scheduled));
    };
  }

  private List<Integer> hidden(Unrolled m) {
    List<Integer> widths = m.values().list("hidden", Integer.class);
    for (int k = 0; k < widths.size(); k++) {
      if (widths.get(k) < 1) {
        wrong(m, "hidden", k, "widths of at least 1", widths.get(k));
      }
    }
    return widths;
  }

  private LayerSpec.Stochastic stochastic(Unrolled m, double scheduled) {
    int steps = m.values().get("steps", Integer.class);
    double stepSize = m.values().get("stepSize", Double.class);
    double lambda = isScheduled(m) ? scheduled : m.values().get("lambda", Double.class);
    if (steps < 1) {
      wrong(m, "steps", 0, "at least 1", steps);
    }
    if (!(stepSize > 0 && stepSize < Double.POSITIVE_INFINITY)) {
      wrong(m, "stepSize", 0, "positive and finite", stepSize);
    }
    if (!(lambda >= 0 && lambda <= 1)) {
      wrong(m, "lambda", 0, "in [0, 1]", lambda);
    }
    if (m.values().has("gradient")) {
      String gradient = m.values().get("gradient", VariableElement.class).getSimpleName().toString();
      if (!gradient.equals("PATHWISE")) {
        wrong(m, "gradient", 0, "PATHWISE", gradient);
      }
    }
    boolean step = false;
    boolean trained = false;
    List<VariableElement> train = m.values().list("train", VariableElement.class);
    for (int k = 0; k < train.size(); k++) {
      String what = train.get(k).getSimpleName().toString();
      if (what.equals("MASS")) {
        wrong(m, "train", k, "STEP_SIZE or LAMBDA for a layer without velocities", what);
      }
      step |= what.equals("STEP_SIZE");
      trained |= what.equals("LAMBDA");
    }
    return new LayerSpec.Stochastic(steps, stepSize, lambda, step, trained && lambda > 0);
  }
}
