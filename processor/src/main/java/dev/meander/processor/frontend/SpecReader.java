package dev.meander.processor.frontend;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.diagnostic.Refusal;
import dev.meander.processor.spec.EnergySpec;
import dev.meander.processor.spec.FlowSpec;
import dev.meander.processor.spec.LayerSpec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads a {@code @StochasticFlow} interface: unrolls its blocks, numbers couplings, gives each layer its λ. */
public final class SpecReader {
  private static final String PACKAGE = "dev.meander.annotation.";

  /** Name of the annotation. */
  public static final String FLOW = PACKAGE + "StochasticFlow";

  private static final List<String> LAYERS =
      List.of("AffineCoupling", "AdditiveCoupling", "Affine", "Metropolis", "Langevin");
  private static final int MOST_LAYERS = 10_000;

  private final Trees trees;
  private final Elements elements;

  public SpecReader(Trees trees, Elements elements) {
    this.trees = trees;
    this.elements = elements;
  }

  /** How energies of other classes are read. */
  public interface Energies {
    /** The energy of a method. */
    EnergySpec read(ExecutableElement energy);
  }

  /** One method of the unrolled flow. */
  private record Unrolled(String name, ExecutableElement method, String kind, Map<String, Object> values) {}

  private Refusal refuse(Problem problem, Element at, Object... arguments) {
    TreePath path = trees.getPath(at);
    return new Refusal(problem, path == null ? null : path.getLeaf(), path, arguments);
  }

  /** The flow of an interface; throws a {@link Refusal} where it is none. */
  public FlowSpec read(TypeElement flow, Energies energies) {
    Map<String, Object> options = EnergyReader.values(elements, EnergyReader.annotation(flow, FLOW));
    TypeElement prior = type(options.get("prior"));
    if (prior == null || !prior.getQualifiedName().contentEquals(PACKAGE + "StandardNormal")) {
      throw refuse(Problem.FLOW_PRIOR, flow, options.get("prior"));
    }
    EnergySpec energy = energies.read(energyOf(flow, options));
    List<Unrolled> methods = new ArrayList<>();
    unroll(flow, "", new ArrayDeque<>(), methods);
    if (methods.isEmpty()) {
      throw refuse(Problem.FLOW_EMPTY, flow, flow.getSimpleName());
    }
    boolean toTarget = ((VariableElement) options.get("annealing")).getSimpleName().contentEquals("TO_TARGET");
    boolean isDouble = ((VariableElement) options.get("precision")).getSimpleName().contentEquals("DOUBLE");
    return new FlowSpec(flow, energy, isDouble, layers(flow, methods, energy.dimension(), toTarget));
  }

  private TypeElement type(Object value) {
    return value instanceof DeclaredType declared ? (TypeElement) declared.asElement() : null;
  }

  private ExecutableElement energyOf(TypeElement flow, Map<String, Object> options) {
    TypeElement target = type(options.get("target"));
    if (target == null) {
      throw refuse(Problem.FLOW_ENERGY, flow, options.get("target"));
    }
    return ElementFilter.methodsIn(target.getEnclosedElements()).stream()
        .filter(m -> EnergyReader.annotation(m, EnergyReader.ENERGY) != null)
        .findFirst()
        .orElseThrow(() -> refuse(Problem.FLOW_ENERGY, flow, target));
  }

  // ---- unrolling

  private void unroll(TypeElement block, String prefix, Deque<TypeElement> around, List<Unrolled> to) {
    if (block.getKind() != ElementKind.INTERFACE || !block.getInterfaces().isEmpty() || !block.getTypeParameters().isEmpty()) {
      throw refuse(Problem.FLOW_TYPE, block, block.getSimpleName() + " is not a plain interface");
    }
    if (around.contains(block)) {
      throw refuse(Problem.FLOW_CYCLE, block, block.getSimpleName());
    }
    around.push(block);
    for (ExecutableElement method : ElementFilter.methodsIn(block.getEnclosedElements())) {
      boolean plain = method.getModifiers().contains(Modifier.ABSTRACT)
          && method.getParameters().isEmpty()
          && method.getTypeParameters().isEmpty();
      if (!plain) {
        throw refuse(Problem.FLOW_METHOD, method, method.getSimpleName() + " has a body or parameters");
      }
      AnnotationMirror repeat = EnergyReader.annotation(method, PACKAGE + "Repeat");
      int times = repeat == null ? 1 : (Integer) EnergyReader.values(elements, repeat).get("value");
      if (times < 1) {
        throw refuse(Problem.FLOW_VALUE, method, "@Repeat", "at least 1", times);
      }
      for (int k = 0; k < times; k++) {
        one(method, prefix + method.getSimpleName() + (repeat == null ? "" : "[" + k + "]"), around, to);
      }
    }
    around.pop();
  }

