package dev.meander.examples.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.meander.runtime.EnergyFunction;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated energies against the plain Java methods they were made from, and derivatives against differences. */
class EnergyTest {
  static Stream<Arguments> energies() {
    double[][] means = new double[11][];
    for (int k = 0; k < means.length; k++) {
      means[k] = new double[] {Math.cos(k), 0.3 * k - 1};
    }
    Energies.Mixture mixture = new Energies.Mixture(means, 0.6, false, 1);
    Energies.Mixture squared = new Energies.Mixture(means, 0.6, true, 2);
    return Stream.of(
        of("Rosenbrock", Energies_RosenbrockEnergy.create(), Energies.Rosenbrock::energy),
        of("branches", Energies_BranchesEnergy.create(), x -> Energies.Branches.energy(x[0], x[1], x[2])),
        of("arrays", Energies_ArraysEnergy.create(), Energies.Arrays::energy),
        of("filled sums", Energies_FilledSumsEnergy.create(), Energies.FilledSums::energy),
        of("functions", Energies_FunctionsEnergy.create(), x -> Energies.Functions.energy(x[0], x[1])),
        of("mixture", Energies_MixtureEnergy.create(mixture), x -> mixture.energy(x[0], x[1])),
        of("squared mixture", Energies_MixtureEnergy.create(squared), x -> squared.energy(x[0], x[1])),
        of("double well", TargetEnergy.create(), x -> Target.energy(x[0], x[1])),
        of("chain", ChainEnergy.create(Chain.example()), Chain.example()::energy));
  }

  private static Arguments of(String name, EnergyFunction energy, ToDoubleFunction<double[]> plain) {
    return Arguments.of(name, energy, plain);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("energies")
  void agrees(String name, EnergyFunction energy, ToDoubleFunction<double[]> plain) {
    Random random = new Random(4);
    int d = energy.dimension();
    // differences: truncation h² against rounding 1e-16/h; kinks are not met at these points
    double h = 1e-5;
    for (int trial = 0; trial < 100; trial++) {
      double[] x = random.doubles(d, -2, 2).toArray();
      double[] v = random.doubles(d, -1, 1).toArray();
      double u = plain.applyAsDouble(x);
      double[] gradient = new double[d];
      double[] product = new double[d];
      assertEquals(u, energy.value(x), 1e-12 * (1 + Math.abs(u)));
      assertEquals(u, energy.gradient(x, gradient), 1e-12 * (1 + Math.abs(u)));
      energy.hessianVector(x, v, product);
      double[] up = x.clone();
      double[] down = x.clone();
      double slope = 0;
      for (int k = 0; k < d; k++) {
        up[k] += h * v[k];
        down[k] -= h * v[k];
        slope += gradient[k] * v[k];
      }
      assertEquals((energy.value(up) - energy.value(down)) / (2 * h), slope, 1e-6 * (1 + Math.abs(slope)), name);
      double[] gUp = new double[d];
      double[] gDown = new double[d];
      energy.gradient(up, gUp);
      energy.gradient(down, gDown);
      for (int k = 0; k < d; k++) {
        assertEquals((gUp[k] - gDown[k]) / (2 * h), product[k], 1e-6 * (1 + Math.abs(product[k])), name);
      }
    }
  }
}
