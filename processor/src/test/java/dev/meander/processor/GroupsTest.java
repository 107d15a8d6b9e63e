package dev.meander.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.testing.compile.Compilation;
import dev.meander.processor.agreement.GeneratedClasses;
import dev.meander.runtime.Device;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.Flow;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is said of records among the components when they are given, and that they are copied then. */
class GroupsTest {
  private static final String SOURCE = """
      import dev.meander.annotation.*;

      record Model(double a, Field field) {
        @Energy(dim = 4)
        double energy(double[] x) {
          double u = a * x[0] * x[0];
          for (int p = 0; p < field.pairs.length; p++) {
            u += field.inner.weights[p] * x[field.pairs[p][0]] * x[field.pairs[p][1]];
          }
          return u + x[2 * field.inner.single[0] + 1];
        }
      }

      record Field(int[][] pairs, Inner inner, String note, Field unread) {
        record Inner(double[] weights, int[] single) {}
      }

      @StochasticFlow(target = Model.class)
      interface ModelFlow {
        @Metropolis(steps = 2, stepSize = 0.5) void relax();
      }
      """.replace("field.pairs", "field.pairs()").replace("field.inner.weights", "field.inner().weights()")
      .replace("field.inner.single", "field.inner().single()");

  private static GeneratedClasses classes;

  @BeforeAll
  static void compile() {
    Compilation compilation = CompiledEnergy.compile("Model", SOURCE);
    assertEquals(Compilation.Status.SUCCESS, compilation.status(), () -> CompiledEnergy.problems(compilation));
    classes = new GeneratedClasses(compilation);
  }

  private static Object make(String type, Object... arguments) throws ReflectiveOperationException {
    Constructor<?> constructor = classes.loadClass(type).getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    return constructor.newInstance(arguments);
  }

  private static Object model(int[][] pairs, double[] weights, int... single) throws ReflectiveOperationException {
    return make("Model", 1.0, make("Field", pairs, make("Field$Inner", weights, single), "a note", null));
  }

  private static Object create(String type, Object... arguments) throws Throwable {
    Method create = Stream.of(classes.loadClass(type).getDeclaredMethods())
        .filter(m -> m.getName().equals("create") && m.getParameterCount() == arguments.length)
        .findFirst()
        .orElseThrow();
    create.setAccessible(true);
    try {
      return create.invoke(null, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static void assertRefused(String words, Object model) {
    IllegalArgumentException energy =
        assertThrows(IllegalArgumentException.class, () -> create("ModelEnergy", model));
    assertEquals(words, energy.getMessage());
    IllegalArgumentException flow =
        assertThrows(IllegalArgumentException.class, () -> create("ModelFlowSampler", model, Device.jvm()));
    assertEquals(words, flow.getMessage());
  }

  @Test
  void messagesNameThePath() throws ReflectiveOperationException {
    int[][] pairs = {{0, 1}, {2, 3}, {1, 4}};
    double[] weights = {1, 2, 3};
    assertRefused("field must not be null", make("Model", 1.0, null));
    assertRefused("field.inner must not be null", make("Model", 1.0, make("Field", pairs, null, "", null)));
    assertRefused("field.inner.weights must not be null", model(pairs, null, 0));
    assertRefused("field.pairs[1] must not be null", model(new int[][] {{0, 1}, null}, weights, 0));
    assertRefused("field.pairs[2][1] is 4, but must be in 0..3", model(pairs, weights, 0));
    assertRefused("field.inner.single[0] is 2, which leads to index 5 in the coordinates, of which there are 4",
        model(new int[][] {{0, 1}}, weights, 2));
    assertRefused("field.inner.weights has no elements, but must have at least 1, since element 0 is read", model(new int[][] {{0, 1}}, new double[0], 0));
  }

  @Test
  void constructorsThatChangeWhatTheyKeepAreRefusedByFlows() throws Throwable {
    String source = SOURCE
        .replace("double[] weights, int[] single) {}", """
            double[] weights, int[] single) {
              Inner {
                double sum = java.util.Arrays.stream(weights).sum();
                double[] parts = weights.clone();
                for (int k = 0; k < parts.length; k++) {
                  parts[k] /= sum;
                }
                weights = parts;
              }
            }""")
        .replace("double a, Field field) {", "double a, Field field) { Model { a = a > 1 ? 2 * a : a; }");
    Compilation compilation = CompiledEnergy.compile("Model", source);
    assertEquals(Compilation.Status.SUCCESS, compilation.status(), () -> CompiledEnergy.problems(compilation));
    GeneratedClasses before = classes;
    classes = new GeneratedClasses(compilation);
    try {
      Object inner = make("Field$Inner", new double[] {0.1, 0.3, 0.7}, new int[1]);
      Object field = make("Field", new int[][] {{0, 1}, {1, 2}}, inner, "", null);
      ((Flow) create("ModelFlowSampler", make("Model", 0.5, field), Device.jvm())).close();
      Object changed = make("Model", 3.0, field);
      double u = ((EnergyFunction) create("ModelEnergy", changed)).value(new double[] {1, 0, 0, 0});
      assertEquals(6, u);
      IllegalArgumentException refused =
          assertThrows(IllegalArgumentException.class, () -> create("ModelFlowSampler", changed, Device.jvm()));
      assertEquals("a copy of the record has another a, as the constructor or the accessor changes it, and a flow needs a copy;"
          + " let both keep it as it is, and compute in a static method that makes the record", refused.getMessage());
    } finally {
      classes = before;
    }
  }

  @Test
  void whatChangesLaterDoesNotChangeThem() throws Throwable {
    int[][] pairs = {{0, 1}};
    double[] weights = {3};
    Object model = model(pairs, weights, 0);
    double[] x = {0.5, 2, 0, 0};
    EnergyFunction energy = (EnergyFunction) create("ModelEnergy", model);
    double u = energy.value(x);
    assertEquals(0.25 + 3 + 2, u);
    try (Flow flow = (Flow) create("ModelFlowSampler", model, Device.jvm())) {
      double[] before = flow.sample(50, 1).logWeights();
      weights[0] = 7;
      pairs[0][1] = 99;
      assertEquals(u, energy.value(x));
      double[] after = flow.sample(50, 1).logWeights();
      for (int i = 0; i < 50; i++) {
        assertEquals(before[i], after[i]);
      }
    }
  }
}
