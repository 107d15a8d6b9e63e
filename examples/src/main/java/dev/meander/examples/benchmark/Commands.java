package dev.meander.examples.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Other programs: a C kernel, peers in Python, JVMs of their own. */
final class Commands {
  private Commands() {}

  /** What a program printed, and how long it took from its start to its end and to its first line. */
  record Output(List<String> lines, double seconds, double secondsToFirstLine) {}

  /** The last lines of a program's errors that are shown if it fails. */
  private static final int ERROR_LINES = 10;

  /** Runs a program to its end; the exception of one that fails has the last lines of its errors. */
  static Output run(List<String> command) {
    return run(command, Map.of());
  }

  /** The same with more variables in its environment. */
  static Output run(List<String> command, Map<String, String> environment) {
    Path errors = null;
    try {
      errors = Files.createTempFile("errors", ".txt"); // a file, as a pipe that nobody reads would fill up
      long start = System.nanoTime();
      ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      List<String> lines = new ArrayList<>();
      double first = Double.NaN;
      for (String line = process.inputReader().readLine(); line != null; line = process.inputReader().readLine()) {
        first = lines.isEmpty() ? (System.nanoTime() - start) / 1e9 : first;
        lines.add(line);
      }
      int status = process.waitFor();
      if (status != 0) {
        throw new IllegalStateException(command + " ended with status " + status + ": " + lastLines(errors));
      }
      return new Output(lines, (System.nanoTime() - start) / 1e9, first);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      delete(errors);
    }
  }

  private static String lastLines(Path errors) throws IOException {
    // another program's words may be in any encoding; Latin-1 reads all of them
    List<String> lines = Files.readAllLines(errors, StandardCharsets.ISO_8859_1);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - ERROR_LINES), lines.size()));
  }

  private static void delete(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The java of this JVM on the same class path, with some options before the class. */
  static List<String> java(List<String> options, Class<?> main, String... args) {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(args));
    return command;
  }

  /** Writes a file that lies beside this class into a folder. */
  static Path unpack(String name, Path folder) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in = Commands.class.getResourceAsStream(name)) {
      Files.copy(in, file);
    }
    return file;
  }

  /** Whether a program can be started. */
  static boolean exists(String... command) {
    try {
      Process process = new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
