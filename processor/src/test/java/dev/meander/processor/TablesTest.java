package dev.meander.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a loop would compute again and again stands in a table; what is cheap does not. */
class TablesTest {
  private static String generated(Compilation compilation) throws IOException {
    return compilation.generatedSourceFile("ModelEnergy").orElseThrow().getCharContent(true).toString();
  }

  private static Compilation compile(String energy) {
    Compilation compilation = CompiledEnergy.compile("Model", "import dev.meander.annotation.*;\n" + energy);
    assertThat(compilation).succeededWithoutWarnings();
    return compilation;
  }

  private static final String NETWORK = """
      record Model(double[][] first, double[][] second) {
        @Energy(dim = 10)
        double energy(double[] x) {
          double[] hidden = new double[HIDDEN];
          for (int i = 0; i < hidden.length; i++) {
            double sum = 0.1 * i;
            for (int j = 0; j < x.length; j++) {
              sum += first[i][j] * x[j];
            }
            hidden[i] = Math.tanh(sum);
          }
          double u = 0;
          for (int k = 0; k < 12; k++) {
            double sum = 0;
            for (int i = 0; i < hidden.length; i++) {
              sum += second[k][i] * hidden[i];
            }
            u += sum * sum + Math.cos(sum);
          }
          return u;
        }

        static Model example() {
          java.util.Random random = new java.util.Random(1);
          double[][] a = new double[HIDDEN][];
          for (int i = 0; i < a.length; i++) {
            a[i] = random.doubles(10, -1, 1).toArray();
          }
          double[][] b = new double[12][];
          for (int k = 0; k < b.length; k++) {
            b[k] = random.doubles(HIDDEN, -1, 1).toArray();
          }
          return new Model(a, b);
        }
      }
      """;

  @Test
  void hiddenLayerIsComputedOnce() throws IOException {
    Compilation compilation = compile(NETWORK.replace("HIDDEN", "9"));
    CompiledEnergy.load(compilation).get("Model").check("network", 20, 1);
    String text = generated(compilation);
    String value = text.substring(text.indexOf("double value("), text.indexOf("double gradient("));
    assertTrue(value.contains("= new double[9]"), value);
    // each loop nest twice deep, the matrix is gone over once
    assertEquals(2, value.split("this.first_", -1).length + value.split("this.second_", -1).length - 2, value);
    assertFalse(text.matches("(?s).*for [^}]*for [^}]*for .*"), text);
  }

  @Test
  void cheapElementsAreNotKept() throws IOException {
    Compilation compilation = compile("""
        final class Model {
          @Energy(dim = 12)
          static double energy(double[] x) {
            double[] z = new double[12];
            for (int i = 0; i < 12; i++) {
              z[i] = 2 * x[i];
            }
            double u = 0;
            for (int i = 0; i < 12; i++) {
              for (int j = 0; j < 12; j++) {
                u += z[i] * z[j] * z[j];
              }
            }
            return u;
          }
        }
        """);
    CompiledEnergy.load(compilation).get("Model").check("products", 20, 1);
    assertFalse(generated(compilation).contains("new double["), generated(compilation));
  }
}
