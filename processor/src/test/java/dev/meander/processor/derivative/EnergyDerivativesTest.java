package dev.meander.processor.derivative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.processor.ir.ArrayMemory;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Interpreter;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Node.Index;
import dev.meander.processor.ir.Op;
import dev.meander.processor.spec.EnergySpec;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Gradients and Hessian-vector products against central differences of value and gradient, for every kind of loop. */
class EnergyDerivativesTest {
  static Stream<Arguments> energies() {
    return Stream.of(
        energy("double well", 2, g -> {
          Node x = x(g, 0);
          Node y = x(g, 1);
          Node quartic = g.mul(g.mul(x, x), g.mul(x, x));
          Node well = g.add(g.sub(g.mul(g.real(-0.5), x), g.mul(g.real(6), g.mul(x, x))), quartic);
          return g.add(well, g.mul(g.mul(g.real(0.5), y), y));
        }),
        energy("pairs i < j", 5, g -> {
          Index i = g.index(g.integer(0), g.integer(5));
          Index j = g.index(g.add(i, g.integer(1)), g.integer(5));
          Node d = g.sub(g.load(EnergySpec.X, i), g.load(EnergySpec.X, j));
          return g.sum(i, g.sum(j, g.div(g.real(1), g.add(g.real(0.5), g.mul(d, d)))));
        }),
        energy("square of sums, independent inner loop", 4, g -> {
          Index i = g.index(g.integer(0), g.integer(4));
          Index j = g.index(g.integer(0), g.integer(4));
          Node product = g.mul(g.apply(Op.SIN, g.load(EnergySpec.X, i)), g.apply(Op.COS, g.load(EnergySpec.X, j)));
          return g.sum(i, g.mul(g.load(EnergySpec.X, i), g.sum(j, product)));
        }),
        energy("log-sum-exp with its maximum", 3, g -> {
          Index i = g.index(g.integer(0), g.integer(3));
          Node term = g.mul(g.toReal(g.add(i, g.integer(1))), g.load(EnergySpec.X, i));
          Node max = g.max(i, term);
          return g.neg(g.add(max, g.apply(Op.LOG, g.sum(i, g.apply(Op.EXP, g.sub(term, max))))));
        }),
        energy("two loops, each under the other's adjoint", 4, g -> {
          Index i = g.index(g.integer(0), g.integer(4));
          Index j = g.index(g.integer(0), g.integer(4));
          Node y = g.apply(Op.SIN, g.load(EnergySpec.X, j));
          Node d = g.sub(g.load(EnergySpec.X, i), y);
          return g.sum(i, g.apply(Op.LOG, g.sum(j, g.apply(Op.EXP, g.neg(g.mul(d, d))))));
        }),
        energy("neighbours, guarded", 6, g -> {
          Index i = g.index(g.integer(0), g.integer(6));
          Node inside = g.less(g.integer(0), i);
          Node left = g.load(EnergySpec.X, g.select(inside, g.sub(i, g.integer(1)), g.integer(0)));
          Node d = g.sub(g.load(EnergySpec.X, i), g.select(inside, left, g.real(0)));
          return g.sum(i, g.mul(d, g.mul(d, d)));
        }),
        energy("functions", 3, g -> {
          Node a = g.apply(Op.TANH, x(g, 0));
          Node b = g.apply(Op.LOG1P, g.mul(x(g, 1), x(g, 1)));
          Node c = g.apply(Op.POW, g.add(g.real(2), g.mul(x(g, 2), x(g, 2))), g.real(1.5));
          Node d = g.apply(Op.MAX, x(g, 0), g.mul(x(g, 1), x(g, 2)));
          Node e = g.apply(Op.ABS, g.sub(x(g, 0), x(g, 2)));
          return g.add(g.mul(a, b), g.add(g.div(c, g.add(g.real(3), b)), g.mul(d, g.apply(Op.EXPM1, e))));
        }));
  }

  private static Arguments energy(String name, int dimension, Function<GraphBuilder, Node> body) {
    GraphBuilder g = new GraphBuilder();
    Graph graph = g.store(EnergySpec.U, 0, body.apply(g)).build();
    return Arguments.of(Named.of(name, new EnergySpec(null, false, dimension, List.of(), graph)));
  }

  private static Node x(GraphBuilder g, int d) {
    return g.load(EnergySpec.X, d);
  }

  @ParameterizedTest
  @MethodSource("energies")
  void agreeWithDifferences(EnergySpec energy) {
    EnergyDerivatives derivatives = EnergyDerivatives.of(energy);
    Random random = new Random(5);
    int dimension = energy.dimension();
    // central differences in double: truncation h² and rounding 1e-16/h, balanced at h = 1e-5, leave 1e-9 relative
    double h = 1e-5;
    for (int trial = 0; trial < 40; trial++) {
      double[] x = random.doubles(dimension, -1.5, 1.5).toArray();
      double[] v = random.doubles(dimension, -1, 1).toArray();
      double[] gradient = gradient(derivatives, x);
      double[] product = product(derivatives, x, v);
      for (int d = 0; d < dimension; d++) {
        double[] up = x.clone();
        double[] down = x.clone();
        up[d] += h;
        down[d] -= h;
        assertClose((value(energy, up) - value(energy, down)) / (2 * h), gradient[d]);
      }
      double[] up = new double[dimension];
      double[] down = new double[dimension];
      for (int d = 0; d < dimension; d++) {
        up[d] = x[d] + h * v[d];
        down[d] = x[d] - h * v[d];
      }
      double[] gUp = gradient(derivatives, up);
      double[] gDown = gradient(derivatives, down);
      for (int d = 0; d < dimension; d++) {
        assertClose((gUp[d] - gDown[d]) / (2 * h), product[d]);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("energies")
  void hessianIsSymmetric(EnergySpec energy) {
    EnergyDerivatives derivatives = EnergyDerivatives.of(energy);
    Random random = new Random(6);
    int dimension = energy.dimension();
    double[] x = random.doubles(dimension, -1.5, 1.5).toArray();
    double[] v = random.doubles(dimension, -1, 1).toArray();
    double[] w = random.doubles(dimension, -1, 1).toArray();
    double vHw = dot(v, product(derivatives, x, w));
    assertEquals(vHw, dot(w, product(derivatives, x, v)), 1e-12 * (1 + Math.abs(vHw)));
  }

  private static void assertClose(double difference, double exact) {
    assertTrue(Double.isFinite(exact));
    assertEquals(difference, exact, 1e-7 * (1 + Math.abs(exact)));
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int d = 0; d < a.length; d++) {
      sum += a[d] * b[d];
    }
    return sum;
  }

  private static double value(EnergySpec energy, double[] x) {
    ArrayMemory memory = memory(x);
    Interpreter.run(energy.graph(), memory);
    return memory.of(EnergySpec.U)[0];
  }

  private static double[] gradient(EnergyDerivatives derivatives, double[] x) {
    ArrayMemory memory = memory(x);
    Interpreter.run(derivatives.gradient(), memory);
    return memory.of(EnergyDerivatives.G);
  }

  private static double[] product(EnergyDerivatives derivatives, double[] x, double[] v) {
    ArrayMemory memory = memory(x).with(EnergyDerivatives.V, v);
    Interpreter.run(derivatives.hessianVector(), memory);
    return memory.of(EnergyDerivatives.HV);
  }

  private static ArrayMemory memory(double[] x) {
    return new ArrayMemory()
        .with(EnergySpec.X, x)
        .with(EnergySpec.U, 0)
        .with(EnergyDerivatives.G, new double[x.length])
        .with(EnergyDerivatives.HV, new double[x.length]);
  }
}
