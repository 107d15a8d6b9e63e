package dev.meander.processor.schedule;

import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Node.Reduce;
import dev.meander.processor.ir.Op;
import dev.meander.processor.schedule.LoopNest.Compute;
import dev.meander.processor.schedule.LoopNest.Item;
import dev.meander.processor.schedule.LoopNest.Loop;
import dev.meander.processor.schedule.LoopNest.Part;
import dev.meander.processor.schedule.LoopNest.Write;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A loop nest cut into parts that become methods of their own, since HotSpot never compiles a method of 8,000 bytes. A
 * value of one part that another needs stands in a scratch array.
 *
 * @param items the outermost block
 * @param slots the place in the scratch array of each value that crosses from one method to another
 */
public record Parts(List<Item> items, Map<Node, Integer> slots) {
  /** Weight of a method; an operation is at most 20 bytes, with its arguments and its result in the scratch array. */
  private static final int LIMIT = 350;

  private static final int CALL = 3;

  /** Cuts a nest where it is too long. Its last write stays in the outermost block, where it may return. */
  public static Parts of(List<Item> nest) {
    int last = nest.size() - 1;
    boolean stays = last >= 0 && nest.get(last) instanceof Write;
    List<Item> items = new ArrayList<>(cut(stays ? nest.subList(0, last) : nest));
    if (stays) {
      items.add(nest.get(last));
    }
    return new Parts(items, new Crossings().of(items));
  }

  private static List<Item> cut(List<Item> block) {
    List<Item> items = new ArrayList<>();
    for (Item item : block) {
      boolean isLong = item instanceof Loop && weight(item) > LIMIT;
      items.add(isLong ? new Loop(((Loop) item).index(), ((Loop) item).results(), cut(((Loop) item).body())) : item);
    }
    while (weight(items) > LIMIT) {
      items = grouped(items);
    }
    return items;
  }

  private static List<Item> grouped(List<Item> items) {
    List<Item> parts = new ArrayList<>();
    int from = 0;
    int weight = 0;
    for (int k = 0; k < items.size(); k++) {
      int more = weight(items.get(k));
      if (k > from && weight + more > LIMIT) {
        parts.add(new Part(List.copyOf(items.subList(from, k))));
        from = k;
        weight = 0;
      }
      weight += more;
    }
    parts.add(new Part(List.copyOf(items.subList(from, items.size()))));
    return parts;
  }

  private static int weight(List<Item> items) {
    return items.stream().mapToInt(Parts::weight).sum();
  }

  private static int weight(Item item) {
    if (item instanceof Loop loop) {
      return 2 + 2 * loop.results().size() + weight(loop.body());
    }
    if (item instanceof Compute compute) {
      boolean simple = !(compute.node() instanceof Node.Apply a)
          || a.op().kind() == Op.Kind.ARITHMETIC
          || a.op().kind() == Op.Kind.FUNCTION;
      return simple ? 1 : 2;
    }
    return item instanceof Part ? CALL : 1;
  }

  /** Finds the values that are used in another method than the one that computes them. */
  private static final class Crossings {
    private final Map<Node, Object> definedIn = new HashMap<>();
    private final Map<Node, Integer> slots = new LinkedHashMap<>();

    Map<Node, Integer> of(List<Item> items) {
      define(items, items);
      use(items, items);
      return slots;
    }

    private void define(List<Item> items, Object method) {
      for (Item item : items) {
        if (item instanceof Compute compute) {
          definedIn.put(compute.node(), method);
        } else if (item instanceof Loop loop) {
          loop.results().forEach(r -> definedIn.put(r, method));
          define(loop.body(), method);
        } else if (item instanceof Part part) {
          define(part.items(), part);
        }
      }
    }

    private void use(List<Item> items, Object method) {
      for (Item item : items) {
        if (item instanceof Compute compute) {
          compute.node().args().forEach(a -> use(a, method));
        } else if (item instanceof Write write) {
          write.sink().roots().forEach(r -> use(r, method));
        } else if (item instanceof Loop loop) {
          use(loop.index().lo(), method);
          use(loop.index().hi(), method);
          for (Reduce reduce : loop.results()) {
            use(reduce.body(), method);
          }
          use(loop.body(), method);
        } else if (item instanceof Part part) {
          use(part.items(), part);
        }
      }
    }

    private void use(Node node, Object method) {
      boolean value = !(node instanceof Constant || node instanceof Index);
      if (value && definedIn.get(node) != method) {
        slots.computeIfAbsent(node, n -> slots.size());
      }
    }
  }
}
