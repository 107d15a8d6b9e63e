package dev.meander.processor.frontend;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.diagnostic.Refusal;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads calls: methods of {@code Math}, {@code Double.isNaN}, accessors, methods of the same top-level class and those that
 * other classes offer, which are inlined; where they come from a class file, their published graph is.
 */
final class CallReader {
  private final MethodReader method;
  private final NameReader names;
  private final Reading reading;
  private final GraphBuilder g;

  CallReader(MethodReader method, NameReader names) {
    this.method = method;
    this.names = names;
    this.reading = method.reading;
    this.g = method.g;
  }

  Value call(MethodInvocationTree tree, Scope scope) {
    ExpressionTree select = Assigned.plain(tree.getMethodSelect());
    Value.Group receiver = receiver(select, scope);
    Collection<ExecutableElement> candidates = candidates(select, receiver, scope);
    List<Value> arguments = new ArrayList<>();
    List<TypeMirror> given = new ArrayList<>();
    for (ExpressionTree argument : tree.getArguments()) {
      Value value = method.expressions.value(argument, scope);
      if (value instanceof Value.Unknown) {
        throw new Reading.Silent();
      }
      arguments.add(value);
      TypeKind narrow = Narrow.type(argument);
      given.add(narrow != null ? reading.types().getPrimitiveType(narrow) : type(value));
    }
    ExecutableElement named = mostSpecific(candidates, given);
    if (named == null) {
      throw method.refuse(Problem.ENERGY_CALL, tree, select, MathCalls.names());
    }
    reading.names().add(select, named);
    ExecutableElement called = overridden(named, receiver);
    String owner = called.getEnclosingElement().toString();
    if (owner.equals("java.lang.Math") || owner.equals("java.lang.StrictMath")) {
      return math(called, arguments, tree);
    }
    if (owner.equals("java.lang.Double") && named.getSimpleName().contentEquals("isNaN")) {
      Node e = g.toReal(method.types.node(arguments.get(0), tree));
      return new Value.Scalar(g.not(g.equal(e, e)));
    }
    Value component = arguments.isEmpty() ? names.accessor(called, receiver, tree) : null;
    if (component != null) {
      return component;
    }
    boolean here = top(called).equals(top(method.member));
    if (!here && !isOffered(called)) {
      throw method.refuse(Problem.ENERGY_CALL, tree, select, MathCalls.names());
    }
    if (!here && reading.sources().path(called) == null) {
      return published(called, receiver, arguments, tree, scope);
    }
    return inlined(called, receiver, arguments, tree, scope);
  }

  /** The record whose method is called, if it is an instance method. */
  private Value.Group receiver(ExpressionTree select, Scope scope) {
    if (select instanceof MemberSelectTree member && names.isValue(Assigned.plain(member.getExpression()), scope)) {
      Value value = method.expressions.value(member.getExpression(), scope);
      if (value instanceof Value.Unknown) {
        throw new Reading.Silent();
      }
      return value instanceof Value.Group group ? group : null;
    }
    return select instanceof IdentifierTree ? method.self : null;
  }

  private Collection<ExecutableElement> candidates(ExpressionTree select, Value.Group receiver, Scope scope) {
    if (select instanceof IdentifierTree id) {
      return names.resolver().methods(id.getName().toString());
    }
    if (!(select instanceof MemberSelectTree member)) {
      return List.of();
    }
    String name = member.getIdentifier().toString();
    ExpressionTree of = Assigned.plain(member.getExpression());
    if (of instanceof IdentifierTree id && id.getName().contentEquals("this")) {
      return names.resolver().methods(name);
    }
    TypeElement type = receiver != null ? receiver.type() : names.isValue(of, scope) ? null : names.type(of);
    return type == null ? List.of() : names.resolver().methods(type, name);
  }

  /** Whether a class lets energies of other classes call a method. */
  private static boolean isOffered(ExecutableElement called) {
    return Annotations.has(called, FunctionReader.DIFFERENTIABLE) || Annotations.has(called, EnergyReader.ENERGY);
  }

  private static Element top(Element e) {
    return e.getEnclosingElement() instanceof TypeElement outer ? top(outer) : e;
  }

  /** A function of doubles or ints; Java prefers those of floats to those of doubles where the arguments are ints. */
  private Value math(ExecutableElement called, List<Value> arguments, MethodInvocationTree tree) {
    String name = called.getSimpleName().toString();
    TypeKind type = called.getReturnType().getKind();
    MathCalls.Call call = type == TypeKind.DOUBLE || type == TypeKind.INT ? MathCalls.find(name, arguments.size()) : null;
    if (call == null) {
      String what = tree.getMethodSelect() + (type == TypeKind.FLOAT ? " of floats or ints, which gives a float,"
          : type == TypeKind.LONG ? ", which gives a long," : "");
      throw method.refuse(Problem.ENERGY_CALL, tree, what, MathCalls.names());
    }
    List<Node> nodes = new ArrayList<>();
    arguments.forEach(a -> nodes.add(method.types.node(a, tree)));
    if (MathCalls.divides(name)) {
      nodes.set(1, method.expressions.arithmetic().divisor(nodes.get(0), nodes.get(1), tree));
    }
    String outside = reading.isUnread() ? null : Domains.outside(name, nodes, reading.conditions());
    if (outside != null) {
      throw method.refuse(Problem.DOMAIN, tree, outside);
    }
    Node result = call.of(g, nodes);
    return new Value.Scalar(method.types.checked(result, tree));
  }

  // ---- overloads

