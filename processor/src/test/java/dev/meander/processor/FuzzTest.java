package dev.meander.processor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * Random energies against plain Java and differences; and damaged ones, which give errors in the user's source only.
 * {@code -Dfuzz.programs=2000} runs more, {@code -Dfuzz.seed=…} others.
 */
class FuzzTest {
  private static final int PROGRAMS = Integer.getInteger("fuzz.programs", 60);
  private static final long SEED = Long.getLong("fuzz.seed", 1);

  /** Sines of large arguments make more of the last bit. */
  private static final double TOLERANCE = 1e-10;

  @Test
  void randomEnergiesAgreeWithPlainJava() throws IOException {
    int refused = 0;
    for (int k = 0; k < PROGRAMS; k++) {
      String text = RandomEnergy.of("Random", SEED + k);
      Compilation compilation = CompiledEnergy.compile("fuzz.Random", text);
      if (compilation.status() == Compilation.Status.FAILURE) {
        checkErrors(compilation, SEED + k, text);
        refused++;
        continue;
      }
      try {
        CompiledEnergy.load(compilation).get("fuzz.Random").check("seed " + (SEED + k), 3, k, TOLERANCE);
      } catch (AssertionError e) {
        throw new AssertionError(e.getMessage() + "\n" + text, e);
      }
    }
    if (PROGRAMS > 100) {
      System.out.println(PROGRAMS + " random energies, of which " + refused + " were refused");
    }
    assertTrue(refused <= PROGRAMS / 5, refused + " of " + PROGRAMS + " are refused");
  }

  @Test
  void damagedEnergiesGiveErrorsAtTheSource() throws IOException {
    Random random = new Random(SEED);
    for (int k = 0; k < PROGRAMS / 2; k++) {
      String text = damaged(RandomEnergy.of("Random", SEED + k), random);
      Compilation compilation = CompiledEnergy.compile("fuzz.Random", text);
      if (compilation.status() == Compilation.Status.FAILURE) {
        checkErrors(compilation, SEED + k, text);
      }
    }
  }

  private static void checkErrors(Compilation compilation, long seed, String text) {
    for (Diagnostic<? extends JavaFileObject> error : compilation.errors()) {
      boolean own = error.getSource() != null && error.getSource().getName().contains("Random.java");
      boolean defect = error.getMessage(null).contains("[INTERNAL]");
      assertTrue(own && !defect, () -> "seed " + seed + ": " + error + "\n" + text);
    }
  }

  private static final List<String> WORDS = List.of(
      "x", "0", "1.5", "u", "v", "double", "int", "boolean", "true", "null", "z[0]", "x[99]", "-1", "5L", "\"s\"", "this", "h1",
      "N", "TABLE", "Math.PI", "return", "break", "x.length", "++u", "u = 1", "new double[2]", "new double[] {1}", "void", "C", "w");

  /** One or two tokens are replaced by others, or a line is left out. */
  private static String damaged(String text, Random random) {
    String damaged = text;
    for (int times = 1 + random.nextInt(2); times > 0; times--) {
      int body = damaged.indexOf("static double h1");
      int annotation = damaged.indexOf("@Energy(");
      int method = damaged.indexOf('\n', annotation); // javac itself fails over some annotations
      Matcher token = Pattern.compile("[A-Za-z][\\w.]*|\\d+|[-+*/<>=!&|?:]+|\\[[^\\]]*]").matcher(damaged);
      List<int[]> tokens = token.results()
          .filter(t -> t.start() > body && (t.end() <= annotation || t.start() > method))
          .map(t -> new int[] {t.start(), t.end()})
          .toList();
      int[] at = tokens.get(random.nextInt(tokens.size()));
      String by = random.nextInt(4) == 0
          ? damaged.substring(tokens.get(random.nextInt(tokens.size()))[0]).split("[^\\w.]", 2)[0]
          : WORDS.get(random.nextInt(WORDS.size()));
      damaged = damaged.substring(0, at[0]) + by + damaged.substring(at[1]);
    }
    return damaged;
  }
}
