package dev.meander.examples.benchmark;

import dev.meander.examples.targets.AlanineDipeptide;
import java.util.Arrays;

/** Forces of a molecule, term by term, with the derivatives of angles and torsions from a textbook. */
final class HandWrittenMolecule {
  private final AlanineDipeptide p;

  HandWrittenMolecule(AlanineDipeptide p) {
    this.p = p;
  }

  double gradient(double[] x, double[] g) {
    Arrays.fill(g, 0);
    double u = 0;
    for (int b = 0; b < p.bonds().length; b++) {
      u += bond(x, g, b);
    }
    for (int a = 0; a < p.angles().length; a++) {
      u += angle(x, g, a);
    }
    for (int t = 0; t < p.torsions().length; t++) {
      u += torsion(x, g, t);
    }
    for (int k = 0; k < p.pairs().length; k++) {
      u += pair(x, g, k);
    }
    for (int d = 0; d < g.length; d++) {
      g[d] /= p.kT();
    }
    return u / p.kT();
  }

  /** Adds f·(x_i − x_j) to the gradient of i, and takes it from that of j. */
  private static void along(double[] g, int i, int j, double f, double dx, double dy, double dz) {
    g[i] += f * dx;
    g[i + 1] += f * dy;
    g[i + 2] += f * dz;
    g[j] -= f * dx;
    g[j + 1] -= f * dy;
    g[j + 2] -= f * dz;
  }

  private double bond(double[] x, double[] g, int b) {
    int i = 3 * p.bonds()[b][0];
    int j = 3 * p.bonds()[b][1];
    double dx = x[i] - x[j];
    double dy = x[i + 1] - x[j + 1];
    double dz = x[i + 2] - x[j + 2];
    double r = Math.sqrt(dx * dx + dy * dy + dz * dz);
    double stretch = r - p.lengths()[b];
    double k = p.bondStrengths()[b];
    along(g, i, j, k * stretch / r, dx, dy, dz);
    return 0.5 * k * stretch * stretch;
  }

  private double pair(double[] x, double[] g, int n) {
    int i = 3 * p.pairs()[n][0];
    int j = 3 * p.pairs()[n][1];
    double dx = x[i] - x[j];
    double dy = x[i + 1] - x[j + 1];
    double dz = x[i + 2] - x[j + 2];
    double inverse = 1 / (dx * dx + dy * dy + dz * dz);
    double sigma = p.sigmas()[n];
    double s2 = sigma * sigma * inverse;
    double s6 = s2 * s2 * s2;
    double coulomb = p.charges()[n] * Math.sqrt(inverse);
    double depth = 4 * p.epsilons()[n];
    along(g, i, j, -(depth * (12 * s6 - 6) * s6 + coulomb) * inverse, dx, dy, dz);
    return depth * (s6 * s6 - s6) + coulomb;
  }

  /** θ at j between a = x_i − x_j and b = x_k − x_j: ∇_i θ = (a cos θ / |a|² − b / |a||b|) / sin θ. */
  private double angle(double[] x, double[] g, int n) {
    int i = 3 * p.angles()[n][0];
    int j = 3 * p.angles()[n][1];
    int k = 3 * p.angles()[n][2];
    double ax = x[i] - x[j];
    double ay = x[i + 1] - x[j + 1];
    double az = x[i + 2] - x[j + 2];
    double bx = x[k] - x[j];
    double by = x[k + 1] - x[j + 1];
    double bz = x[k + 2] - x[j + 2];
    double aa = ax * ax + ay * ay + az * az;
    double bb = bx * bx + by * by + bz * bz;
    double ab = ax * bx + ay * by + az * bz;
    double sine = Math.sqrt(aa * bb - ab * ab);
    double bend = Math.atan2(sine, ab) - p.bends()[n];
    double f = p.angleStrengths()[n] * bend / sine;
    double inA = f * ab / aa;
    double inB = f * ab / bb;
    add(g, i, j, inA * ax - f * bx, inA * ay - f * by, inA * az - f * bz);
    add(g, k, j, inB * bx - f * ax, inB * by - f * ay, inB * bz - f * az);
    return 0.5 * p.angleStrengths()[n] * bend * bend;
  }

  private static void add(double[] g, int to, int from, double x, double y, double z) {
    g[to] += x;
    g[to + 1] += y;
    g[to + 2] += z;
    g[from] -= x;
    g[from + 1] -= y;
    g[from + 2] -= z;
  }

  /** Bonds a, b, c with m = a×b and n = b×c: ∇_i φ = −|b| m/|m|², ∇_l φ = |b| n/|n|² (Blondel and Karplus 1996). */
  private double torsion(double[] x, double[] g, int t) {
    int i = 3 * p.torsions()[t][0];
    int j = 3 * p.torsions()[t][1];
    int k = 3 * p.torsions()[t][2];
    int l = 3 * p.torsions()[t][3];
    double ax = x[j] - x[i];
    double ay = x[j + 1] - x[i + 1];
    double az = x[j + 2] - x[i + 2];
    double bx = x[k] - x[j];
    double by = x[k + 1] - x[j + 1];
    double bz = x[k + 2] - x[j + 2];
    double cx = x[l] - x[k];
    double cy = x[l + 1] - x[k + 1];
    double cz = x[l + 2] - x[k + 2];
    double mx = ay * bz - az * by;
    double my = az * bx - ax * bz;
    double mz = ax * by - ay * bx;
    double nx = by * cz - bz * cy;
    double ny = bz * cx - bx * cz;
    double nz = bx * cy - by * cx;
    double bb = bx * bx + by * by + bz * bz;
    double b = Math.sqrt(bb);
    double phi = Math.atan2(b * (ax * nx + ay * ny + az * nz), mx * nx + my * ny + mz * nz);
    double angle = p.periods()[t] * phi - p.phases()[t];
    double slope = -p.barriers()[t] * p.periods()[t] * Math.sin(angle);
    double atI = -slope * b / (mx * mx + my * my + mz * mz);
    double atL = slope * b / (nx * nx + ny * ny + nz * nz);
    double ab = (ax * bx + ay * by + az * bz) / bb;
    double cb = (cx * bx + cy * by + cz * bz) / bb;
    // the forces on j and k follow from those on i and l
    double sx = ab * atI * mx - cb * atL * nx;
    double sy = ab * atI * my - cb * atL * ny;
    double sz = ab * atI * mz - cb * atL * nz;
    add(g, i, j, atI * mx, atI * my, atI * mz);
    add(g, l, k, atL * nx, atL * ny, atL * nz);
    add(g, k, j, sx, sy, sz);
    return p.barriers()[t] * (1 + Math.cos(angle));
  }
}
