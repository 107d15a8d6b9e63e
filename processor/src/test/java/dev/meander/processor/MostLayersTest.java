package dev.meander.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The largest flows that are accepted compile: javac refuses methods of 64 kB and classes of 65,536 constants. */
class MostLayersTest {
  /** 3,000 layers of 12 kinds, with 12,000 arrays of parameters; and 3,000 with trained numbers. */
  static Stream<String> flows() {
    String couplings = IntStream.rangeClosed(1, 12)
        .mapToObj(k -> "  @Repeat(%d) @AdditiveCoupling(hidden = {%d}) void l%d();\n".formatted(k < 4 ? 1 : 333, k, k))
        .reduce("", String::concat);
    String trained = "  @Repeat(%d) @Langevin(steps = 5, stepSize = 0.01, train = {Train.STEP_SIZE, Train.LAMBDA}) void l();\n";
    return Stream.of(couplings, trained.formatted(3000));
  }

  @ParameterizedTest
  @MethodSource("flows")
  void compiles(String layers) throws IOException {
    Compilation compilation = Compiler.javac().withProcessors(new MeanderProcessor()).compile(JavaFileObjects.forSourceString(
        "Model",
        """
        import dev.meander.annotation.*;
        class Model {
          @Energy static double energy(double x, double y) {
            return x * x + y * y;
          }
        }
        @StochasticFlow(target = Model.class)
        interface ModelFlow {
        %s}
        """.formatted(layers)));
    assertThat(compilation).succeeded();
    assertTrue(compilation.generatedSourceFiles().stream().anyMatch(f -> f.getName().contains("OpenCl")), "has a kernel");
  }
}
