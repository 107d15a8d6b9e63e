package dev.meander.processor.schedule;

import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Constant;
import dev.meander.processor.ir.Node.Load;
import dev.meander.processor.ir.Node.Reduce;
import dev.meander.processor.ir.Sink;
import dev.meander.processor.ir.Type;
import dev.meander.processor.schedule.RowPlan.AddCompensated;
import dev.meander.processor.schedule.RowPlan.Call;
import dev.meander.processor.schedule.RowPlan.CopyOut;
import dev.meander.processor.schedule.RowPlan.Loop;
import dev.meander.processor.schedule.RowPlan.Output;
import dev.meander.processor.schedule.RowPlan.Pass;
import dev.meander.processor.schedule.RowPlan.Save;
import dev.meander.processor.schedule.RowPlan.Scalar;
import dev.meander.processor.schedule.RowPlan.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the steps of a {@link RowPlan}: walks the loop nest and turns each straight piece of it into passes and calls. */
final class RowPlanner {
  /** Rows written by a pass without arithmetic, which reads as many and may add to them: 3 · 14 ≤ {@link PassCutter#SIZE}. */
  private static final int OUTPUTS = 3;

  private final Graph graph;
  private final Map<Node, Set<Node>> users = new HashMap<>();
  private final Set<Load> saved = new HashSet<>();

  RowPlanner(Graph graph) {
    this.graph = graph;
    for (Node node : graph.nodes()) {
      if (node instanceof Load load) {
        graph.sinks().forEach(s -> checkOverwriting(s, load));
      } else if (node instanceof Reduce reduce && reduce.body() instanceof Load body) {
        save(body, null);
      }
    }
    graph.sinks().stream().filter(s -> s.value() instanceof Load).forEach(s -> save((Load) s.value(), s));
    for (Node node : graph.nodes()) {
      node.args().forEach(a -> users.computeIfAbsent(a, k -> new HashSet<>()).add(node));
    }
  }

  /** A result is written after every read of its row only if each is read and written once, in the same loops. */
  private static void checkOverwriting(Sink sink, Load load) {
    boolean apart = !load.variable().equals(sink.target())
        || load.arg(0) != sink.index() && load.arg(0) instanceof Constant && sink.index() instanceof Constant;
    boolean once = load.context().equals(sink.context()) && load.args().contains(sink.index());
    if (!apart && !once) {
      throw new AssertionError("a result may overwrite a row that is still read: " + sink + " and " + load);
    }
  }

  /** Notes a loaded row that is itself a result, where another result takes its place: all are written at the end. */
  private void save(Load load, Sink to) {
    if (graph.sinks().stream().anyMatch(s -> s != to && replaces(s, load))) {
      saved.add(load);
    }
  }

  private static boolean replaces(Sink sink, Load load) {
    return sink.target().equals(load.variable()) && sink.index() == load.arg(0);
  }

  List<Step> steps() {
    return block(LoopNest.of(graph), List.of());
  }

  private List<Step> block(List<LoopNest.Item> items, List<Reduce> results) {
    List<Step> steps = new ArrayList<>();
    Set<Node> readers = new HashSet<>();
    readers(items, readers);
    Map<Node, Node> written = new HashMap<>();
    results.forEach(r -> written.put(r.body(), r));
    written(items, written);
    List<Apply> piece = new ArrayList<>();
    List<Sink> sinks = new ArrayList<>();
    for (LoopNest.Item item : items) {
      if (item instanceof LoopNest.Compute compute) {
        if (compute.node().uniform()) {
          steps.add(new Scalar(compute.node()));
        } else if (compute.node() instanceof Apply apply) {
          piece.add(apply);
        } else if (compute.node() instanceof Load load && saved.contains(load)) {
          steps.add(new Save(load));
        }
      } else if (item instanceof LoopNest.Loop loop) {
        steps.addAll(new Piece(piece, readers, written, List.of(), List.of()).steps());
        piece.clear();
        steps.add(new Loop(loop.index(), loop.results(), block(loop.body(), loop.results())));
      } else if (item instanceof LoopNest.Write write) {
        sinks.add(write.sink());
      }
    }
    steps.addAll(new Piece(piece, readers, Map.of(), sinks, results).steps());
    return steps;
  }

