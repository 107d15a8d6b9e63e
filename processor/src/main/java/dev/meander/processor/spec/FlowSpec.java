package dev.meander.processor.spec;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A read flow, with blocks unrolled.
 *
 * @param type the interface that declares it
 * @param energy the target
 * @param doublePrecision whether kernels compute in double
 * @param layers first the one next to the prior
 */
public record FlowSpec(TypeElement type, EnergySpec energy, boolean doublePrecision, List<LayerSpec> layers) {
  /** Number of coordinates. */
  public int dimension() {
    return energy.dimension();
  }
}
