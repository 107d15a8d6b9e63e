package dev.meander.processor.frontend;

import dev.meander.processor.ir.Node;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a local array holds at one point; never changed, a write makes a new one. */
sealed interface Contents {
  /** One node an element. */
  record Cells(List<Node> cells) implements Contents {
    /** The same node in every element. */
    static Cells all(int length, Node node) {
      return new Cells(Collections.nCopies(length, node));
    }
  }

  /** One element is another than in {@code base}. */
  record Changed(Contents base, int cell, Node value) implements Contents {}

  /**
   * What a kept loop has written: in each of its iterations element {@code at} became {@code body}, both of them values
   * of the loop's index; other elements are those of {@code base}.
   */
  record Filled(Contents base, Node.Index index, Node at, Node body) implements Contents {}

  /** One of two, by a condition. */
  record Selected(Node condition, Contents yes, Contents no) implements Contents {}

  /**
   * Inside of a kept loop that writes to the array: what earlier iterations left in it is not known. An iteration may
   * use either its own element, number {@code at} of the loop, or elements of constant number.
   *
   * @param body what this iteration has written to its own element, or null
   * @param cells what this iteration has written to elements of constant number
   */
  record Open(Loop loop, Contents base, Node body, Map<Integer, Node> cells) implements Contents {}

  /** After an error: nothing is known, and nothing more is reported. */
  record Unknown() implements Contents {}

  /** A kept loop around an {@link Open} array: what its iterations agree on. */
  final class Loop {
    final Node.Index index;
    /** Number of the element that is an iteration's own; null until one is used. */
    Node at;
    /** What stands for the elements of constant number as the iteration before left them. */
    final Map<Integer, Node> before = new TreeMap<>();

    Loop(Node.Index index) {
      this.index = index;
    }
  }
}
