package dev.meander.examples.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Programs that stand in documents, and commands that run them as a reader would. */
final class Documents {
  private Documents() {}

  /** The text of a document of the project. */
  static String read(String name) throws IOException {
    return Files.readString(Path.of("..", name));
  }

  /** The first Java program of a text. */
  static String program(String text) {
    return between(text, "```java\n", "```");
  }

  static String between(String text, String from, String to) {
    int start = text.indexOf(from) + from.length();
    return text.substring(start, text.indexOf(to, start));
  }

  /** What a command of a JDK prints in a folder; it must succeed. */
  static String run(Path jdk, Path folder, Object... command) throws Exception {
    List<String> words = Stream.of(command).map(String::valueOf).toList();
    Path log = folder.resolve("log");
    ProcessBuilder builder = new ProcessBuilder(words)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"); // starts sooner
    int status = builder.start().waitFor();
    String text = Files.readString(log);
    assertEquals(0, status, text);
    return text;
  }
}
