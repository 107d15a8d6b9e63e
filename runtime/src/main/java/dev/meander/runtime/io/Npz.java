package dev.meander.runtime.io;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Files of named arrays, a zip of npy arrays, as {@code numpy.load} reads them.
 *
 * <pre>{@code
 *   Npz.write(Path.of("samples.npz"), Map.of(
 *       "x", NpyArray.of(samples.coordinate(0)),
 *       "log_w", NpyArray.of(samples.logWeights())));
 * }</pre>
 */
public final class Npz {
  private static final String SUFFIX = ".npy";

  private Npz() {}

  /**
   * Writes arrays, in the order of the map, compressed. The file appears complete or not at all; one that is there is
   * replaced. Equal arrays give equal bytes.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, Map<String, NpyArray> arrays) throws IOException {
    WholeFile.write(file, partial -> {
      try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(partial));
          ZipOutputStream zip = new ZipOutputStream(to)) {
        zip.setLevel(Deflater.BEST_SPEED);
        for (Map.Entry<String, NpyArray> array : arrays.entrySet()) {
          ZipEntry entry = new ZipEntry(array.getKey() + SUFFIX);
          entry.setTime(0);
          zip.putNextEntry(entry);
          NpyFormat.write(array.getValue(), zip);
          zip.closeEntry();
        }
      }
    });
  }

  /**
   * The arrays of a file, in its order.
   *
   * @throws IOException if it cannot be read, or holds something else than little-endian f4, f8 or i8 arrays in C order;
   *     names the file and the array
   */
  public static Map<String, NpyArray> read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("\"" + file + "\" cannot be read: it is a folder");
    }
    Map<String, NpyArray> arrays = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        try {
          arrays.put(name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name,
              NpyFormat.read(zip));
        } catch (IOException e) {
          throw new IOException(file + ": " + name + " cannot be read: " + e.getMessage(), e);
        }
      }
    }
    return arrays;
  }
}
