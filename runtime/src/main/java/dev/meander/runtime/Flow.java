package dev.meander.runtime;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A stochastic normalizing flow on a device: layers between a prior e^(−u₀)/Z₀ and a target e^(−u₁)/Z₁, whose paths have
 * exact importance weights.
 *
 * <p>The same seed gives the same bits for any number of threads of one device. Calls may come from any thread and wait for each
 * other. A flow holds threads until it is closed; after that its methods throw {@link IllegalStateException}.
 *
 * <p>Source: Wu, Köhler, Noé, <i>Stochastic Normalizing Flows</i>, NeurIPS 2020 (arXiv:2002.06707).
 */
public interface Flow extends AutoCloseable {
  /** Number of coordinates of a point. */
  int dimension();

  /** Where the flow runs. */
  Device device();

  /**
   * Draws from the prior and runs to the target: points x with ln w = u₀(z) − u₁(x) + Σ ΔS.
   *
   * <p>Walker i depends on the seed and i only: a larger size begins with the same walkers. A walker that diverges,
   * leaves a region of infinite energy in a stochastic layer, or ends where the energy is infinite or not a number, gets
   * weight 0; {@code toString} of the samples counts them.
   *
   * @throws IllegalArgumentException if size is not positive
   */
  WeightedSamples sample(int size, long seed);

  /**
   * Runs points of the target to the prior: points z with ln w = u₀(z) − u₁(x) − Σ ΔS_back.
   *
   * @param data {@code [point][coordinate]}
   * @throws IllegalArgumentException if data is empty, holds a value that is not finite, or has another dimension
   */
  WeightedSamples inverse(double[][] data, long seed);

  /**
   * The walkers of {@code sample(size, seed)} after each layer. It holds size · (layers + 1) points.
   *
   * @throws IllegalArgumentException if size is not positive
   */
  Trace trace(int size, long seed);

  /**
   * Trains from the present parameters on. Adam's state runs through the phases and ends with the call.
   *
   * @throws IllegalArgumentException if data has another dimension than the flow
   * @throws IllegalStateException if the flow has no parameters, or is on an OpenCL device: train on {@link Device#jvm()},
   *     {@link #save} and {@link #load}
   * @throws TrainingFailedException if too many iterations in a row were not finite; the parameters are then those of
   *     the last good step
   */
  TrainingReport train(Training training);

  /**
   * The parameters by tensor, row-major, in the order of the layers, as copies in float. Step sizes are logarithms.
   */
  Map<String, float[]> parameters();

  /** The layers in order, blocks unrolled, with what they did in the last run. */
  List<LayerReport> layers();

  /**
   * Writes the parameters as a safetensors file, F32 or F64 by the flow's precision. The file appears complete or not
   * at all; one that is there is replaced.
   *
   * <p>Samples of a flow that loads the file have the same bits. Training goes on in double: with F32, and as Adam's
   * state is not in the file, it does not go on with the bits of a training without the break.
   *
   * @throws IOException if it cannot be written
   */
  void save(Path file) throws IOException;

  /**
   * Reads parameters that a flow with the same tensors saved.
   *
   * @throws IOException if the file cannot be read or does not fit, naming the file and the tensor; nothing is changed
   */
  void load(Path file) throws IOException;

  /** Ends the flow's threads. Closing again does nothing. */
  @Override
  void close();
}
