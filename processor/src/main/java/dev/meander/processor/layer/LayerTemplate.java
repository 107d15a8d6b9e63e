package dev.meander.processor.layer;

import dev.meander.processor.derivative.EnergyDerivatives;
import dev.meander.processor.schedule.Buffers;
import dev.meander.processor.schedule.FlowProgram;
import dev.meander.processor.schedule.LayerProgram;
import dev.meander.processor.schedule.LayerProgram.Buffer;
import dev.meander.processor.schedule.LayerProgram.Place;
import dev.meander.processor.schedule.Stage;
import dev.meander.processor.spec.EnergySpec;
import dev.meander.processor.spec.FlowSpec;
import dev.meander.processor.spec.LayerSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the program of one kind of layer. */
public final class LayerTemplate {
  /** Walkers in a tile at least: rows long enough that calls cost little. */
  private static final int SMALLEST_TILE = 256;

  /** And at most: longer rows gain nothing more. */
  private static final int LARGEST_TILE = 1024;

  /** Bytes of a tile's rows that a core's cache holds. */
  private static final int CACHE = 1 << 19;

  private final EnergySpec energy;
  private final EnergyDerivatives derivatives;

  /** Templates for the layers of a flow to this target. */
  public LayerTemplate(EnergySpec energy, EnergyDerivatives derivatives) {
    this.energy = energy;
    this.derivatives = derivatives;
  }

  /**
   * The programs of a whole flow; equal layers share one.
   *
   * @throws ArithmeticException if it has more parameters than an array can hold
   */
  public FlowProgram program(FlowSpec flow) {
    Map<Object, Integer> known = new HashMap<>();
    List<LayerProgram> programs = new ArrayList<>();
    List<FlowProgram.Layer> layers = new ArrayList<>();
    int offset = 0;
    for (LayerSpec layer : flow.layers()) {
      int number = known.computeIfAbsent(shape(layer), k -> {
        programs.add(program(layer));
        return programs.size() - 1;
      });
      layers.add(new FlowProgram.Layer(layer, number, offset));
      offset = Math.addExact(offset, programs.get(number).parameterCount());
    }
    int dimension = energy.dimension();
    List<Stage> targetGradient =
        AnnealedEnergy.targetGradient(derivatives, dimension, Buffers.STATE, Buffers.STATE_BAR);
    List<Buffer> buffers = new AnnealedEnergy(dimension, derivatives, false).buffers();
    return new FlowProgram(flow, programs, layers, buffers, targetGradient, tile(flow, programs, layers));
  }

  /** Walkers in a tile: as many as fit into the cache with the path and all tapes; a constant of the flow. */
  private static int tile(FlowSpec flow, List<LayerProgram> programs, List<FlowProgram.Layer> layers) {
    int work = programs.stream().mapToInt(p -> p.rows(Place.WORK)).max().orElse(0);
    int tapes = layers.stream().mapToInt(l -> programs.get(l.program()).rows(Place.TAPE)).sum();
    int path = flow.energy().dimension() * (layers.size() + 2);
    long bytes = (flow.doublePrecision() ? 8L : 4L) * (work + tapes + path);
    int tile = LARGEST_TILE;
    while (tile > SMALLEST_TILE && tile * bytes > CACHE) {
      tile /= 2;
    }
    return tile;
  }

  /** What the program of a layer depends on; λ and step size are read at run time. */
  private static Object shape(LayerSpec layer) {
    if (layer instanceof LayerSpec.AffineCoupling c) {
      return new LayerSpec.AffineCoupling("", c.coupling() % 2, c.hidden());
    }
    if (layer instanceof LayerSpec.AdditiveCoupling c) {
      return new LayerSpec.AdditiveCoupling("", c.coupling() % 2, c.hidden());
    }
    if (layer instanceof LayerSpec.Affine) {
      return new LayerSpec.Affine("");
    }
    if (layer instanceof LayerSpec.Metropolis m) {
      return new LayerSpec.Metropolis("", shape(m.stochastic()));
    }
    return new LayerSpec.Langevin("", shape(((LayerSpec.Langevin) layer).stochastic()));
  }

  private static LayerSpec.Stochastic shape(LayerSpec.Stochastic s) {
    double lambda = priorOnly(s) ? 0 : 1;
    return new LayerSpec.Stochastic(s.steps(), 1, lambda, s.trainStepSize(), s.trainLambda());
  }

  private static boolean priorOnly(LayerSpec.Stochastic layer) {
    return layer.lambda() == 0 && !layer.trainLambda();
  }

  /** The program of a layer. Layers that differ in name, λ or step size alone have equal ones. */
  public LayerProgram program(LayerSpec layer) {
    int dimension = energy.dimension();
    if (layer instanceof LayerSpec.AffineCoupling coupling) {
      return new CouplingTemplate(dimension, coupling.coupling(), coupling.hidden()).affine();
    }
    if (layer instanceof LayerSpec.AdditiveCoupling coupling) {
      return new CouplingTemplate(dimension, coupling.coupling(), coupling.hidden()).additive();
    }
    if (layer instanceof LayerSpec.Affine) {
      return AffineTemplate.program(dimension);
    }
    if (layer instanceof LayerSpec.Metropolis metropolis) {
      return new MetropolisTemplate(annealed(metropolis.stochastic()), metropolis.stochastic()).program();
    }
    if (layer instanceof LayerSpec.Langevin langevin) {
      return new LangevinTemplate(annealed(langevin.stochastic()), langevin.stochastic()).program();
    }
    throw new AssertionError(layer);
  }

  private AnnealedEnergy annealed(LayerSpec.Stochastic layer) {
    return new AnnealedEnergy(energy.dimension(), derivatives, priorOnly(layer));
  }
}
