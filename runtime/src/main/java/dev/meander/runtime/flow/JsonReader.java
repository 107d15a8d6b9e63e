package dev.meander.runtime.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the JSON of a safetensors header: objects, arrays, strings and whole numbers that are not negative. Everything
 * else, a name that comes twice, and nesting deeper than 8 are errors.
 */
final class JsonReader {
  private static final int MAX_DEPTH = 8;

  private final String text;
  private int at;

  /** What is wrong with the text, and where. */
  static final class JsonException extends Exception {
    private static final long serialVersionUID = 1L;

    JsonException(String message) {
      super(message);
    }
  }

  private JsonReader(String text) {
    this.text = text;
  }

  /** The object that is the whole text, but for spaces around it: values are Map, List, String or Long. */
  static Map<String, Object> object(String text) throws JsonException {
    JsonReader reader = new JsonReader(text);
    Map<String, Object> object = reader.object(0);
    reader.skipSpaces();
    if (reader.at < text.length()) {
      throw reader.error("the end");
    }
    return object;
  }

  private Object value(int depth) throws JsonException {
    if (depth > MAX_DEPTH) {
      throw error("less nesting");
    }
    char c = peek();
    if (c == '{') {
      return object(depth);
    }
    if (c == '[') {
      return array(depth);
    }
    if (c == '"') {
      return string();
    }
    return number();
  }

  private Map<String, Object> object(int depth) throws JsonException {
    Map<String, Object> object = new LinkedHashMap<>();
    expect('{');
    if (accept('}')) {
      return object;
    }
    do {
      if (peek() != '"') {
        throw error("a name");
      }
      String name = string();
      expect(':');
      if (object.put(name, value(depth + 1)) != null) {
        throw new JsonException("the name \"" + name + "\" comes twice");
      }
    } while (accept(','));
    expect('}');
    return object;
  }

  private List<Object> array(int depth) throws JsonException {
    List<Object> array = new ArrayList<>();
    expect('[');
    if (accept(']')) {
      return array;
    }
    do {
      array.add(value(depth + 1));
    } while (accept(','));
    expect(']');
    return array;
  }

  private Long number() throws JsonException {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    boolean leadingZero = at - start > 1 && text.charAt(start) == '0';
    if (at == start || at - start > 18 || leadingZero) {
      at = start;
      throw error("a string, an array, an object or a whole number below 1e18");
    }
    return Long.valueOf(text.substring(start, at));
  }

  private String string() throws JsonException {
    StringBuilder string = new StringBuilder();
    at++;
    for (char c = next(); c != '"'; c = next()) {
      if (c < ' ') {
        throw error("no control character");
      }
      string.append(c == '\\' ? escape() : c);
    }
    return string.toString();
  }

  private char escape() throws JsonException {
    char c = next();
    int index = "\"\\/bfnrt".indexOf(c);
    if (index >= 0) {
      return "\"\\/\b\f\n\r\t".charAt(index);
    }
    if (c != 'u') {
      throw error("an escape of JSON");
    }
    int code = 0;
    for (int k = 0; k < 4; k++) {
      char hex = next();
      int digit = hex < 128 ? Character.digit(hex, 16) : -1;
      if (digit < 0) {
        throw error("four hexadecimal digits");
      }
      code = 16 * code + digit;
    }
    return (char) code;
  }

  private char next() throws JsonException {
    if (at >= text.length()) {
      throw error("more text");
    }
    return text.charAt(at++);
  }

  /** The next character that is not a space, without taking it; 0 at the end. */
  private char peek() {
    skipSpaces();
    return at < text.length() ? text.charAt(at) : 0;
  }

  private boolean accept(char c) {
    if (peek() != c) {
      return false;
    }
    at++;
    return true;
  }

  private void expect(char c) throws JsonException {
    if (!accept(c)) {
      throw error("'" + c + "'");
    }
  }

  private void skipSpaces() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private JsonException error(String expected) {
    return new JsonException("expected " + expected + " at character " + at);
  }
}
