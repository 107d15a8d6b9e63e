import dev.meander.annotation.Generated;
import dev.meander.runtime.Device;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.Flow;
import dev.meander.runtime.flow.CompiledFlow;
import dev.meander.runtime.flow.FlowModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains and samples {@link ThreeBranches}; the target is {@link Branches}.
 */
@Generated(
    value = "Meander",
    source = "ThreeBranches"
)
final class ThreeBranchesSampler extends CompiledFlow {
  private ThreeBranchesSampler(FlowModel model, EnergyFunction target, Device device, long seed) {
    super(model, () -> new ThreeBranchesJvm(model, target), device, seed);
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
    return new ThreeBranchesSampler(model(), BranchesEnergy.create(), device, seed);
  }

  private static FlowModel model() {
    final List<FlowModel.LayerModel> layers = new ArrayList<>();
    final List<FlowModel.ParameterModel> parameters = new ArrayList<>();
    layers0(layers, parameters);
    return new FlowModel("ThreeBranches", 3, true, 512, layers, parameters, 3 * 0.5 * Math.log(2 * Math.PI));
  }

  private static void layers0(List<FlowModel.LayerModel> layers,
      List<FlowModel.ParameterModel> parameters) {
    layers.add(new FlowModel.LayerModel("left", "AffineCoupling", 0, false, Double.NaN, -1, Double.NaN, -1));
    parameters.add(new FlowModel.ParameterModel("left.scale.0.weight", 0, List.of(4, 2), 0.0, 0.7071067811865475));
    parameters.add(new FlowModel.ParameterModel("left.scale.0.bias", 8, List.of(4), 0.0, 0.7071067811865475));
    parameters.add(new FlowModel.ParameterModel("left.scale.1.weight", 12, List.of(4, 4), 0.0, 0.5));
    parameters.add(new FlowModel.ParameterModel("left.scale.1.bias", 28, List.of(4), 0.0, 0.5));
    parameters.add(new FlowModel.ParameterModel("left.scale.2.weight", 32, List.of(1, 4), 0.0, 0.5));
    parameters.add(new FlowModel.ParameterModel("left.scale.2.bias", 36, List.of(1), 0.0, 0.5));
    parameters.add(new FlowModel.ParameterModel("left.shift.0.weight", 37, List.of(4, 2), 0.0, 0.7071067811865475));
    parameters.add(new FlowModel.ParameterModel("left.shift.0.bias", 45, List.of(4), 0.0, 0.7071067811865475));
    parameters.add(new FlowModel.ParameterModel("left.shift.1.weight", 49, List.of(4, 4), 0.0, 0.5));
    parameters.add(new FlowModel.ParameterModel("left.shift.1.bias", 65, List.of(4), 0.0, 0.5));
    parameters.add(new FlowModel.ParameterModel("left.shift.2.weight", 69, List.of(1, 4), 0.0, 0.5));
    parameters.add(new FlowModel.ParameterModel("left.shift.2.bias", 73, List.of(1), 0.0, 0.5));
    parameters.add(new FlowModel.ParameterModel("left.logAlpha", 74, List.of(), -1.0, 0.0));
    layers.add(new FlowModel.LayerModel("drift", "Langevin", 5, false, 0.5, 76, 0.02, 75));
    parameters.add(new FlowModel.ParameterModel("drift.logStepSize", 75, List.of(), -3.912023005428146, 0.0));
    parameters.add(new FlowModel.ParameterModel("drift.lambda", 76, List.of(), 0.5, 0.0));
    layers.add(new FlowModel.LayerModel("add", "AdditiveCoupling", 0, false, Double.NaN, -1, Double.NaN, -1));
    parameters.add(new FlowModel.ParameterModel("add.shift.0.weight", 77, List.of(4, 1), 0.0, 1.0));
    parameters.add(new FlowModel.ParameterModel("add.shift.0.bias", 81, List.of(4), 0.0, 1.0));
    parameters.add(new FlowModel.ParameterModel("add.shift.1.weight", 85, List.of(2, 4), 0.0, 0.5));
    parameters.add(new FlowModel.ParameterModel("add.shift.1.bias", 93, List.of(2), 0.0, 0.5));
    layers.add(new FlowModel.LayerModel("relax", "Metropolis", 5, true, 1.0, -1, 0.3, 95));
    parameters.add(new FlowModel.ParameterModel("relax.logStepSize", 95, List.of(), -1.2039728043259361, 0.0));
    layers.add(new FlowModel.LayerModel("scale", "Affine", 0, false, Double.NaN, -1, Double.NaN, -1));
    parameters.add(new FlowModel.ParameterModel("scale.logScale", 96, List.of(3), 0.0, 0.0));
    parameters.add(new FlowModel.ParameterModel("scale.shift", 99, List.of(3), 0.0, 0.0));
  }
}
