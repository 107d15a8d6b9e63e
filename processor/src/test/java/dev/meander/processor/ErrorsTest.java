package dev.meander.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.meander.processor.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every problem: its words at their lines, as the sources of its cases, {@code PROBLEM.java} and {@code PROBLEM_*.java},
 * say in comments, then the way out, and no other errors; and its line in the docs, with the same way out.
 */
class ErrorsTest {
  private static final Path SOURCES = Path.of("src/test/resources/errors");
  private static final String MARK = "// error: ";

  /** What no source provokes under javac in one compilation. */
  private static final Set<Problem> WITHOUT_SOURCE =
      EnumSet.of(
      Problem.INTERNAL,
      Problem.NAME_MEANING,
      Problem.COMPILER_UNSUPPORTED,
      Problem.ENERGY_NO_SOURCE,
      Problem.ENERGY_VERSION);

  /** The way out: what a message says after what is wrong, with … for what differs from case to case. */
  private static String remedy(Problem problem) {
    String message = problem.message("…", "…", "…", "…");
    return message.substring(message.indexOf(". ") + 2);
  }

  private static String asPattern(String remedy) {
    return Stream.of(remedy.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
  }

  static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @EnumSource(Problem.class)
  void isExplainedAndTested(Problem problem) throws IOException {
    String docs = Files.readString(Path.of("..", "docs", "errors.md"));
    String paragraph = docs.lines().filter(l -> l.startsWith("- **" + problem + "**: ")).findFirst().orElse("");
    assertTrue(paragraph.endsWith("*" + remedy(problem) + ".*"), "docs/errors.md does not say of " + problem + ": " + remedy(problem));
    boolean tested = sources().stream().anyMatch(s -> s.matches(problem + "(_[a-z]\\w*)?\\.java"));
    assertEquals(!WITHOUT_SOURCE.contains(problem), tested, problem.toString());
  }

  @ParameterizedTest
  @MethodSource("sources")
  void saysItsWordsAtTheirLines(String file) throws IOException {
    String problem = file.replaceAll("(_[a-z]\\w*)?\\.java", "");
    String text = Files.readString(SOURCES.resolve(file));
    JavaFileObject source = JavaFileObjects.forSourceString("Model_", text);
    Compilation compilation = Compiler.javac().withProcessors(new MeanderProcessor()).compile(source);
    assertThat(compilation).failed();
    int expected = 0;
    List<String> lines = text.lines().toList();
    for (int k = 0; k < lines.size(); k++) {
      if (lines.get(k).contains(MARK)) {
        expected++;
        String words = lines.get(k).substring(lines.get(k).indexOf(MARK) + MARK.length());
        assertThat(compilation).hadErrorContaining(words).inFile(source).onLine(k + 1);
        assertThat(compilation).hadErrorContainingMatch("^\\[" + problem + "] .*" + asPattern(remedy(Problem.valueOf(problem))) + "$")
            .inFile(source)
            .onLine(k + 1);
      }
    }
    assertFalse(expected == 0, file + " has no " + MARK);
    assertEquals(expected, compilation.errors().size(), () -> CompiledEnergy.problems(compilation));
  }
}
