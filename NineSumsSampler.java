import dev.meander.annotation.Generated;
import dev.meander.runtime.Device;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.Flow;
import dev.meander.runtime.flow.CompiledFlow;
import dev.meander.runtime.flow.FlowModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains and samples {@link NineSums}; the target is {@link Sums}.
 */
@Generated(
    value = "Meander",
    source = "NineSums"
)
final class NineSumsSampler extends CompiledFlow {
  private NineSumsSampler(FlowModel model, EnergyFunction target, Device device, long seed) {
    super(model, () -> new NineSumsJvm(model, target), device, seed);
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
    return new NineSumsSampler(model(), SumsEnergy.create(), device, seed);
  }

  private static FlowModel model() {
    final List<FlowModel.LayerModel> layers = new ArrayList<>();
    final List<FlowModel.ParameterModel> parameters = new ArrayList<>();
    layers0(layers, parameters);
    return new FlowModel("NineSums", 9, true, 512, layers, parameters, 9 * 0.5 * Math.log(2 * Math.PI));
  }

  private static void layers0(List<FlowModel.LayerModel> layers,
      List<FlowModel.ParameterModel> parameters) {
    layers.add(new FlowModel.LayerModel("relax", "Metropolis", 5, true, 0.5, -1, 0.3, 0));
    parameters.add(new FlowModel.ParameterModel("relax.logStepSize", 0, List.of(), -1.2039728043259361, 0.0));
    layers.add(new FlowModel.LayerModel("drift", "Langevin", 5, false, 1.0, 2, 0.02, 1));
    parameters.add(new FlowModel.ParameterModel("drift.logStepSize", 1, List.of(), -3.912023005428146, 0.0));
    parameters.add(new FlowModel.ParameterModel("drift.lambda", 2, List.of(), 1.0, 0.0));
  }
}