  private void one(ExecutableElement method, String name, Deque<TypeElement> around, List<Unrolled> to) {
    List<String> kinds = LAYERS.stream()
        .filter(k -> EnergyReader.annotation(method, PACKAGE + k) != null)
        .toList();
    if (method.getReturnType().getKind() != TypeKind.VOID) {
      TypeElement block = type(method.getReturnType());
      if (block == null || !kinds.isEmpty() || EnergyReader.annotation(block, PACKAGE + "Block") == null) {
        throw refuse(Problem.LAYER_KIND, method, name + " returns " + method.getReturnType());
      }
      unroll(block, name + ".", around, to);
      return;
    }
    if (kinds.size() != 1) {
      throw refuse(Problem.LAYER_KIND, method, name + " carries " + (kinds.isEmpty() ? "none" : kinds));
    }
    if (to.size() >= MOST_LAYERS) {
      throw refuse(Problem.FLOW_VALUE, method, "the number of layers", "at most " + MOST_LAYERS, "more");
    }
    AnnotationMirror layer = EnergyReader.annotation(method, PACKAGE + kinds.get(0));
    to.add(new Unrolled(name, method, kinds.get(0), EnergyReader.values(elements, layer)));
  }

  // ---- layers

  private List<LayerSpec> layers(TypeElement flow, List<Unrolled> methods, int dimension, boolean toTarget) {
    int scheduled = (int) methods.stream().filter(m -> m.values.containsKey("lambda") && isScheduled(m)).count();
    List<LayerSpec> layers = new ArrayList<>();
    int couplings = 0;
    int i = 0;
    for (Unrolled m : methods) {
      if (m.kind.endsWith("Coupling")) {
        if (dimension < 2) {
          throw refuse(Problem.FLOW_DIMENSION, m.method, flow.getSimpleName());
        }
        couplings++;
      }
      switch (m.kind) {
        case "AffineCoupling" -> layers.add(new LayerSpec.AffineCoupling(m.name, couplings, hidden(m)));
        case "AdditiveCoupling" -> layers.add(new LayerSpec.AdditiveCoupling(m.name, couplings, hidden(m)));
        case "Affine" -> layers.add(new LayerSpec.Affine(m.name));
        default -> {
          i += isScheduled(m) ? 1 : 0;
          double lambda = isScheduled(m) ? lambda(i, scheduled, toTarget) : (Double) m.values.get("lambda");
          LayerSpec.Stochastic stochastic = stochastic(m, lambda);
          layers.add(m.kind.equals("Metropolis")
              ? new LayerSpec.Metropolis(m.name, stochastic)
              : new LayerSpec.Langevin(m.name, stochastic));
        }
      }
    }
    return layers;
  }

  private static boolean isScheduled(Unrolled m) {
    return Double.isNaN((Double) m.values.get("lambda"));
  }

  private static double lambda(int i, int n, boolean toTarget) {
    return toTarget ? (double) i / n : n == 1 ? 1 : (double) (i - 1) / (n - 1);
  }

  private List<Integer> hidden(Unrolled m) {
    List<Integer> widths = new ArrayList<>();
    for (Object value : (List<?>) m.values.get("hidden")) {
      int width = (Integer) ((AnnotationValue) value).getValue();
      if (width < 1) {
        throw refuse(Problem.FLOW_VALUE, m.method, "hidden", "widths of at least 1", width);
      }
      widths.add(width);
    }
    return widths;
  }

  private LayerSpec.Stochastic stochastic(Unrolled m, double lambda) {
    int steps = (Integer) m.values.get("steps");
    double stepSize = (Double) m.values.get("stepSize");
    if (steps < 1) {
      throw refuse(Problem.FLOW_VALUE, m.method, "steps", "at least 1", steps);
    }
    if (!(stepSize > 0 && stepSize < Double.POSITIVE_INFINITY)) {
      throw refuse(Problem.FLOW_VALUE, m.method, "stepSize", "positive and finite", stepSize);
    }
    if (!(lambda >= 0 && lambda <= 1)) {
      throw refuse(Problem.FLOW_VALUE, m.method, "lambda", "in [0, 1]", lambda);
    }
    if (m.values.get("gradient") instanceof VariableElement v && !v.getSimpleName().contentEquals("PATHWISE")) {
      throw refuse(Problem.FLOW_VALUE, m.method, "gradient", "PATHWISE", v.getSimpleName());
    }
    boolean step = false;
    boolean trained = false;
    for (Object value : (List<?>) m.values.get("train")) {
      String what = ((VariableElement) ((AnnotationValue) value).getValue()).getSimpleName().toString();
      if (what.equals("MASS")) {
        throw refuse(Problem.FLOW_VALUE, m.method, "train", "STEP_SIZE or LAMBDA for a layer without velocities", what);
      }
      step |= what.equals("STEP_SIZE");
      trained |= what.equals("LAMBDA");
    }
    return new LayerSpec.Stochastic(steps, stepSize, lambda, step, trained && lambda > 0);
  }
}
