package dev.meander.processor.layer;

import dev.meander.processor.ir.Variable;
import dev.meander.processor.schedule.LayerProgram;
import dev.meander.processor.schedule.LayerProgram.Buffer;
import dev.meander.processor.schedule.LayerProgram.Parameter;
import dev.meander.processor.schedule.LayerProgram.Place;
import dev.meander.processor.schedule.Rows;
import dev.meander.processor.schedule.Stage;
import dev.meander.processor.spec.LayerSpec;
import java.util.ArrayList;
import java.util.List;

/** The trained scalars of a stochastic layer: the logarithm of its step size, and λ. */
final class TrainedScalars {
  /** Adjoint of ln stepSize of each walker. */
  static final Variable LOG_STEP_SIZE_BAR = Variable.rows("logStepSizeBar");

  /** Adjoint of λ of each walker. */
  static final Variable LAMBDA_BAR = Variable.rows("lambdaBar");

  private final LayerSpec.Stochastic layer;

  TrainedScalars(LayerSpec.Stochastic layer) {
    this.layer = layer;
  }

  List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    if (layer.trainStepSize()) {
      parameters.add(new Parameter(LayerProgram.LOG_STEP_SIZE, 0, List.of(), Double.NaN, 0));
    }
    if (layer.trainLambda()) {
      parameters.add(new Parameter(LayerProgram.LAMBDA, parameters.size(), List.of(), Double.NaN, 0));
    }
    return parameters;
  }

  List<Buffer> buffers() {
    List<Buffer> buffers = new ArrayList<>();
    if (layer.trainStepSize()) {
      buffers.add(new Buffer(LOG_STEP_SIZE_BAR, 1, Place.WORK));
    }
    if (layer.trainLambda()) {
      buffers.add(new Buffer(LAMBDA_BAR, 1, Place.WORK));
    }
    return buffers;
  }

  /** Adds what the walkers' rows hold to the gradient. */
  List<Stage> reductions() {
    List<Stage> stages = new ArrayList<>();
    if (layer.trainStepSize()) {
      stages.add(new Stage.ReduceParameters(Rows.of(LOG_STEP_SIZE_BAR), 1, 0));
    }
    if (layer.trainLambda()) {
      stages.add(lambdaReduction());
    }
    return stages;
  }

  /** Adds the row of λ alone. */
  Stage lambdaReduction() {
    return new Stage.ReduceParameters(Rows.of(LAMBDA_BAR), 1, layer.trainStepSize() ? 1 : 0);
  }
}
