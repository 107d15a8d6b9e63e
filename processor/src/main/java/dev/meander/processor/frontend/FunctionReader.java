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
import dev.meander.processor.spec.FunctionSpec;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Reads a {@code @Differentiable} method by itself, as those will see it who know its class file alone. Its parameters
 * are the variables {@code a0, a1, …}: ints and arrays the same for every point, so that they may be indices and bounds.
 */
public final class FunctionReader {
  /** Name of the annotation. */
  public static final String DIFFERENTIABLE = SpecReader.PACKAGE + "Differentiable";

  private final Sources sources;
  private final Elements elements;
  private final javax.lang.model.util.Types types;
  private final NameLog names;

  public FunctionReader(Sources sources, Elements elements, javax.lang.model.util.Types types, NameLog names) {
    this.sources = sources;
    this.elements = elements;
    this.types = types;
    this.names = names;
  }

  /** The variable of a parameter; null if its type is none of an energy's. */
  static Variable variable(int number, TypeMirror declared) {
    int rank = 0;
    TypeMirror element = declared;
    while (element instanceof ArrayType array) {
      element = array.getComponentType();
      rank++;
    }
    Type type = Types.of(element.getKind());
    if (type == null || rank > 2) {
      return null;
    }
    boolean uniform = rank > 0 || type == Type.INT;
    return new Variable("a" + number, uniform ? Variable.Space.UNIFORM : Variable.Space.WALKER, type, rank);
  }

  /** The method as a function; throws {@link Refusals} with all that is wrong with it. */
  public FunctionSpec read(ExecutableElement function) {
    Reading reading = new Reading(sources, elements, types, names, (TypeElement) function.getEnclosingElement());
    TreePath path = sources.path(function);
    try {
      check(function, path);
      MethodReader method = new MethodReader(reading, path, function, null);
      MethodTree tree = (MethodTree) path.getLeaf();
      Scope scope = new Scope(reading.builder());
      declare(function, reading, scope);
      reading.open().push(function);
      Node value = method.returned(tree.getBody(), scope);
      if (reading.problems().isEmpty()) {
        Graph graph = reading.builder().store(EnergySpec.U, 0, value).build();
        EnergyReader.checkSize(graph, tree, path);
        return new FunctionSpec(Published.signature(function), graph);
      }
    } catch (Reading.Silent e) {
      // what is wrong is noted
    } catch (Refusal refusal) {
      reading.note(refusal);
    } catch (Reading.TooLarge e) {
      reading.note(e.refusal());
    }
    throw new Refusals(reading.problems());
  }

  private static void check(ExecutableElement function, TreePath path) {
    List<? extends VariableElement> parameters = function.getParameters();
    boolean known = true;
    for (int k = 0; k < parameters.size(); k++) {
      known &= variable(k, parameters.get(k).asType()) != null;
    }
    String wrong = !function.getModifiers().contains(Modifier.STATIC) ? "is not static"
        : function.getModifiers().contains(Modifier.PRIVATE) ? "is private"
        : Types.of(function.getReturnType().getKind()) == null ? "returns something else"
        : !known ? "takes something else"
        : !function.getTypeParameters().isEmpty() ? "is generic"
        : function.isVarArgs() ? "takes a variable number of arguments"
        : !function.getThrownTypes().isEmpty() ? "declares exceptions"
        : ((MethodTree) path.getLeaf()).getBody() == null ? "has no body"
        : null;
    if (wrong != null) {
      throw new Refusal(Problem.DIFFERENTIABLE, path.getLeaf(), path, function.getSimpleName() + " " + wrong);
    }
  }

  private static void declare(ExecutableElement function, Reading reading, Scope scope) {
    List<? extends VariableElement> parameters = function.getParameters();
    for (int k = 0; k < parameters.size(); k++) {
      Variable variable = variable(k, parameters.get(k).asType());
      String name = parameters.get(k).getSimpleName().toString();
      if (variable.rank() > 0) {
        scope.declare(name, null, new Value.Parameter(variable, List.of()));
      } else {
        scope.declare(name, variable.type(), new Value.Scalar(reading.builder().load(variable)));
      }
    }
  }
}
