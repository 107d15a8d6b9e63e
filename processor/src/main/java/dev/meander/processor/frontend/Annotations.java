package dev.meander.processor.frontend;

import dev.meander.processor.diagnostic.Refusals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads annotations. A value that javac itself finds wrong ends the reading without a message of ours. */
final class Annotations {
  private final Map<String, Object> values = new HashMap<>();

  private Annotations(Elements elements, AnnotationMirror mirror) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> e :
        elements.getElementValuesWithDefaults(mirror).entrySet()) {
      values.put(e.getKey().getSimpleName().toString(), e.getValue().getValue());
    }
  }

  /** An element's annotation of a type, or null. */
  static AnnotationMirror find(Element element, String type) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().contentEquals(type)) {
        return mirror;
      }
    }
    return null;
  }

  static boolean has(Element element, String type) {
    return find(element, type) != null;
  }

  /** The values of an element's annotation, defaults included. */
  static Annotations of(Elements elements, Element element, String type) {
    return new Annotations(elements, find(element, type));
  }

  /** The values of each of an element's annotations of a repeatable type. */
  static List<Annotations> repeated(Elements elements, Element element, String type) {
    List<Annotations> all = new ArrayList<>();
    if (has(element, type)) {
      all.add(of(elements, element, type));
    }
    if (has(element, type + ".All")) {
      of(elements, element, type + ".All").list("value", AnnotationMirror.class).forEach(m -> all.add(new Annotations(elements, m)));
    }
    return all;
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** A value of a type. */
  <T> T get(String name, Class<T> type) {
    return cast(values.get(name), type);
  }

  /** The elements of an array. */
  <T> List<T> list(String name, Class<T> type) {
    List<T> list = new ArrayList<>();
    for (Object element : get(name, List.class)) {
      list.add(cast(((AnnotationValue) element).getValue(), type));
    }
    return list;
  }

  private static <T> T cast(Object value, Class<T> type) {
    if (!type.isInstance(value)) {
      throw new Refusals(List.of());
    }
    return type.cast(value);
  }
}
