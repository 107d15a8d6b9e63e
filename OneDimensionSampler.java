import dev.meander.annotation.Generated;
import dev.meander.runtime.Device;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.Flow;
import dev.meander.runtime.flow.CompiledFlow;
import dev.meander.runtime.flow.FlowModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains and samples {@link OneDimension}; the target is {@link Quartic}.
 */
@Generated(
    value = "Meander",
    source = "OneDimension"
)
final class OneDimensionSampler extends CompiledFlow {
  private OneDimensionSampler(FlowModel model, EnergyFunction target, Device device, long seed) {
    super(model, () -> new OneDimensionJvm(model, target), device, seed);
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
    return new OneDimensionSampler(model(), QuarticEnergy.create(), device, seed);
  }

  private static FlowModel model() {
    final List<FlowModel.LayerModel> layers = new ArrayList<>();
    final List<FlowModel.ParameterModel> parameters = new ArrayList<>();
    layers0(layers, parameters);
    return new FlowModel("OneDimension", 1, true, 1024, layers, parameters, 1 * 0.5 * Math.log(2 * Math.PI));
  }

  private static void layers0(List<FlowModel.LayerModel> layers,
      List<FlowModel.ParameterModel> parameters) {
    layers.add(new FlowModel.LayerModel("scale", "Affine", 0, false, Double.NaN, -1, Double.NaN, -1));
    parameters.add(new FlowModel.ParameterModel("scale.logScale", 0, List.of(1), 0.0, 0.0));
    parameters.add(new FlowModel.ParameterModel("scale.shift", 1, List.of(1), 0.0, 0.0));
    layers.add(new FlowModel.LayerModel("relax", "Metropolis", 5, true, 0.5, -1, 0.6, -1));
    layers.add(new FlowModel.LayerModel("once", "Langevin", 1, false, 0.5, -1, 0.05, 2));
    parameters.add(new FlowModel.ParameterModel("once.logStepSize", 2, List.of(), -2.995732273553991, 0.0));
    layers.add(new FlowModel.LayerModel("drift", "Langevin", 40, false, 1.0, 4, 0.02, 3));
    parameters.add(new FlowModel.ParameterModel("drift.logStepSize", 3, List.of(), -3.912023005428146, 0.0));
    parameters.add(new FlowModel.ParameterModel("drift.lambda", 4, List.of(), 1.0, 0.0));
  }
}
