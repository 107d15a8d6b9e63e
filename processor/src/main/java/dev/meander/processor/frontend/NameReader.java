package dev.meander.processor.frontend;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Type;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.spec.EnergySpec;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads names: locals, constants, and record components. */
final class NameReader {
  /** What may stand before a dot, other than names. */
  private static final Set<Tree.Kind> VALUES = EnumSet.of(
      Tree.Kind.METHOD_INVOCATION, Tree.Kind.ARRAY_ACCESS, Tree.Kind.CONDITIONAL_EXPRESSION, Tree.Kind.TYPE_CAST);

  private final MethodReader method;
  private final Reading reading;
  private final GraphBuilder g;
  private final Resolver resolver;

  NameReader(MethodReader method) {
    this.method = method;
    this.reading = method.reading;
    this.g = method.g;
    this.resolver = new Resolver(
        reading.elements(), reading.types(), method.path.getCompilationUnit(), method.member.getEnclosingElement());
  }

  Resolver resolver() {
    return resolver;
  }

  /** The node of a literal or compile-time constant; null if its type is none of an energy's. */
  Node constant(Object value) {
    if (value instanceof Double d) {
      return g.real(d);
    }
    if (value instanceof Integer i) {
      return g.integer(i);
    }
    return value instanceof Boolean b ? g.bool(b) : null;
  }

  Value identifier(IdentifierTree tree, Scope scope) {
    String name = tree.getName().toString();
    if (scope.has(name)) {
      Value value = scope.value(name);
      if (value == null) {
        throw method.refuse(Problem.ENERGY_NAME, tree, name + ", which may have no value yet,");
      }
      if (value instanceof Value.Unknown) {
        throw new Reading.Silent();
      }
      reading.names().addLocal(tree, name);
      return value;
    }
    if (name.equals("this") && method.self != null) {
      return method.self;
    }
    return field(resolver.fields(name), method.self, tree);
  }

  Value member(MemberSelectTree tree, Scope scope) {
    String name = tree.getIdentifier().toString();
    ExpressionTree of = Assigned.plain(tree.getExpression());
    if (of instanceof IdentifierTree id && id.getName().contentEquals("this")) {
      return field(resolver.fields(enclosing(), name), method.self, tree);
    }
    boolean isValue = isValue(of, scope);
    TypeElement type = isValue ? null : type(of);
    if (type != null) {
      return field(resolver.fields(type, name), null, tree);
    }
    Value value = isValue ? method.expressions.value(of, scope) : null;
    if (value instanceof Value.Unknown) {
      throw new Reading.Silent();
    }
    if (value instanceof Value.Group group) {
      return field(resolver.fields(group.type(), name), group, tree);
    }
    if (isValue && name.equals("length")) {
      return new Value.Scalar(method.arrays.length(value, tree));
    }
    throw method.refuse(Problem.ENERGY_NAME, tree, tree);
  }

  /** The type of a name, or null. */
  TypeElement type(ExpressionTree name) {
    TypeElement type = resolver.type(name.toString());
    if (type != null) {
      reading.names().add(name, type);
    }
    return type;
  }

  /** Whether something before a dot is a value, not a type; the variable at the start of a name hides a type. */
  boolean isValue(ExpressionTree tree, Scope scope) {
    ExpressionTree first = tree;
    while (first instanceof MemberSelectTree member) {
      first = member.getExpression();
    }
    if (!(first instanceof IdentifierTree)) {
      return VALUES.contains(first.getKind());
    }
    String text = first.toString();
    return text.equals("this") || scope.has(text) || !resolver.fields(text).isEmpty();
  }

  private TypeElement enclosing() {
    return (TypeElement) method.member.getEnclosingElement();
  }

  // ---- fields

  /** A field of the record that is meant, if any. */
  private Value field(Collection<VariableElement> found, Value.Group of, Tree tree) {
    if (found.size() != 1) {
      throw method.refuse(Problem.ENERGY_NAME, tree, tree);
    }
    VariableElement field = found.iterator().next();
    reading.names().add(tree, field);
    Node constant = constant(field.getConstantValue());
    if (constant != null) {
      return new Value.Scalar(constant);
    }
    boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
    if (!isStatic && of != null && field.getEnclosingElement().equals(of.type())) {
      return component(field, of, tree);
    }
    TreePath path = isStatic && field.getModifiers().contains(Modifier.FINAL) ? reading.sources().path(field) : null;
    if (path != null && path.getLeaf() instanceof VariableTree declared && declared.getInitializer() != null) {
      Value known = reading.constants().get(field);
      if (known == null) {
        known = initial(field, declared, path, tree);
        reading.constants().put(field, known);
      }
      return known;
    }
    throw method.refuse(Problem.ENERGY_NAME, tree, tree);
  }

