package dev.meander.processor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.runtime.EnergyFunction;
import java.io.IOException;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Derivatives at kinks, tips and edges of domains, and where an arm not taken is infinite; see docs/energies.md. */
class ExtremesTest {
  @ParameterizedTest(name = "{0} at ({1}, {2})")
  @CsvSource(delimiter = '|', textBlock = """
      x > 0 ? Math.log(x) : y                                   | -1    | 2    | 2      | 0     | 1
      x > 0 ? x * Math.log(x) : 0                               | 0     | 2    | 0      | 0     | 0
      x != 0 ? Math.sin(x) / x : 1                              | 0     | 0    | 1      | 0     | 0
      y * (x > 0 ? Math.sqrt(x) / x : 3)                        | 0     | 2    | 6      | 0     | 3
      x < 700 ? Math.exp(x) : y                                 | 800   | 1    | 1      | 0     | 1
      Math.sqrt(x * x + y * y)                                  | 0     | 0    | 0      | 0     | 0
      Math.sqrt(x * x + y * y)                                  | 3e-9  | 4e-9 | 5e-9   | 0.6   | 0.8
      Math.hypot(x, y)                                          | 0     | 0    | 0      | 0     | 0
      Math.sqrt(Math.abs(x)) * 0 + y                            | 0     | 1    | 1      | 0     | 1
      Math.cbrt(x * x * x * x)                                  | 0     | 1    | 0      | 0     | 0
      Math.pow(x * x, 0.7) + y                                  | 0     | 1    | 1      | 0     | 1
      Math.pow(x, 2.5) + y                                      | 0     | 1    | 1      | 0     | 1
      Math.pow(x, y)                                            | 0     | 0    | 1      | 0     | 0
      Math.pow(x, y)                                            | 0     | 2    | 0      | 0     | 0
      Math.atan2(y * y, x * x)                                  | 0     | 0    | 0      | 0     | 0
      Math.abs(x) + Math.abs(y)                                 | 0     | -2   | 2      | 1     | -1
      Math.max(x, 3 * y)                                        | 3     | 1    | 3      | 1     | 0
      Math.min(x, 3 * y)                                        | 3     | 1    | 3      | 1     | 0
      Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))) + y   | 1e3   | 1    | 1001   | 1     | 1
      Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))) + y   | -1e3  | 1    | 1      | 0     | 1
      Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)))       | 0     | 1    | 0.6931471805599453 | 0.5 | 0
      Math.floor(x) + Math.rint(y) + Math.signum(x) + (int) 2.5 | 1.5   | 2.2  | 6      | 0     | 0
      """)
  void conventions(String energy, double x, double y, double u, double dx, double dy) throws IOException {
    EnergyFunction function = function("return " + energy + ";");
    check(function, x, y, u, dx, dy);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({"0, 0", "1e3, -1e3", "-1e5, 1e5", "1e100, 0", "-700, -750", "1e8, 100000001"})
  void logSumExp(double x, double y) throws IOException {
    EnergyFunction function = function("""
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < 12; k++) {
          most = Math.max(most, k % 2 == 0 ? x : y);
        }
        double sum = 0;
        for (int k = 0; k < 12; k++) {
          sum += Math.exp((k % 2 == 0 ? x : y) - most);
        }
        return most + Math.log(sum);
        """);
    double most = Math.max(x, y);
    double a = Math.exp(x - most);
    double b = Math.exp(y - most);
    check(function, x, y, most + Math.log(6 * (a + b)), a / (a + b), b / (a + b));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({"0, 0", "1e3, -1e3", "-1e5, 1e5", "1e100, 0"})
  void softmax(double x, double y) throws IOException {
    EnergyFunction function = function("""
        double most = Math.max(x, y);
        double a = Math.exp(x - most);
        double b = Math.exp(y - most);
        return a / (a + b);
        """);
    double most = Math.max(x, y);
    double p = Math.exp(x - most) / (Math.exp(x - most) + Math.exp(y - most));
    check(function, x, y, p, p * (1 - p), -p * (1 - p));
  }

  private static EnergyFunction function(String body) throws IOException {
    String text = """
        import dev.meander.annotation.Energy;
        final class Model {
          @Energy
          static double energy(double x, double y) {
            %s
          }
        }
        """.formatted(body);
    return CompiledEnergy.load(CompiledEnergy.compile("Model", text)).get("Model").function();
  }

  private static void check(EnergyFunction function, double x, double y, double u, double dx, double dy) {
    double[] gradient = new double[2];
    double[] product = new double[2];
    assertEquals(u, function.gradient(new double[] {x, y}, gradient), 1e-14 * Math.abs(u));
    assertArrayEquals(new double[] {dx, dy}, gradient, 1e-14);
    function.hessianVector(new double[] {x, y}, new double[] {1, -2}, product);
    assertTrue(DoubleStream.of(product).noneMatch(Double::isNaN), () -> product[0] + ", " + product[1]);
  }
}
