package dev.meander.runtime.kernel;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;

/** The arrays that an energy reads, by the names that the user knows: a failure tells no more than a length. */
final class KnownArrays {
  private static final int NAMED = 3;

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
    if (index < 0 || found.size() != 1 || dimension == length) {
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
    if (dimension != length && found.size() == 1) {
      return found.get(0) + ", which has " + count(length);
    }
    if (dimension == length) {
      found.add(0, "the coordinates");
    }
    return "an array of " + count(length) + (found.isEmpty() || found.size() > NAMED ? "" : " (" + String.join(" or ", found) + ")");
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

  private static void add(List<String> found, String name, Object array, int length) {
    if (Array.getLength(array) == length) {
      found.add(name);
    }
    if (array instanceof Object[] rows) {
      for (int k = 0; k < rows.length && found.size() <= NAMED; k++) {
        add(found, name + "[" + k + "]", rows[k], length);
      }
    }
  }
}
