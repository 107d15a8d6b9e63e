package dev.meander.processor.layer;

import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Sink;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.schedule.Buffers;
import dev.meander.processor.schedule.FusePointwise;
import dev.meander.processor.schedule.LayerProgram;
import dev.meander.processor.schedule.LayerProgram.Buffer;
import dev.meander.processor.schedule.LayerProgram.Place;
import dev.meander.processor.schedule.Stage;
import dev.meander.processor.spec.LayerSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * Metropolis steps in u_λ; the kernel is its own reverse, so both directions are one program.
 *
 * <pre>
 *   y* = y + s ξ,  accepted if ln U &lt; u_λ(y) − u_λ(y*);   a NaN energy is never accepted
 *   ΔS = u_λ(y_out) − u_λ(y_in)
 * </pre>
 *
 * <p>Where u_λ is infinite no proposal is accepted unless it leaves that region, so a walker may stay there with ΔS = 0.
 *
 * <p>With the accept flags fixed y_out = y_in + s Σ a_k ξ_k, so the adjoint needs both ends of the path only:
 *
 * <pre>
 *   a = ȳ_out + S̄ ∇u_λ(y_out),   ȳ_in = a − S̄ ∇u_λ(y_in)
 *   ∂/∂ ln s = a·(y_out − y_in),  ∂/∂λ = S̄ (D(y_out) − D(y_in)),  D = u₁ − u₀
 * </pre>
 */
final class MetropolisTemplate {
  private static final Variable NOISE = Variable.rows("xi");
  private static final Variable LOG_UNIFORM = Variable.rows("logU");
  private static final Variable PROPOSAL = Variable.rows("y");
  private static final Variable ENERGY = Variable.rows("uOld");
  private static final Variable NEW_ENERGY = Variable.rows("uNew");
  private static final Variable START = Variable.rows("uStart");
  private static final Variable GRADIENT = Variable.rows("g");
  private static final Variable DIFFERENCE = Variable.rows("difference");

  private final AnnealedEnergy energy;
  private final LayerSpec.Stochastic layer;
  private final TrainedScalars trained;

  MetropolisTemplate(AnnealedEnergy energy, LayerSpec.Stochastic layer) {
    this.energy = energy;
    this.layer = layer;
    this.trained = new TrainedScalars(layer);
  }

  LayerProgram program() {
    List<Buffer> buffers = new ArrayList<>(energy.buffers());
    buffers.add(new Buffer(PROPOSAL, energy.dimension(), Place.WORK));
    buffers.add(new Buffer(ENERGY, 1, Place.WORK));
    buffers.add(new Buffer(NEW_ENERGY, 1, Place.WORK));
    buffers.add(new Buffer(START, 1, Place.WORK));
    buffers.add(new Buffer(GRADIENT, energy.dimension(), Place.WORK));
    buffers.add(new Buffer(DIFFERENCE, 1, Place.WORK));
    buffers.addAll(trained.buffers());
    List<Stage> run = FusePointwise.apply(run(), LayerProgram.work(buffers));
    List<Stage> adjoint = FusePointwise.apply(adjoint(), LayerProgram.work(buffers));
    return new LayerProgram("Metropolis", trained.parameters(), buffers, run, run, adjoint, adjoint);
  }

  private List<Stage> run() {
    List<Stage> step = new ArrayList<>();
    step.add(new Stage.Normals(NOISE, energy.dimension()));
    step.add(new Stage.LogUniforms(LOG_UNIFORM));
    step.add(propose());
    step.addAll(energy.value(PROPOSAL, NEW_ENERGY));
    step.add(accept());

    List<Stage> run = new ArrayList<>(energy.value(Buffers.STATE, ENERGY));
    run.add(keepStart());
    run.add(new Stage.Repeat(layer.steps(), step));
    run.add(addDeltaS());
    return run;
  }

