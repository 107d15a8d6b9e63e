package dev.meander.examples.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles and runs the program of the README with plain javac, under every JDK of version 17 or later found here. */
class ReadmeTest {
  static Stream<Path> jdks() throws IOException {
    List<Path> homes = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
    Path installed = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(installed)) {
      try (Stream<Path> folders = Files.list(installed)) {
        folders.filter(f -> !Files.isSymbolicLink(f) && Files.isExecutable(f.resolve("bin/javac")))
            .filter(f -> !f.equals(homes.get(0)))
            .forEach(homes::add);
      }
    }
    return homes.stream();
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void programCompilesWithoutWarningsAndPrintsWhatItSays(Path jdk, @TempDir Path folder) throws Exception {
    String readme = Files.readString(Path.of("..", "README.md"));
    String output = between(readme.substring(readme.indexOf("\nprints\n")), "```\n", "```");
    Files.writeString(folder.resolve("Quick.java"), program(Path.of("..", "README.md")));
    String path = System.getProperty("java.class.path");
    String compiled = run(folder, jdk.resolve("bin/javac"), "-Xlint:all", "-cp", path, "-processorpath", path, "-d", ".", "Quick.java");
    assertEquals("", compiled.replaceAll("(?m)^.*bad path element.*\\R|^\\d+ warnings?\\R", ""));
    String printed = run(folder, jdk.resolve("bin/java"), "-cp", folder + ":" + path, "Quick");
    assertEquals(output.lines().map(ReadmeTest::start).toList(), printed.lines().map(ReadmeTest::start).toList());
    assertTrue(printed.contains("exact 10.2935"), printed);
  }

  /** Up to the second decimal, beyond which the rounding of another processor may show. */
  private static String start(String line) {
    return line.replaceFirst("(= \\d+\\.\\d\\d).*", "$1");
  }

  /** The first Java program of a document. */
  static String program(Path document) throws IOException {
    return between(Files.readString(document), "```java\n", "```");
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf(from) + from.length();
    return text.substring(start, text.indexOf(to, start));
  }

  static String run(Path folder, Object... command) throws Exception {
    List<String> words = Stream.of(command).map(String::valueOf).toList();
    Path log = folder.resolve("log");
    int status = new ProcessBuilder(words)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
    String text = Files.readString(log);
    assertEquals(0, status, text);
    return text;
  }
}
