package dev.meander.examples.targets;

import dev.meander.annotation.Energy;

/**
 * Clusters of Lennard-Jones atoms, held together by a weak spring to their centre, as in bgflow.
 *
 * <pre>
 *   u(x) = Σ_{i&lt;j} (r_ij⁻¹² − 2 r_ij⁻⁶) + ½ Σ_i |x_i − x̄|²
 * </pre>
 *
 * <p>Each pair has its minimum −1 at distance 1. Coordinates are atom by atom: {@code x[3 * i + k]}. Units: ε = r_m = 1,
 * kT = 1. Source: Köhler, Klein, Noé, <i>Equivariant Flows</i>, ICML 2020 (arXiv:2006.02425).
 */
public final class LennardJones {
  private LennardJones() {}

  /** 13 atoms; the icosahedron's pairs have −44.326801. */
  public static final class Thirteen {
    private Thirteen() {}

    /** u(x) in kT. */
    @Energy(dim = 39)
    public static double energy(double[] x) {
      return LennardJones.energy(x);
    }
  }

  /** 55 atoms; the double icosahedron's pairs have −279.248470. */
  public static final class FiftyFive {
    private FiftyFive() {}

    /** u(x) in kT. */
    @Energy(dim = 165)
    public static double energy(double[] x) {
      return LennardJones.energy(x);
    }
  }

  private static double energy(double[] x) {
    int atoms = x.length / 3;
    double[] centre = new double[3];
    for (int i = 0; i < atoms; i++) {
      for (int k = 0; k < 3; k++) {
        centre[k] += x[3 * i + k];
      }
    }
    for (int k = 0; k < 3; k++) {
      centre[k] /= atoms;
    }
    double u = 0;
    for (int i = 0; i < atoms; i++) {
      for (int k = 0; k < 3; k++) {
        double d = x[3 * i + k] - centre[k];
        u += 0.5 * d * d;
      }
      for (int j = 0; j < i; j++) {
        u += pair(x, 3 * i, 3 * j);
      }
    }
    return u;
  }

  /** r⁻¹² − 2r⁻⁶ of the atoms whose coordinates start at i and j. */
  private static double pair(double[] x, int i, int j) {
    double r2 = 0;
    for (int k = 0; k < 3; k++) {
      double d = x[i + k] - x[j + k];
      r2 += d * d;
    }
    double s = 1 / (r2 * r2 * r2);
    return s * (s - 2);
  }
}
