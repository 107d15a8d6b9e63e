package dev.meander.processor.backend;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Apply;
import dev.meander.processor.ir.Node.Reduce;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Sink;
import dev.meander.processor.schedule.LoopNest;
import dev.meander.processor.schedule.Parts;
import dev.meander.processor.schedule.Strides;
import dev.meander.processor.schedule.Tables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Prints a graph as statements for one walker, in the scalars of a device: double in {@code XEnergy}, float on OpenCL. */
final class WalkerPrinter {
  /** How a method takes the results of a graph. */
  interface Results {
    /** Writes a value. */
    void write(Statements to, Sink sink, String index, String value);
  }

  /** The printed method, and the parts that it was cut into. */
  record Printed(CodeBlock body, List<MethodSpec> parts) {}

  private final String name;
  private final List<String> arrays;
  private final Scalars scalars;
  private final Set<Node> subtracted;
  private final Results results;
  private final List<String> loops = new ArrayList<>();
  private final List<MethodSpec> parts = new ArrayList<>();
  private Statements code;

  private WalkerPrinter(String name, List<String> arrays, Scalars scalars, Set<Node> subtracted, Results results, Statements code) {
    this.name = name;
    this.arrays = arrays;
    this.scalars = scalars;
    this.subtracted = subtracted;
    this.results = results;
    this.code = code;
  }

  /**
   * Prints the body of a method.
   *
   * @param name of the method
   * @param arrays its parameters, which its parts take too
   */
  static Printed print(Graph graph, String name, List<String> arrays, Scalars.Access access, Results results) {
    Tables tables = Tables.of(graph);
    Parts parts = Parts.of(tables.graphs().stream().flatMap(g -> LoopNest.of(g).stream()).toList());
    List<String> passed = new ArrayList<>(arrays);
    tables.lengths().keySet().forEach(t -> passed.add(t.name()));
    if (!parts.slots().isEmpty()) {
      passed.add("work");
    }
    boolean whole = parts.slots().isEmpty();
    Strides strides = whole ? Strides.of(tables.graphs()) : Strides.NONE;
    Set<Node> subtracted = whole ? subtracted(tables.graphs()) : Set.of();
    Scalars scalars = new Scalars(access, parts.slots(), strides);
    WalkerPrinter printer = new WalkerPrinter(name, passed, scalars, subtracted, results, new Statements());
    if (!whole) {
      printer.code.add("final double[] work = new double[" + parts.slots().size() + "]");
    }
    tables.lengths().forEach((t, length) ->
        printer.code.add("final double[] " + t.name() + " = new double[" + length + "]"));
    printer.block(parts.items());
    return new Printed(printer.code.build(), printer.parts);
  }

  /** Adds the statements of a graph to a method. */
  static void print(Graph graph, Scalars scalars, Results results, Statements to) {
    new WalkerPrinter("", List.of(), scalars, Set.of(), results, to).block(LoopNest.of(graph));
  }

  /** Negative values that are only added to results; the results take the value away instead. */
  private static Set<Node> subtracted(List<Graph> graphs) {
    Set<Node> subtracted = new HashSet<>();
    Set<Node> needed = new HashSet<>();
    for (Graph graph : graphs) {
      graph.nodes().forEach(n -> needed.addAll(n.args()));
      graph.sinks().forEach(s -> (s.mode() == Sink.Mode.ADD ? subtracted : needed).add(s.value()));
    }
    subtracted.removeIf(n -> needed.contains(n) || !(n instanceof Apply a && a.op() == Op.NEG));
    return subtracted;
  }

  private void block(List<LoopNest.Item> items) {
    for (LoopNest.Item item : items) {
      if (item instanceof LoopNest.Compute compute) {
        String statement = subtracted.contains(compute.node()) ? null : scalars.declare(compute.node());
        if (statement != null) {
          code.add(statement);
        }
      } else if (item instanceof LoopNest.Loop loop) {
        loop(loop);
      } else if (item instanceof LoopNest.Part part) {
        part(part);
      } else if (item instanceof LoopNest.Write write) {
        Sink sink = write.sink();
        Node value = sink.value();
        String text = subtracted.contains(value) ? "-" + scalars.atom(value.arg(0)) : scalars.atom(value);
        results.write(code, sink, scalars.atom(sink.index()), text);
      }
    }
  }

  // Emits:
  //
  // gradientPart3(x, gradient, work, i);
  private void part(LoopNest.Part part) {
    Statements around = code;
    code = new Statements();
    String method = name + "Part" + (parts.size() + 1);
    parts.add(null); // keeps its number
    int number = parts.size() - 1;
    block(part.items());
    MethodSpec.Builder spec = MethodSpec.methodBuilder(method).addModifiers(Modifier.PRIVATE);
    arrays.forEach(a -> spec.addParameter(ArrayTypeName.of(TypeName.DOUBLE), a));
    loops.forEach(i -> spec.addParameter(TypeName.INT, i));
    parts.set(number, spec.addCode(code.build()).build());
    code = around;
    List<String> arguments = new ArrayList<>(arrays);
    arguments.addAll(loops);
    code.add(method + "(" + String.join(", ", arguments) + ")");
  }

  // Emits:
  //
  // double s4 = 0;
  // for (int i = 0; i < 3; i++) {
  //   ...
  //   s4 += t5;
  // }
  private void loop(LoopNest.Loop loop) {
    for (Reduce reduce : loop.results()) {
      code.add(scalars.start(reduce));
    }
    code.open(scalars.loop(loop.index()));
    loops.add(scalars.atom(loop.index()));
    block(loop.body());
    loops.remove(loops.size() - 1);
    for (Reduce reduce : loop.results()) {
      code.add(scalars.combine(reduce));
    }
    code.close();
    for (Reduce reduce : loop.results()) {
      if (scalars.isStored(reduce)) {
        code.add(scalars.store(reduce, scalars.atom(reduce)));
      }
    }
  }
}
