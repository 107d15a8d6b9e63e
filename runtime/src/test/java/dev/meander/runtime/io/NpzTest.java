package dev.meander.runtime.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openlca.npy.Npy;
import org.openlca.npy.NpyLongArray;
import org.openlca.npy.NpyDoubleArray;
import org.openlca.npy.NpyFloatArray;

/** Arrays go to npz files and back, and another reader finds the same in them. */
class NpzTest {
  @TempDir
  private Path folder;

  private static Map<String, NpyArray> arrays() {
    Random random = new Random(6);
    // more values than one block of the writer, and not a multiple of one
    float[] floats = new float[40_001];
    for (int k = 0; k < floats.length; k++) {
      floats[k] = (float) random.nextGaussian();
    }
    double[] doubles = {0, -0.0, Double.NaN, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, Math.PI};
    Map<String, NpyArray> arrays = new LinkedHashMap<>();
    arrays.put("floats", NpyArray.of(floats));
    arrays.put("doubles", NpyArray.of(doubles, 2, 1, 3));
    arrays.put("longs", NpyArray.of(new long[] {1, Long.MIN_VALUE, -7}));
    arrays.put("matrix", NpyArray.of(new double[][] {{1, 2, 3}, {4, 5, 6}}));
    arrays.put("scalar", new NpyArray.Float64(List.of(), new double[] {2.5}));
    arrays.put("empty", NpyArray.of(new double[0]));
    return arrays;
  }

  @Test
  void readsWhatItWrote() throws IOException {
    Path file = folder.resolve("a.npz");
    Npz.write(file, arrays());
    Map<String, NpyArray> read = Npz.read(file);
    assertEquals(new ArrayList<>(arrays().keySet()), new ArrayList<>(read.keySet()));
    arrays().forEach((name, array) -> {
      assertEquals(array.getClass(), read.get(name).getClass(), name);
      assertEquals(array.shape(), read.get(name).shape(), name);
      assertEquals(bits(array), bits(read.get(name)), name);
    });
    assertEquals(List.of("a.npz"), List.of(folder.toFile().list()));
  }

  private static String bits(NpyArray array) {
    if (array instanceof NpyArray.Float32 a) {
      return Arrays.toString(a.values());
    }
    return array instanceof NpyArray.Float64 a ? Arrays.toString(a.values()) : Arrays.toString(((NpyArray.Int64) array).values());
  }

  @Test
  void anotherReaderFindsTheSame() throws IOException {
    Path file = folder.resolve("a.npz");
    Npz.write(file, arrays());
    try (ZipFile zip = new ZipFile(file.toFile())) {
      NpyFloatArray floats = (NpyFloatArray) other(zip, "floats");
      assertArrayEquals(((NpyArray.Float32) arrays().get("floats")).values(), floats.data());
      NpyDoubleArray doubles = (NpyDoubleArray) other(zip, "doubles");
      assertArrayEquals(((NpyArray.Float64) arrays().get("doubles")).values(), doubles.data());
      assertArrayEquals(new int[] {2, 1, 3}, doubles.shape());
      NpyDoubleArray matrix = (NpyDoubleArray) other(zip, "matrix");
      assertArrayEquals(new int[] {2, 3}, matrix.shape());
      assertArrayEquals(new double[] {1, 2, 3, 4, 5, 6}, matrix.data());
      NpyLongArray longs = (NpyLongArray) other(zip, "longs");
      assertArrayEquals(((NpyArray.Int64) arrays().get("longs")).values(), longs.data());
    }
  }

  private static Object other(ZipFile zip, String name) throws IOException {
    return Npy.read(Channels.newChannel(zip.getInputStream(zip.getEntry(name + ".npy"))));
  }

  /** What NumPy 2 itself writes: numpy.save of numpy.arange(3, dtype='f4'), its header padded to 128 bytes. */
  @Test
  void readsAHeaderOfNumpy() throws IOException {
    String header = "{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, 118, 0});
    bytes.write((header + " ".repeat(117 - header.length()) + "\n").getBytes(StandardCharsets.US_ASCII));
    bytes.write(new byte[] {0, 0, 0, 0, 0, 0, (byte) 0x80, 0x3f, 0, 0, 0, 0x40});
    NpyArray array = NpyFormat.read(new ByteArrayInputStream(bytes.toByteArray()));
    assertEquals(List.of(3), array.shape());
    assertArrayEquals(new float[] {0, 1, 2}, ((NpyArray.Float32) array).values());

    ByteArrayOutputStream written = new ByteArrayOutputStream();
    NpyFormat.write(array, written);
    assertArrayEquals(bytes.toByteArray(), written.toByteArray());
  }

  @Test
  void refusesWhatItCannotRead() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    NpyFormat.write(NpyArray.of(new double[] {1, 2}), whole);
    byte[] bytes = whole.toByteArray();
    assertTrue(message(Arrays.copyOf(bytes, bytes.length - 1)).contains("ends too early"));
    assertTrue(message(new byte[20]).contains("no npy array"));
    byte[] bigEndian = bytes.clone();
    bigEndian[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('<')] = '>';
    assertTrue(message(bigEndian).contains("little-endian"));
    byte[] large = new String(bytes, StandardCharsets.ISO_8859_1)
        .replace("(2,), }              ", "(999999999, 9999), } ")
        .getBytes(StandardCharsets.ISO_8859_1);
    assertTrue(message(large).contains("too large"), message(large));
    assertThrows(IllegalArgumentException.class, () -> NpyArray.of(new double[3], 2, 2));
    assertThrows(IllegalArgumentException.class, () -> NpyArray.of(new double[][] {{1}, {2, 3}}));
    Path file = folder.resolve("broken.npz");
    Npz.write(file, arrays());
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 200));
    assertTrue(assertThrows(IOException.class, () -> Npz.read(file)).getMessage().contains("floats.npy"));
  }

  @Test
  void foldersAreNamed() {
    assertTrue(assertThrows(IOException.class, () -> Npz.write(folder, arrays())).getMessage().contains(folder + "\" cannot be written: it is a folder"));
    assertTrue(assertThrows(IOException.class, () -> Npz.read(folder)).getMessage().contains(folder + "\" cannot be read: it is a folder"));
  }

  private static String message(byte[] file) {
    return assertThrows(IOException.class, () -> NpyFormat.read(new ByteArrayInputStream(file))).getMessage();
  }

  @Test
  void equalArraysGiveEqualBytes() throws IOException {
    Npz.write(folder.resolve("a.npz"), arrays());
    Npz.write(folder.resolve("b.npz"), arrays());
    assertEquals(-1, Files.mismatch(folder.resolve("a.npz"), folder.resolve("b.npz")));
  }
}
