import dev.meander.annotation.Generated;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.flow.FlowModel;
import dev.meander.runtime.kernel.Checkpoints;
import dev.meander.runtime.kernel.DoubleDense;
import dev.meander.runtime.kernel.DoubleRows;
import dev.meander.runtime.kernel.DoubleTile;

/**
 * JVM kernels of {@link ThreeBranches}: 5 layers of 5 kinds, 102 parameters.
 */
@Generated(
    value = "Meander",
    source = "ThreeBranches"
)
final class ThreeBranchesJvm extends DoubleTile {
  private static final int[] PROGRAM = {0, 1, 2, 3, 4};

  private static final int[] OFFSET = {0, 75, 77, 95, 96};

  ThreeBranchesJvm(FlowModel model, EnergyFunction target) {
    super(model, target, 24, 55);
  }

  @Override
  protected void runForward(int layer, double[][] tape) {
    final int p0 = OFFSET[layer];
    final double lambda = lambda(layer);
    final double stepSize = stepSize(layer);
    switch (PROGRAM[layer]) {
      case 0 -> affineCoupling0Forward(p0, tape);
      case 1 -> langevin1Forward(layer, lambda, stepSize);
      case 2 -> additiveCoupling2Forward(p0, tape);
      case 3 -> metropolis3Forward(layer, lambda, stepSize);
      case 4 -> affine4Forward(p0);
      default -> throw new AssertionError("layer " + layer);
    }
  }

  @Override
  protected void runInverse(int layer, double[][] tape) {
    final int p0 = OFFSET[layer];
    final double lambda = lambda(layer);
    final double stepSize = stepSize(layer);
    switch (PROGRAM[layer]) {
      case 0 -> affineCoupling0Inverse(p0, tape);
      case 1 -> langevin1Forward(layer, lambda, stepSize);
      case 2 -> additiveCoupling2Inverse(p0, tape);
      case 3 -> metropolis3Forward(layer, lambda, stepSize);
      case 4 -> affine4Inverse(p0);
      default -> throw new AssertionError("layer " + layer);
    }
  }

  @Override
  protected void runForwardAdjoint(int layer, double[][] tape) {
    final int p0 = OFFSET[layer];
    final double lambda = lambda(layer);
    final double stepSize = stepSize(layer);
    switch (PROGRAM[layer]) {
      case 0 -> affineCoupling0ForwardAdjoint(p0, tape);
      case 1 -> langevin1ForwardAdjoint(layer, lambda, p0, stepSize);
      case 2 -> additiveCoupling2ForwardAdjoint(p0, tape);
      case 3 -> metropolis3ForwardAdjoint(lambda, p0);
      case 4 -> affine4ForwardAdjoint(p0);
      default -> throw new AssertionError("layer " + layer);
    }
  }

  @Override
  protected void runInverseAdjoint(int layer, double[][] tape) {
    final int p0 = OFFSET[layer];
    final double lambda = lambda(layer);
    final double stepSize = stepSize(layer);
    switch (PROGRAM[layer]) {
      case 0 -> affineCoupling0InverseAdjoint(p0, tape);
      case 1 -> langevin1ForwardAdjoint(layer, lambda, p0, stepSize);
      case 2 -> additiveCoupling2InverseAdjoint(p0, tape);
      case 3 -> metropolis3ForwardAdjoint(lambda, p0);
      case 4 -> affine4InverseAdjoint(p0);
      default -> throw new AssertionError("layer " + layer);
    }
  }

  @Override
  protected int tapeRows(int layer) {
    return switch (PROGRAM[layer]) {
      case 0 -> 18;
      case 1 -> 0;
      case 2 -> 6;
      case 3 -> 0;
      case 4 -> 0;
      default -> throw new AssertionError("layer " + layer);
    };
  }

  @Override
  protected void runTargetGradient() {
    targetGradient();
  }

  private void affineCoupling0ForwardStage1(int p0, double[][] tape) {
    final double t0 = p[p0 + 74];
    final double t1 = Math.exp(t0);
    rows.tanh(t[0], tape[8], n);
    affineCoupling0ForwardStage1Pass(t[1], t1, t[0], n);
    rows.exp(t[0], t[1], n);
    affineCoupling0ForwardStage1Pass2(x[2], tape[17], t[0], n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[1], n);
  }

  private void affineCoupling0Forward(int p0, double[][] tape) {
    dense.forward(tape, 0, 4, x, 0, 2, p, p0 + 0, p0 + 8, true, n);
    dense.forward(tape, 4, 4, tape, 0, 4, p, p0 + 12, p0 + 28, true, n);
    dense.forward(tape, 8, 1, tape, 4, 4, p, p0 + 32, p0 + 36, false, n);
    dense.forward(tape, 9, 4, x, 0, 2, p, p0 + 37, p0 + 45, true, n);
    dense.forward(tape, 13, 4, tape, 9, 4, p, p0 + 49, p0 + 65, true, n);
    dense.forward(tape, 17, 1, tape, 13, 4, p, p0 + 69, p0 + 73, false, n);
    affineCoupling0ForwardStage1(p0, tape);
  }

  private void affineCoupling0InverseStage1(int p0, double[][] tape) {
    final double t0 = p[p0 + 74];
    final double t1 = Math.exp(t0);
    affineCoupling0InverseStage1Pass(t[0], x[2], tape[17], n);
    rows.tanh(t[1], tape[8], n);
    affineCoupling0InverseStage1Pass2(t[2], t1, t[1], n);
    rows.exp(t[1], t[2], n);
    affineCoupling0InverseStage1Pass3(x[2], t[1], t[0], n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[2], n);
  }

  private void affineCoupling0Inverse(int p0, double[][] tape) {
    dense.forward(tape, 0, 4, x, 0, 2, p, p0 + 0, p0 + 8, true, n);
    dense.forward(tape, 4, 4, tape, 0, 4, p, p0 + 12, p0 + 28, true, n);
    dense.forward(tape, 8, 1, tape, 4, 4, p, p0 + 32, p0 + 36, false, n);
    dense.forward(tape, 9, 4, x, 0, 2, p, p0 + 37, p0 + 45, true, n);
    dense.forward(tape, 13, 4, tape, 9, 4, p, p0 + 49, p0 + 65, true, n);
    dense.forward(tape, 17, 1, tape, 13, 4, p, p0 + 69, p0 + 73, false, n);
    affineCoupling0InverseStage1(p0, tape);
  }

  private void affineCoupling0ForwardAdjointStage1(int p0, double[][] tape) {
    final double t0 = p[p0 + 74];
    final double t1 = Math.exp(t0);
    DoubleRows.copy(t[0], xBar[2], n);
    final double t2 = sBar;
    affineCoupling0ForwardAdjointStage1Pass(t[1], entry[2], t[0], n);
    rows.tanh(t[2], tape[8], n);
    affineCoupling0ForwardAdjointStage1Pass2(t[3], t[4], t1, t[2], n);
    rows.exp(t[5], t[3], n);
    affineCoupling0ForwardAdjointStage1Pass3(xBar[2], t[5], t[0], n);
    affineCoupling0ForwardAdjointStage1Pass4(w[18], w[8], t2, t[5], t[1], t1, t[4], t[2], n);
    affineCoupling0ForwardAdjointStage1Pass5(w[17], t[0], n);
  }

  private void affineCoupling0ForwardAdjoint(int p0, double[][] tape) {
    affineCoupling0ForwardAdjointStage1(p0, tape);
    addToGradient(p0 + 74, DoubleRows.sum(w[18], n));
    dense.gradient(gradient, p0 + 69, p0 + 73, w, 17, 1, tape, 13, 4, n);
    dense.backward(w, 13, 4, w, 17, 1, p, p0 + 69, false, n);
    DoubleDense.gate(w, 13, tape, 13, 4, n);
    dense.gradient(gradient, p0 + 49, p0 + 65, w, 13, 4, tape, 9, 4, n);
    dense.backward(w, 9, 4, w, 13, 4, p, p0 + 49, false, n);
    DoubleDense.gate(w, 9, tape, 9, 4, n);
    dense.gradient(gradient, p0 + 37, p0 + 45, w, 9, 4, entry, 0, 2, n);
    dense.backward(xBar, 0, 2, w, 9, 4, p, p0 + 37, true, n);
    dense.gradient(gradient, p0 + 32, p0 + 36, w, 8, 1, tape, 4, 4, n);
    dense.backward(w, 4, 4, w, 8, 1, p, p0 + 32, false, n);
    DoubleDense.gate(w, 4, tape, 4, 4, n);
    dense.gradient(gradient, p0 + 12, p0 + 28, w, 4, 4, tape, 0, 4, n);
    dense.backward(w, 0, 4, w, 4, 4, p, p0 + 12, false, n);
    DoubleDense.gate(w, 0, tape, 0, 4, n);
    dense.gradient(gradient, p0 + 0, p0 + 8, w, 0, 4, entry, 0, 2, n);
    dense.backward(xBar, 0, 2, w, 0, 4, p, p0 + 0, true, n);
  }

  private void affineCoupling0InverseAdjointStage1(int p0, double[][] tape) {
    final double t0 = p[p0 + 74];
    final double t1 = Math.exp(t0);
    final double t2 = sBar;
    affineCoupling0InverseAdjointStage1Pass(t[0], entry[2], tape[17], xBar[2], n);
    rows.tanh(t[1], tape[8], n);
    affineCoupling0InverseAdjointStage1Pass2(t[2], t[3], t1, t[1], n);
    rows.exp(t[4], t[2], n);
    affineCoupling0InverseAdjointStage1Pass3(xBar[2], w[17], t[4], n);
    affineCoupling0InverseAdjointStage1Pass4(w[18], w[8], t2, t[4], t[0], t1, t[3], t[1], n);
  }

  private void affineCoupling0InverseAdjoint(int p0, double[][] tape) {
    affineCoupling0InverseAdjointStage1(p0, tape);
    addToGradient(p0 + 74, DoubleRows.sum(w[18], n));
    dense.gradient(gradient, p0 + 69, p0 + 73, w, 17, 1, tape, 13, 4, n);
    dense.backward(w, 13, 4, w, 17, 1, p, p0 + 69, false, n);
    DoubleDense.gate(w, 13, tape, 13, 4, n);
    dense.gradient(gradient, p0 + 49, p0 + 65, w, 13, 4, tape, 9, 4, n);
    dense.backward(w, 9, 4, w, 13, 4, p, p0 + 49, false, n);
    DoubleDense.gate(w, 9, tape, 9, 4, n);
    dense.gradient(gradient, p0 + 37, p0 + 45, w, 9, 4, entry, 0, 2, n);
    dense.backward(xBar, 0, 2, w, 9, 4, p, p0 + 37, true, n);
    dense.gradient(gradient, p0 + 32, p0 + 36, w, 8, 1, tape, 4, 4, n);
    dense.backward(w, 4, 4, w, 8, 1, p, p0 + 32, false, n);
    DoubleDense.gate(w, 4, tape, 4, 4, n);
    dense.gradient(gradient, p0 + 12, p0 + 28, w, 4, 4, tape, 0, 4, n);
    dense.backward(w, 0, 4, w, 4, 4, p, p0 + 12, false, n);
    DoubleDense.gate(w, 0, tape, 0, 4, n);
    dense.gradient(gradient, p0 + 0, p0 + 8, w, 0, 4, entry, 0, 2, n);
    dense.backward(xBar, 0, 2, w, 0, 4, p, p0 + 0, true, n);
  }

  private void langevin1ForwardStage1(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    langevin1ForwardStage1Pass(t[0], t[1], t[2], t[3], x[0], x[1], x[2], n);
    langevin1ForwardStage1Pass2(t[4], t[5], t[6], x[0], x[1], n);
    langevin1ForwardStage1Pass3(t[7], t[8], t[9], x[2], n);
    langevin1ForwardStage1Pass4(t[10], t[11], t[12], t[13], x[1], x[0], t1, x[2], n);
    rows.sin(t[14], t[1], n);
    rows.cos(t[15], x[1], n);
    langevin1ForwardStage1Pass5(t[16], n);
    DoubleRows.less(t[17], t[16], x[0], n);
    langevin1ForwardStage1Pass6(t[18], n);
    DoubleRows.less(t[19], x[1], t[18], n);
    langevin1ForwardStage1Pass7(t[20], n);
    DoubleRows.less(t[21], t[20], x[2], n);
    langevin1ForwardStage1Pass8(t[22], n);
    DoubleRows.less(t[23], t[22], x[1], n);
    DoubleRows.less(t[24], x[0], x[2], n);
    rows.tanh(t[25], t[4], n);
    rows.expm1(t[4], t[5], n);
    rows.exp(t[5], x[1], n);
    langevin1ForwardStage1Pass9(t[26], n);
    rows.pow(t[27], t[6], t[26], n);
    DoubleRows.lessOrEqual(t[6], t[20], t[3], n);
    langevin1ForwardStage1Pass10(t[28], n);
    DoubleRows.select(t[3], t[6], t[22], t[28], n);
    DoubleRows.select(t[6], t[24], t[20], t[3], n);
    DoubleRows.select(t[3], t[24], t[8], t[20], n);
    rows.sin(t[8], x[1], n);
    rows.cos(t[24], t[1], n);
    langevin1ForwardStage1Pass11(t[29], n);
    DoubleRows.lessOrEqual(t[1], t[29], t[0], n);
    langevin1ForwardStage1Pass12(t[0], t[30], t[31], t[15], t[14], t[21], t[23], n);
    langevin1ForwardStage1Pass13(t[14], t[15], t[21], t[4], t[27], t[25], t[5], n);
    langevin1ForwardStage1Pass14(t[4], t[5], t[23], t[7], t[3], t[17], t[19], n);
    DoubleRows.select(t[3], t[5], t[20], t[22], n);
    DoubleRows.select(t[7], t[31], t[3], t[20], n);
    DoubleRows.select(t[17], t[31], t[20], t[3], n);
    DoubleRows.select(t[3], t[5], t[20], t[9], n);
    DoubleRows.select(t[9], t[31], t[20], t[3], n);
    DoubleRows.select(t[3], t[5], t[2], t[20], n);
    DoubleRows.select(t[2], t[5], t[10], t[20], n);
    langevin1ForwardStage1Pass15(t[5], t[10], t[21], t[3], t[23], t[7], t[17], n);
    langevin1ForwardStage1Pass16(t[3], t[7], t[10], t[0], t[5], t[30], t[8], n);
    langevin1ForwardStage1Pass17(t[0], t[5], t[15], t[2], t[3], t[24], x[1], t[10], n);
    langevin1ForwardStage1Pass18(t[2], t[3], t[8], x[0], t[10], t[14], n);
    langevin1ForwardStage1Pass19(w[6], t[13], t[6], t[9], x[2], t[4], t[3], t0, n);
    DoubleRows.select(t[3], t[1], t[5], t[20], n);
    DoubleRows.select(t[4], t[1], t[2], t[20], n);
    langevin1ForwardStage1Pass20(w[4], t[11], t[0], t[3], t[8], t0, n);
    langevin1ForwardStage1Pass21(w[5], t[12], t[5], t[7], t[4], t0, n);
  }

  private void langevin1ForwardStage2(double[][] eta, double lambda, double stepSize) {
    final double t0 = stepSize;
    final double t1 = t0 * 2.0;
    final double t2 = Math.sqrt(t1);
    final double t3 = t0 * 0.5;
    final double t4 = Math.sqrt(t3);
    final double t5 = lambda;
    final double t6 = 1.0 - t5;
    langevin1ForwardStage2Pass(t[0], t[1], eta[0], w[4], t4, eta[1], w[5], n);
    langevin1ForwardStage2Pass2(t[2], t[3], x[0], eta[2], t4, w[6], w[4], t0, eta[0], t2, n);
    langevin1ForwardStage2Pass3(t[4], t[5], t[6], x[1], t0, w[5], t2, eta[1], t[3], n);
    langevin1ForwardStage2Pass4(t[7], t[8], t[9], x[2], t[3], t0, w[6], t2, eta[2], n);
    langevin1ForwardStage2Pass5(t[10], t[11], t[12], t[3], t[4], n);
    langevin1ForwardStage2Pass6(t[13], t[14], t[15], t[8], n);
    langevin1ForwardStage2Pass7(t[16], t[17], t[18], t[19], t[4], t[3], t6, t[8], n);
    rows.sin(t[20], t[6], n);
    rows.cos(t[21], t[4], n);
    langevin1ForwardStage1Pass5(t[22], n);
    DoubleRows.less(t[23], t[22], t[3], n);
    langevin1ForwardStage1Pass6(t[24], n);
    DoubleRows.less(t[25], t[4], t[24], n);
    langevin1ForwardStage1Pass7(t[26], n);
    DoubleRows.less(t[27], t[26], t[8], n);
    langevin1ForwardStage1Pass8(t[28], n);
    DoubleRows.less(t[29], t[28], t[4], n);
    DoubleRows.less(t[30], t[3], t[8], n);
    rows.tanh(t[31], t[10], n);
    rows.expm1(t[10], t[11], n);
    rows.exp(t[11], t[4], n);
    langevin1ForwardStage1Pass9(t[32], n);
    rows.pow(t[33], t[12], t[32], n);
    DoubleRows.lessOrEqual(t[12], t[26], t[9], n);
    langevin1ForwardStage1Pass10(t[34], n);
    DoubleRows.select(t[9], t[12], t[28], t[34], n);
    DoubleRows.select(t[12], t[30], t[26], t[9], n);
    DoubleRows.select(t[9], t[30], t[14], t[26], n);
    rows.sin(t[14], t[4], n);
    rows.cos(t[30], t[6], n);
    langevin1ForwardStage1Pass11(t[35], n);
    DoubleRows.lessOrEqual(t[6], t[35], t[5], n);
    langevin1ForwardStage2Pass8(t[5], t[36], t[37], t[21], t[20], t[27], t[29], n);
    langevin1ForwardStage2Pass9(t[20], t[21], t[27], t[10], t[33], t[31], t[11], n);
    langevin1ForwardStage2Pass10(t[10], t[11], t[29], t[13], t[9], t[23], t[25], n);
    DoubleRows.select(t[9], t[11], t[26], t[28], n);
    DoubleRows.select(t[13], t[37], t[9], t[26], n);
    DoubleRows.select(t[23], t[37], t[26], t[9], n);
    DoubleRows.select(t[9], t[11], t[26], t[15], n);
    DoubleRows.select(t[15], t[37], t[26], t[9], n);
    DoubleRows.select(t[9], t[11], t[7], t[26], n);
    DoubleRows.select(t[7], t[11], t[16], t[26], n);
    langevin1ForwardStage2Pass11(t[11], t[16], t[27], t[9], t[29], t[13], t[23], n);
    langevin1ForwardStage2Pass12(t[9], t[13], t[16], t[5], t[11], t[36], t[14], n);
    langevin1ForwardStage2Pass13(t[5], t[11], t[21], t[7], t[9], t[30], t[4], t[16], n);
    langevin1ForwardStage2Pass14(t[4], t[7], t[9], t[3], t[16], t[20], n);
    langevin1ForwardStage2Pass15(t[3], t[12], t[15], t[8], t[10], t[7], t5, n);
    langevin1ForwardStage2Pass16(t[7], w[6], t[19], t[3], t[2], t4, eta[2], n);
    DoubleRows.select(t[2], t[6], t[11], t[26], n);
    DoubleRows.select(t[3], t[6], t[4], t[26], n);
    langevin1ForwardStage2Pass17(t[4], w[4], t[17], t[5], t[2], t[9], t5, t[0], t4, n);
    langevin1ForwardStage2Pass18(t[0], eta[0], t[4], n);
    langevin1ForwardStage2Pass19(t[2], w[5], t[18], t[11], t[13], t[3], t5, t[1], t4, n);
    langevin1ForwardStage2Pass20(t[1], t[0], eta[1], t[2], t[7], n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[1], n);
  }