  /** The method that Java takes: the most specific one that takes the arguments without boxing; null if there is none. */
  private ExecutableElement mostSpecific(Collection<ExecutableElement> candidates, List<TypeMirror> arguments) {
    List<ExecutableElement> fitting = candidates.stream().filter(m -> accepts(m, arguments)).toList();
    for (ExecutableElement one : fitting) {
      if (fitting.stream().allMatch(other -> isAsSpecific(one, other))) {
        return one;
      }
    }
    return null;
  }

  private boolean accepts(ExecutableElement candidate, List<TypeMirror> arguments) {
    if (candidate.getParameters().size() != arguments.size() || !candidate.getTypeParameters().isEmpty()) {
      return false;
    }
    for (int k = 0; k < arguments.size(); k++) {
      if (!fits(arguments.get(k), candidate.getParameters().get(k).asType())) {
        return false;
      }
    }
    return true;
  }

  private boolean isAsSpecific(ExecutableElement one, ExecutableElement other) {
    for (int k = 0; k < one.getParameters().size(); k++) {
      if (!fits(one.getParameters().get(k).asType(), other.getParameters().get(k).asType())) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(TypeMirror from, TypeMirror to) {
    return to.getKind() != TypeKind.ERROR && reading.types().isSubtype(from, to);
  }

  private TypeMirror type(Value value) {
    if (value instanceof Value.Scalar s) {
      return type(s.node().type(), 0);
    }
    if (value instanceof Value.Parameter p) {
      return type(p.variable().type(), p.variable().rank() - p.indices().size());
    }
    if (value instanceof Value.Group group) {
      return group.type().asType();
    }
    return type(value instanceof Value.Local l ? l.array().type() : Type.REAL, 1);
  }

  private TypeMirror type(Type type, int rank) {
    TypeMirror mirror = reading.types().getPrimitiveType(
        switch (type) {
          case REAL -> TypeKind.DOUBLE;
          case INT -> TypeKind.INT;
          case BOOL -> TypeKind.BOOLEAN;
        });
    for (int k = 0; k < rank; k++) {
      mirror = reading.types().getArrayType(mirror);
    }
    return mirror;
  }

  /** The method of the record itself, where it overrides one of an interface. */
  private ExecutableElement overridden(ExecutableElement called, Value.Group receiver) {
    if (called.getModifiers().contains(Modifier.STATIC) || receiver == null) {
      return called;
    }
    return names.resolver().methods(receiver.type(), called.getSimpleName().toString()).stream()
        .filter(m -> reading.elements().overrides(m, called, receiver.type()))
        .findFirst()
        .orElse(called);
  }

  // ---- class files

  private Value published(
      ExecutableElement called, Value.Group of, List<Value> arguments, MethodInvocationTree tree, Scope scope) {
    Graph graph = Published.graph(reading.elements(), called, tree, method.path);
    int dim = Annotations.has(called, EnergyReader.ENERGY) ? EnergyReader.dim(reading.elements(), called) : 0;
    Node length = dim == 0 ? null : method.arrays.length(arguments.get(0), tree);
    if (length != null && !GraphBuilder.isInt(length, dim)) {
      throw method.refuse(Problem.ENERGY_TYPE, tree, "the array is not one of the " + dim + " coordinates that "
          + tree.getMethodSelect() + " takes");
    }
    return reading.isUnread() ? reading.any(Types.of(called.getReturnType().getKind()))
        : new Value.Scalar(new PublishedCall(method, of, arguments, scope, tree).value(graph));
  }

  // ---- inlining

  private Value inlined(
      ExecutableElement called, Value.Group of, List<Value> arguments, MethodInvocationTree tree, Scope scope) {
    String name = called.getSimpleName().toString();
    if (reading.open().contains(called)) {
      throw method.refuse(Problem.ENERGY_RECURSION, tree, name);
    }
    TreePath path = reading.sources().path(called);
    if (path == null || !(path.getLeaf() instanceof MethodTree body) || body.getBody() == null) {
      throw method.refuse(Problem.ENERGY_CALL, tree, name + ", which has no body,", MathCalls.names());
    }
    Value.Group self = called.getModifiers().contains(Modifier.STATIC) ? null : of;
    MethodReader there = new MethodReader(reading, path, called, self);
    Types.Declared declared = there.types.declared(body.getReturnType());
    if (declared.rank() > 0 || declared.record() != null) {
      String what = declared.record() == null ? ", which returns an array," : ", which returns a record,";
      throw method.refuse(Problem.ENERGY_CALL, tree, name + what, MathCalls.names());
    }
    if (reading.isUnread()) {
      return reading.any(declared.type());
    }
    Scope locals = scope.called(g);
    for (int k = 0; k < arguments.size(); k++) {
      VariableTree parameter = body.getParameters().get(k);
      Types.Declared type = there.types.declared(parameter.getType());
      Value value = there.types.converted(arguments.get(k), type, parameter);
      locals.declare(parameter.getName().toString(), type.rank() > 0 ? null : type.type(), value);
    }
    int problems = reading.problems().size();
    reading.open().push(called);
    try {
      return new Value.Scalar(there.returned(body.getBody(), locals));
    } catch (Refusal refusal) {
      calledFromAnotherFile(refusal, tree);
      throw refusal;
    } finally {
      reading.open().pop();
      List<Refusal> all = reading.problems();
      all.subList(problems, all.size()).forEach(r -> calledFromAnotherFile(r, tree));
    }
  }

  private void calledFromAnotherFile(Refusal refusal, MethodInvocationTree call) {
    if (refusal.unit().getCompilationUnit() != method.path.getCompilationUnit()) {
      refusal.calledAt(call, method.path);
    }
  }
}
