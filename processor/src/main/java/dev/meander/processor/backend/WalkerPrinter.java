package dev.meander.processor.backend;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Node.Reduce;
import dev.meander.processor.ir.Node.Reduction;
import dev.meander.processor.ir.Sink;
import dev.meander.processor.schedule.LoopNest;
import dev.meander.processor.schedule.Parts;
import dev.meander.processor.schedule.Tables;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Prints a graph as statements for one walker, in double. */
final class WalkerPrinter {
  /** How a method takes the results of a graph. */
  interface Results {
    /** The statement that writes a value. */
    String write(Sink sink, String index, String value);
  }

  /** The printed method, and the parts that it was cut into. */
  record Printed(CodeBlock body, List<MethodSpec> parts) {}

  private final String name;
  private final List<String> arrays;
  private final Scalars scalars;
  private final Results results;
  private final List<String> loops = new ArrayList<>();
  private final List<MethodSpec> parts = new ArrayList<>();
  private CodeBlock.Builder code = CodeBlock.builder();

  private WalkerPrinter(String name, List<String> arrays, Scalars scalars, Results results) {
    this.name = name;
    this.arrays = arrays;
    this.scalars = scalars;
    this.results = results;
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
    WalkerPrinter printer = new WalkerPrinter(name, passed, new Scalars(access, parts.slots()), results);
    if (!parts.slots().isEmpty()) {
      printer.code.addStatement("final double[] work = new double[$L]", parts.slots().size());
    }
    tables.lengths().forEach((t, length) ->
        printer.code.addStatement("final double[] $L = new double[$L]", t.name(), length));
    printer.block(parts.items());
    return new Printed(printer.code.build(), printer.parts);
  }

  private void block(List<LoopNest.Item> items) {
    for (LoopNest.Item item : items) {
      if (item instanceof LoopNest.Compute compute) {
        code.addStatement("$L", scalars.declare(compute.node()));
      } else if (item instanceof LoopNest.Loop loop) {
        loop(loop);
      } else if (item instanceof LoopNest.Part part) {
        part(part);
      } else if (item instanceof LoopNest.Write write) {
        Sink sink = write.sink();
        code.addStatement("$L", results.write(sink, scalars.atom(sink.index()), scalars.atom(sink.value())));
      }
    }
  }

  // Emits:
  //
  // gradientPart3(x, gradient, work, i);
  private void part(LoopNest.Part part) {
    CodeBlock.Builder around = code;
    code = CodeBlock.builder();
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
    code.addStatement("$L($L)", method, String.join(", ", arguments));
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
      boolean sum = reduce.reduction() == Reduction.SUM;
      code.addStatement("double $L = $L", scalars.accumulator(reduce), sum ? "0" : "Double.NEGATIVE_INFINITY");
    }
    String i = scalars.enter(loop.index());
    code.beginControlFlow(
        "for (int $L = $L; $L < $L; $L++)",
        i,
        scalars.atom(loop.index().lo()),
        i,
        scalars.atom(loop.index().hi()),
        i);
    loops.add(i);
    block(loop.body());
    loops.remove(loops.size() - 1);
    for (Reduce reduce : loop.results()) {
      String total = scalars.atom(reduce);
      String body = scalars.atom(reduce.body());
      if (reduce.reduction() == Reduction.SUM) {
        code.addStatement("$L += $L", total, body);
      } else {
        code.addStatement("$L = Math.max($L, $L)", total, total, body);
      }
    }
    code.endControlFlow();
    for (Reduce reduce : loop.results()) {
      if (scalars.isStored(reduce)) {
        code.addStatement("$L", scalars.store(reduce, scalars.atom(reduce)));
      }
    }
  }
}