  private void langevin1Forward(int layer, double lambda, double stepSize) {
    langevin1ForwardStage1(lambda);
    for (int step = 0; step < 5; step++) {
      final double[][] eta = noise.normals(layer, step, 5, 3);
      langevin1ForwardStage2(eta, lambda, stepSize);
    }
  }

  private void langevin1ForwardAdjointStage1(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    langevin1ForwardAdjointStage1Pass(t[0], t[1], t[2], t[3], w[10], w[11], w[12], n);
    langevin1ForwardAdjointStage1Pass2(t[4], t[5], t[6], w[10], w[11], n);
    langevin1ForwardAdjointStage1Pass3(t[7], t[8], t[9], w[12], n);
    langevin1ForwardAdjointStage1Pass4(t[10], t[11], t[12], t[13], w[11], w[10], t1, w[12], n);
    rows.sin(t[14], t[1], n);
    rows.cos(t[15], w[11], n);
    langevin1ForwardStage1Pass5(t[16], n);
    DoubleRows.less(t[17], t[16], w[10], n);
    langevin1ForwardStage1Pass6(t[18], n);
    DoubleRows.less(t[19], w[11], t[18], n);
    langevin1ForwardStage1Pass7(t[20], n);
    DoubleRows.less(t[21], t[20], w[12], n);
    langevin1ForwardStage1Pass8(t[22], n);
    DoubleRows.less(t[23], t[22], w[11], n);
    DoubleRows.less(t[24], w[10], w[12], n);
    rows.tanh(t[25], t[4], n);
    rows.expm1(t[4], t[5], n);
    rows.exp(t[5], w[11], n);
    langevin1ForwardStage1Pass9(t[26], n);
    rows.pow(t[27], t[6], t[26], n);
    DoubleRows.lessOrEqual(t[6], t[20], t[3], n);
    langevin1ForwardStage1Pass10(t[28], n);
    DoubleRows.select(t[3], t[6], t[22], t[28], n);
    DoubleRows.select(t[6], t[24], t[20], t[3], n);
    DoubleRows.select(t[3], t[24], t[8], t[20], n);
    rows.sin(t[8], w[11], n);
    rows.cos(t[24], t[1], n);
    langevin1ForwardStage1Pass11(t[29], n);
    DoubleRows.lessOrEqual(t[1], t[29], t[0], n);
    langevin1ForwardStage1Pass12(t[0], t[30], t[31], t[15], t[14], t[21], t[23], n);
    langevin1ForwardStage1Pass13(t[14], t[15], t[21], t[4], t[27], t[25], t[5], n);
    langevin1ForwardStage1Pass14(t[4], t[5], t[23], t[7], t[3], t[17], t[19], n);
    DoubleRows.select(t[3], t[5], t[20], t[22], n);
    DoubleRows.select(t[7], t[31], t[3], t[20], n);
    DoubleRows.select(t[17], t[31], t[20], t[3], n);
    DoubleRows.select(t[3], t[5], t[20], t[9], n);
    DoubleRows.select(t[9], t[31], t[20], t[3], n);
    DoubleRows.select(t[3], t[5], t[2], t[20], n);
    DoubleRows.select(t[2], t[5], t[10], t[20], n);
    langevin1ForwardStage1Pass15(t[5], t[10], t[21], t[3], t[23], t[7], t[17], n);
    langevin1ForwardStage1Pass16(t[3], t[7], t[10], t[0], t[5], t[30], t[8], n);
    langevin1ForwardAdjointStage1Pass5(t[0], t[5], t[15], t[2], t[3], t[24], w[11], t[10], n);
    langevin1ForwardAdjointStage1Pass6(t[2], t[3], t[8], w[10], t[10], t[14], n);
    langevin1ForwardAdjointStage1Pass7(w[6], t[13], t[6], t[9], w[12], t[4], t[3], t0, n);
    DoubleRows.select(t[3], t[1], t[5], t[20], n);
    DoubleRows.select(t[4], t[1], t[2], t[20], n);
    langevin1ForwardStage1Pass20(w[4], t[11], t[0], t[3], t[8], t0, n);
    langevin1ForwardStage1Pass21(w[5], t[12], t[5], t[7], t[4], t0, n);
    langevin1ForwardAdjointStage1Pass8(w[13], w[14], w[15], n);
    langevin1ForwardAdjointStage1Pass9(w[22], w[23], n);
  }

  private void langevin1ForwardAdjointStage2(double[][] eta, double lambda, double stepSize) {
    final double t0 = stepSize;
    final double t1 = t0 * 2.0;
    final double t2 = Math.sqrt(t1);
    final double t3 = lambda;
    final double t4 = 1.0 - t3;
    langevin1ForwardAdjointStage2Pass(t[0], w[10], w[4], t0, eta[0], t2, n);
    langevin1ForwardAdjointStage2Pass2(t[1], t[2], t[3], w[11], t0, w[5], t2, eta[1], t[0], n);
    langevin1ForwardAdjointStage2Pass3(t[4], t[5], t[6], w[12], t[0], t0, w[6], t2, eta[2], n);
    langevin1ForwardAdjointStage2Pass4(t[7], t[8], t[9], t[0], t[1], n);
    langevin1ForwardAdjointStage2Pass5(t[10], t[11], t[12], t[5], n);
    langevin1ForwardAdjointStage2Pass6(t[13], t[14], t[15], t[16], t[1], t[0], t4, t[5], n);
    rows.sin(t[17], t[3], n);
    rows.cos(t[18], t[1], n);
    langevin1ForwardStage1Pass5(t[19], n);
    DoubleRows.less(t[20], t[19], t[0], n);
    langevin1ForwardStage1Pass6(t[21], n);
    DoubleRows.less(t[22], t[1], t[21], n);
    langevin1ForwardStage1Pass7(t[23], n);
    DoubleRows.less(t[24], t[23], t[5], n);
    langevin1ForwardStage1Pass8(t[25], n);
    DoubleRows.less(t[26], t[25], t[1], n);
    DoubleRows.less(t[27], t[0], t[5], n);
    rows.tanh(t[28], t[7], n);
    rows.expm1(t[7], t[8], n);
    rows.exp(t[8], t[1], n);
    langevin1ForwardStage1Pass9(t[29], n);
    rows.pow(t[30], t[9], t[29], n);
    DoubleRows.lessOrEqual(t[9], t[23], t[6], n);
    langevin1ForwardStage1Pass10(t[31], n);
    DoubleRows.select(t[6], t[9], t[25], t[31], n);
    DoubleRows.select(t[9], t[27], t[23], t[6], n);
    DoubleRows.select(t[6], t[27], t[11], t[23], n);
    rows.sin(t[11], t[1], n);
    rows.cos(t[27], t[3], n);
    langevin1ForwardStage1Pass11(t[32], n);
    DoubleRows.lessOrEqual(t[3], t[32], t[2], n);
    langevin1ForwardAdjointStage2Pass7(t[2], t[33], t[34], t[18], t[17], t[24], t[26], n);
    langevin1ForwardAdjointStage2Pass8(t[17], t[18], t[24], t[7], t[30], t[28], t[8], n);
    langevin1ForwardAdjointStage2Pass9(t[7], t[8], t[26], t[10], t[6], t[20], t[22], n);
    DoubleRows.select(t[6], t[8], t[23], t[25], n);
    DoubleRows.select(t[10], t[34], t[6], t[23], n);
    DoubleRows.select(t[20], t[34], t[23], t[6], n);
    DoubleRows.select(t[6], t[8], t[23], t[12], n);
    DoubleRows.select(t[12], t[34], t[23], t[6], n);
    DoubleRows.select(t[6], t[8], t[4], t[23], n);
    DoubleRows.select(t[4], t[8], t[13], t[23], n);
    langevin1ForwardAdjointStage2Pass10(t[8], t[13], t[24], t[6], t[26], t[10], t[20], n);
    langevin1ForwardAdjointStage2Pass11(t[6], t[10], t[13], t[2], t[8], t[33], t[11], n);
    langevin1ForwardAdjointStage2Pass12(t[2], t[8], t[18], t[4], t[6], t[27], t[1], t[13], n);
    langevin1ForwardAdjointStage2Pass13(t[1], t[4], t[6], t[0], t[13], t[17], n);
    langevin1ForwardAdjointStage2Pass14(w[6], t[16], t[9], t[12], t[5], t[7], t[4], t3, n);
    DoubleRows.select(t[0], t[3], t[8], t[23], n);
    DoubleRows.select(t[4], t[3], t[1], t[23], n);
    langevin1ForwardAdjointStage2Pass15(w[4], t[14], t[2], t[0], t[6], t3, n);
    langevin1ForwardAdjointStage2Pass16(w[5], t[15], t[8], t[10], t[4], t3, n);
  }

  private void langevin1ForwardAdjointStage4Part(int after, int before, double[][] eta,
      double lambda, double[][] path, double stepSize, double[] work) {
    work[0] = stepSize;
    work[1] = 0.5 * work[0];
    work[2] = Math.sqrt(work[1]);
    work[3] = sBar;
    work[4] = lambda;
    work[5] = 1.0 - work[4];
    work[6] = 0.5 * work[2];
    langevin1ForwardAdjointStage4Pass(t[0], t[1], t[2], t[3], t[4], path[after], path[after + 1], n);
    langevin1ForwardAdjointStage4Pass2(t[5], t[6], t[7], path[before + 3], path[after + 3], work[3], work[2], eta[0], n);
    langevin1ForwardAdjointStage4Pass3(t[8], t[9], t[10], w[13], t[7], path[after], n);
    langevin1ForwardAdjointStage4Pass4(t[11], t[12], t[13], path[before + 4], path[after + 4], work[3], work[2], eta[1], n);
    langevin1ForwardAdjointStage4Pass5(t[14], t[15], t[16], t[17], w[14], t[13], t[8], path[after + 2], n);
    langevin1ForwardAdjointStage4Pass6(t[18], t[19], t[20], path[before + 5], path[after + 5], work[3], work[2], eta[2], n);
    langevin1ForwardAdjointStage4Pass7(t[21], t[22], w[15], t[20], path[after + 2], n);
    langevin1ForwardAdjointStage4Pass8(t[23], t[24], t[25], t[17], t[22], t[16], n);
    langevin1ForwardAdjointStage4Pass9(t[16], t[22], t[26], t[27], t[21], t[14], t[8], work[5], n);
    langevin1ForwardAdjointStage4Pass10(t[28], t[29], t[21], work[5], work[0], path[before + 3], work[2], eta[0], n);
    langevin1ForwardAdjointStage4Pass11(t[30], t[31], t[5], t[6], work[6], work[0], path[before + 4], work[2], eta[1], n);
    langevin1ForwardAdjointStage4Pass12(t[5], t[6], t[11], t[12], work[6], work[0], path[before + 5], work[2], eta[2], n);
    langevin1ForwardAdjointStage4Pass13(t[11], t[18], t[19], work[6], n);
    langevin1ForwardAdjointStage4Pass14(t[12], t[18], path[before + 3], path[before], t[7], path[after + 3], path[after], n);
    langevin1ForwardAdjointStage4Pass15(t[19], t[32], path[before + 4], path[before + 1], t[13], path[after + 4], path[after + 1], n);
    langevin1ForwardAdjointStage4Pass16(t[33], t[34], path[before + 5], path[before + 2], t[20], path[after + 5], path[after + 2], n);
    rows.sin(t[35], t[1], n);
    rows.cos(t[36], path[after + 1], n);
    langevin1ForwardStage1Pass5(t[37], n);
    DoubleRows.less(t[38], t[37], path[after], n);
    langevin1ForwardStage1Pass6(t[39], n);
    DoubleRows.less(t[40], path[after + 1], t[39], n);
    langevin1ForwardStage1Pass7(t[41], n);
    DoubleRows.less(t[42], t[41], path[after + 2], n);
    langevin1ForwardStage1Pass8(t[43], n);
    DoubleRows.less(t[44], t[43], path[after + 1], n);
    DoubleRows.less(t[45], path[after], path[after + 2], n);
    rows.tanh(t[46], t[2], n);
    rows.expm1(t[2], t[3], n);
    rows.exp(t[3], path[after + 1], n);
    langevin1ForwardStage1Pass9(t[47], n);
    rows.pow(t[48], t[4], t[47], n);
    DoubleRows.select(t[49], t[45], t[24], t[41], n);
    rows.sin(t[24], path[after + 1], n);
    rows.cos(t[50], t[1], n);
    langevin1ForwardStage1Pass11(t[51], n);
    DoubleRows.lessOrEqual(t[1], t[51], t[0], n);
    langevin1ForwardAdjointStage4Pass17(t[52], n);
    rows.pow(t[0], t[4], t[52], n);
    DoubleRows.select(t[4], t[45], t[25], t[41], n);
    langevin1ForwardAdjointStage4Pass18(t[25], t[45], t[53], t[42], t[44], t[2], t[48], n);
    langevin1ForwardAdjointStage4Pass19(t[2], t[42], t[44], t[17], t[49], t[38], t[40], n);
    langevin1ForwardAdjointStage4Pass20(t[17], t[38], t[8], t[50], t[36], n);
    langevin1ForwardAdjointStage4Pass21(t[40], t[48], t[49], t[35], t[38], t[14], t[24], t[17], n);
    langevin1ForwardAdjointStage4Pass22(t[17], t[54], t[3], t[14], t[46], t[15], n);
    langevin1ForwardAdjointStage4Pass23(t[3], t[15], t[14], t[36], t[8], t[35], n);
    langevin1ForwardAdjointStage4Pass24(t[35], path[after + 2], t[4], t[23], n);
    langevin1ForwardAdjointStage4Pass25(t[4], path[after], t[45], t[9], t[0], n);
    DoubleRows.select(t[0], t[42], t[41], t[43], n);
    DoubleRows.select(t[9], t[25], t[0], t[41], n);
    DoubleRows.select(t[23], t[25], t[41], t[0], n);
    DoubleRows.select(t[0], t[42], t[41], t[16], n);
    DoubleRows.select(t[16], t[25], t[41], t[0], n);
    DoubleRows.select(t[0], t[42], t[10], t[41], n);
    DoubleRows.select(t[10], t[42], t[22], t[41], n);
    langevin1ForwardAdjointStage4Pass26(t[22], t[54], t[0], n);
    langevin1ForwardAdjointStage4Pass27(t[0], t[25], t[44], t[9], t[23], t[38], n);
    langevin1ForwardAdjointStage4Pass28(t[9], t[23], t[25], t[48], t[38], t[49], t[40], n);
    langevin1ForwardAdjointStage4Pass29(t[36], t[22], t[24], t[23], t[40], t[25], t[3], n);
    langevin1ForwardAdjointStage4Pass30(t[3], t[10], t[17], t[25], t[15], t[50], t[9], n);
    langevin1ForwardAdjointStage4Pass31(t[9], t[10], t[14], t[0], t[8], n);
  }

  private void langevin1ForwardAdjointStage4Part2(double[] work) {
    langevin1ForwardAdjointStage4Pass32(t[14], t[15], t[0], t[4], t[8], t[53], t[2], n);
    langevin1ForwardAdjointStage4Pass33(t[0], w[3], w[21], t[16], t[35], t[21], t[15], t[28], work[4], n);
    langevin1ForwardAdjointStage4Pass34(t[2], t[4], xBar[2], w[15], t[0], work[0], t[20], t[6], n);
    langevin1ForwardAdjointStage4Pass35(t[0], t[6], t[4], t[11], t[2], t[33], t[34], n);
    DoubleRows.select(t[2], t[1], t[9], t[41], n);
    DoubleRows.select(t[4], t[1], t[10], t[41], n);
    langevin1ForwardAdjointStage4Pass36(t[1], w[1], w[19], t[3], t[2], t[14], t[26], work[4], n);
    langevin1ForwardAdjointStage4Pass37(t[2], t[3], xBar[0], w[13], t[1], work[0], t[7], n);
    langevin1ForwardAdjointStage4Pass38(t[1], w[2], w[20], t[9], t[36], t[4], t[27], work[4], n);
    langevin1ForwardAdjointStage4Pass39(t[4], t[7], xBar[1], w[14], t[1], work[0], t[13], n);
    langevin1ForwardAdjointStage4Pass40(w[22], t[30], t[2], t[29], t[5], t[4], t[31], t[0], n);
    langevin1ForwardAdjointStage4Pass41(t[0], t[3], t[12], t[18], t[7], t[19], t[32], n);
    langevin1ForwardAdjointStage4Pass42(w[23], t[0], t[6], work[4], n);
  }

  private void langevin1ForwardAdjointStage4(int after, int before, double[][] eta, double lambda,
      double[][] path, double stepSize) {
    final double[] work = new double[7];
    langevin1ForwardAdjointStage4Part(after, before, eta, lambda, path, stepSize, work);
    langevin1ForwardAdjointStage4Part2(work);
  }

