package dev.meander.processor.schedule;

import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Sink;
import dev.meander.processor.ir.Type;
import dev.meander.processor.ir.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A random graph of everything a pointwise stage may hold: loads, operators, loops in loops, several loops over one
 * index, results of every mode, results that overwrite what is read.
 *
 * <p>Values stay moderate, so that rounding stays small: what could grow is brought back, and nothing is divided by
 * what may be 0.
 */
public final class RandomGraph {
  /** Features of each variable of the walkers, but for one of {@link Buffers#ACCEPTED}. */
  public static final int FEATURES = 6;

  public static final Variable A = Variable.rows("a");
  public static final Variable B = Variable.rows("b");
  public static final Variable NOISE = Variable.rows("eta");
  public static final Variable ALPHA = Variable.scalar("alpha");
  public static final Variable TABLE = Variable.uniform("table", Type.REAL, 1);
  public static final Variable RAGGED = Variable.uniform("ragged", Type.REAL, 2);
  public static final Variable LIST = Variable.uniform("list", Type.INT, 1);
  public static final Variable COUNT = Variable.uniform("count", Type.INT, 0);
  public static final Variable FLAG = Variable.uniform("flag", Type.BOOL, 0);

  /** What a graph may write, and read too. */
  public static final List<Variable> WRITTEN = List.of(Buffers.STATE, Buffers.STATE_BAR, A, B);

  /** What a graph only reads. */
  public static final List<Variable> READ = List.of(Buffers.ENTRY, NOISE);

  /** How a graph uses a variable that it may write. */
  private enum Use {
    /** Features by number. */
    NUMBERED,
    /** One loop reads and writes each feature; nobody else does. */
    LOOPED,
    /** Only read, in any way. */
    ONLY_READ,
    /** Only added to, in any way. */
    ONLY_ADDED
  }

  private static final List<Op> UNARY =
      List.of(Op.NEG, Op.ABS, Op.SQRT, Op.EXP, Op.LOG, Op.LOG1P, Op.EXPM1, Op.SIN, Op.COS, Op.TANH);
  private static final List<Op> BINARY = List.of(Op.ADD, Op.ADD, Op.SUB, Op.MUL, Op.MUL, Op.DIV, Op.MIN, Op.MAX, Op.POW);

  private final Random random;
  private final GraphBuilder g = new GraphBuilder();
  private final Map<Variable, Use> uses = new HashMap<>();
  private final Map<Variable, Index> loopOf = new HashMap<>();
  private final List<Sink> sinks = new ArrayList<>();
  private final Set<String> stored = new HashSet<>();
  private final boolean onlyNumbers;

  /** Values at hand in one block. */
  private record Pool(List<Index> loops, Map<Type, List<Node>> values) {
    static Pool outermost() {
      Map<Type, List<Node>> values = new EnumMap<>(Type.class);
      List.of(Type.values()).forEach(t -> values.put(t, new ArrayList<>()));
      return new Pool(List.of(), values);
    }

    Pool inside(Index index) {
      List<Index> all = new ArrayList<>(loops);
      all.add(index);
      Map<Type, List<Node>> copy = new EnumMap<>(Type.class);
      values.forEach((type, nodes) -> copy.put(type, new ArrayList<>(nodes)));
      copy.get(Type.INT).add(index);
      return new Pool(all, copy);
    }

    void add(Node node) {
      values.get(node.type()).add(node);
    }
  }

  private RandomGraph(long seed, boolean onlyNumbers) {
    this.random = new Random(seed);
    this.onlyNumbers = onlyNumbers;
  }

  /** A graph, the same for the same seed. */
  public static Graph of(long seed) {
    return new RandomGraph(seed, false).graph();
  }

  /** A graph that uses mostly features by number, so that stages can be fused. */
  public static Graph numbered(long seed) {
    return new RandomGraph(seed, true).graph();
  }

