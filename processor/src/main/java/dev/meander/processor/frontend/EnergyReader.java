package dev.meander.processor.frontend;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.diagnostic.Refusal;
import dev.meander.processor.diagnostic.Refusals;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Type;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.spec.EnergySpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;

/** Reads an {@code @Energy} method as a graph. */
public final class EnergyReader {
  /** Name of the annotation. */
  public static final String ENERGY = "dev.meander.annotation.Energy";

  /** Operators of the largest energy; its derivatives have several times as many. */
  private static final int MOST_OPERATORS = 20_000;

  private final Sources sources;
  private final Elements elements;
  private final javax.lang.model.util.Types types;
  private final NameLog names;

  /**
   * Reads energies.
   *
   * @param names takes down what names were taken to mean
   */
  public EnergyReader(Sources sources, Elements elements, javax.lang.model.util.Types types, NameLog names) {
    this.sources = sources;
    this.elements = elements;
    this.types = types;
    this.names = names;
  }

  /** The energy of a method; throws {@link Refusals} with all that is wrong with it. */
  public EnergySpec read(ExecutableElement energy) {
    TypeElement type = (TypeElement) energy.getEnclosingElement();
    TreePath path = sources.path(energy);
    Reading reading = new Reading(sources, elements, types, names, type);
    try {
      return path != null ? read(energy, type, reading, (MethodTree) path.getLeaf(), path) : published(energy, type);
    } catch (Reading.Silent e) {
      // what is wrong is noted
    } catch (Refusal refusal) {
      reading.note(refusal);
    } catch (Reading.TooLarge e) {
      reading.note(e.refusal());
    }
    throw new Refusals(reading.problems());
  }

  private EnergySpec read(
      ExecutableElement energy, TypeElement type, Reading reading, MethodTree tree, TreePath path) {
    checkClass(type, tree, path);
    checkMethod(energy, type, tree, path);
    Scope scope = new Scope(reading.builder());
    int dimension = parameters(energy, reading, scope, tree, path);
    boolean isStatic = energy.getModifiers().contains(Modifier.STATIC);
    MethodReader method = new MethodReader(reading, path, energy, isStatic ? null : new Value.Group(type, ""));
    reading.open().push(energy);
    Node value = method.returned(tree.getBody(), scope);
    if (!reading.problems().isEmpty()) {
      throw new Reading.Silent();
    }
    Graph graph = reading.builder().store(EnergySpec.U, 0, value).build();
    checkSize(graph, tree, path);
    return spec(energy, type, dimension, graph);
  }

  /** Whether derivatives of a graph will still compile. */
  static void checkSize(Graph graph, MethodTree tree, TreePath path) {
    long operators = graph.nodes().stream().filter(n -> n instanceof Node.Apply).count();
    if (operators > MOST_OPERATORS) {
      throw new Refusal(Problem.LOOP_BUDGET, tree, path, tree.getName(), operators + ", of at most " + MOST_OPERATORS);
    }
  }

  /** An energy of a class file. */
  private EnergySpec published(ExecutableElement energy, TypeElement type) {
    int dim = dim(elements, energy);
    Graph graph = Published.graph(elements, energy, null, null);
    return spec(energy, type, dim > 0 ? dim : energy.getParameters().size(), graph);
  }

  /** The dimension given to an energy that takes an array. */
  static int dim(Elements elements, ExecutableElement energy) {
    return Annotations.of(elements, energy, ENERGY).get("dim", Integer.class);
  }

  private static EnergySpec spec(ExecutableElement energy, TypeElement type, int dimension, Graph graph) {
    Map<String, Variable> loaded = new HashMap<>();
    for (Node node : graph.nodes()) {
      if (node instanceof Node.Load load) {
        loaded.put(load.variable().name(), load.variable());
      } else if (node instanceof Node.Length length) {
        loaded.put(length.variable().name(), length.variable());
      }
    }
    List<Variable> parameters = new ArrayList<>();
    inOrder(new Value.Group(type, ""), loaded, parameters);
    return new EnergySpec(type, !energy.getModifiers().contains(Modifier.STATIC), dimension, parameters, graph);
  }

