package dev.meander.processor.layer;

import dev.meander.processor.derivative.EnergyDerivatives;
import dev.meander.processor.ir.Graph;
import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.GraphCopy;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Sink;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.schedule.Buffers;
import dev.meander.processor.schedule.LayerProgram.Buffer;
import dev.meander.processor.schedule.LayerProgram.Place;
import dev.meander.processor.schedule.Stage;
import dev.meander.processor.spec.EnergySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * u_λ = (1−λ)u₀ + λu₁ and its derivatives as stages, u₀ = ½|x|². Where λ is 0 for good the target is not evaluated: it
 * may be infinite, and 0·∞ is no energy.
 */
final class AnnealedEnergy {
  private static final Variable TARGET_ENERGY = Variable.rows("u1");
  private static final Variable TARGET_PRODUCT = Variable.rows("h1");

  private final int dimension;
  private final EnergyDerivatives target;
  private final boolean priorOnly;

  AnnealedEnergy(int dimension, EnergyDerivatives target, boolean priorOnly) {
    this.dimension = dimension;
    this.target = target;
    this.priorOnly = priorOnly;
  }

  int dimension() {
    return dimension;
  }

  /** The variables that the stages use between them. */
  List<Buffer> buffers() {
    return List.of(
        new Buffer(TARGET_ENERGY, 1, Place.WORK),
        new Buffer(TARGET_PRODUCT, dimension, Place.WORK));
  }

  /** {@code u[0] = u_λ(x)}. */
  List<Stage> value(Variable x, Variable u) {
    List<Stage> stages = new ArrayList<>();
    if (!priorOnly) {
      stages.add(renamed(target.value(), Map.of(EnergySpec.X, x, EnergySpec.U, TARGET_ENERGY)));
    }
    stages.add(mixEnergy(x, u));
    return stages;
  }

  /** {@code g[d] = ∂u_λ/∂x_d}. */
  List<Stage> gradient(Variable x, Variable g) {
    List<Stage> stages = new ArrayList<>();
    if (!priorOnly) {
      stages.addAll(targetGradient(x, g));
    }
    stages.add(mix(x, g, g));
    return stages;
  }

  /** The same, with {@code difference[0] = u₁(x) − u₀(x)}, the derivative of u_λ by λ. */
  List<Stage> gradientAndDifference(Variable x, Variable g, Variable difference) {
    List<Stage> stages = new ArrayList<>(targetGradient(x, g));
    GraphBuilder b = new GraphBuilder();
    b.store(difference, 0, b.sub(b.load(TARGET_ENERGY, 0), prior(b, x)));
    stages.add(new Stage.Pointwise(b.build()));
    stages.add(mix(x, g, g));
    return stages;
  }

  /** {@code hv = ∇²u_λ(x)·v}. */
  List<Stage> hessianVector(Variable x, Variable v, Variable hv) {
    List<Stage> stages = new ArrayList<>();
    if (!priorOnly) {
      if (target.scatters()) {
        stages.add(zero(TARGET_PRODUCT));
      }
      stages.add(renamed(
          target.hessianVector(),
          Map.of(EnergySpec.X, x, EnergyDerivatives.V, v, EnergyDerivatives.HV, TARGET_PRODUCT)));
    }
    stages.add(mix(v, TARGET_PRODUCT, hv));
    return stages;
  }

  private List<Stage> targetGradient(Variable x, Variable g) {
    return targetGradient(target, dimension, x, g);
  }

  /** {@code g = ∇u₁(x)}, and {@code u1[0] = u₁(x)}. */
  static List<Stage> targetGradient(EnergyDerivatives target, int dimension, Variable x, Variable g) {
    List<Stage> stages = new ArrayList<>();
    if (target.scatters()) {
      stages.add(zero(dimension, g));
    }
    stages.add(renamed(
        target.gradient(), Map.of(EnergySpec.X, x, EnergySpec.U, TARGET_ENERGY, EnergyDerivatives.G, g)));
    return stages;
  }

  private Stage mixEnergy(Variable x, Variable u) {
    GraphBuilder g = new GraphBuilder();
    Node prior = prior(g, x);
    g.store(u, 0, priorOnly ? prior : mixed(g, prior, g.load(TARGET_ENERGY, 0)));
    return new Stage.Pointwise(g.build());
  }

  /** {@code to = (1−λ) a + λ b}, feature by feature: gradients with a = x, products with a = v. */
  private Stage mix(Variable a, Variable b, Variable to) {
    GraphBuilder g = new GraphBuilder();
    new Features(g, dimension).each(d -> {
      Node prior = g.load(a, d);
      g.sink(to, d, priorOnly ? prior : mixed(g, prior, g.load(b, d)), Sink.Mode.STORE);
    });
    return new Stage.Pointwise(g.build());
  }

  private Node prior(GraphBuilder g, Variable x) {
    Node squares = new Features(g, dimension).sum(d -> g.mul(g.load(x, d), g.load(x, d)));
    return g.mul(g.real(0.5), squares);
  }

  private static Node mixed(GraphBuilder g, Node prior, Node target) {
    Node lambda = g.load(Buffers.LAMBDA);
    return g.add(g.mul(g.sub(g.real(1), lambda), prior), g.mul(lambda, target));
  }

  private Stage zero(Variable rows) {
    return zero(dimension, rows);
  }

  private static Stage zero(int dimension, Variable rows) {
    GraphBuilder g = new GraphBuilder();
    new Features(g, dimension).each(d -> g.sink(rows, d, g.real(0), Sink.Mode.STORE));
    return new Stage.Pointwise(g.build());
  }

  private static Stage renamed(Graph graph, Map<Variable, Variable> names) {
    GraphBuilder g = new GraphBuilder();
    GraphCopy copy = new GraphCopy(g, (load, indices) -> {
          Variable other = names.get(load.variable());
          return other == null ? null : g.load(other, indices);
        })
        .copy(graph);
    for (Sink sink : graph.sinks()) {
      g.sink(
          names.getOrDefault(sink.target(), sink.target()),
          copy.copyOf(sink.index()),
          copy.copyOf(sink.value()),
          sink.mode());
    }
    return new Stage.Pointwise(g.build());
  }
}
