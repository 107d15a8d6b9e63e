package dev.meander.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.meander.runtime.EnergyFunction;
import dev.meander.processor.report.MethodSizes;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;

/**
 * An energy compiled from text, beside the plain Java method that it was made from: the method {@code energy} of a class,
 * or of the record that {@code example()} gives.
 */
record CompiledEnergy(EnergyFunction function, ToDoubleFunction<double[]> plain) {
  /** Compiles a source with the processor. */
  static Compilation compile(String name, String text) {
    return compile(List.of(JavaFileObjects.forSourceString(name, text)));
  }

  /** Compiles the classes of a package with the processor, given by their simple names. */
  static Compilation compile(String name, Map<String, String> texts) {
    return compile(texts.entrySet().stream()
        .map(e -> JavaFileObjects.forSourceString(name + "." + e.getKey(), e.getValue()))
        .toList());
  }

  private static Compilation compile(List<JavaFileObject> sources) {
    return Compiler.javac().withProcessors(new MeanderProcessor()).withOptions("-Xlint:all").compile(sources);
  }

  /** The energies of a source, by the names of their classes. */
  static Map<String, CompiledEnergy> load(Compilation compilation) throws IOException {
    assertEquals(Compilation.Status.SUCCESS, compilation.status(), () -> problems(compilation));
    assertTrue(
        compilation.warnings().stream().noneMatch(w -> w.getSource() != null && w.getSource().getName().endsWith("Energy.java")),
        () -> compilation.warnings().toString());
    Loader loader = new Loader(compilation);
    Map<String, CompiledEnergy> energies = new TreeMap<>();
    for (String name : loader.classes.keySet()) {
      String generated = name.replace('$', '_') + "Energy";
      if (loader.classes.containsKey(generated)) {
        try {
          energies.put(name, of(loader.loadClass(name), loader.loadClass(generated)));
        } catch (ReflectiveOperationException e) {
          throw new AssertionError(name, e);
        }
      }
    }
    return energies;
  }

  static String problems(Compilation compilation) {
    return compilation.errors().stream().map(Object::toString).collect(Collectors.joining("\n"));
  }

  static CompiledEnergy of(Class<?> source, Class<?> generated) throws ReflectiveOperationException {
    Method energy = null;
    for (Method method : source.getDeclaredMethods()) {
      energy = method.getName().equals("energy") ? method : energy;
    }
    energy.setAccessible(true);
    Method method = energy;
    Object self = Modifier.isStatic(energy.getModifiers()) ? null : example(source);
    Method create = self == null ? generated.getDeclaredMethod("create") : generated.getDeclaredMethod("create", source);
    create.setAccessible(true);
    EnergyFunction function = (EnergyFunction) (self == null ? create.invoke(null) : create.invoke(null, self));
    boolean array = energy.getParameterTypes()[0].isArray();
    return new CompiledEnergy(function, x -> {
      try {
        Object[] arguments = new Object[x.length];
        for (int d = 0; d < x.length; d++) {
          arguments[d] = x[d];
        }
        return (double) (array ? method.invoke(self, (Object) x.clone()) : method.invoke(self, arguments));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new AssertionError(e);
      }
    });
  }

  private static Object example(Class<?> record) throws ReflectiveOperationException {
    Method example = record.getDeclaredMethod("example");
    example.setAccessible(true);
    return example.invoke(null);
  }

  /** As below, with values to some ulp: sums may be reassociated, and powers are written as products. */
  void check(String name, int trials, long seed) {
    check(name, trials, seed, 1e-12);
  }

  /** The value against plain Java; gradient and Hessian-vector product against differences; the Hessian's symmetry. */
  void check(String name, int trials, long seed, double tolerance) {
    Random random = new Random(seed);
    int d = function.dimension();
    for (int trial = 0; trial < trials; trial++) {
      double[] x = random.doubles(d, -2, 2).toArray();
      double[] v = random.doubles(d, -1, 1).toArray();
      double[] w = random.doubles(d, -1, 1).toArray();
      double[] gradient = new double[d];
      double u = plain.applyAsDouble(x);
      assertClose(u, function.value(x), tolerance, name);
      assertClose(u, function.gradient(x, gradient), tolerance, name);
      double[] hv = product(x, v);
      // differences at two steps: where they do not agree with each other, a kink is near, or u oscillates in a step
      double[] fine = differences(x, v, 1e-6);
      double[] coarse = differences(x, v, 1e-5);
      double slope = dot(gradient, v);
      for (int k = 0; k <= d; k++) {
        double exact = k < d ? hv[k] : slope;
        double error = 2e-5 * (1 + Math.abs(fine[k]) + Math.abs(u));
        boolean smooth = Math.abs(fine[k] - coarse[k]) < error;
        assertTrue(!smooth || Math.abs(exact - fine[k]) <= 2 * error, name + " at " + Arrays.toString(x)
            + ": " + (k < d ? "product " : "slope ") + exact + ", by differences " + fine[k] + ", " + coarse[k]);
      }
      double vHw = dot(v, product(x, w));
      assertClose(vHw, dot(w, hv), 1e-9 + 1e-11 * magnitude(hv), name + ", symmetry");
    }
  }

  /** Differences of the gradient along v, then that of the value. */
  private double[] differences(double[] x, double[] v, double h) {
    int d = x.length;
    double[] up = x.clone();
    double[] down = x.clone();
    for (int k = 0; k < d; k++) {
      up[k] += h * v[k];
      down[k] -= h * v[k];
    }
    double[] result = new double[d + 1];
    double[] gUp = new double[d];
    double[] gDown = new double[d];
    result[d] = (function.gradient(up, gUp) - function.gradient(down, gDown)) / (2 * h);
    for (int k = 0; k < d; k++) {
      result[k] = (gUp[k] - gDown[k]) / (2 * h);
    }
    return result;
  }

  private double[] product(double[] x, double[] v) {
    double[] product = new double[x.length];
    function.hessianVector(x, v, product);
    return product;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }

  private static double magnitude(double[] a) {
    return Math.sqrt(dot(a, a));
  }

  private static void assertClose(double expected, double actual, double tolerance, String name) {
    boolean same = Double.compare(expected, actual) == 0 || Math.abs(expected - actual) <= tolerance * (1 + Math.abs(expected));
    assertTrue(same, name + ": " + actual + " instead of " + expected);
  }

  /** Bytes of code of the longest method of the generated classes of a source {@code Model}. */
  static int longestMethod(Compilation compilation) throws IOException {
    int longest = 0;
    for (JavaFileObject file : compilation.generatedFiles()) {
      boolean generated = !file.getName().endsWith("/Model.class");
      if (generated && file.getKind() == JavaFileObject.Kind.CLASS) {
        try (DataInputStream in = new DataInputStream(file.openInputStream())) {
          longest = Math.max(longest, MethodSizes.longest(in));
        }
      }
    }
    return longest;
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes = new HashMap<>();

    Loader(Compilation compilation) throws IOException {
      super(CompiledEnergy.class.getClassLoader());
      for (JavaFileObject file : compilation.generatedFiles()) {
        if (file.getKind() == JavaFileObject.Kind.CLASS) {
          String path = file.toUri().getPath();
          String name = path.substring("/CLASS_OUTPUT/".length(), path.length() - ".class".length()).replace('/', '.');
          try (InputStream in = file.openInputStream()) {
            classes.put(name, in.readAllBytes());
          }
        }
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
