package dev.meander.processor.frontend;

import com.sun.source.tree.Tree;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads elements of arrays: of x, of record components, and of local arrays, whose contents {@link LocalArrays} knows. */
final class ArrayReader {
  private final MethodReader method;
  private final Reading reading;
  private final GraphBuilder g;
  private final LocalArrays locals;

  ArrayReader(MethodReader method) {
    this.method = method;
    this.reading = method.reading;
    this.g = method.g;
    this.locals = new LocalArrays(method);
  }

  LocalArrays locals() {
    return locals;
  }

  /** An element of an array, or a row of a two-dimensional one. */
  Value element(Value array, Node index, Scope scope, Tree tree) {
    if (reading.isUnread() && !(array instanceof Value.Parameter)) {
      return reading.any(array instanceof Value.Local local ? local.array().type() : Type.REAL);
    }
    if (array instanceof Value.State state) {
      check(index, state.length(), tree, true);
      boolean always = Bounds.under(List.of()).within(index, state.length());
      return new Value.Scalar(g.load(state.variable(), always ? index : reading.guardedIndex(index)));
    }
    if (array instanceof Value.Local local) {
      check(index, local.array().length(), tree, false);
      return new Value.Scalar(locals.element(locals.contents(local.array(), scope), index, local.array(), tree));
    }
    if (array instanceof Value.Parameter parameter) {
      if (index instanceof Node.Constant c && c.intValue() < 0 && !reading.isUnread()) {
        throw method.refuse(Problem.INDEX_BOUNDS, tree, c.intValue() + " is", "whatever the length", "");
      }
      List<Node> indices = new ArrayList<>(parameter.indices());
      Set<Node.Index> loops = new HashSet<>(index.context());
      indices.forEach(i -> loops.addAll(i.context()));
      indices.add(reading.guardedIndex(index, loops));
      return indices.size() == parameter.variable().rank()
          ? new Value.Scalar(g.load(parameter.variable(), indices.toArray(Node[]::new)))
          : new Value.Parameter(parameter.variable(), indices);
    }
    throw method.refuse(Problem.ENERGY_TYPE, tree, "an index stands behind something that is not an array");
  }

  /** Says that an element is about to be written. */
  void claim(Value array, Node index, Scope scope, Tree tree) {
    if (array instanceof Value.Unknown) {
      throw new Reading.Silent();
    }
    if (!(array instanceof Value.Local local) || local.array().constant() != null) {
      throw method.refuse(Problem.ENERGY_IMPURE, tree, tree);
    }
    check(index, local.array().length(), tree, false);
    locals.claim(scope.contents(local.array()), index);
  }

  /** Writes an element of a local array. */
  void store(Value array, Node index, Node value, Scope scope, Tree tree) {
    claim(array, index, scope, tree);
    Value.Local local = (Value.Local) array;
    locals.store(local.array(), index, value, scope, tree);
  }

  /** Number of elements. */
  Node length(Value array, Tree tree) {
    if (array instanceof Value.Parameter p) {
      return g.length(p.variable(), p.indices().toArray(Node[]::new));
    }
    if (array instanceof Value.State s) {
      return g.integer(s.length());
    }
    if (array instanceof Value.Local local) {
      return g.integer(local.array().length());
    }
    throw method.refuse(Problem.ENERGY_TYPE, tree, "the length is asked of something that is not an array");
  }

  /** An index must be within; those that depend on parameters are checked when the parameters are given. */
  private void check(Node index, int length, Tree tree, boolean checkedAtRunTime) {
    if (index instanceof Node.Constant c) {
      if (c.intValue() < 0 || c.intValue() >= length) {
        throw method.refuse(Problem.INDEX_BOUNDS, tree, c.intValue() + " is", "for length " + length, "");
      }
      return;
    }
    boolean given = Graph.reachable(List.of(index)).stream()
        .anyMatch(n -> n instanceof Node.Load || n instanceof Node.Length);
    Bounds bounds = Bounds.under(reading.conditions());
    if (given && checkedAtRunTime || bounds.within(index, length)) {
      return;
    }
    long least = bounds.least(index);
    long most = bounds.most(index);
    String text = LocalArrays.indexText(tree);
    if (least != Bounds.UNKNOWN && least < 0) {
      text += ", which may be " + least + ", is";
    } else if (most != Bounds.UNKNOWN && most >= length) {
      text += ", which may be " + most + ", is";
    } else {
      text += given ? ", which is given at run time, may be" : ", as far as one can tell before run time, may be";
    }
    String limited = given ? ", if need be Math.max(0, Math.min(length - 1, i))" : "";
    throw method.refuse(Problem.INDEX_BOUNDS, tree, text, "for length " + length, limited);
  }
}
