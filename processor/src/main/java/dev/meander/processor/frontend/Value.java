package dev.meander.processor.frontend;

import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Variable;
import java.util.List;

/** What an expression of an energy stands for. */
sealed interface Value {
  /** A number or truth value. */
  record Scalar(Node node) implements Value {}

  /** The coordinates, in the array form. */
  record State(Variable variable, int length) implements Value {}

  /** A record component that is an array, or a row of one. */
  record Parameter(Variable variable, List<Node> indices) implements Value {}

  /** A local array: an immutable list of cells, replaced as a whole by an assignment. */
  record Cells(List<Node> cells) implements Value {}

  /** A local array that a kept loop filled from end to end: element k is the body at index k. */
  record Filled(int length, Node.Index index, Node body) implements Value {}
}
