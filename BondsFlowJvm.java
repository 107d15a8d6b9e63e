import dev.meander.annotation.Generated;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.flow.FlowModel;
import dev.meander.runtime.kernel.Arguments;
import dev.meander.runtime.kernel.Checkpoints;
import dev.meander.runtime.kernel.DoubleDense;
import dev.meander.runtime.kernel.DoubleRows;
import dev.meander.runtime.kernel.DoubleTile;

/**
 * JVM kernels of {@link BondsFlow}: 3 layers of 3 kinds, 85 parameters.
 */
@Generated(
    value = "Meander",
    source = "BondsFlow"
)
final class BondsFlowJvm extends DoubleTile {
  private static final int[] PROGRAM = {0, 1, 2};

  private static final int[] OFFSET = {0, 83, 83};

  private final int[][] pairs_;

  private final double[] length_;

  private final double stiffness_;

  BondsFlowJvm(FlowModel model, Bonds parameters, EnergyFunction target) {
    super(model, target, 80, 26);
    this.pairs_ = Arguments.copy("pairs", parameters.pairs());
    this.length_ = Arguments.copy("length", parameters.length());
    this.stiffness_ = parameters.stiffness();
  }

  @Override
  protected void runForward(int layer, double[][] tape) {
    final int p0 = OFFSET[layer];
    final double lambda = lambda(layer);
    final double stepSize = stepSize(layer);
    switch (PROGRAM[layer]) {
      case 0 -> affineCoupling0Forward(p0, tape);
      case 1 -> metropolis1Forward(layer, lambda, stepSize);
      case 2 -> langevin2Forward(layer, lambda, stepSize);
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
      case 1 -> metropolis1Forward(layer, lambda, stepSize);
      case 2 -> langevin2Forward(layer, lambda, stepSize);
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
      case 1 -> metropolis1ForwardAdjoint(lambda);
      case 2 -> langevin2ForwardAdjoint(layer, lambda, p0, stepSize);
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
      case 1 -> metropolis1ForwardAdjoint(lambda);
      case 2 -> langevin2ForwardAdjoint(layer, lambda, p0, stepSize);
      default -> throw new AssertionError("layer " + layer);
    }
  }

  @Override
  protected int tapeRows(int layer) {
    return switch (PROGRAM[layer]) {
      case 0 -> 16;
      case 1 -> 0;
      case 2 -> 0;
      default -> throw new AssertionError("layer " + layer);
    };
  }

  @Override
  protected void runTargetGradient() {
    targetGradient();
  }

  private void affineCoupling0ForwardStage1(int p0, double[][] tape) {
    final double t0 = p[p0 + 82];
    final double t1 = Math.exp(t0);
    rows.tanh(t[0], tape[3], n);
    rows.tanh(t[1], tape[4], n);
    rows.tanh(t[2], tape[5], n);
    rows.tanh(t[3], tape[6], n);
    rows.tanh(t[4], tape[7], n);
    affineCoupling0ForwardStage1Pass(t[5], t[6], t[7], t[8], t1, t[4], t[3], t[2], t[0], n);
    affineCoupling0ForwardStage1Pass2(t[0], t[2], t1, t[1], t[5], t[6], t[7], t[8], n);
    rows.exp(t[1], t[8], n);
    rows.exp(t[3], t[0], n);
    rows.exp(t[0], t[7], n);
    rows.exp(t[4], t[6], n);
    rows.exp(t[6], t[5], n);
    affineCoupling0ForwardStage1Pass3(x[6], x[7], tape[11], t[1], tape[12], t[3], n);
    affineCoupling0ForwardStage1Pass4(x[8], x[9], tape[13], t[0], tape[14], t[4], n);
    affineCoupling0ForwardStage1Pass5(x[10], tape[15], t[6], n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[2], n);
  }

  private void affineCoupling0Forward(int p0, double[][] tape) {
    dense.forward(tape, 0, 3, x, 0, 6, p, p0 + 0, p0 + 18, true, n);
    dense.forward(tape, 3, 5, tape, 0, 3, p, p0 + 21, p0 + 36, false, n);
    dense.forward(tape, 8, 3, x, 0, 6, p, p0 + 41, p0 + 59, true, n);
    dense.forward(tape, 11, 5, tape, 8, 3, p, p0 + 62, p0 + 77, false, n);
    affineCoupling0ForwardStage1(p0, tape);
  }

  private void affineCoupling0InverseStage1(int p0, double[][] tape) {
    final double t0 = p[p0 + 82];
    final double t1 = Math.exp(t0);
    affineCoupling0InverseStage1Pass(t[0], t[1], x[6], tape[11], x[7], tape[12], n);
    affineCoupling0InverseStage1Pass2(t[2], t[3], x[8], tape[13], x[9], tape[14], n);
    affineCoupling0InverseStage1Pass3(t[4], x[10], tape[15], n);
    rows.tanh(t[5], tape[3], n);
    rows.tanh(t[6], tape[4], n);
    rows.tanh(t[7], tape[5], n);
    rows.tanh(t[8], tape[6], n);
    rows.tanh(t[9], tape[7], n);
    affineCoupling0InverseStage1Pass4(t[10], t[11], t[12], t[13], t1, t[5], t[6], n);
    affineCoupling0InverseStage1Pass5(t[5], t[6], t[14], t[15], t1, t[7], t[8], n);
    affineCoupling0InverseStage1Pass6(t[7], t[8], t1, t[9], t[14], t[5], t[10], t[12], n);
    rows.exp(t[5], t[11], n);
    rows.exp(t[9], t[13], n);
    rows.exp(t[10], t[6], n);
    rows.exp(t[6], t[15], n);
    rows.exp(t[11], t[7], n);
    affineCoupling0InverseStage1Pass7(x[6], x[7], t[5], t[0], t[9], t[1], n);
    affineCoupling0InverseStage1Pass8(x[8], x[9], t[10], t[2], t[6], t[3], n);
    affineCoupling0InverseStage1Pass9(x[10], t[11], t[4], n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[8], n);
  }

  private void affineCoupling0Inverse(int p0, double[][] tape) {
    dense.forward(tape, 0, 3, x, 0, 6, p, p0 + 0, p0 + 18, true, n);
    dense.forward(tape, 3, 5, tape, 0, 3, p, p0 + 21, p0 + 36, false, n);
    dense.forward(tape, 8, 3, x, 0, 6, p, p0 + 41, p0 + 59, true, n);
    dense.forward(tape, 11, 5, tape, 8, 3, p, p0 + 62, p0 + 77, false, n);
    affineCoupling0InverseStage1(p0, tape);
  }

  private void affineCoupling0ForwardAdjointStage1(int p0, double[][] tape) {
    final double t0 = p[p0 + 82];
    final double t1 = Math.exp(t0);
    DoubleRows.copy(t[0], xBar[6], n);
    DoubleRows.copy(t[1], xBar[7], n);
    DoubleRows.copy(t[2], xBar[8], n);
    DoubleRows.copy(t[3], xBar[9], n);
    DoubleRows.copy(t[4], xBar[10], n);
    final double t2 = sBar;
    affineCoupling0ForwardAdjointStage1Pass(t[5], t[6], entry[10], t[4], entry[9], t[3], n);
    affineCoupling0ForwardAdjointStage1Pass2(t[7], t[8], entry[8], t[2], entry[7], t[1], n);
    affineCoupling0ForwardAdjointStage1Pass3(t[9], entry[6], t[0], n);
    rows.tanh(t[10], tape[3], n);
    rows.tanh(t[11], tape[4], n);
    rows.tanh(t[12], tape[5], n);
    rows.tanh(t[13], tape[6], n);
    rows.tanh(t[14], tape[7], n);
    affineCoupling0ForwardAdjointStage1Pass4(t[15], t[16], t[17], t1, t[10], t[11], t[12], n);
    affineCoupling0ForwardAdjointStage1Pass5(t[18], t[19], t[20], t[21], t1, t[13], t[14], n);
    affineCoupling0ForwardAdjointStage1Pass6(t[22], t[23], t[24], t[12], t[11], t[10], n);
    rows.exp(t[25], t[15], n);
    rows.exp(t[15], t[16], n);
    rows.exp(t[16], t[17], n);
    rows.exp(t[17], t[18], n);
    rows.exp(t[18], t[19], n);
    affineCoupling0ForwardAdjointStage1Pass7(t[19], xBar[10], w[7], t[18], t[4], t2, t[5], t1, t[20], n);
    affineCoupling0ForwardAdjointStage1Pass8(t[5], xBar[9], w[6], t[17], t[3], t2, t[6], t1, t[21], n);
    affineCoupling0ForwardAdjointStage1Pass9(t[6], xBar[8], w[5], t[16], t[2], t2, t[7], t1, t[22], n);
    affineCoupling0ForwardAdjointStage1Pass10(t[7], xBar[7], w[4], t[15], t[1], t2, t[8], t1, t[23], n);
    affineCoupling0ForwardAdjointStage1Pass11(t[8], xBar[6], w[3], t[25], t[0], t2, t[9], t1, t[24], n);
    affineCoupling0ForwardAdjointStage1Pass12(t[9], t[14], t[19], t[13], t[5], t[12], t[6], n);
    affineCoupling0ForwardAdjointStage1Pass13(w[16], t1, t[9], t[11], t[7], t[10], t[8], n);
    affineCoupling0ForwardAdjointStage1Pass14(w[11], w[12], w[13], t[0], t[1], t[2], n);
    affineCoupling0ForwardAdjointStage1Pass15(w[14], w[15], t[3], t[4], n);
  }

