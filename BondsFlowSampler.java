import dev.meander.annotation.Generated;
import dev.meander.runtime.Device;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.Flow;
import dev.meander.runtime.flow.CompiledFlow;
import dev.meander.runtime.flow.FlowModel;
import dev.meander.runtime.kernel.Arguments;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains and samples {@link BondsFlow}; the target is {@link Bonds}.
 */
@Generated(
    value = "Meander",
    source = "BondsFlow"
)
final class BondsFlowSampler extends CompiledFlow {
  private BondsFlowSampler(FlowModel model, Bonds parameters, EnergyFunction target, Device device,
      long seed) {
    super(model, () -> new BondsFlowJvm(model, parameters, target), device, seed);
  }

  /**
   * The flow with the initial weights of seed 0.
   */
  static Flow create(Bonds parameters, Device device) {
    return create(parameters, device, 0L);
  }

  /**
   * The flow with initial weights drawn from a seed.
   */
  static Flow create(Bonds parameters, Device device, long seed) {
    final Bonds copy = snapshot(parameters);
    return new BondsFlowSampler(model(), copy, BondsEnergy.create(copy), device, seed);
  }

  private static Bonds snapshot(Bonds parameters) {
    return new Bonds(Arguments.copy("pairs", parameters.pairs()), Arguments.copy("length", parameters.length()), parameters.stiffness());
  }

  private static FlowModel model() {
    final List<FlowModel.LayerModel> layers = new ArrayList<>();
    final List<FlowModel.ParameterModel> parameters = new ArrayList<>();
    layers0(layers, parameters);
    return new FlowModel("BondsFlow", 11, true, 256, layers, parameters, 11 * 0.5 * Math.log(2 * Math.PI));
  }

  private static void layers0(List<FlowModel.LayerModel> layers,
      List<FlowModel.ParameterModel> parameters) {
    layers.add(new FlowModel.LayerModel("left", "AffineCoupling", 0, false, Double.NaN, -1, Double.NaN, -1));
    parameters.add(new FlowModel.ParameterModel("left.scale.0.weight", 0, List.of(3, 6), 0.0, 0.4082482904638631));
    parameters.add(new FlowModel.ParameterModel("left.scale.0.bias", 18, List.of(3), 0.0, 0.4082482904638631));
    parameters.add(new FlowModel.ParameterModel("left.scale.1.weight", 21, List.of(5, 3), 0.0, 0.5773502691896258));
    parameters.add(new FlowModel.ParameterModel("left.scale.1.bias", 36, List.of(5), 0.0, 0.5773502691896258));
    parameters.add(new FlowModel.ParameterModel("left.shift.0.weight", 41, List.of(3, 6), 0.0, 0.4082482904638631));
    parameters.add(new FlowModel.ParameterModel("left.shift.0.bias", 59, List.of(3), 0.0, 0.4082482904638631));
    parameters.add(new FlowModel.ParameterModel("left.shift.1.weight", 62, List.of(5, 3), 0.0, 0.5773502691896258));
    parameters.add(new FlowModel.ParameterModel("left.shift.1.bias", 77, List.of(5), 0.0, 0.5773502691896258));
    parameters.add(new FlowModel.ParameterModel("left.logAlpha", 82, List.of(), -1.0, 0.0));
    layers.add(new FlowModel.LayerModel("relax", "Metropolis", 5, true, 0.5, -1, 0.2, -1));
    layers.add(new FlowModel.LayerModel("drift", "Langevin", 40, false, 1.0, 84, 0.005, 83));
    parameters.add(new FlowModel.ParameterModel("drift.logStepSize", 83, List.of(), -5.298317366548036, 0.0));
    parameters.add(new FlowModel.ParameterModel("drift.lambda", 84, List.of(), 1.0, 0.0));
  }
}
