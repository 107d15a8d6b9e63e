package dev.meander.runtime.flow;

import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.flow.FlowModel.LayerModel;
import dev.meander.runtime.flow.FlowModel.ParameterModel;
import dev.meander.runtime.kernel.DoubleTile;
import java.util.List;

/**
 * A flow of two coordinates written by hand, smooth in its parameters, for tests of what runs it: two layers
 * {@code x ← e^s x + b} with {@code ΔS = Σ s}, below the energy {@code ¼ Σ x⁴ − x₀ x₁}.
 */
final class ScaleTile extends DoubleTile {
  private static final int TILE = 16;
  private static final int DIMENSION = 2;

  /** The flow: for each layer s, then b. */
  static final FlowModel MODEL = new FlowModel(
      "Scale", DIMENSION, true, TILE, List.of(layer("first"), layer("second")),
      List.of(tensor("first.s", 0), tensor("first.b", 2), tensor("second.s", 4), tensor("second.b", 6)), 0);

  ScaleTile() {
    super(MODEL, new Quartic(), 0, 0);
  }

  private static LayerModel layer(String name) {
    return new LayerModel(name, "Affine", 0, false, Double.NaN, -1, Double.NaN, -1);
  }

  private static ParameterModel tensor(String name, int offset) {
    return new ParameterModel(name, offset, List.of(DIMENSION), 0, 0.5);
  }

  private int s(int layer, int d) {
    return 2 * DIMENSION * layer + d;
  }

  private int b(int layer, int d) {
    return s(layer, d) + DIMENSION;
  }

  @Override
  protected void runForward(int layer, double[][] tape) {
    for (int d = 0; d < DIMENSION; d++) {
      for (int i = 0; i < n; i++) {
        x[d][i] = Math.exp(p[s(layer, d)]) * x[d][i] + p[b(layer, d)];
        deltaS[0][i] += p[s(layer, d)];
      }
    }
  }

  @Override
  protected void runInverse(int layer, double[][] tape) {
    for (int d = 0; d < DIMENSION; d++) {
      for (int i = 0; i < n; i++) {
        x[d][i] = Math.exp(-p[s(layer, d)]) * (x[d][i] - p[b(layer, d)]);
        deltaS[0][i] -= p[s(layer, d)];
      }
    }
  }

  @Override
  protected void runForwardAdjoint(int layer, double[][] tape) {
    for (int d = 0; d < DIMENSION; d++) {
      double scale = Math.exp(p[s(layer, d)]);
      for (int i = 0; i < n; i++) {
        addToGradient(s(layer, d), xBar[d][i] * scale * entry[d][i] + sBar);
        addToGradient(b(layer, d), xBar[d][i]);
        xBar[d][i] *= scale;
      }
    }
  }

  @Override
  protected void runInverseAdjoint(int layer, double[][] tape) {
    for (int d = 0; d < DIMENSION; d++) {
      double scale = Math.exp(-p[s(layer, d)]);
      for (int i = 0; i < n; i++) {
        addToGradient(s(layer, d), -xBar[d][i] * exit[d][i] - sBar);
        xBar[d][i] *= scale;
        addToGradient(b(layer, d), -xBar[d][i]);
      }
    }
  }

  @Override
  protected int tapeRows(int layer) {
    return 0;
  }

  @Override
  protected void runTargetGradient() {
    for (int i = 0; i < n; i++) {
      xBar[0][i] = Math.pow(x[0][i], 3) - x[1][i];
      xBar[1][i] = Math.pow(x[1][i], 3) - x[0][i];
    }
  }

  private static final class Quartic implements EnergyFunction {
    @Override
    public int dimension() {
      return DIMENSION;
    }

    @Override
    public double value(double[] x) {
      return 0.25 * (Math.pow(x[0], 4) + Math.pow(x[1], 4)) - x[0] * x[1];
    }

    @Override
    public double gradient(double[] x, double[] gradient) {
      throw new AssertionError("the tile has its own");
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] product) {
      throw new AssertionError("no layer needs it");
    }
  }
}
