package dev.meander.runtime.flow;

import java.util.List;
import java.util.Map;

/**
 * A tensor in the header of a safetensors file.
 *
 * @param type element type, {@code F32} or {@code F64}
 * @param shape extents
 * @param begin first byte in the data
 * @param end one past the last byte
 */
record TensorEntry(String name, String type, List<Long> shape, long begin, long end) {
  /** The entry of a name, or null if the value has not the form of one. */
  static TensorEntry of(String name, Object value) {
    if (value instanceof Map<?, ?> fields
        && fields.size() == 3
        && fields.get("dtype") instanceof String type
        && fields.get("shape") instanceof List<?> shape
        && shape.stream().allMatch(Long.class::isInstance)
        && fields.get("data_offsets") instanceof List<?> offsets
        && offsets.size() == 2
        && offsets.get(0) instanceof Long begin
        && offsets.get(1) instanceof Long end) {
      return new TensorEntry(name, type, shape.stream().map(Long.class::cast).toList(), begin, end);
    }
    return null;
  }
}
