package dev.meander.processor.schedule;

import dev.meander.processor.ir.Interpreter;
import dev.meander.processor.ir.Interpreter.Rounding;
import dev.meander.processor.ir.Op;
import dev.meander.processor.ir.Sink;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.schedule.LayerProgram.Buffer;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the stages of a layer for one walker, in double, in the plainest way: the oracle of every kernel. Sums are naive
 * loops, and a retraced path is kept whole.
 *
 * <p>A row that nothing has written holds NaN, so that it shows when it is read.
 */
public final class ProgramInterpreter {
  /** The random numbers of one walker in one layer. */
  public interface Noise {
    /** Normal {@code k} of {@code count} of a step. */
    double normal(int step, int count, int k);

    /** ln U of a step. */
    double logUniform(int step);
  }

  private final Map<Variable, double[]> rows;
  private final Map<Variable, Object> shared;
  private final Noise noise;
  private final Rounding rounding;
  private final double[] gradient;
  private int step;

  /**
   * An interpreter of one layer for one walker.
   *
   * @param rows the walker's variables, see {@link #rows}; changed by each run
   * @param shared what all walkers have in common: numbers, booleans and arrays of them; the layer's parameters among
   *     them
   * @param noise of the walker in this layer
   * @param rounding of every operation
   * @param gradient by the layer's parameters; added to
   */
  public ProgramInterpreter(
      Map<Variable, double[]> rows, Map<Variable, Object> shared, Noise noise, Rounding rounding, double[] gradient) {
    this.rows = rows;
    this.shared = shared;
    this.noise = noise;
    this.rounding = rounding;
    this.gradient = gradient;
  }

  /** The variables of a walker in a layer: NaN everywhere, but for ΔS and the accepted proposals, which start at 0. */
  public static Map<Variable, double[]> rows(int dimension, List<Buffer> buffers) {
    Map<Variable, double[]> rows = new HashMap<>();
    List.of(Buffers.STATE, Buffers.STATE_BAR, Buffers.ENTRY, Buffers.EXIT).forEach(v -> rows.put(v, unknown(dimension)));
    rows.put(Buffers.DELTA_S, new double[1]);
    rows.put(Buffers.ACCEPTED, new double[1]);
    buffers.forEach(b -> rows.put(b.variable(), unknown(b.rows())));
    return rows;
  }

  private static double[] unknown(int count) {
    double[] row = new double[count];
    Arrays.fill(row, Double.NaN);
    return row;
  }

  /** Runs stages one after the other. */
  public void run(List<Stage> stages) {
    stages.forEach(this::run);
  }

  private void run(Stage stage) {
    if (stage instanceof Stage.Pointwise pointwise) {
      Interpreter.run(pointwise.graph(), new WalkerMemory(), rounding);
    } else if (stage instanceof Stage.Dense dense) {
      dense(dense);
    } else if (stage instanceof Stage.DenseAdjoint adjoint) {
      denseAdjoint(adjoint);
    } else if (stage instanceof Stage.Normals normals) {
      double[] row = new double[normals.count()];
      Arrays.setAll(row, k -> noise.normal(step, row.length, k));
      rows.put(normals.rows(), row);
    } else if (stage instanceof Stage.LogUniforms uniforms) {
      rows.put(uniforms.rows(), new double[] {noise.logUniform(step)});
    } else if (stage instanceof Stage.Repeat repeat) {
      for (step = 0; step < repeat.steps(); step++) {
        run(repeat.body());
      }
    } else if (stage instanceof Stage.Copy copy) {
      System.arraycopy(rows.get(copy.from()), 0, rows.get(copy.to()), 0, copy.count());
    } else if (stage instanceof Stage.ReduceParameters reduce) {
      for (int k = 0; k < reduce.count(); k++) {
        addToGradient(reduce.parameter() + k, get(reduce.rows(), k));
      }
    } else if (stage instanceof Stage.Retrace retrace) {
      retrace(retrace);
    }
  }

