package dev.meander.processor.backend;

import com.palantir.javapoet.CodeBlock;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Node.Reduce;
import dev.meander.processor.ir.Node.Reduction;
import dev.meander.processor.ir.Sink;
import dev.meander.processor.schedule.LoopNest;
import java.util.List;

/** Prints a graph as statements for one walker, in double. */
final class WalkerPrinter {
  /** How a method takes the results of a graph. */
  interface Results {
    /** The statement that writes a value. */
    String write(Sink sink, String index, String value);
  }

  private final Scalars scalars;
  private final Results results;
  private final CodeBlock.Builder code = CodeBlock.builder();

  private WalkerPrinter(Scalars scalars, Results results) {
    this.scalars = scalars;
    this.results = results;
  }

  static CodeBlock print(Graph graph, Scalars.Access access, Results results) {
    WalkerPrinter printer = new WalkerPrinter(new Scalars(access), results);
    printer.block(LoopNest.of(graph));
    return printer.code.build();
  }

  private void block(List<LoopNest.Item> items) {
    for (LoopNest.Item item : items) {
      if (item instanceof LoopNest.Compute compute) {
        code.addStatement("$L", scalars.declare(compute.node()));
      } else if (item instanceof LoopNest.Loop loop) {
        loop(loop);
      } else if (item instanceof LoopNest.Write write) {
        Sink sink = write.sink();
        code.addStatement("$L", results.write(sink, scalars.atom(sink.index()), scalars.atom(sink.value())));
      }
    }
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
    block(loop.body());
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
  }
}
