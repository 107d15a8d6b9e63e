package dev.meander.examples.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.examples.readme.Jdks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eclipse's compiler, which shows no trees: from JDK 18 on it gives what javac gives, before that a clear error. */
class EclipseTest {
  private static final Path SOURCES = Path.of("../processor/src/test/resources").toAbsolutePath();
  private static final String COMPILER = "org.eclipse.jdt.internal.compiler.batch.Main";
  private static final String PATH = System.getProperty("java.class.path");

  private static final String REPORT = "-Ameander.report=true";

  @TempDir
  Path folder;

  static Stream<Path> jdks() throws IOException {
    return Jdks.currentOldestNewest();
  }

  static Stream<Path> jdksThatGiveFiles() throws IOException {
    return jdks().filter(jdk -> Jdks.version(jdk) >= 18);
  }

  private Command compile(Path jdk, List<String> options, List<Path> files) throws Exception {
    Path out = Files.createDirectories(folder.resolve("eclipse"));
    return Command.run(
        folder, jdk.resolve("bin/java"), options, "-cp", Command.location(COMPILER), COMPILER, "-17", "-nowarn", REPORT,
        "-processorpath", PATH, "-cp", PATH, "-s", out, "-d", out, files);
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("jdksThatGiveFiles")
  void generatesWhatJavacGenerates(Path jdk) throws Exception {
    List<Path> files = new ArrayList<>();
    files.add(SOURCES.resolve("agreement/Flows.java"));
    try (Stream<Path> energies = Files.list(SOURCES.resolve("energies"))) {
      energies.sorted().forEach(files::add);
    }
    Path out = Files.createDirectories(folder.resolve("javac"));
    Command.run(
            folder, jdk.resolve("bin/javac"), "-nowarn", REPORT, "-proc:only", "-processorpath", PATH, "-cp", PATH, "-s", out,
            "-d", out, files)
        .succeeded();
    compile(jdk, List.of(), files).succeeded();
    Map<String, String> expected = sources(out);
    assertTrue(expected.size() > 50, expected.keySet().toString());
    assertEquals(expected, sources(folder.resolve("eclipse")));
  }

  private static Map<String, String> sources(Path root) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|txt|svg)")).toList()) {
        texts.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }

  private List<Path> endless() throws IOException {
    Path file = folder.resolve("Model.java");
    Files.writeString(
        file,
        """
        class Model {
          @dev.meander.annotation.Energy
          static double energy(double x) {
            while (x < 1) {
            }
            return x;
          }
        }
        """);
    return List.of(file);
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void errorsSayWhereTheyAreOrThatJavacIsNeeded(Path jdk) throws Exception {
    Command compiled = compile(jdk, List.of(), endless());
    assertNotEquals(0, compiled.status());
    String words = Jdks.version(jdk) < 18 ? "[COMPILER_UNSUPPORTED] this compiler gives annotation processors no method bodies"
        : "line 4, column 5: [LOOP_UNBOUNDED] a while loop may run for ever.";
    assertTrue(compiled.output().contains(words), compiled.output());
    assertTrue(compiled.output().contains("1 problem (1 error)"), compiled.output());
  }

  /** A run-time image without javac has nothing that could parse. */
  @Test
  void imagesWithoutJavacAreAClearError() throws Exception {
    Path jdk = jdks().reduce((a, b) -> b).orElseThrow();
    Command compiled = compile(jdk, List.of("--limit-modules", "java.base,java.compiler"), endless());
    assertNotEquals(0, compiled.status());
    assertTrue(compiled.output().contains("[COMPILER_UNSUPPORTED]"), compiled.output());
    assertTrue(compiled.output().contains("1 problem (1 error)"), compiled.output());
  }
}
