package dev.meander.examples.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that appear complete or not at all. */
public final class WholeFile {
  private WholeFile() {}

  /** Writes one file. */
  @FunctionalInterface
  public interface Writer {
    /** Writes everything into {@code file}. */
    void write(Path file) throws IOException;
  }

  /**
   * Writes beside the file, then moves into its place.
   *
   * @throws IOException if it cannot be written; nothing is left behind
   */
  public static void write(Path file, Writer writer) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".partial");
    try {
      writer.write(part);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