  private void affineCoupling0ForwardAdjoint(int p0, double[][] tape) {
    affineCoupling0ForwardAdjointStage1(p0, tape);
    addToGradient(p0 + 82, DoubleRows.sum(w[16], n));
    dense.gradient(gradient, p0 + 62, p0 + 77, w, 11, 5, tape, 8, 3, n);
    dense.backward(w, 8, 3, w, 11, 5, p, p0 + 62, false, n);
    DoubleDense.gate(w, 8, tape, 8, 3, n);
    dense.gradient(gradient, p0 + 41, p0 + 59, w, 8, 3, entry, 0, 6, n);
    dense.backward(xBar, 0, 6, w, 8, 3, p, p0 + 41, true, n);
    dense.gradient(gradient, p0 + 21, p0 + 36, w, 3, 5, tape, 0, 3, n);
    dense.backward(w, 0, 3, w, 3, 5, p, p0 + 21, false, n);
    DoubleDense.gate(w, 0, tape, 0, 3, n);
    dense.gradient(gradient, p0 + 0, p0 + 18, w, 0, 3, entry, 0, 6, n);
    dense.backward(xBar, 0, 6, w, 0, 3, p, p0 + 0, true, n);
  }

  private void affineCoupling0InverseAdjointStage1(int p0, double[][] tape) {
    final double t0 = p[p0 + 82];
    final double t1 = Math.exp(t0);
    final double t2 = sBar;
    final double t3 = -t2;
    affineCoupling0InverseAdjointStage1Pass(t[0], t[1], entry[10], tape[15], xBar[10], entry[9], tape[14], xBar[9], n);
    affineCoupling0InverseAdjointStage1Pass2(t[2], t[3], entry[8], tape[13], xBar[8], entry[7], tape[12], xBar[7], n);
    affineCoupling0InverseAdjointStage1Pass3(t[4], entry[6], tape[11], xBar[6], n);
    rows.tanh(t[5], tape[3], n);
    rows.tanh(t[6], tape[4], n);
    rows.tanh(t[7], tape[5], n);
    rows.tanh(t[8], tape[6], n);
    rows.tanh(t[9], tape[7], n);
    affineCoupling0InverseAdjointStage1Pass4(t[10], t[11], t[12], t1, t[5], t[6], t[7], n);
    affineCoupling0InverseAdjointStage1Pass5(t[13], t[14], t[15], t[16], t1, t[8], t[9], n);
    affineCoupling0InverseAdjointStage1Pass6(t[17], t[18], t[19], t[7], t[6], t[5], n);
    rows.exp(t[20], t[10], n);
    rows.exp(t[10], t[11], n);
    rows.exp(t[11], t[12], n);
    rows.exp(t[12], t[13], n);
    rows.exp(t[13], t[14], n);
    affineCoupling0InverseAdjointStage1Pass7(t[14], xBar[10], w[15], w[7], t[13], t[0], t3, t1, t[15], n);
    affineCoupling0InverseAdjointStage1Pass8(t[0], xBar[9], w[14], w[6], t[12], t[1], t3, t1, t[16], n);
    affineCoupling0InverseAdjointStage1Pass9(t[1], xBar[8], w[13], w[5], t[11], t[2], t3, t1, t[17], n);
    affineCoupling0InverseAdjointStage1Pass10(t[2], xBar[7], w[12], w[4], t[10], t[3], t3, t1, t[18], n);
    affineCoupling0InverseAdjointStage1Pass11(t[3], xBar[6], w[11], w[3], t[20], t[4], t3, t1, t[19], n);
    affineCoupling0InverseAdjointStage1Pass12(t[4], t[9], t[14], t[8], t[0], t[7], t[1], n);
    affineCoupling0InverseAdjointStage1Pass13(w[16], t1, t[4], t[6], t[2], t[5], t[3], n);
  }

  private void affineCoupling0InverseAdjoint(int p0, double[][] tape) {
    affineCoupling0InverseAdjointStage1(p0, tape);
    addToGradient(p0 + 82, DoubleRows.sum(w[16], n));
    dense.gradient(gradient, p0 + 62, p0 + 77, w, 11, 5, tape, 8, 3, n);
    dense.backward(w, 8, 3, w, 11, 5, p, p0 + 62, false, n);
    DoubleDense.gate(w, 8, tape, 8, 3, n);
    dense.gradient(gradient, p0 + 41, p0 + 59, w, 8, 3, entry, 0, 6, n);
    dense.backward(xBar, 0, 6, w, 8, 3, p, p0 + 41, true, n);
    dense.gradient(gradient, p0 + 21, p0 + 36, w, 3, 5, tape, 0, 3, n);
    dense.backward(w, 0, 3, w, 3, 5, p, p0 + 21, false, n);
    DoubleDense.gate(w, 0, tape, 0, 3, n);
    dense.gradient(gradient, p0 + 0, p0 + 18, w, 0, 3, entry, 0, 6, n);
    dense.backward(xBar, 0, 6, w, 0, 3, p, p0 + 0, true, n);
  }

  private void metropolis1ForwardStage1(double lambda) {
    final int t0 = this.pairs_.length;
    final double t1 = this.stiffness_;
    final double t2 = lambda;
    final double t3 = 1.0 - t2;
    DoubleRows.fill(t[0], 0, n);
    for (int i = 0; i < 11; i++) {
      metropolis1ForwardStage1Pass(t[0], x[i], n);
    }
    DoubleRows.fill(t[1], 0, n);
    for (int j = 0; j < t0; j++) {
      final int t4 = this.pairs_[j][0];
      final int t5 = this.pairs_[j][1];
      final double t6 = this.length_[j];
      metropolis1ForwardStage1Pass2(t[1], x[t4], x[t5], t6, t1, n);
    }
    DoubleRows.fill(t[2], 0, n);
    for (int k = 0; k < 11; k++) {
      metropolis1ForwardStage1Pass3(t[2], x[k], n);
    }
    metropolis1ForwardStage1Pass4(w[0], w[23], t[3], t[0], t[1], t[2], t3, t2, n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[3], n);
  }

  private void metropolis1ForwardStage2(double stepSize, double[][] xi) {
    final double t0 = stepSize;
    for (int i = 0; i < 11; i++) {
      metropolis1ForwardStage2Pass(w[12 + i], x[i], t0, xi[i], n);
    }
  }

  private void metropolis1ForwardStage3(double lambda, double[] logU, double stepSize,
      double[][] xi) {
    final int t0 = this.pairs_.length;
    final double t1 = this.stiffness_;
    final double t2 = lambda;
    final double t3 = 1.0 - t2;
    final double t4 = stepSize;
    DoubleRows.fill(t[0], 0, n);
    for (int i = 0; i < 11; i++) {
      metropolis1ForwardStage3Pass(t[0], w[12 + i], n);
    }
    DoubleRows.fill(t[1], 0, n);
    for (int j = 0; j < t0; j++) {
      final int t5 = this.pairs_[j][0];
      final int t6 = this.pairs_[j][1];
      final double t7 = this.length_[j];
      metropolis1ForwardStage3Pass2(t[1], w[12 + t5], w[12 + t6], t7, t1, n);
    }
    DoubleRows.fill(t[2], 0, n);
    for (int k = 0; k < 11; k++) {
      metropolis1ForwardStage3Pass3(t[2], w[12 + k], n);
    }
    metropolis1ForwardStage3Pass4(t[3], t[4], t[2], t3, t[0], t[1], t2, w[23], n);
    DoubleRows.less(t[0], logU, t[4], n);
    DoubleRows.select(t[1], t[0], t[3], w[23], n);
    metropolis1ForwardStage3Pass5(t[2], t[3], t[0], t4, n);
    for (int l = 0; l < 11; l++) {
      metropolis1ForwardStage3Pass6(x[l], t[3], xi[l], n);
    }
    metropolis1ForwardStage3Pass7(w[23], accepted[0], t[1], t[2], n);
  }

  private void metropolis1ForwardStage4() {
    DoubleRows.addCompensated(deltaS[0], deltaS[1], w[23], n);
  }

  private void metropolis1Forward(int layer, double lambda, double stepSize) {
    metropolis1ForwardStage1(lambda);
    for (int step = 0; step < 5; step++) {
      final double[][] xi = noise.normals(layer, step, 5, 11);
      final double[] logU = noise.logUniforms(layer, step, 5);
      metropolis1ForwardStage2(stepSize, xi);
      metropolis1ForwardStage3(lambda, logU, stepSize, xi);
    }
    metropolis1ForwardStage4();
  }