  private Graph graph() {
    for (Variable variable : WRITTEN) {
      boolean numbered = random.nextInt(onlyNumbers ? 10 : 3) > 0 == onlyNumbers;
      uses.put(variable, numbered ? Use.NUMBERED : Use.values()[random.nextInt(4)]);
    }
    Pool pool = Pool.outermost();
    block(pool, 5 + random.nextInt(8));
    for (int loops = onlyNumbers ? random.nextInt(2) : random.nextInt(4); loops > 0; loops--) {
      loop(pool, 1);
      block(pool, random.nextInt(5));
    }
    if (random.nextInt(4) == 0) {
      block(pool, random.nextInt(60)); // more than one pass takes
    }
    results(pool, 1 + random.nextInt(6));
    if (sinks.isEmpty()) {
      add(pool, Buffers.ACCEPTED, g.integer(0), Sink.Mode.ADD);
    }
    Collections.shuffle(sinks, random);
    sinks.forEach(s -> g.sink(s.target(), s.index(), s.value(), s.mode()));
    return g.build();
  }

  // ---- values

  private void block(Pool pool, int count) {
    for (int k = 0; k < count; k++) {
      pool.add(leaf(pool));
      pool.add(random.nextInt(5) == 0 ? bool(pool) : real(pool));
    }
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** A value of the pool, more often a late one. */
  private Node pick(Pool pool, Type type) {
    List<Node> values = pool.values.get(type);
    if (values.isEmpty()) {
      return type == Type.REAL ? leaf(pool) : type == Type.BOOL ? g.load(FLAG) : g.load(COUNT);
    }
    int size = values.size();
    return values.get(random.nextBoolean() ? random.nextInt(size) : size - 1 - random.nextInt(Math.min(4, size)));
  }

  private Node leaf(Pool pool) {
    return switch (random.nextInt(9)) {
      case 0 -> g.real(any(List.of(0.0, 1.0, -1.0, 2.0, 0.5, 0.3, -0.7)));
      case 1 -> g.load(any(List.of(ALPHA, Buffers.LAMBDA, Buffers.STEP_SIZE, Buffers.S_BAR)));
      case 2 -> g.load(any(List.of(TABLE, Buffers.PARAMETERS)), feature(pool));
      case 3 -> g.load(any(READ), feature(pool));
      case 4 -> pool.loops.isEmpty() ? g.load(RAGGED, g.integer(1), g.integer(random.nextInt(2))) : g.toReal(any(pool.loops));
      default -> written(pool);
    };
  }

  /** A number from 0 to {@link #FEATURES} − 1. */
  private Node feature(Pool pool) {
    Node number = g.integer(random.nextInt(FEATURES));
    if (pool.loops.isEmpty()) {
      return random.nextInt(8) == 0 ? g.load(LIST, number) : number;
    }
    Node index = any(pool.loops);
    return switch (random.nextInt(4)) {
      case 0 -> number;
      case 1 -> g.load(LIST, index);
      case 2 -> g.select(g.less(index, g.integer(3)), g.add(index, g.integer(2)), number);
      default -> index;
    };
  }

  private Node written(Pool pool) {
    Variable variable = any(WRITTEN);
    return switch (uses.get(variable)) {
      case NUMBERED -> g.load(variable, random.nextInt(FEATURES));
      case ONLY_READ -> g.load(variable, feature(pool));
      case LOOPED -> {
        boolean inside = loopOf.containsKey(variable) && pool.loops.contains(loopOf.get(variable));
        yield inside ? g.load(variable, loopOf.get(variable)) : g.load(Buffers.ENTRY, feature(pool));
      }
      case ONLY_ADDED -> g.load(Buffers.ENTRY, feature(pool));
    };
  }

  private Node real(Pool pool) {
    Node a = pick(pool, Type.REAL);
    int choice = random.nextInt(10);
    if (choice < 2) {
      return g.select(pick(pool, Type.BOOL), a, pick(pool, Type.REAL));
    }
    if (choice < 5) {
      return unary(any(UNARY), a);
    }
    return binary(any(BINARY), a, pick(pool, Type.REAL));
  }

  private Node unary(Op op, Node a) {
    return switch (op) {
      case NEG -> g.neg(a);
      case SQRT, LOG1P -> g.apply(op, g.apply(Op.ABS, a));
      case LOG -> g.apply(op, g.add(g.real(0.5), g.apply(Op.ABS, a)));
      case EXP, EXPM1 -> g.apply(op, g.apply(Op.MIN, a, g.real(1)));
      default -> g.apply(op, a);
    };
  }

  private Node binary(Op op, Node a, Node b) {
    return switch (op) {
      case ADD -> g.add(a, b);
      case SUB -> g.sub(a, b);
      case MUL -> random.nextInt(3) == 0 ? g.mul(g.apply(Op.SIN, a), b) : g.mul(a, g.apply(Op.MAX, g.real(-2), g.apply(Op.MIN, b, g.real(2))));
      case DIV -> g.div(a, g.add(g.real(0.7), g.apply(Op.ABS, b)));
      case POW -> g.apply(op, g.add(g.real(0.5), g.apply(Op.ABS, a)), g.apply(Op.TANH, b));
      default -> g.apply(op, a, b);
    };
  }

  private Node bool(Pool pool) {
    return switch (random.nextInt(8)) {
      case 0 -> g.and(pick(pool, Type.BOOL), pick(pool, Type.BOOL));
      case 1 -> g.or(pick(pool, Type.BOOL), pick(pool, Type.BOOL));
      case 2 -> g.not(pick(pool, Type.BOOL));
      case 3 -> g.less(pick(pool, Type.INT), g.integer(3));
      case 4 -> g.equal(pick(pool, Type.REAL), pick(pool, Type.REAL));
      case 5 -> g.lessOrEqual(pick(pool, Type.REAL), pick(pool, Type.REAL));
      default -> g.less(pick(pool, Type.REAL), pick(pool, Type.REAL));
    };
  }

  // ---- loops and results

  private void loop(Pool outer, int depth) {
    Node lo = g.integer(random.nextInt(2));
    Node hi = any(List.of(g.integer(FEATURES), g.load(COUNT), g.length(TABLE)));
    if (!outer.loops.isEmpty() && random.nextBoolean()) {
      lo = g.add(any(outer.loops), g.integer(random.nextInt(2)));
    }
    Index index = g.index(lo, hi);
    if (depth == 1) {
      for (Variable variable : WRITTEN) {
        if (uses.get(variable) == Use.LOOPED && !loopOf.containsKey(variable) && random.nextBoolean()) {
          loopOf.put(variable, index);
        }
      }
    }
    Pool inner = outer.inside(index);
    int rounds = 1 + random.nextInt(3);
    for (int round = 0; round < rounds; round++) { // the second needs what the first reduced, so it is a loop of its own
      block(inner, 2 + random.nextInt(6));
      if (depth < 3 && random.nextInt(3) == 0) {
        loop(inner, depth + 1);
        block(inner, random.nextInt(3));
      }
      for (int k = random.nextInt(3); k >= 0; k--) {
        Node body = pick(inner, Type.REAL);
        Node result = random.nextInt(3) == 0 ? g.max(index, g.apply(Op.MAX, body, g.real(-9))) : g.sum(index, body);
        Node bounded = random.nextBoolean() ? g.apply(Op.TANH, result) : result;
        outer.add(bounded);
        inner.add(bounded);
      }
      results(inner, random.nextInt(3));
    }
  }

  private void results(Pool pool, int count) {
    for (int k = 0; k < count; k++) {
      Variable target = any(WRITTEN);
      switch (uses.get(target)) {
        case NUMBERED -> {
          int feature = random.nextInt(FEATURES);
          boolean store = random.nextInt(4) > 0;
          if (!pool.loops.isEmpty()) {
            break; // would be written again and again
          }
          if (store && stored.add(target.name() + feature)) {
            add(pool, target, g.integer(feature), Sink.Mode.STORE);
          } else if (!store && !stored.contains(target.name() + feature)) {
            add(pool, target, g.integer(feature), Sink.Mode.ADD);
            stored.add(target.name() + feature);
          }
        }
        case LOOPED -> {
          Index index = loopOf.get(target);
          if (index != null && pool.loops.equals(List.of(index)) && stored.add(target.name())) {
            add(pool, target, index, Sink.Mode.STORE);
          }
        }
        case ONLY_ADDED -> add(pool, target, feature(pool), Sink.Mode.ADD);
        default -> {
          boolean compensated = random.nextBoolean();
          Variable scalar = compensated ? Buffers.DELTA_S : Buffers.ACCEPTED;
          add(pool, scalar, g.integer(0), compensated ? Sink.Mode.ADD_COMPENSATED : Sink.Mode.ADD);
        }
      }
    }
  }

  private void add(Pool pool, Variable target, Node index, Sink.Mode mode) {
    sinks.add(new Sink(target, index, pick(pool, Type.REAL), mode));
  }
}
