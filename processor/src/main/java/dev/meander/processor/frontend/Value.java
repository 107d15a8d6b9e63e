package dev.meander.processor.frontend;

import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Variable;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** What an expression of an energy stands for. */
sealed interface Value {
  /** A number or truth value. */
  record Scalar(Node node) implements Value {}

  /** The coordinates, in the array form. */
  record State(Variable variable, int length) implements Value {}

  /** A record component that is an array, or a row of one. */
  record Parameter(Variable variable, List<Node> indices) implements Value {}

  /**
   * A record: that of the energy, or one among its components.
   *
   * @param path the names of the components that lead to it from the energy's, with dots; empty for the energy's own
   */
  record Group(TypeElement type, String path) implements Value {
    /** The path of a component. */
    String path(String component) {
      return path.isEmpty() ? component : path + "." + component;
    }
  }

  /** A local array, or a constant one; what it holds stands in the {@link Scope}. */
  record Local(LocalArray array) implements Value {}

  /** What was refused and reported already: whoever reads it is not reported again. */
  record Unknown() implements Value {}
}
