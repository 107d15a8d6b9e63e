import dev.meander.annotation.Generated;
import dev.meander.runtime.Device;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.Flow;
import dev.meander.runtime.flow.CompiledFlow;
import dev.meander.runtime.flow.FlowModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains and samples {@link ThreeLong}; the target is {@link Branches}.
 */
@Generated(
    value = "Meander",
    source = "ThreeLong"
)
final class ThreeLongSampler extends CompiledFlow {
  private ThreeLongSampler(FlowModel model, EnergyFunction target, Device device, long seed) {
    super(model, () -> new ThreeLongJvm(model, target), device, seed);
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
    return new ThreeLongSampler(model(), BranchesEnergy.create(), device, seed);
  }

  private static FlowModel model() {
    final List<FlowModel.LayerModel> layers = new ArrayList<>();
    final List<FlowModel.ParameterModel> parameters = new ArrayList<>();
    layers0(layers, parameters);
    return new FlowModel("ThreeLong", 3, true, 1024, layers, parameters, 3 * 0.5 * Math.log(2 * Math.PI));
  }

  private static void layers0(List<FlowModel.LayerModel> layers,
      List<FlowModel.ParameterModel> parameters) {
    layers.add(new FlowModel.LayerModel("drift", "Langevin", 40, false, 1.0, 1, 0.01, 0));
    parameters.add(new FlowModel.ParameterModel("drift.logStepSize", 0, List.of(), -4.605170185988091, 0.0));
    parameters.add(new FlowModel.ParameterModel("drift.lambda", 1, List.of(), 1.0, 0.0));
  }
}
