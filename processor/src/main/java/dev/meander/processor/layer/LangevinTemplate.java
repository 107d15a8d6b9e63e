package dev.meander.processor.layer;

import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Op;
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
 * Overdamped Langevin steps in u_λ; the way back has the same form, so both directions are one program.
 *
 * <pre>
 *   y' = y − ε∇u_λ(y) + √(2ε) η
 *   η̃  = √(ε/2)(∇u_λ(y) + ∇u_λ(y')) − η
 *   ΔS = ½(|η|² − |η̃|²) = ½ Σ (η − η̃)(η + η̃)
 * </pre>
 *
 * <p>The adjoint goes back over the steps with h = √(ε/2), σ = √(2ε), r = −S̄ η̃. A step's Hessian product at y' and the
 * next one's at its y are taken together: v is what the later step left to be multiplied, so that n steps need n + 1
 * products.
 *
 * <pre>
 *   a ← a + H(y')(v + h r),   v ← h r − ε a;      at the entry  ȳ = a + H(y₀) v
 *   ∂/∂ε = a·(η/σ − ∇u_λ(y)) + r·(∇u_λ(y) + ∇u_λ(y'))/(2σ)
 *   ∂/∂λ = −ε a·D(y) + h r·(D(y) + D(y')),  D = ∇u₁ − ∇u₀ = (∇u_λ − y)/λ
 * </pre>
 */
final class LangevinTemplate {
  private static final Variable NOISE = Variable.rows("eta");
  private static final Variable GRADIENT = Variable.rows("g");
  private static final Variable PARTIAL = Variable.rows("e");
  private static final Variable POSITION = Variable.rows("y");
  private static final Variable POSITION_BEFORE = Variable.rows("yBefore");
  private static final Variable POSITION_AFTER = Variable.rows("yAfter");
  private static final Variable GRADIENT_BEFORE = Variable.rows("gBefore");
  private static final Variable GRADIENT_AFTER = Variable.rows("gAfter");
  private static final Variable PENDING = Variable.rows("v");
  private static final Variable DIRECTION = Variable.rows("w");
  private static final Variable PRODUCT = Variable.rows("hw");

  private final AnnealedEnergy energy;
  private final LayerSpec.Stochastic layer;
  private final TrainedScalars trained;
  private final int dimension;

  LangevinTemplate(AnnealedEnergy energy, LayerSpec.Stochastic layer) {
    this.energy = energy;
    this.layer = layer;
    this.trained = new TrainedScalars(layer);
    this.dimension = energy.dimension();
  }

  LayerProgram program() {
    List<Buffer> buffers = new ArrayList<>(energy.buffers());
    for (Variable rows : List.of(GRADIENT, PARTIAL, POSITION, PENDING, DIRECTION, PRODUCT)) {
      buffers.add(new Buffer(rows, dimension, Place.WORK));
    }
    buffers.addAll(trained.buffers());
    List<Stage> run = FusePointwise.apply(run(), LayerProgram.work(buffers));
    List<Stage> adjoint = FusePointwise.apply(adjoint(), LayerProgram.work(buffers));
    return new LayerProgram("Langevin", trained.parameters(), buffers, run, run, adjoint, adjoint);
  }

  private List<Stage> run() {
    List<Stage> run = new ArrayList<>(energy.gradient(Buffers.STATE, GRADIENT));
    List<Stage> step = new ArrayList<>(step(Buffers.STATE));
    step.add(addDeltaS());
    run.add(new Stage.Repeat(layer.steps(), step));
    return run;
  }

  /** One step of the position; leaves √(ε/2)∇u_λ(y) − η in PARTIAL, and the gradient at y' in GRADIENT. */
  private List<Stage> step(Variable y) {
    List<Stage> step = new ArrayList<>();
    step.add(new Stage.Normals(NOISE, dimension));
    GraphBuilder g = new GraphBuilder();
    new Features(g, dimension).each(d -> {
      Node gradient = g.load(GRADIENT, d);
      Node eta = g.load(NOISE, d);
      Node drifted = g.sub(g.load(y, d), g.mul(g.load(Buffers.STEP_SIZE), gradient));
      g.sink(y, d, g.add(drifted, g.mul(sigma(g), eta)), Sink.Mode.STORE);
      g.sink(PARTIAL, d, g.sub(g.mul(half(g), gradient), eta), Sink.Mode.STORE);
    });
    step.add(new Stage.Pointwise(g.build()));
    step.addAll(energy.gradient(y, GRADIENT));
    return step;
  }

  private Stage addDeltaS() {
    GraphBuilder g = new GraphBuilder();
    Node sum = new Features(g, dimension).sum(d -> {
      Node eta = g.load(NOISE, d);
      Node back = g.add(g.mul(half(g), g.load(GRADIENT, d)), g.load(PARTIAL, d));
      return g.mul(g.sub(eta, back), g.add(eta, back));
    });
    g.sink(Buffers.DELTA_S, g.integer(0), g.mul(g.real(0.5), sum), Sink.Mode.ADD_COMPENSATED);
    return new Stage.Pointwise(g.build());
  }

  private List<Stage> adjoint() {
    List<Stage> stages = new ArrayList<>();
    stages.add(new Stage.Copy(POSITION, Buffers.ENTRY, dimension));
    stages.addAll(energy.gradient(POSITION, GRADIENT));
    stages.add(clearPending());
    stages.add(new Stage.Retrace(
        layer.steps(),
        List.of(
            new Stage.Carried(POSITION, dimension, POSITION_BEFORE, POSITION_AFTER),
            new Stage.Carried(GRADIENT, dimension, GRADIENT_BEFORE, GRADIENT_AFTER)),
        step(POSITION),
        stepBack()));
    stages.addAll(energy.hessianVector(Buffers.ENTRY, PENDING, PRODUCT));
    GraphBuilder g = new GraphBuilder();
    new Features(g, dimension).each(d -> g.sink(
        Buffers.STATE_BAR, d, g.add(g.load(Buffers.STATE_BAR, d), g.load(PRODUCT, d)), Sink.Mode.STORE));
    stages.add(new Stage.Pointwise(g.build()));
    stages.addAll(trained.reductions());
    return stages;
  }

  private Stage clearPending() {
    GraphBuilder g = new GraphBuilder();
    new Features(g, dimension).each(d -> g.sink(PENDING, d, g.real(0), Sink.Mode.STORE));
    trained.buffers().forEach(b -> g.store(b.variable(), 0, g.real(0)));
    return new Stage.Pointwise(g.build());
  }

  private List<Stage> stepBack() {
    List<Stage> stages = new ArrayList<>();
    stages.add(new Stage.Normals(NOISE, dimension));
    GraphBuilder g = new GraphBuilder();
    new Features(g, dimension).each(
        d -> g.sink(DIRECTION, d, g.add(g.load(PENDING, d), g.mul(half(g), r(g, d))), Sink.Mode.STORE));
    stages.add(new Stage.Pointwise(g.build()));
    stages.addAll(energy.hessianVector(POSITION_AFTER, DIRECTION, PRODUCT));
    stages.add(receive());
    return stages;
  }

  private Stage receive() {
    GraphBuilder g = new GraphBuilder();
    Features features = new Features(g, dimension);
    Node epsilon = g.load(Buffers.STEP_SIZE);
    features.each(d -> {
      g.sink(Buffers.STATE_BAR, d, a(g, d), Sink.Mode.STORE);
      g.sink(PENDING, d, g.sub(g.mul(half(g), r(g, d)), g.mul(epsilon, a(g, d))), Sink.Mode.STORE);
    });
    if (layer.trainStepSize()) {
      // ε ∂/∂ε, since ln ε is trained: ε/σ = h, ε/(2σ) = h/2
      Node sum = features.sum(d -> {
        Node fromMove = g.mul(a(g, d), g.sub(g.mul(half(g), g.load(NOISE, d)), g.mul(epsilon, g.load(GRADIENT_BEFORE, d))));
        Node gradients = g.add(g.load(GRADIENT_BEFORE, d), g.load(GRADIENT_AFTER, d));
        return g.add(fromMove, g.mul(g.mul(g.mul(g.real(0.5), half(g)), r(g, d)), gradients));
      });
      g.sink(TrainedScalars.LOG_STEP_SIZE_BAR, g.integer(0), sum, Sink.Mode.ADD);
    }
    if (layer.trainLambda()) {
      Node sum = features.sum(d -> {
        Node before = g.sub(g.load(GRADIENT_BEFORE, d), g.load(POSITION_BEFORE, d));
        Node after = g.sub(g.load(GRADIENT_AFTER, d), g.load(POSITION_AFTER, d));
        Node fromDeltaS = g.mul(g.mul(half(g), r(g, d)), g.add(before, after));
        return g.sub(fromDeltaS, g.mul(g.mul(epsilon, a(g, d)), before));
      });
      g.sink(
          TrainedScalars.LAMBDA_BAR, g.integer(0), g.div(sum, g.load(Buffers.LAMBDA)), Sink.Mode.ADD);
    }
    return new Stage.Pointwise(g.build());
  }

  /** The state's adjoint with this step's Hessian product. */
  private static Node a(GraphBuilder g, Node d) {
    return g.add(g.load(Buffers.STATE_BAR, d), g.load(PRODUCT, d));
  }

  /** −S̄ η̃. */
  private static Node r(GraphBuilder g, Node d) {
    Node gradients = g.add(g.load(GRADIENT_BEFORE, d), g.load(GRADIENT_AFTER, d));
    return g.mul(g.load(Buffers.S_BAR), g.sub(g.load(NOISE, d), g.mul(half(g), gradients)));
  }

  /** √(2ε). */
  private static Node sigma(GraphBuilder g) {
    return g.apply(Op.SQRT, g.mul(g.real(2), g.load(Buffers.STEP_SIZE)));
  }

  /** √(ε/2). */
  private static Node half(GraphBuilder g) {
    return g.apply(Op.SQRT, g.mul(g.real(0.5), g.load(Buffers.STEP_SIZE)));
  }
}