  private void metropolis1ForwardAdjointStage1() {
    for (int i = 0; i < 11; i++) {
      metropolis1ForwardAdjointStage1Pass(w[25 + i], n);
    }
  }

  private void metropolis1ForwardAdjointStage2() {
    final int t0 = this.pairs_.length;
    final double t1 = this.stiffness_;
    DoubleRows.fill(t[0], 0, n);
    for (int i = 0; i < 11; i++) {
      metropolis1ForwardAdjointStage2Pass(t[0], w[25 + i], exit[i], n);
    }
    DoubleRows.fill(t[1], 0, n);
    for (int j = 0; j < t0; j++) {
      final int t2 = this.pairs_[j][0];
      final int t3 = this.pairs_[j][1];
      final double t4 = this.length_[j];
      metropolis1ForwardAdjointStage2Pass2(t[1], w[25 + t2], w[25 + t3], exit[t2], exit[t3], t4, t1, n);
    }
    metropolis1ForwardAdjointStage2Pass3(w[0], t[0], t[1], n);
  }

  private void metropolis1ForwardAdjointStage3(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    for (int i = 0; i < 11; i++) {
      metropolis1ForwardAdjointStage3Pass(w[25 + i], exit[i], t1, t0, n);
    }
  }

  private void metropolis1ForwardAdjointStage4() {
    final double t0 = sBar;
    for (int i = 0; i < 11; i++) {
      metropolis1ForwardAdjointStage4Pass(xBar[i], t0, w[25 + i], n);
    }
  }

  private void metropolis1ForwardAdjointStage6() {
    final int t0 = this.pairs_.length;
    final double t1 = this.stiffness_;
    DoubleRows.fill(t[0], 0, n);
    for (int i = 0; i < 11; i++) {
      metropolis1ForwardAdjointStage6Pass(t[0], w[25 + i], entry[i], n);
    }
    DoubleRows.fill(t[1], 0, n);
    for (int j = 0; j < t0; j++) {
      final int t2 = this.pairs_[j][0];
      final int t3 = this.pairs_[j][1];
      final double t4 = this.length_[j];
      metropolis1ForwardAdjointStage6Pass2(t[1], w[25 + t2], w[25 + t3], entry[t2], entry[t3], t4, t1, n);
    }
    metropolis1ForwardAdjointStage2Pass3(w[0], t[0], t[1], n);
  }

  private void metropolis1ForwardAdjointStage7(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    for (int i = 0; i < 11; i++) {
      metropolis1ForwardAdjointStage7Pass(w[25 + i], entry[i], t1, t0, n);
    }
  }

  private void metropolis1ForwardAdjointStage8() {
    final double t0 = sBar;
    for (int i = 0; i < 11; i++) {
      metropolis1ForwardAdjointStage8Pass(xBar[i], t0, w[25 + i], n);
    }
  }

  private void metropolis1ForwardAdjoint(double lambda) {
    metropolis1ForwardAdjointStage1();
    metropolis1ForwardAdjointStage2();
    metropolis1ForwardAdjointStage3(lambda);
    metropolis1ForwardAdjointStage4();
    metropolis1ForwardAdjointStage1();
    metropolis1ForwardAdjointStage6();
    metropolis1ForwardAdjointStage7(lambda);
    metropolis1ForwardAdjointStage8();
  }

  private void langevin2ForwardStage1() {
    for (int i = 0; i < 11; i++) {
      metropolis1ForwardAdjointStage1Pass(w[12 + i], n);
    }
  }

  private void langevin2ForwardStage2() {
    final int t0 = this.pairs_.length;
    final double t1 = this.stiffness_;
    DoubleRows.fill(t[0], 0, n);
    for (int i = 0; i < 11; i++) {
      langevin2ForwardStage2Pass(t[0], w[12 + i], x[i], n);
    }
    DoubleRows.fill(t[1], 0, n);
    for (int j = 0; j < t0; j++) {
      final int t2 = this.pairs_[j][0];
      final int t3 = this.pairs_[j][1];
      final double t4 = this.length_[j];
      langevin2ForwardStage2Pass2(t[1], w[12 + t2], w[12 + t3], x[t2], x[t3], t4, t1, n);
    }
    metropolis1ForwardAdjointStage2Pass3(w[0], t[0], t[1], n);
  }

  private void langevin2ForwardStage3(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    for (int i = 0; i < 11; i++) {
      langevin2ForwardStage3Pass(w[12 + i], x[i], t1, t0, n);
    }
  }

  private void langevin2ForwardStage4(double[][] eta, double stepSize) {
    final double t0 = stepSize;
    final double t1 = t0 * 2.0;
    final double t2 = Math.sqrt(t1);
    final double t3 = t0 * 0.5;
    final double t4 = Math.sqrt(t3);
    for (int i = 0; i < 11; i++) {
      langevin2ForwardStage4Pass(x[i], w[23 + i], w[12 + i], t0, eta[i], t2, t4, n);
    }
  }

  private void langevin2ForwardStage8(double[][] eta, double stepSize) {
    final double t0 = stepSize;
    final double t1 = 0.5 * t0;
    final double t2 = Math.sqrt(t1);
    DoubleRows.fill(t[0], 0, n);
    for (int i = 0; i < 11; i++) {
      langevin2ForwardStage8Pass(t[0], w[23 + i], t2, w[12 + i], eta[i], n);
    }
    langevin2ForwardStage8Pass2(t[1], t[0], n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[1], n);
  }

  private void langevin2Forward(int layer, double lambda, double stepSize) {
    langevin2ForwardStage1();
    langevin2ForwardStage2();
    langevin2ForwardStage3(lambda);
    for (int step = 0; step < 40; step++) {
      final double[][] eta = noise.normals(layer, step, 40, 11);
      langevin2ForwardStage4(eta, stepSize);
      langevin2ForwardStage1();
      langevin2ForwardStage2();
      langevin2ForwardStage3(lambda);
      langevin2ForwardStage8(eta, stepSize);
    }
  }

  private void langevin2ForwardAdjointStage2() {
    final int t0 = this.pairs_.length;
    final double t1 = this.stiffness_;
    DoubleRows.fill(t[0], 0, n);
    for (int i = 0; i < 11; i++) {
      langevin2ForwardAdjointStage2Pass(t[0], w[12 + i], w[34 + i], n);
    }
    DoubleRows.fill(t[1], 0, n);
    for (int j = 0; j < t0; j++) {
      final int t2 = this.pairs_[j][0];
      final int t3 = this.pairs_[j][1];
      final double t4 = this.length_[j];
      langevin2ForwardAdjointStage2Pass2(t[1], w[12 + t2], w[12 + t3], w[34 + t2], w[34 + t3], t4, t1, n);
    }
    metropolis1ForwardAdjointStage2Pass3(w[0], t[0], t[1], n);
  }

  private void langevin2ForwardAdjointStage3(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    for (int i = 0; i < 11; i++) {
      langevin2ForwardAdjointStage3Pass(w[12 + i], w[34 + i], t1, t0, n);
    }
    for (int j = 0; j < 11; j++) {
      langevin2ForwardAdjointStage3Pass2(w[45 + j], n);
    }
    langevin2ForwardAdjointStage3Pass3(w[78], w[79], n);
  }

  private void langevin2ForwardAdjointStage4(double[][] eta, double stepSize) {
    final double t0 = stepSize;
    final double t1 = t0 * 2.0;
    final double t2 = Math.sqrt(t1);
    final double t3 = t0 * 0.5;
    final double t4 = Math.sqrt(t3);
    for (int i = 0; i < 11; i++) {
      langevin2ForwardAdjointStage4Pass(w[34 + i], w[23 + i], w[12 + i], t0, eta[i], t2, t4, n);
    }
  }

  private void langevin2ForwardAdjointStage7(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    for (int i = 0; i < 11; i++) {
      langevin2ForwardAdjointStage3Pass(w[12 + i], w[34 + i], t1, t0, n);
    }
  }

  private void langevin2ForwardAdjointStage12(int after, int before, double[][] eta,
      double[][] path, double stepSize) {
    final double t0 = stepSize;
    final double t1 = 0.5 * t0;
    final double t2 = Math.sqrt(t1);
    final double t3 = sBar;
    for (int i = 0; i < 11; i++) {
      langevin2ForwardAdjointStage12Pass(w[56 + i], w[45 + i], t2, t3, path[before + 11 + i], path[after + 11 + i], eta[i], n);
    }
    for (int j = 0; j < 11; j++) {
      langevin2ForwardAdjointStage12Pass2(w[1 + j], n);
    }
  }

