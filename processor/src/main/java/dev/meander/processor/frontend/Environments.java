package dev.meander.processor.frontend;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Finds javac's own environment in the wrappers that build tools put around it: Gradle's
 * {@code IncrementalProcessingEnvironment}, and the proxy of IntelliJ's builder. {@code Trees} takes javac's own only.
 */
public final class Environments {
  private static final String JAVAC = "com.sun.tools.javac.";
  private static final int DEEPEST = 8;

  private Environments() {}

  /** The environment inside of all wrappers, or what is inside of those that are known. */
  public static ProcessingEnvironment unwrap(ProcessingEnvironment environment) {
    ProcessingEnvironment inner = environment;
    for (int level = 0; level < DEEPEST && !inner.getClass().getName().startsWith(JAVAC); level++) {
      ProcessingEnvironment next = unwrapByIntelliJ(inner);
      if (next == null || next == inner) {
        next = held(Proxy.isProxyClass(inner.getClass()) ? Proxy.getInvocationHandler(inner) : inner);
      }
      if (next == null) {
        return inner;
      }
      inner = next;
    }
    return inner;
  }

  /** By the method that IntelliJ has for this; null elsewhere. */
  private static ProcessingEnvironment unwrapByIntelliJ(ProcessingEnvironment environment) {
    try {
      return (ProcessingEnvironment) environment.getClass()
          .getClassLoader()
          .loadClass("org.jetbrains.jps.javac.APIWrappers")
          .getMethod("unwrap", Class.class, Object.class)
          .invoke(null, ProcessingEnvironment.class, environment);
    } catch (ReflectiveOperationException | RuntimeException e) {
      return null;
    }
  }

  /** The environment in a field of an object; null if there is none that may be read. */
  private static ProcessingEnvironment held(Object wrapper) {
    for (Class<?> type = wrapper.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        try {
          if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
            field.setAccessible(true);
            if (field.get(wrapper) instanceof ProcessingEnvironment environment && environment != wrapper) {
              return environment;
            }
          }
        } catch (ReflectiveOperationException | RuntimeException e) {
          // closed to us, and so none of the wrappers that are known
        }
      }
    }
    return null;
  }
}
