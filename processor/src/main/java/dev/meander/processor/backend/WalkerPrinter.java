package dev.meander.processor.backend;

import com.palantir.javapoet.CodeBlock;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.Node.Reduce;
import dev.meander.processor.ir.Sink;
import dev.meander.processor.schedule.LoopNest;
import java.util.List;

/** Prints a graph as statements for one walker, in the scalars of a device: double in {@code XEnergy}, float on OpenCL. */
final class WalkerPrinter {
  /** How a method takes the results of a graph. */
  interface Results {
    /** Writes a value. */
    void write(Statements to, Sink sink, String index, String value);
  }

  private final Scalars scalars;
  private final Results results;
  private final Statements code;

  private WalkerPrinter(Scalars scalars, Results results, Statements code) {
    this.scalars = scalars;
    this.results = results;
    this.code = code;
  }

  /** The statements of a graph in double. */
  static CodeBlock print(Graph graph, Scalars.Access access, Results results) {
    Statements code = new Statements();
    print(graph, new Scalars(access), results, code);
    return code.build();
  }

  /** Adds the statements of a graph. */
  static void print(Graph graph, Scalars scalars, Results results, Statements code) {
    new WalkerPrinter(scalars, results, code).block(LoopNest.of(graph));
  }

  private void block(List<LoopNest.Item> items) {
    for (LoopNest.Item item : items) {
      if (item instanceof LoopNest.Compute compute) {
        String statement = scalars.declare(compute.node());
        if (statement != null) {
          code.add(statement);
        }
      } else if (item instanceof LoopNest.Loop loop) {
        loop(loop);
      } else if (item instanceof LoopNest.Write write) {
        Sink sink = write.sink();
        results.write(code, sink, scalars.atom(sink.index()), scalars.atom(sink.value()));
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
      code.add(scalars.start(reduce));
    }
    code.open(scalars.loop(loop.index()));
    block(loop.body());
    for (Reduce reduce : loop.results()) {
      code.add(scalars.combine(reduce));
    }
    code.close();
  }
}
