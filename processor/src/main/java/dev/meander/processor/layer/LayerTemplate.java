package dev.meander.processor.layer;

import dev.meander.processor.derivative.EnergyDerivatives;
import dev.meander.processor.schedule.LayerProgram;
import dev.meander.processor.spec.EnergySpec;
import dev.meander.processor.spec.LayerSpec;

/** Makes the program of one kind of layer. */
public final class LayerTemplate {
  private final EnergySpec energy;
  private final EnergyDerivatives derivatives;

  /** Templates for the layers of a flow to this target. */
  public LayerTemplate(EnergySpec energy, EnergyDerivatives derivatives) {
    this.energy = energy;
    this.derivatives = derivatives;
  }

  /** The program of a layer. Layers that differ in name, λ or step size alone have equal ones. */
  public LayerProgram program(LayerSpec layer) {
    int dimension = energy.dimension();
    if (layer instanceof LayerSpec.AffineCoupling coupling) {
      return new CouplingTemplate(dimension, coupling.coupling(), coupling.hidden()).affine();
    }
    if (layer instanceof LayerSpec.AdditiveCoupling coupling) {
      return new CouplingTemplate(dimension, coupling.coupling(), coupling.hidden()).additive();
    }
    if (layer instanceof LayerSpec.Affine) {
      return AffineTemplate.program(dimension);
    }
    if (layer instanceof LayerSpec.Metropolis metropolis) {
      return new MetropolisTemplate(annealed(metropolis.stochastic()), metropolis.stochastic()).program();
    }
    if (layer instanceof LayerSpec.Langevin langevin) {
      return new LangevinTemplate(annealed(langevin.stochastic()), langevin.stochastic()).program();
    }
    throw new AssertionError(layer);
  }

  private AnnealedEnergy annealed(LayerSpec.Stochastic layer) {
    return new AnnealedEnergy(energy.dimension(), derivatives, layer.lambda() == 0 && !layer.trainLambda());
  }
}
