package dev.meander.processor.frontend;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds what a simple name means in a body that javac has not attributed yet, over the language model alone: asking
 * javac to attribute it now would break classes that use generated ones. Order: members of the enclosing classes, inner
 * ones first, inherited ones included; single static imports; static imports on demand.
 */
final class Resolver {
  private final Elements elements;
  private final Types types;
  private final CompilationUnitTree unit;
  private final Element from;

  /** For names in the members of a type. */
  Resolver(Elements elements, Types types, CompilationUnitTree unit, Element from) {
    this.elements = elements;
    this.types = types;
    this.unit = unit;
    this.from = from;
  }

  // ---- what a name means

  /** The fields of a name: one, none, or several if it is ambiguous. */
  Collection<VariableElement> fields(String name) {
    return find(name, type -> fields(type, name));
  }

  /** The methods of a name, to choose from by the arguments. */
  Collection<ExecutableElement> methods(String name) {
    return find(name, type -> methods(type, name));
  }

  private <E> Collection<E> find(String name, Function<TypeElement, Collection<E>> members) {
    for (Element e = from; e instanceof TypeElement type; e = e.getEnclosingElement()) {
      Collection<E> found = members.apply(type);
      if (!found.isEmpty()) {
        return found;
      }
    }
    for (boolean onDemand : List.of(false, true)) {
      Set<E> found = new LinkedHashSet<>();
      for (String imported : imports(true, onDemand)) {
        TypeElement type = onDemand || imported.endsWith("." + name) ? elements.getTypeElement(qualifier(imported)) : null;
        if (type != null) {
          found.addAll(members.apply(type));
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The type of a name as written, simple or with dots; null if there is none. */
  TypeElement type(String name) {
    int dot = name.lastIndexOf('.');
    if (dot < 0) {
      return simpleType(name);
    }
    TypeElement outer = type(name.substring(0, dot));
    TypeElement nested = outer == null ? null : nested(outer, name.substring(dot + 1));
    return nested != null ? nested : elements.getTypeElement(name);
  }

  private TypeElement simpleType(String name) {
    for (Element e = from; e instanceof TypeElement type; e = e.getEnclosingElement()) {
      TypeElement nested = nested(type, name);
      if (nested != null || type.getSimpleName().contentEquals(name)) {
        return nested != null ? nested : type;
      }
    }
    for (boolean isStatic : List.of(false, true)) {
      for (String imported : imports(isStatic, false)) {
        TypeElement type = imported.endsWith("." + name) ? elements.getTypeElement(imported) : null;
        if (type != null) {
          return type;
        }
      }
    }
    PackageElement here = elements.getPackageOf(from);
    List<String> prefixes = new ArrayList<>(List.of(here.isUnnamed() ? "" : here.getQualifiedName() + "."));
    imports(false, true).forEach(i -> prefixes.add(qualifier(i) + "."));
    imports(true, true).forEach(i -> prefixes.add(qualifier(i) + "."));
    prefixes.add("java.lang.");
    for (String prefix : prefixes) {
      TypeElement type = elements.getTypeElement(prefix + name);
      if (type != null) {
        return type;
      }
    }
    return null;
  }

  private List<String> imports(boolean isStatic, boolean onDemand) {
    List<String> names = new ArrayList<>();
    for (ImportTree tree : unit.getImports()) {
      boolean star = tree.getQualifiedIdentifier() instanceof MemberSelectTree m && m.getIdentifier().contentEquals("*");
      if (tree.isStatic() == isStatic && star == onDemand) {
        names.add(tree.getQualifiedIdentifier().toString());
      }
    }
    return names;
  }

  private static String qualifier(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  // ---- members of a type

  private TypeElement nested(TypeElement type, String name) {
    Collection<TypeElement> found = inherited(type, t -> ElementFilter.typesIn(t.getEnclosedElements()).stream()
        .filter(n -> n.getSimpleName().contentEquals(name))
        .toList(), true);
    return found.isEmpty() ? null : found.iterator().next();
  }

  /** The fields of a name in a type: its own, or else the inherited ones. */
  Collection<VariableElement> fields(TypeElement type, String name) {
    return inherited(type, t -> ElementFilter.fieldsIn(t.getEnclosedElements()).stream()
        .filter(f -> f.getSimpleName().contentEquals(name))
        .toList(), true);
  }

  /** The methods of a name in a type, without those that others override. */
  Collection<ExecutableElement> methods(TypeElement type, String name) {
    Collection<ExecutableElement> all = inherited(type, t -> ElementFilter.methodsIn(t.getEnclosedElements()).stream()
        .filter(m -> m.getSimpleName().contentEquals(name))
        .toList(), false);
    List<ExecutableElement> visible = new ArrayList<>();
    for (ExecutableElement method : all) {
      if (visible.stream().noneMatch(other -> sameParameters(other, method))) {
        visible.add(method);
      }
    }
    return visible;
  }

  private boolean sameParameters(ExecutableElement a, ExecutableElement b) {
    if (a.getParameters().size() != b.getParameters().size()) {
      return false;
    }
    for (int k = 0; k < a.getParameters().size(); k++) {
      if (!types.isSameType(erased(a, k), erased(b, k))) {
        return false;
      }
    }
    return true;
  }

  private TypeMirror erased(ExecutableElement method, int k) {
    return types.erasure(method.getParameters().get(k).asType());
  }

  /** Members of a type and, unless its own hide them, of its supertypes; nearest first. */
  private <E extends Element> Collection<E> inherited(
      TypeElement type, Function<TypeElement, List<E>> declared, boolean hiding) {
    Set<E> found = new LinkedHashSet<>(declared.apply(type));
    if (hiding && !found.isEmpty()) {
      return found;
    }
    for (TypeMirror mirror : types.directSupertypes(type.asType())) {
      TypeElement supertype = (TypeElement) ((DeclaredType) mirror).asElement();
      for (E member : inherited(supertype, declared, hiding)) {
        boolean interfaceStatic = member instanceof ExecutableElement
            && member.getModifiers().contains(Modifier.STATIC)
            && member.getEnclosingElement().getKind().isInterface();
        if (!interfaceStatic && isInherited(member)) {
          found.add(member);
        }
      }
    }
    return found;
  }

  private boolean isInherited(Element member) {
    Set<Modifier> modifiers = member.getModifiers();
    if (modifiers.contains(Modifier.PRIVATE)) {
      return false;
    }
    boolean visible = modifiers.contains(Modifier.PUBLIC) || modifiers.contains(Modifier.PROTECTED);
    return visible || elements.getPackageOf(member).equals(elements.getPackageOf(from));
  }
}
