package dev.meander.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Which loops count in steps, and that what they compute stays what it is. */
class StridesTest {
  /** The generated source of an energy of 30 coordinates, checked against the plain method. */
  private static String generated(String components, String example, String body) throws IOException {
    String text = """
        import dev.meander.annotation.Energy;
        record Model(%s) {
          static Model example() {
            return new Model(%s);
          }

          @Energy(dim = 30)
          double energy(double[] x) {
            double u = 0;
            %s
            return u;
          }
        }
        """.formatted(components, example, body);
    Compilation compilation = CompiledEnergy.compile("Model", text);
    CompiledEnergy.load(compilation).get("Model").check(body, 5, 1);
    return compilation.generatedSourceFile("ModelEnergy").orElseThrow().getCharContent(true).toString();
  }

  @Test
  void pairsOfAtomsCountInCoordinates() throws IOException {
    String java = generated("double a", "2", """
        for (int i = 1; i < 10; i++) {
          for (int j = 0; j < i; j++) {
            double dx = x[3 * i] - x[3 * j];
            double dy = x[3 * i + 1] - x[3 * j + 1];
            u += a / (1 + dx * dx + dy * dy);
          }
        }
        """);
    assertTrue(java.contains("for (int i = 3; i < 30; i += 3)"), java);
    assertTrue(java.contains("for (int j = 0; j < i; j += 3)"), java);
    assertFalse(java.contains("3 * "), java);
    assertTrue(Pattern.compile("gradient\\[j\\] -= ").matcher(java).find(), java);
    assertEquals(4, Pattern.compile("\\w+\\[\\w+\\] [-+]= ").matcher(java.split("hessianVector")[0]).results().count());
  }

  @Test
  void anyOtherUseKeepsALoopAsItIs() throws IOException {
    for (String term : new String[] {
        "x[3 * i] * x[i]", "x[3 * i] * x[2 * i]", "i * x[3 * i]", "w[i] * x[3 * i]", "(i > 4 ? x[3 * i] : 1)", "x[3 * (9 - i)]"}) {
      String java = generated("double[] w", "new double[10]", "for (int i = 0; i < 10; i++) u += x[0] * " + term + ";");
      assertTrue(java.contains("for (int i = 0; i < 10; i++)"), java);
    }
  }

  @Test
  void boundsMustBeKnownInSteps() throws IOException {
    String length = generated("int n", "9", "for (int i = 0; i < n; i++) u += Math.sin(x[3 * i]);");
    assertTrue(length.contains("i++"), length);
    String other = generated("int n", "9", """
        for (int i = 0; i < 10; i++) {
          for (int j = 0; j < i; j++) {
            u += x[2 * i] * Math.sin(x[3 * j]);
          }
        }
        """);
    assertTrue(other.contains("i < 10; i++") && other.contains("j++"), other);
    String none = generated("int n", "9", "for (int i = 5; i < 4; i++) u += Math.sin(x[3 * i] + n); u += x[2];");
    assertFalse(none.contains("i += 3") && none.contains("i < 4"), none);
  }
}
