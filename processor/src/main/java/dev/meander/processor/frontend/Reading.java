package dev.meander.processor.frontend;

import com.sun.source.util.Trees;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Variable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What all readers of one energy share. */
final class Reading {
  private final Trees trees;
  private final Elements elements;
  private final TypeElement owner;
  private final Graph.Builder builder = new Graph.Builder();
  private final Map<String, Variable> parameters = new TreeMap<>();
  private final Deque<Node> guards = new ArrayDeque<>();
  private final Deque<ExecutableElement> calls = new ArrayDeque<>();

  Reading(Trees trees, Elements elements, TypeElement owner) {
    this.trees = trees;
    this.elements = elements;
    this.owner = owner;
  }

  Trees trees() {
    return trees;
  }

  Elements elements() {
    return elements;
  }

  TypeElement owner() {
    return owner;
  }

  Graph.Builder builder() {
    return builder;
  }

  /** The record components read so far. */
  Map<String, Variable> parameters() {
    return parameters;
  }

  /** The methods being inlined. */
  Deque<ExecutableElement> calls() {
    return calls;
  }

  /** Reads something that counts only where a condition holds. */
  <T> T guarded(Node condition, Supplier<T> read) {
    boolean known = condition.uniform() && !(condition instanceof Node.Constant);
    if (known) {
      guards.push(condition);
    }
    try {
      return read.get();
    } finally {
      if (known) {
        guards.pop();
      }
    }
  }

  /** An index that stays 0 where the guards around it do not hold, so that the arm not taken reads nothing outside. */
  Node guardedIndex(Node index) {
    Node all = builder.bool(true);
    for (Node guard : guards) {
      all = builder.and(all, guard);
    }
    return index instanceof Node.Constant ? index : builder.select(all, index, builder.integer(0));
  }
}
