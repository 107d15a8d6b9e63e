package dev.meander.processor.spec;

import java.util.List;

/** One layer of the unrolled flow. */
public sealed interface LayerSpec {
  /** Path of method names, with the repetition in brackets where there is one: {@code step[0].left}. */
  String name();

  /** Simple name of the annotation. */
  default String kind() {
    return getClass().getSimpleName();
  }

  /**
   * RealNVP coupling.
   *
   * @param coupling number of the coupling in the flow, from 1: odd ones change the second half, even ones the first
   * @param hidden widths of the hidden layers
   */
  record AffineCoupling(String name, int coupling, List<Integer> hidden) implements LayerSpec {}

  /** NICE coupling; as {@link AffineCoupling}. */
  record AdditiveCoupling(String name, int coupling, List<Integer> hidden) implements LayerSpec {}

  /** Trained scale and shift of each coordinate. */
  record Affine(String name) implements LayerSpec {}

  /** Metropolis steps. */
  record Metropolis(String name, Stochastic stochastic) implements LayerSpec {}

  /** Overdamped Langevin steps. */
  record Langevin(String name, Stochastic stochastic) implements LayerSpec {}

  /**
   * What stochastic layers share.
   *
   * @param steps number of steps, at least 1
   * @param stepSize positive and finite
   * @param lambda λ in [0, 1], the annealing schedule applied
   * @param trainStepSize whether the step size is trained
   * @param trainLambda whether λ is trained; false where λ is 0
   */
  record Stochastic(int steps, double stepSize, double lambda, boolean trainStepSize, boolean trainLambda) {}
}
