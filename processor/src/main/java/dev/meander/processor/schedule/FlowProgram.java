package dev.meander.processor.schedule;

import dev.meander.processor.schedule.LayerProgram.Buffer;
import dev.meander.processor.spec.FlowSpec;
import dev.meander.processor.spec.LayerSpec;
import java.util.List;

/**
 * A whole flow as programs: equal layers share one.
 *
 * @param flow what was read
 * @param programs the distinct ones
 * @param layers the flow's layers in order
 * @param targetBuffers variables of the target's gradient
 * @param targetGradient sets the state's adjoint to ∇u₁ of the state
 * @param tile walkers in a tile
 */
public record FlowProgram(
    FlowSpec flow,
    List<LayerProgram> programs,
    List<Layer> layers,
    List<Buffer> targetBuffers,
    List<Stage> targetGradient,
    int tile) {

  /** A layer: its spec, the number of its program, and where its parameters start. */
  public record Layer(LayerSpec spec, int program, int offset) {}

  /** The program of a layer. */
  public LayerProgram program(Layer layer) {
    return programs.get(layer.program());
  }

  /** Number of trained scalars. */
  public int parameterCount() {
    return layers.stream().mapToInt(l -> program(l).parameterCount()).sum();
  }
}
