package dev.meander.runtime.io;

import java.io.IOException;
import java.nio.file.FileSystemException;
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
   * Writes beside the file, then moves into its place; one that is there is replaced.
   *
   * @throws IOException if it cannot be written, naming {@code file} as it was given; nothing is left behind
   */
  public static void write(Path file, Writer writer) throws IOException {
    Path target = file.toAbsolutePath();
    if (Files.isDirectory(target)) { // the empty path is the working folder
      throw new IOException("\"" + file + "\" cannot be written: it is a folder");
    }
    Path partial = target.resolveSibling(target.getFileName() + "." + ProcessHandle.current().pid() + ".partial");
    try {
      try {
        writer.write(partial);
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(partial);
      }
    } catch (IOException e) {
      throw new IOException("\"" + file + "\" cannot be written: " + reason(target, e), e);
    }
  }

  /** Without the name of the partial file, which the user has never seen. */
  private static String reason(Path target, IOException e) {
    if (!Files.isDirectory(target.getParent())) {
      return "there is no such folder";
    }
    if (e instanceof FileSystemException inFiles) {
      return inFiles.getReason() == null ? "its folder takes no new file" : inFiles.getReason();
    }
    return e.getMessage();
  }
}
