package dev.meander.examples.paper;

import static dev.meander.examples.paper.Schedule.LIKELIHOOD;
import static dev.meander.examples.paper.Schedule.PAPER;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.meander.examples.doublewell.RealNvpMetropolisSampler;
import dev.meander.examples.doublewell.RealNvpSampler;
import dev.meander.runtime.Device;
import dev.meander.runtime.Flow;
import java.util.List;

/**
 * One row of the table.
 *
 * @param name in tables
 * @param file start of its files' names
 * @param flow makes it, from a device and the seed of its parameters
 * @param schedule how it is trained
 * @param energies evaluations of u₁ for one sample: those of its Metropolis steps with λ &gt; 0, and one for the weight
 * @param published the paper's figures; null for a flow that is not in the paper
 * @param note what a reader of its figures must know; may be empty
 */
public record Model(
    String name, String file, @JsonIgnore Factory flow, Schedule schedule, int energies, Published published, String note) {
  /** Makes a flow. */
  public interface Factory {
    /** A flow at its initial parameters. */
    Flow create(Device device, long seed);
  }

  /**
   * Figures of the paper, mean and SD over ten networks, in kT; as its authors' notebooks print them.
   *
   * @param before bias, deviation and total of the samples as they come
   * @param after the same of the reweighted samples
   */
  public record Published(List<Spread> before, List<Spread> after) {
    private static Published of(double... meansAndDeviations) {
      double[] v = meansAndDeviations;
      return new Published(
          List.of(new Spread(v[0], v[1]), new Spread(v[2], v[3]), new Spread(v[4], v[5])),
          List.of(new Spread(v[6], v[7]), new Spread(v[8], v[9]), new Spread(v[10], v[11])));
    }
  }

  private static final Published TRAINED_STEPS =
      Published.of(0.937, 0.187, 0.224, 0.024, 0.966, 0.177, 0.053, 0.048, 0.414, 0.039, 0.419, 0.045);

  /** The models of experiment 1: three of the paper, the third with one step size a layer and one a step; two of ours. */
  public static List<Model> doubleWell() {
    return List.of(
        new Model("RNVP", "rnvp", RealNvpSampler::create, PAPER, 1,
            Published.of(1.365, 0.551, 0.424, 0.086, 1.441, 0.527, 0.265, 0.209, 1.110, 0.393, 1.153, 0.414), ""),
        new Model("RNVP + Metropolis", "rnvp-metropolis", RealNvpMetropolisSampler::create, PAPER, 2 * 21 + 1,
            Published.of(1.482, 0.191, 0.255, 0.060, 1.506, 0.186, 0.147, 0.077, 0.613, 0.097, 0.634, 0.105), ""),
        new Model("RNVP + Metropolis, trained step sizes", "trained-layers", TrainedLayersSampler::create, PAPER, 2 * 21 + 1,
            TRAINED_STEPS, "One size for each layer, from 0.25, as flows here train them. The paper's figures are those of one size"
                + " for each of 80 steps."),
        new Model("RNVP + Metropolis, each step trained", "trained-steps", TrainedStepsSampler::create, PAPER, 2 * 20 * 2 + 1,
            TRAINED_STEPS, "One size for each of 80 steps, from 0.06, as in the paper. The gradient does not see that a step size"
                + " changes what is accepted."),
        new Model("ours, filled barrier", "filled-barrier", FilledBarrierSampler::create, LIKELIHOOD, 31 + 41 + 1, null,
            "It ends at λ = 0.75, which keeps the barrier populated: this metric may score it below exact samples."),
        new Model("ours, near the target", "near-target", NearTargetSampler::create, LIKELIHOOD, 2 * 11 + 2 * 21 + 1, null,
            "It ends at λ = 0.97: the barrier is 0.3 kT lower than the target's."));
  }
}
