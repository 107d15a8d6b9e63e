package energies;

import dev.meander.annotation.Energy;

/** Records among the components. */
public final class Groups {
  private Groups() {}

  record Cutoff(double radius, boolean smooth) {}

  record Pairs(int[][] pairs, double[] depths, Cutoff cutoff) {
    static final double SHIFT = 0.25;

    double energy(double[] x, double scale) {
      double u = SHIFT;
      for (int p = 0; p < pairs.length; p++) {
        double d = x[2 * pairs[p][0]] - x[2 * pairs[p][1] + 1];
        u += scale * depths[p] * well(d);
      }
      return u;
    }

    private double well(double d) {
      return cutoff.smooth ? d * d / (cutoff.radius() + d * d) : Math.min(d * d, this.cutoff().radius);
    }
  }

  /** To any depth, by accessors and by fields, in locals and as arguments. */
  record Deep(double scale, Pairs bonds, Pairs contacts, Cutoff wall) {
    @Energy(dim = 6)
    double energy(double[] x) {
      Pairs both = contacts;
      double u = bonds.energy(x, scale) + contacts().energy(x, -0.5 * scale) + both.depths()[1] * x[0];
      var last = bonds.cutoff();
      u += last.smooth() ? Math.sin(x[5]) : x[5];
      for (double x1 : x) {
        u += outside(wall, x1) + inside(x1);
      }
      return u + bonds.pairs().length + this.bonds.pairs[0].length + Pairs.SHIFT;
    }

    private static double outside(Cutoff cutoff, double y) {
      return y > cutoff.radius ? (y - cutoff.radius) * (y - cutoff.radius) : 0;
    }

    private double inside(double y) {
      return of(this, y);
    }

    private static double of(Deep deep, double y) {
      return deep.scale * deep.bonds.cutoff.radius * Math.cos(y);
    }

    static Deep example() {
      Pairs bonds = new Pairs(new int[][] {{0, 1}, {1, 2}, {2, 2}}, new double[] {1, 2, 0.5}, new Cutoff(1.5, true));
      return new Deep(0.7, bonds, new Pairs(new int[][] {{0, 2}, {2, 1}}, new double[] {3, -1}, new Cutoff(0.8, false)),
          new Cutoff(0.5, false));
    }
  }

  /** Names that a path must not mix up. */
  record Mixed(double a_0b, Inner a, Inner a_, double[] table) {
    record Inner(double b, double _0b, int[] table) {}

    @Energy
    double energy(double x, double y) {
      return a_0b * x + a.b * x * x + a_.b * y + a._0b * y * y + a_._0b * x * y + table[a.table[1]] * Math.sin(x) + a_.table().length;
    }

    static Mixed example() {
      return new Mixed(2, new Inner(3, 5, new int[] {0, 1}), new Inner(7, 11, new int[] {1, 2, 3}), new double[] {13, 17});
    }
  }

  record Ring(double stiffness, int[] next) {
    @Energy(dim = 4)
    double energy(double[] x) {
      double u = 0;
      for (int i = 0; i < next.length; i++) {
        u += stiffness * (x[i] - x[next[i]]) * (x[i] - x[next[i]]);
      }
      return u;
    }

    static Ring example() {
      return new Ring(2, new int[] {1, 2, 0});
    }
  }

  /** The energies of other records, tempered and summed. */
  record Sum(Ring one, Ring two, double temperature) {
    @Energy(dim = 4)
    double energy(double[] x) {
      return (one.energy(x) + two().energy(x)) / temperature;
    }

    static Sum example() {
      return new Sum(new Ring(1, new int[] {1, 2, 3, 0}), new Ring(0.3, new int[] {2, 3}), 1.7);
    }
  }

  /** A record that stands in itself is read as deep as the energy goes. */
  record Chain(double value, Chain next) {
    @Energy
    double energy(double x, double y) {
      return value * x * x + next.value * y * y + next.next.value * x * y;
    }

    static Chain example() {
      return new Chain(1, new Chain(2, new Chain(0.5, null)));
    }
  }

  interface HasRadius {
    double radius();

    default double volume() {
      return radius() * radius() * radius();
    }
  }

  record Ball(double radius) implements HasRadius {}

  /** Methods of interfaces, and branches that agree on a record. */
  record Balls(Ball ball, boolean far) {
    @Energy
    double energy(double x, double y) {
      Ball same = ball;
      if (far) {
        same = ball;
      }
      return ball.volume() * x * x + (far ? same : ball()).radius() * y;
    }

    static Balls example() {
      return new Balls(new Ball(1.2), true);
    }
  }
}
