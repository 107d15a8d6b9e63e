package dev.meander.processor.agreement;

import dev.meander.processor.ir.Interpreter.Rounding;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.schedule.Buffers;
import dev.meander.processor.schedule.FlowProgram;
import dev.meander.processor.schedule.LayerProgram;
import dev.meander.processor.schedule.LayerProgram.Buffer;
import dev.meander.processor.schedule.ProgramInterpreter;
import dev.meander.processor.schedule.Stage;
import dev.meander.processor.spec.EnergySpec;
import dev.meander.processor.spec.LayerSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs a flow's programs by the interpreter, one walker after the other, on the noise of another runner. */
final class Oracle {
  private final FlowProgram program;
  private final Map<Variable, Object> components;
  private final FlowRunner noise;
  private final Rounding rounding;

  /** An oracle of a runner, on its noise. */
  Oracle(FlowRunner runner, Rounding rounding) throws ReflectiveOperationException {
    this.program = runner.flow().program();
    this.components = runner.flow().components();
    this.noise = runner;
    this.rounding = rounding;
  }

  FlowRunner.Path run(FlowRunner.Batch batch) {
    int layers = program.layers().size();
    int dimension = program.flow().dimension();
    int n = batch.size();
    FlowRunner.Path path = new FlowRunner.Path(
        new double[dimension][n],
        new double[n],
        new double[n],
        new double[layers],
        new double[layers],
        new double[dimension][n],
        new double[program.parameterCount()]);
    for (int i = 0; i < n; i++) {
      walker(batch, i, path);
    }
    return path;
  }

  private void walker(FlowRunner.Batch batch, int i, FlowRunner.Path path) {
    int layers = program.layers().size();
    double[] state = batch.start()[i];
    List<Run> runs = new ArrayList<>();
    for (int k = 0; k < layers; k++) {
      Run run = new Run(batch, batch.forward() ? k : layers - 1 - k, i, state);
      state = run.there();
      runs.add(run);
      path.deltaS()[i] += run.rows.get(Buffers.DELTA_S)[0];
      path.layerDeltaS()[run.number] += run.rows.get(Buffers.DELTA_S)[0];
      path.accepted()[run.number] += run.rows.get(Buffers.ACCEPTED)[0];
    }
    put(path.state(), i, state);
    path.energy()[i] = energy(state);
    double[] stateBar = batch.forward() ? targetGradient(state) : state.clone();
    for (int d = 0; d < stateBar.length; d++) {
      stateBar[d] = rounding.result(Op.MUL, stateBar[d] * batch.weight());
    }
    for (int k = layers - 1; k >= 0; k--) {
      stateBar = runs.get(k).back(stateBar, path.gradient());
    }
    put(path.stateBar(), i, stateBar);
  }

  private static void put(double[][] rows, int i, double[] values) {
    for (int d = 0; d < values.length; d++) {
      rows[d][i] = values[d];
    }
  }

  /** u₁ in double, as it is in every precision. */
  private double energy(double[] state) {
    Map<Variable, double[]> rows = new HashMap<>(Map.of(EnergySpec.X, state, EnergySpec.U, new double[1]));
    Stage value = new Stage.Pointwise(program.flow().energy().graph());
    new ProgramInterpreter(rows, components, null, Rounding.NONE, new double[0]).run(List.of(value));
    return rows.get(EnergySpec.U)[0];
  }

  private double[] targetGradient(double[] state) {
    Map<Variable, double[]> rows = ProgramInterpreter.rows(state.length, program.targetBuffers());
    rows.put(Buffers.STATE, state.clone());
    new ProgramInterpreter(rows, components, null, rounding, new double[0]).run(program.targetGradient());
    return rows.get(Buffers.STATE_BAR);
  }

  /** One layer of one walker's path. */
  private final class Run {
    private final int number;
    private final FlowProgram.Layer layer;
    private final LayerProgram stages;
    private final boolean forward;
    private final double[] entry;
    private final double weight;
    private final Map<Variable, Object> shared = new HashMap<>(components);
    private final Map<Variable, double[]> rows;
    private final ProgramInterpreter.Noise draws;

    Run(FlowRunner.Batch batch, int number, int walker, double[] entry) {
      this.number = number;
      this.layer = program.layers().get(number);
      this.stages = program.program(layer);
      this.forward = batch.forward();
      this.entry = entry;
      this.weight = batch.weight();
      this.rows = ProgramInterpreter.rows(entry.length, stages.buffers());
      this.draws = noise.noise(batch, number, walker);
      double[] parameters =
          Arrays.copyOfRange(batch.parameters(), layer.offset(), layer.offset() + stages.parameterCount());
      shared.put(Buffers.PARAMETERS, parameters);
      LayerSpec.Stochastic stochastic = stochastic(layer.spec());
      if (stochastic != null) {
        int lambda = stages.offsetOf(LayerProgram.LAMBDA);
        int stepSize = stages.offsetOf(LayerProgram.LOG_STEP_SIZE);
        shared.put(Buffers.LAMBDA, lambda < 0 ? stochastic.lambda() : parameters[lambda]);
        shared.put(Buffers.STEP_SIZE, stepSize < 0 ? stochastic.stepSize() : Math.exp(parameters[stepSize]));
      }
    }

    double[] there() {
      rows.put(Buffers.STATE, entry.clone());
      interpreter(new double[0]).run(forward ? stages.forward() : stages.inverse());
      return rows.get(Buffers.STATE);
    }

    /** The adjoint of the entry, given that of the exit; only the tape is kept from the run there. */
    double[] back(double[] exitBar, double[] gradient) {
      double[] own = new double[stages.parameterCount()];
      double[] exit = rows.get(Buffers.STATE);
      for (Map.Entry<Variable, double[]> fresh : ProgramInterpreter.rows(entry.length, stages.buffers()).entrySet()) {
        if (!onTape(fresh.getKey())) {
          rows.put(fresh.getKey(), fresh.getValue());
        }
      }
      rows.put(Buffers.ENTRY, entry);
      rows.put(Buffers.EXIT, exit);
      rows.put(Buffers.STATE_BAR, exitBar);
      shared.put(Buffers.S_BAR, -weight);
      interpreter(own).run(forward ? stages.forwardAdjoint() : stages.inverseAdjoint());
      for (int k = 0; k < own.length; k++) {
        gradient[layer.offset() + k] = rounding.result(Op.ADD, gradient[layer.offset() + k] + own[k]);
      }
      return rows.get(Buffers.STATE_BAR);
    }

    private boolean onTape(Variable variable) {
      return stages.buffers().contains(new Buffer(variable, rows.get(variable).length, LayerProgram.Place.TAPE));
    }

    private ProgramInterpreter interpreter(double[] gradient) {
      return new ProgramInterpreter(rows, shared, draws, rounding, gradient);
    }
  }

  private static LayerSpec.Stochastic stochastic(LayerSpec spec) {
    if (spec instanceof LayerSpec.Metropolis metropolis) {
      return metropolis.stochastic();
    }
    return spec instanceof LayerSpec.Langevin langevin ? langevin.stochastic() : null;
  }
}
