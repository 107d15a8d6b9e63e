package dev.meander.processor.agreement;

import dev.meander.processor.schedule.ProgramInterpreter;

/** Who runs the kernels of a flow: the interpreter, or a device. */
interface FlowRunner {
  /**
   * A batch of paths.
   *
   * @param start [walker][coordinate]
   * @param parameters of the whole flow
   * @param forward to the target, else to the prior
   */
  record Batch(double[][] start, double[] parameters, boolean forward, long seed) {
    int size() {
      return start.length;
    }

    /** ∂loss/∂ΔS is minus that. */
    double weight() {
      return 1.0 / size();
    }
  }

  /**
   * What a batch of paths gives, and its adjoint for the loss weight · Σ (energy at the end − Σ ΔS).
   *
   * @param state [coordinate][walker] at the end
   * @param deltaS of each walker
   * @param energy u₁ at the end, of each walker
   * @param layerDeltaS Σ over walkers, of each layer
   * @param accepted Σ over walkers, of each layer
   * @param stateBar [coordinate][walker], adjoint of the start
   * @param gradient by the parameters
   */
  record Path(
      double[][] state,
      double[] deltaS,
      double[] energy,
      double[] layerDeltaS,
      double[] accepted,
      double[][] stateBar,
      double[] gradient) {}

  /** What it runs. */
  GeneratedFlow flow();

  /** Runs a batch there and its adjoint back; a device without adjoints leaves stateBar and gradient null. */
  Path run(Batch batch);

  /** The random numbers a walker of a layer gets from this runner. */
  ProgramInterpreter.Noise noise(Batch batch, int layer, int walker);
}
