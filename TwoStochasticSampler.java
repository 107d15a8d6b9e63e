import dev.meander.annotation.Generated;
import dev.meander.runtime.Device;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.Flow;
import dev.meander.runtime.flow.CompiledFlow;
import dev.meander.runtime.flow.FlowModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains and samples {@link TwoStochastic}; the target is {@link DoubleWell}.
 */
@Generated(
    value = "Meander",
    source = "TwoStochastic"
)
final class TwoStochasticSampler extends CompiledFlow {
  private TwoStochasticSampler(FlowModel model, EnergyFunction target, Device device, long seed) {
    super(model, () -> new TwoStochasticJvm(model, target), device, seed);
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
    return new TwoStochasticSampler(model(), DoubleWellEnergy.create(), device, seed);
  }

  private static FlowModel model() {
    final List<FlowModel.LayerModel> layers = new ArrayList<>();
    final List<FlowModel.ParameterModel> parameters = new ArrayList<>();
    layers0(layers, parameters);
    return new FlowModel("TwoStochastic", 2, true, 1024, layers, parameters, 2 * 0.5 * Math.log(2 * Math.PI));
  }

  private static void layers0(List<FlowModel.LayerModel> layers,
      List<FlowModel.ParameterModel> parameters) {
    layers.add(new FlowModel.LayerModel("prior", "Metropolis", 1, true, 0.0, -1, 0.4, -1));
    layers.add(new FlowModel.LayerModel("free", "Langevin", 5, false, 0.0, -1, 0.02, 0));
    parameters.add(new FlowModel.ParameterModel("free.logStepSize", 0, List.of(), -3.912023005428146, 0.0));
    layers.add(new FlowModel.LayerModel("relax", "Metropolis", 40, true, 0.5, 2, 0.3, 1));
    parameters.add(new FlowModel.ParameterModel("relax.logStepSize", 1, List.of(), -1.2039728043259361, 0.0));
    parameters.add(new FlowModel.ParameterModel("relax.lambda", 2, List.of(), 0.5, 0.0));
    layers.add(new FlowModel.LayerModel("drift", "Langevin", 5, false, 1.0, 3, 0.02, -1));
    parameters.add(new FlowModel.ParameterModel("drift.lambda", 3, List.of(), 1.0, 0.0));
  }
}
