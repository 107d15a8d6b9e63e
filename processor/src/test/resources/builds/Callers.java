package callers;

import static library.Library.cube;

import dev.meander.annotation.Energy;
import library.Library;

/** Energies that call other classes. */
public final class Callers {
  public static final class Sum {
    @Energy
    public static double energy(double x, double y) {
      return 0.3 * Library.Well.energy(x, y) + Library.Well.energy(y, 0.5 * x) + cube(x - y) * cube(0.2 * y);
    }
  }

  public static final class Choices {
    @Energy
    public static double energy(double x, double y) {
      double s = Library.either(Library.above(x, 0.3), x * y, y) + Library.either(true, x, y);
      return s + Library.series(x, 3) + Library.series(y, Library.part(61, 3)) + x * x;
    }
  }

  public record Tempered(double beta, double[][] table, int[] list, int n, double[] weights) {
    static Tempered example() {
      return new Tempered(0.7, new double[][] {{1, 2}, {0.5, 3}, {4, 5}}, new int[] {0, 1, 3}, 0, new double[] {0.1, 2});
    }

    @Energy
    public double energy(double x, double y) {
      double u = Library.Well.energy(x, y);
      for (int i = 0; i < table.length; i++) {
        u += Library.row(table, list, i, x);
      }
      if (n > 0) {
        u += Library.part(7, n) * x + Library.row(table, list, n, y);
      }
      return beta * u * Library.squares(weights) + Library.squares(table[1]) * x;
    }
  }

  public record Summed(Library.Springs soft, Library.Springs stiff, double temperature) {
    static Summed example() {
      return new Summed(
          new Library.Springs(0.3, new Library.Springs.Ends(new int[] {0, 1, 2}, new int[] {5, 6, 10})),
          new Library.Springs(2, new Library.Springs.Ends(new int[] {3}, new int[] {4})),
          1.5);
    }

    @Energy(dim = 11)
    public double energy(double[] x) {
      return (soft.energy(x) + stiff().energy(x) + Library.Ring.energy(x) * stiff.ends().to()[0]) / temperature;
    }
  }

  public static final class Arrays {
    @Energy(dim = 11)
    public static double energy(double[] x) {
      double[] y = new double[11];
      for (int i = 0; i < 11; i++) {
        y[i] = x[10 - i] * Library.cube(x[i]);
      }
      double[] z = {x[0], x[1] * x[2], 3};
      return Library.Ring.energy(x) + 0.1 * Library.Ring.energy(y) + Library.squares(x) + Library.squares(z);
    }
  }
}
