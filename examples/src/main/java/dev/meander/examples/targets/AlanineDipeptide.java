package dev.meander.examples.targets;

import dev.meander.annotation.Energy;

/**
 * A molecule of 22 atoms in a force field of AMBER's form, without cutoff or solvent.
 *
 * <pre>
 *   u(x) = (Σ_bonds ½ k (r − r₀)² + Σ_angles ½ k (θ − θ₀)² + Σ_torsions k (1 + cos(n φ − δ))
 *         + Σ_pairs 4ε ((σ/r)¹² − (σ/r)⁶) + q/r) / kT
 * </pre>
 *
 * <p>Coordinates are atom by atom, {@code x[3 * i + k]} in nm; energies in kJ/mol, angles in radians. {@link ForceField}
 * reads the parameters. Source: Kollman et al., ff96; alanine dipeptide as in openmmtools.
 *
 * @param kT unit of the energy, in kJ/mol
 * @param bonds two atoms each, with {@code lengths} r₀ and {@code bondStrengths} k
 * @param angles three atoms each, with {@code bends} θ₀ and {@code angleStrengths} k
 * @param torsions four atoms each, with {@code periods} n, {@code phases} δ and {@code barriers} k
 * @param pairs two atoms each that are not bonded, with {@code sigmas}, {@code epsilons} and {@code charges} q, the
 *     product of both charges and Coulomb's constant
 */
public record AlanineDipeptide(
    double kT,
    int[][] bonds,
    double[] lengths,
    double[] bondStrengths,
    int[][] angles,
    double[] bends,
    double[] angleStrengths,
    int[][] torsions,
    int[] periods,
    double[] phases,
    double[] barriers,
    int[][] pairs,
    double[] sigmas,
    double[] epsilons,
    double[] charges) {

  /** u(x) in kT. */
  @Energy(dim = 66)
  public double energy(double[] x) {
    double u = 0;
    for (int b = 0; b < bonds.length; b++) {
      double stretch = Math.sqrt(squaredDistance(x, bonds[b][0], bonds[b][1])) - lengths[b];
      u += 0.5 * bondStrengths[b] * stretch * stretch;
    }
    for (int a = 0; a < angles.length; a++) {
      double bend = angle(x, angles[a][0], angles[a][1], angles[a][2]) - bends[a];
      u += 0.5 * angleStrengths[a] * bend * bend;
    }
    for (int t = 0; t < torsions.length; t++) {
      double phi = torsion(x, torsions[t][0], torsions[t][1], torsions[t][2], torsions[t][3]);
      u += barriers[t] * (1 + Math.cos(periods[t] * phi - phases[t]));
    }
    for (int p = 0; p < pairs.length; p++) {
      double r2 = squaredDistance(x, pairs[p][0], pairs[p][1]);
      double s2 = sigmas[p] * sigmas[p] / r2;
      double s6 = s2 * s2 * s2;
      u += 4 * epsilons[p] * (s6 * s6 - s6) + charges[p] / Math.sqrt(r2);
    }
    return u / kT;
  }

  private static double squaredDistance(double[] x, int i, int j) {
    return dot(x, i, j, i, j);
  }

  /** (x_j − x_i)·(x_l − x_k). */
  private static double dot(double[] x, int i, int j, int k, int l) {
    double sum = 0;
    for (int d = 0; d < 3; d++) {
      sum += (x[3 * j + d] - x[3 * i + d]) * (x[3 * l + d] - x[3 * k + d]);
    }
    return sum;
  }

  /** At atom j, by tan θ = √(|a|²|b|² − (a·b)²) / a·b, whose derivative is finite where that of acos is not. */
  private static double angle(double[] x, int i, int j, int k) {
    double ab = dot(x, j, i, j, k);
    double squares = squaredDistance(x, i, j) * squaredDistance(x, k, j);
    return Math.atan2(Math.sqrt(squares - ab * ab), ab);
  }

  /** Between the planes of atoms i, j, k and j, k, l: tan φ = |b| a·(b×c) / (a×b)·(b×c) of the bonds a, b, c. */
  private static double torsion(double[] x, int i, int j, int k, int l) {
    double ab = dot(x, i, j, j, k);
    double bc = dot(x, j, k, k, l);
    double ac = dot(x, i, j, k, l);
    double bb = squaredDistance(x, j, k);
    return Math.atan2(Math.sqrt(bb) * volume(x, i, j, k, l), ab * bc - ac * bb);
  }

  /** a·(b×c) of the bonds a, b, c along four atoms. */
  private static double volume(double[] x, int i, int j, int k, int l) {
    double sum = 0;
    for (int d = 0; d < 3; d++) {
      int e = (d + 1) % 3;
      int f = (d + 2) % 3;
      double b = x[3 * k + e] - x[3 * j + e];
      double c = x[3 * l + f] - x[3 * k + f];
      double b2 = x[3 * k + f] - x[3 * j + f];
      double c2 = x[3 * l + e] - x[3 * k + e];
      sum += (x[3 * j + d] - x[3 * i + d]) * (b * c - b2 * c2);
    }
    return sum;
  }
}
