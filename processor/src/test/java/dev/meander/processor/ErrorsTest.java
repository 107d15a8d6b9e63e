package dev.meander.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.meander.processor.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every problem: its words at its line, as the source of its case says in a comment, and its line in the docs. */
class ErrorsTest {
  /** What no source provokes under javac in one compilation. */
  private static final Set<Problem> WITHOUT_SOURCE =
      EnumSet.of(Problem.INTERNAL, Problem.COMPILER_UNSUPPORTED, Problem.ENERGY_NO_SOURCE);

  @ParameterizedTest
  @EnumSource(Problem.class)
  void saysItsWordsAtItsLine(Problem problem) throws IOException {
    String docs = Files.readString(Path.of("..", "docs", "errors.md"));
    assertTrue(docs.contains("**" + problem + "**: "), "docs/errors.md does not explain " + problem);
    if (WITHOUT_SOURCE.contains(problem)) {
      return;
    }
    String text = Files.readString(Path.of("src/test/resources/errors/" + problem + ".java"));
    JavaFileObject source = JavaFileObjects.forSourceString("Model_", text);
    Compilation compilation = Compiler.javac().withProcessors(new MeanderProcessor()).compile(source);
    assertThat(compilation).failed();
    long line = text.substring(0, text.indexOf("// error: ")).lines().count();
    String words = text.substring(text.indexOf("// error: ") + 10).lines().findFirst().orElseThrow();
    assertThat(compilation).hadErrorContaining("[" + problem + "]").inFile(source).onLine(line);
    assertThat(compilation).hadErrorContaining(words).inFile(source).onLine(line);
  }
}
