package dev.meander.processor.frontend;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Type;
import dev.meander.processor.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Resolves names in a body that javac has not attributed yet, over the language model alone: asking javac to attribute
 * it now would break classes that use generated ones.
 */
final class NameReader {
  private final MethodReader method;
  private final ExpressionReader expressions;
  private final Reading reading;
  private final Graph.Builder g;

  NameReader(MethodReader method, ExpressionReader expressions) {
    this.method = method;
    this.expressions = expressions;
    this.reading = method.reading;
    this.g = method.g;
  }

  // ---- variables

  Value identifier(IdentifierTree tree, Scope scope) {
    String name = tree.getName().toString();
    if (scope.has(name)) {
      Value value = scope.get(name);
      if (value == null) {
        throw method.refuse(Problem.ENERGY_NAME, tree, name + ", which may have no value yet,");
      }
      return value;
    }
    for (Element type = enclosingType(); type instanceof TypeElement t; type = type.getEnclosingElement()) {
      VariableElement field = field(t, name);
      if (field != null) {
        return field(field, tree);
      }
    }
    throw method.refuse(Problem.ENERGY_NAME, tree, name);
  }

  Value member(MemberSelectTree tree, Scope scope) {
    String name = tree.getIdentifier().toString();
    ExpressionTree of = ExpressionReader.plain(tree.getExpression());
    if (of instanceof IdentifierTree id && id.getName().contentEquals("this")) {
      VariableElement field = field(reading.owner(), name);
      if (field != null) {
        return field(field, tree);
      }
    }
    if (name.equals("length")) {
      return length(expressions.value(of, scope), tree);
    }
    TypeElement type = type(of.toString());
    VariableElement field = type == null ? null : field(type, name);
    if (field == null) {
      throw method.refuse(Problem.ENERGY_NAME, tree, tree);
    }
    return field(field, tree);
  }

  private Value length(Value array, Tree tree) {
    if (array instanceof Value.Parameter p) {
      return new Value.Scalar(g.length(p.variable(), p.indices().toArray(Node[]::new)));
    }
    if (array instanceof Value.State s) {
      return new Value.Scalar(g.integer(s.length()));
    }
    if (array instanceof Value.Cells c) {
      return new Value.Scalar(g.integer(c.cells().size()));
    }
    if (array instanceof Value.Filled f) {
      return new Value.Scalar(g.integer(f.length()));
    }
    throw method.refuse(Problem.ENERGY_TYPE, tree, tree + " is not the length of an array");
  }

  private Element enclosingType() {
    Element e = reading.trees().getElement(methodPath());
    return e.getEnclosingElement();
  }

  /** The path of the method itself, whose element is known without attribution. */
  private TreePath methodPath() {
    return method.path;
  }