  /** The components that are loaded, those of records among them where these stand. */
  private static void inOrder(Value.Group group, Map<String, Variable> loaded, List<Variable> to) {
    for (RecordComponentElement component : group.type().getRecordComponents()) {
      String path = group.path(component.getSimpleName().toString());
      Variable variable = loaded.get(EnergySpec.variable(path));
      if (variable != null) {
        to.add(variable);
      } else if (loaded.keySet().stream().anyMatch(v -> EnergySpec.component(v).startsWith(path + "."))) {
        TypeElement inner = (TypeElement) ((DeclaredType) component.asType()).asElement();
        inOrder(new Value.Group(inner, path), loaded, to);
      }
    }
  }

  // ---- what the method must be

  private static void checkClass(TypeElement type, MethodTree tree, TreePath path) {
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
      throw new Refusal(Problem.ENERGY_CLASS, tree, path, type.getSimpleName() + " is neither a class nor a record");
    }
    for (Element e = type; e instanceof TypeElement t; e = e.getEnclosingElement()) {
      String wrong = t.getNestingKind() == NestingKind.LOCAL || t.getNestingKind() == NestingKind.ANONYMOUS ? "local"
          : t.getModifiers().contains(Modifier.PRIVATE) ? "private"
          : !t.getTypeParameters().isEmpty() ? "generic"
          : null;
      if (wrong != null) {
        throw new Refusal(Problem.ENERGY_CLASS, tree, path, t.getSimpleName() + " is " + wrong);
      }
    }
    long energies = type.getEnclosedElements().stream().filter(e -> Annotations.has(e, ENERGY)).count();
    if (energies > 1) {
      throw new Refusal(Problem.ENERGY_CLASS, tree, path, type.getSimpleName() + " has " + energies + " energies");
    }
  }

  private static void checkMethod(ExecutableElement energy, TypeElement type, MethodTree tree, TreePath path) {
    boolean isStatic = energy.getModifiers().contains(Modifier.STATIC);
    String wrong = !isStatic && type.getKind() != ElementKind.RECORD ? "is neither static nor in a record"
        : energy.getReturnType().getKind() != TypeKind.DOUBLE ? "does not return double"
        : tree.getBody() == null ? "has no body"
        : !energy.getTypeParameters().isEmpty() ? "is generic"
        : energy.isVarArgs() ? "takes a variable number of coordinates"
        : !energy.getThrownTypes().isEmpty() ? "declares exceptions"
        : null;
    if (wrong != null) {
      throw new Refusal(Problem.ENERGY_SIGNATURE, tree, path, energy.getSimpleName() + " " + wrong);
    }
  }

  private int parameters(ExecutableElement energy, Reading reading, Scope scope, MethodTree tree, TreePath path) {
    List<? extends VariableElement> parameters = energy.getParameters();
    int dim = dim(elements, energy);
    boolean array = parameters.size() == 1
        && parameters.get(0).asType() instanceof ArrayType a
        && a.getComponentType().getKind() == TypeKind.DOUBLE;
    boolean scalars = !parameters.isEmpty()
        && parameters.stream().allMatch(p -> p.asType().getKind() == TypeKind.DOUBLE);
    if (array && dim >= 1) {
      scope.declare(parameters.get(0).getSimpleName().toString(), null, new Value.State(EnergySpec.X, dim));
      return dim;
    }
    if (!scalars || dim != 0) {
      String what = array ? "double[] needs dim of at least 1, but dim is " + dim
          : scalars ? "dim belongs to the form with double[], but is " + dim : energy + " takes other parameters";
      throw new Refusal(Problem.ENERGY_SIGNATURE, tree, path, what);
    }
    for (int d = 0; d < parameters.size(); d++) {
      Node x = reading.builder().load(EnergySpec.X, d);
      scope.declare(parameters.get(d).getSimpleName().toString(), Type.REAL, new Value.Scalar(x));
    }
    return parameters.size();
  }
}
