package dev.meander.processor.frontend;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.Tree;
import dev.meander.processor.diagnostic.Problem;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.GraphCopy;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What local arrays hold: reads, writes and branches. Indices given here are within the array. */
final class LocalArrays {
  /** Elements set one by one are found by an unknown index in arrays of up to so many. */
  private static final int SEARCHED = 16;

  private final MethodReader method;
  private final Reading reading;
  private final GraphBuilder g;

  LocalArrays(MethodReader method) {
    this.method = method;
    this.reading = method.reading;
    this.g = method.g;
  }

  static String indexText(Tree tree) {
    return tree instanceof ArrayAccessTree access ? access.getIndex().toString() : "of the loop";
  }

  /** A zero. */
  Node zero(Type type) {
    return switch (type) {
      case REAL -> g.real(0);
      case INT -> g.integer(0);
      case BOOL -> g.bool(false);
    };
  }

  // ---- reading

  Contents contents(LocalArray array, Scope scope) {
    return array.constant() != null ? array.constant() : scope.contents(array);
  }

  Node element(Contents contents, Node index, LocalArray array, Tree tree) {
    if (contents instanceof Contents.Cells cells) {
      return cell(cells, index, tree);
    }
    if (contents instanceof Contents.Changed changed) {
      Node hit = g.equal(index, g.integer(changed.cell()));
      return hit instanceof Node.Constant c
          ? c.value() != 0 ? changed.value() : element(changed.base(), index, array, tree)
          : g.select(hit, changed.value(), element(changed.base(), index, array, tree));
    }
    if (contents instanceof Contents.Filled filled) {
      return filled(filled, index, array, tree);
    }
    if (contents instanceof Contents.Nested nested) {
      return new NestedArrays(method).element(nested, index, array, tree);
    }
    if (contents instanceof Contents.Selected selected) {
      Node yes = element(selected.yes(), index, array, tree);
      return g.select(selected.condition(), yes, element(selected.no(), index, array, tree));
    }
    if (contents instanceof Contents.Open open) {
      return open(open, index, array, tree);
    }
    throw new Reading.Silent();
  }

  private Node cell(Contents.Cells cells, Node index, Tree tree) {
    List<Node> nodes = cells.cells();
    if (index instanceof Node.Constant c) {
      return nodes.get(c.intValue());
    }
    if (nodes.stream().allMatch(n -> n == nodes.get(0))) {
      return nodes.get(0);
    }
    if (nodes.size() > SEARCHED) {
      throw method.refuse(Problem.ENERGY_EXPRESSION, tree, "an index not known before run time, into a local array of "
          + "more than " + SEARCHED + " elements that are set one by one,");
    }
    Node element = nodes.get(nodes.size() - 1);
    for (int k = nodes.size() - 2; k >= 0; k--) {
      element = g.select(g.equal(index, g.integer(k)), nodes.get(k), element);
    }
    return element;
  }

  private Node filled(Contents.Filled filled, Node index, LocalArray array, Tree tree) {
    Node.Index loop = filled.index();
    int factor = Linear.factor(filled.at(), loop);
    Linear distance = Linear.of(index).plus(-1, Linear.of(GraphCopy.substitute(g, filled.at(), loop, g.integer(0))));
    Node iteration;
    Node met = g.bool(true);
    if (Math.abs(factor) == 1) {
      iteration = new Linear().plus(factor, distance).node(g);
    } else {
      // the iteration whose element this is, or of which it is some elements behind that one: then none has met it
      Linear whole = distance.dividedBy(factor);
      Linear rest = distance.plus(-factor, whole);
      if (rest.isConstant() && rest.constant() != 0) {
        return element(filled.base(), index, array, tree);
      }
      iteration = rest.isConstant() ? whole.node(g) : g.div(distance.node(g), g.integer(factor));
      met = rest.isConstant() ? met : g.equal(g.mul(iteration, g.integer(factor)), distance.node(g));
    }
    Bounds bounds = Bounds.under(reading.conditions());
    Node after = bounds.atLeast(g.sub(iteration, loop.lo()), 0) ? g.bool(true) : g.lessOrEqual(loop.lo(), iteration);
    Node before = bounds.atLeast(g.sub(loop.hi(), iteration), 1) ? g.bool(true) : g.less(iteration, loop.hi());
    Node inside = g.and(met, g.and(after, before));
    if (inside instanceof Node.Constant c) {
      return c.value() != 0
          ? GraphCopy.substitute(g, filled.body(), loop, reading.guarded(iteration, loop.lo()))
          : element(filled.base(), index, array, tree);
    }
    // where the loop has not met the index, its body is computed as in its first iteration, and not used
    Node some = reading.guarded(g.select(inside, iteration, loop.lo()), loop.lo());
    Node body = KeptLoop.at(g, filled.body(), loop, some);
    return g.select(inside, body, element(filled.base(), index, array, tree));
  }

  private Node open(Contents.Open open, Node index, LocalArray array, Tree tree) {
    if (index instanceof Node.Constant c && open.loop().at == null) {
      Node written = open.cells().get(c.intValue());
      return written != null ? written : before(open, c.intValue(), array, tree);
    }
    Node written = open.own().get(own(open, index, tree));
    return written != null ? written : element(open.base(), index, array, tree);
  }

