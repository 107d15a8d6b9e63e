package dev.meander.runtime.flow;

import dev.meander.runtime.flow.FlowModel.ParameterModel;
import dev.meander.runtime.io.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A flow's parameters as a safetensors file.
 *
 * <pre>
 *   8 bytes       n, little-endian
 *   n bytes       JSON: name → dtype, shape, data_offsets; "__metadata__" → flow, dimension, format version
 *   the rest      values, little-endian, without holes: F32 for a flow in float, F64 for one in double
 * </pre>
 *
 * <p>The flow's name in a file is for people: parameters of one flow may start another that has the same tensors.
 *
 * <p>Source: huggingface/safetensors, README, section "Format".
 */
final class ParameterFile {
  private static final String METADATA = "__metadata__";
  private static final String VERSION_KEY = "meander.version";
  private static final String FLOW_KEY = "meander.flow";
  private static final String DIMENSION_KEY = "meander.dimension";
  private static final String VERSION = "1";
  private static final long MAX_HEADER = 100_000_000;
  private static final int BUFFER = 1 << 16;

  private final FlowModel model;
  private final Path file;
  private final String type;
  private final int width;

  ParameterFile(FlowModel model, Path file) {
    if (file == null) {
      throw new IllegalArgumentException("file must be a Path, but is null");
    }
    this.model = model;
    this.file = file;
    this.type = model.doublePrecision() ? "F64" : "F32";
    this.width = model.doublePrecision() ? 8 : 4;
  }

