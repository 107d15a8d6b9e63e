package dev.meander.processor.frontend;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.diagnostic.Refusal;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.GraphCode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The graph of a method that comes from a class file, as the processor wrote it beside: on {@code XEnergy} for an energy,
 * on {@code XGraphs} for {@code @Differentiable} methods.
 *
 * @param version of the text
 * @param lines the text
 */
record Published(int version, List<String> lines) {
  private static final String ANNOTATION = SpecReader.PACKAGE + "PublishedGraph";

  /** Name and types of a method. */
  static String signature(ExecutableElement method) {
    return method.getParameters().stream()
        .map(p -> p.asType().toString())
        .collect(Collectors.joining(",", method.getSimpleName() + "(", ")"));
  }

  /** What was published of a method; null if nothing. */
  private static Published of(Elements elements, ExecutableElement method) {
    boolean energy = Annotations.has(method, EnergyReader.ENERGY);
    TypeElement companion = companion(elements, method.getEnclosingElement(), energy ? "Energy" : "Graphs");
    if (companion == null) {
      return null;
    }
    String name = energy ? "" : signature(method);
    return Annotations.repeated(elements, companion, ANNOTATION).stream()
        .filter(a -> a.get("method", String.class).equals(name))
        .findFirst()
        .map(a -> new Published(a.get("version", Integer.class), a.list("graph", String.class)))
        .orElse(null);
  }

  /** The type generated from a class, with a suffix: {@code Outer_XEnergy}. */
  private static TypeElement companion(Elements elements, Element source, String suffix) {
    Deque<String> names = new ArrayDeque<>();
    Element e = source;
    for (; !(e instanceof PackageElement); e = e.getEnclosingElement()) {
      names.push(e.getSimpleName().toString());
    }
    String prefix = ((PackageElement) e).isUnnamed() ? "" : ((PackageElement) e).getQualifiedName() + ".";
    String name = prefix + String.join("_", names) + suffix;
    ModuleElement module = elements.getModuleOf(source);
    return module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
  }

  /**
   * The graph of a method of a class file; refuses it if there is none that can be read.
   *
   * @param at what names the method; null where no tree does
   */
  static Graph graph(Elements elements, ExecutableElement method, Tree at, TreePath unit) {
    Published published = of(elements, method);
    String name = method.getEnclosingElement() + "." + method.getSimpleName();
    if (published == null) {
      throw new Refusal(Problem.ENERGY_NO_SOURCE, at, unit, name);
    }
    if (published.version > GraphCode.VERSION) {
      throw new Refusal(Problem.ENERGY_VERSION, at, unit, name, published.version, GraphCode.VERSION);
    }
    return GraphCode.read(published.lines);
  }
}