  /** What is computed in a block; a node that another block needs too is computed there again. */
  private static void readers(List<LoopNest.Item> items, Set<Node> to) {
    for (LoopNest.Item item : items) {
      if (item instanceof LoopNest.Compute compute) {
        to.add(compute.node());
      } else if (item instanceof LoopNest.Loop loop) {
        to.addAll(loop.results());
        readers(loop.body(), to);
      }
    }
  }

  /** What results, also of inner loops, are made of, and a node that stands for the writing. */
  private static void written(List<LoopNest.Item> items, Map<Node, Node> to) {
    for (LoopNest.Item item : items) {
      if (item instanceof LoopNest.Write write) {
        to.put(write.sink().value(), write.sink().index());
      } else if (item instanceof LoopNest.Loop loop) {
        loop.results().forEach(r -> to.put(r.body(), r));
        written(loop.body(), to);
      }
    }
  }

  /** Whether a pass can compute a node; otherwise a block function does. */
  static boolean inline(Apply node) {
    return switch (node.op()) {
      case ADD, SUB, MUL, DIV, NEG, MIN, MAX, ABS, SQRT, AND, NOT, TO_REAL -> true;
      case SELECT -> isMask(node);
      default -> false;
    };
  }

  /** {@code c ? 1 : 0}, which is how rows hold booleans anyway. */
  static boolean isMask(Apply node) {
    return GraphBuilder.isReal(node.arg(1), 1) && GraphBuilder.isReal(node.arg(2), 0) && !node.arg(0).uniform();
  }

  /** A straight piece of a block: rows computed one after the other, then results. */
  private final class Piece {
    private final List<Apply> nodes;
    private final Map<Node, Set<Node>> users;
    private final List<Sink> sinks;
    private final List<Reduce> results;
    private final Map<Node, Integer> times = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final Map<Node, Integer> producers = new HashMap<>();
    private final Map<Node, Set<PassCutter.Row>> resultRows = new HashMap<>();
    private final Set<Node> before = new HashSet<>();
    private final Set<Node> done = new HashSet<>();

    Piece(
        List<Apply> nodes, Set<Node> readers, Map<Node, Node> writtenLater, List<Sink> sinks, List<Reduce> results) {
      this.nodes = List.copyOf(nodes);
      this.users = new HashMap<>();
      for (Apply node : nodes) {
        Set<Node> all = new HashSet<>(RowPlanner.this.users.getOrDefault(node, Set.of()));
        all.retainAll(readers);
        if (writtenLater.containsKey(node)) {
          all.add(writtenLater.get(node)); // stands for the write, which comes after this piece
        }
        users.put(node, all);
        for (Node arg : node.args()) {
          if (arg instanceof Load) {
            users.put(arg, RowPlanner.this.users.get(arg));
          }
        }
      }
      this.sinks = sinks;
      this.results = results;
      for (Sink sink : sinks) {
        resultRow(sink.value(), new PassCutter.Row(sink.target().name(), sink.index()));
      }
      for (Reduce reduce : results) {
        resultRow(reduce.body(), new PassCutter.Row("sum", reduce));
      }
    }

    /** Notes a row of a result that a value goes to. */
    private void resultRow(Node value, PassCutter.Row row) {
      resultRows.computeIfAbsent(value, k -> new HashSet<>()).add(row);
    }

    /** Passes run at even times and calls at odd ones, each as early as its arguments allow. */
    List<Step> steps() {
      List<List<Apply>> atTimes = new ArrayList<>();
      for (Apply node : nodes) {
        int time = 0;
        for (Node arg : node.args()) {
          time = Math.max(time, times.getOrDefault(arg, 0));
        }
        int parity = inline(node) ? 0 : 1;
        time += (time + parity) % 2;
        times.put(node, time);
        while (atTimes.size() <= time) {
          atTimes.add(new ArrayList<>());
        }
        atTimes.get(time).add(node);
      }
      for (int time = 0; time < atTimes.size(); time++) {
        List<Apply> now = atTimes.get(time);
        if (time % 2 == 0) {
          passes(now);
        } else {
          calls(now);
        }
        before.addAll(now);
      }
      writes();
      return steps;
    }

