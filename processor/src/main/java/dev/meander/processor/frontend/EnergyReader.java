package dev.meander.processor.frontend;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.diagnostic.Refusal;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.spec.EnergySpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;

/** Reads an {@code @Energy} method as a graph. */
public final class EnergyReader {
  /** Name of the annotation. */
  public static final String ENERGY = "dev.meander.annotation.Energy";

  private final Trees trees;
  private final Elements elements;

  public EnergyReader(Trees trees, Elements elements) {
    this.trees = trees;
    this.elements = elements;
  }

  /** The energy of a method; throws a {@link Refusal} where it is none. */
  public EnergySpec read(ExecutableElement energy) {
    TypeElement type = (TypeElement) energy.getEnclosingElement();
    TreePath path = trees.getPath(energy);
    if (path == null || !(path.getLeaf() instanceof MethodTree tree)) {
      throw new Refusal(Problem.ENERGY_NO_SOURCE, null, null, type);
    }
    checkClass(type, tree, path);
    boolean isStatic = energy.getModifiers().contains(Modifier.STATIC);
    if (!isStatic && type.getKind() != ElementKind.RECORD || energy.getReturnType().getKind() != TypeKind.DOUBLE) {
      throw new Refusal(Problem.ENERGY_SIGNATURE, tree, path, energy.getSimpleName() + " is neither static nor in a "
          + "record, or does not return double");
    }
    Reading reading = new Reading(trees, elements, type);
    Scope scope = new Scope();
    int dimension = parameters(energy, reading, scope, tree, path);
    MethodReader method = new MethodReader(reading, path);
    reading.calls().push(energy);
    Node value = reading.builder().toReal(method.returned(tree.getBody(), scope));
    Graph graph = reading.builder().store(EnergySpec.U, 0, value).build();
    List<Variable> parameters = type.getRecordComponents().stream()
        .map(c -> reading.parameters().get(c.getSimpleName().toString()))
        .filter(v -> v != null)
        .toList();
    return new EnergySpec(type, !isStatic, dimension, parameters, graph);
  }

  private static void checkClass(TypeElement type, MethodTree tree, TreePath path) {
    for (Element e = type; e instanceof TypeElement t; e = e.getEnclosingElement()) {
      boolean local = t.getNestingKind() == NestingKind.LOCAL || t.getNestingKind() == NestingKind.ANONYMOUS;
      if (local || t.getModifiers().contains(Modifier.PRIVATE) || !t.getTypeParameters().isEmpty()) {
        throw new Refusal(Problem.ENERGY_CLASS, tree, path, t.getSimpleName() + " is private, local or generic");
      }
    }
    long energies = type.getEnclosedElements().stream().filter(e -> annotation(e, ENERGY) != null).count();
    if (energies > 1) {
      throw new Refusal(Problem.ENERGY_CLASS, tree, path, type.getSimpleName() + " has " + energies + " energies");
    }
  }

  private static int parameters(
      ExecutableElement energy, Reading reading, Scope scope, MethodTree tree, TreePath path) {
    List<? extends VariableElement> parameters = energy.getParameters();
    int dim = dim(energy);
    boolean array = parameters.size() == 1
        && parameters.get(0).asType() instanceof ArrayType a
        && a.getComponentType().getKind() == TypeKind.DOUBLE;
    boolean scalars = !parameters.isEmpty()
        && parameters.stream().allMatch(p -> p.asType().getKind() == TypeKind.DOUBLE);
    if (array && dim >= 1) {
      scope.put(parameters.get(0).getSimpleName().toString(), new Value.State(EnergySpec.X, dim));
      return dim;
    }
    if (!scalars || dim != 0) {
      String what = array ? "double[] needs dim of at least 1, but dim is " + dim : energy + " takes other parameters";
      throw new Refusal(Problem.ENERGY_SIGNATURE, tree, path, what);
    }
    for (int d = 0; d < parameters.size(); d++) {
      Node x = reading.builder().load(EnergySpec.X, d);
      scope.put(parameters.get(d).getSimpleName().toString(), new Value.Scalar(x));
    }
    return parameters.size();
  }

  private static int dim(ExecutableElement energy) {
    return annotation(energy, ENERGY).getElementValues().entrySet().stream()
        .filter(e -> e.getKey().getSimpleName().contentEquals("dim"))
        .map(e -> (Integer) e.getValue().getValue())
        .findFirst()
        .orElse(0);
  }

  /** An element's annotation of a type, or null. */
  static AnnotationMirror annotation(Element element, String type) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().contentEquals(type)) {
        return mirror;
      }
    }
    return null;
  }

  /** The values of an annotation, defaults included, by name. */
  static Map<String, Object> values(Elements elements, AnnotationMirror mirror) {
    Map<String, Object> values = new HashMap<>();
    elements.getElementValuesWithDefaults(mirror).forEach((k, v) -> values.put(k.getSimpleName().toString(), v.getValue()));
    return values;
  }
}
