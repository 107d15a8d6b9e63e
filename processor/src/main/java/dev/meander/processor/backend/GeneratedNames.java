package dev.meander.processor.backend;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Names and looks of generated types: {@code Outer.X} becomes {@code Outer_XEnergy} in the same package. */
public final class GeneratedNames {
  private GeneratedNames() {}

  /** The type generated from a source type, with a suffix. */
  public static ClassName of(TypeElement source, String suffix) {
    ClassName name = ClassName.get(source);
    return ClassName.get(name.packageName(), String.join("_", name.simpleNames()) + suffix);
  }

  /** A final class as visible as its source and marked as generated. */
  static TypeSpec.Builder type(TypeElement source, String suffix) {
    TypeSpec.Builder type = kernel(source, suffix);
    return isPublic(source) ? type.addModifiers(Modifier.PUBLIC) : type;
  }

  /** A final class that only its package sees, marked as generated. */
  static TypeSpec.Builder kernel(TypeElement source, String suffix) {
    return TypeSpec.classBuilder(of(source, suffix))
        .addModifiers(Modifier.FINAL)
        .addOriginatingElement(source)
        .addAnnotation(AnnotationSpec.builder(RuntimeNames.GENERATED)
            .addMember("value", "$S", "Meander")
            .addMember("source", "$S", source.getQualifiedName().toString())
            .build());
  }

  static boolean isPublic(Element source) {
    for (Element e = source; e instanceof TypeElement; e = e.getEnclosingElement()) {
      boolean memberOfInterface = e.getEnclosingElement().getKind().isInterface();
      if (!e.getModifiers().contains(Modifier.PUBLIC) && !memberOfInterface) {
        return false;
      }
    }
    return true;
  }
}
