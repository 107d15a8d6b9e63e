package dev.meander.examples.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.runtime.EnergyFunction;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Energies and gradients of the targets against values computed elsewhere. */
class TargetsTest {
  /** What both sides may differ by in double: the references are rounded too, and terms cancel. */
  private static final double TOLERANCE = 1e-9;

  private static final Map<String, EnergyFunction> STANDARD = Map.of(
      "many_well_32", ManyWellEnergy.create(),
      "funnel_10", FunnelEnergy.create(),
      "gmm_40", GaussianMixtureEnergy.create(GaussianMixture.forty()),
      "lj13", LennardJones_ThirteenEnergy.create());

  @ParameterizedTest
  @ValueSource(strings = {"many_well_32", "funnel_10", "gmm_40", "lj13"})
  void agreesWithReferences(String name) {
    JsonNode points = References.read("targets/standard_targets.json").get(name).get("points");
    for (JsonNode point : points) {
      check(STANDARD.get(name), References.numbers(point.get("x")), point.get("energy").doubleValue(),
          References.numbers(point.get("gradient")), 1);
    }
    assertEquals(20, points.size());
  }

  @Test
  void coxProcessAgreesWithReferences() {
    JsonNode reference = References.read("targets/standard_targets.json").get("lgcp_1600");
    EnergyFunction energy = CoxProcessEnergy.create(CoxProcess.pines());
    for (JsonNode point : reference.get("points")) {
      check(energy, References.numbers(point.get("white")), point.get("energy_white").doubleValue(),
          References.numbers(point.get("gradient_white")), 1);
    }
    double atMean = reference.get("energy_at_prior_mean").doubleValue() - reference.get("half_log_det_K").doubleValue();
    assertEquals(atMean, energy.value(new double[1600]), TOLERANCE * atMean);
  }

  /** Energies in kJ/mol, forces in kJ/mol/nm, by OpenMM's reference platform. */
  @Test
  void alanineDipeptideAgreesWithReferences() {
    EnergyFunction energy = AlanineDipeptideEnergy.create(ForceField.alanineDipeptide(1));
    for (JsonNode point : References.read("ala2/ala2_energies.json").get("configurations")) {
      double[] forces = References.numbers(point.get("forces"));
      // what cancels: bonds of 1e5 kJ/mol/nm² between coordinates that are given to 1e-16 relative
      check(energy, References.numbers(point.get("positions")), point.get("potential").doubleValue(),
          DoubleStream.of(forces).map(f -> -f).toArray(), 1e3);
    }
  }

  private static void check(EnergyFunction energy, double[] x, double u, double[] gradient, double scale) {
    double[] actual = new double[x.length];
    assertEquals(u, energy.value(x), TOLERANCE * (scale + Math.abs(u)));
    assertEquals(u, energy.gradient(x, actual), TOLERANCE * (scale + Math.abs(u)));
    double most = DoubleStream.of(gradient).map(Math::abs).max().orElseThrow();
    for (int d = 0; d < x.length; d++) {
      assertEquals(gradient[d], actual[d], TOLERANCE * (scale + most), "component " + d);
    }
  }

  @Test
  void minimumOfThirteenAtoms() {
    // a regular icosahedron around an atom, whose radius is that of the best of them
    double golden = (1 + Math.sqrt(5)) / 2;
    double[] x = new double[39];
    int atom = 1;
    for (int k = 0; k < 3; k++) {
      for (double a : new double[] {-1, 1}) {
        for (double b : new double[] {-golden, golden}) {
          x[3 * atom + k] = 0;
          x[3 * atom + (k + 1) % 3] = a;
          x[3 * atom + (k + 2) % 3] = b;
          atom++;
        }
      }
    }
    double best = Double.POSITIVE_INFINITY;
    EnergyFunction energy = LennardJones_ThirteenEnergy.create();
    double[] scaled = new double[39];
    for (double radius = 0.9; radius < 1; radius += 1e-5) {
      double scale = radius / Math.sqrt(1 + golden * golden);
      for (int d = 0; d < 39; d++) {
        scaled[d] = scale * x[d];
      }
      best = Math.min(best, energy.value(scaled) - 6 * radius * radius); // without the spring: ½ · 12 · radius²
    }
    // known to six decimals; steps of 1e-5 in the radius miss the minimum by 1e-10 · u''/8
    assertEquals(-44.326801, best, 2e-6);
  }

  @Test
  void alanineDipeptideAtItsMinimum() {
    AlanineDipeptide molecule = ForceField.alanineDipeptide(1);
    EnergyFunction energy = AlanineDipeptideEnergy.create(molecule);
    double[] x = ForceField.minimum();
    double[] gradient = new double[66];
    assertEquals(-118.47533172488613, energy.gradient(x, gradient), 1e-9);
    assertTrue(DoubleStream.of(gradient).allMatch(g -> Math.abs(g) < 1), "at rest to 1 kJ/mol/nm");
    AlanineDipeptide hot = ForceField.alanineDipeptide(ForceField.KT_1000);
    assertEquals(-118.47533172488613 / 8.31446261815324, AlanineDipeptideEnergy.create(hot).value(x), 1e-10);
  }

  @Test
  void symmetriesOfThePeriodicLattice() {
    EnergyFunction energy = Phi4Energy.create(new Phi4(-4.75, 5.1));
    double[] x = new Random(1).doubles(196, -1, 1).toArray();
    double[] shifted = new double[196];
    for (int i = 0; i < 14; i++) {
      for (int j = 0; j < 14; j++) {
        shifted[14 * ((i + 5) % 14) + (j + 13) % 14] = -x[14 * i + j];
      }
    }
    double[] g = new double[196];
    double[] gShifted = new double[196];
    double u = energy.gradient(x, g);
    assertEquals(u, energy.gradient(shifted, gShifted), 1e-12 * Math.abs(u));
    for (int i = 0; i < 14; i++) {
      for (int j = 0; j < 14; j++) {
        assertEquals(-g[14 * i + j], gShifted[14 * ((i + 5) % 14) + (j + 13) % 14], 1e-12 * (1 + Math.abs(g[14 * i + j])));
      }
    }
    // of a constant field the differences of neighbours vanish: 196 (m² φ² + λ φ⁴)
    double[] constant = new double[196];
    java.util.Arrays.fill(constant, 0.5);
    assertEquals(196 * (-4.75 / 4 + 5.1 / 16), energy.value(constant), 1e-11);
  }
}
