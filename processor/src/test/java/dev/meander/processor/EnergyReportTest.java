package dev.meander.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/** The text that {@code -Ameander.report=true} asks for. */
class EnergyReportTest {
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

  @Test
  void countsWhatKernelsConsistOf() throws IOException {
    Compilation compilation =
        Compiler.javac().withProcessors(new MeanderProcessor()).withOptions("-Ameander.report=true").compile(SOURCE);
    assertThat(compilation).succeededWithoutWarnings();
    String text = compilation.generatedFile(StandardLocation.SOURCE_OUTPUT, "a/ModelEnergy.report.txt")
        .orElseThrow().getCharContent(true).toString();
    assertEquals("""
        a.Model, 12 coordinates

        value
          operators   3: div 1, exp 1, cosh 1
          loops       1
          loads       1, stores 1
          bytecode    about 55 bytes in double
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

  @Test
  void isWrittenOnlyWhenAskedFor() {
    Compilation compilation = Compiler.javac().withProcessors(new MeanderProcessor()).compile(SOURCE);
    assertTrue(compilation.generatedFile(StandardLocation.SOURCE_OUTPUT, "a/ModelEnergy.report.txt").isEmpty());
  }
}
