package dev.meander.processor.schedule;

import dev.meander.processor.ir.Type;
import dev.meander.processor.ir.Variable;
import dev.meander.processor.spec.EnergySpec;

/** The variables that every layer finds in its place. */
public final class Buffers {
  /** The state, replaced by the layer. */
  public static final Variable STATE = EnergySpec.X;

  /** In an adjoint: the state before the layer ran. */
  public static final Variable ENTRY = Variable.rows("entry");

  /** In an adjoint: the state after the layer ran. */
  public static final Variable EXIT = Variable.rows("exit");

  /** In an adjoint: the adjoint of the state, replaced by the layer. */
  public static final Variable STATE_BAR = Variable.rows("xBar");

  /** ΔS of the layer, as a compensated pair of rows. */
  public static final Variable DELTA_S = Variable.rows("deltaS");

  /** How many proposals of the layer were accepted. */
  public static final Variable ACCEPTED = Variable.rows("accepted");

  /** The layer's parameters. */
  public static final Variable PARAMETERS = Variable.uniform("p", Type.REAL, 1);

  /** λ of the layer. */
  public static final Variable LAMBDA = Variable.scalar("lambda");

  /** The layer's step size. */
  public static final Variable STEP_SIZE = Variable.scalar("stepSize");

  /** In an adjoint: ∂loss/∂ΔS, the same for every walker. */
  public static final Variable S_BAR = Variable.scalar("sBar");

  private Buffers() {}
}
