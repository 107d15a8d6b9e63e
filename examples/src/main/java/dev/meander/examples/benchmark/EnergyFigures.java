package dev.meander.examples.benchmark;

import dev.meander.examples.targets.AlanineDipeptide;
import dev.meander.examples.targets.AlanineDipeptideEnergy;
import dev.meander.examples.targets.CoxProcess;
import dev.meander.examples.targets.CoxProcessEnergy;
import dev.meander.examples.targets.ForceField;
import dev.meander.examples.targets.FunnelEnergy;
import dev.meander.examples.targets.GaussianMixture;
import dev.meander.examples.targets.GaussianMixtureEnergy;
import dev.meander.examples.targets.LennardJones_FiftyFiveEnergy;
import dev.meander.examples.targets.LennardJones_ThirteenEnergy;
import dev.meander.examples.targets.LogisticRegression;
import dev.meander.examples.targets.LogisticRegressionEnergy;
import dev.meander.examples.targets.ManyWellEnergy;
import dev.meander.examples.targets.Phi4;
import dev.meander.examples.targets.Phi4Energy;
import dev.meander.runtime.EnergyFunction;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Energy and gradient at one point in double: against the energy alone, and against the same written by hand. */
final class EnergyFigures {
  private static final int ROUNDS = 9;
  private static final double ROUND_SECONDS = 0.03;

  private EnergyFigures() {}

  /**
   * An energy to measure.
   *
   * @param point a typical one
   */
  record Case(String name, EnergyFunction generated, HandWritten.Gradient byHand, double[] point) {}

  static List<Figure> measure() {
    return cases().stream().map(Supplier::get).map(EnergyFigures::measure).toList();
  }

  static List<Supplier<Case>> cases() {
    return List.of(
        () -> new Case("Lennard-Jones 13", LennardJones_ThirteenEnergy.create(), HandWritten::lennardJones, lattice(13)),
        () -> new Case("Lennard-Jones 55", LennardJones_FiftyFiveEnergy.create(), HandWritten::lennardJones, lattice(55)),
        EnergyFigures::molecule,
        EnergyFigures::cox,
        EnergyFigures::phi4,
        EnergyFigures::logistic,
        EnergyFigures::mixture,
        () -> new Case("funnel 10", FunnelEnergy.create(), HandWritten::funnel, normals(10, 1)),
        () -> new Case("many well 32", ManyWellEnergy.create(), HandWritten::manyWell, normals(32, 1)));
  }

  private static Case molecule() {
    AlanineDipeptide p = ForceField.alanineDipeptide(ForceField.KT_1000);
    return new Case("22 atoms", AlanineDipeptideEnergy.create(p), HandWritten.alanineDipeptide(p), ForceField.minimum());
  }

  private static Case cox() {
    CoxProcess p = CoxProcess.pines();
    return new Case("Cox process 1600", CoxProcessEnergy.create(p), HandWritten.cox(p), normals(1600, 1));
  }

  private static Case phi4() {
    Phi4 p = new Phi4(-4.75, 5.1);
    return new Case("phi4 196", Phi4Energy.create(p), HandWritten.phi4(p), normals(196, 0.5));
  }

  private static Case logistic() {
    Random random = new Random(2);
    double[][] features = new double[1000][];
    double[] labels = new double[1000];
    for (int n = 0; n < features.length; n++) {
      features[n] = random.doubles(25, -1.7, 1.7).toArray();
      labels[n] = random.nextBoolean() ? 1 : -1;
    }
    LogisticRegression p = new LogisticRegression(features, labels, 1);
    return new Case("logistic 1000 x 25", LogisticRegressionEnergy.create(p), HandWritten.logistic(p), normals(25, 0.5));
  }

  private static Case mixture() {
    GaussianMixture p = GaussianMixture.forty();
    return new Case("mixture of 40", GaussianMixtureEnergy.create(p), HandWritten.mixture(p), new double[] {3, -8});
  }

  private static double[] normals(int d, double deviation) {
    Random random = new Random(1);
    return random.doubles(d).map(u -> deviation * random.nextGaussian()).toArray();
  }

  /** Atoms on a cubic lattice of spacing 1.1, a little moved. */
  private static double[] lattice(int atoms) {
    double[] x = normals(3 * atoms, 0.05);
    for (int i = 0; i < atoms; i++) {
      x[3 * i] += 1.1 * (i % 4);
      x[3 * i + 1] += 1.1 * (i / 4 % 4);
      x[3 * i + 2] += 1.1 * (i / 16);
    }
    return x;
  }

  private static Figure measure(Case c) {
    double[] x = c.point().clone();
    double[] g = new double[x.length];
    double[] v = normals(x.length, 1);
    double[] sink = new double[1];
    double energy = nanoseconds(() -> sink[0] += c.generated().value(x));
    double gradient = nanoseconds(() -> sink[0] += c.generated().gradient(x, g));
    double hand = nanoseconds(() -> sink[0] += c.byHand().of(x, g));
    double product = nanoseconds(() -> c.generated().hessianVector(x, v, g));
    return Figure.of("energy and gradient: " + c.name(), "ns", gradient)
        .beside("energy", energy)
        .beside("by hand", hand)
        .beside("Hessian-vector product", product)
        .beside("ratio to energy", gradient / energy)
        .beside("ratio to hand", gradient / hand);
  }

  /** Of one call, the median of rounds. */
  private static double nanoseconds(Runnable work) {
    long start = System.nanoTime();
    int calls = 0;
    while (System.nanoTime() - start < 1e9 * ROUND_SECONDS) {
      work.run();
      calls++;
    }
    int many = Math.max(1, calls);
    return Rounds.median(Rounds.nanoseconds(ROUNDS, 0.4, () -> {
      for (int k = 0; k < many; k++) {
        work.run();
      }
    })) / many;
  }
}
