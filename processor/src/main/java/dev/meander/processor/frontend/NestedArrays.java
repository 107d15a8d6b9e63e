package dev.meander.processor.frontend;

import com.sun.source.tree.Tree;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.GraphCopy;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Index;
import java.util.ArrayDeque;
import java.util.Deque;

/** Arrays that loops inside of a kept loop fill, each iteration a part of its own: {@code z[9 * i + j]}. */
final class NestedArrays {
  private final MethodReader method;
  private final Reading reading;
  private final GraphBuilder g;

  NestedArrays(MethodReader method) {
    this.method = method;
    this.reading = method.reading;
    this.g = method.g;
  }

  // ---- leaving the outer loop

  /** The elements of a part: those from {@code first}, in terms of what is outside of the loop, as many as {@code count}. */
  private record Part(int factor, Linear first, long count) {}

  /** What an array holds after a loop, given what it holds after an iteration; null if parts of iterations may meet. */
  Contents outOf(Index index, Contents after) {
    Deque<Contents> layers = new ArrayDeque<>();
    Contents base = after;
    while (base instanceof Contents.Filled || base instanceof Contents.Nested) {
      layers.push(base);
      base = base instanceof Contents.Filled filled ? filled.base() : ((Contents.Nested) base).base();
    }
    Contents.Open open = base instanceof Contents.Open o && o.loop().index == index ? o : null;
    if (open == null || layers.isEmpty() || !open.own().isEmpty() || !open.loop().before.isEmpty()) {
      return null;
    }
    Contents.Loop read = open.loop();
    Part whole = read.at == null ? null : part(index, read.element(g, read.first), read.last - read.first + 1L);
    if (read.at != null && whole == null) {
      return null;
    }
    for (Contents layer : layers) {
      Part part = layer instanceof Contents.Nested nested
          ? part(index, g.add(nested.first(), g.mul(g.integer(nested.factor()), nested.index())), Math.abs(nested.factor()))
          : part(index, ((Contents.Filled) layer).at(), 1);
      whole = part == null ? null : whole == null ? part : union(whole, part);
      if (whole == null) {
        return null;
      }
    }
    if (whole.count > Math.abs((long) whole.factor)) {
      return null;
    }
    Contents result = open.base();
    Node first = whole.first.node(g);
    for (Contents layer : layers) {
      result = new Contents.Nested(result, index, whole.factor, first, layer);
    }
    return result;
  }

  /** Where an iteration has elements, so many from each {@code start}; loops inside have the same bounds in all iterations. */
  private Part part(Index index, Node start, long width) {
    int factor = Linear.factor(start, index);
    if (factor == 0) {
      return null;
    }
    Linear rest = Linear.of(start).plus(-factor, Linear.of(index));
    Linear moving = rest.varyingInside(index);
    Bounds bounds = Bounds.under(reading.conditions());
    long least = bounds.least(moving.node(g));
    long most = bounds.most(moving.node(g));
    if (least == Bounds.UNKNOWN || most == Bounds.UNKNOWN) {
      return null;
    }
    return new Part(factor, rest.plus(-1, moving).plus(least), most - least + width);
  }

  private static Part union(Part a, Part b) {
    Linear apart = b.first.plus(-1, a.first);
    if (a.factor != b.factor || !apart.isConstant()) {
      return null;
    }
    long distance = apart.constant();
    long end = Math.max(a.count, distance + b.count);
    return new Part(a.factor, distance < 0 ? b.first : a.first, end - Math.min(0, distance));
  }

  // ---- reading

  Node element(Contents.Nested nested, Node index, LocalArray array, Tree tree) {
    Index loop = nested.index();
    Node iteration = iteration(nested, index);
    Bounds bounds = Bounds.under(reading.conditions());
    Node after = bounds.atLeast(g.sub(iteration, loop.lo()), 0) ? g.bool(true) : g.lessOrEqual(loop.lo(), iteration);
    Node before = bounds.atLeast(g.sub(loop.hi(), iteration), 1) ? g.bool(true) : g.less(iteration, loop.hi());
    Node inside = g.and(after, before);
    boolean always = inside instanceof Node.Constant;
    if (always && ((Node.Constant) inside).value() == 0) {
      return method.arrays.locals().element(nested.base(), index, array, tree);
    }
    Node some = reading.guarded(g.select(inside, iteration, loop.lo()), loop.lo());
    Contents inner = at(nested.inner(), nested.base(), loop, some, always);
    Node value = method.arrays.locals().element(inner, index, array, tree);
    return always ? value : g.select(inside, value, method.arrays.locals().element(nested.base(), index, array, tree));
  }

  /** The iteration that has an element for itself, if there is one: ⌊(index − first) / factor⌋, by what is known. */
  private Node iteration(Contents.Nested nested, Node index) {
    int size = Math.abs(nested.factor());
    Linear distance = Linear.of(index).plus(-1, Linear.of(nested.first()));
    Linear whole = distance.dividedBy(size);
    Node rest = distance.plus(-size, whole).node(g);
    Bounds bounds = Bounds.under(reading.conditions());
    Node quotient;
    if (bounds.within(rest, size)) {
      quotient = whole.node(g);
    } else {
      // Java rounds towards 0, so what may be negative is moved up by a multiple first
      long least = bounds.least(distance.node(g));
      long up = least == Bounds.UNKNOWN || least < -(1 << 28) ? 1 << 28 : least < 0 ? -least : 0;
      int more = (int) ((up + size - 1) / size);
      quotient = g.sub(g.div(distance.plus((long) more * size).node(g), g.integer(size)), g.integer(more));
    }
    return nested.factor() > 0 ? quotient : g.neg(quotient);
  }

  /** What a loop inside has written in one iteration, on top of the elements that the array had. */
  private Contents at(Contents inner, Contents base, Index loop, Node iteration, boolean always) {
    if (inner instanceof Contents.Nested nested) {
      Node first = GraphCopy.substitute(g, nested.first(), loop, iteration);
      Contents written = at(nested.inner(), base, loop, iteration, always);
      return new Contents.Nested(base, nested.index(), nested.factor(), first, written);
    }
    Contents.Filled filled = (Contents.Filled) inner;
    Node at = GraphCopy.substitute(g, filled.at(), loop, iteration);
    Node body = always ? GraphCopy.substitute(g, filled.body(), loop, iteration)
        : KeptLoop.at(g, filled.body(), loop, iteration);
    return new Contents.Filled(base, filled.index(), at, body);
  }
}
