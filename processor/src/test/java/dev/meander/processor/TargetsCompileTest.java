package dev.meander.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The targets of the examples: how long they take to compile, and how large what is generated is. */
class TargetsCompileTest {
  private static final Path FOLDER = Path.of("../examples/src/main/java/dev/meander/examples/targets");

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  static Stream<String> targets() {
    return Stream.of(
        "LennardJones", "AlanineDipeptide", "CoxProcess", "Phi4", "LogisticRegression", "GaussianMixture", "Funnel", "ManyWell");
  }

  @ParameterizedTest
  @MethodSource("targets")
  void compilesFastAndSmall(String name) throws IOException {
    JavaFileObject source = file(name);
    List<JavaFileObject> files = List.of(source, file("Tables"));
    long start = THREADS.getCurrentThreadCpuTime(); // javac runs in this thread; other programs do not count
    Compilation compilation = Compiler.javac().withProcessors(new MeanderProcessor()).withOptions("-Xlint:all").compile(files);
    double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    assertEquals(Compilation.Status.SUCCESS, compilation.status(), () -> CompiledEnergy.problems(compilation));
    assertTrue(compilation.warnings().isEmpty(), () -> compilation.warnings().toString());
    assertTrue(seconds < 3, name + " took " + seconds + " s of CPU time");
    int longest = CompiledEnergy.longestMethod(compilation);
    assertTrue(longest > 100 && longest < 8_000, name + " has a method of " + longest + " bytes"); // HotSpot compiles none above
    for (JavaFileObject generated : compilation.generatedSourceFiles()) {
      long lines = generated.getCharContent(true).toString().lines().count();
      System.out.printf("%-40s %5d lines, longest method %5d bytes, compiled in %.2f s%n", name, lines, longest, seconds);
      assertTrue(lines < 2_000, generated.getName() + " has " + lines + " lines");
    }
  }

  private static JavaFileObject file(String name) throws MalformedURLException {
    Path path = FOLDER.resolve(name + ".java");
    assertTrue(Files.exists(path), path.toString());
    return JavaFileObjects.forResource(path.toUri().toURL());
  }
}