  private static VariableElement field(TypeElement type, String name) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(f -> f.getSimpleName().contentEquals(name))
        .findFirst()
        .orElse(null);
  }

  private Value field(VariableElement field, Tree tree) {
    Object constant = field.getConstantValue();
    if (constant instanceof Double d) {
      return new Value.Scalar(g.real(d));
    }
    if (constant instanceof Integer i) {
      return new Value.Scalar(g.integer(i));
    }
    if (constant instanceof Boolean b) {
      return new Value.Scalar(g.bool(b));
    }
    boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
    if (!isStatic && field.getEnclosingElement().equals(reading.owner()) && reading.owner().getKind() == ElementKind.RECORD) {
      return component(field, tree);
    }
    TreePath path = isStatic && field.getModifiers().contains(Modifier.FINAL) ? reading.trees().getPath(field) : null;
    if (path != null && path.getLeaf() instanceof VariableTree declared && declared.getInitializer() != null) {
      MethodReader there = new MethodReader(reading, path);
      return there.expressions.converted(
          there.expressions.value(declared.getInitializer(), new Scope()), declared.getType(), declared);
    }
    throw method.refuse(Problem.ENERGY_NAME, tree, tree);
  }

  private Value component(VariableElement field, Tree tree) {
    int rank = 0;
    TypeMirror type = field.asType();
    while (type instanceof ArrayType array) {
      type = array.getComponentType();
      rank++;
    }
    Type element =
        switch (type.getKind()) {
          case DOUBLE -> Type.REAL;
          case INT -> Type.INT;
          case BOOLEAN -> Type.BOOL;
          default -> throw method.refuse(Problem.ENERGY_TYPE, tree, "component " + field + " is of type " + field.asType());
        };
    if (rank > 2) {
      throw method.refuse(Problem.ENERGY_TYPE, tree, "component " + field + " has more than two indices");
    }
    Variable variable = Variable.uniform(field.getSimpleName().toString(), element, rank);
    reading.parameters().put(variable.name(), variable);
    return rank == 0 ? new Value.Scalar(g.load(variable)) : new Value.Parameter(variable, List.of());
  }

  /** A type by its name as written: nested here, in this package, imported by a full name, or in java.lang. */
  private TypeElement type(String name) {
    for (Element e = enclosingType(); e instanceof TypeElement t; e = e.getEnclosingElement()) {
      TypeElement nested = reading.elements().getTypeElement(t.getQualifiedName() + "." + name);
      if (t.getSimpleName().contentEquals(name) || nested != null) {
        return nested != null ? nested : t;
      }
    }
    for (var i : method.path.getCompilationUnit().getImports()) {
      String imported = i.getQualifiedIdentifier().toString();
      if (!i.isStatic() && imported.endsWith("." + name)) {
        return reading.elements().getTypeElement(imported);
      }
    }
    PackageElement here = reading.elements().getPackageOf(reading.owner());
    String prefix = here.isUnnamed() ? "" : here.getQualifiedName() + ".";
    for (String full : List.of(prefix + name, "java.lang." + name, name)) {
      TypeElement type = reading.elements().getTypeElement(full);
      if (type != null) {
        return type;
      }
    }
    return null;
  }

  // ---- calls

  Value call(MethodInvocationTree tree, Scope scope) {
    ExpressionTree select = ExpressionReader.plain(tree.getMethodSelect());
    List<Value> arguments = new ArrayList<>();
    tree.getArguments().forEach(a -> arguments.add(expressions.value(a, scope)));
    if (select instanceof MemberSelectTree member && !isThis(member.getExpression())) {
      TypeElement type = type(member.getExpression().toString());
      String owner = type == null ? "" : type.getQualifiedName().toString();
      if (owner.equals("java.lang.Math") || owner.equals("java.lang.StrictMath")) {
        return math(member.getIdentifier().toString(), arguments, tree);
      }
      if (type == null || !top(type).equals(top(reading.owner()))) {
        throw method.refuse(Problem.ENERGY_CALL, tree, select, MathCalls.names());
      }
      return inlined(type, member.getIdentifier().toString(), arguments, tree);
    }
    String name = select instanceof MemberSelectTree m ? m.getIdentifier().toString() : select.toString();
    for (Element e = enclosingType(); e instanceof TypeElement t; e = e.getEnclosingElement()) {
      boolean declares = ElementFilter.methodsIn(t.getEnclosedElements()).stream()
          .anyMatch(m -> m.getSimpleName().contentEquals(name));
      VariableElement component = arguments.isEmpty() && t.getKind() == ElementKind.RECORD ? field(t, name) : null;
      if (component != null && !component.getModifiers().contains(Modifier.STATIC)) {
        return field(component, tree);
      }
      if (declares) {
        return inlined(t, name, arguments, tree);
      }
    }
    throw method.refuse(Problem.ENERGY_CALL, tree, name, MathCalls.names());
  }

  private static boolean isThis(ExpressionTree tree) {
    return tree instanceof IdentifierTree id && id.getName().contentEquals("this");
  }

  private static Element top(Element e) {
    return e.getEnclosingElement() instanceof TypeElement outer ? top(outer) : e;
  }

  private Value math(String name, List<Value> arguments, MethodInvocationTree tree) {
    MathCalls.Call call = MathCalls.find(name, arguments.size());
    List<Node> nodes = new ArrayList<>();
    for (Value argument : arguments) {
      if (!(argument instanceof Value.Scalar s) || s.node().type() == Type.BOOL) {
        call = null;
        break;
      }
      nodes.add(s.node());
    }
    if (call == null) {
      throw method.refuse(Problem.ENERGY_CALL, tree, "Math." + name, MathCalls.names());
    }
    return new Value.Scalar(call.of(g, nodes));
  }

  private Value inlined(TypeElement type, String name, List<Value> arguments, MethodInvocationTree tree) {
    List<ExecutableElement> candidates = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(m -> m.getSimpleName().contentEquals(name) && m.getParameters().size() == arguments.size())
        .filter(m -> accepts(m, arguments))
        .toList();
    if (candidates.size() != 1) {
      throw method.refuse(Problem.ENERGY_CALL, tree,
          name + (candidates.isEmpty() ? "" : ", which several methods could mean,"), MathCalls.names());
    }
    ExecutableElement callee = candidates.get(0);
    if (reading.calls().contains(callee)) {
      throw method.refuse(Problem.ENERGY_RECURSION, tree, name);
    }
    TreePath path = reading.trees().getPath(callee);
    if (path == null || !(path.getLeaf() instanceof MethodTree body) || body.getBody() == null) {
      throw method.refuse(Problem.ENERGY_NO_SOURCE, tree, name);
    }
    MethodReader there = new MethodReader(reading, path);
    Scope locals = new Scope();
    for (int k = 0; k < arguments.size(); k++) {
      VariableTree parameter = body.getParameters().get(k);
      locals.put(
          parameter.getName().toString(),
          there.expressions.converted(arguments.get(k), parameter.getType(), parameter));
    }
    reading.calls().push(callee);
    Node result = there.returned(body.getBody(), locals);
    reading.calls().pop();
    Type declared = there.expressions.declaredType(body.getReturnType());
    return declared == null ? new Value.Scalar(result) : there.expressions.as(new Value.Scalar(result), declared, body);
  }

  private static boolean accepts(ExecutableElement candidate, List<Value> arguments) {
    for (int k = 0; k < arguments.size(); k++) {
      TypeMirror parameter = candidate.getParameters().get(k).asType();
      boolean fits = !(arguments.get(k) instanceof Value.Scalar s)
          ? parameter instanceof ArrayType
          : switch (s.node().type()) {
            case REAL -> parameter.getKind() == TypeKind.DOUBLE;
            case INT -> parameter.getKind() == TypeKind.INT
                || parameter.getKind() == TypeKind.DOUBLE;
            case BOOL -> parameter.getKind() == TypeKind.BOOLEAN;
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