  /** Writes the values of all tensors. */
  void write(double[] values) throws IOException {
    WholeFile.write(file, partial -> {
      try (FileChannel channel = FileChannel.open(
          partial, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
        writeTo(channel, values);
        channel.force(true);
      }
    });
  }

  private void writeTo(FileChannel channel, double[] values) throws IOException {
    byte[] header = header().getBytes(StandardCharsets.UTF_8);
    ByteBuffer buffer = buffer(BUFFER);
    writeFully(channel, buffer.putLong(header.length));
    writeFully(channel, ByteBuffer.wrap(header).position(header.length));
    buffer.clear();
    for (ParameterModel tensor : model.parameters()) {
      for (int k = tensor.offset(); k < tensor.offset() + tensor.size(); k++) {
        if (buffer.remaining() < width) {
          writeFully(channel, buffer);
          buffer.clear();
        }
        put(buffer, values[k]);
      }
    }
    writeFully(channel, buffer);
  }

  private static void writeFully(FileChannel channel, ByteBuffer buffer) throws IOException {
    buffer.flip();
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  /** The header, padded with spaces so that the data starts at a multiple of 8. */
  private String header() {
    StringBuilder json = new StringBuilder("{\"" + METADATA + "\":{");
    json.append(quote(VERSION_KEY)).append(':').append(quote(VERSION)).append(',');
    json.append(quote(FLOW_KEY)).append(':').append(quote(model.name())).append(',');
    json.append(quote(DIMENSION_KEY)).append(':').append(quote("" + model.dimension())).append('}');
    long offset = 0;
    for (ParameterModel tensor : model.parameters()) {
      long end = offset + (long) tensor.size() * width;
      json.append(',').append(quote(tensor.name())).append(":{\"dtype\":").append(quote(type));
      json.append(",\"shape\":").append(tensor.shape().toString().replace(" ", ""));
      json.append(",\"data_offsets\":[").append(offset).append(',').append(end).append("]}");
      offset = end;
    }
    json.append('}');
    int bytes = json.toString().getBytes(StandardCharsets.UTF_8).length;
    return json.append(" ".repeat((8 - bytes % 8) % 8)).toString();
  }

  /** A Java name, with dots and brackets, as a JSON string. */
  private static String quote(String name) {
    return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** The values of all tensors, once everything about the file is checked. */
  double[] read() throws IOException {
    if (Files.isDirectory(file)) {
      throw error("it is a folder");
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long headerSize = headerSize(channel);
      long dataStart = 8 + headerSize;
      Map<String, Object> header = header(channel, (int) headerSize);
      checkMetadata(header.remove(METADATA));
      Map<String, TensorEntry> entries = entries(header);
      checkLayout(entries, channel.size() - dataStart);
      double[] values = new double[model.parameterCount()];
      for (ParameterModel tensor : model.parameters()) {
        readTensor(channel, dataStart + entries.get(tensor.name()).begin(), tensor, values);
      }
      checkLambdas(values);
      return values;
    }
  }

  private long headerSize(FileChannel channel) throws IOException {
    if (channel.size() < 8) {
      throw error("it has " + channel.size() + " bytes and so no header");
    }
    ByteBuffer buffer = buffer(8);
    readFully(channel, buffer, 0);
    long size = buffer.getLong();
    if (size < 2 || size > MAX_HEADER) {
      throw error("the size of its header must be in 2 … " + MAX_HEADER + ", but is " + Long.toUnsignedString(size));
    }
    if (size > channel.size() - 8) {
      throw error("it ends within its header");
    }
    return size;
  }

  private Map<String, Object> header(FileChannel channel, int size) throws IOException {
    ByteBuffer buffer = buffer(size);
    readFully(channel, buffer, 8);
    try {
      return JsonReader.object(StandardCharsets.UTF_8.newDecoder().decode(buffer).toString());
    } catch (CharacterCodingException e) {
      throw error("its header is not UTF-8");
    } catch (JsonReader.JsonException e) {
      throw error("its header is not as it must be: " + e.getMessage());
    }
  }

  /** Metadata may be missing, as another tool may have written the file; what is there must fit. */
  private void checkMetadata(Object metadata) throws IOException {
    if (metadata == null) {
      return;
    }
    if (!(metadata instanceof Map<?, ?> map)) {
      throw error("its " + METADATA + " is no object");
    }
    checkMetadata(map, VERSION_KEY, VERSION);
    checkMetadata(map, DIMENSION_KEY, "" + model.dimension());
  }

  private void checkMetadata(Map<?, ?> map, String key, String expected) throws IOException {
    if (map.containsKey(key) && !expected.equals(map.get(key))) {
      throw error("its " + key + " must be " + expected + ", but is " + map.get(key));
    }
  }

  /** The tensors by name: those of the flow, with the flow's type and shapes, no more and no less. */
  private Map<String, TensorEntry> entries(Map<String, Object> header) throws IOException {
    Map<String, TensorEntry> entries = new LinkedHashMap<>();
    for (ParameterModel tensor : model.parameters()) {
      Object value = header.remove(tensor.name());
      if (value == null) {
        throw error("tensor " + tensor.name() + " is missing");
      }
      entries.put(tensor.name(), entry(tensor, value));
    }
    if (!header.isEmpty()) {
      throw error("tensor " + header.keySet().iterator().next() + " is not one of " + model.name());
    }
    return entries;
  }

  private TensorEntry entry(ParameterModel tensor, Object value) throws IOException {
    TensorEntry entry = TensorEntry.of(tensor.name(), value);
    if (entry == null) {
      throw error("tensor " + tensor.name() + " must have dtype, shape and two data_offsets, but is " + value);
    }
    if (!entry.type().equals(type)) {
      throw error("tensor " + tensor.name() + " must be of dtype " + type + ", but is of " + entry.type());
    }
    if (!entry.shape().equals(tensor.shape().stream().map(Integer::longValue).toList())) {
      throw error("tensor " + tensor.name() + " must be of shape " + tensor.shape() + ", but is of " + entry.shape());
    }
    if (entry.end() - entry.begin() != (long) tensor.size() * width) {
      throw error("tensor " + tensor.name() + " must have " + (long) tensor.size() * width + " bytes, but its data_offsets are "
          + entry.begin() + " and " + entry.end());
    }
    return entry;
  }

  /** Tensors lie one after the other and fill the data. */
  private void checkLayout(Map<String, TensorEntry> entries, long dataSize) throws IOException {
    List<TensorEntry> inOrder = new ArrayList<>(entries.values());
    inOrder.sort(Comparator.comparingLong(TensorEntry::begin).thenComparingLong(TensorEntry::end));
    long end = 0;
    for (TensorEntry entry : inOrder) {
      if (entry.begin() != end) {
        throw error("tensor " + entry.name() + " must begin at byte " + end + " of the data, but begins at "
            + entry.begin() + (entry.begin() < end ? " and overlaps another" : ""));
      }
      end = entry.end();
      if (end > dataSize) {
        throw error("it ends within tensor " + entry.name() + " (or before it)");
      }
    }
    if (end < dataSize) {
      throw error("it has " + (dataSize - end) + " bytes after its last tensor");
    }
  }

  private void readTensor(FileChannel channel, long position, ParameterModel tensor, double[] values)
      throws IOException {
    ByteBuffer buffer = buffer(BUFFER);
    int done = 0;
    while (done < tensor.size()) {
      int count = Math.min(tensor.size() - done, BUFFER / width);
      readFully(channel, buffer.clear().limit(count * width), position + (long) done * width);
      for (int k = 0; k < count; k++, done++) {
        double value = model.doublePrecision() ? buffer.getDouble() : buffer.getFloat();
        if (!Double.isFinite(value)) {
          throw error("tensor " + tensor.name() + " must be finite, but its element " + done + " is " + value);
        }
        values[tensor.offset() + done] = value;
      }
    }
  }

  private void checkLambdas(double[] values) throws IOException {
    for (FlowModel.LayerModel layer : model.layers()) {
      int offset = layer.lambdaOffset();
      if (offset >= 0 && !(values[offset] > 0 && values[offset] <= 1)) {
        throw error("the lambda of layer " + layer.name() + " must be in (0, 1], but is " + values[offset]);
      }
    }
  }

  private void readFully(FileChannel channel, ByteBuffer buffer, long position) throws IOException {
    int start = buffer.position();
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, position + buffer.position() - start) < 0) {
        throw error("it became shorter while it was read");
      }
    }
    buffer.flip();
  }

  private void put(ByteBuffer buffer, double value) {
    if (model.doublePrecision()) {
      buffer.putDouble(value);
    } else {
      buffer.putFloat((float) value);
    }
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private IOException error(String problem) {
    return new IOException("\"" + file + "\" is not a parameter file of " + model.name() + ": " + problem);
  }
}
