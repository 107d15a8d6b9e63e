package energies;

import dev.meander.annotation.Energy;

/** Ints that kept loops add up, and what holds in any or in all of their iterations. */
final class Totals {
  /** The same for every point: exact, as Java's ints are, and good for indices, bounds and divisors. */
  record Shared(int[] kinds, int[][] rows, int big) {
    static Shared example() {
      return new Shared(new int[] {2, 0, 1, 1, 3, 0, 2, 0, 0, 1}, new int[][] {{1, 2}, {}, {3, 4, 5}}, 2_000_000_011);
    }

    @Energy(dim = 12)
    double energy(double[] x) {
      int c = 3;
      int zeros = 0;
      int most = -1;
      int least = 100;
      int none = 7;
      for (int i = 0; i < kinds.length; i++) {
        c += i * i;
        if (kinds[i] == 0) {
          zeros++;
          continue;
        }
        most = Math.max(most, kinds[i]);
        least = Math.min(least, kinds[i] - 4);
      }
      int overflown = 1;
      int down = 0;
      for (int i = 0; i < 20; i++) {
        overflown += big + i;
        down -= 2;
      }
      int elements = 0;
      for (int[] row : rows) {
        for (int k = 0; k < row.length; k++) {
          elements += row[k];
        }
      }
      for (int i = 0; i < rows[1].length; i++) {
        none = Math.min(none, rows[1][i]);
        most = Math.max(most, rows[1][i]);
      }
      double u = x[0] * c + x[1] * zeros + x[2] * most + x[3] * least + x[4] * none + 1e-9 * overflown * x[5] + down * x[6];
      for (int i = 0; i < zeros; i++) {
        u += x[i] * x[i + 1] * (elements / zeros);
      }
      return u + x[Math.floorMod(overflown, 12)] * x[Math.max(0, Math.min(11, most))];
    }
  }

  /** What depends on x. */
  static final class Counted {
    @Energy(dim = 12)
    static double energy(double[] x) {
      int c = 0;
      int signed = 5;
      int highest = -1;
      int lowest = 12;
      int cells = 0;
      for (int i = 0; i < 12; i++) {
        if (x[i] > 0) {
          c += 1;
          highest = Math.max(highest, i);
          lowest = Math.min(lowest, i);
        } else if (x[i] < -1) {
          signed -= i;
        }
        cells += (int) Math.max(-9, Math.min(x[i], 9));
      }
      double u = c * x[0] + signed * x[1] + highest * x[2] + lowest * x[3] + cells * x[4];
      return c > 5 ? u : u * u + switch (cells) {
        case 0, 1 -> x[5];
        default -> x[6] * x[6];
      };
    }
  }

  /** Elements of a local array, in a loop in a loop. */
  static final class Cells {
    @Energy(dim = 10)
    static double energy(double[] x) {
      int[] counts = new int[2];
      int pairs = 0;
      for (int i = 0; i < 10; i++) {
        if (x[i] > 0.5) counts[1]++;
        counts[0] += i;
        for (int j = 0; j < i; j++) {
          if (x[i] < x[j]) {
            pairs++;
          }
        }
      }
      return counts[0] * x[0] + counts[1] * x[1] * x[1] + pairs * x[2];
    }
  }

  /** Truth values. */
  record Truths(boolean[] flags, double limit) {
    static Truths example() {
      return new Truths(new boolean[] {false, false, true}, 1.5);
    }

    @Energy(dim = 10)
    double energy(double[] x) {
      boolean any = false;
      boolean all = true;
      boolean seen = false;
      boolean close = true;
      for (int i = 0; i < 10; i++) {
        any |= x[i] > limit;
        all &= x[i] > -limit;
        if (i == 3) continue;
        if (x[i] > 1 && x[9 - i] < 0) {
          seen = true;
        }
        if (Math.abs(x[i]) > 1.9) {
          close = false;
        }
      }
      boolean flagged = false;
      boolean flaggedAll = true;
      for (boolean flag : flags) {
        flagged = flagged || flag;
        flaggedAll = flaggedAll && flag;
      }
      double u = (any ? x[0] : x[1] * x[1]) + (all ? x[2] : x[3]) + (seen ? x[4] : 1) + (close ? x[5] * x[6] : x[5]);
      return u + (flagged ? x[7] : x[8]) + (flaggedAll ? 10 * x[9] : x[9] * x[9]);
    }
  }
}
