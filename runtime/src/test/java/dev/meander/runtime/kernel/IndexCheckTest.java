package dev.meander.runtime.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import dev.meander.runtime.EnergyFunction;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

class IndexCheckTest {
  /** A function of no matter what that reads arrays. */
  private record Reading(DoubleSupplier read) implements EnergyFunction {
    @Override
    public int dimension() {
      return 3;
    }

    @Override
    public double value(double[] x) {
      return read.getAsDouble();
    }

    @Override
    public double gradient(double[] x, double[] gradient) {
      return read.getAsDouble();
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] product) {}
  }

  private static final double[] X = new double[21];

  private static IndexCheck pairs(int[][] pairs, int offset) {
    return new IndexCheck(new Reading(() -> {
      double u = 0;
      for (int[] pair : pairs) {
        u += X[pair[0] - offset] + X[pair[1] - offset];
      }
      return u;
    })).with("field.pairs", pairs);
  }

  private static void assertMessage(String words, IndexCheck check) {
    assertEquals(words, assertThrows(IllegalArgumentException.class, check::run).getMessage());
  }

  @Test
  void namesTheFirstIntOfATable() {
    int[][] pairs = {{0, 1}, {20, 3}, {4, 5}, {2, 22}, {22, 0}, {-1, 0}};
    assertMessage("field.pairs[3][1] is 22, but must be in 0..20", pairs(pairs, 0));
    assertMessage("field.pairs[0][1] is -1, but must be in 0..20", pairs(new int[][] {{3, -1}}, 0));
  }

  @Test
  void namesWhatAnIndexIsComputedFrom() {
    int[][] pairs = {{1, 1}, {21, 22}, {0, 1}};
    assertMessage("field.pairs[1][1] is 22, which leads to index 21 in an array of 21 elements", pairs(pairs, 1));
  }

  @Test
  void findsItAmongSeveralArrays() {
    int[] starts = {0, 2, 5};
    int[] neighbours = {0, 1, 2, 3, 4};
    IndexCheck check = new IndexCheck(new Reading(() -> {
      double u = 0;
      for (int i = 0; i + 1 < starts.length; i++) {
        for (int k = starts[i]; k < starts[i + 1]; k++) {
          u += X[neighbours[k]];
        }
      }
      return u;
    })).with("starts", starts).with("neighbours", neighbours);
    check.run();
    neighbours[4] = 30;
    starts[2] = 6;
    IndexCheck wrong = new IndexCheck(new Reading(() -> check(starts, neighbours))).with("starts", starts).with("neighbours", neighbours);
    assertMessage("starts[2] is 6, which leads to index 5 in neighbours, which has 5 elements", wrong);
  }

  private static double check(int[] starts, int[] neighbours) {
    double u = 0;
    for (int k = starts[1]; k < starts[2]; k++) {
      u += neighbours[k] == 0 ? 0 : X[Math.floorMod(neighbours[k], 21)];
    }
    return u;
  }

  @Test
  void namesDivisors() {
    int[] by = {3, 0, 2};
    assertMessage("by[1] is 0, which leads to a division of ints by 0", new IndexCheck(new Reading(() -> 6 / by[0] + 6 / by[1])).with("by", by));
  }

  @Test
  void whatNoIntOfAnArrayCausesIsSaidInGeneral() {
    int n = 30;
    assertMessage(
        "parameters must hold indices within their arrays and the 3 coordinates, but lead to index 30 in an array of 21 elements",
        new IndexCheck(new Reading(() -> X[n])).with("other", new int[] {1, 2}));
    double[] x = new double[3];
    double[] widths = {1};
    int before = -1;
    assertMessage(
        "parameters must hold indices within their arrays and the 3 coordinates, but lead to index 3 in an array of 3 elements"
            + " (the coordinates or widths)",
        new IndexCheck(new Reading(() -> x[3])).with("widths", new double[3]).with("other", new int[] {1, 2}));
    assertMessage(
        "parameters must hold indices within their arrays and the 3 coordinates, but lead to index -1 in widths, which has 1 element",
        new IndexCheck(new Reading(() -> widths[before])).with("widths", widths));
  }

  @Test
  void namesWhatIsTooShort() {
    double[] widths = {1, 2};
    double[][] table = {{1, 2, 3, 4}, {1}};
    int[] other = {1, 2, 0, 1};
    DoubleSupplier read = () -> {
      double u = 0;
      for (int i = 0; i < other.length; i++) {
        u += widths[i];
      }
      return u;
    };
    assertMessage("widths has 2 elements, but must have at least 3, since element 2 is read",
        new IndexCheck(new Reading(read)).with("widths", widths).with("other", other));
    assertMessage("field.table[1] has 1 element, but must have at least 3, since element 2 is read",
        new IndexCheck(new Reading(() -> table[1][2])).with("field.table", table));
  }

  @Test
  void namesTheBoundOfALoop() {
    int[] n = {9};
    double[] x = new double[3];
    DoubleSupplier read = () -> {
      double u = 0;
      for (int i = 0; i < n[0]; i++) {
        u += x[i];
      }
      return u;
    };
    assertMessage("n is 9, which leads to index 3 in the coordinates, of which there are 3",
        new IndexCheck(new Reading(read)).with("n", n[0], value -> n[0] = value).with("other", new int[] {1, 2}));
    n[0] = 0;
    assertMessage("n is 0, which leads to a division of ints by 0",
        new IndexCheck(new Reading(() -> 5 / n[0])).with("n", n[0], value -> n[0] = value));
  }

  /** Single ints are taken as given first: replaced one by one they would go wrong where those given do not. */
  @Test
  void findsTheIntOfAnArrayBesideBoundsOfALoop() {
    int[] bounds = {10, 15};
    int[] idx = {2};
    double[] a = new double[5];
    DoubleSupplier read = () -> {
      double u = 0;
      for (int i = bounds[0]; i < bounds[1]; i++) {
        u += a[i - bounds[0] + idx[0]];
      }
      return u;
    };
    assertMessage("idx[0] is 2, which leads to index 5 in a, which has 5 elements",
        new IndexCheck(new Reading(read)).with("end", 15, v -> bounds[1] = v).with("begin", 10, v -> bounds[0] = v).with("idx", idx).with("a", a));
  }

  @Test
  void namesNoIntWhereOnlyADifferenceIsAnIndex() {
    int[] ends = {20_000, 20_010};
    double[] a = new double[5];
    assertMessage("a has 5 elements, but must have at least 11, since element 10 is read",
        new IndexCheck(new Reading(() -> a[ends[1] - ends[0]])).with("hi", 20_010, v -> ends[1] = v).with("lo", 20_000, v -> ends[0] = v).with("a", a));
  }

  @Test
  void findsTheIntOfAnArrayBesideADivisorOfSingleInts() {
    int[] d = {5, 3};
    int[] idx = {7};
    double[] x = new double[3];
    assertMessage("idx[0] is 7, but must be in 0..2",
        new IndexCheck(new Reading(() -> x[0] * (100 / (d[0] - d[1])) + x[idx[0]]))
            .with("a", 5, v -> d[0] = v).with("b", 3, v -> d[1] = v).with("idx", idx));
  }

  /** The int of the failure is named, whatever else is wrong, and a range only where all of it is in order. */
  @Test
  void namesWhatFailsFirstAndNoRangeThatFailsElsewhere() {
    int[] later = {0, 99};
    int[] first = {1, 55};
    assertMessage("first[1] is 55, but must be in 0..20",
        new IndexCheck(new Reading(() -> X[first[1]] + X[later[1]])).with("later", later).with("first", first));
    double[] small = new double[4];
    int[] both = {1, 55};
    assertMessage("both[1] is 55, which leads to index 55 in an array of 21 elements",
        new IndexCheck(new Reading(() -> X[both[1]] + small[both[1]])).with("both", both));
    int[] n = {4};
    assertMessage("n is 4, which leads to index 4 in small, which has 4 elements",
        new IndexCheck(new Reading(() -> small[Math.max(0, n[0])])).with("n", 4, v -> n[0] = v).with("small", small));
  }

  /** An int that bounds a loop makes what is read in it fail, too. */
  @Test
  void namesTheIndexRatherThanTheBoundOfALoop() {
    int[] neighbours = {0, 1, 30};
    int[] starts = {0, 2, 3};
    int[] n = {30};
    DoubleSupplier graph = () -> {
      double u = 0;
      for (int k = starts[0]; k < starts[2]; k++) {
        u += X[neighbours[k]];
      }
      return u;
    };
    assertMessage("neighbours[2] is 30, but must be in 0..20",
        new IndexCheck(new Reading(graph)).with("neighbours", neighbours).with("starts", starts));
    int[] ends = {0, 3};
    DoubleSupplier single = () -> {
      double u = 0;
      for (int k = ends[0]; k < ends[1]; k++) {
        u += X[n[0]];
      }
      return u;
    };
    assertMessage("n is 30, but must be in 0..20",
        new IndexCheck(new Reading(single)).with("n", n[0], v -> n[0] = v).with("ends", ends));
  }

  @Test
  void namesATableOnce() {
    double[][] square = new double[2][2];
    String general = "parameters must hold indices within their arrays and the 3 coordinates, but lead to ";
    assertMessage(general + "index 2 in an array of 2 elements (tab or its rows)",
        new IndexCheck(new Reading(() -> square[2][0])).with("tab", square));
    double[][] wide = new double[4][5];
    assertMessage("a row of wide has 5 elements, but must have at least 6, since element 5 is read",
        new IndexCheck(new Reading(() -> wide[3][5])).with("wide", wide));
    double[] a = new double[2];
    assertMessage(general + "index 2 in an array of 2 elements (a or b or c or others)",
        new IndexCheck(new Reading(() -> a[2])).with("a", a).with("b", new double[2]).with("c", new double[2]).with("tab", square));
  }

  @Test
  void whatIsInOrderStaysAsItIs() {
    int[] given = {2, 0, 1};
    new IndexCheck(new Reading(() -> X[given[0]])).with("n", 3, value -> fail()).with("given", given).run();
    assertArrayEquals(new int[] {2, 0, 1}, given);
  }
}