  private void langevin1ForwardAdjointStage5(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    langevin1ForwardAdjointStage5Pass(t[0], t[1], t[2], t[3], t[4], entry[0], entry[1], n);
    langevin1ForwardAdjointStage5Pass2(t[5], t[6], t[7], entry[0], w[13], w[14], n);
    langevin1ForwardAdjointStage5Pass3(t[8], t[9], t[10], t[11], entry[2], w[15], n);
    langevin1ForwardAdjointStage5Pass4(t[12], t[13], t[14], t[15], w[15], w[14], w[13], t1, n);
    langevin1ForwardAdjointStage5Pass5(t[16], w[15], t1, n);
    rows.sin(t[17], t[1], n);
    rows.cos(t[18], entry[1], n);
    langevin1ForwardStage1Pass5(t[19], n);
    DoubleRows.less(t[20], t[19], entry[0], n);
    langevin1ForwardStage1Pass6(t[21], n);
    DoubleRows.less(t[22], entry[1], t[21], n);
    langevin1ForwardStage1Pass7(t[23], n);
    DoubleRows.less(t[24], t[23], entry[2], n);
    langevin1ForwardStage1Pass8(t[25], n);
    DoubleRows.less(t[26], t[25], entry[1], n);
    DoubleRows.less(t[27], entry[0], entry[2], n);
    rows.tanh(t[28], t[2], n);
    rows.expm1(t[2], t[3], n);
    rows.exp(t[3], entry[1], n);
    langevin1ForwardStage1Pass9(t[29], n);
    rows.pow(t[30], t[4], t[29], n);
    DoubleRows.select(t[31], t[27], t[10], t[23], n);
    rows.sin(t[10], entry[1], n);
    rows.cos(t[32], t[1], n);
    langevin1ForwardStage1Pass11(t[33], n);
    DoubleRows.lessOrEqual(t[1], t[33], t[0], n);
    langevin1ForwardAdjointStage4Pass17(t[34], n);
    rows.pow(t[0], t[4], t[34], n);
    DoubleRows.select(t[4], t[27], t[11], t[23], n);
    langevin1ForwardAdjointStage5Pass6(t[11], t[27], t[35], t[24], t[26], t[2], t[30], n);
    langevin1ForwardAdjointStage5Pass7(t[2], t[24], t[26], t[8], t[31], t[20], t[22], n);
    langevin1ForwardAdjointStage5Pass8(t[8], t[20], t[32], w[13], t[18], n);
    langevin1ForwardAdjointStage5Pass9(t[22], t[30], t[31], t[17], t[20], t[10], w[14], t[8], n);
    langevin1ForwardAdjointStage5Pass10(t[8], t[36], t[3], w[14], t[28], t[7], n);
    langevin1ForwardAdjointStage5Pass11(t[3], t[7], t[18], w[14], t[17], w[13], n);
    langevin1ForwardAdjointStage5Pass12(t[17], entry[2], t[4], t[9], n);
    langevin1ForwardAdjointStage5Pass13(t[4], entry[0], t[27], t[5], t[0], n);
    DoubleRows.select(t[0], t[24], t[23], t[25], n);
    DoubleRows.select(t[5], t[11], t[0], t[23], n);
    DoubleRows.select(t[9], t[11], t[23], t[0], n);
    DoubleRows.select(t[0], t[24], t[23], t[12], n);
    DoubleRows.select(t[12], t[11], t[23], t[0], n);
    DoubleRows.select(t[0], t[24], t[6], t[23], n);
    DoubleRows.select(t[6], t[24], t[13], t[23], n);
    langevin1ForwardAdjointStage5Pass14(t[11], t[36], t[0], n);
    langevin1ForwardAdjointStage5Pass15(t[0], t[13], t[26], t[5], t[9], t[20], n);
    langevin1ForwardAdjointStage5Pass16(t[5], t[9], t[13], t[30], t[20], t[31], t[22], n);
    langevin1ForwardAdjointStage5Pass17(t[18], t[11], t[10], t[9], t[22], t[13], t[3], n);
    langevin1ForwardAdjointStage5Pass18(t[3], t[6], t[8], t[13], t[7], t[32], t[5], n);
    langevin1ForwardAdjointStage5Pass19(t[5], t[0], w[14], n);
    langevin1ForwardAdjointStage5Pass20(t[6], t[7], t[8], t[0], w[13], t[4], t[35], n);
    langevin1ForwardAdjointStage5Pass21(xBar[2], t[16], t[12], t[17], t[2], t[7], w[15], t0, n);
    DoubleRows.select(t[0], t[1], t[5], t[23], n);
    DoubleRows.select(t[2], t[1], t[6], t[23], n);
    langevin1ForwardAdjointStage5Pass22(xBar[0], t[14], t[3], t[0], t[8], t0, n);
    langevin1ForwardAdjointStage5Pass23(xBar[1], t[15], t[5], t[18], t[2], t0, n);
  }

  private void langevin1ForwardAdjoint(int layer, double lambda, int p0, double stepSize) {
    for (int k = 0; k < 3; k++) {
      DoubleRows.copy(w[10 + k], entry[k], n);
    }
    langevin1ForwardAdjointStage1(lambda);
    final int segment = Checkpoints.segment(5);
    final int last = Checkpoints.last(5);
    final int kept = (segment + 1) * 6;
    final double[][] path = path(kept + (last / segment + 1) * 6);
    for (int k = 0; k < 3; k++) {
      DoubleRows.copy(path[kept + 0 + k], w[10 + k], n);
    }
    for (int k = 0; k < 3; k++) {
      DoubleRows.copy(path[kept + 3 + k], w[4 + k], n);
    }
    for (int step = 0; step < last; step++) {
      final double[][] eta = noise.normals(layer, step, 5, 3);
      langevin1ForwardAdjointStage2(eta, lambda, stepSize);
      if ((step + 1) % segment == 0) {
        for (int k = 0; k < 3; k++) {
          DoubleRows.copy(path[kept + (step + 1) / segment * 6 + 0 + k], w[10 + k], n);
        }
        for (int k = 0; k < 3; k++) {
          DoubleRows.copy(path[kept + (step + 1) / segment * 6 + 3 + k], w[4 + k], n);
        }
      }
    }
    for (int start = last; start >= 0; start -= segment) {
      for (int k = 0; k < 3; k++) {
        DoubleRows.copy(w[10 + k], path[kept + start / segment * 6 + 0 + k], n);
      }
      for (int k = 0; k < 3; k++) {
        DoubleRows.copy(w[4 + k], path[kept + start / segment * 6 + 3 + k], n);
      }
      for (int k = 0; k < 3; k++) {
        DoubleRows.copy(path[0 + 0 + k], w[10 + k], n);
      }
      for (int k = 0; k < 3; k++) {
        DoubleRows.copy(path[0 + 3 + k], w[4 + k], n);
      }
      final int end = Math.min(start + segment, 5);
      for (int step = start; step < end; step++) {
        final double[][] eta = noise.normals(layer, step, 5, 3);
        langevin1ForwardAdjointStage2(eta, lambda, stepSize);
        for (int k = 0; k < 3; k++) {
          DoubleRows.copy(path[(step - start + 1) * 6 + 0 + k], w[10 + k], n);
        }
        for (int k = 0; k < 3; k++) {
          DoubleRows.copy(path[(step - start + 1) * 6 + 3 + k], w[4 + k], n);
        }
      }
      for (int step = end - 1; step >= start; step--) {
        final int before = (step - start) * 6;
        final int after = before + 6;
        final double[][] eta = noise.normals(layer, step, 5, 3);
        langevin1ForwardAdjointStage4(after, before, eta, lambda, path, stepSize);
      }
    }
    langevin1ForwardAdjointStage5(lambda);
    addToGradient(p0 + 0, DoubleRows.sum(w[22], n));
    addToGradient(p0 + 1, DoubleRows.sum(w[23], n));
  }

  private void additiveCoupling2ForwardStage1(double[][] tape) {
    additiveCoupling2ForwardStage1Pass(x[0], x[1], tape[4], tape[5], n);
  }

  private void additiveCoupling2Forward(int p0, double[][] tape) {
    dense.forward(tape, 0, 4, x, 2, 1, p, p0 + 0, p0 + 4, true, n);
    dense.forward(tape, 4, 2, tape, 0, 4, p, p0 + 8, p0 + 16, false, n);
    additiveCoupling2ForwardStage1(tape);
  }

  private void additiveCoupling2InverseStage1(double[][] tape) {
    additiveCoupling2InverseStage1Pass(x[0], x[1], tape[4], tape[5], n);
  }

  private void additiveCoupling2Inverse(int p0, double[][] tape) {
    dense.forward(tape, 0, 4, x, 2, 1, p, p0 + 0, p0 + 4, true, n);
    dense.forward(tape, 4, 2, tape, 0, 4, p, p0 + 8, p0 + 16, false, n);
    additiveCoupling2InverseStage1(tape);
  }

  private void additiveCoupling2ForwardAdjointStage1() {
    DoubleRows.copy(t[0], xBar[0], n);
    DoubleRows.copy(t[1], xBar[1], n);
    additiveCoupling2ForwardAdjointStage1Pass(xBar[0], w[4], xBar[1], t[0], t[1], n);
    additiveCoupling2ForwardAdjointStage1Pass2(w[5], t[1], n);
  }

  private void additiveCoupling2ForwardAdjoint(int p0, double[][] tape) {
    additiveCoupling2ForwardAdjointStage1();
    dense.gradient(gradient, p0 + 8, p0 + 16, w, 4, 2, tape, 0, 4, n);
    dense.backward(w, 0, 4, w, 4, 2, p, p0 + 8, false, n);
    DoubleDense.gate(w, 0, tape, 0, 4, n);
    dense.gradient(gradient, p0 + 0, p0 + 4, w, 0, 4, entry, 2, 1, n);
    dense.backward(xBar, 2, 1, w, 0, 4, p, p0 + 0, true, n);
  }

  private void additiveCoupling2InverseAdjointStage1() {
    additiveCoupling2InverseAdjointStage1Pass(w[4], w[5], xBar[1], xBar[0], n);
    additiveCoupling2InverseAdjointStage1Pass2(xBar[0], xBar[1], n);
  }

  private void additiveCoupling2InverseAdjoint(int p0, double[][] tape) {
    additiveCoupling2InverseAdjointStage1();
    dense.gradient(gradient, p0 + 8, p0 + 16, w, 4, 2, tape, 0, 4, n);
    dense.backward(w, 0, 4, w, 4, 2, p, p0 + 8, false, n);
    DoubleDense.gate(w, 0, tape, 0, 4, n);
    dense.gradient(gradient, p0 + 0, p0 + 4, w, 0, 4, entry, 2, 1, n);
    dense.backward(xBar, 2, 1, w, 0, 4, p, p0 + 0, true, n);
  }

  private void metropolis3ForwardStage1(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    metropolis3ForwardStage1Pass(t[0], t[1], t[2], t[3], x[0], x[2], x[1], n);
    metropolis3ForwardStage1Pass2(t[4], t[5], x[0], x[1], n);
    metropolis3ForwardStage1Pass3(t[6], t[7], t[8], x[2], t[1], n);
    metropolis3ForwardStage1Pass4(t[9], t[10], t[11], t[12], x[0], x[1], t[0], t[2], t1, n);
    rows.sin(t[0], t[4], n);
    rows.cos(t[2], x[1], n);
    langevin1ForwardStage1Pass5(t[13], n);
    DoubleRows.less(t[4], t[13], x[0], n);
    langevin1ForwardStage1Pass6(t[14], n);
    DoubleRows.less(t[15], x[1], t[14], n);
    langevin1ForwardStage1Pass7(t[16], n);
    DoubleRows.less(t[17], t[16], x[2], n);
    langevin1ForwardStage1Pass8(t[18], n);
    DoubleRows.less(t[19], t[18], x[1], n);
    DoubleRows.less(t[20], x[0], x[2], n);
    DoubleRows.select(t[21], t[20], t[7], t[8], n);
    rows.tanh(t[7], t[9], n);
    rows.log1p(t[8], t[1], n);
    rows.expm1(t[1], t[10], n);
    metropolis3ForwardStage1Pass5(t[22], n);
    rows.pow(t[9], t[11], t[22], n);
    rows.exp(t[10], x[1], n);
    metropolis3ForwardStage1Pass6(t[11], t[20], t[4], t[15], t[3], t[0], t[2], n);
    metropolis3ForwardStage1Pass7(t[0], t[2], t[20], t[5], t[17], t[19], n);
    metropolis3ForwardStage1Pass8(t[3], t[4], t[20], t[6], t[10], n);
    DoubleRows.select(t[5], t[2], t[20], t[3], n);
    DoubleRows.select(t[2], t[11], t[0], t[5], n);
    rows.log(t[0], t[4], n);
    metropolis3ForwardStage1Pass9(t[3], t[2], t[21], t[7], t[8], t[1], t[9], n);
    metropolis3ForwardStage1Pass10(w[0], w[7], t[1], t[3], t[0], t[12], t0, n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[1], n);
  }

  private void metropolis3ForwardStage2(double lambda, double[] logU, double stepSize,
      double[][] xi) {
    final double t0 = stepSize;
    final double t1 = lambda;
    final double t2 = 1.0 - t1;
    metropolis3ForwardStage2Pass(t[0], t[1], t[2], x[0], t0, xi[0], x[1], xi[1], n);
    metropolis3ForwardStage2Pass2(t[3], t[4], t[5], x[2], t0, xi[2], t[1], t[2], n);
    metropolis3ForwardStage2Pass3(t[6], t[7], t[8], t[5], t[0], t[2], n);
    metropolis3ForwardStage2Pass4(t[9], t[10], t[11], t[3], t[4], n);
    metropolis3ForwardStage2Pass5(t[12], t[13], t[14], t[15], t[0], t[2], t[1], t[5], t2, n);
    rows.sin(t[1], t[7], n);
    rows.cos(t[5], t[2], n);
    langevin1ForwardStage1Pass5(t[16], n);
    DoubleRows.less(t[7], t[16], t[0], n);
    langevin1ForwardStage1Pass6(t[17], n);
    DoubleRows.less(t[18], t[2], t[17], n);
    langevin1ForwardStage1Pass7(t[19], n);
    DoubleRows.less(t[20], t[19], t[3], n);
    langevin1ForwardStage1Pass8(t[21], n);
    DoubleRows.less(t[22], t[21], t[2], n);
    DoubleRows.less(t[23], t[0], t[3], n);
    DoubleRows.select(t[0], t[23], t[10], t[11], n);
    rows.tanh(t[3], t[12], n);
    rows.log1p(t[10], t[4], n);
    rows.expm1(t[4], t[13], n);
    metropolis3ForwardStage1Pass5(t[24], n);
    rows.pow(t[11], t[14], t[24], n);
    rows.exp(t[12], t[2], n);
    metropolis3ForwardStage2Pass6(t[2], t[13], t[7], t[18], t[6], t[1], t[5], n);
    metropolis3ForwardStage2Pass7(t[1], t[5], t[13], t[8], t[20], t[22], n);
    metropolis3ForwardStage2Pass8(t[6], t[7], t[13], t[9], t[12], n);
    DoubleRows.select(t[8], t[5], t[13], t[6], n);
    DoubleRows.select(t[5], t[2], t[1], t[8], n);
    rows.log(t[1], t[7], n);
    metropolis3ForwardStage2Pass9(t[2], t[5], t[0], t[3], t[10], t[4], t[11], n);
    metropolis3ForwardStage2Pass10(t[0], t[3], t[15], t[2], t[1], t1, w[7], n);
    DoubleRows.less(t[1], logU, t[3], n);
    DoubleRows.select(t[2], t[1], t[0], w[7], n);
    metropolis3ForwardStage2Pass11(t[0], x[0], x[1], accepted[0], t[1], t0, xi[0], xi[1], n);
    metropolis3ForwardStage2Pass12(x[2], xi[2], t[0], n);
    metropolis3ForwardStage2Pass13(w[7], t[2], n);
  }

  private void metropolis3ForwardStage3() {
    DoubleRows.addCompensated(deltaS[0], deltaS[1], w[7], n);
  }

  private void metropolis3Forward(int layer, double lambda, double stepSize) {
    metropolis3ForwardStage1(lambda);
    for (int step = 0; step < 5; step++) {
      final double[][] xi = noise.normals(layer, step, 5, 3);
      final double[] logU = noise.logUniforms(layer, step, 5);
      metropolis3ForwardStage2(lambda, logU, stepSize, xi);
    }
    metropolis3ForwardStage3();
  }

  private void metropolis3ForwardAdjointStage1(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    final double t2 = sBar;
    metropolis3ForwardAdjointStage1Pass(t[0], t[1], t[2], t[3], exit[0], exit[1], exit[2], n);
    metropolis3ForwardAdjointStage1Pass2(t[4], t[5], t[6], exit[0], exit[1], n);
    metropolis3ForwardAdjointStage1Pass3(t[7], t[8], t[9], t[10], exit[2], exit[1], n);
    metropolis3ForwardAdjointStage1Pass4(t[11], t[12], t[13], t[14], exit[0], t1, exit[1], exit[2], entry[0], n);
    metropolis3ForwardAdjointStage1Pass5(t[15], t[16], exit[1], entry[1], exit[2], entry[2], n);
    rows.sin(t[17], t[1], n);
    rows.cos(t[18], exit[1], n);
    langevin1ForwardStage1Pass5(t[19], n);
    DoubleRows.less(t[20], t[19], exit[0], n);
    langevin1ForwardStage1Pass6(t[21], n);
    DoubleRows.less(t[22], exit[1], t[21], n);
    langevin1ForwardStage1Pass7(t[23], n);
    DoubleRows.less(t[24], t[23], exit[2], n);
    langevin1ForwardStage1Pass8(t[25], n);
    DoubleRows.less(t[26], t[25], exit[1], n);
    DoubleRows.less(t[27], exit[0], exit[2], n);
    rows.tanh(t[28], t[4], n);
    rows.expm1(t[4], t[5], n);
    rows.exp(t[5], exit[1], n);
    langevin1ForwardStage1Pass9(t[29], n);
    rows.pow(t[30], t[6], t[29], n);
    DoubleRows.lessOrEqual(t[6], t[23], t[3], n);
    langevin1ForwardStage1Pass10(t[31], n);
    DoubleRows.select(t[3], t[6], t[25], t[31], n);
    DoubleRows.select(t[6], t[27], t[23], t[3], n);
    DoubleRows.select(t[3], t[27], t[8], t[23], n);
    rows.sin(t[8], exit[1], n);
    rows.cos(t[27], t[1], n);
    langevin1ForwardStage1Pass11(t[32], n);
    DoubleRows.lessOrEqual(t[1], t[32], t[0], n);
    metropolis3ForwardAdjointStage1Pass6(t[0], t[33], t[34], t[18], t[17], t[24], t[26], n);
    metropolis3ForwardAdjointStage1Pass7(t[17], t[18], t[24], t[4], t[30], t[28], t[5], n);
    metropolis3ForwardAdjointStage1Pass8(t[4], t[5], t[26], t[7], t[3], t[20], t[22], n);
    DoubleRows.select(t[3], t[5], t[23], t[25], n);
    DoubleRows.select(t[7], t[34], t[3], t[23], n);
    DoubleRows.select(t[20], t[34], t[23], t[3], n);
    DoubleRows.select(t[3], t[5], t[23], t[9], n);
    DoubleRows.select(t[9], t[34], t[23], t[3], n);
    DoubleRows.select(t[3], t[5], t[2], t[23], n);
    DoubleRows.select(t[2], t[5], t[10], t[23], n);
    metropolis3ForwardAdjointStage1Pass9(t[5], t[10], t[24], t[3], t[26], t[7], t[20], n);
    metropolis3ForwardAdjointStage1Pass10(t[3], t[7], t[10], t[0], t[5], t[33], t[8], n);
    metropolis3ForwardAdjointStage1Pass11(t[0], t[5], t[18], t[2], t[3], t[27], exit[1], t[10], n);
    metropolis3ForwardAdjointStage1Pass12(t[2], t[3], t[8], exit[0], t[10], t[17], n);
    metropolis3ForwardAdjointStage1Pass13(t[10], t[6], t[9], exit[2], t[4], t[3], t0, n);
    metropolis3ForwardAdjointStage1Pass14(t[3], w[11], xBar[2], t[13], t[10], t2, t[16], n);
    DoubleRows.select(t[4], t[1], t[5], t[23], n);
    DoubleRows.select(t[6], t[1], t[2], t[23], n);
    metropolis3ForwardAdjointStage1Pass15(t[1], w[9], xBar[0], t[11], t[0], t[4], t[8], t0, t2, n);
    metropolis3ForwardAdjointStage1Pass16(t[0], t[1], t[14], n);
    metropolis3ForwardAdjointStage1Pass17(t[1], w[10], xBar[1], t[12], t[5], t[7], t[6], t0, t2, n);
    metropolis3ForwardAdjointStage1Pass18(w[13], t[0], t[1], t[15], t[3], n);
  }

