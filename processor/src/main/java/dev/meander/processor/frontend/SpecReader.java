package dev.meander.processor.frontend;

import com.sun.source.util.TreePath;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.diagnostic.Refusal;
import dev.meander.processor.diagnostic.Refusals;
import dev.meander.processor.spec.EnergySpec;
import dev.meander.processor.spec.FlowSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads a {@code @StochasticFlow} interface. */
public final class SpecReader {
  static final String PACKAGE = "dev.meander.annotation.";

  /** Name of the annotation. */
  public static final String FLOW = PACKAGE + "StochasticFlow";

  private final Sources sources;
  private final Elements elements;

  public SpecReader(Sources sources, Elements elements) {
    this.sources = sources;
    this.elements = elements;
  }

  /** How energies of other classes are read. */
  public interface Energies {
    /** The energy of a method; throws {@link Refusals}, which may be empty if they are reported elsewhere. */
    EnergySpec read(ExecutableElement energy);
  }

  private Refusal refuse(Problem problem, Element at, Object... arguments) {
    TreePath path = sources.path(at);
    return new Refusal(problem, path == null ? null : path.getLeaf(), path, arguments);
  }

  /** The flow of an interface; throws {@link Refusals} with all that is wrong with it. */
  public FlowSpec read(TypeElement flow, Energies energies) {
    List<Refusal> problems = new ArrayList<>();
    Annotations options = Annotations.of(elements, flow, FLOW);
    EnergySpec energy = null;
    checkPlace(flow, problems);
    checkPrior(flow, options.get("prior", TypeMirror.class), problems);
    try {
      energy = energies.read(energyOf(flow, options.get("target", TypeMirror.class)));
    } catch (Refusal refusal) {
      problems.add(refusal);
    } catch (Refusals refusals) {
      problems.addAll(refusals.all());
    }
    BlockReader blocks = new BlockReader(sources, elements, problems);
    int before = problems.size();
    List<BlockReader.Unrolled> unrolled = blocks.unroll(flow);
    List<BlockReader.Unrolled> methods = problems.size() > before ? blocks.met() : unrolled; // for their own problems
    boolean toTarget = isConstant(options, "annealing", "TO_TARGET");
    boolean isDouble = isConstant(options, "precision", "DOUBLE");
    int dimension = energy == null ? Integer.MAX_VALUE : energy.dimension();
    LayerReader layers = new LayerReader(sources, problems, dimension, toTarget);
    FlowSpec spec = new FlowSpec(flow, energy, isDouble, layers.read(flow, methods));
    if (energy == null || !problems.isEmpty()) {
      throw new Refusals(problems);
    }
    return spec;
  }

  private static boolean isConstant(Annotations options, String option, String constant) {
    return options.get(option, VariableElement.class).getSimpleName().contentEquals(constant);
  }

  private void checkPlace(TypeElement flow, List<Refusal> problems) {
    for (Element e = flow; e instanceof TypeElement type; e = e.getEnclosingElement()) {
      if (type.getModifiers().contains(Modifier.PRIVATE)) {
        problems.add(refuse(Problem.FLOW_TYPE, flow, type.getSimpleName() + " is private, and the generated class cannot reach it"));
        return;
      }
    }
  }

  private void checkPrior(TypeElement flow, TypeMirror prior, List<Refusal> problems) {
    if (!prior.toString().equals(PACKAGE + "StandardNormal")) {
      problems.add(Options.refusal(sources, flow, "StochasticFlow", "prior", Problem.FLOW_PRIOR, prior));
    }
  }

  private ExecutableElement energyOf(TypeElement flow, TypeMirror target) {
    if (!(target instanceof DeclaredType declared)) {
      throw noEnergy(flow, target);
    }
    return ElementFilter.methodsIn(declared.asElement().getEnclosedElements()).stream()
        .filter(m -> Annotations.has(m, EnergyReader.ENERGY))
        .findFirst()
        .orElseThrow(() -> noEnergy(flow, target));
  }

  private Refusal noEnergy(TypeElement flow, TypeMirror target) {
    return Options.refusal(sources, flow, "StochasticFlow", "target", Problem.FLOW_ENERGY, target);
  }
}
