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

  private static final String FLOW = """
      @StochasticFlow(target = Model.class)
      interface ModelFlow {
        @Langevin(steps = 2, stepSize = 0.01) void drift();
      }
      """;

  private static int count(String word, String text) {
    return text.split(word, -1).length - 1;
  }

  @Test
  void productsInFlowsAreCallsOfABlockFunction() throws IOException {
    Compilation compilation = compile(NETWORK.replace("HIDDEN", "9") + FLOW);
    String text = compilation.generatedSourceFile("ModelFlowJvm").orElseThrow().getCharContent(true).toString();
    // the gradient once at the target and once in the layer, the Hessian-vector product once: 2 forward and 2 back, then 4 and 2
    assertTrue(count("matrix\\d\\.times", text) >= 6, text);
    assertTrue(count("matrix\\d\\.addTransposedTimes", text) >= 4, text);
    assertFalse(text.contains("= this.first_[") || text.contains("= this.second_["), text);
  }

  /** Where a row begins elsewhere than at 0, or the table is indexed in another way, loops do it. */
  @Test
  void otherSumsStayLoops() throws IOException {
    Compilation compilation = compile("""
        record Model(double[][] a, int n) {
          @Energy(dim = 12)
          double energy(double[] x) {
            double u = 0;
            for (int i = 0; i < 12; i++) {
              for (int j = i + 1; j < 12; j++) {
                u += a[i][j] * x[i] * x[j];
              }
              for (int j = 0; j < n; j++) {
                u += a[i][j] * x[j] + a[j][i] * x[j];
              }
            }
            return u;
          }

          static Model example() {
            return new Model(new double[12][12], 3);
          }
        }
        """ + FLOW);
    CompiledEnergy.load(compilation).get("Model").check("loops", 5, 1);
    String text = compilation.generatedSourceFile("ModelFlowJvm").orElseThrow().getCharContent(true).toString();
    assertFalse(text.contains("Matrix"), text);
  }
}
