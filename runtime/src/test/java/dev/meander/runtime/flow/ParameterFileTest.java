package dev.meander.runtime.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.runtime.flow.FlowModel.LayerModel;
import dev.meander.runtime.flow.FlowModel.ParameterModel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParameterFileTest {
  private static final double[] VALUES = {1.5, -2, 3, 0.25, 1e-30, -7, 0.5};

  /** The header of {@link #model} without metadata, as another tool would write it. */
  private static final String HEADER = """
      {"a.weight": {"dtype": "F32", "shape": [2, 3], "data_offsets": [4, 28]},
       "b.lambda": {"dtype": "F32", "shape": [], "data_offsets": [0, 4]}}""";

  @TempDir
  Path folder;

  private static FlowModel model(boolean doublePrecision) {
    return new FlowModel(
        "Small",
        2,
        doublePrecision,
        64,
        List.of(new LayerModel("b", "Metropolis", 3, true, 0.5, 6, 0.1, -1)),
        List.of(
            new ParameterModel("a.weight", 0, List.of(2, 3), 0, 1),
            new ParameterModel("b.lambda", 6, List.of(), 0.5, 0)),
        0);
  }

  private ParameterFile file(boolean doublePrecision) {
    return new ParameterFile(model(doublePrecision), folder.resolve("small.safetensors"));
  }

  /** What the format says, read by itself: 8 bytes of length, JSON, then bytes where data_offsets say. */
  @Test
  void filesAreSafetensors() throws IOException {
    for (boolean doublePrecision : new boolean[] {false, true}) {
      file(doublePrecision).write(VALUES);
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("small.safetensors"))).order(ByteOrder.LITTLE_ENDIAN);
      int length = Math.toIntExact(bytes.getLong());
      String header = StandardCharsets.UTF_8.decode(bytes.slice(8, length)).toString();
      int data = 8 + length;
      assertTrue(header.startsWith("{") && header.stripTrailing().endsWith("}"), header);
      assertEquals(0, data % 8, "the data is aligned");
      assertTrue(header.contains("\"__metadata__\":{\"meander.version\":\"1\",\"meander.flow\":\"Small\""), header);
      Tensor weight = Tensor.find(header, "a.weight");
      Tensor lambda = Tensor.find(header, "b.lambda");
      assertEquals(new Tensor(doublePrecision ? "F64" : "F32", "2,3", 0, doublePrecision ? 48 : 24), weight);
      assertEquals("", lambda.shape);
      assertEquals(weight.end, lambda.begin);
      assertEquals(bytes.capacity(), data + lambda.end, "the data has no hole and no rest");
      for (int k = 0; k < 6; k++) {
        double expected = doublePrecision ? VALUES[k] : (float) VALUES[k];
        int at = data + weight.begin + k * (doublePrecision ? 8 : 4);
        assertEquals(expected, doublePrecision ? bytes.getDouble(at) : bytes.getFloat(at));
      }
    }
  }

  private record Tensor(String type, String shape, int begin, int end) {
    static Tensor find(String header, String name) {
      Matcher matcher = Pattern.compile(Pattern.quote('"' + name + '"')
              + ":\\{\"dtype\":\"(\\w+)\",\"shape\":\\[([\\d,]*)],\"data_offsets\":\\[(\\d+),(\\d+)]}")
          .matcher(header);
      assertTrue(matcher.find(), name + " in " + header);
      return new Tensor(matcher.group(1), matcher.group(2), Integer.parseInt(matcher.group(3)), Integer.parseInt(matcher.group(4)));
    }
  }

  @Test
  void readingGivesBackWhatWasWritten() throws IOException {
    file(true).write(VALUES);
    assertArrayEquals(VALUES, file(true).read());
    file(false).write(VALUES);
    double[] rounded = Arrays.stream(VALUES).map(v -> (float) v).toArray();
    assertArrayEquals(rounded, file(false).read());
  }

  /** Order and place of the tensors are the file's affair, and so are spaces. */
  @Test
  void filesOfOtherToolsAreRead() throws IOException {
    write(HEADER, 28);
    double[] values = file(false).read();
    assertEquals(1, values[6], "the first four bytes");
    assertEquals(2, values[0], "the next four");
    assertEquals(7, values[5], "the last four");
  }

  static Stream<Arguments> brokenFiles() {
    return Stream.of(
        Arguments.of("cut off in the data", HEADER, 27, "it ends within tensor a.weight"),
        Arguments.of("too long", HEADER, 29, "it has 1 bytes after its last tensor"),
        Arguments.of("overlap", HEADER.replace("[4, 28]", "[3, 27]"), 28, "tensor a.weight must begin at byte 4 of the data, but begins at 3 and overlaps another"),
        Arguments.of("hole", HEADER.replace("[4, 28]", "[8, 32]"), 32, "tensor a.weight must begin at byte 4 of the data, but begins at 8"),
        Arguments.of("backwards", HEADER.replace("[4, 28]", "[28, 4]"), 28, "tensor a.weight must have 24 bytes, but its data_offsets are 28 and 4"),
        Arguments.of("other dtype", HEADER.replaceFirst("F32", "BF16"), 28, "tensor a.weight must be of dtype F32, but is of BF16"),
        Arguments.of("other shape", HEADER.replace("[2, 3]", "[3, 2]"), 28, "tensor a.weight must be of shape [2, 3], but is of [3, 2]"),
        Arguments.of("huge shape", HEADER.replace("[2, 3]", "[99999999999, 3]"), 28, "tensor a.weight must be of shape [2, 3]"),
        Arguments.of("too few bytes", HEADER.replace("[4, 28]", "[4, 24]"), 24, "tensor a.weight must have 24 bytes"),
        Arguments.of("missing", HEADER.replace("b.lambda", "c"), 28, "tensor b.lambda is missing"),
        Arguments.of("one more", HEADER.replace("{\"a.", "{\"c\": {\"dtype\": \"F32\", \"shape\": [0], \"data_offsets\": [0, 0]}, \"a."), 28, "tensor c is not one of Small"),
        Arguments.of("twice", HEADER.replace("b.lambda", "a.weight"), 28, "the name \"a.weight\" comes twice"),
        Arguments.of("no entry", HEADER.replace("\"shape\": [], ", ""), 28, "tensor b.lambda must have dtype, shape and two data_offsets"),
        Arguments.of("negative", HEADER.replace("[0, 4]", "[-4, 4]"), 28, "expected a string, an array, an object or a whole number"),
        Arguments.of("no JSON", HEADER.replace("}}", "}"), 28, "its header is not as it must be"),
        Arguments.of("deep", "{\"a\": " + "[".repeat(100_000), 0, "expected less nesting"),
        Arguments.of("other flow", HEADER.replace("{\"a.", "{\"__metadata__\": {\"meander.dimension\": \"3\"}, \"a."), 28, "its meander.dimension must be 2, but is 3"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenFiles")
  void brokenFilesAreRefused(String what, String header, int dataBytes, String words) throws IOException {
    write(header, dataBytes);
    assertRefused(words);
  }

  @Test
  void impossibleHeaderSizesAreRefused() throws IOException {
    for (long size : new long[] {-1, 0, 1, 100_000_001, Long.MAX_VALUE}) {
      writeBytes(ByteBuffer.allocate(100).order(ByteOrder.LITTLE_ENDIAN).putLong(0, size).array());
      assertRefused("the size of its header must be in 2 … 100000000, but is " + Long.toUnsignedString(size));
    }
    writeBytes(ByteBuffer.allocate(100).order(ByteOrder.LITTLE_ENDIAN).putLong(0, 93).array());
    assertRefused("it ends within its header");
    writeBytes(new byte[7]);
    assertRefused("it has 7 bytes and so no header");
  }

  @Test
  void impossibleValuesAreRefused() throws IOException {
    double[] values = VALUES.clone();
    values[4] = Double.NaN;
    file(true).write(values);
    assertTrue(assertThrows(IOException.class, () -> file(true).read()).getMessage()
        .endsWith("tensor a.weight must be finite, but its element 4 is NaN"));
    values = VALUES.clone();
    values[6] = 1.25;
    file(true).write(values);
    assertTrue(assertThrows(IOException.class, () -> file(true).read()).getMessage()
        .endsWith("the lambda of layer b must be in (0, 1], but is 1.25"));
  }

  /** What was there stays, and nothing else is left. */
  @Test
  void failedWritesLeaveNothingBehind() throws IOException {
    file(false).write(VALUES);
    assertThrows(ArrayIndexOutOfBoundsException.class, () -> file(false).write(new double[1]));
    assertEquals(List.of("small.safetensors"), names(folder));
    assertEquals(1.5, file(false).read()[0]);

    Path occupied = Files.createDirectories(folder.resolve("occupied/inside")).getParent();
    IOException failure = assertThrows(IOException.class, () -> new ParameterFile(model(false), occupied).write(VALUES));
    assertTrue(failure.getMessage().contains("\"" + occupied + "\" cannot be written: it is a folder"), failure.getMessage());
    assertEquals(List.of("occupied", "small.safetensors"), names(folder));

    Path nowhere = folder.resolve("missing/file.safetensors");
    failure = assertThrows(IOException.class, () -> new ParameterFile(model(false), nowhere).write(VALUES));
    assertTrue(failure.getMessage().contains("\"" + nowhere + "\" cannot be written: there is no such folder"), failure.getMessage());
  }

  /** The name is the one that was given, never that of a partial file. */
  @Test
  void foldersAreNamed() {
    for (Path given : List.of(folder, Path.of("/"), Path.of(""))) {
      ParameterFile file = new ParameterFile(model(false), given);
      assertEquals("\"" + given + "\" cannot be written: it is a folder",
          assertThrows(IOException.class, () -> file.write(VALUES)).getMessage());
      assertEquals("\"" + given + "\" is not a parameter file of Small: it is a folder",
          assertThrows(IOException.class, file::read).getMessage());
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private void assertRefused(String words) {
    String message = assertThrows(IOException.class, () -> file(false).read()).getMessage();
    assertTrue(message.startsWith("\"" + folder.resolve("small.safetensors") + "\" is not a parameter file of Small: "), message);
    assertTrue(message.contains(words), message);
  }

  /** Floats 1, 2, 3, …, cut at a byte. */
  private void write(String header, int dataBytes) throws IOException {
    byte[] text = header.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(8 + text.length + dataBytes + 3).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putLong(text.length).put(text);
    for (int k = 0; k < (dataBytes + 3) / 4; k++) {
      bytes.putFloat(k == 0 ? 1 : k + 1);
    }
    writeBytes(Arrays.copyOf(bytes.array(), 8 + text.length + dataBytes));
  }

  private void writeBytes(byte[] bytes) throws IOException {
    Files.write(folder.resolve("small.safetensors"), bytes);
  }
}
