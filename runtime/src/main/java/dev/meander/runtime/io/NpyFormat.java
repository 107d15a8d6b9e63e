package dev.meander.runtime.io;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The npy format, version 1.0: a magic number, a header of a multiple of 64 bytes in Python's notation, then the values
 * row-major and little-endian.
 *
 * <pre>
 *   93 'N' 'U' 'M' 'P' 'Y' 1 0 | length of the header: 2 bytes | {'descr': '&lt;f4', 'fortran_order': False, 'shape': (2, 3), }␠␠\n | values
 * </pre>
 */
final class NpyFormat {
  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
  private static final int BLOCK = 1 << 16;
  private static final Pattern HEADER = Pattern.compile(
      "\\{'descr': '(<f4|<f8|<i8)', 'fortran_order': False, 'shape': \\((\\d{0,10}(?:, ?\\d{1,10})*),?\\), \\} *\\n");

  private NpyFormat() {}

  static void write(NpyArray array, OutputStream to) throws IOException {
    to.write(header(array));
    if (array instanceof NpyArray.Float32 a) {
      values(to, a.values().length, Float.BYTES, buffer -> k -> buffer.putFloat(a.values()[k]));
    } else if (array instanceof NpyArray.Float64 a) {
      values(to, a.values().length, Double.BYTES, buffer -> k -> buffer.putDouble(a.values()[k]));
    } else if (array instanceof NpyArray.Int64 a) {
      values(to, a.values().length, Long.BYTES, buffer -> k -> buffer.putLong(a.values()[k]));
    }
  }

  private static byte[] header(NpyArray array) {
    String type = array instanceof NpyArray.Float32 ? "<f4" : array instanceof NpyArray.Float64 ? "<f8" : "<i8";
    String shape = array.shape().stream().map(String::valueOf).collect(Collectors.joining(", "));
    String text = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + shape
        + (array.shape().size() == 1 ? ",), }" : "), }");
    int unpadded = MAGIC.length + 2 + text.length() + 1;
    String padded = text + " ".repeat(-unpadded & 63) + "\n";
    return little(MAGIC.length + 2 + padded.length())
        .put(MAGIC)
        .putShort((short) padded.length())
        .put(padded.getBytes(StandardCharsets.US_ASCII))
        .array();
  }

  /** What puts or takes value k of a block. */
  private interface Block {
    IntConsumer of(ByteBuffer buffer);
  }

  private static void values(OutputStream to, int count, int width, Block block) throws IOException {
    ByteBuffer buffer = little(BLOCK);
    IntConsumer put = block.of(buffer);
    for (int k = 0; k < count; k++) {
      put.accept(k);
      if (buffer.remaining() < width || k == count - 1) {
        to.write(buffer.array(), 0, buffer.position());
        buffer.clear();
      }
    }
  }

  static NpyArray read(InputStream from) throws IOException {
    byte[] magic = bytes(from, MAGIC.length);
    if (!Arrays.equals(magic, MAGIC)) {
      throw new IOException("it is no npy array of version 1.0");
    }
    int length = little(2).put(bytes(from, 2)).flip().getShort() & 0xFFFF;
    String header = new String(bytes(from, length), StandardCharsets.US_ASCII);
    Matcher parts = HEADER.matcher(header);
    if (!parts.matches()) {
      throw new IOException("its header is not one of little-endian f4, f8 or i8 in C order: " + header.strip());
    }
    List<Integer> shape = shape(parts.group(2));
    int count = count(shape, header);
    switch (parts.group(1)) {
      case "<f4" -> {
        float[] values = new float[count];
        values(from, count, Float.BYTES, buffer -> k -> values[k] = buffer.getFloat());
        return new NpyArray.Float32(shape, values);
      }
      case "<f8" -> {
        double[] values = new double[count];
        values(from, count, Double.BYTES, buffer -> k -> values[k] = buffer.getDouble());
        return new NpyArray.Float64(shape, values);
      }
      default -> {
        long[] values = new long[count];
        values(from, count, Long.BYTES, buffer -> k -> values[k] = buffer.getLong());
        return new NpyArray.Int64(shape, values);
      }
    }
  }

  private static List<Integer> shape(String text) throws IOException {
    try {
      return Pattern.compile(", ?").splitAsStream(text).filter(s -> !s.isEmpty()).map(Integer::valueOf).toList();
    } catch (NumberFormatException tooLarge) {
      throw new IOException("its shape is too large: (" + text + ")", tooLarge);
    }
  }

  private static int count(List<Integer> shape, String header) throws IOException {
    try {
      return shape.stream().reduce(1, Math::multiplyExact);
    } catch (ArithmeticException tooLarge) {
      throw new IOException("its shape is too large: " + header.strip(), tooLarge);
    }
  }

  private static void values(InputStream from, int count, int width, Block block) throws IOException {
    ByteBuffer buffer = little(BLOCK);
    IntConsumer take = block.of(buffer);
    for (int k = 0; k < count; k++) {
      if (k % (BLOCK / width) == 0) {
        int size = Math.min(count - k, BLOCK / width) * width;
        buffer.clear().put(bytes(from, size)).flip();
      }
      take.accept(k);
    }
  }

  private static byte[] bytes(InputStream from, int count) throws IOException {
    byte[] bytes = from.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException("it ends too early");
    }
    return bytes;
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
