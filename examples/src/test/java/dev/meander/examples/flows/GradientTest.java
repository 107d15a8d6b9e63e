package dev.meander.examples.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.meander.runtime.flow.FlowModel;
import dev.meander.runtime.flow.FlowModel.ParameterModel;
import dev.meander.runtime.kernel.Tile;
import dev.meander.runtime.kernel.Tile.End;
import java.lang.reflect.Method;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Gradients of both losses by every parameter group against central differences, the noise held fixed. */
class GradientTest {
  private static final int WALKERS = 37;

  static Stream<Arguments> flows() throws Exception {
    FlowModel mixed = model(Flows_MixedDoubleSampler.class);
    FlowModel chain = model(Flows_ChainDoubleSampler.class);
    FlowModel functions = model(Flows_FunctionsDoubleSampler.class);
    FlowModel path = model(Flows_LongDoubleSampler.class);
    return Stream.of(
        Arguments.of("mixed", mixed, new Flows_MixedDoubleJvm(mixed, TargetEnergy.create())),
        Arguments.of(
            "chain", chain, new Flows_ChainDoubleJvm(chain, Chain.example(), ChainEnergy.create(Chain.example()))),
        Arguments.of(
            "functions", functions, new Flows_FunctionsDoubleJvm(functions, Energies_FunctionsEnergy.create())),
        Arguments.of("100 Langevin steps", path, new Flows_LongDoubleJvm(path, TargetEnergy.create())));
  }

  static FlowModel model(Class<?> sampler) throws Exception {
    Method method = sampler.getDeclaredMethod("model");
    method.setAccessible(true);
    return (FlowModel) method.invoke(null);
  }

  @ParameterizedTest(name = "{0}, reverse KL")
  @MethodSource("flows")
  void reverseKl(String name, FlowModel model, Tile tile) {
    check(model, tile, End.TARGET);
  }

  @ParameterizedTest(name = "{0}, maximum likelihood")
  @MethodSource("flows")
  void maximumLikelihood(String name, FlowModel model, Tile tile) {
    check(model, tile, End.PRIOR);
  }

  private static void check(FlowModel model, Tile tile, End end) {
    int count = model.parameters().stream().mapToInt(ParameterModel::size).sum();
    double[] parameters = new double[count];
    Random random = new Random(3);
    for (ParameterModel p : model.parameters()) {
      for (int k = 0; k < p.size(); k++) {
        double jitter = p.name().endsWith("lambda") ? 0 : 0.1;
        parameters[p.offset() + k] = p.start() + (p.bound() + jitter) * (2 * random.nextDouble() - 1);
      }
    }
    tile.keepPath(true);
    loss(model, tile, end, parameters);
    tile.clearGradient();
    tile.backpropagate(end, 1.0 / WALKERS);
    double[] gradient = new double[count];
    tile.addGradientTo(gradient);
    for (ParameterModel p : model.parameters()) {
      double scale = IntStream.range(0, p.size()).mapToDouble(k -> Math.abs(gradient[p.offset() + k])).max().orElse(0);
      for (int k = 0; k < p.size(); k += Math.max(1, p.size() / 3)) {
        compare(model, tile, end, parameters, p, k, gradient[p.offset() + k], scale);
      }
    }
  }

  /** Truncation error h² and rounding 1e-16·|loss|/h meet near h = 1e-5, at about 1e-9 of the loss's scale. */
  private static void compare(
      FlowModel model, Tile tile, End end, double[] at, ParameterModel p, int k, double exact, double scale) {
    double h = 1e-5;
    double[] up = at.clone();
    double[] down = at.clone();
    up[p.offset() + k] += h;
    down[p.offset() + k] -= h;
    double difference = (loss(model, tile, end, up) - loss(model, tile, end, down)) / (2 * h);
    assertTrue(Double.isFinite(exact), p.name());
    assertEquals(difference, exact, 1e-5 * scale + 1e-7, p.name() + "[" + k + "]");
  }

  private static double loss(FlowModel model, Tile tile, End end, double[] parameters) {
    tile.setParameters(parameters);
    tile.begin(5, 2, 0, WALKERS);
    double[] energy;
    if (end == End.TARGET) {
      tile.drawPrior();
      for (int layer = 0; layer < model.layers().size(); layer++) {
        tile.forward(layer);
      }
      energy = tile.targetEnergy();
    } else {
      tile.load(data(model.dimension()), IntStream.range(0, WALKERS).toArray());
      for (int layer = model.layers().size() - 1; layer >= 0; layer--) {
        tile.inverse(layer);
      }
      energy = tile.priorEnergy();
    }
    double sum = 0;
    for (int i = 0; i < WALKERS; i++) {
      sum += energy[i] - tile.deltaS()[i];
    }
    return sum / WALKERS;
  }

  private static double[][] data(int dimension) {
    Random random = new Random(8);
    double[][] data = new double[WALKERS][dimension];
    for (double[] point : data) {
      for (int d = 0; d < dimension; d++) {
        point[d] = 1.2 * random.nextGaussian();
      }
    }
    return data;
  }
}
