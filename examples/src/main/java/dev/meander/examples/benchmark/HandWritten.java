package dev.meander.examples.benchmark;

import dev.meander.examples.targets.AlanineDipeptide;
import dev.meander.examples.targets.CoxProcess;
import dev.meander.examples.targets.GaussianMixture;
import dev.meander.examples.targets.LogisticRegression;
import dev.meander.examples.targets.Phi4;
import java.util.Arrays;

/** Energies with gradients as one writes them by hand: what the generated ones are measured against. */
final class HandWritten {
  private HandWritten() {}

  /** An energy that fills its gradient. */
  interface Gradient {
    double of(double[] x, double[] gradient);
  }

  static double lennardJones(double[] x, double[] g) {
    int n = x.length / 3;
    double cx = 0;
    double cy = 0;
    double cz = 0;
    for (int i = 0; i < x.length; i += 3) {
      cx += x[i];
      cy += x[i + 1];
      cz += x[i + 2];
    }
    cx /= n;
    cy /= n;
    cz /= n;
    double u = 0;
    for (int i = 0; i < x.length; i += 3) {
      double xi = x[i];
      double yi = x[i + 1];
      double zi = x[i + 2];
      double gx = xi - cx; // the centre's own derivative is Σ (x_i − x̄) = 0
      double gy = yi - cy;
      double gz = zi - cz;
      u += 0.5 * (gx * gx + gy * gy + gz * gz);
      for (int j = 0; j < i; j += 3) {
        double dx = xi - x[j];
        double dy = yi - x[j + 1];
        double dz = zi - x[j + 2];
        double inverse = 1 / (dx * dx + dy * dy + dz * dz);
        double s = inverse * inverse * inverse;
        u += s * (s - 2);
        double f = 12 * s * (1 - s) * inverse;
        gx += f * dx;
        gy += f * dy;
        gz += f * dz;
        g[j] -= f * dx;
        g[j + 1] -= f * dy;
        g[j + 2] -= f * dz;
      }
      g[i] = gx;
      g[i + 1] = gy;
      g[i + 2] = gz;
    }
    return u;
  }

  static Gradient phi4(Phi4 p) {
    double m = p.massSquared();
    double lambda = p.coupling();
    return (phi, g) -> {
      double u = 0;
      for (int i = 0; i < 14; i++) {
        int row = 14 * i;
        int up = 14 * ((i + 1) % 14);
        int down = 14 * ((i + 13) % 14);
        for (int j = 0; j < 14; j++) {
          double f = phi[row + j];
          double near = phi[up + j] + phi[down + j] + phi[row + (j + 1) % 14] + phi[row + (j + 13) % 14];
          double square = f * f;
          u += f * (4 * f - near) + square * (m + lambda * square);
          g[row + j] = 8 * f - 2 * near + f * (2 * m + 4 * lambda * square); // a bond counts at both ends
        }
      }
      return u;
    };
  }

  static double funnel(double[] x, double[] g) {
    double v = x[0];
    double precision = Math.exp(-v);
    double squares = 0;
    for (int i = 1; i < 10; i++) {
      squares += x[i] * x[i];
      g[i] = x[i] * precision;
    }
    g[0] = v / 9 + 4.5 - 0.5 * precision * squares;
    return v * v / 18 + Math.log(3) + 5 * Math.log(2 * Math.PI) + 0.5 * (precision * squares + 9 * v);
  }

  static double manyWell(double[] x, double[] g) {
    double u = 0;
    for (int i = 0; i < 32; i += 2) {
      double a = x[i];
      double b = x[i + 1];
      double a2 = a * a;
      u += -0.5 * a + a2 * (a2 - 6) + 0.5 * b * b;
      g[i] = -0.5 + a * (4 * a2 - 12);
      g[i + 1] = b;
    }
    return u;
  }

  static Gradient mixture(GaussianMixture p) {
    double[] mx = Arrays.stream(p.means()).mapToDouble(m -> m[0]).toArray();
    double[] my = Arrays.stream(p.means()).mapToDouble(m -> m[1]).toArray();
    double precision = 1 / (p.deviation() * p.deviation());
    double constant = Math.log(mx.length * 2 * Math.PI / precision);
    return (x, g) -> {
      double most = Double.NEGATIVE_INFINITY;
      for (int k = 0; k < mx.length; k++) {
        double a = x[0] - mx[k];
        double b = x[1] - my[k];
        most = Math.max(most, -0.5 * precision * (a * a + b * b));
      }
      double sum = 0;
      double gx = 0;
      double gy = 0;
      for (int k = 0; k < mx.length; k++) {
        double a = x[0] - mx[k];
        double b = x[1] - my[k];
        double w = Math.exp(-0.5 * precision * (a * a + b * b) - most);
        sum += w;
        gx += w * a;
        gy += w * b;
      }
      g[0] = precision * gx / sum;
      g[1] = precision * gy / sum;
      return constant - most - Math.log(sum);
    };
  }

  static Gradient logistic(LogisticRegression p) {
    double precision = 1 / (p.deviation() * p.deviation());
    return (w, g) -> {
      double u = 0;
      for (int d = 0; d < w.length; d++) {
        u += 0.5 * precision * w[d] * w[d];
        g[d] = precision * w[d];
      }
      for (int n = 0; n < p.features().length; n++) {
        double[] a = p.features()[n];
        double z = 0;
        for (int d = 0; d < w.length; d++) {
          z += a[d] * w[d];
        }
        double y = p.labels()[n];
        double e = Math.exp(-Math.abs(y * z));
        u += Math.max(-y * z, 0) + Math.log1p(e);
        double slope = -y * (y * z > 0 ? e : 1) / (1 + e);
        for (int d = 0; d < w.length; d++) {
          g[d] += slope * a[d];
        }
      }
      return u;
    };
  }

  static Gradient cox(CoxProcess p) {
    return (w, g) -> {
      Arrays.fill(g, 0);
      double u = w.length * Math.log(2 * Math.PI) / 2;
      for (int i = 0; i < w.length; i++) {
        double[] row = p.factor()[i];
        double f = p.mean();
        for (int j = 0; j < row.length; j++) {
          f += row[j] * w[j];
        }
        double rate = p.area() * Math.exp(f);
        double c = p.counts()[i];
        u += 0.5 * w[i] * w[i] - c * f + rate;
        double slope = rate - c;
        for (int j = 0; j < row.length; j++) {
          g[j] += slope * row[j];
        }
        g[i] += w[i];
      }
      return u;
    };
  }

  static Gradient alanineDipeptide(AlanineDipeptide p) {
    return new HandWrittenMolecule(p)::gradient;
  }
}
