package dev.meander.examples.flows;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.annotation.AdditiveCoupling;
import dev.meander.annotation.Affine;
import dev.meander.annotation.AffineCoupling;
import dev.meander.annotation.Block;
import dev.meander.annotation.Energy;
import dev.meander.annotation.Precision;
import dev.meander.annotation.Repeat;
import dev.meander.annotation.StochasticFlow;
import dev.meander.runtime.flow.FlowModel;
import dev.meander.runtime.kernel.Tile;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Deterministic layers in even, odd and larger dimensions: the inverse undoes them, ΔS is ln|det| of their Jacobian, and
 * a coupling changes one of the halves, the first ⌈d/2⌉ coordinates or the rest.
 */
class InvertibleLayersTest {
  /** Each coupling twice, so that each changes either half. */
  @Block
  interface Layers {
    @Affine
    void scale();

    @Repeat(2)
    @AffineCoupling(hidden = {5, 4})
    void affine();

    @Repeat(2)
    @AdditiveCoupling(hidden = {3})
    void additive();
  }

  @StochasticFlow(target = Target.class, precision = Precision.DOUBLE)
  interface Two {
    Layers layers();
  }

  static final class EnergyOfThree {
    private EnergyOfThree() {}

    @Energy(dim = 3)
    static double energy(double[] x) {
      return x[0] * x[0] + x[1] * x[2];
    }
  }

  @StochasticFlow(target = EnergyOfThree.class, precision = Precision.DOUBLE)
  interface Three {
    Layers layers();
  }

  static final class EnergyOfSeven {
    private EnergyOfSeven() {}

    @Energy(dim = 7)
    static double energy(double[] x) {
      return x[0] * x[0] + x[5] * x[6];
    }
  }

  @StochasticFlow(target = EnergyOfSeven.class, precision = Precision.DOUBLE)
  interface Seven {
    Layers layers();
  }

  @StochasticFlow(target = Chain.class, precision = Precision.DOUBLE)
  interface Eleven {
    Layers layers();
  }

  static Stream<Arguments> flows() throws Exception {
    FlowModel two = GradientTest.model(InvertibleLayersTest_TwoSampler.class);
    FlowModel three = GradientTest.model(InvertibleLayersTest_ThreeSampler.class);
    FlowModel seven = GradientTest.model(InvertibleLayersTest_SevenSampler.class);
    FlowModel eleven = GradientTest.model(InvertibleLayersTest_ElevenSampler.class);
    Chain chain = Chain.example();
    return Stream.of(
        Arguments.of(2, two, new InvertibleLayersTest_TwoJvm(two, TargetEnergy.create())),
        Arguments.of(3, three, new InvertibleLayersTest_ThreeJvm(three, InvertibleLayersTest_EnergyOfThreeEnergy.create())),
        Arguments.of(7, seven, new InvertibleLayersTest_SevenJvm(seven, InvertibleLayersTest_EnergyOfSevenEnergy.create())),
        Arguments.of(11, eleven, new InvertibleLayersTest_ElevenJvm(eleven, chain, ChainEnergy.create(chain))));
  }

  @ParameterizedTest(name = "dimension {0}")
  @MethodSource("flows")
  void inverseUndoesForward(int dimension, FlowModel model, Tile tile) {
    tile.setParameters(parameters(model));
    int n = 50;
    double[][] before = new double[dimension][n];
    double[][] after = new double[dimension][n];
    for (int layer = 0; layer < 5; layer++) {
      tile.begin(1, 0, 0, n);
      tile.drawPrior();
      tile.store(before, 0);
      tile.forward(layer);
      tile.inverse(layer);
      tile.store(after, 0);
      for (int d = 0; d < dimension; d++) {
        // states are of the order of 10 at most, so rounding leaves 1e-14
        assertArrayEquals(before[d], after[d], 1e-12, model.layers().get(layer).name());
      }
      assertArrayEquals(new double[n], Arrays.copyOf(tile.deltaS(), n), 1e-12);
    }
  }

  /** Central differences: truncation h² and rounding 1e-16 / h leave about 1e-9 an element, and 11² elements. */
  @ParameterizedTest(name = "dimension {0}")
  @MethodSource("flows")
  void deltaSIsTheLogDeterminant(int dimension, FlowModel model, Tile tile) {
    tile.setParameters(parameters(model));
    double h = 1e-6;
    double[][] points = around(dimension, h);
    for (int layer = 0; layer < 5; layer++) {
      double[][] out = run(tile, layer, points);
      double[][] jacobian = new double[dimension][dimension];
      for (int row = 0; row < dimension; row++) {
        for (int column = 0; column < dimension; column++) {
          jacobian[row][column] = (out[row][1 + 2 * column] - out[row][2 + 2 * column]) / (2 * h);
        }
      }
      assertEquals(logDeterminant(jacobian), tile.deltaS()[0], 1e-6, model.layers().get(layer).name());
      assertEquals(layer < 3, tile.deltaS()[0] != 0, "additive couplings alone keep volumes");
    }
  }

  @ParameterizedTest(name = "dimension {0}")
  @MethodSource("flows")
  void couplingsChangeOneHalf(int dimension, FlowModel model, Tile tile) {
    tile.setParameters(parameters(model));
    double[][] points = around(dimension, 1);
    int half = (dimension + 1) / 2;
    for (int layer = 1; layer < 5; layer++) {
      double[][] out = run(tile, layer, points);
      boolean second = layer % 2 == 1;
      for (int d = 0; d < dimension; d++) {
        boolean changed = out[d][0] != points[0][d];
        assertEquals(second == d >= half, changed, model.layers().get(layer).name() + ", coordinate " + d);
      }
    }
  }

  private static double[] parameters(FlowModel model) {
    return IntStream.range(0, model.parameterCount()).mapToDouble(k -> 0.5 * Math.sin(k)).toArray();
  }

  /** A point, then it moved by ± h along each coordinate. */
  private static double[][] around(int dimension, double h) {
    Random random = new Random(2);
    double[] point = random.doubles(dimension, -1, 1).toArray();
    double[][] points = new double[1 + 2 * dimension][];
    points[0] = point;
    for (int d = 0; d < dimension; d++) {
      points[1 + 2 * d] = point.clone();
      points[2 + 2 * d] = point.clone();
      points[1 + 2 * d][d] += h;
      points[2 + 2 * d][d] -= h;
    }
    return points;
  }

  /** The points after a layer, [coordinate][point]. */
  private static double[][] run(Tile tile, int layer, double[][] points) {
    tile.begin(1, 0, 0, points.length);
    tile.load(points, IntStream.range(0, points.length).toArray());
    tile.forward(layer);
    double[][] out = new double[points[0].length][points.length];
    tile.store(out, 0);
    return out;
  }

  /** ln|det A| by elimination with pivots, which overwrites A. */
  private static double logDeterminant(double[][] a) {
    double log = 0;
    for (int k = 0; k < a.length; k++) {
      for (int row = k + 1; row < a.length; row++) {
        if (Math.abs(a[row][k]) > Math.abs(a[k][k])) {
          double[] larger = a[row];
          a[row] = a[k];
          a[k] = larger;
        }
      }
      assertTrue(a[k][k] != 0, "singular");
      log += Math.log(Math.abs(a[k][k]));
      for (int row = k + 1; row < a.length; row++) {
        double factor = a[row][k] / a[k][k];
        for (int column = k; column < a.length; column++) {
          a[row][column] -= factor * a[k][column];
        }
      }
    }
    return log;
  }
}
