package dev.meander.processor.schedule;

import dev.meander.processor.ir.Variable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one layer does to a batch, in both directions, and the adjoint of each.
 *
 * @param kind the annotation's name, for readers
 * @param parameters what is trained, offsets counted from the layer's first parameter
 * @param buffers the layer's own variables
 * @param forward towards the target
 * @param inverse towards the prior
 * @param forwardAdjoint reads entry, exit and the tape of a forward run; replaces the state's adjoint
 * @param inverseAdjoint the same of an inverse run
 */
public record LayerProgram(
    String kind,
    List<Parameter> parameters,
    List<Buffer> buffers,
    List<Stage> forward,
    List<Stage> inverse,
    List<Stage> forwardAdjoint,
    List<Stage> inverseAdjoint) {

  /**
   * A named tensor of the layer.
   *
   * @param start constant part of the initial value; NaN for the layer's step size (its logarithm) or λ
   * @param bound the initial value is start + U(−bound, bound)
   */
  public record Parameter(String name, int offset, List<Integer> shape, double start, double bound) {
    /** Number of elements. */
    public int size() {
      return shape.stream().reduce(1, (a, b) -> a * b);
    }
  }

  /** Name of the parameter that is the logarithm of the layer's step size. */
  public static final String LOG_STEP_SIZE = "logStepSize";

  /** Name of the parameter that is λ. */
  public static final String LAMBDA = "lambda";

  /** A variable of the layer. */
  public record Buffer(Variable variable, int rows, Place place) {}

  /** How long a variable lives. */
  public enum Place {
    /** Within one run of the layer. */
    WORK,
    /** From a run of the layer to its adjoint. */
    TAPE
  }

  /** The variables of a list whose value nobody needs after the layer. */
  public static Set<Variable> work(List<Buffer> buffers) {
    return buffers.stream().filter(b -> b.place() == Place.WORK).map(Buffer::variable).collect(Collectors.toSet());
  }

  /** Rows of the variables of one kind. */
  public int rows(Place place) {
    return buffers.stream().filter(b -> b.place() == place).mapToInt(Buffer::rows).sum();
  }

  /** Number of trained scalars. */
  public int parameterCount() {
    return parameters.stream().mapToInt(Parameter::size).reduce(0, Math::addExact);
  }

  /** Where a named parameter starts, or −1. */
  public int offsetOf(String name) {
    return parameters.stream().filter(p -> p.name().equals(name)).mapToInt(Parameter::offset).findFirst().orElse(-1);
  }
}
