package dev.meander.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.meander.processor.report.MethodSizes;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/** What {@code -Ameander.report=true} asks for. */
class ReportTest {
  private static final JavaFileObject SOURCE = JavaFileObjects.forSourceString("a.Model", """
      package a;
      final class Model {
        @dev.meander.annotation.Energy(dim = 12)
        static double energy(double[] x) {
          double u = 0;
          for (int i = 0; i < 12; i++) {
            u += Math.exp(x[i]) / Math.cosh(x[i]);
          }
          return u;
        }
      }
      """);

  private static Compilation compile(JavaFileObject source, String... options) {
    Compilation compilation = Compiler.javac()
        .withProcessors(new MeanderProcessor())
        .withOptions(Stream.concat(Stream.of("-Ameander.report=true"), Stream.of(options)).toList())
        .compile(source);
    assertThat(compilation).succeededWithoutWarnings();
    return compilation;
  }

  private static String file(Compilation compilation, String name) throws IOException {
    return compilation.generatedFile(StandardLocation.SOURCE_OUTPUT, name).orElseThrow().getCharContent(true).toString();
  }

  @Test
  void countsWhatKernelsConsistOf() throws IOException {
    String text = file(compile(SOURCE), "a/ModelEnergy.report.txt");
    assertEquals("""
        a.Model, 12 coordinates

        value
          operators   3: div 1, exp 1, cosh 1
          loops       1
          loads       1, stores 1
          bytecode    60 bytes in value
          scalar Math cosh in float kernels

            i0 = loop 0 to 12
            %1 = x[i0]
            %2 = exp(%1)
            %3 = cosh(%1)
            %4 = div(%2, %3)
            %5 = sum over i0 of %4
            u[0] = %5
        """, text.substring(0, text.indexOf("\ngradient")));
    assertTrue(text.contains("Hessian-vector product\n"), text);
    assertTrue(text.contains("sinh"), text);
  }

  /** Without class files there are no sizes to read. */
  @Test
  void estimatesTheCodeThatIsNotCompiled() throws IOException {
    String text = file(compile(SOURCE, "-proc:only"), "a/ModelEnergy.report.txt");
    assertTrue(text.contains("  bytecode    about 55 bytes in double\n"), text);
  }

  @Test
  void countsWhatFlowsConsistOf() throws IOException {
    Compilation compilation = compile(JavaFileObjects.forSourceString("a.Flow", """
        package a;
        import dev.meander.annotation.*;
        @StochasticFlow(target = Flow.Well.class)
        interface Flow {
          @AffineCoupling(hidden = 4) void first();
          @Metropolis(steps = 3, stepSize = 0.1) void mix();
          @AffineCoupling(hidden = 4) void second();
          @AffineCoupling(hidden = 4) void third();
          final class Well {
            @Energy static double energy(double x, double y) { return x * x + Math.cosh(y); }
          }
        }
        """));
    String text = file(compilation, "a/FlowJvm.report.txt");
    assertTrue(text.startsWith("a.Flow, 2 coordinates, in float: 4 layers of 3 kinds, "), text);
    assertTrue(text.contains("\nAffineCoupling: first, third\n"), text);
    assertTrue(text.contains("\nAffineCoupling: second\n"), text);
    assertTrue(text.contains("\nMetropolis: mix\n  forward and inverse\n"), text);
    assertTrue(text.contains("metropolis1Forward: 3 steps; 2 normals; ln U\n"), text);
    assertTrue(text.contains("dense 1 → 4; dense 4 → 1"), text);
    assertTrue(text.contains("scalar Math cosh\n") && text.contains("scalar Math sinh, cosh\n"), text);
    String target = text.substring(text.indexOf("\ntarget\n"));
    assertTrue(target.contains("operators   5: add 1, mul 2, sinh 1, cosh 1\n    loads       6, stores 6\n"), target);
    checkSizes(compilation, text);
  }

  /** Every method of the kernels stands in the report with its size, but for the few that only choose a program. */
  private static void checkSizes(Compilation compilation, String text) throws IOException {
    JavaFileObject file = compilation.generatedFile(StandardLocation.CLASS_OUTPUT, "a/FlowJvm.class").orElseThrow();
    try (DataInputStream in = new DataInputStream(file.openInputStream())) {
      Map<String, Integer> sizes = MethodSizes.of(in);
      sizes.keySet().removeIf(m -> m.matches("<.*|run.*|tapeRows"));
      assertTrue(sizes.size() > 15, sizes.toString());
      sizes.forEach((method, bytes) ->
          assertTrue(Pattern.compile(" " + bytes + " bytes  " + method + "[:\n]").matcher(text).find(), method + " in " + text));
      Set<String> listed = Pattern.compile("bytes  (\\w+)").matcher(text).results().map(r -> r.group(1)).collect(Collectors.toSet());
      assertEquals(sizes.keySet(), listed);
    }
  }

  @Test
  void isWrittenOnlyWhenAskedFor() {
    Compilation compilation = Compiler.javac().withProcessors(new MeanderProcessor()).compile(SOURCE);
    assertTrue(compilation.generatedFile(StandardLocation.SOURCE_OUTPUT, "a/ModelEnergy.report.txt").isEmpty());
  }
}
