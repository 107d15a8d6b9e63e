import dev.meander.annotation.Generated;
import dev.meander.runtime.Device;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.Flow;
import dev.meander.runtime.flow.CompiledFlow;
import dev.meander.runtime.flow.FlowModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains and samples {@link TwoCouplings}; the target is {@link DoubleWell}.
 */
@Generated(
    value = "Meander",
    source = "TwoCouplings"
)
final class TwoCouplingsSampler extends CompiledFlow {
  private TwoCouplingsSampler(FlowModel model, EnergyFunction target, Device device, long seed) {
    super(model, () -> new TwoCouplingsJvm(model, target), device, seed);
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
    return new TwoCouplingsSampler(model(), DoubleWellEnergy.create(), device, seed);
  }

  private static FlowModel model() {
    final List<FlowModel.LayerModel> layers = new ArrayList<>();
    final List<FlowModel.ParameterModel> parameters = new ArrayList<>();
    layers0(layers, parameters);
    return new FlowModel("TwoCouplings", 2, true, 512, layers, parameters, 2 * 0.5 * Math.log(2 * Math.PI));
  }

  private static void layers0(List<FlowModel.LayerModel> layers,
      List<FlowModel.ParameterModel> parameters) {
    layers.add(new FlowModel.LayerModel("left", "AffineCoupling", 0, false, Double.NaN, -1, Double.NaN, -1));
    parameters.add(new FlowModel.ParameterModel("left.scale.0.weight", 0, List.of(5, 1), 0.0, 1.0));
    parameters.add(new FlowModel.ParameterModel("left.scale.0.bias", 5, List.of(5), 0.0, 1.0));
    parameters.add(new FlowModel.ParameterModel("left.scale.1.weight", 10, List.of(6, 5), 0.0, 0.4472135954999579));
    parameters.add(new FlowModel.ParameterModel("left.scale.1.bias", 40, List.of(6), 0.0, 0.4472135954999579));
    parameters.add(new FlowModel.ParameterModel("left.scale.2.weight", 46, List.of(1, 6), 0.0, 0.4082482904638631));
    parameters.add(new FlowModel.ParameterModel("left.scale.2.bias", 52, List.of(1), 0.0, 0.4082482904638631));
    parameters.add(new FlowModel.ParameterModel("left.shift.0.weight", 53, List.of(5, 1), 0.0, 1.0));
    parameters.add(new FlowModel.ParameterModel("left.shift.0.bias", 58, List.of(5), 0.0, 1.0));
    parameters.add(new FlowModel.ParameterModel("left.shift.1.weight", 63, List.of(6, 5), 0.0, 0.4472135954999579));
    parameters.add(new FlowModel.ParameterModel("left.shift.1.bias", 93, List.of(6), 0.0, 0.4472135954999579));
    parameters.add(new FlowModel.ParameterModel("left.shift.2.weight", 99, List.of(1, 6), 0.0, 0.4082482904638631));
    parameters.add(new FlowModel.ParameterModel("left.shift.2.bias", 105, List.of(1), 0.0, 0.4082482904638631));
    parameters.add(new FlowModel.ParameterModel("left.logAlpha", 106, List.of(), -1.0, 0.0));
    layers.add(new FlowModel.LayerModel("right", "AffineCoupling", 0, false, Double.NaN, -1, Double.NaN, -1));
    parameters.add(new FlowModel.ParameterModel("right.scale.0.weight", 107, List.of(1, 1), 0.0, 1.0));
    parameters.add(new FlowModel.ParameterModel("right.scale.0.bias", 108, List.of(1), 0.0, 1.0));
    parameters.add(new FlowModel.ParameterModel("right.shift.0.weight", 109, List.of(1, 1), 0.0, 1.0));
    parameters.add(new FlowModel.ParameterModel("right.shift.0.bias", 110, List.of(1), 0.0, 1.0));
    parameters.add(new FlowModel.ParameterModel("right.logAlpha", 111, List.of(), -1.0, 0.0));
    layers.add(new FlowModel.LayerModel("add", "AdditiveCoupling", 0, false, Double.NaN, -1, Double.NaN, -1));
    parameters.add(new FlowModel.ParameterModel("add.shift.0.weight", 112, List.of(4, 1), 0.0, 1.0));
    parameters.add(new FlowModel.ParameterModel("add.shift.0.bias", 116, List.of(4), 0.0, 1.0));
    parameters.add(new FlowModel.ParameterModel("add.shift.1.weight", 120, List.of(1, 4), 0.0, 0.5));
    parameters.add(new FlowModel.ParameterModel("add.shift.1.bias", 124, List.of(1), 0.0, 0.5));
    layers.add(new FlowModel.LayerModel("addOther", "AdditiveCoupling", 0, false, Double.NaN, -1, Double.NaN, -1));
    parameters.add(new FlowModel.ParameterModel("addOther.shift.0.weight", 125, List.of(3, 1), 0.0, 1.0));
    parameters.add(new FlowModel.ParameterModel("addOther.shift.0.bias", 128, List.of(3), 0.0, 1.0));
    parameters.add(new FlowModel.ParameterModel("addOther.shift.1.weight", 131, List.of(2, 3), 0.0, 0.5773502691896258));
    parameters.add(new FlowModel.ParameterModel("addOther.shift.1.bias", 137, List.of(2), 0.0, 0.5773502691896258));
    parameters.add(new FlowModel.ParameterModel("addOther.shift.2.weight", 139, List.of(1, 2), 0.0, 0.7071067811865475));
    parameters.add(new FlowModel.ParameterModel("addOther.shift.2.bias", 141, List.of(1), 0.0, 0.7071067811865475));
  }
}
