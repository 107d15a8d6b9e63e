package dev.meander.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Energies of thousands of operations and deep networks: right, and cut into methods that HotSpot compiles, also in a flow's kernels. */
class LargeEnergyTest {
  /** HotSpot never compiles a method of 8,000 bytes. */
  private static final int LONGEST = 8_000;

  private static final String FLOW = """
      @StochasticFlow(target = Model.class, precision = Precision.DOUBLE)
      interface ModelFlow {
        @AffineCoupling(hidden = {4}) void couple();
        @Langevin(steps = 2) void drift();
        @Metropolis(steps = 2) void relax();
      }
      """;

  private static void check(String name, String energy) throws IOException {
    check(name, energy, FLOW);
  }

  private static void check(String name, String energy, String flow) throws IOException {
    String text = "import dev.meander.annotation.*;\n" + energy + flow;
    Compilation compilation = CompiledEnergy.compile("Model", text);
    assertThat(compilation).succeededWithoutWarnings();
    CompiledEnergy.load(compilation).get("Model").check(name, 3, 1);
    int longest = CompiledEnergy.longestMethod(compilation);
    assertTrue(longest < LONGEST, name + " has a method of " + longest + " bytes");
  }

  @Test
  void pairsUnrolled() throws IOException {
    check("pairs of 8 atoms", """
        final class Model {
          @Energy(dim = 24)
          static double energy(double[] x) {
            double u = 0;
            for (int i = 0; i < 8; i++) {
              for (int j = 0; j < i; j++) {
                double r2 = 1;
                for (int k = 0; k < 3; k++) {
                  double d = x[3 * i + k] - x[3 * j + k];
                  r2 += d * d;
                }
                double s = 1 / (r2 * r2 * r2);
                u += s * s - s;
              }
            }
            return u;
          }
        }
        """);
  }

  /** Each condition of an int is inside of all before it: looking into all of three took hours. */
  @Test
  void countsUnderManyConditions() throws IOException {
    String steps = IntStream.range(0, 80)
        .mapToObj(i -> "if (x[" + i % 8 + "] > " + (i % 5 - 2) + ") { k = k + " + i + "; if (k > 30) k = " + i % 7 + "; }\n")
        .collect(Collectors.joining());
    check("80 conditions", "final class Model {\n  @Energy(dim = 8)\n  static double energy(double[] x) {\n    int k = 1;\n"
        + steps + "    double u = 0;\n    for (double a : x) {\n      u += a * a;\n    }\n    return u + k;\n  }\n}\n");
  }

  @Test
  void longSum() throws IOException {
    // one expression of 3,000 terms is beyond javac itself; 800 are not
    check("3000 terms", """
        final class Model {
          @Energy(dim = 10)
          static double energy(double[] x) {
            double u = %s;
            %s
            return u;
          }
        }
        """.formatted(terms(0, 800, " + "), "u += " + terms(800, 3_000, "; u += ") + ";"), "");
  }

  private static String terms(int from, int to, String separator) {
    return IntStream.range(from, to)
        .mapToObj(k -> k % 7 == 0
            ? "Math.sin(x[" + k % 5 + "] * 0." + (k + 1) + ")"
            : "0." + (k + 1) + " * x[" + k % 10 + "] * x[" + k % 3 + "]")
        .collect(Collectors.joining(separator));
  }

  @Test
  void longBodyOfALoop() throws IOException {
    String statements = IntStream.range(0, 100)
        .mapToObj(k -> "a = 0.5 * a + 0.1 * b * (x[i] - 0." + (k + 1) + "); b = 0.3 * Math.cos(a + i * " + k + ") + x[(i + " + k + ") % 12];\n"
            + (k % 20 == 0 ? "for (int j = 0; j < i; j++) { b += x[j] * a * 0.01; }\n" : ""))
        .collect(Collectors.joining());
    check("a loop of 200 statements", """
        final class Model {
          @Energy(dim = 12)
          static double energy(double[] x) {
            double u = 0;
            for (int i = 0; i < 12; i++) {
              double a = 0;
              double b = x[i];
              %s
              u += a > b ? a * 0.01 : b;
            }
            return u;
          }
        }
        """.formatted(statements));
  }

  @Test
  void deepNetworks() throws IOException {
    String hidden = "2" + ", 2".repeat(200);
    check("a network of 201 hidden layers", """
        final class Model {
          @Energy
          static double energy(double x, double y) {
            return x * x + y * y;
          }
        }
        """, FLOW.replace("hidden = {4}", "hidden = {" + hidden + "}"));
  }

  @Test
  void nestedSmallLoopsAreKept() throws IOException {
    check("five nested loops of 8", """
        final class Model {
          @Energy(dim = 8)
          static double energy(double[] x) {
            double u = 0;
            for (int i = 0; i < 8; i++) {
              for (int j = 0; j < 8; j++) {
                for (int k = 0; k < 8; k++) {
                  for (int l = 0; l < 8; l++) {
                    for (int m = 0; m < 8; m++) {
                      u += x[i] * x[j] * x[k] + x[l] * x[m];
                    }
                  }
                }
              }
            }
            return u;
          }
        }
        """);
  }
}
