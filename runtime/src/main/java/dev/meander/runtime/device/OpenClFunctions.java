package dev.meander.runtime.device;

/**
 * Functions of OpenCL that Aparapi does not have. A kernel calls these; Aparapi prints the name that the method of equal
 * name and type in {@link OpenClKernel} is mapped to.
 */
public final class OpenClFunctions {
  private OpenClFunctions() {}

  /** The bits of a float. */
  public static int asInt(float a) {
    return Float.floatToRawIntBits(a);
  }

  /** The float of some bits. */
  public static float asFloat(int bits) {
    return Float.intBitsToFloat(bits);
  }

  /** a − b·trunc(a / b), exact. */
  public static float remainder(float a, float b) {
    return a % b;
  }

  /** The sign of a; NaN of a NaN. */
  public static float signum(float a) {
    return Math.signum(a);
  }
}
