package dev.meander.processor.frontend;

import dev.meander.processor.ir.GraphBuilder;
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

  /**
   * What a kept loop with loops inside has written: iteration i has the elements from {@code factor · i + first} on, as
   * many as the factor is large, for itself. They are what {@code inner}, a value of i, says of them, else those of {@code base}.
   *
   * @param inner {@link Filled} or {@link Nested} by a loop inside; its own base does not count
   */
  record Nested(Contents base, Node.Index index, int factor, Node first, Contents inner) implements Contents {}

  /** One of two, by a condition. */
  record Selected(Node condition, Contents yes, Contents no) implements Contents {}

  /**
   * Inside of a kept loop that writes to the array: what earlier iterations left in it is not known. An iteration may
   * use either its own elements, around number {@code at} of the loop, or elements of constant number.
   *
   * @param own what this iteration has written to its own elements, by their distances from {@code at}
   * @param cells what this iteration has written to elements of constant number
   */
  record Open(Loop loop, Contents base, Map<Integer, Node> own, Map<Integer, Node> cells) implements Contents {}

  /** After an error: nothing is known, and nothing more is reported. */
  record Unknown() implements Contents {}

  /** A kept loop around an {@link Open} array: what its iterations agree on. */
  final class Loop {
    final Node.Index index;
    /** Number of an element that is an iteration's own; null until one is used. */
    Node at;
    /** The distances from it of the first and last element that an iteration uses. */
    int first;
    int last;
    /** What stands for the elements of constant number as the iteration before left them. */
    final Map<Integer, Node> before = new TreeMap<>();

    Loop(Node.Index index) {
      this.index = index;
    }

    /** The number of the element at a distance from {@link #at}. */
    Node element(GraphBuilder g, int distance) {
      return distance == 0 ? at : Linear.of(at).plus(distance).node(g);
    }
  }
}