  private void metropolis3ForwardAdjointStage2(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    final double t2 = sBar;
    metropolis3ForwardAdjointStage2Pass(t[0], t[1], t[2], t[3], entry[0], entry[1], entry[2], n);
    metropolis3ForwardAdjointStage2Pass2(t[4], t[5], t[6], entry[0], entry[1], n);
    metropolis3ForwardAdjointStage2Pass3(t[7], t[8], t[9], entry[2], n);
    metropolis3ForwardAdjointStage2Pass4(t[10], t[11], t[12], t[13], entry[1], entry[0], t1, entry[2], n);
    rows.sin(t[14], t[1], n);
    rows.cos(t[15], entry[1], n);
    langevin1ForwardStage1Pass5(t[16], n);
    DoubleRows.less(t[17], t[16], entry[0], n);
    langevin1ForwardStage1Pass6(t[18], n);
    DoubleRows.less(t[19], entry[1], t[18], n);
    langevin1ForwardStage1Pass7(t[20], n);
    DoubleRows.less(t[21], t[20], entry[2], n);
    langevin1ForwardStage1Pass8(t[22], n);
    DoubleRows.less(t[23], t[22], entry[1], n);
    DoubleRows.less(t[24], entry[0], entry[2], n);
    rows.tanh(t[25], t[4], n);
    rows.expm1(t[4], t[5], n);
    rows.exp(t[5], entry[1], n);
    langevin1ForwardStage1Pass9(t[26], n);
    rows.pow(t[27], t[6], t[26], n);
    DoubleRows.lessOrEqual(t[6], t[20], t[3], n);
    langevin1ForwardStage1Pass10(t[28], n);
    DoubleRows.select(t[3], t[6], t[22], t[28], n);
    DoubleRows.select(t[6], t[24], t[20], t[3], n);
    DoubleRows.select(t[3], t[24], t[8], t[20], n);
    rows.sin(t[8], entry[1], n);
    rows.cos(t[24], t[1], n);
    langevin1ForwardStage1Pass11(t[29], n);
    DoubleRows.lessOrEqual(t[1], t[29], t[0], n);
    langevin1ForwardStage1Pass12(t[0], t[30], t[31], t[15], t[14], t[21], t[23], n);
    langevin1ForwardStage1Pass13(t[14], t[15], t[21], t[4], t[27], t[25], t[5], n);
    langevin1ForwardStage1Pass14(t[4], t[5], t[23], t[7], t[3], t[17], t[19], n);
    DoubleRows.select(t[3], t[5], t[20], t[22], n);
    DoubleRows.select(t[7], t[31], t[3], t[20], n);
    DoubleRows.select(t[17], t[31], t[20], t[3], n);
    DoubleRows.select(t[3], t[5], t[20], t[9], n);
    DoubleRows.select(t[9], t[31], t[20], t[3], n);
    DoubleRows.select(t[3], t[5], t[2], t[20], n);
    DoubleRows.select(t[2], t[5], t[10], t[20], n);
    langevin1ForwardStage1Pass15(t[5], t[10], t[21], t[3], t[23], t[7], t[17], n);
    langevin1ForwardStage1Pass16(t[3], t[7], t[10], t[0], t[5], t[30], t[8], n);
    metropolis3ForwardAdjointStage2Pass5(t[0], t[5], t[15], t[2], t[3], t[24], entry[1], t[10], n);
    metropolis3ForwardAdjointStage2Pass6(t[2], t[3], t[8], entry[0], t[10], t[14], n);
    metropolis3ForwardAdjointStage2Pass7(xBar[2], t[13], t[6], t[9], entry[2], t[4], t[3], t0, t2, n);
    DoubleRows.select(t[3], t[1], t[5], t[20], n);
    DoubleRows.select(t[4], t[1], t[2], t[20], n);
    metropolis3ForwardAdjointStage2Pass8(xBar[0], t[11], t[0], t[3], t[8], t0, t2, n);
    metropolis3ForwardAdjointStage2Pass9(xBar[1], t[12], t[5], t[7], t[4], t0, t2, n);
  }

  private void metropolis3ForwardAdjoint(double lambda, int p0) {
    metropolis3ForwardAdjointStage1(lambda);
    addToGradient(p0 + 0, DoubleRows.sum(w[13], n));
    metropolis3ForwardAdjointStage2(lambda);
  }

  private void affine4ForwardStage1(int p0) {
    final double t0 = p[p0 + 0];
    final double t1 = p[p0 + 3];
    final double t2 = Math.exp(t0);
    final double t3 = p[p0 + 1];
    final double t4 = p[p0 + 4];
    final double t5 = Math.exp(t3);
    final double t6 = p[p0 + 2];
    final double t7 = p[p0 + 5];
    final double t8 = Math.exp(t6);
    final double t9 = t0 + t3;
    final double t10 = t6 + t9;
    affine4ForwardStage1Pass(x[0], x[1], x[2], t1, t2, t4, t5, t7, t8, n);
    affine4ForwardStage1Pass2(t[0], t10, n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[0], n);
  }

  private void affine4Forward(int p0) {
    affine4ForwardStage1(p0);
  }

  private void affine4InverseStage1(int p0) {
    final double t0 = p[p0 + 0];
    final double t1 = p[p0 + 3];
    final double t2 = -t0;
    final double t3 = Math.exp(t2);
    final double t4 = p[p0 + 1];
    final double t5 = p[p0 + 4];
    final double t6 = -t4;
    final double t7 = Math.exp(t6);
    final double t8 = p[p0 + 2];
    final double t9 = p[p0 + 5];
    final double t10 = -t8;
    final double t11 = Math.exp(t10);
    final double t12 = t0 + t4;
    final double t13 = t8 + t12;
    final double t14 = -t13;
    affine4InverseStage1Pass(x[0], x[1], x[2], t3, t1, t7, t5, t11, t9, n);
    affine4ForwardStage1Pass2(t[0], t14, n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[0], n);
  }

  private void affine4Inverse(int p0) {
    affine4InverseStage1(p0);
  }

  private void affine4ForwardAdjointStage1(int p0) {
    final double t0 = p[p0 + 0];
    final double t1 = Math.exp(t0);
    final double t2 = p[p0 + 1];
    final double t3 = Math.exp(t2);
    final double t4 = p[p0 + 2];
    final double t5 = Math.exp(t4);
    DoubleRows.copy(t[0], xBar[0], n);
    DoubleRows.copy(t[1], xBar[1], n);
    DoubleRows.copy(t[2], xBar[2], n);
    final double t6 = sBar;
    affine4ForwardAdjointStage1Pass(xBar[1], w[4], xBar[2], t5, t[2], t6, entry[2], t3, t[1], n);
    affine4ForwardAdjointStage1Pass2(w[0], xBar[0], w[2], t6, t3, entry[1], t[1], t1, t[0], entry[0], n);
    affine4ForwardAdjointStage1Pass3(w[1], w[3], w[5], t[0], t[1], t[2], n);
  }

  private void affine4ForwardAdjoint(int p0) {
    affine4ForwardAdjointStage1(p0);
    addToGradient(p0 + 0, DoubleRows.sum(w[0], n));
    addToGradient(p0 + 3, DoubleRows.sum(w[1], n));
    addToGradient(p0 + 1, DoubleRows.sum(w[2], n));
    addToGradient(p0 + 4, DoubleRows.sum(w[3], n));
    addToGradient(p0 + 2, DoubleRows.sum(w[4], n));
    addToGradient(p0 + 5, DoubleRows.sum(w[5], n));
  }

  private void affine4InverseAdjointStage1(int p0) {
    final double t0 = p[p0 + 0];
    final double t1 = p[p0 + 3];
    final double t2 = -t0;
    final double t3 = Math.exp(t2);
    final double t4 = p[p0 + 1];
    final double t5 = p[p0 + 4];
    final double t6 = -t4;
    final double t7 = Math.exp(t6);
    final double t8 = p[p0 + 2];
    final double t9 = p[p0 + 5];
    final double t10 = -t8;
    final double t11 = Math.exp(t10);
    final double t12 = sBar;
    final double t13 = -t12;
    affine4InverseAdjointStage1Pass(w[4], w[5], xBar[2], t11, entry[2], t9, t13, n);
    affine4InverseAdjointStage1Pass2(w[2], w[3], xBar[1], t7, entry[1], t5, t13, n);
    affine4InverseAdjointStage1Pass3(w[0], w[1], xBar[0], t3, entry[0], t1, t13, n);
  }

  private void affine4InverseAdjoint(int p0) {
    affine4InverseAdjointStage1(p0);
    addToGradient(p0 + 0, DoubleRows.sum(w[0], n));
    addToGradient(p0 + 3, DoubleRows.sum(w[1], n));
    addToGradient(p0 + 1, DoubleRows.sum(w[2], n));
    addToGradient(p0 + 4, DoubleRows.sum(w[3], n));
    addToGradient(p0 + 2, DoubleRows.sum(w[4], n));
    addToGradient(p0 + 5, DoubleRows.sum(w[5], n));
  }

  private void targetGradientStage1() {
    targetGradientStage1Pass(t[0], t[1], t[2], t[3], x[0], x[2], x[1], n);
    targetGradientStage1Pass2(t[4], t[5], t[6], x[0], x[1], n);
    targetGradientStage1Pass3(t[7], t[8], t[9], t[10], x[2], x[0], x[1], n);
    targetGradientStage1Pass4(t[11], t[12], t[13], t[14], t[15], t[0], t[1], n);
    targetGradientStage1Pass5(t[0], t[16], x[2], x[1], n);
    rows.sin(t[17], t[4], n);
    rows.cos(t[18], x[1], n);
    langevin1ForwardStage1Pass5(t[19], n);
    DoubleRows.less(t[20], t[19], x[0], n);
    langevin1ForwardStage1Pass6(t[21], n);
    DoubleRows.less(t[22], x[1], t[21], n);
    langevin1ForwardStage1Pass7(t[23], n);
    DoubleRows.less(t[24], t[23], x[2], n);
    langevin1ForwardStage1Pass8(t[25], n);
    DoubleRows.less(t[26], t[25], x[1], n);
    DoubleRows.less(t[27], x[0], x[2], n);
    DoubleRows.select(t[28], t[27], t[14], t[9], n);
    rows.tanh(t[9], t[10], n);
    rows.log1p(t[10], t[1], n);
    rows.expm1(t[1], t[11], n);
    metropolis3ForwardStage1Pass5(t[29], n);
    rows.pow(t[11], t[12], t[29], n);
    rows.exp(t[14], x[1], n);
    langevin1ForwardStage1Pass9(t[30], n);
    rows.pow(t[31], t[12], t[30], n);
    DoubleRows.lessOrEqual(t[12], t[23], t[8], n);
    langevin1ForwardStage1Pass10(t[32], n);
    DoubleRows.select(t[8], t[12], t[25], t[32], n);
    DoubleRows.select(t[12], t[27], t[23], t[8], n);
    DoubleRows.select(t[8], t[27], t[15], t[23], n);
    rows.sin(t[15], x[1], n);
    rows.cos(t[27], t[4], n);
    langevin1ForwardStage1Pass11(t[33], n);
    DoubleRows.lessOrEqual(t[4], t[33], t[2], n);
    targetGradientStage1Pass6(t[2], t[34], t[35], t[36], t[18], t[17], t[3], t[6], n);
    targetGradientStage1Pass7(t[3], t[6], t[24], t[26], t[35], t[7], n);
    targetGradientStage1Pass8(t[7], t[1], t[31], n);
    targetGradientStage1Pass9(t[17], t[18], t[24], t[9], t[14], n);
    targetGradientStage1Pass10(t[14], t[26], t[31], t[13], t[8], t[20], t[22], n);
    DoubleRows.select(t[8], t[3], t[35], t[6], n);
    DoubleRows.select(t[6], t[26], t[36], t[8], n);
    rows.log(t[8], t[18], n);
    DoubleRows.select(t[13], t[26], t[23], t[25], n);
    DoubleRows.select(t[18], t[3], t[13], t[23], n);
    DoubleRows.select(t[20], t[3], t[23], t[13], n);
    DoubleRows.select(t[13], t[26], t[23], t[0], n);
    DoubleRows.select(t[0], t[3], t[23], t[13], n);
    DoubleRows.select(t[3], t[26], t[5], t[23], n);
    DoubleRows.select(t[5], t[26], t[16], t[23], n);
    targetGradientStage1Pass11(t[13], t[6], t[28], t[9], t[10], t[1], t[11], n);
    targetGradientStage1Pass12(t[1], w[0], t[13], t[8], t[24], t[3], n);
    targetGradientStage1Pass13(t[3], t[6], t[31], t[18], t[20], t[2], n);
    targetGradientStage1Pass14(t[2], t[1], t[34], t[6], t[15], n);
    targetGradientStage1Pass15(t[1], t[17], t[5], t[6], t[27], n);
    targetGradientStage1Pass16(t[5], t[6], x[1], t[3], x[0], n);
    targetGradientStage1Pass17(t[8], xBar[2], t[3], t[12], t[0], x[2], t[14], n);
    targetGradientStage1Pass18(t[0], x[0], t[7], t[8], n);
    DoubleRows.select(t[3], t[4], t[5], t[23], n);
    DoubleRows.select(t[7], t[4], t[6], t[23], n);
    targetGradientStage1Pass19(xBar[0], xBar[1], t[5], t[2], t[7], t[1], t[3], t[0], n);
  }

  private void targetGradient() {
    targetGradientStage1();
  }

