package dev.meander.runtime.kernel;

import java.util.ServiceLoader;

/**
 * Which flavour of the block functions this JVM runs: plain loops, or the Vector API, whose module a JVM has only if it
 * was started with {@code --add-modules jdk.incubator.vector}.
 */
public final class Flavour {
  private static final String MODULE = "jdk.incubator.vector";
  private static final FloatProducts PRODUCTS = products();

  private Flavour() {}

  private static FloatProducts products() {
    if (ModuleLayer.boot().findModule(MODULE).isPresent()) {
      for (FloatProducts products : ServiceLoader.load(FloatProducts.class, FloatProducts.class.getClassLoader())) {
        if (products.isWorthwhile()) {
          return products;
        }
      }
    }
    return new FloatProducts();
  }

  /** The products of networks in float. */
  static FloatProducts floatProducts() {
    return PRODUCTS;
  }

  /** What runs, and how to get the faster one. */
  public static String description() {
    if (PRODUCTS.getClass() != FloatProducts.class) {
      return "Vector API kernels";
    }
    return ModuleLayer.boot().findModule(MODULE).isPresent()
        ? "plain kernels (vectors of this machine are short)"
        : "plain kernels (java --add-modules " + MODULE + " trains networks faster)";
  }
}
