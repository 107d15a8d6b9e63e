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
 * Trains and samples {@link MixtureFlow}; the target is {@link Mixture}.
 */
@Generated(
    value = "Meander",
    source = "MixtureFlow"
)
final class MixtureFlowSampler extends CompiledFlow {
  private MixtureFlowSampler(FlowModel model, Mixture parameters, EnergyFunction target,
      Device device, long seed) {
    super(model, () -> new MixtureFlowJvm(model, parameters, target), device, seed);
  }

  /**
   * The flow with the initial weights of seed 0.
   */
  static Flow create(Mixture parameters, Device device) {
    return create(parameters, device, 0L);
  }

  /**
   * The flow with initial weights drawn from a seed.
   */
  static Flow create(Mixture parameters, Device device, long seed) {
    final Mixture copy = snapshot(parameters);
    return new MixtureFlowSampler(model(), copy, MixtureEnergy.create(copy), device, seed);
  }

  private static Mixture snapshot(Mixture parameters) {
    return new Mixture(Arguments.copy("means", parameters.means()), parameters.width(), parameters.squared(), parameters.power());
  }

  private static FlowModel model() {
    final List<FlowModel.LayerModel> layers = new ArrayList<>();
    final List<FlowModel.ParameterModel> parameters = new ArrayList<>();
    layers0(layers, parameters);
    return new FlowModel("MixtureFlow", 2, true, 1024, layers, parameters, 2 * 0.5 * Math.log(2 * Math.PI));
  }

  private static void layers0(List<FlowModel.LayerModel> layers,
      List<FlowModel.ParameterModel> parameters) {
    layers.add(new FlowModel.LayerModel("scale", "Affine", 0, false, Double.NaN, -1, Double.NaN, -1));
    parameters.add(new FlowModel.ParameterModel("scale.logScale", 0, List.of(2), 0.0, 0.0));
    parameters.add(new FlowModel.ParameterModel("scale.shift", 2, List.of(2), 0.0, 0.0));
    layers.add(new FlowModel.LayerModel("relax", "Metropolis", 5, true, 0.5, 5, 0.5, 4));
    parameters.add(new FlowModel.ParameterModel("relax.logStepSize", 4, List.of(), -0.6931471805599453, 0.0));
    parameters.add(new FlowModel.ParameterModel("relax.lambda", 5, List.of(), 0.5, 0.0));
    layers.add(new FlowModel.LayerModel("drift", "Langevin", 5, false, 1.0, 7, 0.05, 6));
    parameters.add(new FlowModel.ParameterModel("drift.logStepSize", 6, List.of(), -2.995732273553991, 0.0));
    parameters.add(new FlowModel.ParameterModel("drift.lambda", 7, List.of(), 1.0, 0.0));
  }
}