  private static void affineCoupling0ForwardStage1Pass(double[] t1, double c, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      t1[i] = c * t0[i];
    }
  }

  private static void affineCoupling0ForwardStage1Pass2(double[] x2, double[] shift0, double[] t0,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x2[i];
      x2[i] = Math.fma(v0, t0[i], shift0[i]);
    }
  }

  private static void affineCoupling0InverseStage1Pass(double[] t0, double[] x2, double[] shift0,
      int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = x2[i] - shift0[i];
    }
  }

  private static void affineCoupling0InverseStage1Pass2(double[] t2, double c, double[] t1, int n) {
    for (int i = 0; i < n; i++) {
      t2[i] = -(c * t1[i]);
    }
  }

  private static void affineCoupling0InverseStage1Pass3(double[] x2, double[] t1, double[] t0,
      int n) {
    for (int i = 0; i < n; i++) {
      x2[i] = t1[i] * t0[i];
    }
  }

  private static void affineCoupling0ForwardAdjointStage1Pass(double[] t1, double[] entry2,
      double[] xBar2, int n) {
    for (int i = 0; i < n; i++) {
      t1[i] = entry2[i] * xBar2[i];
    }
  }

  private static void affineCoupling0ForwardAdjointStage1Pass2(double[] t3, double[] t4, double c,
      double[] t2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t2[i];
      t3[i] = c * v0;
      t4[i] = Math.fma(-v0, v0, 1.0);
    }
  }

  private static void affineCoupling0ForwardAdjointStage1Pass3(double[] xBar2, double[] t5,
      double[] xBar2_2, int n) {
    for (int i = 0; i < n; i++) {
      xBar2[i] = t5[i] * xBar2_2[i];
    }
  }

  private static void affineCoupling0ForwardAdjointStage1Pass4(double[] pBar0, double[] scaleBar0,
      double sBar, double[] t5, double[] t1, double c, double[] t4, double[] t2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(t5[i], t1[i], sBar);
      scaleBar0[i] = (c * v0) * t4[i];
      pBar0[i] = c * (t2[i] * v0);
    }
  }

  private static void affineCoupling0ForwardAdjointStage1Pass5(double[] shiftBar0, double[] xBar2,
      int n) {
    for (int i = 0; i < n; i++) {
      shiftBar0[i] = xBar2[i];
    }
  }

  private static void affineCoupling0InverseAdjointStage1Pass(double[] t0, double[] entry2,
      double[] shift0, double[] xBar2, int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = (entry2[i] - shift0[i]) * xBar2[i];
    }
  }

  private static void affineCoupling0InverseAdjointStage1Pass2(double[] t2, double[] t3, double c,
      double[] t1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t1[i];
      t2[i] = -(c * v0);
      t3[i] = Math.fma(-v0, v0, 1.0);
    }
  }

  private static void affineCoupling0InverseAdjointStage1Pass3(double[] xBar2, double[] shiftBar0,
      double[] t4, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar2[i];
      final double v1 = t4[i] * v0;
      xBar2[i] = v1;
      shiftBar0[i] = -v1;
    }
  }

  private static void affineCoupling0InverseAdjointStage1Pass4(double[] pBar0, double[] scaleBar0,
      double sBar, double[] t4, double[] t0, double c, double[] t3, double[] t1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(t4[i], t0[i], sBar);
      scaleBar0[i] = -((c * v0) * t3[i]);
      pBar0[i] = -(c * (t1[i] * v0));
    }
  }

  private static void langevin1ForwardStage1Pass(double[] t0, double[] t1, double[] t2, double[] t3,
      double[] x0, double[] x1, double[] x2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      t0[i] = v0 * x1[i];
      t1[i] = v0 * 2.0;
      t2[i] = v0 * 0.3;
      t3[i] = x2[i] - 3.0;
    }
  }

  private static void langevin1ForwardStage1Pass2(double[] t4, double[] t5, double[] t6,
      double[] x0, double[] x1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      t4[i] = v0 - x1[i];
      final double v1 = v0 * v0;
      t5[i] = -v1;
      t6[i] = Math.fma(v1, 1.0, 1.0);
    }
  }

  private static void langevin1ForwardStage1Pass3(double[] t7, double[] t8, double[] t9,
      double[] x2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x2[i];
      final double v1 = Math.fma(v0, v0, 1.0);
      t7[i] = 1.0 / v1;
      t8[i] = 0.5 / Math.sqrt(v1);
      t9[i] = -(v0 * 0.4);
    }
  }

  private static void langevin1ForwardStage1Pass4(double[] t10, double[] t11, double[] t12,
      double[] t13, double[] x1, double[] x0, double c, double[] x2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x1[i];
      t10[i] = v0 * 0.3;
      t11[i] = x0[i] * c;
      t12[i] = v0 * c;
      t13[i] = x2[i] * c;
    }
  }

  private static void langevin1ForwardStage1Pass5(double[] c, int n) {
    for (int i = 0; i < n; i++) {
      c[i] = 0.2;
    }
  }

  private static void langevin1ForwardStage1Pass6(double[] c, int n) {
    for (int i = 0; i < n; i++) {
      c[i] = -0.1;
    }
  }

  private static void langevin1ForwardStage1Pass7(double[] c, int n) {
    for (int i = 0; i < n; i++) {
      c[i] = 0.0;
    }
  }

  private static void langevin1ForwardStage1Pass8(double[] c, int n) {
    for (int i = 0; i < n; i++) {
      c[i] = 1.0;
    }
  }

  private static void langevin1ForwardStage1Pass9(double[] c, int n) {
    for (int i = 0; i < n; i++) {
      c[i] = -0.30000000000000004;
    }
  }

  private static void langevin1ForwardStage1Pass10(double[] c, int n) {
    for (int i = 0; i < n; i++) {
      c[i] = -1.0;
    }
  }

  private static void langevin1ForwardStage1Pass11(double[] c, int n) {
    for (int i = 0; i < n; i++) {
      c[i] = 0.3;
    }
  }

  private static void langevin1ForwardStage1Pass12(double[] t0, double[] t30, double[] t31,
      double[] t15, double[] t14, double[] t21, double[] t23, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = 1.5 + t15[i];
      t0[i] = v0;
      t30[i] = t14[i] / v0;
      t31[i] = (1.0 - t21[i]) * (1.0 - t23[i]);
    }
  }

  private static void langevin1ForwardStage1Pass13(double[] t14, double[] t15, double[] t21,
      double[] t4, double[] t27, double[] t25, double[] t5, int n) {
    for (int i = 0; i < n; i++) {
      t14[i] = Math.fma(0.7, t27[i], -(1.0 + t4[i]));
      final double v0 = t25[i];
      final double v1 = v0 * v0;
      t15[i] = 1.0 - v1;
      final double v2 = t5[i];
      t21[i] = Math.fma(v2, 1.0 / (2.0 + v2), v1 - 1.0);
    }
  }

  private static void langevin1ForwardStage1Pass14(double[] t4, double[] t5, double[] t23,
      double[] t7, double[] t3, double[] t17, double[] t19, int n) {
    for (int i = 0; i < n; i++) {
      t4[i] = t7[i] + t3[i];
      final double v0 = t17[i] * (1.0 - t19[i]);
      t5[i] = v0;
      t23[i] = v0;
    }
  }

  private static void langevin1ForwardStage1Pass15(double[] t5, double[] t10, double[] t21,
      double[] t3, double[] t23, double[] t7, double[] t17, int n) {
    for (int i = 0; i < n; i++) {
      t5[i] = t21[i] + t3[i];
      t10[i] = Math.fma(t23[i], 1.0, t7[i] + t17[i]);
    }
  }

  private static void langevin1ForwardStage1Pass16(double[] t3, double[] t7, double[] t10,
      double[] t0, double[] t5, double[] t30, double[] t8, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t10[i] / t0[i];
      t3[i] = v0;
      t7[i] = Math.fma(t30[i] * v0, t8[i], t5[i]);
    }
  }

  private static void langevin1ForwardStage1Pass17(double[] t0, double[] t5, double[] t15,
      double[] t2, double[] t3, double[] t24, double[] x1, double[] t10, int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = Math.fma(2.0, t3[i] * t24[i], t15[i] + t2[i]);
      t5[i] = x1[i] * t10[i];
    }
  }

  private static void langevin1ForwardStage1Pass18(double[] t2, double[] t3, double[] t8,
      double[] x0, double[] t10, double[] t14, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      final double v1 = t10[i];
      t2[i] = v0 * v1;
      final double v2 = 0.5 * v1;
      t3[i] = v2;
      t8[i] = 2.0 * (v0 * Math.fma(t14[i], 1.0, v2));
    }
  }

  private static void langevin1ForwardStage1Pass19(double[] g2, double[] t13, double[] t6,
      double[] t9, double[] x2, double[] t4, double[] t3, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      g2[i] = Math.fma(Math.fma(2.0, x2[i] * (t4[i] + t3[i]), t6[i] + t9[i]), lambda, t13[i]);
    }
  }

  private static void langevin1ForwardStage1Pass20(double[] g0, double[] t11, double[] t0,
      double[] t3, double[] t8, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      g0[i] = Math.fma(Math.fma(t0[i] + t3[i], 1.0, t8[i]), lambda, t11[i]);
    }
  }

  private static void langevin1ForwardStage1Pass21(double[] g1, double[] t12, double[] t5,
      double[] t7, double[] t4, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      g1[i] = Math.fma(Math.fma(t5[i], 1.0, t7[i] + t4[i]), lambda, t12[i]);
    }
  }

  private static void langevin1ForwardStage2Pass(double[] t0, double[] t1, double[] eta0,
      double[] g0, double c, double[] eta1, double[] g1, int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = Math.fma(g0[i], c, -eta0[i]);
      t1[i] = Math.fma(c, g1[i], -eta1[i]);
    }
  }

  private static void langevin1ForwardStage2Pass2(double[] t2, double[] t3, double[] x0,
      double[] eta2, double c, double[] g2, double[] g0, double stepSize, double[] eta0, double c_2,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      t2[i] = Math.fma(c, g2[i], -eta2[i]);
      final double v1 = Math.fma(eta0[i], c_2, Math.fma(-g0[i], stepSize, v0));
      t3[i] = v1;
      x0[i] = v1;
    }
  }

  private static void langevin1ForwardStage2Pass3(double[] t4, double[] t5, double[] t6,
      double[] x1, double stepSize, double[] g1, double c, double[] eta1, double[] t3, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x1[i];
      final double v1 = Math.fma(c, eta1[i], Math.fma(-stepSize, g1[i], v0));
      t4[i] = v1;
      x1[i] = v1;
      final double v2 = t3[i];
      t5[i] = v2 * v1;
      t6[i] = 2.0 * v2;
    }
  }

  private static void langevin1ForwardStage2Pass4(double[] t7, double[] t8, double[] t9,
      double[] x2, double[] t3, double stepSize, double[] g2, double c, double[] eta2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x2[i];
      t7[i] = t3[i] * 0.3;
      final double v1 = Math.fma(c, eta2[i], Math.fma(-stepSize, g2[i], v0));
      t8[i] = v1;
      x2[i] = v1;
      t9[i] = v1 - 3.0;
    }
  }

  private static void langevin1ForwardStage2Pass5(double[] t10, double[] t11, double[] t12,
      double[] t3, double[] t4, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t3[i];
      t10[i] = v0 - t4[i];
      final double v1 = v0 * v0;
      t11[i] = -v1;
      t12[i] = Math.fma(v1, 1.0, 1.0);
    }
  }

  private static void langevin1ForwardStage2Pass6(double[] t13, double[] t14, double[] t15,
      double[] t8, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t8[i];
      final double v1 = Math.fma(v0, v0, 1.0);
      t13[i] = 1.0 / v1;
      t14[i] = 0.5 / Math.sqrt(v1);
      t15[i] = -(v0 * 0.4);
    }
  }

  private static void langevin1ForwardStage2Pass7(double[] t16, double[] t17, double[] t18,
      double[] t19, double[] t4, double[] t3, double c, double[] t8, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t4[i];
      t16[i] = v0 * 0.3;
      t17[i] = t3[i] * c;
      t18[i] = v0 * c;
      t19[i] = t8[i] * c;
    }
  }

  private static void langevin1ForwardStage2Pass8(double[] t5, double[] t36, double[] t37,
      double[] t21, double[] t20, double[] t27, double[] t29, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = 1.5 + t21[i];
      t5[i] = v0;
      t36[i] = t20[i] / v0;
      t37[i] = (1.0 - t27[i]) * (1.0 - t29[i]);
    }
  }

  private static void langevin1ForwardStage2Pass9(double[] t20, double[] t21, double[] t27,
      double[] t10, double[] t33, double[] t31, double[] t11, int n) {
    for (int i = 0; i < n; i++) {
      t20[i] = Math.fma(0.7, t33[i], -(1.0 + t10[i]));
      final double v0 = t31[i];
      final double v1 = v0 * v0;
      t21[i] = 1.0 - v1;
      final double v2 = t11[i];
      t27[i] = Math.fma(v2, 1.0 / (2.0 + v2), v1 - 1.0);
    }
  }

  private static void langevin1ForwardStage2Pass10(double[] t10, double[] t11, double[] t29,
      double[] t13, double[] t9, double[] t23, double[] t25, int n) {
    for (int i = 0; i < n; i++) {
      t10[i] = t13[i] + t9[i];
      final double v0 = t23[i] * (1.0 - t25[i]);
      t11[i] = v0;
      t29[i] = v0;
    }
  }

  private static void langevin1ForwardStage2Pass11(double[] t11, double[] t16, double[] t27,
      double[] t9, double[] t29, double[] t13, double[] t23, int n) {
    for (int i = 0; i < n; i++) {
      t11[i] = t27[i] + t9[i];
      t16[i] = Math.fma(t29[i], 1.0, t13[i] + t23[i]);
    }
  }

  private static void langevin1ForwardStage2Pass12(double[] t9, double[] t13, double[] t16,
      double[] t5, double[] t11, double[] t36, double[] t14, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t16[i] / t5[i];
      t9[i] = v0;
      t13[i] = Math.fma(t36[i] * v0, t14[i], t11[i]);
    }
  }

  private static void langevin1ForwardStage2Pass13(double[] t5, double[] t11, double[] t21,
      double[] t7, double[] t9, double[] t30, double[] t4, double[] t16, int n) {
    for (int i = 0; i < n; i++) {
      t5[i] = Math.fma(2.0, t9[i] * t30[i], t21[i] + t7[i]);
      t11[i] = t4[i] * t16[i];
    }
  }

  private static void langevin1ForwardStage2Pass14(double[] t4, double[] t7, double[] t9,
      double[] t3, double[] t16, double[] t20, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t3[i];
      final double v1 = t16[i];
      t4[i] = v0 * v1;
      final double v2 = 0.5 * v1;
      t7[i] = v2;
      t9[i] = 2.0 * (v0 * Math.fma(t20[i], 1.0, v2));
    }
  }

  private static void langevin1ForwardStage2Pass15(double[] t3, double[] t12, double[] t15,
      double[] t8, double[] t10, double[] t7, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      t3[i] = (Math.fma(2.0, t8[i] * (t10[i] + t7[i]), t12[i] + t15[i])) * lambda;
    }
  }

  private static void langevin1ForwardStage2Pass16(double[] t7, double[] g2, double[] t19,
      double[] t3, double[] t2, double c, double[] eta2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t19[i] + t3[i];
      g2[i] = v0;
      final double v1 = Math.fma(c, v0, t2[i]);
      final double v2 = eta2[i];
      t7[i] = (v2 - v1) * Math.fma(v2, 1.0, v1);
    }
  }

  private static void langevin1ForwardStage2Pass17(double[] t4, double[] g0, double[] t17,
      double[] t5, double[] t2, double[] t9, double lambda, double[] t0, double c, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(Math.fma(t5[i] + t2[i], 1.0, t9[i]), lambda, t17[i]);
      g0[i] = v0;
      t4[i] = Math.fma(c, v0, t0[i]);
    }
  }

  private static void langevin1ForwardStage2Pass18(double[] t0, double[] eta0, double[] t4, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = eta0[i];
      final double v1 = t4[i];
      t0[i] = (v0 - v1) * (v0 + v1);
    }
  }

  private static void langevin1ForwardStage2Pass19(double[] t2, double[] g1, double[] t18,
      double[] t11, double[] t13, double[] t3, double lambda, double[] t1, double c, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(Math.fma(t11[i], 1.0, t13[i] + t3[i]), lambda, t18[i]);
      g1[i] = v0;
      t2[i] = Math.fma(c, v0, t1[i]);
    }
  }

  private static void langevin1ForwardStage2Pass20(double[] t1, double[] t0, double[] eta1,
      double[] t2, double[] t7, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = eta1[i];
      final double v1 = t2[i];
      t1[i] = 0.5 * (Math.fma(Math.fma(v0 - v1, v0 + v1, t0[i]), 1.0, t7[i]));
    }
  }

  private static void langevin1ForwardAdjointStage1Pass(double[] t0, double[] t1, double[] t2,
      double[] t3, double[] y0, double[] y1, double[] y2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y0[i];
      t0[i] = v0 * y1[i];
      t1[i] = v0 * 2.0;
      t2[i] = v0 * 0.3;
      t3[i] = y2[i] - 3.0;
    }
  }

  private static void langevin1ForwardAdjointStage1Pass2(double[] t4, double[] t5, double[] t6,
      double[] y0, double[] y1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y0[i];
      t4[i] = v0 - y1[i];
      final double v1 = v0 * v0;
      t5[i] = -v1;
      t6[i] = Math.fma(v1, 1.0, 1.0);
    }
  }

  private static void langevin1ForwardAdjointStage1Pass3(double[] t7, double[] t8, double[] t9,
      double[] y2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y2[i];
      final double v1 = Math.fma(v0, v0, 1.0);
      t7[i] = 1.0 / v1;
      t8[i] = 0.5 / Math.sqrt(v1);
      t9[i] = -(v0 * 0.4);
    }
  }

  private static void langevin1ForwardAdjointStage1Pass4(double[] t10, double[] t11, double[] t12,
      double[] t13, double[] y1, double[] y0, double c, double[] y2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y1[i];
      t10[i] = v0 * 0.3;
      t11[i] = y0[i] * c;
      t12[i] = v0 * c;
      t13[i] = y2[i] * c;
    }
  }

  private static void langevin1ForwardAdjointStage1Pass5(double[] t0, double[] t5, double[] t15,
      double[] t2, double[] t3, double[] t24, double[] y1, double[] t10, int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = Math.fma(2.0, t3[i] * t24[i], t15[i] + t2[i]);
      t5[i] = y1[i] * t10[i];
    }
  }

  private static void langevin1ForwardAdjointStage1Pass6(double[] t2, double[] t3, double[] t8,
      double[] y0, double[] t10, double[] t14, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y0[i];
      final double v1 = t10[i];
      t2[i] = v0 * v1;
      final double v2 = 0.5 * v1;
      t3[i] = v2;
      t8[i] = 2.0 * (v0 * Math.fma(t14[i], 1.0, v2));
    }
  }

  private static void langevin1ForwardAdjointStage1Pass7(double[] g2, double[] t13, double[] t6,
      double[] t9, double[] y2, double[] t4, double[] t3, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      g2[i] = Math.fma(Math.fma(2.0, y2[i] * (t4[i] + t3[i]), t6[i] + t9[i]), lambda, t13[i]);
    }
  }

  private static void langevin1ForwardAdjointStage1Pass8(double[] rowv0, double[] rowv1,
      double[] rowv2, int n) {
    for (int i = 0; i < n; i++) {
      rowv0[i] = 0.0;
      rowv1[i] = 0.0;
      rowv2[i] = 0.0;
    }
  }

  private static void langevin1ForwardAdjointStage1Pass9(double[] logStepSizeBar0,
      double[] lambdaBar0, int n) {
    for (int i = 0; i < n; i++) {
      logStepSizeBar0[i] = 0.0;
      lambdaBar0[i] = 0.0;
    }
  }

  private static void langevin1ForwardAdjointStage2Pass(double[] t0, double[] y0, double[] g0,
      double stepSize, double[] eta0, double c, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y0[i];
      final double v1 = Math.fma(eta0[i], c, Math.fma(-g0[i], stepSize, v0));
      t0[i] = v1;
      y0[i] = v1;
    }
  }

  private static void langevin1ForwardAdjointStage2Pass2(double[] t1, double[] t2, double[] t3,
      double[] y1, double stepSize, double[] g1, double c, double[] eta1, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y1[i];
      final double v1 = Math.fma(c, eta1[i], Math.fma(-stepSize, g1[i], v0));
      t1[i] = v1;
      y1[i] = v1;
      final double v2 = t0[i];
      t2[i] = v2 * v1;
      t3[i] = 2.0 * v2;
    }
  }

  private static void langevin1ForwardAdjointStage2Pass3(double[] t4, double[] t5, double[] t6,
      double[] y2, double[] t0, double stepSize, double[] g2, double c, double[] eta2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y2[i];
      t4[i] = t0[i] * 0.3;
      final double v1 = Math.fma(c, eta2[i], Math.fma(-stepSize, g2[i], v0));
      t5[i] = v1;
      y2[i] = v1;
      t6[i] = v1 - 3.0;
    }
  }

  private static void langevin1ForwardAdjointStage2Pass4(double[] t7, double[] t8, double[] t9,
      double[] t0, double[] t1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t0[i];
      t7[i] = v0 - t1[i];
      final double v1 = v0 * v0;
      t8[i] = -v1;
      t9[i] = Math.fma(v1, 1.0, 1.0);
    }
  }

  private static void langevin1ForwardAdjointStage2Pass5(double[] t10, double[] t11, double[] t12,
      double[] t5, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t5[i];
      final double v1 = Math.fma(v0, v0, 1.0);
      t10[i] = 1.0 / v1;
      t11[i] = 0.5 / Math.sqrt(v1);
      t12[i] = -(v0 * 0.4);
    }
  }

  private static void langevin1ForwardAdjointStage2Pass6(double[] t13, double[] t14, double[] t15,
      double[] t16, double[] t1, double[] t0, double c, double[] t5, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t1[i];
      t13[i] = v0 * 0.3;
      t14[i] = t0[i] * c;
      t15[i] = v0 * c;
      t16[i] = t5[i] * c;
    }
  }

  private static void langevin1ForwardAdjointStage2Pass7(double[] t2, double[] t33, double[] t34,
      double[] t18, double[] t17, double[] t24, double[] t26, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = 1.5 + t18[i];
      t2[i] = v0;
      t33[i] = t17[i] / v0;
      t34[i] = (1.0 - t24[i]) * (1.0 - t26[i]);
    }
  }

  private static void langevin1ForwardAdjointStage2Pass8(double[] t17, double[] t18, double[] t24,
      double[] t7, double[] t30, double[] t28, double[] t8, int n) {
    for (int i = 0; i < n; i++) {
      t17[i] = Math.fma(0.7, t30[i], -(1.0 + t7[i]));
      final double v0 = t28[i];
      final double v1 = v0 * v0;
      t18[i] = 1.0 - v1;
      final double v2 = t8[i];
      t24[i] = Math.fma(v2, 1.0 / (2.0 + v2), v1 - 1.0);
    }
  }

  private static void langevin1ForwardAdjointStage2Pass9(double[] t7, double[] t8, double[] t26,
      double[] t10, double[] t6, double[] t20, double[] t22, int n) {
    for (int i = 0; i < n; i++) {
      t7[i] = t10[i] + t6[i];
      final double v0 = t20[i] * (1.0 - t22[i]);
      t8[i] = v0;
      t26[i] = v0;
    }
  }

  private static void langevin1ForwardAdjointStage2Pass10(double[] t8, double[] t13, double[] t24,
      double[] t6, double[] t26, double[] t10, double[] t20, int n) {
    for (int i = 0; i < n; i++) {
      t8[i] = t24[i] + t6[i];
      t13[i] = Math.fma(t26[i], 1.0, t10[i] + t20[i]);
    }
  }

  private static void langevin1ForwardAdjointStage2Pass11(double[] t6, double[] t10, double[] t13,
      double[] t2, double[] t8, double[] t33, double[] t11, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t13[i] / t2[i];
      t6[i] = v0;
      t10[i] = Math.fma(t33[i] * v0, t11[i], t8[i]);
    }
  }

  private static void langevin1ForwardAdjointStage2Pass12(double[] t2, double[] t8, double[] t18,
      double[] t4, double[] t6, double[] t27, double[] t1, double[] t13, int n) {
    for (int i = 0; i < n; i++) {
      t2[i] = Math.fma(2.0, t6[i] * t27[i], t18[i] + t4[i]);
      t8[i] = t1[i] * t13[i];
    }
  }

  private static void langevin1ForwardAdjointStage2Pass13(double[] t1, double[] t4, double[] t6,
      double[] t0, double[] t13, double[] t17, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t0[i];
      final double v1 = t13[i];
      t1[i] = v0 * v1;
      final double v2 = 0.5 * v1;
      t4[i] = v2;
      t6[i] = 2.0 * (v0 * Math.fma(t17[i], 1.0, v2));
    }
  }

  private static void langevin1ForwardAdjointStage2Pass14(double[] g2, double[] t16, double[] t9,
      double[] t12, double[] t5, double[] t7, double[] t4, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      g2[i] = Math.fma(Math.fma(2.0, t5[i] * (t7[i] + t4[i]), t9[i] + t12[i]), lambda, t16[i]);
    }
  }

  private static void langevin1ForwardAdjointStage2Pass15(double[] g0, double[] t14, double[] t2,
      double[] t0, double[] t6, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      g0[i] = Math.fma(Math.fma(t2[i] + t0[i], 1.0, t6[i]), lambda, t14[i]);
    }
  }

  private static void langevin1ForwardAdjointStage2Pass16(double[] g1, double[] t15, double[] t8,
      double[] t10, double[] t4, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      g1[i] = Math.fma(Math.fma(t8[i], 1.0, t10[i] + t4[i]), lambda, t15[i]);
    }
  }

  private static void langevin1ForwardAdjointStage4Pass(double[] t0, double[] t1, double[] t2,
      double[] t3, double[] t4, double[] yAfter0, double[] yAfter1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = yAfter0[i];
      final double v1 = yAfter1[i];
      t0[i] = v0 * v1;
      t1[i] = v0 * 2.0;
      t2[i] = v0 - v1;
      final double v2 = v0 * v0;
      t3[i] = -v2;
      t4[i] = Math.fma(v2, 1.0, 1.0);
    }
  }

  private static void langevin1ForwardAdjointStage4Pass2(double[] t5, double[] t6, double[] t7,
      double[] gBefore0, double[] gAfter0, double sBar, double c, double[] eta0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = gBefore0[i] + gAfter0[i];
      t5[i] = v0;
      final double v1 = sBar * Math.fma(-c, v0, eta0[i]);
      t6[i] = v1;
      t7[i] = c * v1;
    }
  }

  private static void langevin1ForwardAdjointStage4Pass3(double[] t8, double[] t9, double[] t10,
      double[] rowv0, double[] t7, double[] yAfter0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = rowv0[i] + t7[i];
      t8[i] = v0;
      t9[i] = v0 * yAfter0[i];
      t10[i] = v0 * 0.3;
    }
  }

  private static void langevin1ForwardAdjointStage4Pass4(double[] t11, double[] t12, double[] t13,
      double[] gBefore1, double[] gAfter1, double sBar, double c, double[] eta1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = gBefore1[i] + gAfter1[i];
      t11[i] = v0;
      final double v1 = sBar * Math.fma(-c, v0, eta1[i]);
      t12[i] = v1;
      t13[i] = c * v1;
    }
  }

  private static void langevin1ForwardAdjointStage4Pass5(double[] t14, double[] t15, double[] t16,
      double[] t17, double[] rowv1, double[] t13, double[] t8, double[] yAfter2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = rowv1[i] + t13[i];
      t14[i] = v0;
      t15[i] = t8[i] - v0;
      final double v1 = yAfter2[i];
      final double v2 = Math.fma(v1, v1, 1.0);
      t16[i] = v2;
      t17[i] = 1.0 / v2;
    }
  }

  private static void langevin1ForwardAdjointStage4Pass6(double[] t18, double[] t19, double[] t20,
      double[] gBefore2, double[] gAfter2, double sBar, double c, double[] eta2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = gBefore2[i] + gAfter2[i];
      t18[i] = v0;
      final double v1 = sBar * Math.fma(-c, v0, eta2[i]);
      t19[i] = v1;
      t20[i] = c * v1;
    }
  }

  private static void langevin1ForwardAdjointStage4Pass7(double[] t21, double[] t22, double[] rowv2,
      double[] t20, double[] yAfter2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = rowv2[i] + t20[i];
      t21[i] = v0;
      t22[i] = v0 * yAfter2[i];
    }
  }

  private static void langevin1ForwardAdjointStage4Pass8(double[] t23, double[] t24, double[] t25,
      double[] t17, double[] t22, double[] t16, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t22[i];
      final double v1 = t16[i];
      t23[i] = (2.0 * (t17[i] * v0)) / v1;
      final double v2 = Math.sqrt(v1);
      final double v3 = 0.5 / v2;
      t24[i] = v3;
      t25[i] = -((2.0 * (v0 * (v3 * v3))) / v2);
    }
  }

  private static void langevin1ForwardAdjointStage4Pass9(double[] t16, double[] t22, double[] t26,
      double[] t27, double[] t21, double[] t14, double[] t8, double c, int n) {
    for (int i = 0; i < n; i++) {
      t16[i] = -(t21[i] * 0.4);
      final double v0 = t14[i];
      t22[i] = v0 * 0.3;
      t26[i] = t8[i] * c;
      t27[i] = v0 * c;
    }
  }

  private static void langevin1ForwardAdjointStage4Pass10(double[] t28, double[] t29, double[] t21,
      double c, double stepSize, double[] gBefore0, double c_2, double[] eta0, int n) {
    for (int i = 0; i < n; i++) {
      t28[i] = t21[i] * c;
      t29[i] = Math.fma(-stepSize, gBefore0[i], c_2 * eta0[i]);
    }
  }

  private static void langevin1ForwardAdjointStage4Pass11(double[] t30, double[] t31, double[] t5,
      double[] t6, double c, double stepSize, double[] gBefore1, double c_2, double[] eta1, int n) {
    for (int i = 0; i < n; i++) {
      t30[i] = t5[i] * (t6[i] * c);
      t31[i] = Math.fma(-stepSize, gBefore1[i], c_2 * eta1[i]);
    }
  }

  private static void langevin1ForwardAdjointStage4Pass12(double[] t5, double[] t6, double[] t11,
      double[] t12, double c, double stepSize, double[] gBefore2, double c_2, double[] eta2,
      int n) {
    for (int i = 0; i < n; i++) {
      t5[i] = t11[i] * (t12[i] * c);
      t6[i] = Math.fma(-stepSize, gBefore2[i], c_2 * eta2[i]);
    }
  }

  private static void langevin1ForwardAdjointStage4Pass13(double[] t11, double[] t18, double[] t19,
      double c, int n) {
    for (int i = 0; i < n; i++) {
      t11[i] = t18[i] * (t19[i] * c);
    }
  }

  private static void langevin1ForwardAdjointStage4Pass14(double[] t12, double[] t18,
      double[] gBefore0, double[] yBefore0, double[] t7, double[] gAfter0, double[] yAfter0,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = gBefore0[i] - yBefore0[i];
      t12[i] = v0;
      t18[i] = t7[i] * Math.fma(v0, 1.0, gAfter0[i] - yAfter0[i]);
    }
  }

  private static void langevin1ForwardAdjointStage4Pass15(double[] t19, double[] t32,
      double[] gBefore1, double[] yBefore1, double[] t13, double[] gAfter1, double[] yAfter1,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = gBefore1[i] - yBefore1[i];
      t19[i] = v0;
      t32[i] = t13[i] * Math.fma(v0, 1.0, gAfter1[i] - yAfter1[i]);
    }
  }

  private static void langevin1ForwardAdjointStage4Pass16(double[] t33, double[] t34,
      double[] gBefore2, double[] yBefore2, double[] t20, double[] gAfter2, double[] yAfter2,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = gBefore2[i] - yBefore2[i];
      t33[i] = v0;
      t34[i] = t20[i] * Math.fma(v0, 1.0, gAfter2[i] - yAfter2[i]);
    }
  }

  private static void langevin1ForwardAdjointStage4Pass17(double[] c, int n) {
    for (int i = 0; i < n; i++) {
      c[i] = -1.3;
    }
  }

  private static void langevin1ForwardAdjointStage4Pass18(double[] t25, double[] t45, double[] t53,
      double[] t42, double[] t44, double[] t2, double[] t48, int n) {
    for (int i = 0; i < n; i++) {
      t25[i] = (1.0 - t42[i]) * (1.0 - t44[i]);
      final double v0 = 1.0 + t2[i];
      t45[i] = v0;
      t53[i] = Math.fma(0.7, t48[i], -v0);
    }
  }

  private static void langevin1ForwardAdjointStage4Pass19(double[] t2, double[] t42, double[] t44,
      double[] t17, double[] t49, double[] t38, double[] t40, int n) {
    for (int i = 0; i < n; i++) {
      t2[i] = t17[i] + t49[i];
      final double v0 = t38[i] * (1.0 - t40[i]);
      t42[i] = v0;
      t44[i] = v0;
    }
  }

  private static void langevin1ForwardAdjointStage4Pass20(double[] t17, double[] t38, double[] t8,
      double[] t50, double[] t36, int n) {
    for (int i = 0; i < n; i++) {
      t17[i] = 2.0 * (t8[i] * t50[i]);
      t38[i] = 1.5 + t36[i];
    }
  }

  private static void langevin1ForwardAdjointStage4Pass21(double[] t40, double[] t48, double[] t49,
      double[] t35, double[] t38, double[] t14, double[] t24, double[] t17, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t38[i];
      final double v1 = t35[i] / v0;
      t40[i] = v1;
      final double v2 = t14[i] * t24[i];
      t48[i] = v2;
      t49[i] = Math.fma(v1, v2, t17[i]) / v0;
    }
  }

  private static void langevin1ForwardAdjointStage4Pass22(double[] t17, double[] t54, double[] t3,
      double[] t14, double[] t46, double[] t15, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t3[i];
      final double v1 = 2.0 + v0;
      final double v2 = (1.0 / v1) * (t14[i] * v0);
      final double v3 = t46[i];
      final double v4 = 2.0 * (v3 * (Math.fma(-v3, v3, 1.0) * t15[i]));
      t17[i] = v4;
      t54[i] = Math.fma(Math.fma(-v0, v2 / v1, v2), 1.0, v4);
    }
  }

  private static void langevin1ForwardAdjointStage4Pass23(double[] t3, double[] t15, double[] t14,
      double[] t36, double[] t8, double[] t35, int n) {
    for (int i = 0; i < n; i++) {
      t3[i] = t14[i] * t36[i];
      t15[i] = t8[i] * t35[i];
    }
  }

  private static void langevin1ForwardAdjointStage4Pass24(double[] t35, double[] yAfter2,
      double[] t4, double[] t23, int n) {
    for (int i = 0; i < n; i++) {
      t35[i] = yAfter2[i] * (t4[i] - t23[i]);
    }
  }

  private static void langevin1ForwardAdjointStage4Pass25(double[] t4, double[] yAfter0,
      double[] t45, double[] t9, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t9[i];
      t4[i] = yAfter0[i] * (Math.fma(v0 * t0[i], -0.42000000000000004, 2.0 * (t45[i] * v0)));
    }
  }

  private static void langevin1ForwardAdjointStage4Pass26(double[] t22, double[] t54, double[] t0,
      int n) {
    for (int i = 0; i < n; i++) {
      t22[i] = t54[i] + t0[i];
    }
  }

  private static void langevin1ForwardAdjointStage4Pass27(double[] t0, double[] t25, double[] t44,
      double[] t9, double[] t23, double[] t38, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(t44[i], 1.0, t9[i] + t23[i]);
      t0[i] = v0;
      t25[i] = v0 / t38[i];
    }
  }

  private static void langevin1ForwardAdjointStage4Pass28(double[] t9, double[] t23, double[] t25,
      double[] t48, double[] t38, double[] t49, double[] t40, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t25[i];
      final double v1 = (v0 * t48[i]) / t38[i];
      t9[i] = v1;
      t23[i] = Math.fma(t40[i], v1, v0 * t49[i]);
    }
  }

  private static void langevin1ForwardAdjointStage4Pass29(double[] t36, double[] t22, double[] t24,
      double[] t23, double[] t40, double[] t25, double[] t3, int n) {
    for (int i = 0; i < n; i++) {
      t36[i] = Math.fma(t22[i], 1.0, Math.fma(t40[i] * t25[i], t3[i], t24[i] * t23[i]));
    }
  }

  private static void langevin1ForwardAdjointStage4Pass30(double[] t3, double[] t10, double[] t17,
      double[] t25, double[] t15, double[] t50, double[] t9, int n) {
    for (int i = 0; i < n; i++) {
      t3[i] = Math.fma(2.0, Math.fma(-2.0, t25[i] * t15[i], t50[i] * t9[i]), t10[i] - t17[i]);
    }
  }

  private static void langevin1ForwardAdjointStage4Pass31(double[] t9, double[] t10, double[] t14,
      double[] t0, double[] t8, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t0[i];
      t9[i] = t14[i] * v0;
      t10[i] = t8[i] * v0;
    }
  }

  private static void langevin1ForwardAdjointStage4Pass32(double[] t14, double[] t15, double[] t0,
      double[] t4, double[] t8, double[] t53, double[] t2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = 0.5 * t0[i];
      t14[i] = 2.0 * (Math.fma(t8[i], Math.fma(t53[i], 1.0, v0), t4[i]));
      t15[i] = Math.fma(t2[i], 1.0, v0);
    }
  }

  private static void langevin1ForwardAdjointStage4Pass33(double[] t0, double[] h12, double[] hw2,
      double[] t16, double[] t35, double[] t21, double[] t15, double[] t28, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(2.0, Math.fma(t21[i], t15[i], t35[i]), t16[i]);
      h12[i] = v0;
      final double v1 = Math.fma(v0, lambda, t28[i]);
      t0[i] = v1;
      hw2[i] = v1;
    }
  }

  private static void langevin1ForwardAdjointStage4Pass34(double[] t2, double[] t4, double[] xBar2,
      double[] rowv2, double[] t0, double stepSize, double[] t20, double[] t6, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar2[i];
      final double v1 = t0[i] + v0;
      xBar2[i] = v1;
      final double v2 = stepSize * v1;
      t2[i] = v2;
      rowv2[i] = t20[i] - v2;
      t4[i] = v1 * t6[i];
    }
  }

  private static void langevin1ForwardAdjointStage4Pass35(double[] t0, double[] t6, double[] t4,
      double[] t11, double[] t2, double[] t33, double[] t34, int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = t4[i] + t11[i];
      t6[i] = Math.fma(-t2[i], t33[i], t34[i]);
    }
  }

  private static void langevin1ForwardAdjointStage4Pass36(double[] t1, double[] h10, double[] hw0,
      double[] t3, double[] t2, double[] t14, double[] t26, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(t3[i] + t2[i], 1.0, t14[i]);
      h10[i] = v0;
      final double v1 = Math.fma(v0, lambda, t26[i]);
      t1[i] = v1;
      hw0[i] = v1;
    }
  }

  private static void langevin1ForwardAdjointStage4Pass37(double[] t2, double[] t3, double[] xBar0,
      double[] rowv0, double[] t1, double stepSize, double[] t7, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0[i];
      final double v1 = t1[i] + v0;
      t2[i] = v1;
      xBar0[i] = v1;
      final double v2 = stepSize * v1;
      t3[i] = v2;
      rowv0[i] = t7[i] - v2;
    }
  }

  private static void langevin1ForwardAdjointStage4Pass38(double[] t1, double[] h11, double[] hw1,
      double[] t9, double[] t36, double[] t4, double[] t27, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(t9[i], 1.0, t36[i] + t4[i]);
      h11[i] = v0;
      final double v1 = Math.fma(v0, lambda, t27[i]);
      t1[i] = v1;
      hw1[i] = v1;
    }
  }

  private static void langevin1ForwardAdjointStage4Pass39(double[] t4, double[] t7, double[] xBar1,
      double[] rowv1, double[] t1, double stepSize, double[] t13, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar1[i];
      final double v1 = t1[i] + v0;
      t4[i] = v1;
      xBar1[i] = v1;
      final double v2 = stepSize * v1;
      t7[i] = v2;
      rowv1[i] = t13[i] - v2;
    }
  }

  private static void langevin1ForwardAdjointStage4Pass40(double[] logStepSizeBar0, double[] t30,
      double[] t2, double[] t29, double[] t5, double[] t4, double[] t31, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      logStepSizeBar0[i] += Math.fma(Math.fma(Math.fma(t2[i], t29[i], t30[i]), 1.0, Math.fma(t4[i], t31[i], t5[i])), 1.0, t0[i]);
    }
  }

  private static void langevin1ForwardAdjointStage4Pass41(double[] t0, double[] t3, double[] t12,
      double[] t18, double[] t7, double[] t19, double[] t32, int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = Math.fma(Math.fma(-t3[i], t12[i], t18[i]), 1.0, Math.fma(-t7[i], t19[i], t32[i]));
    }
  }

  private static void langevin1ForwardAdjointStage4Pass42(double[] lambdaBar0, double[] t0,
      double[] t6, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      lambdaBar0[i] += (t0[i] + t6[i]) / lambda;
    }
  }

  private static void langevin1ForwardAdjointStage5Pass(double[] t0, double[] t1, double[] t2,
      double[] t3, double[] t4, double[] entry0, double[] entry1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry0[i];
      final double v1 = entry1[i];
      t0[i] = v0 * v1;
      t1[i] = v0 * 2.0;
      t2[i] = v0 - v1;
      final double v2 = v0 * v0;
      t3[i] = -v2;
      t4[i] = Math.fma(v2, 1.0, 1.0);
    }
  }

  private static void langevin1ForwardAdjointStage5Pass2(double[] t5, double[] t6, double[] t7,
      double[] entry0, double[] rowv0, double[] rowv1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = rowv0[i];
      t5[i] = entry0[i] * v0;
      t6[i] = 0.3 * v0;
      t7[i] = v0 - rowv1[i];
    }
  }

  private static void langevin1ForwardAdjointStage5Pass3(double[] t8, double[] t9, double[] t10,
      double[] t11, double[] entry2, double[] rowv2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry2[i];
      final double v1 = Math.fma(v0, v0, 1.0);
      final double v2 = 1.0 / v1;
      t8[i] = v2;
      final double v3 = v0 * rowv2[i];
      t9[i] = (2.0 * (v2 * v3)) / v1;
      final double v4 = Math.sqrt(v1);
      final double v5 = 0.5 / v4;
      t10[i] = v5;
      t11[i] = -((2.0 * (v3 * (v5 * v5))) / v4);
    }
  }

  private static void langevin1ForwardAdjointStage5Pass4(double[] t12, double[] t13, double[] t14,
      double[] t15, double[] rowv2, double[] rowv1, double[] rowv0, double c, int n) {
    for (int i = 0; i < n; i++) {
      t12[i] = -(0.4 * rowv2[i]);
      final double v0 = rowv1[i];
      t13[i] = 0.3 * v0;
      t14[i] = rowv0[i] * c;
      t15[i] = v0 * c;
    }
  }

  private static void langevin1ForwardAdjointStage5Pass5(double[] t16, double[] rowv2, double c,
      int n) {
    for (int i = 0; i < n; i++) {
      t16[i] = rowv2[i] * c;
    }
  }

  private static void langevin1ForwardAdjointStage5Pass6(double[] t11, double[] t27, double[] t35,
      double[] t24, double[] t26, double[] t2, double[] t30, int n) {
    for (int i = 0; i < n; i++) {
      t11[i] = (1.0 - t24[i]) * (1.0 - t26[i]);
      final double v0 = 1.0 + t2[i];
      t27[i] = v0;
      t35[i] = Math.fma(0.7, t30[i], -v0);
    }
  }

  private static void langevin1ForwardAdjointStage5Pass7(double[] t2, double[] t24, double[] t26,
      double[] t8, double[] t31, double[] t20, double[] t22, int n) {
    for (int i = 0; i < n; i++) {
      t2[i] = t8[i] + t31[i];
      final double v0 = t20[i] * (1.0 - t22[i]);
      t24[i] = v0;
      t26[i] = v0;
    }
  }

  private static void langevin1ForwardAdjointStage5Pass8(double[] t8, double[] t20, double[] t32,
      double[] rowv0, double[] t18, int n) {
    for (int i = 0; i < n; i++) {
      t8[i] = 2.0 * (t32[i] * rowv0[i]);
      t20[i] = 1.5 + t18[i];
    }
  }

  private static void langevin1ForwardAdjointStage5Pass9(double[] t22, double[] t30, double[] t31,
      double[] t17, double[] t20, double[] t10, double[] rowv1, double[] t8, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t20[i];
      final double v1 = t17[i] / v0;
      t22[i] = v1;
      final double v2 = t10[i] * rowv1[i];
      t30[i] = v2;
      t31[i] = Math.fma(v1, v2, t8[i]) / v0;
    }
  }

  private static void langevin1ForwardAdjointStage5Pass10(double[] t8, double[] t36, double[] t3,
      double[] rowv1, double[] t28, double[] t7, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t3[i];
      final double v1 = 2.0 + v0;
      final double v2 = (1.0 / v1) * (v0 * rowv1[i]);
      final double v3 = t28[i];
      final double v4 = 2.0 * (v3 * (Math.fma(-v3, v3, 1.0) * t7[i]));
      t8[i] = v4;
      t36[i] = Math.fma(Math.fma(-v0, v2 / v1, v2), 1.0, v4);
    }
  }

  private static void langevin1ForwardAdjointStage5Pass11(double[] t3, double[] t7, double[] t18,
      double[] rowv1, double[] t17, double[] rowv0, int n) {
    for (int i = 0; i < n; i++) {
      t3[i] = t18[i] * rowv1[i];
      t7[i] = t17[i] * rowv0[i];
    }
  }

  private static void langevin1ForwardAdjointStage5Pass12(double[] t17, double[] entry2,
      double[] t4, double[] t9, int n) {
    for (int i = 0; i < n; i++) {
      t17[i] = entry2[i] * (t4[i] - t9[i]);
    }
  }

  private static void langevin1ForwardAdjointStage5Pass13(double[] t4, double[] entry0,
      double[] t27, double[] t5, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t5[i];
      t4[i] = entry0[i] * (Math.fma(v0 * t0[i], -0.42000000000000004, 2.0 * (t27[i] * v0)));
    }
  }

  private static void langevin1ForwardAdjointStage5Pass14(double[] t11, double[] t36, double[] t0,
      int n) {
    for (int i = 0; i < n; i++) {
      t11[i] = t36[i] + t0[i];
    }
  }

  private static void langevin1ForwardAdjointStage5Pass15(double[] t0, double[] t13, double[] t26,
      double[] t5, double[] t9, double[] t20, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(t26[i], 1.0, t5[i] + t9[i]);
      t0[i] = v0;
      t13[i] = v0 / t20[i];
    }
  }

  private static void langevin1ForwardAdjointStage5Pass16(double[] t5, double[] t9, double[] t13,
      double[] t30, double[] t20, double[] t31, double[] t22, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t13[i];
      final double v1 = (v0 * t30[i]) / t20[i];
      t5[i] = v1;
      t9[i] = Math.fma(t22[i], v1, v0 * t31[i]);
    }
  }

  private static void langevin1ForwardAdjointStage5Pass17(double[] t18, double[] t11, double[] t10,
      double[] t9, double[] t22, double[] t13, double[] t3, int n) {
    for (int i = 0; i < n; i++) {
      t18[i] = Math.fma(t11[i], 1.0, Math.fma(t22[i] * t13[i], t3[i], t10[i] * t9[i]));
    }
  }

  private static void langevin1ForwardAdjointStage5Pass18(double[] t3, double[] t6, double[] t8,
      double[] t13, double[] t7, double[] t32, double[] t5, int n) {
    for (int i = 0; i < n; i++) {
      t3[i] = Math.fma(2.0, Math.fma(-2.0, t13[i] * t7[i], t32[i] * t5[i]), t6[i] - t8[i]);
    }
  }

  private static void langevin1ForwardAdjointStage5Pass19(double[] t5, double[] t0, double[] rowv1,
      int n) {
    for (int i = 0; i < n; i++) {
      t5[i] = t0[i] * rowv1[i];
    }
  }

  private static void langevin1ForwardAdjointStage5Pass20(double[] t6, double[] t7, double[] t8,
      double[] t0, double[] rowv0, double[] t4, double[] t35, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t0[i];
      final double v1 = rowv0[i];
      t6[i] = v0 * v1;
      final double v2 = 0.5 * v0;
      t7[i] = v2;
      t8[i] = 2.0 * (Math.fma(Math.fma(t35[i], 1.0, v2), v1, t4[i]));
    }
  }

  private static void langevin1ForwardAdjointStage5Pass21(double[] xBar2, double[] t16,
      double[] t12, double[] t17, double[] t2, double[] t7, double[] rowv2, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar2[i];
      xBar2[i] = Math.fma(Math.fma(Math.fma(2.0, Math.fma(t2[i] + t7[i], rowv2[i], t17[i]), t12[i]), lambda, t16[i]), 1.0, v0);
    }
  }

  private static void langevin1ForwardAdjointStage5Pass22(double[] xBar0, double[] t14, double[] t3,
      double[] t0, double[] t8, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0[i];
      xBar0[i] = Math.fma(Math.fma(Math.fma(t3[i] + t0[i], 1.0, t8[i]), lambda, t14[i]), 1.0, v0);
    }
  }

  private static void langevin1ForwardAdjointStage5Pass23(double[] xBar1, double[] t15, double[] t5,
      double[] t18, double[] t2, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar1[i];
      xBar1[i] = Math.fma(Math.fma(Math.fma(t5[i], 1.0, t18[i] + t2[i]), lambda, t15[i]), 1.0, v0);
    }
  }

  private static void additiveCoupling2ForwardStage1Pass(double[] x0, double[] x1, double[] shift0,
      double[] shift1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      final double v1 = x1[i];
      x0[i] = v0 + shift0[i];
      x1[i] = v1 + shift1[i];
    }
  }

  private static void additiveCoupling2InverseStage1Pass(double[] x0, double[] x1, double[] shift0,
      double[] shift1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      final double v1 = x1[i];
      x0[i] = v0 - shift0[i];
      x1[i] = v1 - shift1[i];
    }
  }

  private static void additiveCoupling2ForwardAdjointStage1Pass(double[] xBar0, double[] shiftBar0,
      double[] xBar1, double[] xBar0_2, double[] xBar1_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0_2[i];
      xBar0[i] = v0;
      shiftBar0[i] = v0;
      xBar1[i] = xBar1_2[i];
    }
  }

  private static void additiveCoupling2ForwardAdjointStage1Pass2(double[] shiftBar1, double[] xBar1,
      int n) {
    for (int i = 0; i < n; i++) {
      shiftBar1[i] = xBar1[i];
    }
  }

  private static void additiveCoupling2InverseAdjointStage1Pass(double[] shiftBar0,
      double[] shiftBar1, double[] xBar1, double[] xBar0, int n) {
    for (int i = 0; i < n; i++) {
      shiftBar1[i] = -xBar1[i];
      shiftBar0[i] = -xBar0[i];
    }
  }

  private static void additiveCoupling2InverseAdjointStage1Pass2(double[] xBar0, double[] xBar1,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0[i];
      final double v1 = xBar1[i];
      xBar0[i] = v0;
      xBar1[i] = v1;
    }
  }

  private static void metropolis3ForwardStage1Pass(double[] t0, double[] t1, double[] t2,
      double[] t3, double[] x0, double[] x2, double[] x1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      final double v1 = v0 * v0;
      t0[i] = v1;
      final double v2 = x2[i];
      final double v3 = v2 * v2;
      t1[i] = v3;
      final double v4 = x1[i];
      final double v5 = 0.5 * (Math.fma(Math.fma(v4, v4, v1), 1.0, v3));
      t2[i] = v5;
      t3[i] = Math.fma(v5, 1.0, Math.max(v0 * v4, 0.3));
    }
  }

  private static void metropolis3ForwardStage1Pass2(double[] t4, double[] t5, double[] x0,
      double[] x1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      t4[i] = v0 * 2.0;
      t5[i] = x1[i] * (v0 * 0.3);
    }
  }

  private static void metropolis3ForwardStage1Pass3(double[] t6, double[] t7, double[] t8,
      double[] x2, double[] t1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x2[i];
      t6[i] = v0 * (v0 * 0.2);
      t7[i] = Math.sqrt(t1[i] + 1.0);
      t8[i] = Math.abs(v0 - 3.0);
    }
  }

  private static void metropolis3ForwardStage1Pass4(double[] t9, double[] t10, double[] t11,
      double[] t12, double[] x0, double[] x1, double[] t0, double[] t2, double c, int n) {
    for (int i = 0; i < n; i++) {
      t9[i] = x0[i] - x1[i];
      final double v0 = t0[i];
      t10[i] = -v0;
      t11[i] = v0 + 1.0;
      t12[i] = t2[i] * c;
    }
  }

  private static void metropolis3ForwardStage1Pass5(double[] c, int n) {
    for (int i = 0; i < n; i++) {
      c[i] = 0.7;
    }
  }

  private static void metropolis3ForwardStage1Pass6(double[] t11, double[] t20, double[] t4,
      double[] t15, double[] t3, double[] t0, double[] t2, int n) {
    for (int i = 0; i < n; i++) {
      t11[i] = t4[i] * (1.0 - t15[i]);
      t20[i] = Math.fma(t3[i], 1.0, t0[i] / (1.5 + t2[i]));
    }
  }

  private static void metropolis3ForwardStage1Pass7(double[] t0, double[] t2, double[] t20,
      double[] t5, double[] t17, double[] t19, int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = t20[i] + t5[i];
      t2[i] = (1.0 - t17[i]) * (1.0 - t19[i]);
    }
  }

  private static void metropolis3ForwardStage1Pass8(double[] t3, double[] t4, double[] t20,
      double[] t6, double[] t10, int n) {
    for (int i = 0; i < n; i++) {
      t3[i] = t20[i] - t6[i];
      t4[i] = 2.0 + t10[i];
    }
  }

  private static void metropolis3ForwardStage1Pass9(double[] t3, double[] t2, double[] t21,
      double[] t7, double[] t8, double[] t1, double[] t9, int n) {
    for (int i = 0; i < n; i++) {
      t3[i] = Math.fma(Math.fma(Math.fma(Math.fma(t2[i] + t21[i], 1.0, t7[i]), 1.0, t8[i]), 1.0, t1[i]), 1.0, t9[i]);
    }
  }

  private static void metropolis3ForwardStage1Pass10(double[] u10, double[] uOld0, double[] t1,
      double[] t3, double[] t0, double[] t12, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t3[i] + t0[i];
      u10[i] = v0;
      final double v1 = Math.fma(v0, lambda, t12[i]);
      uOld0[i] = v1;
      t1[i] = -v1;
    }
  }

  private static void metropolis3ForwardStage2Pass(double[] t0, double[] t1, double[] t2,
      double[] x0, double stepSize, double[] xi0, double[] x1, double[] xi1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(stepSize, xi0[i], x0[i]);
      t0[i] = v0;
      t1[i] = v0 * v0;
      t2[i] = Math.fma(stepSize, xi1[i], x1[i]);
    }
  }

  private static void metropolis3ForwardStage2Pass2(double[] t3, double[] t4, double[] t5,
      double[] x2, double stepSize, double[] xi2, double[] t1, double[] t2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(stepSize, xi2[i], x2[i]);
      t3[i] = v0;
      final double v1 = v0 * v0;
      t4[i] = v1;
      final double v2 = t2[i];
      t5[i] = 0.5 * (Math.fma(Math.fma(v2, v2, t1[i]), 1.0, v1));
    }
  }

  private static void metropolis3ForwardStage2Pass3(double[] t6, double[] t7, double[] t8,
      double[] t5, double[] t0, double[] t2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t0[i];
      final double v1 = t2[i];
      t6[i] = Math.fma(t5[i], 1.0, Math.max(v0 * v1, 0.3));
      t7[i] = v0 * 2.0;
      t8[i] = v1 * (v0 * 0.3);
    }
  }

  private static void metropolis3ForwardStage2Pass4(double[] t9, double[] t10, double[] t11,
      double[] t3, double[] t4, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t3[i];
      t9[i] = v0 * (v0 * 0.2);
      t10[i] = Math.sqrt(t4[i] + 1.0);
      t11[i] = Math.abs(v0 - 3.0);
    }
  }

  private static void metropolis3ForwardStage2Pass5(double[] t12, double[] t13, double[] t14,
      double[] t15, double[] t0, double[] t2, double[] t1, double[] t5, double c, int n) {
    for (int i = 0; i < n; i++) {
      t12[i] = t0[i] - t2[i];
      final double v0 = t1[i];
      t13[i] = -v0;
      t14[i] = v0 + 1.0;
      t15[i] = t5[i] * c;
    }
  }

  private static void metropolis3ForwardStage2Pass6(double[] t2, double[] t13, double[] t7,
      double[] t18, double[] t6, double[] t1, double[] t5, int n) {
    for (int i = 0; i < n; i++) {
      t2[i] = t7[i] * (1.0 - t18[i]);
      t13[i] = Math.fma(t6[i], 1.0, t1[i] / (1.5 + t5[i]));
    }
  }

  private static void metropolis3ForwardStage2Pass7(double[] t1, double[] t5, double[] t13,
      double[] t8, double[] t20, double[] t22, int n) {
    for (int i = 0; i < n; i++) {
      t1[i] = t13[i] + t8[i];
      t5[i] = (1.0 - t20[i]) * (1.0 - t22[i]);
    }
  }

  private static void metropolis3ForwardStage2Pass8(double[] t6, double[] t7, double[] t13,
      double[] t9, double[] t12, int n) {
    for (int i = 0; i < n; i++) {
      t6[i] = t13[i] - t9[i];
      t7[i] = 2.0 + t12[i];
    }
  }

  private static void metropolis3ForwardStage2Pass9(double[] t2, double[] t5, double[] t0,
      double[] t3, double[] t10, double[] t4, double[] t11, int n) {
    for (int i = 0; i < n; i++) {
      t2[i] = Math.fma(Math.fma(Math.fma(Math.fma(t5[i] + t0[i], 1.0, t3[i]), 1.0, t10[i]), 1.0, t4[i]), 1.0, t11[i]);
    }
  }

  private static void metropolis3ForwardStage2Pass10(double[] t0, double[] t3, double[] t15,
      double[] t2, double[] t1, double lambda, double[] uOld0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(t2[i] + t1[i], lambda, t15[i]);
      t0[i] = v0;
      t3[i] = uOld0[i] - v0;
    }
  }

  private static void metropolis3ForwardStage2Pass11(double[] t0, double[] x0, double[] x1,
      double[] accepted0, double[] t1, double stepSize, double[] xi0, double[] xi1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      final double v1 = x1[i];
      final double v2 = t1[i];
      accepted0[i] += v2;
      final double v3 = stepSize * v2;
      t0[i] = v3;
      x0[i] = Math.fma(xi0[i], v3, v0);
      x1[i] = Math.fma(xi1[i], v3, v1);
    }
  }

  private static void metropolis3ForwardStage2Pass12(double[] x2, double[] xi2, double[] t0,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x2[i];
      x2[i] = Math.fma(xi2[i], t0[i], v0);
    }
  }

  private static void metropolis3ForwardStage2Pass13(double[] uOld0, double[] t2, int n) {
    for (int i = 0; i < n; i++) {
      uOld0[i] = t2[i];
    }
  }

  private static void metropolis3ForwardAdjointStage1Pass(double[] t0, double[] t1, double[] t2,
      double[] t3, double[] exit0, double[] exit1, double[] exit2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = exit0[i];
      t0[i] = v0 * exit1[i];
      t1[i] = v0 * 2.0;
      t2[i] = v0 * 0.3;
      t3[i] = exit2[i] - 3.0;
    }
  }

  private static void metropolis3ForwardAdjointStage1Pass2(double[] t4, double[] t5, double[] t6,
      double[] exit0, double[] exit1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = exit0[i];
      t4[i] = v0 - exit1[i];
      final double v1 = v0 * v0;
      t5[i] = -v1;
      t6[i] = Math.fma(v1, 1.0, 1.0);
    }
  }

  private static void metropolis3ForwardAdjointStage1Pass3(double[] t7, double[] t8, double[] t9,
      double[] t10, double[] exit2, double[] exit1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = exit2[i];
      final double v1 = Math.fma(v0, v0, 1.0);
      t7[i] = 1.0 / v1;
      t8[i] = 0.5 / Math.sqrt(v1);
      t9[i] = -(v0 * 0.4);
      t10[i] = exit1[i] * 0.3;
    }
  }

  private static void metropolis3ForwardAdjointStage1Pass4(double[] t11, double[] t12, double[] t13,
      double[] t14, double[] exit0, double c, double[] exit1, double[] exit2, double[] entry0,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = exit0[i];
      t11[i] = v0 * c;
      t12[i] = exit1[i] * c;
      t13[i] = exit2[i] * c;
      t14[i] = v0 - entry0[i];
    }
  }

  private static void metropolis3ForwardAdjointStage1Pass5(double[] t15, double[] t16,
      double[] exit1, double[] entry1, double[] exit2, double[] entry2, int n) {
    for (int i = 0; i < n; i++) {
      t15[i] = exit1[i] - entry1[i];
      t16[i] = exit2[i] - entry2[i];
    }
  }

  private static void metropolis3ForwardAdjointStage1Pass6(double[] t0, double[] t33, double[] t34,
      double[] t18, double[] t17, double[] t24, double[] t26, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = 1.5 + t18[i];
      t0[i] = v0;
      t33[i] = t17[i] / v0;
      t34[i] = (1.0 - t24[i]) * (1.0 - t26[i]);
    }
  }

  private static void metropolis3ForwardAdjointStage1Pass7(double[] t17, double[] t18, double[] t24,
      double[] t4, double[] t30, double[] t28, double[] t5, int n) {
    for (int i = 0; i < n; i++) {
      t17[i] = Math.fma(0.7, t30[i], -(1.0 + t4[i]));
      final double v0 = t28[i];
      final double v1 = v0 * v0;
      t18[i] = 1.0 - v1;
      final double v2 = t5[i];
      t24[i] = Math.fma(v2, 1.0 / (2.0 + v2), v1 - 1.0);
    }
  }

  private static void metropolis3ForwardAdjointStage1Pass8(double[] t4, double[] t5, double[] t26,
      double[] t7, double[] t3, double[] t20, double[] t22, int n) {
    for (int i = 0; i < n; i++) {
      t4[i] = t7[i] + t3[i];
      final double v0 = t20[i] * (1.0 - t22[i]);
      t5[i] = v0;
      t26[i] = v0;
    }
  }

  private static void metropolis3ForwardAdjointStage1Pass9(double[] t5, double[] t10, double[] t24,
      double[] t3, double[] t26, double[] t7, double[] t20, int n) {
    for (int i = 0; i < n; i++) {
      t5[i] = t24[i] + t3[i];
      t10[i] = Math.fma(t26[i], 1.0, t7[i] + t20[i]);
    }
  }

  private static void metropolis3ForwardAdjointStage1Pass10(double[] t3, double[] t7, double[] t10,
      double[] t0, double[] t5, double[] t33, double[] t8, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t10[i] / t0[i];
      t3[i] = v0;
      t7[i] = Math.fma(t33[i] * v0, t8[i], t5[i]);
    }
  }

  private static void metropolis3ForwardAdjointStage1Pass11(double[] t0, double[] t5, double[] t18,
      double[] t2, double[] t3, double[] t27, double[] exit1, double[] t10, int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = Math.fma(2.0, t3[i] * t27[i], t18[i] + t2[i]);
      t5[i] = exit1[i] * t10[i];
    }
  }

  private static void metropolis3ForwardAdjointStage1Pass12(double[] t2, double[] t3, double[] t8,
      double[] exit0, double[] t10, double[] t17, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = exit0[i];
      final double v1 = t10[i];
      t2[i] = v0 * v1;
      final double v2 = 0.5 * v1;
      t3[i] = v2;
      t8[i] = 2.0 * (v0 * Math.fma(t17[i], 1.0, v2));
    }
  }

  private static void metropolis3ForwardAdjointStage1Pass13(double[] t10, double[] t6, double[] t9,
      double[] exit2, double[] t4, double[] t3, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      t10[i] = (Math.fma(2.0, exit2[i] * (t4[i] + t3[i]), t6[i] + t9[i])) * lambda;
    }
  }

  private static void metropolis3ForwardAdjointStage1Pass14(double[] t3, double[] g2,
      double[] xBar2, double[] t13, double[] t10, double sBar, double[] t16, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar2[i];
      final double v1 = t13[i] + t10[i];
      g2[i] = v1;
      final double v2 = Math.fma(v1, sBar, v0);
      xBar2[i] = v2;
      t3[i] = v2 * t16[i];
    }
  }

  private static void metropolis3ForwardAdjointStage1Pass15(double[] t1, double[] g0,
      double[] xBar0, double[] t11, double[] t0, double[] t4, double[] t8, double lambda,
      double sBar, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0[i];
      final double v1 = Math.fma(Math.fma(t0[i] + t4[i], 1.0, t8[i]), lambda, t11[i]);
      g0[i] = v1;
      final double v2 = Math.fma(v1, sBar, v0);
      t1[i] = v2;
      xBar0[i] = v2;
    }
  }

  private static void metropolis3ForwardAdjointStage1Pass16(double[] t0, double[] t1, double[] t14,
      int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = t1[i] * t14[i];
    }
  }

  private static void metropolis3ForwardAdjointStage1Pass17(double[] t1, double[] g1,
      double[] xBar1, double[] t12, double[] t5, double[] t7, double[] t6, double lambda,
      double sBar, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar1[i];
      final double v1 = Math.fma(Math.fma(t5[i], 1.0, t7[i] + t6[i]), lambda, t12[i]);
      g1[i] = v1;
      final double v2 = Math.fma(v1, sBar, v0);
      t1[i] = v2;
      xBar1[i] = v2;
    }
  }

  private static void metropolis3ForwardAdjointStage1Pass18(double[] logStepSizeBar0, double[] t0,
      double[] t1, double[] t15, double[] t3, int n) {
    for (int i = 0; i < n; i++) {
      logStepSizeBar0[i] = Math.fma(Math.fma(t1[i], t15[i], t0[i]), 1.0, t3[i]);
    }
  }

  private static void metropolis3ForwardAdjointStage2Pass(double[] t0, double[] t1, double[] t2,
      double[] t3, double[] entry0, double[] entry1, double[] entry2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry0[i];
      t0[i] = v0 * entry1[i];
      t1[i] = v0 * 2.0;
      t2[i] = v0 * 0.3;
      t3[i] = entry2[i] - 3.0;
    }
  }

  private static void metropolis3ForwardAdjointStage2Pass2(double[] t4, double[] t5, double[] t6,
      double[] entry0, double[] entry1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry0[i];
      t4[i] = v0 - entry1[i];
      final double v1 = v0 * v0;
      t5[i] = -v1;
      t6[i] = Math.fma(v1, 1.0, 1.0);
    }
  }

  private static void metropolis3ForwardAdjointStage2Pass3(double[] t7, double[] t8, double[] t9,
      double[] entry2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry2[i];
      final double v1 = Math.fma(v0, v0, 1.0);
      t7[i] = 1.0 / v1;
      t8[i] = 0.5 / Math.sqrt(v1);
      t9[i] = -(v0 * 0.4);
    }
  }

  private static void metropolis3ForwardAdjointStage2Pass4(double[] t10, double[] t11, double[] t12,
      double[] t13, double[] entry1, double[] entry0, double c, double[] entry2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry1[i];
      t10[i] = v0 * 0.3;
      t11[i] = entry0[i] * c;
      t12[i] = v0 * c;
      t13[i] = entry2[i] * c;
    }
  }

  private static void metropolis3ForwardAdjointStage2Pass5(double[] t0, double[] t5, double[] t15,
      double[] t2, double[] t3, double[] t24, double[] entry1, double[] t10, int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = Math.fma(2.0, t3[i] * t24[i], t15[i] + t2[i]);
      t5[i] = entry1[i] * t10[i];
    }
  }

  private static void metropolis3ForwardAdjointStage2Pass6(double[] t2, double[] t3, double[] t8,
      double[] entry0, double[] t10, double[] t14, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry0[i];
      final double v1 = t10[i];
      t2[i] = v0 * v1;
      final double v2 = 0.5 * v1;
      t3[i] = v2;
      t8[i] = 2.0 * (v0 * Math.fma(t14[i], 1.0, v2));
    }
  }

  private static void metropolis3ForwardAdjointStage2Pass7(double[] xBar2, double[] t13,
      double[] t6, double[] t9, double[] entry2, double[] t4, double[] t3, double lambda,
      double sBar, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar2[i];
      xBar2[i] = Math.fma(-(Math.fma(Math.fma(2.0, entry2[i] * (t4[i] + t3[i]), t6[i] + t9[i]), lambda, t13[i])), sBar, v0);
    }
  }

  private static void metropolis3ForwardAdjointStage2Pass8(double[] xBar0, double[] t11,
      double[] t0, double[] t3, double[] t8, double lambda, double sBar, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0[i];
      xBar0[i] = Math.fma(-(Math.fma(Math.fma(t0[i] + t3[i], 1.0, t8[i]), lambda, t11[i])), sBar, v0);
    }
  }

  private static void metropolis3ForwardAdjointStage2Pass9(double[] xBar1, double[] t12,
      double[] t5, double[] t7, double[] t4, double lambda, double sBar, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar1[i];
      xBar1[i] = Math.fma(-(Math.fma(Math.fma(t5[i], 1.0, t7[i] + t4[i]), lambda, t12[i])), sBar, v0);
    }
  }

  private static void affine4ForwardStage1Pass(double[] x0, double[] x1, double[] x2, double p3,
      double c, double p4, double c_2, double p5, double c_3, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      final double v1 = x1[i];
      final double v2 = x2[i];
      x0[i] = Math.fma(v0, c, p3);
      x1[i] = Math.fma(v1, c_2, p4);
      x2[i] = Math.fma(v2, c_3, p5);
    }
  }

  private static void affine4ForwardStage1Pass2(double[] c, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      c[i] = c_2;
    }
  }

  private static void affine4InverseStage1Pass(double[] x0, double[] x1, double[] x2, double c,
      double p3, double c_2, double p4, double c_3, double p5, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      final double v1 = x1[i];
      final double v2 = x2[i];
      x0[i] = c * (v0 - p3);
      x1[i] = c_2 * (v1 - p4);
      x2[i] = c_3 * (v2 - p5);
    }
  }

  private static void affine4ForwardAdjointStage1Pass(double[] xBar1, double[] pBar4,
      double[] xBar2, double c, double[] xBar2_2, double sBar, double[] entry2, double c_2,
      double[] xBar1_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar2_2[i];
      xBar2[i] = c * v0;
      pBar4[i] = Math.fma(c, entry2[i] * v0, sBar);
      xBar1[i] = c_2 * xBar1_2[i];
    }
  }

  private static void affine4ForwardAdjointStage1Pass2(double[] pBar0, double[] xBar0,
      double[] pBar2, double sBar, double c, double[] entry1, double[] xBar1, double c_2,
      double[] xBar0_2, double[] entry0, int n) {
    for (int i = 0; i < n; i++) {
      pBar2[i] = Math.fma(c, entry1[i] * xBar1[i], sBar);
      final double v0 = xBar0_2[i];
      xBar0[i] = c_2 * v0;
      pBar0[i] = Math.fma(c_2, entry0[i] * v0, sBar);
    }
  }

  private static void affine4ForwardAdjointStage1Pass3(double[] pBar1, double[] pBar3,
      double[] pBar5, double[] xBar0, double[] xBar1, double[] xBar2, int n) {
    for (int i = 0; i < n; i++) {
      pBar1[i] = xBar0[i];
      pBar3[i] = xBar1[i];
      pBar5[i] = xBar2[i];
    }
  }

  private static void affine4InverseAdjointStage1Pass(double[] pBar4, double[] pBar5,
      double[] xBar2, double c, double[] entry2, double p5, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar2[i];
      final double v1 = c * v0;
      xBar2[i] = v1;
      pBar5[i] = -v1;
      pBar4[i] = Math.fma(-c, (entry2[i] - p5) * v0, c_2);
    }
  }

  private static void affine4InverseAdjointStage1Pass2(double[] pBar2, double[] pBar3,
      double[] xBar1, double c, double[] entry1, double p4, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar1[i];
      final double v1 = c * v0;
      xBar1[i] = v1;
      pBar3[i] = -v1;
      pBar2[i] = Math.fma(-c, (entry1[i] - p4) * v0, c_2);
    }
  }

  private static void affine4InverseAdjointStage1Pass3(double[] pBar0, double[] pBar1,
      double[] xBar0, double c, double[] entry0, double p3, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0[i];
      final double v1 = c * v0;
      xBar0[i] = v1;
      pBar1[i] = -v1;
      pBar0[i] = Math.fma(-c, (entry0[i] - p3) * v0, c_2);
    }
  }

  private static void targetGradientStage1Pass(double[] t0, double[] t1, double[] t2, double[] t3,
      double[] x0, double[] x2, double[] x1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      final double v1 = v0 * v0;
      t0[i] = v1;
      final double v2 = x2[i];
      final double v3 = v2 * v2;
      t1[i] = v3;
      final double v4 = x1[i];
      final double v5 = v0 * v4;
      t2[i] = v5;
      t3[i] = Math.fma(0.5, Math.fma(Math.fma(v4, v4, v1), 1.0, v3), Math.max(v5, 0.3));
    }
  }

  private static void targetGradientStage1Pass2(double[] t4, double[] t5, double[] t6, double[] x0,
      double[] x1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      t4[i] = v0 * 2.0;
      final double v1 = v0 * 0.3;
      t5[i] = v1;
      t6[i] = x1[i] * v1;
    }
  }

  private static void targetGradientStage1Pass3(double[] t7, double[] t8, double[] t9, double[] t10,
      double[] x2, double[] x0, double[] x1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x2[i];
      t7[i] = v0 * (v0 * 0.2);
      final double v1 = v0 - 3.0;
      t8[i] = v1;
      t9[i] = Math.abs(v1);
      t10[i] = x0[i] - x1[i];
    }
  }

  private static void targetGradientStage1Pass4(double[] t11, double[] t12, double[] t13,
      double[] t14, double[] t15, double[] t0, double[] t1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t0[i];
      t11[i] = -v0;
      t12[i] = v0 + 1.0;
      final double v1 = t1[i] + 1.0;
      t13[i] = 1.0 / v1;
      final double v2 = Math.sqrt(v1);
      t14[i] = v2;
      t15[i] = 0.5 / v2;
    }
  }

  private static void targetGradientStage1Pass5(double[] t0, double[] t16, double[] x2, double[] x1,
      int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = -(x2[i] * 0.4);
      t16[i] = x1[i] * 0.3;
    }
  }

  private static void targetGradientStage1Pass6(double[] t2, double[] t34, double[] t35,
      double[] t36, double[] t18, double[] t17, double[] t3, double[] t6, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = 1.5 + t18[i];
      t2[i] = v0;
      final double v1 = t17[i] / v0;
      t34[i] = v1;
      final double v2 = Math.fma(t3[i], 1.0, v1);
      t35[i] = v2;
      t36[i] = Math.fma(v2, 1.0, t6[i]);
    }
  }

  private static void targetGradientStage1Pass7(double[] t3, double[] t6, double[] t24,
      double[] t26, double[] t35, double[] t7, int n) {
    for (int i = 0; i < n; i++) {
      t3[i] = (1.0 - t24[i]) * (1.0 - t26[i]);
      t6[i] = t35[i] - t7[i];
    }
  }

  private static void targetGradientStage1Pass8(double[] t7, double[] t1, double[] t31, int n) {
    for (int i = 0; i < n; i++) {
      t7[i] = Math.fma(0.7, t31[i], -(1.0 + t1[i]));
    }
  }

  private static void targetGradientStage1Pass9(double[] t17, double[] t18, double[] t24,
      double[] t9, double[] t14, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t9[i];
      final double v1 = v0 * v0;
      t17[i] = 1.0 - v1;
      final double v2 = t14[i];
      final double v3 = 2.0 + v2;
      t18[i] = v3;
      t24[i] = Math.fma(v2, 1.0 / v3, v1 - 1.0);
    }
  }

  private static void targetGradientStage1Pass10(double[] t14, double[] t26, double[] t31,
      double[] t13, double[] t8, double[] t20, double[] t22, int n) {
    for (int i = 0; i < n; i++) {
      t14[i] = t13[i] + t8[i];
      final double v0 = t20[i] * (1.0 - t22[i]);
      t26[i] = v0;
      t31[i] = v0;
    }
  }

  private static void targetGradientStage1Pass11(double[] t13, double[] t6, double[] t28,
      double[] t9, double[] t10, double[] t1, double[] t11, int n) {
    for (int i = 0; i < n; i++) {
      t13[i] = Math.fma(Math.fma(Math.fma(Math.fma(t6[i] + t28[i], 1.0, t9[i]), 1.0, t10[i]), 1.0, t1[i]), 1.0, t11[i]);
    }
  }

  private static void targetGradientStage1Pass12(double[] t1, double[] u10, double[] t13,
      double[] t8, double[] t24, double[] t3, int n) {
    for (int i = 0; i < n; i++) {
      u10[i] = t13[i] + t8[i];
      t1[i] = t24[i] + t3[i];
    }
  }

  private static void targetGradientStage1Pass13(double[] t3, double[] t6, double[] t31,
      double[] t18, double[] t20, double[] t2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(t31[i], 1.0, t18[i] + t20[i]);
      t3[i] = v0;
      t6[i] = v0 / t2[i];
    }
  }

  private static void targetGradientStage1Pass14(double[] t2, double[] t1, double[] t34,
      double[] t6, double[] t15, int n) {
    for (int i = 0; i < n; i++) {
      t2[i] = Math.fma(t34[i] * t6[i], t15[i], t1[i]);
    }
  }

  private static void targetGradientStage1Pass15(double[] t1, double[] t17, double[] t5,
      double[] t6, double[] t27, int n) {
    for (int i = 0; i < n; i++) {
      t1[i] = Math.fma(2.0, t6[i] * t27[i], t17[i] + t5[i]);
    }
  }

  private static void targetGradientStage1Pass16(double[] t5, double[] t6, double[] x1, double[] t3,
      double[] x0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t3[i];
      t5[i] = x1[i] * v0;
      t6[i] = x0[i] * v0;
    }
  }

  private static void targetGradientStage1Pass17(double[] t8, double[] xBar2, double[] t3,
      double[] t12, double[] t0, double[] x2, double[] t14, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = 0.5 * t3[i];
      t8[i] = v0;
      xBar2[i] = Math.fma(2.0, x2[i] * Math.fma(t14[i], 1.0, v0), t12[i] + t0[i]);
    }
  }

  private static void targetGradientStage1Pass18(double[] t0, double[] x0, double[] t7, double[] t8,
      int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = 2.0 * (x0[i] * (t7[i] + t8[i]));
    }
  }

  private static void targetGradientStage1Pass19(double[] xBar0, double[] xBar1, double[] t5,
      double[] t2, double[] t7, double[] t1, double[] t3, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      xBar1[i] = Math.fma(t5[i], 1.0, t2[i] + t7[i]);
      xBar0[i] = Math.fma(t1[i] + t3[i], 1.0, t0[i]);
    }
  }
}
