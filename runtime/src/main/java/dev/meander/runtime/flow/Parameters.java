package dev.meander.runtime.flow;

import dev.meander.runtime.flow.FlowModel.LayerModel;
import dev.meander.runtime.flow.FlowModel.ParameterModel;
import dev.meander.runtime.random.Threefry;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parameter vector of a flow, in double: its start, its domain, and its tensors. */
final class Parameters {
  private static final double LEAST_LAMBDA = 1e-6;

  private final FlowModel model;
  private final double[] values;

  /** Each tensor at {@code start} + U(−bound, bound), a function of the seed and the place in the vector only. */
  Parameters(FlowModel model, long seed) {
    this.model = model;
    this.values = new double[model.parameterCount()];
    int[] key = Streams.key(seed, Streams.INIT);
    int[] words = new int[4];
    for (ParameterModel tensor : model.parameters()) {
      for (int k = tensor.offset(); k < tensor.offset() + tensor.size(); k++) {
        Threefry.block(key, Streams.counter(k >> 2), words);
        double uniform = ((words[k & 3] & 0xFFFFFFFFL) + 0.5) * 0x1p-32;
        values[k] = tensor.start() + tensor.bound() * (2 * uniform - 1);
      }
    }
  }

  /** The live vector. */
  double[] values() {
    return values;
  }

  /** Takes new values; the vector stays the same array. */
  void set(double[] newValues) {
    System.arraycopy(newValues, 0, values, 0, values.length);
    project();
  }

  /**
   * Brings the vector back into its domain: every value finite in the kernels' precision, every trained λ in [1e-6, 1]
   * and not below the trained ones before it.
   */
  void project() {
    double limit = model.doublePrecision() ? Double.MAX_VALUE : Float.MAX_VALUE;
    for (int k = 0; k < values.length; k++) {
      values[k] = Math.max(-limit, Math.min(limit, values[k]));
    }
    double floor = LEAST_LAMBDA;
    for (LayerModel layer : model.layers()) {
      if (layer.lambdaOffset() >= 0) {
        floor = Math.min(1, Math.max(floor, values[layer.lambdaOffset()]));
        values[layer.lambdaOffset()] = floor;
      }
    }
  }

  /** Copies of the tensors in float, in the model's order. */
  Map<String, float[]> tensors() {
    Map<String, float[]> tensors = new LinkedHashMap<>();
    for (ParameterModel tensor : model.parameters()) {
      float[] copy = new float[tensor.size()];
      for (int k = 0; k < copy.length; k++) {
        copy[k] = (float) values[tensor.offset() + k];
      }
      tensors.put(tensor.name(), copy);
    }
    return tensors;
  }

  double lambda(LayerModel layer) {
    return layer.lambdaOffset() < 0 ? layer.lambda() : values[layer.lambdaOffset()];
  }

  /** As the user wrote it until training changes it; exp(ln s) may be off by an ulp or two. */
  double stepSize(LayerModel layer) {
    if (layer.logStepSizeOffset() < 0) {
      return layer.stepSize();
    }
    double logarithm = values[layer.logStepSizeOffset()];
    return logarithm == StrictMath.log(layer.stepSize()) ? layer.stepSize() : Math.exp(logarithm);
  }
}