  private void langevin2ForwardAdjointStage13(int after, double[][] path) {
    final int t0 = this.pairs_.length;
    final double t1 = this.stiffness_;
    for (int i = 0; i < 11; i++) {
      langevin2ForwardAdjointStage13Pass(w[1 + i], w[56 + i], n);
    }
    for (int j = 0; j < t0; j++) {
      final int t2 = this.pairs_[j][0];
      final int t3 = this.pairs_[j][1];
      final double t4 = this.length_[j];
      langevin2ForwardAdjointStage13Pass2(t[0], t[1], t[2], t[3], path[after + t2], path[after + t3], t4, t1, n);
      langevin2ForwardAdjointStage13Pass3(t[4], t[5], t[6], t[3], t[1], t[2], t1, n);
      langevin2ForwardAdjointStage13Pass4(t[7], t[8], w[56 + t2], w[56 + t3], t[6], t[0], n);
      langevin2ForwardAdjointStage13Pass5(t[6], t[9], t[10], t1, t[8], t[4], n);
      langevin2ForwardAdjointStage13Pass6(t[11], t[12], t[10], t[3], t[2], t[9], t1, t[1], n);
      langevin2ForwardAdjointStage13Pass7(t[9], t[5], t[8], t[2], t[1], t[6], t[3], n);
      langevin2ForwardAdjointStage13Pass8(t[1], t[0], t[12], t[5], t[11], t[4], t[9], n);
      langevin2ForwardAdjointStage13Pass9(w[1 + t2], w[1 + t3], t[7], t[1], n);
    }
  }

  private void langevin2ForwardAdjointStage14(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    for (int i = 0; i < 11; i++) {
      langevin2ForwardAdjointStage14Pass(w[67 + i], w[56 + i], t1, w[1 + i], t0, n);
    }
  }

  private void langevin2ForwardAdjointStage15(int after, int before, double[][] eta, double lambda,
      double[][] path, double stepSize) {
    final double t0 = stepSize;
    final double t1 = t0 * 0.5;
    final double t2 = Math.sqrt(t1);
    final double t3 = sBar;
    final double t4 = 0.5 * t2;
    final double t5 = lambda;
    DoubleRows.fill(t[0], 0, n);
    DoubleRows.fill(t[1], 0, n);
    for (int i = 0; i < 11; i++) {
      langevin2ForwardAdjointStage15Pass(t[2], t[3], t[4], path[before + 11 + i], path[after + 11 + i], t3, t2, eta[i], n);
      langevin2ForwardAdjointStage15Pass2(t[5], t[6], xBar[i], w[45 + i], w[67 + i], t0, t[4], n);
      langevin2ForwardAdjointStage15Pass3(t[0], t[5], t0, path[before + 11 + i], t2, eta[i], t[2], t[3], t4, n);
      langevin2ForwardAdjointStage15Pass4(t[1], path[before + 11 + i], path[before + i], t[6], t[4], path[after + 11 + i], path[after + i], n);
    }
    langevin2ForwardAdjointStage15Pass5(w[79], t[1], t5, n);
    langevin2ForwardAdjointStage15Pass6(w[78], t[0], n);
  }

  private void langevin2ForwardAdjointStage16() {
    for (int i = 0; i < 11; i++) {
      langevin2ForwardAdjointStage12Pass2(w[1 + i], n);
    }
  }

  private void langevin2ForwardAdjointStage17() {
    final int t0 = this.pairs_.length;
    final double t1 = this.stiffness_;
    for (int i = 0; i < 11; i++) {
      langevin2ForwardAdjointStage17Pass(w[1 + i], w[45 + i], n);
    }
    for (int j = 0; j < t0; j++) {
      final int t2 = this.pairs_[j][0];
      final int t3 = this.pairs_[j][1];
      final double t4 = this.length_[j];
      langevin2ForwardAdjointStage17Pass2(t[0], t[1], t[2], t[3], entry[t2], entry[t3], t4, t1, n);
      langevin2ForwardAdjointStage13Pass3(t[4], t[5], t[6], t[3], t[1], t[2], t1, n);
      langevin2ForwardAdjointStage17Pass3(t[7], t[8], w[45 + t2], w[45 + t3], t[6], t[0], n);
      langevin2ForwardAdjointStage13Pass5(t[6], t[9], t[10], t1, t[8], t[4], n);
      langevin2ForwardAdjointStage13Pass6(t[11], t[12], t[10], t[3], t[2], t[9], t1, t[1], n);
      langevin2ForwardAdjointStage13Pass7(t[9], t[5], t[8], t[2], t[1], t[6], t[3], n);
      langevin2ForwardAdjointStage13Pass8(t[1], t[0], t[12], t[5], t[11], t[4], t[9], n);
      langevin2ForwardAdjointStage13Pass9(w[1 + t2], w[1 + t3], t[7], t[1], n);
    }
  }

  private void langevin2ForwardAdjointStage18(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    for (int i = 0; i < 11; i++) {
      langevin2ForwardAdjointStage18Pass(w[67 + i], w[45 + i], t1, w[1 + i], t0, n);
    }
  }

  private void langevin2ForwardAdjointStage19() {
    for (int i = 0; i < 11; i++) {
      langevin2ForwardAdjointStage19Pass(xBar[i], w[67 + i], n);
    }
  }

  private void langevin2ForwardAdjoint(int layer, double lambda, int p0, double stepSize) {
    for (int k = 0; k < 11; k++) {
      DoubleRows.copy(w[34 + k], entry[k], n);
    }
    langevin2ForwardStage1();
    langevin2ForwardAdjointStage2();
    langevin2ForwardAdjointStage3(lambda);
    final int segment = Checkpoints.segment(40);
    final int last = Checkpoints.last(40);
    final int kept = (segment + 1) * 22;
    final double[][] path = path(kept + (last / segment + 1) * 22);
    for (int k = 0; k < 11; k++) {
      DoubleRows.copy(path[kept + 0 + k], w[34 + k], n);
    }
    for (int k = 0; k < 11; k++) {
      DoubleRows.copy(path[kept + 11 + k], w[12 + k], n);
    }
    for (int step = 0; step < last; step++) {
      final double[][] eta = noise.normals(layer, step, 40, 11);
      langevin2ForwardAdjointStage4(eta, stepSize);
      langevin2ForwardStage1();
      langevin2ForwardAdjointStage2();
      langevin2ForwardAdjointStage7(lambda);
      if ((step + 1) % segment == 0) {
        for (int k = 0; k < 11; k++) {
          DoubleRows.copy(path[kept + (step + 1) / segment * 22 + 0 + k], w[34 + k], n);
        }
        for (int k = 0; k < 11; k++) {
          DoubleRows.copy(path[kept + (step + 1) / segment * 22 + 11 + k], w[12 + k], n);
        }
      }
    }
    for (int start = last; start >= 0; start -= segment) {
      for (int k = 0; k < 11; k++) {
        DoubleRows.copy(w[34 + k], path[kept + start / segment * 22 + 0 + k], n);
      }
      for (int k = 0; k < 11; k++) {
        DoubleRows.copy(w[12 + k], path[kept + start / segment * 22 + 11 + k], n);
      }
      for (int k = 0; k < 11; k++) {
        DoubleRows.copy(path[0 + 0 + k], w[34 + k], n);
      }
      for (int k = 0; k < 11; k++) {
        DoubleRows.copy(path[0 + 11 + k], w[12 + k], n);
      }
      final int end = Math.min(start + segment, 40);
      for (int step = start; step < end; step++) {
        final double[][] eta = noise.normals(layer, step, 40, 11);
        langevin2ForwardAdjointStage4(eta, stepSize);
        langevin2ForwardStage1();
        langevin2ForwardAdjointStage2();
        langevin2ForwardAdjointStage7(lambda);
        for (int k = 0; k < 11; k++) {
          DoubleRows.copy(path[(step - start + 1) * 22 + 0 + k], w[34 + k], n);
        }
        for (int k = 0; k < 11; k++) {
          DoubleRows.copy(path[(step - start + 1) * 22 + 11 + k], w[12 + k], n);
        }
      }
      for (int step = end - 1; step >= start; step--) {
        final int before = (step - start) * 22;
        final int after = before + 22;
        final double[][] eta = noise.normals(layer, step, 40, 11);
        langevin2ForwardAdjointStage12(after, before, eta, path, stepSize);
        langevin2ForwardAdjointStage13(after, path);
        langevin2ForwardAdjointStage14(lambda);
        langevin2ForwardAdjointStage15(after, before, eta, lambda, path, stepSize);
      }
    }
    langevin2ForwardAdjointStage16();
    langevin2ForwardAdjointStage17();
    langevin2ForwardAdjointStage18(lambda);
    langevin2ForwardAdjointStage19();
    addToGradient(p0 + 0, DoubleRows.sum(w[78], n));
    addToGradient(p0 + 1, DoubleRows.sum(w[79], n));
  }

  private void targetGradientStage1() {
    for (int i = 0; i < 11; i++) {
      targetGradientStage1Pass(xBar[i], n);
    }
  }

