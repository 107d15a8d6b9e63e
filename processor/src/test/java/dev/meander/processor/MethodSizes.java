package dev.meander.processor;

import java.io.DataInputStream;
import java.io.IOException;

/** Reads from a class file how many bytes of code its methods have. */
final class MethodSizes {
  private MethodSizes() {}

  /** Bytes of code of the longest method. */
  static int longest(DataInputStream in) throws IOException {
    in.readNBytes(8);
    int constants = in.readUnsignedShort();
    String[] names = new String[constants];
    for (int k = 1; k < constants; k++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> names[k] = in.readUTF();
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
    members(in, names);
    return members(in, names);
  }

  private static int members(DataInputStream in, String[] names) throws IOException {
    int longest = 0;
    for (int k = in.readUnsignedShort(); k > 0; k--) {
      in.readNBytes(6);
      for (int a = in.readUnsignedShort(); a > 0; a--) {
        boolean code = "Code".equals(names[in.readUnsignedShort()]);
        int length = in.readInt();
        if (code) {
          in.readNBytes(4);
          longest = Math.max(longest, in.readInt());
          in.readNBytes(length - 8);
        } else {
          in.readNBytes(length);
        }
      }
    }
    return longest;
  }
}
