package dev.meander.examples.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a command did. */
record Command(int status, String output) {
  /** Runs a command in a folder and waits for it. */
  static Command run(Path folder, Object... words) throws Exception {
    Path log = Files.createTempFile(folder, "log", "");
    List<String> command = Stream.of(words)
        .flatMap(w -> w instanceof List<?> list ? list.stream() : Stream.of(w))
        .map(String::valueOf)
        .toList();
    int status = new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
    return new Command(status, Files.readString(log));
  }

  /** The output of a command that succeeded. */
  String succeeded() {
    assertEquals(0, status, output);
    return output;
  }

  /** The jar or folder that a class of this test's class path comes from. */
  static Path location(String type) throws ClassNotFoundException, URISyntaxException {
    ClassLoader loader = Command.class.getClassLoader();
    return Path.of(Class.forName(type, false, loader).getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
