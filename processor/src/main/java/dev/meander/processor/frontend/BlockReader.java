package dev.meander.processor.frontend;

import com.sun.source.util.TreePath;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.diagnostic.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Unrolls the blocks of a flow, after every block has been checked and the layers counted. */
final class BlockReader {
  static final List<String> LAYERS = List.of("AffineCoupling", "AdditiveCoupling", "Affine", "Metropolis", "Langevin");

  private static final String REPEAT = SpecReader.PACKAGE + "Repeat";
  private static final int MOST_LAYERS = 3_000;

  private final Sources sources;
  private final Elements elements;
  private final List<Refusal> problems;
  private final Map<TypeElement, Long> sizes = new HashMap<>();
  private final Deque<TypeElement> around = new ArrayDeque<>();
  private final List<Unrolled> layers = new ArrayList<>();

  BlockReader(Sources sources, Elements elements, List<Refusal> problems) {
    this.sources = sources;
    this.elements = elements;
    this.problems = problems;
  }

  /** One method of the unrolled flow. */
  record Unrolled(String name, ExecutableElement method, String kind, Annotations values) {}

  private void refuse(Problem problem, Element at, Object... arguments) {
    TreePath path = sources.path(at);
    problems.add(new Refusal(problem, path == null ? null : path.getLeaf(), path, arguments));
  }

  /** Each layer that was met, once, also where something is wrong. */
  List<Unrolled> met() {
    return layers;
  }

  /** The layers of a flow in order; empty if anything is wrong. */
  List<Unrolled> unroll(TypeElement flow) {
    int before = problems.size();
    long size = size(flow);
    if (problems.size() == before && size > MOST_LAYERS) {
      refuse(Problem.FLOW_SIZE, flow, "the number of layers and blocks", "at most " + MOST_LAYERS, size);
    }
    List<Unrolled> layers = new ArrayList<>();
    if (problems.size() == before) {
      unroll(flow, "", layers);
      if (layers.isEmpty()) {
        refuse(Problem.FLOW_EMPTY, flow, flow.getSimpleName());
      }
    }
    return layers;
  }

  // ---- checks

  /** Layers and blocks in a block, repetitions counted. */
  private long size(TypeElement block) {
    Long known = sizes.get(block);
    if (known != null) {
      return known;
    }
    String wrong = block.getKind() != ElementKind.INTERFACE ? "is no interface"
        : !block.getInterfaces().isEmpty() ? "extends " + block.getInterfaces().get(0)
        : !block.getTypeParameters().isEmpty() ? "is generic"
        : null;
    if (wrong != null) {
      refuse(Problem.FLOW_TYPE, block, block.getSimpleName() + " " + wrong);
      return 0;
    }
    if (around.contains(block)) {
      refuse(Problem.FLOW_CYCLE, block, block.getSimpleName());
      return 0;
    }
    around.push(block);
    long size = 0;
    for (ExecutableElement method : ElementFilter.methodsIn(block.getEnclosedElements())) {
      size = Math.min(size + size(method), Integer.MAX_VALUE);
    }
    around.pop();
    sizes.put(block, size);
    return size;
  }

  private long size(ExecutableElement method) {
    boolean plain = method.getModifiers().contains(Modifier.ABSTRACT)
        && method.getParameters().isEmpty()
        && method.getTypeParameters().isEmpty();
    if (!plain) {
      refuse(Problem.FLOW_METHOD, method, method.getSimpleName() + " has a body or parameters");
      return 0;
    }
    long times = times(method);
    if (times < 1) {
      problems.add(
          Options.refusal(sources, method, "Repeat", "value", Problem.FLOW_VALUE, "@Repeat", "at least 1", times));
    }
    List<String> kinds = kinds(method);
    if (method.getReturnType().getKind() == TypeKind.VOID) {
      if (kinds.size() != 1) {
        refuse(Problem.LAYER_KIND, method, method.getSimpleName() + " carries " + (kinds.isEmpty() ? "none" : kinds));
      } else {
        layers.add(layer(method.getSimpleName().toString(), method));
      }
      return times;
    }
    TypeElement block = block(method);
    if (block == null || !kinds.isEmpty()) {
      refuse(Problem.LAYER_KIND, method, method.getSimpleName() + " returns " + method.getReturnType());
      return 0;
    }
    return times * (1 + size(block));
  }

  private static List<String> kinds(ExecutableElement method) {
    return LAYERS.stream().filter(k -> Annotations.has(method, SpecReader.PACKAGE + k)).toList();
  }

  private static TypeElement block(ExecutableElement method) {
    return method.getReturnType() instanceof DeclaredType declared
        && Annotations.has(declared.asElement(), SpecReader.PACKAGE + "Block")
        ? (TypeElement) declared.asElement() : null;
  }

  private int times(ExecutableElement method) {
    return Annotations.has(method, REPEAT) ? Annotations.of(elements, method, REPEAT).get("value", Integer.class) : 1;
  }

  private Unrolled layer(String name, ExecutableElement method) {
    String kind = kinds(method).get(0);
    return new Unrolled(name, method, kind, Annotations.of(elements, method, SpecReader.PACKAGE + kind));
  }

  // ---- unrolling what was checked

  private void unroll(TypeElement block, String prefix, List<Unrolled> to) {
    for (ExecutableElement method : ElementFilter.methodsIn(block.getEnclosedElements())) {
      boolean repeated = Annotations.has(method, REPEAT);
      TypeElement inner = block(method);
      int times = times(method);
      for (int k = 0; k < times; k++) {
        String name = prefix + method.getSimpleName() + (repeated ? "[" + k + "]" : "");
        if (inner != null) {
          unroll(inner, name + ".", to);
        } else {
          to.add(layer(name, method));
        }
      }
    }
  }
}
