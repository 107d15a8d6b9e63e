package dev.meander.examples.flows;

import java.lang.management.ManagementFactory;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Times generated passes and prints a line {@code class.method ns-per-element} each; run with and without superword by
 * {@link PassVectorisationTest}.
 *
 * <p>Calls go through reflection, whose cost is that of the arguments only: the time of an element is the difference of
 * calls with 1024 and with 256 elements. With {@code -Xbatch} a method is compiled before its calls go on.
 */
final class PassTimes {
  private static final int SHORT = 256;
  private static final int LONG = 1024;
  private static final int WARM_UP = 1500;
  private static final int ROUNDS = 12;
  private static final int CALLS = 150;

  private PassTimes() {}

  /** Times the passes of the named classes, or of those with a method only this method. */
  public static void main(String[] args) throws ReflectiveOperationException {
    for (String arg : args) {
      String[] parts = arg.split("#");
      for (Method pass : passes(Class.forName(parts[0]))) {
        if (parts.length == 1 || pass.getName().equals(parts[1])) {
          System.out.println(parts[0] + "#" + pass.getName() + "\t" + time(pass));
        }
      }
    }
  }

  /** Loops over walkers: rows and scalars, then their number. */
  private static List<Method> passes(Class<?> kernels) {
    return Arrays.stream(kernels.getDeclaredMethods())
        .filter(m -> m.getName().matches(".*Pass\\d*"))
        .filter(m -> Set.of(float[].class, float.class, double[].class, double.class, int.class).containsAll(List.of(m.getParameterTypes())))
        .sorted(Comparator.comparing(Method::getName))
        .peek(m -> m.setAccessible(true))
        .toList();
  }

  private static double time(Method pass) throws ReflectiveOperationException {
    Class<?>[] types = pass.getParameterTypes();
    Object[] arguments = new Object[types.length];
    refill(types, arguments);
    call(pass, arguments, LONG, WARM_UP);
    double bestLong = Double.POSITIVE_INFINITY;
    double bestShort = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS; round++) {
      refill(types, arguments);
      bestLong = Math.min(bestLong, call(pass, arguments, LONG, CALLS));
      bestShort = Math.min(bestShort, call(pass, arguments, SHORT, CALLS));
    }
    return (bestLong - bestShort) / (LONG - SHORT);
  }

  /** Numbers from 1 on: what passes leave in place grows, and no number gets so small that arithmetic is slow. */
  private static void refill(Class<?>[] types, Object[] arguments) {
    for (int k = 0; k < types.length - 1; k++) {
      if (!types[k].isArray()) {
        arguments[k] = types[k] == float.class ? (Object) 1f : (Object) 1.0;
        continue;
      }
      if (arguments[k] == null) {
        arguments[k] = Array.newInstance(types[k].getComponentType(), LONG);
      }
      for (int i = 0; i < LONG; i++) {
        Array.setFloat(arguments[k], i, 1 + 0.125f * ((i + k) % 8)); // a double[] takes a float too
      }
    }
  }

  /** Nanoseconds of a call. */
  private static double call(Method pass, Object[] arguments, int n, int calls) throws ReflectiveOperationException {
    arguments[arguments.length - 1] = n;
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (int k = 0; k < calls; k++) {
      pass.invoke(null, arguments);
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / (double) calls;
  }
}
