package dev.meander.processor.backend;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.processor.RandomEnergy;
import dev.meander.processor.derivative.EnergyDerivatives;
import dev.meander.processor.ir.ArrayMemory;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.RunningError;
import dev.meander.processor.ir.RunningError.Bounded;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.spec.EnergySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Random energies in the float kernels of flows, against double within the bound of a running error analysis.
 * {@code -Dfuzz.programs} and {@code -Dfuzz.seed} as in FuzzTest; a third as many.
 */
class FloatFuzzTest {
  private static final int PROGRAMS = Integer.getInteger("fuzz.programs", 60) / 3;
  private static final long SEED = Long.getLong("fuzz.seed", 1);
  private static final int BATCH = 50;

  /** What was compared, and is not exact: bounds relative to 1 + |value|, and errors relative to their bounds. */
  private final List<Double> bounds = new ArrayList<>();
  private final List<Double> parts = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private int energies;
  private int unbounded;

  @Test
  void floatKernelsStayWithinTheirBounds() throws ReflectiveOperationException {
    for (int from = 0; from < PROGRAMS; from += BATCH) {
      Map<String, String> texts = new TreeMap<>();
      for (int k = from; k < Math.min(PROGRAMS, from + BATCH); k++) {
        texts.put("Random" + (SEED + k), RandomEnergy.of("Random" + (SEED + k), SEED + k));
      }
      FloatEnergies.compile("fuzz", texts).forEach((name, energy) -> compare(name, energy, texts.get(name), 0));
    }
    if (PROGRAMS > 100) {
      Collections.sort(bounds);
      System.out.printf("%d energies in float from seed %d: %d results, bounds with median %.1e and 9th decile %.1e, errors up to %.2f of them; "
          + "%d results without a bound, %d wrong%n", energies, SEED, bounds.size(), bounds.get(bounds.size() / 2),
          bounds.get(bounds.size() * 9 / 10), Collections.max(parts), unbounded, wrong.size());
    }
    assertTrue(wrong.isEmpty(), () -> wrong.size() + " wrong, the first: " + wrong.get(0));
    assertTrue(energies >= PROGRAMS / 2, energies + " energies are not refused");
    assertSharp();
  }

  /** The bounds must say something: most results have one, most of them are small, and some errors are of their size. */
  private void assertSharp() {
    Collections.sort(bounds);
    assertTrue(unbounded < bounds.size() / 10, unbounded + " without a bound, " + bounds.size() + " with one");
    double median = bounds.get(bounds.size() / 2);
    assertTrue(median < 1e-5, "the median bound is " + median);
    assertTrue(Collections.max(parts) > 0.1, "errors are at most " + Collections.max(parts) + " of their bounds");
  }

  /** The same kernels with coordinates off by 2⁻¹⁰ are caught. */
  @Test
  void aWrongInputIsSeen() throws ReflectiveOperationException {
    Map<String, String> texts = new TreeMap<>();
    for (int k = 0; k < Math.min(PROGRAMS, BATCH); k++) {
      texts.put("Random" + (SEED + k), RandomEnergy.of("Random" + (SEED + k), SEED + k));
    }
    Map<String, FloatEnergies.Compiled> compiled = FloatEnergies.compile("fuzz", Map.copyOf(texts));
    int seen = 0;
    for (Map.Entry<String, FloatEnergies.Compiled> energy : compiled.entrySet()) {
      wrong.clear();
      compare(energy.getKey(), energy.getValue(), "", 0x1p-10f);
      seen += wrong.isEmpty() ? 0 : 1;
    }
    assertTrue(3 * seen >= compiled.size(), seen + " of " + compiled.size()); // others hardly depend on x, or jump
  }

  private void compare(String name, FloatEnergies.Compiled compiled, String text, float off) {
    energies++;
    Random random = new Random(name.hashCode());
    int d = compiled.energy().dimension();
    float[][] x = floats(random, d, 2);
    float[][] v = floats(random, d, 1);
    for (int number = 0; number < compiled.graphs().size(); number++) {
      Graph graph = compiled.graphs().get(number);
      FloatStages kernel = compiled.kernel();
      kernel.x = Stream.of(x).map(float[]::clone).toArray(float[][]::new);
      for (float[] row : kernel.x) {
        for (int i = 0; i < row.length; i++) {
          row[i] += off;
        }
      }
      for (float[] row : kernel.w) {
        Arrays.fill(row, 0);
      }
      for (int k = 0; k < d; k++) {
        kernel.w[compiled.results().get(EnergyDerivatives.V) + k] = v[k];
      }
      kernel.run(number);
      for (int walker = 0; walker < FloatEnergies.WALKERS; walker++) {
        ArrayMemory memory = new ArrayMemory().with(EnergySpec.X, walker(x, walker)).with(EnergyDerivatives.V, walker(v, walker));
        compiled.components().forEach((variable, value) -> add(memory, variable, value));
        for (Map.Entry<String, Map<Integer, Bounded>> results : RunningError.of(graph, memory).entrySet()) {
          int first = compiled.results().get(Variable.rows(results.getKey()));
          for (Map.Entry<Integer, Bounded> result : results.getValue().entrySet()) {
            String what = name + ", " + results.getKey() + "[" + result.getKey() + "]";
            check(what, result.getValue(), kernel.w[first + result.getKey()][walker], graph, text);
          }
        }
      }
    }
  }

  private void check(String what, Bounded exact, float actual, Graph graph, String text) {
    if (!Double.isFinite(exact.error())) {
      unbounded++;
      return;
    }
    double error = Math.abs(actual - exact.value());
    if (!exact.exact()) {
      bounds.add(exact.error() / (1 + Math.abs(exact.value())));
      parts.add(error / exact.error());
    }
    if (!(error <= exact.error())) {
      wrong.add(what + " is " + actual + ", and should be " + exact.value() + " ± " + exact.error() + "\n" + text + graph);
    }
  }

  private static float[][] floats(Random random, int rows, double size) {
    float[][] floats = new float[rows][FloatEnergies.WALKERS];
    for (float[] row : floats) {
      for (int i = 0; i < row.length; i++) {
        row[i] = (float) (size * (2 * random.nextDouble() - 1));
      }
    }
    return floats;
  }

  private static double[] walker(float[][] rows, int walker) {
    return Stream.of(rows).mapToDouble(row -> row[walker]).toArray();
  }

  private static void add(ArrayMemory memory, Variable variable, Object value) {
    if (value instanceof double[][] table) {
      memory.withTable(variable, table);
    } else if (value instanceof double[] array) {
      memory.with(variable, array);
    } else if (value instanceof int[] array) {
      memory.with(variable, Arrays.stream(array).asDoubleStream().toArray());
    } else if (value instanceof Boolean flag) {
      memory.with(variable, flag ? 1 : 0);
    } else {
      memory.with(variable, ((Number) value).doubleValue());
    }
  }
}