    private void passes(List<Apply> now) {
      for (List<Apply> pass : new PassCutter(users, n -> resultRows.getOrDefault(n, Set.of()), before).cut(now)) {
        Set<Node> inside = new HashSet<>(pass);
        List<Output> outputs = pass.stream()
            .filter(n -> users.get(n).stream().anyMatch(u -> !inside.contains(u)))
            .map(Output::scratch)
            .toList();
        pass.forEach(n -> producers.put(n, steps.size()));
        steps.add(new Pass(List.copyOf(pass), outputs));
      }
    }

    private void calls(List<Apply> now) {
      for (Apply node : now) {
        for (Node arg : node.args()) {
          if (arg.uniform() && arg.type() != Type.BOOL && done.add(arg)) {
            steps.add(new Pass(List.of(), List.of(Output.scratch(arg))));
          }
        }
        done.add(node);
        steps.add(new Call(node));
      }
    }

    /** Sends every result to its row, in the pass that computes it if that may overwrite the row already. */
    private void writes() {
      List<Output> rest = new ArrayList<>();
      List<Sink> late = new ArrayList<>();
      for (Reduce reduce : results) {
        if (!reduce.uniform()) {
          send(Output.reduce(reduce), rest);
        }
      }
      for (Sink sink : sinks) {
        if (sink.mode() != Sink.Mode.ADD_COMPENSATED && mayOverwrite(sink)) {
          send(Output.sink(sink), rest);
        } else {
          late.add(sink);
        }
      }
      late.forEach(s -> materialise(s.value()));
      for (int from = 0; from < rest.size(); from += OUTPUTS) {
        steps.add(new Pass(List.of(), rest.subList(from, Math.min(from + OUTPUTS, rest.size()))));
      }
      late.forEach(s -> steps.add(write(s)));
    }

    private static Step write(Sink sink) {
      return switch (sink.mode()) {
        case STORE -> new CopyOut(sink);
        case ADD -> new Pass(List.of(), List.of(Output.sink(sink)));
        case ADD_COMPENSATED -> new AddCompensated(sink);
      };
    }

    private void send(Output output, List<Output> rest) {
      int producer = producer(output.value());
      if (producer < 0) {
        rest.add(output);
        return;
      }
      Pass pass = (Pass) steps.get(producer);
      List<Output> outputs = new ArrayList<>(pass.outputs());
      outputs.removeIf(o -> o.value() == output.value() && o.sink() == null && o.reduce() == null && !readLater(o.value(), producer));
      outputs.add(output);
      steps.set(producer, new Pass(pass.nodes(), outputs));
    }

    /** Makes sure that a value has a row. */
    private void materialise(Node value) {
      int producer = producer(value);
      if (producer >= 0) {
        Pass pass = (Pass) steps.get(producer);
        Output output = Output.scratch(value);
        if (!pass.outputs().contains(output)) {
          List<Output> outputs = new ArrayList<>(pass.outputs());
          outputs.add(output);
          steps.set(producer, new Pass(pass.nodes(), outputs));
        }
      } else if (value.uniform() && done.add(value)) {
        steps.add(new Pass(List.of(), List.of(Output.scratch(value))));
      }
    }

    /** The pass that computes a value; −1 if none does. */
    private int producer(Node value) {
      return producers.getOrDefault(value, -1);
    }

    private boolean readLater(Node value, int producer) {
      Set<Node> inside = new HashSet<>(((Pass) steps.get(producer)).nodes());
      return users.getOrDefault(value, Set.of()).stream().anyMatch(u -> !inside.contains(u) && !isResult(u));
    }

    private boolean isResult(Node user) {
      return user instanceof Reduce reduce && results.contains(reduce);
    }

    /** Whether nobody reads the row of a result after the pass that computes it. */
    private boolean mayOverwrite(Sink sink) {
      int producer = producer(sink.value());
      return producer < 0
          || graph.nodes().stream()
              .filter(n -> n instanceof Load load && replaces(sink, load) && !saved.contains(load))
              .allMatch(n -> lastRead(n) <= producer);
    }

    private int lastRead(Node load) {
      for (int k = steps.size() - 1; k >= 0; k--) {
        boolean reads = steps.get(k) instanceof Pass pass
            ? pass.nodes().stream().anyMatch(n -> n.args().contains(load))
            : steps.get(k) instanceof Call call && call.node().args().contains(load);
        if (reads) {
          return k;
        }
      }
      return -1;
    }
  }
}
