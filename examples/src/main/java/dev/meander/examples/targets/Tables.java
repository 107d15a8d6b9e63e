package dev.meander.examples.targets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Tables of numbers that lie beside this class. */
final class Tables {
  private Tables() {}

  /** The rows of a file of comma-separated numbers, below its header. */
  static double[][] read(String name) {
    InputStreamReader file = new InputStreamReader(Tables.class.getResourceAsStream(name), StandardCharsets.UTF_8);
    try (BufferedReader lines = new BufferedReader(file)) {
      return lines.lines()
          .skip(1)
          .map(line -> Stream.of(line.split(",")).mapToDouble(Double::parseDouble).toArray())
          .toArray(double[][]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