  private Stage propose() {
    GraphBuilder g = new GraphBuilder();
    new Features(g, energy.dimension()).each(d -> {
      Node move = g.mul(g.load(Buffers.STEP_SIZE), g.load(NOISE, d));
      g.sink(PROPOSAL, d, g.add(g.load(Buffers.STATE, d), move), Sink.Mode.STORE);
    });
    return new Stage.Pointwise(g.build());
  }

  private Stage accept() {
    GraphBuilder g = new GraphBuilder();
    Node old = g.load(ENERGY, 0);
    Node proposed = g.load(NEW_ENERGY, 0);
    Node accepted = g.less(g.load(LOG_UNIFORM, 0), g.sub(old, proposed));
    Node flag = g.select(accepted, g.real(1), g.real(0));
    // y + (a s) ξ instead of a selection for each coordinate: exact for both values of a, and it vectorises
    Node moved = g.mul(g.load(Buffers.STEP_SIZE), flag);
    new Features(g, energy.dimension()).each(d -> g.sink(
        Buffers.STATE,
        d,
        g.add(g.load(Buffers.STATE, d), g.mul(moved, g.load(NOISE, d))),
        Sink.Mode.STORE));
    g.store(ENERGY, 0, g.select(accepted, proposed, old));
    g.sink(Buffers.ACCEPTED, g.integer(0), flag, Sink.Mode.ADD);
    return new Stage.Pointwise(g.build());
  }

  private static Stage keepStart() {
    GraphBuilder g = new GraphBuilder();
    g.store(START, 0, g.load(ENERGY, 0));
    return new Stage.Pointwise(g.build());
  }

  /** u_λ(y_out) − u_λ(y_in); 0 where nothing was accepted, also if both are infinite. */
  private static Stage addDeltaS() {
    GraphBuilder g = new GraphBuilder();
    Node start = g.load(START, 0);
    Node end = g.load(ENERGY, 0);
    Node change = g.select(g.equal(start, end), g.real(0), g.sub(end, start));
    g.sink(Buffers.DELTA_S, g.integer(0), change, Sink.Mode.ADD_COMPENSATED);
    return new Stage.Pointwise(g.build());
  }

  private List<Stage> adjoint() {
    List<Stage> stages = new ArrayList<>();
    stages.addAll(atEnd(Buffers.EXIT, true));
    stages.addAll(trained.reductions());
    stages.addAll(atEnd(Buffers.ENTRY, false));
    if (layer.trainLambda()) {
      stages.add(trained.lambdaReduction());
    }
    return stages;
  }

  /** x̄ += ±S̄ ∇u_λ(y) at one end of the path, and what the trained scalars receive there. */
  private List<Stage> atEnd(Variable y, boolean exit) {
    List<Stage> stages = new ArrayList<>(
        layer.trainLambda()
            ? energy.gradientAndDifference(y, GRADIENT, DIFFERENCE)
            : energy.gradient(y, GRADIENT));
    GraphBuilder g = new GraphBuilder();
    Node sBar = exit ? g.load(Buffers.S_BAR) : g.neg(g.load(Buffers.S_BAR));
    Features features = new Features(g, energy.dimension());
    features.each(d -> g.sink(
        Buffers.STATE_BAR,
        d,
        g.add(g.load(Buffers.STATE_BAR, d), g.mul(sBar, g.load(GRADIENT, d))),
        Sink.Mode.STORE));
    if (exit && layer.trainStepSize()) {
      Node sum = features.sum(d -> g.mul(
          g.add(g.load(Buffers.STATE_BAR, d), g.mul(sBar, g.load(GRADIENT, d))),
          g.sub(g.load(Buffers.EXIT, d), g.load(Buffers.ENTRY, d))));
      g.store(TrainedScalars.LOG_STEP_SIZE_BAR, 0, sum);
    }
    if (layer.trainLambda()) {
      g.store(TrainedScalars.LAMBDA_BAR, 0, g.mul(sBar, g.load(DIFFERENCE, 0)));
    }
    stages.add(new Stage.Pointwise(g.build()));
    return stages;
  }
}