  private void targetGradientStage2() {
    final int t0 = this.pairs_.length;
    final double t1 = this.stiffness_;
    DoubleRows.fill(t[0], 0, n);
    for (int i = 0; i < 11; i++) {
      targetGradientStage2Pass(t[0], xBar[i], x[i], n);
    }
    DoubleRows.fill(t[1], 0, n);
    for (int j = 0; j < t0; j++) {
      final int t2 = this.pairs_[j][0];
      final int t3 = this.pairs_[j][1];
      final double t4 = this.length_[j];
      targetGradientStage2Pass2(t[1], xBar[t2], xBar[t3], x[t2], x[t3], t4, t1, n);
    }
    metropolis1ForwardAdjointStage2Pass3(w[0], t[0], t[1], n);
  }

  private void targetGradient() {
    targetGradientStage1();
    targetGradientStage2();
  }

  private static void affineCoupling0ForwardStage1Pass(double[] t5, double[] t6, double[] t7,
      double[] t8, double c, double[] t4, double[] t3, double[] t2, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      t5[i] = c * t4[i];
      t6[i] = c * t3[i];
      t7[i] = c * t2[i];
      t8[i] = c * t0[i];
    }
  }

  private static void affineCoupling0ForwardStage1Pass2(double[] t0, double[] t2, double c,
      double[] t1, double[] t5, double[] t6, double[] t7, double[] t8, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = c * t1[i];
      t0[i] = v0;
      t2[i] = Math.fma(t5[i], 1.0, Math.fma(t6[i], 1.0, Math.fma(t7[i], 1.0, Math.fma(t8[i], 1.0, v0))));
    }
  }

  private static void affineCoupling0ForwardStage1Pass3(double[] x6, double[] x7, double[] shift0,
      double[] t1, double[] shift1, double[] t3, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x6[i];
      final double v1 = x7[i];
      x6[i] = Math.fma(v0, t1[i], shift0[i]);
      x7[i] = Math.fma(v1, t3[i], shift1[i]);
    }
  }

  private static void affineCoupling0ForwardStage1Pass4(double[] x8, double[] x9, double[] shift2,
      double[] t0, double[] shift3, double[] t4, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x8[i];
      final double v1 = x9[i];
      x8[i] = Math.fma(v0, t0[i], shift2[i]);
      x9[i] = Math.fma(v1, t4[i], shift3[i]);
    }
  }

  private static void affineCoupling0ForwardStage1Pass5(double[] x10, double[] shift4, double[] t6,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x10[i];
      x10[i] = Math.fma(v0, t6[i], shift4[i]);
    }
  }

  private static void affineCoupling0InverseStage1Pass(double[] t0, double[] t1, double[] x6,
      double[] shift0, double[] x7, double[] shift1, int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = x6[i] - shift0[i];
      t1[i] = x7[i] - shift1[i];
    }
  }

  private static void affineCoupling0InverseStage1Pass2(double[] t2, double[] t3, double[] x8,
      double[] shift2, double[] x9, double[] shift3, int n) {
    for (int i = 0; i < n; i++) {
      t2[i] = x8[i] - shift2[i];
      t3[i] = x9[i] - shift3[i];
    }
  }

  private static void affineCoupling0InverseStage1Pass3(double[] t4, double[] x10, double[] shift4,
      int n) {
    for (int i = 0; i < n; i++) {
      t4[i] = x10[i] - shift4[i];
    }
  }

  private static void affineCoupling0InverseStage1Pass4(double[] t10, double[] t11, double[] t12,
      double[] t13, double c, double[] t5, double[] t6, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = c * t5[i];
      t10[i] = v0;
      t11[i] = -v0;
      final double v1 = c * t6[i];
      t12[i] = v1;
      t13[i] = -v1;
    }
  }

  private static void affineCoupling0InverseStage1Pass5(double[] t5, double[] t6, double[] t14,
      double[] t15, double c, double[] t7, double[] t8, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = c * t7[i];
      t5[i] = v0;
      t6[i] = -v0;
      final double v1 = c * t8[i];
      t14[i] = v1;
      t15[i] = -v1;
    }
  }

  private static void affineCoupling0InverseStage1Pass6(double[] t7, double[] t8, double c,
      double[] t9, double[] t14, double[] t5, double[] t10, double[] t12, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = c * t9[i];
      t7[i] = -v0;
      t8[i] = -(Math.fma(v0, 1.0, Math.fma(t14[i], 1.0, Math.fma(t5[i], 1.0, t10[i] + t12[i]))));
    }
  }

  private static void affineCoupling0InverseStage1Pass7(double[] x6, double[] x7, double[] t5,
      double[] t0, double[] t9, double[] t1, int n) {
    for (int i = 0; i < n; i++) {
      x6[i] = t5[i] * t0[i];
      x7[i] = t9[i] * t1[i];
    }
  }

  private static void affineCoupling0InverseStage1Pass8(double[] x8, double[] x9, double[] t10,
      double[] t2, double[] t6, double[] t3, int n) {
    for (int i = 0; i < n; i++) {
      x8[i] = t10[i] * t2[i];
      x9[i] = t6[i] * t3[i];
    }
  }

  private static void affineCoupling0InverseStage1Pass9(double[] x10, double[] t11, double[] t4,
      int n) {
    for (int i = 0; i < n; i++) {
      x10[i] = t11[i] * t4[i];
    }
  }

  private static void affineCoupling0ForwardAdjointStage1Pass(double[] t5, double[] t6,
      double[] entry10, double[] xBar10, double[] entry9, double[] xBar9, int n) {
    for (int i = 0; i < n; i++) {
      t5[i] = entry10[i] * xBar10[i];
      t6[i] = entry9[i] * xBar9[i];
    }
  }

  private static void affineCoupling0ForwardAdjointStage1Pass2(double[] t7, double[] t8,
      double[] entry8, double[] xBar8, double[] entry7, double[] xBar7, int n) {
    for (int i = 0; i < n; i++) {
      t7[i] = entry8[i] * xBar8[i];
      t8[i] = entry7[i] * xBar7[i];
    }
  }

  private static void affineCoupling0ForwardAdjointStage1Pass3(double[] t9, double[] entry6,
      double[] xBar6, int n) {
    for (int i = 0; i < n; i++) {
      t9[i] = entry6[i] * xBar6[i];
    }
  }

  private static void affineCoupling0ForwardAdjointStage1Pass4(double[] t15, double[] t16,
      double[] t17, double c, double[] t10, double[] t11, double[] t12, int n) {
    for (int i = 0; i < n; i++) {
      t15[i] = c * t10[i];
      t16[i] = c * t11[i];
      t17[i] = c * t12[i];
    }
  }

  private static void affineCoupling0ForwardAdjointStage1Pass5(double[] t18, double[] t19,
      double[] t20, double[] t21, double c, double[] t13, double[] t14, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t13[i];
      t18[i] = c * v0;
      final double v1 = t14[i];
      t19[i] = c * v1;
      t20[i] = Math.fma(-v1, v1, 1.0);
      t21[i] = Math.fma(-v0, v0, 1.0);
    }
  }

  private static void affineCoupling0ForwardAdjointStage1Pass6(double[] t22, double[] t23,
      double[] t24, double[] t12, double[] t11, double[] t10, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t12[i];
      t22[i] = Math.fma(-v0, v0, 1.0);
      final double v1 = t11[i];
      t23[i] = Math.fma(-v1, v1, 1.0);
      final double v2 = t10[i];
      t24[i] = Math.fma(-v2, v2, 1.0);
    }
  }

  private static void affineCoupling0ForwardAdjointStage1Pass7(double[] t19, double[] xBar10,
      double[] scaleBar4, double[] t18, double[] xBar10_2, double sBar, double[] t5, double c,
      double[] t20, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t18[i];
      xBar10[i] = v0 * xBar10_2[i];
      final double v1 = Math.fma(v0, t5[i], sBar);
      t19[i] = v1;
      scaleBar4[i] = (c * v1) * t20[i];
    }
  }

  private static void affineCoupling0ForwardAdjointStage1Pass8(double[] t5, double[] xBar9,
      double[] scaleBar3, double[] t17, double[] xBar9_2, double sBar, double[] t6, double c,
      double[] t21, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t17[i];
      xBar9[i] = v0 * xBar9_2[i];
      final double v1 = Math.fma(v0, t6[i], sBar);
      t5[i] = v1;
      scaleBar3[i] = (c * v1) * t21[i];
    }
  }

  private static void affineCoupling0ForwardAdjointStage1Pass9(double[] t6, double[] xBar8,
      double[] scaleBar2, double[] t16, double[] xBar8_2, double sBar, double[] t7, double c,
      double[] t22, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t16[i];
      xBar8[i] = v0 * xBar8_2[i];
      final double v1 = Math.fma(v0, t7[i], sBar);
      t6[i] = v1;
      scaleBar2[i] = (c * v1) * t22[i];
    }
  }

  private static void affineCoupling0ForwardAdjointStage1Pass10(double[] t7, double[] xBar7,
      double[] scaleBar1, double[] t15, double[] xBar7_2, double sBar, double[] t8, double c,
      double[] t23, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t15[i];
      xBar7[i] = v0 * xBar7_2[i];
      final double v1 = Math.fma(v0, t8[i], sBar);
      t7[i] = v1;
      scaleBar1[i] = (c * v1) * t23[i];
    }
  }

  private static void affineCoupling0ForwardAdjointStage1Pass11(double[] t8, double[] xBar6,
      double[] scaleBar0, double[] t25, double[] xBar6_2, double sBar, double[] t9, double c,
      double[] t24, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t25[i];
      xBar6[i] = v0 * xBar6_2[i];
      final double v1 = Math.fma(v0, t9[i], sBar);
      t8[i] = v1;
      scaleBar0[i] = (c * v1) * t24[i];
    }
  }

  private static void affineCoupling0ForwardAdjointStage1Pass12(double[] t9, double[] t14,
      double[] t19, double[] t13, double[] t5, double[] t12, double[] t6, int n) {
    for (int i = 0; i < n; i++) {
      t9[i] = Math.fma(t12[i], t6[i], Math.fma(t13[i], t5[i], t14[i] * t19[i]));
    }
  }

  private static void affineCoupling0ForwardAdjointStage1Pass13(double[] pBar0, double c,
      double[] t9, double[] t11, double[] t7, double[] t10, double[] t8, int n) {
    for (int i = 0; i < n; i++) {
      pBar0[i] = c * (Math.fma(t10[i], t8[i], Math.fma(t11[i], t7[i], t9[i])));
    }
  }

  private static void affineCoupling0ForwardAdjointStage1Pass14(double[] shiftBar0,
      double[] shiftBar1, double[] shiftBar2, double[] xBar6, double[] xBar7, double[] xBar8,
      int n) {
    for (int i = 0; i < n; i++) {
      shiftBar0[i] = xBar6[i];
      shiftBar1[i] = xBar7[i];
      shiftBar2[i] = xBar8[i];
    }
  }

  private static void affineCoupling0ForwardAdjointStage1Pass15(double[] shiftBar3,
      double[] shiftBar4, double[] xBar9, double[] xBar10, int n) {
    for (int i = 0; i < n; i++) {
      shiftBar3[i] = xBar9[i];
      shiftBar4[i] = xBar10[i];
    }
  }

  private static void affineCoupling0InverseAdjointStage1Pass(double[] t0, double[] t1,
      double[] entry10, double[] shift4, double[] xBar10, double[] entry9, double[] shift3,
      double[] xBar9, int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = (entry10[i] - shift4[i]) * xBar10[i];
      t1[i] = (entry9[i] - shift3[i]) * xBar9[i];
    }
  }

  private static void affineCoupling0InverseAdjointStage1Pass2(double[] t2, double[] t3,
      double[] entry8, double[] shift2, double[] xBar8, double[] entry7, double[] shift1,
      double[] xBar7, int n) {
    for (int i = 0; i < n; i++) {
      t2[i] = (entry8[i] - shift2[i]) * xBar8[i];
      t3[i] = (entry7[i] - shift1[i]) * xBar7[i];
    }
  }

  private static void affineCoupling0InverseAdjointStage1Pass3(double[] t4, double[] entry6,
      double[] shift0, double[] xBar6, int n) {
    for (int i = 0; i < n; i++) {
      t4[i] = (entry6[i] - shift0[i]) * xBar6[i];
    }
  }

  private static void affineCoupling0InverseAdjointStage1Pass4(double[] t10, double[] t11,
      double[] t12, double c, double[] t5, double[] t6, double[] t7, int n) {
    for (int i = 0; i < n; i++) {
      t10[i] = -(c * t5[i]);
      t11[i] = -(c * t6[i]);
      t12[i] = -(c * t7[i]);
    }
  }

  private static void affineCoupling0InverseAdjointStage1Pass5(double[] t13, double[] t14,
      double[] t15, double[] t16, double c, double[] t8, double[] t9, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t8[i];
      t13[i] = -(c * v0);
      final double v1 = t9[i];
      t14[i] = -(c * v1);
      t15[i] = Math.fma(-v1, v1, 1.0);
      t16[i] = Math.fma(-v0, v0, 1.0);
    }
  }

  private static void affineCoupling0InverseAdjointStage1Pass6(double[] t17, double[] t18,
      double[] t19, double[] t7, double[] t6, double[] t5, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t7[i];
      t17[i] = Math.fma(-v0, v0, 1.0);
      final double v1 = t6[i];
      t18[i] = Math.fma(-v1, v1, 1.0);
      final double v2 = t5[i];
      t19[i] = Math.fma(-v2, v2, 1.0);
    }
  }

  private static void affineCoupling0InverseAdjointStage1Pass7(double[] t14, double[] xBar10,
      double[] shiftBar4, double[] scaleBar4, double[] t13, double[] t0, double c, double c_2,
      double[] t15, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar10[i];
      final double v1 = t13[i];
      final double v2 = v1 * v0;
      xBar10[i] = v2;
      shiftBar4[i] = -v2;
      final double v3 = Math.fma(-v1, t0[i], c);
      t14[i] = v3;
      scaleBar4[i] = (c_2 * v3) * t15[i];
    }
  }

  private static void affineCoupling0InverseAdjointStage1Pass8(double[] t0, double[] xBar9,
      double[] shiftBar3, double[] scaleBar3, double[] t12, double[] t1, double c, double c_2,
      double[] t16, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar9[i];
      final double v1 = t12[i];
      final double v2 = v1 * v0;
      xBar9[i] = v2;
      shiftBar3[i] = -v2;
      final double v3 = Math.fma(-v1, t1[i], c);
      t0[i] = v3;
      scaleBar3[i] = (c_2 * v3) * t16[i];
    }
  }

  private static void affineCoupling0InverseAdjointStage1Pass9(double[] t1, double[] xBar8,
      double[] shiftBar2, double[] scaleBar2, double[] t11, double[] t2, double c, double c_2,
      double[] t17, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar8[i];
      final double v1 = t11[i];
      final double v2 = v1 * v0;
      xBar8[i] = v2;
      shiftBar2[i] = -v2;
      final double v3 = Math.fma(-v1, t2[i], c);
      t1[i] = v3;
      scaleBar2[i] = (c_2 * v3) * t17[i];
    }
  }

  private static void affineCoupling0InverseAdjointStage1Pass10(double[] t2, double[] xBar7,
      double[] shiftBar1, double[] scaleBar1, double[] t10, double[] t3, double c, double c_2,
      double[] t18, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar7[i];
      final double v1 = t10[i];
      final double v2 = v1 * v0;
      xBar7[i] = v2;
      shiftBar1[i] = -v2;
      final double v3 = Math.fma(-v1, t3[i], c);
      t2[i] = v3;
      scaleBar1[i] = (c_2 * v3) * t18[i];
    }
  }

  private static void affineCoupling0InverseAdjointStage1Pass11(double[] t3, double[] xBar6,
      double[] shiftBar0, double[] scaleBar0, double[] t20, double[] t4, double c, double c_2,
      double[] t19, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar6[i];
      final double v1 = t20[i];
      final double v2 = v1 * v0;
      xBar6[i] = v2;
      shiftBar0[i] = -v2;
      final double v3 = Math.fma(-v1, t4[i], c);
      t3[i] = v3;
      scaleBar0[i] = (c_2 * v3) * t19[i];
    }
  }

  private static void affineCoupling0InverseAdjointStage1Pass12(double[] t4, double[] t9,
      double[] t14, double[] t8, double[] t0, double[] t7, double[] t1, int n) {
    for (int i = 0; i < n; i++) {
      t4[i] = Math.fma(t7[i], t1[i], Math.fma(t8[i], t0[i], t9[i] * t14[i]));
    }
  }

  private static void affineCoupling0InverseAdjointStage1Pass13(double[] pBar0, double c,
      double[] t4, double[] t6, double[] t2, double[] t5, double[] t3, int n) {
    for (int i = 0; i < n; i++) {
      pBar0[i] = c * (Math.fma(t5[i], t3[i], Math.fma(t6[i], t2[i], t4[i])));
    }
  }

  private static void metropolis1ForwardStage1Pass(double[] sum, double[] x, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x[i];
      sum[i] = Math.fma(v0, 0.3 * v0, sum[i]);
    }
  }

  private static void metropolis1ForwardStage1Pass2(double[] sum, double[] x, double[] x_2,
      double length_, double stiffness_, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x[i] - x_2[i];
      final double v1 = v0 * v0;
      final double v2 = v1 - length_;
      sum[i] += (v2 * (stiffness_ * v2)) / Math.fma(v1, 1.0, 1.0);
    }
  }

  private static void metropolis1ForwardStage1Pass3(double[] sum, double[] x, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x[i];
      sum[i] = Math.fma(v0, v0, sum[i]);
    }
  }

  private static void metropolis1ForwardStage1Pass4(double[] u10, double[] uOld0, double[] t3,
      double[] t0, double[] t1, double[] t2, double c, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t0[i] + t1[i];
      u10[i] = v0;
      final double v1 = Math.fma(v0, lambda, (t2[i] * 0.5) * c);
      uOld0[i] = v1;
      t3[i] = -v1;
    }
  }

  private static void metropolis1ForwardStage2Pass(double[] y, double[] x, double stepSize,
      double[] xi, int n) {
    for (int i = 0; i < n; i++) {
      y[i] = Math.fma(stepSize, xi[i], x[i]);
    }
  }

  private static void metropolis1ForwardStage3Pass(double[] sum, double[] y, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y[i];
      sum[i] = Math.fma(v0, 0.3 * v0, sum[i]);
    }
  }

  private static void metropolis1ForwardStage3Pass2(double[] sum, double[] y, double[] y_2,
      double length_, double stiffness_, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y[i] - y_2[i];
      final double v1 = v0 * v0;
      final double v2 = v1 - length_;
      sum[i] += (v2 * (stiffness_ * v2)) / Math.fma(v1, 1.0, 1.0);
    }
  }

  private static void metropolis1ForwardStage3Pass3(double[] sum, double[] y, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y[i];
      sum[i] = Math.fma(v0, v0, sum[i]);
    }
  }

  private static void metropolis1ForwardStage3Pass4(double[] t3, double[] t4, double[] t2, double c,
      double[] t0, double[] t1, double lambda, double[] uOld0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(t0[i] + t1[i], lambda, (t2[i] * 0.5) * c);
      t3[i] = v0;
      t4[i] = uOld0[i] - v0;
    }
  }

  private static void metropolis1ForwardStage3Pass5(double[] t2, double[] t3, double[] t0,
      double stepSize, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t0[i];
      t2[i] = v0;
      t3[i] = v0 * stepSize;
    }
  }

  private static void metropolis1ForwardStage3Pass6(double[] x, double[] t3, double[] xi, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x[i];
      x[i] = Math.fma(t3[i], xi[i], v0);
    }
  }

  private static void metropolis1ForwardStage3Pass7(double[] uOld0, double[] accepted0, double[] t1,
      double[] t2, int n) {
    for (int i = 0; i < n; i++) {
      uOld0[i] = t1[i];
      accepted0[i] += t2[i];
    }
  }

  private static void metropolis1ForwardAdjointStage1Pass(double[] g, int n) {
    for (int i = 0; i < n; i++) {
      g[i] = 0.0;
    }
  }

  private static void metropolis1ForwardAdjointStage2Pass(double[] sum, double[] g, double[] exit,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = exit[i];
      sum[i] = Math.fma(v0, 0.3 * v0, sum[i]);
      g[i] = Math.fma(v0, 0.6, g[i]);
    }
  }

  private static void metropolis1ForwardAdjointStage2Pass2(double[] sum, double[] g, double[] g_2,
      double[] exit, double[] exit_2, double length_, double stiffness_, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = exit[i] - exit_2[i];
      final double v1 = v0 * v0;
      final double v2 = v1 - length_;
      final double v3 = stiffness_ * v2;
      final double v4 = Math.fma(v1, 1.0, 1.0);
      final double v5 = 1.0 / v4;
      final double v6 = (v2 * v3) / v4;
      sum[i] += v6;
      final double v7 = (v0 * (Math.fma(-v6, v5, Math.fma(stiffness_, v2 * v5, v3 * v5)))) * 2.0;
      g[i] += v7;
      g_2[i] += -v7;
    }
  }

  private static void metropolis1ForwardAdjointStage2Pass3(double[] u10, double[] t0, double[] t1,
      int n) {
    for (int i = 0; i < n; i++) {
      u10[i] = t0[i] + t1[i];
    }
  }

  private static void metropolis1ForwardAdjointStage3Pass(double[] g, double[] exit, double c,
      double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = g[i];
      g[i] = Math.fma(v0, lambda, exit[i] * c);
    }
  }

  private static void metropolis1ForwardAdjointStage4Pass(double[] xBar, double sBar, double[] g,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar[i];
      xBar[i] = Math.fma(sBar, g[i], v0);
    }
  }

  private static void metropolis1ForwardAdjointStage6Pass(double[] sum, double[] g, double[] entry,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry[i];
      sum[i] = Math.fma(v0, 0.3 * v0, sum[i]);
      g[i] = Math.fma(v0, 0.6, g[i]);
    }
  }

  private static void metropolis1ForwardAdjointStage6Pass2(double[] sum, double[] g, double[] g_2,
      double[] entry, double[] entry_2, double length_, double stiffness_, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry[i] - entry_2[i];
      final double v1 = v0 * v0;
      final double v2 = v1 - length_;
      final double v3 = stiffness_ * v2;
      final double v4 = Math.fma(v1, 1.0, 1.0);
      final double v5 = 1.0 / v4;
      final double v6 = (v2 * v3) / v4;
      sum[i] += v6;
      final double v7 = (v0 * (Math.fma(-v6, v5, Math.fma(stiffness_, v2 * v5, v3 * v5)))) * 2.0;
      g[i] += v7;
      g_2[i] += -v7;
    }
  }

  private static void metropolis1ForwardAdjointStage7Pass(double[] g, double[] entry, double c,
      double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = g[i];
      g[i] = Math.fma(v0, lambda, entry[i] * c);
    }
  }

  private static void metropolis1ForwardAdjointStage8Pass(double[] xBar, double sBar, double[] g,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar[i];
      xBar[i] = Math.fma(-sBar, g[i], v0);
    }
  }

  private static void langevin2ForwardStage2Pass(double[] sum, double[] g, double[] x, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x[i];
      sum[i] = Math.fma(v0, 0.3 * v0, sum[i]);
      g[i] = Math.fma(v0, 0.6, g[i]);
    }
  }

  private static void langevin2ForwardStage2Pass2(double[] sum, double[] g, double[] g_2,
      double[] x, double[] x_2, double length_, double stiffness_, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x[i] - x_2[i];
      final double v1 = v0 * v0;
      final double v2 = v1 - length_;
      final double v3 = stiffness_ * v2;
      final double v4 = Math.fma(v1, 1.0, 1.0);
      final double v5 = 1.0 / v4;
      final double v6 = (v2 * v3) / v4;
      sum[i] += v6;
      final double v7 = (v0 * (Math.fma(-v6, v5, Math.fma(stiffness_, v2 * v5, v3 * v5)))) * 2.0;
      g[i] += v7;
      g_2[i] += -v7;
    }
  }

  private static void langevin2ForwardStage3Pass(double[] g, double[] x, double c, double lambda,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = g[i];
      g[i] = Math.fma(v0, lambda, x[i] * c);
    }
  }

  private static void langevin2ForwardStage4Pass(double[] x, double[] e, double[] g,
      double stepSize, double[] eta, double c, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x[i];
      final double v1 = g[i];
      final double v2 = eta[i];
      x[i] = Math.fma(v2, c, Math.fma(-v1, stepSize, v0));
      e[i] = Math.fma(v1, c_2, -v2);
    }
  }

  private static void langevin2ForwardStage8Pass(double[] sum, double[] e, double c, double[] g,
      double[] eta, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(c, g[i], e[i]);
      final double v1 = eta[i];
      sum[i] = Math.fma(v1 - v0, Math.fma(v1, 1.0, v0), sum[i]);
    }
  }

  private static void langevin2ForwardStage8Pass2(double[] t1, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      t1[i] = 0.5 * t0[i];
    }
  }

  private static void langevin2ForwardAdjointStage2Pass(double[] sum, double[] g, double[] y,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y[i];
      sum[i] = Math.fma(v0, 0.3 * v0, sum[i]);
      g[i] = Math.fma(v0, 0.6, g[i]);
    }
  }

  private static void langevin2ForwardAdjointStage2Pass2(double[] sum, double[] g, double[] g_2,
      double[] y, double[] y_2, double length_, double stiffness_, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y[i] - y_2[i];
      final double v1 = v0 * v0;
      final double v2 = v1 - length_;
      final double v3 = stiffness_ * v2;
      final double v4 = Math.fma(v1, 1.0, 1.0);
      final double v5 = 1.0 / v4;
      final double v6 = (v2 * v3) / v4;
      sum[i] += v6;
      final double v7 = (v0 * (Math.fma(-v6, v5, Math.fma(stiffness_, v2 * v5, v3 * v5)))) * 2.0;
      g[i] += v7;
      g_2[i] += -v7;
    }
  }

  private static void langevin2ForwardAdjointStage3Pass(double[] g, double[] y, double c,
      double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = g[i];
      g[i] = Math.fma(v0, lambda, y[i] * c);
    }
  }

  private static void langevin2ForwardAdjointStage3Pass2(double[] v, int n) {
    for (int i = 0; i < n; i++) {
      v[i] = 0.0;
    }
  }

  private static void langevin2ForwardAdjointStage3Pass3(double[] logStepSizeBar0,
      double[] lambdaBar0, int n) {
    for (int i = 0; i < n; i++) {
      logStepSizeBar0[i] = 0.0;
      lambdaBar0[i] = 0.0;
    }
  }

  private static void langevin2ForwardAdjointStage4Pass(double[] y, double[] e, double[] g,
      double stepSize, double[] eta, double c, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y[i];
      final double v1 = g[i];
      final double v2 = eta[i];
      y[i] = Math.fma(v2, c, Math.fma(-v1, stepSize, v0));
      e[i] = Math.fma(v1, c_2, -v2);
    }
  }

  private static void langevin2ForwardAdjointStage12Pass(double[] w, double[] v, double c,
      double sBar, double[] gBefore, double[] gAfter, double[] eta, int n) {
    for (int i = 0; i < n; i++) {
      w[i] = Math.fma(c, sBar * Math.fma(-c, gBefore[i] + gAfter[i], eta[i]), v[i]);
    }
  }

  private static void langevin2ForwardAdjointStage12Pass2(double[] h1, int n) {
    for (int i = 0; i < n; i++) {
      h1[i] = 0.0;
    }
  }

  private static void langevin2ForwardAdjointStage13Pass(double[] h1, double[] w, int n) {
    for (int i = 0; i < n; i++) {
      h1[i] = Math.fma(0.6, w[i], h1[i]);
    }
  }

  private static void langevin2ForwardAdjointStage13Pass2(double[] t0, double[] t1, double[] t2,
      double[] t3, double[] yAfter, double[] yAfter_2, double length_, double stiffness_, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = yAfter[i] - yAfter_2[i];
      t0[i] = v0;
      final double v1 = v0 * v0;
      final double v2 = v1 - length_;
      t1[i] = v2;
      t2[i] = stiffness_ * v2;
      t3[i] = Math.fma(v1, 1.0, 1.0);
    }
  }

  private static void langevin2ForwardAdjointStage13Pass3(double[] t4, double[] t5, double[] t6,
      double[] t3, double[] t1, double[] t2, double stiffness_, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t3[i];
      final double v1 = 1.0 / v0;
      t4[i] = v1;
      final double v2 = t1[i];
      final double v3 = t2[i];
      final double v4 = (v2 * v3) / v0;
      t5[i] = v4;
      t6[i] = Math.fma(-v4, v1, Math.fma(stiffness_, v2 * v1, v3 * v1));
    }
  }

  private static void langevin2ForwardAdjointStage13Pass4(double[] t7, double[] t8, double[] w,
      double[] w_2, double[] t6, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = w[i] - w_2[i];
      t7[i] = t6[i] * v0;
      t8[i] = t0[i] * v0;
    }
  }

  private static void langevin2ForwardAdjointStage13Pass5(double[] t6, double[] t9, double[] t10,
      double stiffness_, double[] t8, double[] t4, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t8[i];
      final double v1 = stiffness_ * v0;
      t6[i] = v1;
      final double v2 = t4[i];
      t9[i] = 2.0 * (v2 * v1);
      t10[i] = 2.0 * (v2 * v0);
    }
  }

  private static void langevin2ForwardAdjointStage13Pass6(double[] t11, double[] t12, double[] t10,
      double[] t3, double[] t2, double[] t9, double stiffness_, double[] t1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t10[i];
      final double v1 = v0 / t3[i];
      t11[i] = v1;
      t12[i] = Math.fma(stiffness_, Math.fma(-t1[i], v1, v0), Math.fma(-t2[i], v1, t9[i]));
    }
  }

  private static void langevin2ForwardAdjointStage13Pass7(double[] t9, double[] t5, double[] t8,
      double[] t2, double[] t1, double[] t6, double[] t3, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t8[i];
      t9[i] = (Math.fma(-2.0, t5[i] * v0, Math.fma(2.0, t1[i] * t6[i], 2.0 * (t2[i] * v0)))) / t3[i];
    }
  }

  private static void langevin2ForwardAdjointStage13Pass8(double[] t1, double[] t0, double[] t12,
      double[] t5, double[] t11, double[] t4, double[] t9, int n) {
    for (int i = 0; i < n; i++) {
      t1[i] = t0[i] * (t12[i] - Math.fma(-t5[i], t11[i], t4[i] * t9[i]));
    }
  }

  private static void langevin2ForwardAdjointStage13Pass9(double[] h1, double[] h1_2, double[] t7,
      double[] t1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = 2.0 * (t7[i] + t1[i]);
      h1[i] += v0;
      h1_2[i] += -v0;
    }
  }

  private static void langevin2ForwardAdjointStage14Pass(double[] hw, double[] w, double c,
      double[] h1, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      hw[i] = Math.fma(h1[i], lambda, w[i] * c);
    }
  }

  private static void langevin2ForwardAdjointStage15Pass(double[] t2, double[] t3, double[] t4,
      double[] gBefore, double[] gAfter, double sBar, double c, double[] eta, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = gBefore[i] + gAfter[i];
      t2[i] = v0;
      final double v1 = sBar * Math.fma(-c, v0, eta[i]);
      t3[i] = v1;
      t4[i] = c * v1;
    }
  }

  private static void langevin2ForwardAdjointStage15Pass2(double[] t5, double[] t6, double[] xBar,
      double[] v, double[] hw, double stepSize, double[] t4, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar[i];
      final double v1 = v0 + hw[i];
      t5[i] = v1;
      xBar[i] = v1;
      final double v2 = stepSize * v1;
      t6[i] = v2;
      v[i] = t4[i] - v2;
    }
  }

  private static void langevin2ForwardAdjointStage15Pass3(double[] sum, double[] t5,
      double stepSize, double[] gBefore, double c, double[] eta, double[] t2, double[] t3,
      double c_2, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += Math.fma(t2[i], t3[i] * c_2, t5[i] * Math.fma(-stepSize, gBefore[i], c * eta[i]));
    }
  }

  private static void langevin2ForwardAdjointStage15Pass4(double[] sum, double[] gBefore,
      double[] yBefore, double[] t6, double[] t4, double[] gAfter, double[] yAfter, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = gBefore[i] - yBefore[i];
      sum[i] += Math.fma(-t6[i], v0, t4[i] * Math.fma(v0, 1.0, gAfter[i] - yAfter[i]));
    }
  }

  private static void langevin2ForwardAdjointStage15Pass5(double[] lambdaBar0, double[] t1,
      double lambda, int n) {
    for (int i = 0; i < n; i++) {
      lambdaBar0[i] += t1[i] / lambda;
    }
  }

  private static void langevin2ForwardAdjointStage15Pass6(double[] logStepSizeBar0, double[] t0,
      int n) {
    for (int i = 0; i < n; i++) {
      logStepSizeBar0[i] += t0[i];
    }
  }

  private static void langevin2ForwardAdjointStage17Pass(double[] h1, double[] v, int n) {
    for (int i = 0; i < n; i++) {
      h1[i] = Math.fma(0.6, v[i], h1[i]);
    }
  }

  private static void langevin2ForwardAdjointStage17Pass2(double[] t0, double[] t1, double[] t2,
      double[] t3, double[] entry, double[] entry_2, double length_, double stiffness_, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry[i] - entry_2[i];
      t0[i] = v0;
      final double v1 = v0 * v0;
      final double v2 = v1 - length_;
      t1[i] = v2;
      t2[i] = stiffness_ * v2;
      t3[i] = Math.fma(v1, 1.0, 1.0);
    }
  }

  private static void langevin2ForwardAdjointStage17Pass3(double[] t7, double[] t8, double[] v,
      double[] v_2, double[] t6, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = v[i] - v_2[i];
      t7[i] = t6[i] * v0;
      t8[i] = t0[i] * v0;
    }
  }

  private static void langevin2ForwardAdjointStage18Pass(double[] hw, double[] v, double c,
      double[] h1, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      hw[i] = Math.fma(h1[i], lambda, v[i] * c);
    }
  }

  private static void langevin2ForwardAdjointStage19Pass(double[] xBar, double[] hw, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar[i];
      xBar[i] = v0 + hw[i];
    }
  }

  private static void targetGradientStage1Pass(double[] xBar, int n) {
    for (int i = 0; i < n; i++) {
      xBar[i] = 0.0;
    }
  }

  private static void targetGradientStage2Pass(double[] sum, double[] xBar, double[] x, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x[i];
      sum[i] = Math.fma(v0, 0.3 * v0, sum[i]);
      xBar[i] = Math.fma(v0, 0.6, xBar[i]);
    }
  }

  private static void targetGradientStage2Pass2(double[] sum, double[] xBar, double[] xBar_2,
      double[] x, double[] x_2, double length_, double stiffness_, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x[i] - x_2[i];
      final double v1 = v0 * v0;
      final double v2 = v1 - length_;
      final double v3 = stiffness_ * v2;
      final double v4 = Math.fma(v1, 1.0, 1.0);
      final double v5 = 1.0 / v4;
      final double v6 = (v2 * v3) / v4;
      sum[i] += v6;
      final double v7 = (v0 * (Math.fma(-v6, v5, Math.fma(stiffness_, v2 * v5, v3 * v5)))) * 2.0;
      xBar[i] += v7;
      xBar_2[i] += -v7;
    }
  }
}
