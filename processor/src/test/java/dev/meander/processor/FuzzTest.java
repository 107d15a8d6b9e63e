package dev.meander.processor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * Random energies against plain Java and differences; and damaged ones, which give errors in the user's source only.
 * {@code -Dfuzz.programs=20000} runs more, {@code -Dfuzz.seed=…} others, see docs/energies.md.
 */
class FuzzTest {
  private static final int PROGRAMS = Integer.getInteger("fuzz.programs", 60);
  private static final long SEED = Long.getLong("fuzz.seed", 1);

  /** Programs of one compilation: a start of javac costs as much as ten programs. */
  private static final int BATCH = 50;

  /** A batch takes seconds; a compiler that takes minutes hangs. */
  private static final Duration HANGS = Duration.ofMinutes(5);

  /** Sines of large arguments make more of the last bit. */
  private static final double TOLERANCE = 1e-10;

  @Test
  void randomEnergiesAgreeWithPlainJava() throws IOException {
    int refused = 0;
    for (int from = 0; from < PROGRAMS; from += BATCH) {
      int to = Math.min(PROGRAMS, from + BATCH);
      Batch batch = new Batch(SEED + from, SEED + to, seed -> RandomEnergy.of(name(seed), seed));
      Compilation compilation = batch.compiled();
      Map<String, CompiledEnergy> energies = batch.sources.isEmpty() ? Map.of() : CompiledEnergy.load(compilation);
      refused += to - from - batch.sources.size();
      for (Map.Entry<String, String> source : batch.sources.entrySet()) {
        long seed = seed(source.getKey());
        try {
          energies.get("fuzz." + source.getKey()).check("seed " + seed, 3, seed - SEED, TOLERANCE);
        } catch (AssertionError e) {
          throw new AssertionError(e.getMessage() + "\n" + source.getValue(), e);
        }
      }
    }
    say(PROGRAMS, "random energies", refused);
    assertTrue(refused <= PROGRAMS / 5, refused + " of " + PROGRAMS + " are refused");
  }

  @Test
  void damagedEnergiesGiveErrorsAtTheSource() throws IOException {
    int programs = PROGRAMS / 2;
    int refused = 0;
    for (int from = 0; from < programs; from += BATCH) {
      int to = Math.min(programs, from + BATCH);
      Batch batch = new Batch(SEED + from, SEED + to, seed -> damaged(RandomEnergy.of(name(seed), seed), seed));
      batch.compiled();
      refused += to - from - batch.sources.size();
    }
    say(programs, "damaged energies", refused);
    assertTrue(refused >= programs / 2, "only " + refused + " of " + programs + " are refused");
  }

  private static void say(int programs, String what, int refused) {
    if (PROGRAMS > 100) {
      System.out.println(programs + " " + what + " from seed " + SEED + ", of which " + refused + " were refused");
    }
  }

  private static String name(long seed) {
    return "Random" + seed;
  }

  private static long seed(String name) {
    return Long.parseLong(name.substring("Random".length()));
  }

  /** Sources that are compiled together, until those that have errors are gone. */
  private static final class Batch {
    private final Map<String, String> sources = new TreeMap<>();

    Batch(long from, long to, LongFunction<String> text) {
      for (long seed = from; seed < to; seed++) {
        sources.put(name(seed), text.apply(seed));
      }
    }

    /** What compiles; javac finds an error of a later stage once those of the earlier ones are gone. */
    Compilation compiled() {
      Compilation compilation = compile();
      while (compilation.status() == Compilation.Status.FAILURE) {
        sources.keySet().removeAll(refused(compilation));
        if (sources.isEmpty()) {
          return compilation;
        }
        compilation = compile();
      }
      return compilation;
    }

    private Compilation compile() {
      return assertTimeoutPreemptively(HANGS, () -> CompiledEnergy.compile("fuzz", sources), () -> "seeds " + sources.keySet());
    }

    /** The sources that have errors, every one of which is in a source and none a defect. */
    private Set<String> refused(Compilation compilation) {
      Set<String> refused = new HashSet<>();
      for (Diagnostic<? extends JavaFileObject> error : compilation.errors()) {
        String file = error.getSource() == null ? "" : Path.of(error.getSource().getName()).getFileName().toString();
        String name = file.replace(".java", "");
        boolean defect = !sources.containsKey(name) || error.getMessage(null).contains("[INTERNAL]");
        assertFalse(defect, () -> error + "\n" + sources.getOrDefault(name, sources.keySet().toString()));
        refused.add(name);
      }
      return refused;
    }
  }

  private static final List<String> WORDS = List.of(
      "x", "0", "1.5", "u", "v", "double", "int", "boolean", "true", "null", "z[0]", "x[99]", "-1", "5L", "\"s\"", "this", "h1",
      "N", "TABLE", "Math.PI", "return", "break", "x.length", "++u", "u = 1", "new double[2]", "new double[] {1}", "void", "C", "w",
      "");

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z][\\w.]*|\\d+|[-+*/<>=!&|?:]+|\\[[^\\]]*]|[;{}(),]");

  /** One or two tokens are replaced, left out, doubled or swapped with others, or a line is left out. */
  private static String damaged(String text, long seed) {
    Random random = new Random(~seed * 0x9E3779B97F4A7C15L);
    String damaged = text;
    for (int times = 1 + random.nextInt(2); times > 0; times--) {
      int body = damaged.indexOf("static double h1");
      int annotation = damaged.indexOf("@Energy(");
      int method = damaged.indexOf('\n', annotation); // javac itself fails over some annotations
      Matcher token = TOKEN.matcher(damaged);
      List<int[]> tokens = token.results()
          .filter(t -> t.start() > body && (t.end() <= annotation || t.start() > method))
          .filter(t -> !t.group().matches("[;{}(),]") || random.nextInt(8) == 0) // most such damage does not parse
          .map(t -> new int[] {t.start(), t.end()})
          .toList();
      int[] at = tokens.get(random.nextInt(tokens.size()));
      int[] other = tokens.get(random.nextInt(tokens.size()));
      String one = damaged.substring(at[0], at[1]);
      String two = damaged.substring(other[0], other[1]);
      damaged = switch (random.nextInt(8)) {
        case 0, 1 -> replaced(damaged, at, two);
        case 2 -> replaced(damaged, at, one + " " + one);
        case 3 -> at[0] < other[0] ? replaced(replaced(damaged, other, one), at, two) : replaced(replaced(damaged, at, two), other, one);
        case 4 -> replaced(damaged, new int[] {damaged.lastIndexOf('\n', at[0]), damaged.indexOf('\n', at[0])}, "");
        default -> replaced(damaged, at, WORDS.get(random.nextInt(WORDS.size())));
      };
    }
    return damaged;
  }

  private static String replaced(String text, int[] at, String by) {
    return text.substring(0, at[0]) + by + text.substring(at[1]);
  }
}