  /** y = W x + b, then ReLU if asked. */
  private void dense(Stage.Dense d) {
    for (int j = 0; j < d.outputs(); j++) {
      double y = parameter(d.bias() + j);
      for (int k = 0; k < d.inputs(); k++) {
        y = rounding.result(Op.ADD, y + parameter(d.weight() + j * d.inputs() + k) * get(d.from(), k));
      }
      set(d.to(), j, d.relu() ? Math.max(0, y) : y);
    }
  }

  /** ȳ gated by ReLU; W̄ += ȳ xᵀ, b̄ += ȳ, x̄ = Wᵀ ȳ or x̄ += Wᵀ ȳ. */
  private void denseAdjoint(Stage.DenseAdjoint adjoint) {
    Stage.Dense d = adjoint.dense();
    for (int j = 0; j < d.outputs(); j++) {
      if (d.relu() && !(get(d.to(), j) > 0)) {
        set(adjoint.toBar(), j, 0);
      }
      double yBar = get(adjoint.toBar(), j);
      addToGradient(d.bias() + j, yBar);
      for (int k = 0; k < d.inputs(); k++) {
        addToGradient(d.weight() + j * d.inputs() + k, yBar * get(d.from(), k));
      }
    }
    for (int k = 0; k < d.inputs(); k++) {
      double xBar = adjoint.add() ? get(adjoint.fromBar(), k) : 0;
      for (int j = 0; j < d.outputs(); j++) {
        xBar = rounding.result(Op.ADD, xBar + parameter(d.weight() + j * d.inputs() + k) * get(adjoint.toBar(), j));
      }
      set(adjoint.fromBar(), k, xBar);
    }
  }

  /** Every state is kept; what a carried variable itself holds while going back is nobody's business, so NaN. */
  private void retrace(Stage.Retrace retrace) {
    Map<Variable, double[][]> path = new HashMap<>();
    retrace.carried().forEach(c -> path.put(c.variable(), new double[retrace.steps() + 1][]));
    path.forEach((variable, states) -> states[0] = rows.get(variable).clone());
    for (step = 0; step < retrace.steps(); step++) {
      run(retrace.step());
      path.forEach((variable, states) -> states[step + 1] = rows.get(variable).clone());
    }
    retrace.carried().forEach(c -> rows.put(c.variable(), unknown(c.rows())));
    for (step = retrace.steps() - 1; step >= 0; step--) {
      for (Stage.Carried carried : retrace.carried()) {
        rows.put(carried.before(), path.get(carried.variable())[step]);
        rows.put(carried.after(), path.get(carried.variable())[step + 1]);
      }
      run(retrace.adjoint());
    }
  }

  private double get(Rows of, int k) {
    return rows.get(of.variable())[of.first() + k];
  }

  private void set(Rows of, int k, double value) {
    rows.get(of.variable())[of.first() + k] = value;
  }

  private double parameter(int k) {
    return Array.getDouble(shared.get(Buffers.PARAMETERS), k);
  }

  private void addToGradient(int k, double value) {
    gradient[k] = rounding.result(Op.ADD, gradient[k] + value);
  }

  /** What a graph sees. */
  private final class WalkerMemory implements Interpreter.Memory {
    @Override
    public double load(Variable variable, int... indices) {
      if (variable.space() == Variable.Space.WALKER) {
        return rows.get(variable)[indices[0]];
      }
      Object value = element(variable, indices);
      return value instanceof Boolean b ? (b ? 1 : 0) : ((Number) value).doubleValue();
    }

    @Override
    public int length(Variable variable, int... indices) {
      return Array.getLength(element(variable, indices));
    }

    private Object element(Variable variable, int... indices) {
      Object value = shared.get(variable);
      for (int i : indices) {
        value = Array.get(value, i);
      }
      return value;
    }

    @Override
    public void sink(Sink sink, int index, double value) {
      double[] row = rows.get(sink.target());
      row[index] = switch (sink.mode()) {
        case STORE -> value;
        case ADD -> rounding.result(Op.ADD, row[index] + value);
        case ADD_COMPENSATED -> row[index] + value;
      };
    }
  }
}
