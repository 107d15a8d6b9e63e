package dev.meander.runtime.kernel;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;

/** The arrays that an energy reads, by the names that the user knows: a failure tells no more than a length. */
final class KnownArrays {
  private static final int NAMED = 3;
  private static final String OR_ROWS = " or its rows";

  private final int dimension;
  private final List<String> names = new ArrayList<>();
  private final List<Object> arrays = new ArrayList<>();

  /** Those of an energy of so many coordinates. */
  KnownArrays(int dimension) {
    this.dimension = dimension;
  }

  void add(String name, Object array) {
    names.add(name);
    arrays.add(array);
  }

  /** What is wrong with the only array of a length, of which a larger element was read; null if there are others. */
  String tooShort(int index, int length) {
    List<String> found = ofLength(length);
    if (index < 0 || found.size() != 1 || found.get(0).endsWith(OR_ROWS) || dimension == length) {
      return null;
    }
    return found.get(0) + " has " + count(length) + ", but must have at least " + (index + 1) + ", since element " + index + " is read";
  }

  /** The array of a length, as a place: its name if it is the only one. */
  String place(int length) {
    List<String> found = ofLength(length);
    if (dimension == length && found.isEmpty()) {
      return "the coordinates, of which there are " + length;
    }
    if (dimension != length && found.size() == 1 && !found.get(0).endsWith(OR_ROWS)) {
      return found.get(0) + ", which has " + count(length);
    }
    if (dimension == length) {
      found.add(0, "the coordinates");
    }
    if (found.size() > NAMED) {
      found.subList(NAMED, found.size()).clear();
      found.add("others");
    }
    return "an array of " + count(length) + (found.isEmpty() ? "" : " (" + String.join(" or ", found) + ")");
  }

  private static String count(int length) {
    return length == 0 ? "no elements" : length == 1 ? "1 element" : length + " elements";
  }

  private List<String> ofLength(int length) {
    List<String> found = new ArrayList<>();
    for (int k = 0; k < arrays.size(); k++) {
      add(found, names.get(k), arrays.get(k), length);
    }
    return found;
  }

  /** Adds a table once, whatever of it has the length. */
  private static void add(List<String> found, String name, Object array, int length) {
    boolean whole = Array.getLength(array) == length;
    List<String> rows = new ArrayList<>();
    if (array instanceof Object[] table) {
      for (int k = 0; k < table.length; k++) {
        if (Array.getLength(table[k]) == length) {
          rows.add(name + "[" + k + "]");
        }
      }
    }
    if (whole) {
      found.add(rows.isEmpty() ? name : name + OR_ROWS);
    } else if (!rows.isEmpty()) {
      found.add(rows.size() == 1 ? rows.get(0) : "a row of " + name);
    }
  }
}
