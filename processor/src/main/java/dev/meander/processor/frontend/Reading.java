package dev.meander.processor.frontend;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.diagnostic.Refusal;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Type;
import dev.meander.processor.ir.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What all readers of one energy share. */
final class Reading {
  /** So many trees are read at most, calls and iterations counted anew: far beyond the largest energy accepted. */
  private static final int MOST_TREES = 1_000_000;

  private static final int MOST_NODES = 300_000;

  private final Sources sources;
  private final Elements elements;
  private final Types types;
  private final NameLog names;
  private final TypeElement owner;
  private final GraphBuilder builder = new GraphBuilder();
  private final Deque<Guard> guards = new ArrayDeque<>();
  private final Map<Element, Value> constants = new HashMap<>();
  private final Deque<Element> open = new ArrayDeque<>();
  private final Deque<KeptLoop> keptLoops = new ArrayDeque<>();
  private final Set<Node> carried = new HashSet<>();
  private final List<Refusal> problems = new ArrayList<>();
  private final Set<Tree> reported = Collections.newSetFromMap(new IdentityHashMap<>());
  private int count;
  private int unread;

  /** A condition that holds where something is read; of a loop, that it has an iteration at all. */
  private record Guard(Node condition, Node.Index loop) {}

  Reading(Sources sources, Elements elements, Types types, NameLog names, TypeElement owner) {
    this.sources = sources;
    this.elements = elements;
    this.types = types;
    this.names = names;
    this.owner = owner;
  }

  Sources sources() {
    return sources;
  }

  Elements elements() {
    return elements;
  }

  Types types() {
    return types;
  }

  /** What names are taken to mean. */
  NameLog names() {
    return names;
  }

  TypeElement owner() {
    return owner;
  }

  GraphBuilder builder() {
    return builder;
  }

  /** The values of constant fields. */
  Map<Element, Value> constants() {
    return constants;
  }

  /** The methods being inlined, and the constants being evaluated. */
  Deque<Element> open() {
    return open;
  }

  // ---- problems

  /** Takes down a problem, once a tree; reading goes on. */
  void note(Refusal refusal) {
    if (reported.add(refusal.tree())) {
      problems.add(refusal);
    }
  }

  List<Refusal> problems() {
    return problems;
  }

  /** Counts a tree read, and gives up the energy when there is no end to it. */
  void count(Tree tree, TreePath path) {
    if (++count > MOST_TREES || builder.size() > MOST_NODES) {
      throw new TooLarge(new Refusal(Problem.LOOP_BUDGET, tree, path, "The energy", "more than " + MOST_NODES));
    }
  }

  /** Ends the reading of an energy that is far too large. */
  static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Refusal refusal;

    TooLarge(Refusal refusal) {
      super(refusal.getMessage(), null, false, false);
      this.refusal = refusal;
    }

    Refusal refusal() {
      return refusal;
    }
  }

  /** Ends the reading of a statement because it uses what was refused before. */
  static final class Silent extends RuntimeException {
    private static final long serialVersionUID = 1;

    Silent() {
      super(null, null, false, false);
    }
  }

  // ---- what is read for its type alone

  /** Reads something that is never computed: indices may be outside and divisors 0 there. */
  <T> T unread(Supplier<T> read) {
    unread++;
    try {
      return read.get();
    } finally {
      unread--;
    }
  }

  boolean isUnread() {
    return unread > 0;
  }

  /** Any value of a type. */
  Value any(Type type) {
    return new Value.Scalar(builder.load(Variable.uniform("any " + type, type, 0)));
  }

  // ---- kept loops

  /** The kept loops being read, innermost first. */
  Deque<KeptLoop> keptLoops() {
    return keptLoops;
  }

  /** What stands, in kept loops, for a value as the iteration before left it. */
  Set<Node> carried() {
    return carried;
  }

  /** An array is written in a kept loop: one that does not know of it yet is read anew. */
  void open(LocalArray array) {
    for (KeptLoop loop : keptLoops) {
      if (loop.isOutside(array)) {
        throw new KeptLoop.Again(loop, array);
      }
    }
  }

  // ---- guards

  /** Reads something that counts only where a condition holds. */
  <T> T guarded(Node condition, Supplier<T> read) {
    return guarded(new Guard(condition, null), read);
  }

  /** Reads the body of a kept loop; what of it does not vary in the loop is computed even if there is no iteration. */
  <T> T inLoop(Node.Index loop, Supplier<T> read) {
    boolean always = Bounds.under(conditions()).atLeast(builder.sub(loop.hi(), loop.lo()), 1);
    return guarded(new Guard(always ? builder.bool(true) : builder.less(loop.lo(), loop.hi()), loop), read);
  }

  private <T> T guarded(Guard guard, Supplier<T> read) {
    boolean counts = guard.condition.uniform() && !(guard.condition instanceof Node.Constant);
    if (counts) {
      guards.push(guard);
    }
    try {
      return read.get();
    } finally {
      if (counts) {
        guards.pop();
      }
    }
  }

  /** The conditions that hold here. */
  List<Node> conditions() {
    return guards.stream().map(Guard::condition).toList();
  }

  /** How many guards are around what is read now. */
  int guardDepth() {
    return guards.size();
  }

  /** Reads something as if it stood further out, where there were only so many guards. */
  <T> T atGuardDepth(int depth, Supplier<T> read) {
    Deque<Guard> inner = new ArrayDeque<>();
    while (guards.size() > depth) {
      inner.push(guards.pop());
    }
    try {
      return read.get();
    } finally {
      inner.forEach(guards::push);
    }
  }

  /** An index that stays 0 where the guards around it do not hold, so that the arm not taken reads nothing outside. */
  Node guardedIndex(Node index) {
    return guarded(index, builder.integer(0));
  }

  /** The same of an element that varies in some loops: where one of them has no iteration, it is not read at all. */
  Node guardedIndex(Node index, Set<Node.Index> loops) {
    return guarded(index, builder.integer(0), loops);
  }

  /** A uniform value, or another where the guards around do not hold. */
  Node guarded(Node value, Node otherwise) {
    return value instanceof Node.Constant ? value : guarded(value, otherwise, value.context());
  }

  private Node guarded(Node value, Node otherwise, Set<Node.Index> loops) {
    if (value == otherwise) {
      return value;
    }
    Node all = builder.bool(true);
    for (Guard guard : guards) {
      if (guard.loop == null || !loops.contains(guard.loop)) {
        all = builder.and(all, guard.condition);
      }
    }
    return builder.select(all, value, otherwise);
  }
}