  /** The value of a static final field from its initialiser, which is read where it stands. */
  private Value initial(VariableElement field, VariableTree declared, TreePath path, Tree tree) {
    if (reading.open().contains(field)) {
      throw method.refuse(Problem.ENERGY_RECURSION, tree, field.getSimpleName());
    }
    MethodReader there = new MethodReader(reading, path, field, null);
    Types.Declared type = there.types.declared(declared.getType());
    boolean isArray = type != null && type.rank() > 0;
    if (isArray && !(declared.getInitializer() instanceof NewArrayTree)) {
      throw method.refuse(Problem.ENERGY_NAME, tree, tree + ", an array without a list of its elements,");
    }
    if (isArray && Assigned.names(path.getCompilationUnit()).contains(field.getSimpleName().toString())) {
      throw method.refuse(Problem.ENERGY_NAME, tree, tree + ", an array with elements that are assigned,");
    }
    reading.open().push(field);
    try {
      Scope empty = new Scope(g);
      Value value = there.assignments().initial(declared.getInitializer(), type, empty);
      if (!(value instanceof Value.Local local)) {
        return value;
      }
      LocalArray array = local.array();
      return new Value.Local(new LocalArray(array.type(), array.length(), empty.contents(array)));
    } finally {
      reading.open().pop();
    }
  }

  // ---- record components

  /** The accessor of a component, if the method is one. */
  Value accessor(ExecutableElement called, Value.Group of, Tree tree) {
    for (RecordComponentElement component : of == null ? List.<RecordComponentElement>of() : of.type().getRecordComponents()) {
      if (called.equals(component.getAccessor())) {
        return parameter(of, component.getSimpleName().toString(), component.asType(), tree);
      }
    }
    return null;
  }

  /** The field of a component. Kernels see what the accessor gives, which must be the same. */
  private Value component(VariableElement field, Value.Group of, Tree tree) {
    String name = field.getSimpleName().toString();
    for (RecordComponentElement component : of.type().getRecordComponents()) {
      if (component.getSimpleName().contentEquals(name) && Accessors.isExplicit(reading.sources(), component)) {
        throw method.refuse(Problem.ENERGY_NAME, tree, of.path(name) + ", whose accessor may give another value than the "
            + "field (call " + name + "()),");
      }
    }
    return parameter(of, name, field.asType(), tree);
  }

  private Value parameter(Value.Group of, String name, TypeMirror declared, Tree tree) {
    String path = of.path(name);
    int rank = 0;
    TypeMirror type = declared;
    while (type instanceof ArrayType array) {
      type = array.getComponentType();
      rank++;
    }
    if (rank == 0 && type instanceof DeclaredType d && d.asElement().getKind() == ElementKind.RECORD) {
      return group((TypeElement) d.asElement(), path, tree);
    }
    Type element = Types.of(type.getKind());
    if (element == null) {
      throw method.refuse(Problem.ENERGY_TYPE, tree, "component " + path + " is of type " + declared);
    }
    if (rank > 2) {
      throw method.refuse(Problem.ENERGY_TYPE, tree, "component " + path + " has more than two indices");
    }
    Variable variable = Variable.uniform(EnergySpec.variable(path), element, rank);
    return rank == 0 ? new Value.Scalar(g.load(variable)) : new Value.Parameter(variable, List.of());
  }

  /** A record among the components: generated classes must be able to name it. */
  private Value group(TypeElement type, String path, Tree tree) {
    String wrong = type.getTypeParameters().isEmpty() ? null : "generic";
    boolean near = reading.elements().getPackageOf(type).equals(reading.elements().getPackageOf(reading.owner()));
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      Set<Modifier> modifiers = e.getModifiers();
      boolean hidden = !modifiers.contains(Modifier.PUBLIC) && (!near || modifiers.contains(Modifier.PRIVATE));
      wrong = hidden ? "hidden from its package" : wrong;
    }
    if (wrong != null) {
      throw method.refuse(Problem.ENERGY_TYPE, tree, "component " + path + " is a record that is " + wrong);
    }
    return new Value.Group(type, path);
  }
}