  private Node before(Contents.Open open, int cell, LocalArray array, Tree tree) {
    Node start = element(open.base(), g.integer(cell), array, tree);
    return open.loop().before.computeIfAbsent(cell, k -> KeptLoop.before(method.reading, "[" + k + "]", start, open.loop().index));
  }

  /** Says that an iteration is about to write an element, so that others are the ones that are refused. */
  void claim(Contents contents, Node index) {
    if (contents instanceof Contents.Open open && open.loop().at == null && open.loop().before.isEmpty()
        && Linear.factor(index, open.loop().index) != 0) {
      open.loop().at = index;
    }
  }

  /**
   * The distance of an element from the loop's; refuses one that another iteration may have. Iterations are as far from
   * each other as the index has a factor, and what one of them uses is less than that.
   */
  private int own(Contents.Open open, Node index, Tree tree) {
    claim(open, index);
    Contents.Loop loop = open.loop();
    Linear distance = loop.at == null ? null : Linear.of(index).plus(-1, Linear.of(loop.at));
    if (distance != null && distance.isConstant()) {
      long first = Math.min(loop.first, distance.constant());
      long last = Math.max(loop.last, distance.constant());
      if (last - first < Math.abs((long) Linear.factor(loop.at, loop.index))) {
        loop.first = (int) first;
        loop.last = (int) last;
        return (int) distance.constant();
      }
    }
    throw method.refuse(Problem.LOOP_CARRIED, tree, tree + ", which another iteration may write,");
  }

  // ---- writing

  /** Writes an element, unless the point is passed over. */
  void store(LocalArray array, Node index, Node value, Scope scope, Tree tree) {
    Node off = scope.off(g, array);
    Contents old = scope.contents(array);
    if (old instanceof Contents.Unknown) {
      throw new Reading.Silent();
    }
    if (!(index instanceof Node.Constant) && !(old instanceof Contents.Open)) {
      reading.open(array); // a kept loop around is read anew, if the array stands outside of it
      throw method.refuse(Problem.LOOP_CARRIED, tree, tree + ", of which no iteration has an element of its own,");
    }
    boolean always = off instanceof Node.Constant;
    scope.put(array, stored(old, index, always ? value : g.select(off, element(old, index, array, tree), value), array, tree));
  }

  private Contents stored(Contents contents, Node index, Node value, LocalArray array, Tree tree) {
    if (contents instanceof Contents.Open open) {
      if (index instanceof Node.Constant c && open.loop().at == null) {
        before(open, c.intValue(), array, tree);
        Map<Integer, Node> cells = new TreeMap<>(open.cells());
        cells.put(c.intValue(), value);
        return new Contents.Open(open.loop(), open.base(), open.own(), cells);
      }
      Map<Integer, Node> own = new TreeMap<>(open.own());
      own.put(own(open, index, tree), value);
      return new Contents.Open(open.loop(), open.base(), own, open.cells());
    }
    int cell = ((Node.Constant) index).intValue();
    if (contents instanceof Contents.Cells all) {
      List<Node> cells = new ArrayList<>(all.cells());
      cells.set(cell, value);
      return new Contents.Cells(cells);
    }
    return new Contents.Changed(contents, cell, value);
  }

  /** One of two contents of an array. */
  Contents merged(Node condition, Contents a, Contents b, LocalArray array, Tree tree) {
    if (a.equals(b)) {
      return a;
    }
    if (a instanceof Contents.Unknown || b instanceof Contents.Unknown) {
      return new Contents.Unknown();
    }
    if (a instanceof Contents.Cells x && b instanceof Contents.Cells y) {
      List<Node> cells = new ArrayList<>();
      for (int k = 0; k < x.cells().size(); k++) {
        cells.add(g.select(condition, x.cells().get(k), y.cells().get(k)));
      }
      return new Contents.Cells(cells);
    }
    if (a instanceof Contents.Open x && b instanceof Contents.Open y && x.loop() == y.loop()) {
      Map<Integer, Node> cells = new TreeMap<>();
      x.loop().before.forEach((k, before) -> {
        Node cell = g.select(condition, x.cells().getOrDefault(k, before), y.cells().getOrDefault(k, before));
        if (cell != before) {
          cells.put(k, cell);
        }
      });
      return new Contents.Open(x.loop(), x.base(), mergedOwn(condition, x, y, array, tree), cells);
    }
    return new Contents.Selected(condition, a, b);
  }

  private Map<Integer, Node> mergedOwn(Node condition, Contents.Open a, Contents.Open b, LocalArray array, Tree tree) {
    Set<Integer> written = new TreeSet<>(a.own().keySet());
    written.addAll(b.own().keySet());
    Map<Integer, Node> own = new TreeMap<>();
    for (int k : written) {
      Node index = a.loop().element(g, k);
      Node yes = a.own().containsKey(k) ? a.own().get(k) : element(a.base(), index, array, tree);
      Node no = b.own().containsKey(k) ? b.own().get(k) : element(b.base(), index, array, tree);
      own.put(k, g.select(condition, yes, no));
    }
    return own;
  }
}
