package dev.meander.runtime.flow;

import java.util.List;

/**
 * What a generated sampler tells the engine about its flow.
 *
 * @param name simple name of the flow's interface
 * @param dimension number of coordinates
 * @param doublePrecision whether kernels compute in double
 * @param tile walkers in a tile; a constant of the flow, so that results do not depend on the machine
 * @param layers in order, first the one next to the prior
 * @param parameters what is trained, in one flat vector
 * @param logPriorVolume ln Z₀, so that ln Z₁ = ln(Z₁/Z₀) + ln Z₀
 */
public record FlowModel(
    String name,
    int dimension,
    boolean doublePrecision,
    int tile,
    List<LayerModel> layers,
    List<ParameterModel> parameters,
    double logPriorVolume) {

  /** Number of elements of the parameter vector. */
  public int parameterCount() {
    return parameters.stream().mapToInt(tensor -> tensor.offset() + tensor.size()).max().orElse(0);
  }

  /**
   * One layer.
   *
   * @param name path of method names, such as {@code step[0].relax}
   * @param kind simple name of its annotation
   * @param steps stochastic steps, 0 for a deterministic layer
   * @param accepts whether it has an accept step
   * @param lambda λ at the start; NaN for a deterministic layer
   * @param lambdaOffset where λ stands in the parameter vector, or −1 if it is not trained
   * @param stepSize step size at the start; NaN for a deterministic layer
   * @param logStepSizeOffset where the logarithm of the step size stands in the parameter vector, or −1
   */
  public record LayerModel(
      String name,
      String kind,
      int steps,
      boolean accepts,
      double lambda,
      int lambdaOffset,
      double stepSize,
      int logStepSizeOffset) {}

  /**
   * One named tensor of the parameter vector, row-major from {@code offset}.
   *
   * @param name such as {@code step[0].left.scale.0.weight}
   * @param offset first element
   * @param shape extents; none for a scalar
   * @param start constant part of the initial value
   * @param bound the initial value is {@code start} + U(−bound, bound)
   */
  public record ParameterModel(String name, int offset, List<Integer> shape, double start, double bound) {
    /** Number of elements. */
    public int size() {
      return shape.stream().reduce(1, (a, b) -> a * b);
    }
  }
}
