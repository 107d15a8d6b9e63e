package dev.meander.processor.frontend;

import com.sun.source.tree.Tree;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.diagnostic.Refusal;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.GraphCopy;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Type;
import dev.meander.processor.ir.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A loop that is not unrolled. Its body is read once, for any index. Only this may leave it: a sum, a maximum or
 * minimum, whether something holds in any or all iterations, the value of the last one, and an array of which each
 * iteration writes its own element.
 */
final class KeptLoop {
  /** The body writes to an array from outside that nobody knew of: the loop is to be read anew. */
  static final class Again extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient KeptLoop loop;
    private final transient LocalArray array;

    Again(KeptLoop loop, LocalArray array) {
      super(null, null, false, false);
      this.loop = loop;
      this.array = array;
    }
  }

  /**
   * An int that depends on x and on what the iteration before left, and the conditions around: rows of float kernels hold
   * ints as floats, exactly up to 2²⁴, and how large this one may be is seen after the loop only.
   */
  private record Unproven(Node value, Tree tree, List<Node> conditions) {}

  /** A scalar, or an element of constant number, that the body assigns: before the loop, before and after an iteration. */
  private record Slot(String name, Node start, Node before, Node after, Consumer<Value> set) {}

  private final MethodReader method;
  private final Reading reading;
  private final GraphBuilder g;
  private final Tree tree;
  private final Scope scope;
  private final Index index;
  private final Set<String> assigned;
  private final Set<LocalArray> outside;
  private final Set<LocalArray> opened = new LinkedHashSet<>();
  private final Map<String, Node> before = new HashMap<>();
  private final List<Unproven> unproven = new ArrayList<>();

  KeptLoop(MethodReader method, Tree tree, Scope scope, Index index, Set<String> assigned) {
    this.method = method;
    this.reading = method.reading;
    this.g = method.g;
    this.tree = tree;
    this.scope = scope;
    this.index = index;
    this.assigned = assigned;
    this.outside = scope.arrays();
    for (String name : assigned) {
      if (scope.value(name) instanceof Value.Local local) {
        opened.add(local.array());
      }
    }
  }

  /** What stands for a value as the iteration before left it; it must be gone from what leaves the loop. */
  static Node before(Reading reading, String name, Node start, Index index) {
    boolean uniform = start.type() == Type.INT && start.uniform();
    Variable.Space space = uniform ? Variable.Space.UNIFORM : Variable.Space.WALKER;
    Node before = reading.builder().load(new Variable("carried " + name + index.id(), space, start.type(), 0));
    reading.carried().add(before);
    return before;
  }

  /** Whether the size of an int is not to be looked into yet, since it depends on what the iteration before left. */
  boolean postpones(Node value, Tree at) {
    boolean carries = !isFree(value, reading.carried());
    if (carries) {
      unproven.add(new Unproven(value, at, reading.conditions()));
    }
    return carries;
  }

  /** A value of one iteration; where there may be none, it looks at first elements instead of outside of arrays. */
  static Node at(GraphBuilder g, Node body, Index index, Node iteration) {
    Node some = g.less(index.lo(), index.hi());
    return GraphCopy.substitute(g, body, index, iteration, load -> g.select(some, load, g.integer(0)));
  }

  boolean isOutside(LocalArray array) {
    return outside.contains(array) && !opened.contains(array);
  }

  /** Reads an iteration, until all arrays that it writes are known. */
  void run(Consumer<Scope> iteration) {
    for (boolean known = false; !known; ) {
      Scope inside = enter();
      reading.keptLoops().push(this);
      try {
        reading.inLoop(index, () -> {
          iteration.accept(inside);
          return null;
        });
      } catch (Again again) {
        if (again.loop != this) {
          throw again;
        }
        opened.add(again.array);
        continue;
      } finally {
        reading.keptLoops().pop();
      }
      Set<LocalArray> written = new LinkedHashSet<>(outside);
      written.removeIf(a -> opened.contains(a) || scope.contents(a).equals(inside.contents(a)));
      known = written.isEmpty();
      opened.addAll(written);
      if (known) {
        leave(inside);
      }
    }
  }

  private Scope enter() {
    Scope inside = scope.inKeptLoop();
    inside.enterLoop(g);
    before.clear();
    unproven.clear();
    for (String name : assigned) {
      if (scope.value(name) instanceof Value.Scalar s) {
        before.put(name, before(reading, name, s.node(), index));
        inside.put(name, new Value.Scalar(before.get(name)));
      }
    }
    for (LocalArray array : opened) {
      if (!(scope.contents(array) instanceof Contents.Unknown)) {
        Contents.Loop loop = new Contents.Loop(index);
        inside.put(array, new Contents.Open(loop, scope.contents(array), Map.of(), Map.of()));
      }
    }
    return inside;
  }

  // ---- what leaves

  private void leave(Scope inside) {
    List<Slot> slots = new ArrayList<>();
    for (String name : assigned) {
      if (scope.has(name)) {
        scalar(name, inside, slots);
      }
    }
    Map<LocalArray, Contents> arrays = new HashMap<>();
    for (LocalArray array : opened) {
      if (inside.contents(array) instanceof Contents.Open open && open.loop().index == index) {
        Contents filled = open.base();
        for (Map.Entry<Integer, Node> own : open.own().entrySet()) {
          filled = new Contents.Filled(filled, index, open.loop().element(g, own.getKey()), own.getValue());
        }
        arrays.put(array, filled);
        cells(open, array, slots, arrays);
      } else {
        Contents nested = new NestedArrays(method).outOf(index, inside.contents(array));
        if (nested == null && !(inside.contents(array) instanceof Contents.Unknown)) {
          refuse("an array, filled by a loop inside of this one,");
        }
        arrays.put(array, nested == null ? new Contents.Unknown() : nested);
      }
    }
    Map<Node, Node> unchanged = new HashMap<>();
    Map<Node, String> carried = new LinkedHashMap<>();
    for (Slot slot : slots) {
      if (slot.after == slot.before) {
        unchanged.put(slot.before, slot.start);
      } else if (slot.before != null) {
        carried.put(slot.before, slot.name);
      }
    }
    slots.forEach(slot -> leave(slot, unchanged, carried));
    List.copyOf(unproven).forEach(u -> prove(u, unchanged, carried.keySet()));
    arrays.forEach((array, contents) -> scope.put(array, free(array, contents, unchanged, carried.keySet())));
  }

  private void scalar(String name, Scope inside, List<Slot> slots) {
    Value start = scope.value(name);
    Value after = inside.value(name);
    if (start instanceof Value.Scalar s && after instanceof Value.Scalar a) {
      slots.add(new Slot(name, s.node(), before.get(name), a.node(), v -> scope.put(name, v)));
    } else if (after instanceof Value.Unknown || start instanceof Value.Unknown) {
      scope.put(name, new Value.Unknown());
    } else if (start != null && !start.equals(after)) {
      refuse(name);
      scope.put(name, new Value.Unknown());
    }
  }

  private void cells(Contents.Open open, LocalArray array, List<Slot> slots, Map<LocalArray, Contents> arrays) {
    open.loop().before.forEach((cell, was) -> {
      Node start = method.arrays.locals().element(open.base(), g.integer(cell), array, tree);
      Node after = open.cells().getOrDefault(cell, was);
      slots.add(new Slot("element " + cell + " of an array", start, was, after, value -> {
        Contents old = arrays.get(array);
        arrays.put(array, value instanceof Value.Scalar s ? new Contents.Changed(old, cell, s.node()) : new Contents.Unknown());
      }));
    });
  }

  private void leave(Slot slot, Map<Node, Node> unchanged, Map<Node, String> carried) {
    if (slot.after == slot.before) {
      return;
    }
    Node after = GraphCopy.replace(g, slot.after, unchanged);
    Node value = null;
    if (isFree(after, carried.keySet())) {
      Node some = g.less(index.lo(), index.hi());
      Node last = g.select(some, g.sub(index.hi(), g.integer(1)), index.lo());
      value = g.select(some, at(g, after, index, last), slot.start);
    } else {
      value = total(slot, after, unchanged, carried.keySet());
    }
    if (value == null) {
      String others = Graph.reachable(List.of(after)).stream()
          .filter(n -> n != slot.before && carried.containsKey(n))
          .map(carried::get)
          .collect(Collectors.joining(" and "));
      refuse(others.isEmpty() ? slot.name : slot.name + ", which takes in " + others + " of the iteration before,");
      slot.set.accept(new Value.Unknown());
    } else {
      slot.set.accept(new Value.Scalar(value));
    }
  }

  /** What a loop adds up or compares, none of whose ints is too large, on the way either; null if it does neither. */
  private Node total(Slot slot, Node after, Map<Node, Node> unchanged, Set<Node> carried) {
    Accumulation accumulation = new Accumulation(g, index, slot.before, carried);
    Node total = accumulation.total(slot.start, after);
    if (total == null) {
      return null;
    }
    return noted(() -> {
      for (Unproven u : List.copyOf(unproven)) {
        for (Node part : accumulation.parts(GraphCopy.replace(g, u.value, unchanged))) {
          check(part, u);
        }
      }
      return method.types.checked(total, tree, slot.name + ", which depends on x,", wayOut(total));
    }, total);
  }

  private static String wayOut(Node total) {
    if (total instanceof Apply apply && (apply.op() == Op.MAX || apply.op() == Op.MIN)) {
      return "Start from -1, say, rather than from " + (apply.op() == Op.MAX ? "Integer.MIN_VALUE" : "Integer.MAX_VALUE");
    }
    return "Bound its loop with Math.min(n, …)";
  }

  private Node check(Node value, Unproven u) {
    Node conditions = u.conditions.stream().reduce(g.bool(true), g::and);
    return reading.guarded(conditions, () -> method.types.checked(value, u.tree));
  }

  /** What stays of an iteration is no larger than ints may be; of what it left to the next, nothing stays. */
  private void prove(Unproven u, Map<Node, Node> unchanged, Set<Node> carried) {
    Node value = GraphCopy.replace(g, u.value, unchanged);
    if (isFree(value, carried)) {
      noted(() -> check(value, u), value);
    }
  }

  private Node noted(Supplier<Node> read, Node otherwise) {
    try {
      return read.get();
    } catch (Refusal refusal) {
      reading.note(refusal);
      return otherwise;
    }
  }

  private Contents free(LocalArray array, Contents contents, Map<Node, Node> unchanged, Set<Node> carried) {
    if (contents instanceof Contents.Nested nested && nested.index() == index) {
      Contents inner = freeInside(nested.inner(), unchanged, carried);
      if (inner != null) {
        Contents base = free(array, nested.base(), unchanged, carried);
        return new Contents.Nested(base, index, nested.factor(), nested.first(), inner);
      }
    } else if (!(contents instanceof Contents.Filled filled) || filled.index() != index) {
      return contents;
    } else {
      Node body = GraphCopy.replace(g, filled.body(), unchanged);
      if (isFree(body, carried)) {
        return new Contents.Filled(free(array, filled.base(), unchanged, carried), index, filled.at(), body);
      }
    }
    refuse("what an array of " + array.length() + " elements is filled with");
    return new Contents.Unknown();
  }

  /** What loops inside have filled an array with; null if it depends on the iteration before. */
  private Contents freeInside(Contents contents, Map<Node, Node> unchanged, Set<Node> carried) {
    if (contents instanceof Contents.Nested nested) {
      Contents inner = freeInside(nested.inner(), unchanged, carried);
      return inner == null ? null
          : new Contents.Nested(nested.base(), nested.index(), nested.factor(), nested.first(), inner);
    }
    Contents.Filled filled = (Contents.Filled) contents;
    Node body = GraphCopy.replace(g, filled.body(), unchanged);
    return isFree(body, carried) ? new Contents.Filled(filled.base(), filled.index(), filled.at(), body) : null;
  }

  private void refuse(String what) {
    reading.note(method.refuse(Problem.LOOP_CARRIED, tree, what));
  }

  static boolean isFree(Node node, Set<Node> carried) {
    return Graph.reachable(List.of(node)).stream().noneMatch(carried::contains);
  }
}
