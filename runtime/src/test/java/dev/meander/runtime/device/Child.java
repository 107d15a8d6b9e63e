package dev.meander.runtime.device;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a program did in a JVM of its own. */
record Child(int status, String output, String errors) {
  static Child run(Path folder, Map<String, String> environment, List<String> options, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    return run(folder, System.getProperty("java.class.path"), environment, options, program, arguments);
  }

  static Child run(
      Path folder,
      String classPath,
      Map<String, String> environment,
      List<String> options,
      Class<?> program,
      String... arguments)
      throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Path errors = folder.resolve("errors");
    Stream<String> java = Stream.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:ErrorFile=" + folder.resolve("crash"));
    Stream<String> main = Stream.concat(Stream.of("-cp", classPath, program.getName()), Stream.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.concat(java, options.stream()), main).toList());
    builder.environment().putAll(environment);
    int status = builder.redirectOutput(output.toFile()).redirectError(errors.toFile()).start().waitFor();
    return new Child(status, Files.readString(output), Files.readString(errors));
  }
}
