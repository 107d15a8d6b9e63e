import dev.meander.annotation.Generated;
import dev.meander.runtime.Device;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.Flow;
import dev.meander.runtime.flow.CompiledFlow;
import dev.meander.runtime.flow.FlowModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains and samples {@link ElevenLoops}; the target is {@link Chain}.
 */
@Generated(
    value = "Meander",
    source = "ElevenLoops"
)
final class ElevenLoopsSampler extends CompiledFlow {
  private ElevenLoopsSampler(FlowModel model, EnergyFunction target, Device device, long seed) {
    super(model, () -> new ElevenLoopsJvm(model, target), device, seed);
  }

  /**
   * The flow with the initial weights of seed 0.
   */
  static Flow create(Device device) {
    return create(device, 0L);
  }

  /**
   * The flow with initial weights drawn from a seed.
   */
  static Flow create(Device device, long seed) {
    return new ElevenLoopsSampler(model(), ChainEnergy.create(), device, seed);
  }

  private static FlowModel model() {
    final List<FlowModel.LayerModel> layers = new ArrayList<>();
    final List<FlowModel.ParameterModel> parameters = new ArrayList<>();
    layers0(layers, parameters);
    return new FlowModel("ElevenLoops", 11, true, 256, layers, parameters, 11 * 0.5 * Math.log(2 * Math.PI));
  }

  private static void layers0(List<FlowModel.LayerModel> layers,
      List<FlowModel.ParameterModel> parameters) {
    layers.add(new FlowModel.LayerModel("scale", "Affine", 0, false, Double.NaN, -1, Double.NaN, -1));
    parameters.add(new FlowModel.ParameterModel("scale.logScale", 0, List.of(11), 0.0, 0.0));
    parameters.add(new FlowModel.ParameterModel("scale.shift", 11, List.of(11), 0.0, 0.0));
    layers.add(new FlowModel.LayerModel("left", "AffineCoupling", 0, false, Double.NaN, -1, Double.NaN, -1));
    parameters.add(new FlowModel.ParameterModel("left.scale.0.weight", 22, List.of(7, 6), 0.0, 0.4082482904638631));
    parameters.add(new FlowModel.ParameterModel("left.scale.0.bias", 64, List.of(7), 0.0, 0.4082482904638631));
    parameters.add(new FlowModel.ParameterModel("left.scale.1.weight", 71, List.of(6, 7), 0.0, 0.3779644730092272));
    parameters.add(new FlowModel.ParameterModel("left.scale.1.bias", 113, List.of(6), 0.0, 0.3779644730092272));
    parameters.add(new FlowModel.ParameterModel("left.scale.2.weight", 119, List.of(5, 6), 0.0, 0.4082482904638631));
    parameters.add(new FlowModel.ParameterModel("left.scale.2.bias", 149, List.of(5), 0.0, 0.4082482904638631));
    parameters.add(new FlowModel.ParameterModel("left.shift.0.weight", 154, List.of(7, 6), 0.0, 0.4082482904638631));
    parameters.add(new FlowModel.ParameterModel("left.shift.0.bias", 196, List.of(7), 0.0, 0.4082482904638631));
    parameters.add(new FlowModel.ParameterModel("left.shift.1.weight", 203, List.of(6, 7), 0.0, 0.3779644730092272));
    parameters.add(new FlowModel.ParameterModel("left.shift.1.bias", 245, List.of(6), 0.0, 0.3779644730092272));
    parameters.add(new FlowModel.ParameterModel("left.shift.2.weight", 251, List.of(5, 6), 0.0, 0.4082482904638631));
    parameters.add(new FlowModel.ParameterModel("left.shift.2.bias", 281, List.of(5), 0.0, 0.4082482904638631));
    parameters.add(new FlowModel.ParameterModel("left.logAlpha", 286, List.of(), -1.0, 0.0));
    layers.add(new FlowModel.LayerModel("right", "AdditiveCoupling", 0, false, Double.NaN, -1, Double.NaN, -1));
    parameters.add(new FlowModel.ParameterModel("right.shift.0.weight", 287, List.of(5, 5), 0.0, 0.4472135954999579));
    parameters.add(new FlowModel.ParameterModel("right.shift.0.bias", 312, List.of(5), 0.0, 0.4472135954999579));
    parameters.add(new FlowModel.ParameterModel("right.shift.1.weight", 317, List.of(6, 5), 0.0, 0.4472135954999579));
    parameters.add(new FlowModel.ParameterModel("right.shift.1.bias", 347, List.of(6), 0.0, 0.4472135954999579));
    layers.add(new FlowModel.LayerModel("relax", "Metropolis", 5, true, 0.5, 354, 0.1, 353));
    parameters.add(new FlowModel.ParameterModel("relax.logStepSize", 353, List.of(), -2.3025850929940455, 0.0));
    parameters.add(new FlowModel.ParameterModel("relax.lambda", 354, List.of(), 0.5, 0.0));
    layers.add(new FlowModel.LayerModel("drift", "Langevin", 5, false, 1.0, 356, 0.01, 355));
    parameters.add(new FlowModel.ParameterModel("drift.logStepSize", 355, List.of(), -4.605170185988091, 0.0));
    parameters.add(new FlowModel.ParameterModel("drift.lambda", 356, List.of(), 1.0, 0.0));
  }
}
