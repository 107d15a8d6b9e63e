package dev.meander.examples.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated energies and gradients against those written by hand. */
class HandWrittenTest {
  static Iterable<Supplier<EnergyFigures.Case>> cases() {
    return EnergyFigures.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agree(Supplier<EnergyFigures.Case> supplier) {
    EnergyFigures.Case c = supplier.get();
    Random random = new Random(3);
    for (int trial = 0; trial < 5; trial++) {
      double[] x = DoubleStream.of(c.point()).map(a -> a * (1 + 0.01 * random.nextGaussian())).toArray();
      double[] expected = new double[x.length];
      double[] actual = new double[x.length];
      double u = c.byHand().of(x, expected);
      // rounding alone: sums in another order, of terms that cancel to some digits
      assertEquals(u, c.generated().gradient(x, actual), 1e-12 * (1 + Math.abs(u)), c.name());
      assertEquals(u, c.generated().value(x), 1e-12 * (1 + Math.abs(u)), c.name());
      double most = DoubleStream.of(expected).map(Math::abs).max().orElseThrow();
      for (int d = 0; d < x.length; d++) {
        assertEquals(expected[d], actual[d], 1e-11 * (1 + most), c.name() + ", component " + d);
      }
    }
  }
}
