package dev.meander.processor.report;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads from a class file how many bytes of code its methods have (Java Virtual Machine Specification, chapter 4). */
public final class MethodSizes {
  private MethodSizes() {}

  /** Bytes of code of the longest method. */
  public static int longest(DataInputStream in) throws IOException {
    return of(in).values().stream().mapToInt(bytes -> bytes).max().orElse(0);
  }

  /** Bytes of code of each method that has any, in the order of the file; of one name the longest. */
  public static Map<String, Integer> of(DataInputStream in) throws IOException {
    in.readNBytes(8);
    int constants = in.readUnsignedShort();
    String[] texts = new String[constants];
    for (int k = 1; k < constants; k++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts[k] = in.readUTF();
        case 5, 6 -> {
          in.readLong();
          k++;
        }
        case 7, 8, 16, 19, 20 -> in.readUnsignedShort();
        case 15 -> in.readNBytes(3);
        default -> in.readInt();
      }
    }
    in.readNBytes(6);
    in.readNBytes(2 * in.readUnsignedShort());
    members(in, texts); // fields
    return members(in, texts);
  }

  private static Map<String, Integer> members(DataInputStream in, String[] texts) throws IOException {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    for (int k = in.readUnsignedShort(); k > 0; k--) {
      in.readNBytes(2);
      String name = texts[in.readUnsignedShort()];
      in.readNBytes(2);
      for (int a = in.readUnsignedShort(); a > 0; a--) {
        boolean code = "Code".equals(texts[in.readUnsignedShort()]);
        int length = in.readInt();
        if (code) {
          in.readNBytes(4);
          sizes.merge(name, in.readInt(), Math::max);
          in.readNBytes(length - 8);
        } else {
          in.readNBytes(length);
        }
      }
    }
    return sizes;
  }
}
