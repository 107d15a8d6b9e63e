import dev.meander.annotation.Generated;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.flow.FlowModel;
import dev.meander.runtime.kernel.Checkpoints;
import dev.meander.runtime.kernel.DoubleDense;
import dev.meander.runtime.kernel.DoubleRows;
import dev.meander.runtime.kernel.DoubleTile;

/**
 * JVM kernels of {@link ElevenLoops}: 5 layers of 5 kinds, 357 parameters.
 */
@Generated(
    value = "Meander",
    source = "ElevenLoops"
)
final class ElevenLoopsJvm extends DoubleTile {
  private static final int[] PROGRAM = {0, 1, 2, 3, 4};

  private static final int[] OFFSET = {0, 22, 287, 353, 355};

  ElevenLoopsJvm(FlowModel model, EnergyFunction target) {
    super(model, target, 80, 26);
  }

  @Override
  protected void runForward(int layer, double[][] tape) {
    final int p0 = OFFSET[layer];
    final double lambda = lambda(layer);
    final double stepSize = stepSize(layer);
    switch (PROGRAM[layer]) {
      case 0 -> affine0Forward(p0);
      case 1 -> affineCoupling1Forward(p0, tape);
      case 2 -> additiveCoupling2Forward(p0, tape);
      case 3 -> metropolis3Forward(layer, lambda, stepSize);
      case 4 -> langevin4Forward(layer, lambda, stepSize);
      default -> throw new AssertionError("layer " + layer);
    }
  }

  @Override
  protected void runInverse(int layer, double[][] tape) {
    final int p0 = OFFSET[layer];
    final double lambda = lambda(layer);
    final double stepSize = stepSize(layer);
    switch (PROGRAM[layer]) {
      case 0 -> affine0Inverse(p0);
      case 1 -> affineCoupling1Inverse(p0, tape);
      case 2 -> additiveCoupling2Inverse(p0, tape);
      case 3 -> metropolis3Forward(layer, lambda, stepSize);
      case 4 -> langevin4Forward(layer, lambda, stepSize);
      default -> throw new AssertionError("layer " + layer);
    }
  }

  @Override
  protected void runForwardAdjoint(int layer, double[][] tape) {
    final int p0 = OFFSET[layer];
    final double lambda = lambda(layer);
    final double stepSize = stepSize(layer);
    switch (PROGRAM[layer]) {
      case 0 -> affine0ForwardAdjoint(p0);
      case 1 -> affineCoupling1ForwardAdjoint(p0, tape);
      case 2 -> additiveCoupling2ForwardAdjoint(p0, tape);
      case 3 -> metropolis3ForwardAdjoint(lambda, p0);
      case 4 -> langevin4ForwardAdjoint(layer, lambda, p0, stepSize);
      default -> throw new AssertionError("layer " + layer);
    }
  }

  @Override
  protected void runInverseAdjoint(int layer, double[][] tape) {
    final int p0 = OFFSET[layer];
    final double lambda = lambda(layer);
    final double stepSize = stepSize(layer);
    switch (PROGRAM[layer]) {
      case 0 -> affine0InverseAdjoint(p0);
      case 1 -> affineCoupling1InverseAdjoint(p0, tape);
      case 2 -> additiveCoupling2InverseAdjoint(p0, tape);
      case 3 -> metropolis3ForwardAdjoint(lambda, p0);
      case 4 -> langevin4ForwardAdjoint(layer, lambda, p0, stepSize);
      default -> throw new AssertionError("layer " + layer);
    }
  }

  @Override
  protected int tapeRows(int layer) {
    return switch (PROGRAM[layer]) {
      case 0 -> 0;
      case 1 -> 36;
      case 2 -> 11;
      case 3 -> 0;
      case 4 -> 0;
      default -> throw new AssertionError("layer " + layer);
    };
  }

  @Override
  protected void runTargetGradient() {
    targetGradient();
  }

  private void affine0ForwardStage1(int p0) {
    double s0 = 0;
    for (int i = 0; i < 11; i++) {
      final double t1 = p[p0 + i];
      final int t2 = 11 + i;
      final double t3 = p[p0 + t2];
      final double t4 = Math.exp(t1);
      affine0ForwardStage1Pass(x[i], t3, t4, n);
      s0 += t1;
    }
    affine0ForwardStage1Pass2(t[0], s0, n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[0], n);
  }

  private void affine0Forward(int p0) {
    affine0ForwardStage1(p0);
  }

  private void affine0InverseStage1(int p0) {
    double s0 = 0;
    for (int i = 0; i < 11; i++) {
      final double t1 = p[p0 + i];
      final int t2 = 11 + i;
      final double t3 = p[p0 + t2];
      final double t4 = -t1;
      final double t5 = Math.exp(t4);
      affine0InverseStage1Pass(x[i], t5, t3, n);
      s0 += t1;
    }
    final double t6 = -s0;
    affine0ForwardStage1Pass2(t[0], t6, n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[0], n);
  }

  private void affine0Inverse(int p0) {
    affine0InverseStage1(p0);
  }

  private void affine0ForwardAdjointStage1(int p0) {
    final double t0 = sBar;
    for (int i = 0; i < 11; i++) {
      final double t1 = p[p0 + i];
      final int t2 = 11 + i;
      final double t3 = Math.exp(t1);
      DoubleRows.copy(t[0], xBar[i], n);
      affine0ForwardAdjointStage1Pass(w[i], xBar[i], t3, t[0], t0, entry[i], n);
      affine0ForwardAdjointStage1Pass2(w[t2], t[0], n);
    }
  }

  private void affine0ForwardAdjoint(int p0) {
    affine0ForwardAdjointStage1(p0);
    for (int k = 0; k < 22; k++) {
      addToGradient(p0 + 0 + k, DoubleRows.sum(w[k], n));
    }
  }

  private void affine0InverseAdjointStage1(int p0) {
    final double t0 = sBar;
    final double t1 = -t0;
    for (int i = 0; i < 11; i++) {
      final double t2 = p[p0 + i];
      final int t3 = 11 + i;
      final double t4 = p[p0 + t3];
      final double t5 = -t2;
      final double t6 = Math.exp(t5);
      affine0InverseAdjointStage1Pass(w[i], w[t3], xBar[i], t6, entry[i], t4, t1, n);
    }
  }

  private void affine0InverseAdjoint(int p0) {
    affine0InverseAdjointStage1(p0);
    for (int k = 0; k < 22; k++) {
      addToGradient(p0 + 0 + k, DoubleRows.sum(w[k], n));
    }
  }

  private void affineCoupling1ForwardStage1(int p0, double[][] tape) {
    final double t0 = p[p0 + 264];
    final double t1 = Math.exp(t0);
    rows.tanh(t[0], tape[13], n);
    rows.tanh(t[1], tape[14], n);
    rows.tanh(t[2], tape[15], n);
    rows.tanh(t[3], tape[16], n);
    rows.tanh(t[4], tape[17], n);
    affineCoupling1ForwardStage1Pass(t[5], t[6], t[7], t[8], t1, t[4], t[3], t[2], t[0], n);
    affineCoupling1ForwardStage1Pass2(t[0], t[2], t1, t[1], t[5], t[6], t[7], t[8], n);
    rows.exp(t[1], t[8], n);
    rows.exp(t[3], t[0], n);
    rows.exp(t[0], t[7], n);
    rows.exp(t[4], t[6], n);
    rows.exp(t[6], t[5], n);
    affineCoupling1ForwardStage1Pass3(x[6], x[7], tape[31], t[1], tape[32], t[3], n);
    affineCoupling1ForwardStage1Pass4(x[8], x[9], tape[33], t[0], tape[34], t[4], n);
    affineCoupling1ForwardStage1Pass5(x[10], tape[35], t[6], n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[2], n);
  }

  private void affineCoupling1Forward(int p0, double[][] tape) {
    dense.forward(tape, 0, 7, x, 0, 6, p, p0 + 0, p0 + 42, true, n);
    dense.forward(tape, 7, 6, tape, 0, 7, p, p0 + 49, p0 + 91, true, n);
    dense.forward(tape, 13, 5, tape, 7, 6, p, p0 + 97, p0 + 127, false, n);
    dense.forward(tape, 18, 7, x, 0, 6, p, p0 + 132, p0 + 174, true, n);
    dense.forward(tape, 25, 6, tape, 18, 7, p, p0 + 181, p0 + 223, true, n);
    dense.forward(tape, 31, 5, tape, 25, 6, p, p0 + 229, p0 + 259, false, n);
    affineCoupling1ForwardStage1(p0, tape);
  }

  private void affineCoupling1InverseStage1(int p0, double[][] tape) {
    final double t0 = p[p0 + 264];
    final double t1 = Math.exp(t0);
    affineCoupling1InverseStage1Pass(t[0], t[1], x[6], tape[31], x[7], tape[32], n);
    affineCoupling1InverseStage1Pass2(t[2], t[3], x[8], tape[33], x[9], tape[34], n);
    affineCoupling1InverseStage1Pass3(t[4], x[10], tape[35], n);
    rows.tanh(t[5], tape[13], n);
    rows.tanh(t[6], tape[14], n);
    rows.tanh(t[7], tape[15], n);
    rows.tanh(t[8], tape[16], n);
    rows.tanh(t[9], tape[17], n);
    affineCoupling1InverseStage1Pass4(t[10], t[11], t[12], t[13], t1, t[5], t[6], n);
    affineCoupling1InverseStage1Pass5(t[5], t[6], t[14], t[15], t1, t[7], t[8], n);
    affineCoupling1InverseStage1Pass6(t[7], t[8], t1, t[9], t[14], t[5], t[10], t[12], n);
    rows.exp(t[5], t[11], n);
    rows.exp(t[9], t[13], n);
    rows.exp(t[10], t[6], n);
    rows.exp(t[6], t[15], n);
    rows.exp(t[11], t[7], n);
    affineCoupling1InverseStage1Pass7(x[6], x[7], t[5], t[0], t[9], t[1], n);
    affineCoupling1InverseStage1Pass8(x[8], x[9], t[10], t[2], t[6], t[3], n);
    affineCoupling1InverseStage1Pass9(x[10], t[11], t[4], n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[8], n);
  }

  private void affineCoupling1Inverse(int p0, double[][] tape) {
    dense.forward(tape, 0, 7, x, 0, 6, p, p0 + 0, p0 + 42, true, n);
    dense.forward(tape, 7, 6, tape, 0, 7, p, p0 + 49, p0 + 91, true, n);
    dense.forward(tape, 13, 5, tape, 7, 6, p, p0 + 97, p0 + 127, false, n);
    dense.forward(tape, 18, 7, x, 0, 6, p, p0 + 132, p0 + 174, true, n);
    dense.forward(tape, 25, 6, tape, 18, 7, p, p0 + 181, p0 + 223, true, n);
    dense.forward(tape, 31, 5, tape, 25, 6, p, p0 + 229, p0 + 259, false, n);
    affineCoupling1InverseStage1(p0, tape);
  }

  private void affineCoupling1ForwardAdjointStage1(int p0, double[][] tape) {
    final double t0 = p[p0 + 264];
    final double t1 = Math.exp(t0);
    DoubleRows.copy(t[0], xBar[6], n);
    DoubleRows.copy(t[1], xBar[7], n);
    DoubleRows.copy(t[2], xBar[8], n);
    DoubleRows.copy(t[3], xBar[9], n);
    DoubleRows.copy(t[4], xBar[10], n);
    final double t2 = sBar;
    affineCoupling1ForwardAdjointStage1Pass(t[5], t[6], entry[10], t[4], entry[9], t[3], n);
    affineCoupling1ForwardAdjointStage1Pass2(t[7], t[8], entry[8], t[2], entry[7], t[1], n);
    affineCoupling1ForwardAdjointStage1Pass3(t[9], entry[6], t[0], n);
    rows.tanh(t[10], tape[13], n);
    rows.tanh(t[11], tape[14], n);
    rows.tanh(t[12], tape[15], n);
    rows.tanh(t[13], tape[16], n);
    rows.tanh(t[14], tape[17], n);
    affineCoupling1ForwardAdjointStage1Pass4(t[15], t[16], t[17], t1, t[10], t[11], t[12], n);
    affineCoupling1ForwardAdjointStage1Pass5(t[18], t[19], t[20], t[21], t1, t[13], t[14], n);
    affineCoupling1ForwardAdjointStage1Pass6(t[22], t[23], t[24], t[12], t[11], t[10], n);
    rows.exp(t[25], t[15], n);
    rows.exp(t[15], t[16], n);
    rows.exp(t[16], t[17], n);
    rows.exp(t[17], t[18], n);
    rows.exp(t[18], t[19], n);
    affineCoupling1ForwardAdjointStage1Pass7(t[19], xBar[10], w[17], t[18], t[4], t2, t[5], t1, t[20], n);
    affineCoupling1ForwardAdjointStage1Pass8(t[5], xBar[9], w[16], t[17], t[3], t2, t[6], t1, t[21], n);
    affineCoupling1ForwardAdjointStage1Pass9(t[6], xBar[8], w[15], t[16], t[2], t2, t[7], t1, t[22], n);
    affineCoupling1ForwardAdjointStage1Pass10(t[7], xBar[7], w[14], t[15], t[1], t2, t[8], t1, t[23], n);
    affineCoupling1ForwardAdjointStage1Pass11(t[8], xBar[6], w[13], t[25], t[0], t2, t[9], t1, t[24], n);
    affineCoupling1ForwardAdjointStage1Pass12(t[9], t[14], t[19], t[13], t[5], t[12], t[6], n);
    affineCoupling1ForwardAdjointStage1Pass13(w[36], t1, t[9], t[11], t[7], t[10], t[8], n);
    affineCoupling1ForwardAdjointStage1Pass14(w[31], w[32], w[33], t[0], t[1], t[2], n);
    affineCoupling1ForwardAdjointStage1Pass15(w[34], w[35], t[3], t[4], n);
  }

  private void affineCoupling1ForwardAdjoint(int p0, double[][] tape) {
    affineCoupling1ForwardAdjointStage1(p0, tape);
    addToGradient(p0 + 264, DoubleRows.sum(w[36], n));
    dense.gradient(gradient, p0 + 229, p0 + 259, w, 31, 5, tape, 25, 6, n);
    dense.backward(w, 25, 6, w, 31, 5, p, p0 + 229, false, n);
    DoubleDense.gate(w, 25, tape, 25, 6, n);
    dense.gradient(gradient, p0 + 181, p0 + 223, w, 25, 6, tape, 18, 7, n);
    dense.backward(w, 18, 7, w, 25, 6, p, p0 + 181, false, n);
    DoubleDense.gate(w, 18, tape, 18, 7, n);
    dense.gradient(gradient, p0 + 132, p0 + 174, w, 18, 7, entry, 0, 6, n);
    dense.backward(xBar, 0, 6, w, 18, 7, p, p0 + 132, true, n);
    dense.gradient(gradient, p0 + 97, p0 + 127, w, 13, 5, tape, 7, 6, n);
    dense.backward(w, 7, 6, w, 13, 5, p, p0 + 97, false, n);
    DoubleDense.gate(w, 7, tape, 7, 6, n);
    dense.gradient(gradient, p0 + 49, p0 + 91, w, 7, 6, tape, 0, 7, n);
    dense.backward(w, 0, 7, w, 7, 6, p, p0 + 49, false, n);
    DoubleDense.gate(w, 0, tape, 0, 7, n);
    dense.gradient(gradient, p0 + 0, p0 + 42, w, 0, 7, entry, 0, 6, n);
    dense.backward(xBar, 0, 6, w, 0, 7, p, p0 + 0, true, n);
  }

  private void affineCoupling1InverseAdjointStage1(int p0, double[][] tape) {
    final double t0 = p[p0 + 264];
    final double t1 = Math.exp(t0);
    final double t2 = sBar;
    final double t3 = -t2;
    affineCoupling1InverseAdjointStage1Pass(t[0], t[1], entry[10], tape[35], xBar[10], entry[9], tape[34], xBar[9], n);
    affineCoupling1InverseAdjointStage1Pass2(t[2], t[3], entry[8], tape[33], xBar[8], entry[7], tape[32], xBar[7], n);
    affineCoupling1InverseAdjointStage1Pass3(t[4], entry[6], tape[31], xBar[6], n);
    rows.tanh(t[5], tape[13], n);
    rows.tanh(t[6], tape[14], n);
    rows.tanh(t[7], tape[15], n);
    rows.tanh(t[8], tape[16], n);
    rows.tanh(t[9], tape[17], n);
    affineCoupling1InverseAdjointStage1Pass4(t[10], t[11], t[12], t1, t[5], t[6], t[7], n);
    affineCoupling1InverseAdjointStage1Pass5(t[13], t[14], t[15], t[16], t1, t[8], t[9], n);
    affineCoupling1InverseAdjointStage1Pass6(t[17], t[18], t[19], t[7], t[6], t[5], n);
    rows.exp(t[20], t[10], n);
    rows.exp(t[10], t[11], n);
    rows.exp(t[11], t[12], n);
    rows.exp(t[12], t[13], n);
    rows.exp(t[13], t[14], n);
    affineCoupling1InverseAdjointStage1Pass7(t[14], xBar[10], w[35], w[17], t[13], t[0], t3, t1, t[15], n);
    affineCoupling1InverseAdjointStage1Pass8(t[0], xBar[9], w[34], w[16], t[12], t[1], t3, t1, t[16], n);
    affineCoupling1InverseAdjointStage1Pass9(t[1], xBar[8], w[33], w[15], t[11], t[2], t3, t1, t[17], n);
    affineCoupling1InverseAdjointStage1Pass10(t[2], xBar[7], w[32], w[14], t[10], t[3], t3, t1, t[18], n);
    affineCoupling1InverseAdjointStage1Pass11(t[3], xBar[6], w[31], w[13], t[20], t[4], t3, t1, t[19], n);
    affineCoupling1InverseAdjointStage1Pass12(t[4], t[9], t[14], t[8], t[0], t[7], t[1], n);
    affineCoupling1InverseAdjointStage1Pass13(w[36], t1, t[4], t[6], t[2], t[5], t[3], n);
  }

  private void affineCoupling1InverseAdjoint(int p0, double[][] tape) {
    affineCoupling1InverseAdjointStage1(p0, tape);
    addToGradient(p0 + 264, DoubleRows.sum(w[36], n));
    dense.gradient(gradient, p0 + 229, p0 + 259, w, 31, 5, tape, 25, 6, n);
    dense.backward(w, 25, 6, w, 31, 5, p, p0 + 229, false, n);
    DoubleDense.gate(w, 25, tape, 25, 6, n);
    dense.gradient(gradient, p0 + 181, p0 + 223, w, 25, 6, tape, 18, 7, n);
    dense.backward(w, 18, 7, w, 25, 6, p, p0 + 181, false, n);
    DoubleDense.gate(w, 18, tape, 18, 7, n);
    dense.gradient(gradient, p0 + 132, p0 + 174, w, 18, 7, entry, 0, 6, n);
    dense.backward(xBar, 0, 6, w, 18, 7, p, p0 + 132, true, n);
    dense.gradient(gradient, p0 + 97, p0 + 127, w, 13, 5, tape, 7, 6, n);
    dense.backward(w, 7, 6, w, 13, 5, p, p0 + 97, false, n);
    DoubleDense.gate(w, 7, tape, 7, 6, n);
    dense.gradient(gradient, p0 + 49, p0 + 91, w, 7, 6, tape, 0, 7, n);
    dense.backward(w, 0, 7, w, 7, 6, p, p0 + 49, false, n);
    DoubleDense.gate(w, 0, tape, 0, 7, n);
    dense.gradient(gradient, p0 + 0, p0 + 42, w, 0, 7, entry, 0, 6, n);
    dense.backward(xBar, 0, 6, w, 0, 7, p, p0 + 0, true, n);
  }

  private void additiveCoupling2ForwardStage1(double[][] tape) {
    additiveCoupling2ForwardStage1Pass(x[0], x[1], x[2], tape[5], tape[6], tape[7], n);
    additiveCoupling2ForwardStage1Pass2(x[3], x[4], x[5], tape[8], tape[9], tape[10], n);
  }

  private void additiveCoupling2Forward(int p0, double[][] tape) {
    dense.forward(tape, 0, 5, x, 6, 5, p, p0 + 0, p0 + 25, true, n);
    dense.forward(tape, 5, 6, tape, 0, 5, p, p0 + 30, p0 + 60, false, n);
    additiveCoupling2ForwardStage1(tape);
  }

  private void additiveCoupling2InverseStage1(double[][] tape) {
    additiveCoupling2InverseStage1Pass(x[0], x[1], x[2], tape[5], tape[6], tape[7], n);
    additiveCoupling2InverseStage1Pass2(x[3], x[4], x[5], tape[8], tape[9], tape[10], n);
  }

  private void additiveCoupling2Inverse(int p0, double[][] tape) {
    dense.forward(tape, 0, 5, x, 6, 5, p, p0 + 0, p0 + 25, true, n);
    dense.forward(tape, 5, 6, tape, 0, 5, p, p0 + 30, p0 + 60, false, n);
    additiveCoupling2InverseStage1(tape);
  }

  private void additiveCoupling2ForwardAdjointStage1() {
    DoubleRows.copy(t[0], xBar[0], n);
    DoubleRows.copy(t[1], xBar[1], n);
    DoubleRows.copy(t[2], xBar[2], n);
    DoubleRows.copy(t[3], xBar[3], n);
    DoubleRows.copy(t[4], xBar[4], n);
    DoubleRows.copy(t[5], xBar[5], n);
    additiveCoupling2ForwardAdjointStage1Pass(xBar[0], w[5], xBar[1], t[0], t[1], n);
    additiveCoupling2ForwardAdjointStage1Pass2(w[6], xBar[2], w[7], t[1], t[2], n);
    additiveCoupling2ForwardAdjointStage1Pass3(xBar[3], w[8], xBar[4], t[3], t[4], n);
    additiveCoupling2ForwardAdjointStage1Pass4(w[9], xBar[5], w[10], t[4], t[5], n);
  }

  private void additiveCoupling2ForwardAdjoint(int p0, double[][] tape) {
    additiveCoupling2ForwardAdjointStage1();
    dense.gradient(gradient, p0 + 30, p0 + 60, w, 5, 6, tape, 0, 5, n);
    dense.backward(w, 0, 5, w, 5, 6, p, p0 + 30, false, n);
    DoubleDense.gate(w, 0, tape, 0, 5, n);
    dense.gradient(gradient, p0 + 0, p0 + 25, w, 0, 5, entry, 6, 5, n);
    dense.backward(xBar, 6, 5, w, 0, 5, p, p0 + 0, true, n);
  }

  private void additiveCoupling2InverseAdjointStage1() {
    additiveCoupling2InverseAdjointStage1Pass(w[7], w[8], w[9], w[10], xBar[5], xBar[4], xBar[3], xBar[2], n);
    additiveCoupling2InverseAdjointStage1Pass2(w[5], w[6], xBar[1], xBar[0], n);
    additiveCoupling2InverseAdjointStage1Pass3(xBar[0], xBar[1], xBar[2], n);
    additiveCoupling2InverseAdjointStage1Pass4(xBar[3], xBar[4], xBar[5], n);
  }

  private void additiveCoupling2InverseAdjoint(int p0, double[][] tape) {
    additiveCoupling2InverseAdjointStage1();
    dense.gradient(gradient, p0 + 30, p0 + 60, w, 5, 6, tape, 0, 5, n);
    dense.backward(w, 0, 5, w, 5, 6, p, p0 + 30, false, n);
    DoubleDense.gate(w, 0, tape, 0, 5, n);
    dense.gradient(gradient, p0 + 0, p0 + 25, w, 0, 5, entry, 6, 5, n);
    dense.backward(xBar, 6, 5, w, 0, 5, p, p0 + 0, true, n);
  }

  private void metropolis3ForwardStage1(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    DoubleRows.fill(t[0], 0, n);
    DoubleRows.fill(t[1], Double.NEGATIVE_INFINITY, n);
    for (int i = 0; i < 11; i++) {
      final int t2 = i + 1;
      final boolean t3 = t2 < 11;
      final int t4 = t3 ? i : 0;
      metropolis3ForwardStage1Pass(t[2], x[i], n);
      DoubleRows.fill(t[3], 0, n);
      for (int j = t2; j < 11; j++) {
        metropolis3ForwardStage1Pass2(t[3], x[t4], x[j], n);
      }
      metropolis3ForwardStage1Pass3(t[0], t[2], t[3], n);
      metropolis3ForwardStage1Pass4(t[1], x[i], n);
    }
    DoubleRows.fill(t[2], 0, n);
    for (int k = 0; k < 10; k++) {
      final int t5 = 1 + k;
      metropolis3ForwardStage1Pass5(t[3], x[k], x[t5], n);
      metropolis3ForwardStage1Pass6(t[4], n);
      DoubleRows.less(t[5], t[4], x[k], n);
      rows.cos(t[6], x[k], n);
      DoubleRows.select(t[7], t[5], t[3], t[6], n);
      metropolis3ForwardStage1Pass7(t[2], t[7], n);
    }
    DoubleRows.fill(t[3], 0, n);
    for (int l = 0; l < 11; l++) {
      metropolis3ForwardStage1Pass8(t[3], x[l], n);
    }
    metropolis3ForwardStage1Pass9(t[5], t[6], t[3], t1, t[0], t[2], n);
    metropolis3ForwardStage1Pass10(w[0], w[23], t[0], x[0], t[1], t[6], t[5], t0, n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[0], n);
  }

  private void metropolis3ForwardStage2(double stepSize, double[][] xi) {
    final double t0 = stepSize;
    for (int i = 0; i < 11; i++) {
      metropolis3ForwardStage2Pass(w[12 + i], x[i], t0, xi[i], n);
    }
  }

  private void metropolis3ForwardStage3(double lambda, double[] logU, double stepSize,
      double[][] xi) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    final double t2 = stepSize;
    DoubleRows.fill(t[0], 0, n);
    DoubleRows.fill(t[1], Double.NEGATIVE_INFINITY, n);
    for (int i = 0; i < 11; i++) {
      final int t3 = i + 1;
      final boolean t4 = t3 < 11;
      final int t5 = t4 ? i : 0;
      metropolis3ForwardStage3Pass(t[2], w[12 + i], n);
      DoubleRows.fill(t[3], 0, n);
      for (int j = t3; j < 11; j++) {
        metropolis3ForwardStage3Pass2(t[3], w[12 + t5], w[12 + j], n);
      }
      metropolis3ForwardStage1Pass3(t[0], t[2], t[3], n);
      metropolis3ForwardStage3Pass3(t[1], w[12 + i], n);
    }
    DoubleRows.fill(t[2], 0, n);
    for (int k = 0; k < 10; k++) {
      final int t6 = 1 + k;
      metropolis3ForwardStage3Pass4(t[3], w[12 + k], w[12 + t6], n);
      metropolis3ForwardStage1Pass6(t[4], n);
      DoubleRows.less(t[5], t[4], w[12 + k], n);
      rows.cos(t[6], w[12 + k], n);
      DoubleRows.select(t[7], t[5], t[3], t[6], n);
      metropolis3ForwardStage1Pass7(t[2], t[7], n);
    }
    DoubleRows.fill(t[3], 0, n);
    for (int l = 0; l < 11; l++) {
      metropolis3ForwardStage3Pass5(t[3], w[12 + l], n);
    }
    metropolis3ForwardStage3Pass6(t[5], w[12], t[1], t[3], t1, t[0], t[2], t0, n);
    metropolis3ForwardStage3Pass7(t[0], w[23], t[5], n);
    DoubleRows.less(t[1], logU, t[0], n);
    DoubleRows.select(t[0], t[1], t[5], w[23], n);
    metropolis3ForwardStage3Pass8(t[2], t[3], t[1], t2, n);
    for (int m = 0; m < 11; m++) {
      metropolis3ForwardStage3Pass9(x[m], t[3], xi[m], n);
    }
    metropolis3ForwardStage3Pass10(w[23], accepted[0], t[0], t[2], n);
  }

  private void metropolis3ForwardStage4() {
    DoubleRows.addCompensated(deltaS[0], deltaS[1], w[23], n);
  }

  private void metropolis3Forward(int layer, double lambda, double stepSize) {
    metropolis3ForwardStage1(lambda);
    for (int step = 0; step < 5; step++) {
      final double[][] xi = noise.normals(layer, step, 5, 11);
      final double[] logU = noise.logUniforms(layer, step, 5);
      metropolis3ForwardStage2(stepSize, xi);
      metropolis3ForwardStage3(lambda, logU, stepSize, xi);
    }
    metropolis3ForwardStage4();
  }

  private void metropolis3ForwardAdjointStage1() {
    for (int i = 0; i < 11; i++) {
      metropolis3ForwardAdjointStage1Pass(w[25 + i], n);
    }
  }

  private void metropolis3ForwardAdjointStage2() {
    DoubleRows.fill(t[0], 0, n);
    DoubleRows.fill(t[1], Double.NEGATIVE_INFINITY, n);
    for (int i = 0; i < 11; i++) {
      final int t0 = i + 1;
      final boolean t1 = t0 < 11;
      final int t2 = t1 ? i : 0;
      metropolis3ForwardAdjointStage2Pass(t[2], exit[i], n);
      DoubleRows.fill(t[3], 0, n);
      DoubleRows.fill(t[4], 0, n);
      for (int j = t0; j < 11; j++) {
        metropolis3ForwardAdjointStage2Pass2(t[3], t[4], w[25 + j], exit[t2], exit[j], n);
      }
      metropolis3ForwardStage1Pass3(t[0], t[2], t[3], n);
      metropolis3ForwardAdjointStage2Pass3(t[1], w[25 + t2], exit[i], t[4], n);
    }
    DoubleRows.fill(t[2], 0, n);
    for (int k = 0; k < 10; k++) {
      final int t3 = 1 + k;
      metropolis3ForwardAdjointStage2Pass4(t[3], t[4], t[5], exit[k], exit[t3], n);
      metropolis3ForwardStage1Pass6(t[6], n);
      DoubleRows.less(t[7], t[6], exit[k], n);
      rows.cos(t[8], exit[k], n);
      DoubleRows.select(t[9], t[7], t[4], t[8], n);
      rows.sin(t[4], exit[k], n);
      DoubleRows.select(t[8], t[7], t[3], t[6], n);
      DoubleRows.select(t[3], t[7], t[5], t[6], n);
      metropolis3ForwardAdjointStage2Pass5(t[5], t[4], n);
      metropolis3ForwardAdjointStage2Pass6(t[10], n);
      DoubleRows.select(t[4], t[7], t[10], t[5], n);
      metropolis3ForwardAdjointStage2Pass7(w[25 + k], t[4], t[3], n);
      metropolis3ForwardAdjointStage2Pass8(t[2], w[25 + t3], t[9], t[8], n);
    }
    DoubleRows.fill(t[3], 0, n);
    for (int l = 0; l < 11; l++) {
      metropolis3ForwardAdjointStage2Pass9(t[3], exit[l], n);
    }
    metropolis3ForwardAdjointStage2Pass10(t[4], t[5], t[7], exit[0], t[1], t[0], t[2], n);
    metropolis3ForwardAdjointStage2Pass11(t[0], t[3], t[7], n);
    DoubleRows.lessOrEqual(t[2], t[1], exit[0], n);
    metropolis3ForwardStage1Pass6(t[6], n);
    DoubleRows.select(t[3], t[2], t[5], t[6], n);
    DoubleRows.fill(t[5], 0, n);
    for (int i = 0; i < 11; i++) {
      DoubleRows.equal(t[11], exit[i], t[1], n);
      metropolis3ForwardAdjointStage2Pass12(t[5], t[11], n);
    }
    metropolis3ForwardAdjointStage2Pass13(t[8], t[4], t[5], n);
    for (int i = 0; i < 11; i++) {
      DoubleRows.equal(t[11], exit[i], t[1], n);
      metropolis3ForwardStage1Pass6(t[6], n);
      DoubleRows.select(t[4], t[11], t[8], t[6], n);
      DoubleRows.select(t[5], t[2], t[6], t[4], n);
      metropolis3ForwardAdjointStage2Pass14(w[25 + i], exit[i], t[5], n);
    }
    metropolis3ForwardAdjointStage2Pass15(w[0], w[25], w[36], t[7], t[3], t[0], n);
  }

  private void metropolis3ForwardAdjointStage3(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    for (int i = 0; i < 11; i++) {
      metropolis3ForwardAdjointStage3Pass(w[25 + i], exit[i], t1, t0, n);
    }
  }

  private void metropolis3ForwardAdjointStage4() {
    final double t0 = sBar;
    metropolis3ForwardAdjointStage4Pass(t[0], t0, w[36], n);
    DoubleRows.fill(t[1], 0, n);
    for (int i = 0; i < 11; i++) {
      metropolis3ForwardAdjointStage4Pass2(t[1], xBar[i], t0, w[25 + i], exit[i], entry[i], n);
    }
    metropolis3ForwardAdjointStage4Pass3(w[37], w[38], t[1], t[0], n);
  }

  private void metropolis3ForwardAdjointStage6() {
    DoubleRows.fill(t[0], 0, n);
    DoubleRows.fill(t[1], Double.NEGATIVE_INFINITY, n);
    for (int i = 0; i < 11; i++) {
      final int t0 = i + 1;
      final boolean t1 = t0 < 11;
      final int t2 = t1 ? i : 0;
      metropolis3ForwardAdjointStage6Pass(t[2], entry[i], n);
      DoubleRows.fill(t[3], 0, n);
      DoubleRows.fill(t[4], 0, n);
      for (int j = t0; j < 11; j++) {
        metropolis3ForwardAdjointStage6Pass2(t[3], t[4], w[25 + j], entry[t2], entry[j], n);
      }
      metropolis3ForwardStage1Pass3(t[0], t[2], t[3], n);
      metropolis3ForwardAdjointStage6Pass3(t[1], w[25 + t2], entry[i], t[4], n);
    }
    DoubleRows.fill(t[2], 0, n);
    for (int k = 0; k < 10; k++) {
      final int t3 = 1 + k;
      metropolis3ForwardAdjointStage6Pass4(t[3], t[4], t[5], entry[k], entry[t3], n);
      metropolis3ForwardStage1Pass6(t[6], n);
      DoubleRows.less(t[7], t[6], entry[k], n);
      rows.cos(t[8], entry[k], n);
      DoubleRows.select(t[9], t[7], t[4], t[8], n);
      rows.sin(t[4], entry[k], n);
      DoubleRows.select(t[8], t[7], t[3], t[6], n);
      DoubleRows.select(t[3], t[7], t[5], t[6], n);
      metropolis3ForwardAdjointStage2Pass5(t[5], t[4], n);
      metropolis3ForwardAdjointStage2Pass6(t[10], n);
      DoubleRows.select(t[4], t[7], t[10], t[5], n);
      metropolis3ForwardAdjointStage2Pass7(w[25 + k], t[4], t[3], n);
      metropolis3ForwardAdjointStage2Pass8(t[2], w[25 + t3], t[9], t[8], n);
    }
    DoubleRows.fill(t[3], 0, n);
    for (int l = 0; l < 11; l++) {
      metropolis3ForwardAdjointStage6Pass5(t[3], entry[l], n);
    }
    metropolis3ForwardAdjointStage6Pass6(t[4], t[5], entry[0], t[1], n);
    metropolis3ForwardAdjointStage6Pass7(t[7], t[3], t[0], t[2], t[4], n);
    DoubleRows.lessOrEqual(t[0], t[1], entry[0], n);
    metropolis3ForwardStage1Pass6(t[6], n);
    DoubleRows.select(t[2], t[0], t[5], t[6], n);
    DoubleRows.fill(t[3], 0, n);
    for (int i = 0; i < 11; i++) {
      DoubleRows.equal(t[11], entry[i], t[1], n);
      metropolis3ForwardAdjointStage2Pass12(t[3], t[11], n);
    }
    metropolis3ForwardAdjointStage6Pass8(t[5], t[4], t[3], n);
    for (int i = 0; i < 11; i++) {
      DoubleRows.equal(t[11], entry[i], t[1], n);
      metropolis3ForwardStage1Pass6(t[6], n);
      DoubleRows.select(t[3], t[11], t[5], t[6], n);
      DoubleRows.select(t[4], t[0], t[6], t[3], n);
      metropolis3ForwardAdjointStage6Pass9(w[25 + i], entry[i], t[4], n);
    }
    metropolis3ForwardAdjointStage6Pass10(w[25], w[36], t[2], t[7], n);
  }

  private void metropolis3ForwardAdjointStage7(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    for (int i = 0; i < 11; i++) {
      metropolis3ForwardAdjointStage7Pass(w[25 + i], entry[i], t1, t0, n);
    }
  }

  private void metropolis3ForwardAdjointStage8() {
    final double t0 = sBar;
    metropolis3ForwardAdjointStage8Pass(t[0], t0, w[36], n);
    for (int i = 0; i < 11; i++) {
      metropolis3ForwardAdjointStage8Pass2(xBar[i], t0, w[25 + i], n);
    }
    metropolis3ForwardAdjointStage8Pass3(w[38], t[0], n);
  }

  private void metropolis3ForwardAdjoint(double lambda, int p0) {
    metropolis3ForwardAdjointStage1();
    metropolis3ForwardAdjointStage2();
    metropolis3ForwardAdjointStage3(lambda);
    metropolis3ForwardAdjointStage4();
    addToGradient(p0 + 0, DoubleRows.sum(w[37], n));
    addToGradient(p0 + 1, DoubleRows.sum(w[38], n));
    metropolis3ForwardAdjointStage1();
    metropolis3ForwardAdjointStage6();
    metropolis3ForwardAdjointStage7(lambda);
    metropolis3ForwardAdjointStage8();
    addToGradient(p0 + 1, DoubleRows.sum(w[38], n));
  }

  private void langevin4ForwardStage1() {
    for (int i = 0; i < 11; i++) {
      metropolis3ForwardAdjointStage1Pass(w[12 + i], n);
    }
  }

  private void langevin4ForwardStage2() {
    DoubleRows.fill(t[0], 0, n);
    DoubleRows.fill(t[1], Double.NEGATIVE_INFINITY, n);
    for (int i = 0; i < 11; i++) {
      final int t0 = i + 1;
      final boolean t1 = t0 < 11;
      final int t2 = t1 ? i : 0;
      metropolis3ForwardStage1Pass(t[2], x[i], n);
      DoubleRows.fill(t[3], 0, n);
      DoubleRows.fill(t[4], 0, n);
      for (int j = t0; j < 11; j++) {
        langevin4ForwardStage2Pass(t[3], t[4], w[12 + j], x[t2], x[j], n);
      }
      metropolis3ForwardStage1Pass3(t[0], t[2], t[3], n);
      langevin4ForwardStage2Pass2(t[1], w[12 + t2], x[i], t[4], n);
    }
    DoubleRows.fill(t[2], 0, n);
    for (int k = 0; k < 10; k++) {
      final int t3 = 1 + k;
      langevin4ForwardStage2Pass3(t[3], t[4], t[5], x[k], x[t3], n);
      metropolis3ForwardStage1Pass6(t[6], n);
      DoubleRows.less(t[7], t[6], x[k], n);
      rows.cos(t[8], x[k], n);
      DoubleRows.select(t[9], t[7], t[4], t[8], n);
      rows.sin(t[4], x[k], n);
      DoubleRows.select(t[8], t[7], t[3], t[6], n);
      DoubleRows.select(t[3], t[7], t[5], t[6], n);
      metropolis3ForwardAdjointStage2Pass5(t[5], t[4], n);
      metropolis3ForwardAdjointStage2Pass6(t[10], n);
      DoubleRows.select(t[4], t[7], t[10], t[5], n);
      metropolis3ForwardAdjointStage2Pass7(w[12 + k], t[4], t[3], n);
      metropolis3ForwardAdjointStage2Pass8(t[2], w[12 + t3], t[9], t[8], n);
    }
    langevin4ForwardStage2Pass4(t[3], t[4], t[5], x[0], t[1], t[0], t[2], n);
    DoubleRows.lessOrEqual(t[0], t[1], x[0], n);
    metropolis3ForwardStage1Pass6(t[6], n);
    DoubleRows.select(t[2], t[0], t[5], t[6], n);
    DoubleRows.fill(t[5], 0, n);
    for (int i = 0; i < 11; i++) {
      DoubleRows.equal(t[11], x[i], t[1], n);
      metropolis3ForwardAdjointStage2Pass12(t[5], t[11], n);
    }
    langevin4ForwardStage2Pass5(t[7], t[3], t[5], n);
    for (int i = 0; i < 11; i++) {
      DoubleRows.equal(t[11], x[i], t[1], n);
      metropolis3ForwardStage1Pass6(t[6], n);
      DoubleRows.select(t[3], t[11], t[7], t[6], n);
      DoubleRows.select(t[5], t[0], t[6], t[3], n);
      langevin4ForwardStage2Pass6(w[12 + i], x[i], t[5], n);
    }
    langevin4ForwardStage2Pass7(w[0], w[12], t[4], t[2], n);
  }

  private void langevin4ForwardStage3(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    for (int i = 0; i < 11; i++) {
      langevin4ForwardStage3Pass(w[12 + i], x[i], t1, t0, n);
    }
  }

  private void langevin4ForwardStage4(double[][] eta, double stepSize) {
    final double t0 = stepSize;
    final double t1 = t0 * 2.0;
    final double t2 = Math.sqrt(t1);
    final double t3 = t0 * 0.5;
    final double t4 = Math.sqrt(t3);
    for (int i = 0; i < 11; i++) {
      langevin4ForwardStage4Pass(x[i], w[23 + i], w[12 + i], t0, eta[i], t2, t4, n);
    }
  }

  private void langevin4ForwardStage8(double[][] eta, double stepSize) {
    final double t0 = stepSize;
    final double t1 = 0.5 * t0;
    final double t2 = Math.sqrt(t1);
    DoubleRows.fill(t[0], 0, n);
    for (int i = 0; i < 11; i++) {
      langevin4ForwardStage8Pass(t[0], w[23 + i], t2, w[12 + i], eta[i], n);
    }
    langevin4ForwardStage8Pass2(t[1], t[0], n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[1], n);
  }

  private void langevin4Forward(int layer, double lambda, double stepSize) {
    langevin4ForwardStage1();
    langevin4ForwardStage2();
    langevin4ForwardStage3(lambda);
    for (int step = 0; step < 5; step++) {
      final double[][] eta = noise.normals(layer, step, 5, 11);
      langevin4ForwardStage4(eta, stepSize);
      langevin4ForwardStage1();
      langevin4ForwardStage2();
      langevin4ForwardStage3(lambda);
      langevin4ForwardStage8(eta, stepSize);
    }
  }

  private void langevin4ForwardAdjointStage2() {
    DoubleRows.fill(t[0], 0, n);
    DoubleRows.fill(t[1], Double.NEGATIVE_INFINITY, n);
    for (int i = 0; i < 11; i++) {
      final int t0 = i + 1;
      final boolean t1 = t0 < 11;
      final int t2 = t1 ? i : 0;
      metropolis3ForwardStage3Pass(t[2], w[34 + i], n);
      DoubleRows.fill(t[3], 0, n);
      DoubleRows.fill(t[4], 0, n);
      for (int j = t0; j < 11; j++) {
        langevin4ForwardAdjointStage2Pass(t[3], t[4], w[12 + j], w[34 + t2], w[34 + j], n);
      }
      metropolis3ForwardStage1Pass3(t[0], t[2], t[3], n);
      langevin4ForwardAdjointStage2Pass2(t[1], w[12 + t2], w[34 + i], t[4], n);
    }
    DoubleRows.fill(t[2], 0, n);
    for (int k = 0; k < 10; k++) {
      final int t3 = 1 + k;
      langevin4ForwardAdjointStage2Pass3(t[3], t[4], t[5], w[34 + k], w[34 + t3], n);
      metropolis3ForwardStage1Pass6(t[6], n);
      DoubleRows.less(t[7], t[6], w[34 + k], n);
      rows.cos(t[8], w[34 + k], n);
      DoubleRows.select(t[9], t[7], t[4], t[8], n);
      rows.sin(t[4], w[34 + k], n);
      DoubleRows.select(t[8], t[7], t[3], t[6], n);
      DoubleRows.select(t[3], t[7], t[5], t[6], n);
      metropolis3ForwardAdjointStage2Pass5(t[5], t[4], n);
      metropolis3ForwardAdjointStage2Pass6(t[10], n);
      DoubleRows.select(t[4], t[7], t[10], t[5], n);
      metropolis3ForwardAdjointStage2Pass7(w[12 + k], t[4], t[3], n);
      metropolis3ForwardAdjointStage2Pass8(t[2], w[12 + t3], t[9], t[8], n);
    }
    langevin4ForwardAdjointStage2Pass4(t[3], t[4], t[5], w[34], t[1], t[0], t[2], n);
    DoubleRows.lessOrEqual(t[0], t[1], w[34], n);
    metropolis3ForwardStage1Pass6(t[6], n);
    DoubleRows.select(t[2], t[0], t[5], t[6], n);
    DoubleRows.fill(t[5], 0, n);
    for (int i = 0; i < 11; i++) {
      DoubleRows.equal(t[11], w[34 + i], t[1], n);
      metropolis3ForwardAdjointStage2Pass12(t[5], t[11], n);
    }
    langevin4ForwardStage2Pass5(t[7], t[3], t[5], n);
    for (int i = 0; i < 11; i++) {
      DoubleRows.equal(t[11], w[34 + i], t[1], n);
      metropolis3ForwardStage1Pass6(t[6], n);
      DoubleRows.select(t[3], t[11], t[7], t[6], n);
      DoubleRows.select(t[5], t[0], t[6], t[3], n);
      langevin4ForwardAdjointStage2Pass5(w[12 + i], w[34 + i], t[5], n);
    }
    langevin4ForwardStage2Pass7(w[0], w[12], t[4], t[2], n);
  }

  private void langevin4ForwardAdjointStage3(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    for (int i = 0; i < 11; i++) {
      langevin4ForwardAdjointStage3Pass(w[12 + i], w[34 + i], t1, t0, n);
    }
    for (int j = 0; j < 11; j++) {
      langevin4ForwardAdjointStage3Pass2(w[45 + j], n);
    }
    langevin4ForwardAdjointStage3Pass3(w[78], w[79], n);
  }

  private void langevin4ForwardAdjointStage4(double[][] eta, double stepSize) {
    final double t0 = stepSize;
    final double t1 = t0 * 2.0;
    final double t2 = Math.sqrt(t1);
    final double t3 = t0 * 0.5;
    final double t4 = Math.sqrt(t3);
    for (int i = 0; i < 11; i++) {
      langevin4ForwardAdjointStage4Pass(w[34 + i], w[23 + i], w[12 + i], t0, eta[i], t2, t4, n);
    }
  }

  private void langevin4ForwardAdjointStage7(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    for (int i = 0; i < 11; i++) {
      langevin4ForwardAdjointStage3Pass(w[12 + i], w[34 + i], t1, t0, n);
    }
  }

  private void langevin4ForwardAdjointStage12(int after, int before, double[][] eta,
      double[][] path, double stepSize) {
    final double t0 = stepSize;
    final double t1 = 0.5 * t0;
    final double t2 = Math.sqrt(t1);
    final double t3 = sBar;
    for (int i = 0; i < 11; i++) {
      langevin4ForwardAdjointStage12Pass(w[56 + i], w[45 + i], t2, t3, path[before + 11 + i], path[after + 11 + i], eta[i], n);
    }
    for (int j = 0; j < 11; j++) {
      langevin4ForwardAdjointStage12Pass2(w[1 + j], n);
    }
  }

  private void langevin4ForwardAdjointStage13(int after, double[][] path) {
    DoubleRows.fill(t[0], Double.NEGATIVE_INFINITY, n);
    for (int i = 0; i < 11; i++) {
      final int t0 = i + 1;
      final boolean t1 = t0 < 11;
      final int t2 = t1 ? i : 0;
      DoubleRows.fill(t[1], 0, n);
      for (int j = t0; j < 11; j++) {
        langevin4ForwardAdjointStage13Pass(t[2], path[after + t2], path[after + j], w[56 + t2], w[56 + j], n);
        langevin4ForwardAdjointStage13Pass2(t[1], w[1 + j], t[2], n);
      }
      langevin4ForwardAdjointStage13Pass3(t[0], w[1 + t2], path[after + i], t[1], n);
    }
    for (int k = 0; k < 10; k++) {
      final int t3 = 1 + k;
      langevin4ForwardAdjointStage13Pass4(t[1], t[2], w[56 + k], w[56 + t3], n);
      metropolis3ForwardStage1Pass6(t[3], n);
      DoubleRows.less(t[4], t[3], path[after + k], n);
      rows.cos(t[5], path[after + k], n);
      DoubleRows.select(t[6], t[4], t[1], t[3], n);
      DoubleRows.select(t[1], t[4], t[2], t[3], n);
      langevin4ForwardAdjointStage13Pass5(t[2], t[5], w[56 + k], n);
      DoubleRows.select(t[5], t[4], t[3], t[2], n);
      langevin4ForwardAdjointStage13Pass6(w[1 + k], t[5], t[1], n);
      langevin4ForwardAdjointStage13Pass7(w[1 + t3], t[6], n);
    }
    DoubleRows.lessOrEqual(t[1], t[0], path[after], n);
    metropolis3ForwardStage1Pass6(t[3], n);
    DoubleRows.select(t[2], t[1], w[56], t[3], n);
    DoubleRows.fill(t[4], 0, n);
    for (int i = 0; i < 11; i++) {
      DoubleRows.equal(t[7], path[after + i], t[0], n);
      metropolis3ForwardStage1Pass7(t[4], t[7], n);
    }
    langevin4ForwardAdjointStage13Pass8(t[5], t[4], n);
    DoubleRows.fill(t[4], 0, n);
    for (int i = 0; i < 11; i++) {
      langevin4ForwardAdjointStage13Pass9(t[6], t[5], w[56 + i], n);
      DoubleRows.equal(t[7], path[after + i], t[0], n);
      metropolis3ForwardStage1Pass6(t[3], n);
      DoubleRows.select(t[8], t[7], t[6], t[3], n);
      langevin4ForwardAdjointStage13Pass10(t[4], t[8], n);
    }
    metropolis3ForwardStage1Pass6(t[3], n);
    DoubleRows.select(t[6], t[1], t[3], t[4], n);
    langevin4ForwardAdjointStage13Pass11(t[4], t[8], t[2], t[6], t[5], n);
    DoubleRows.select(t[2], t[1], t[4], t[3], n);
    for (int i = 0; i < 11; i++) {
      DoubleRows.equal(t[7], path[after + i], t[0], n);
      metropolis3ForwardStage1Pass6(t[3], n);
      DoubleRows.select(t[4], t[7], t[8], t[3], n);
      DoubleRows.select(t[5], t[1], t[3], t[4], n);
      langevin4ForwardAdjointStage13Pass12(w[1 + i], w[56 + i], t[5], n);
    }
    langevin4ForwardAdjointStage13Pass13(w[1], t[2], n);
  }

  private void langevin4ForwardAdjointStage14(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    for (int i = 0; i < 11; i++) {
      langevin4ForwardAdjointStage14Pass(w[67 + i], w[56 + i], t1, w[1 + i], t0, n);
    }
  }

  private void langevin4ForwardAdjointStage15(int after, int before, double[][] eta, double lambda,
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
      langevin4ForwardAdjointStage15Pass(t[2], t[3], t[4], path[before + 11 + i], path[after + 11 + i], t3, t2, eta[i], n);
      langevin4ForwardAdjointStage15Pass2(t[5], t[6], xBar[i], w[45 + i], w[67 + i], t0, t[4], n);
      langevin4ForwardAdjointStage15Pass3(t[0], t[5], t0, path[before + 11 + i], t2, eta[i], t[2], t[3], t4, n);
      langevin4ForwardAdjointStage15Pass4(t[1], path[before + 11 + i], path[before + i], t[6], t[4], path[after + 11 + i], path[after + i], n);
    }
    langevin4ForwardAdjointStage15Pass5(w[79], t[1], t5, n);
    langevin4ForwardAdjointStage15Pass6(w[78], t[0], n);
  }

  private void langevin4ForwardAdjointStage16() {
    for (int i = 0; i < 11; i++) {
      langevin4ForwardAdjointStage12Pass2(w[1 + i], n);
    }
  }

  private void langevin4ForwardAdjointStage17() {
    DoubleRows.fill(t[0], Double.NEGATIVE_INFINITY, n);
    for (int i = 0; i < 11; i++) {
      final int t0 = i + 1;
      final boolean t1 = t0 < 11;
      final int t2 = t1 ? i : 0;
      DoubleRows.fill(t[1], 0, n);
      for (int j = t0; j < 11; j++) {
        langevin4ForwardAdjointStage17Pass(t[2], entry[t2], entry[j], w[45 + t2], w[45 + j], n);
        langevin4ForwardAdjointStage13Pass2(t[1], w[1 + j], t[2], n);
      }
      langevin4ForwardAdjointStage17Pass2(t[0], w[1 + t2], entry[i], t[1], n);
    }
    for (int k = 0; k < 10; k++) {
      final int t3 = 1 + k;
      langevin4ForwardAdjointStage17Pass3(t[1], t[2], w[45 + k], w[45 + t3], n);
      metropolis3ForwardStage1Pass6(t[3], n);
      DoubleRows.less(t[4], t[3], entry[k], n);
      rows.cos(t[5], entry[k], n);
      DoubleRows.select(t[6], t[4], t[1], t[3], n);
      DoubleRows.select(t[1], t[4], t[2], t[3], n);
      langevin4ForwardAdjointStage17Pass4(t[2], t[5], w[45 + k], n);
      DoubleRows.select(t[5], t[4], t[3], t[2], n);
      langevin4ForwardAdjointStage13Pass6(w[1 + k], t[5], t[1], n);
      langevin4ForwardAdjointStage13Pass7(w[1 + t3], t[6], n);
    }
    DoubleRows.lessOrEqual(t[1], t[0], entry[0], n);
    metropolis3ForwardStage1Pass6(t[3], n);
    DoubleRows.select(t[2], t[1], w[45], t[3], n);
    DoubleRows.fill(t[4], 0, n);
    for (int i = 0; i < 11; i++) {
      DoubleRows.equal(t[7], entry[i], t[0], n);
      metropolis3ForwardStage1Pass7(t[4], t[7], n);
    }
    langevin4ForwardAdjointStage13Pass8(t[5], t[4], n);
    DoubleRows.fill(t[4], 0, n);
    for (int i = 0; i < 11; i++) {
      langevin4ForwardAdjointStage17Pass5(t[6], t[5], w[45 + i], n);
      DoubleRows.equal(t[7], entry[i], t[0], n);
      metropolis3ForwardStage1Pass6(t[3], n);
      DoubleRows.select(t[8], t[7], t[6], t[3], n);
      langevin4ForwardAdjointStage13Pass10(t[4], t[8], n);
    }
    metropolis3ForwardStage1Pass6(t[3], n);
    DoubleRows.select(t[6], t[1], t[3], t[4], n);
    langevin4ForwardAdjointStage13Pass11(t[4], t[8], t[2], t[6], t[5], n);
    DoubleRows.select(t[2], t[1], t[4], t[3], n);
    for (int i = 0; i < 11; i++) {
      DoubleRows.equal(t[7], entry[i], t[0], n);
      metropolis3ForwardStage1Pass6(t[3], n);
      DoubleRows.select(t[4], t[7], t[8], t[3], n);
      DoubleRows.select(t[5], t[1], t[3], t[4], n);
      langevin4ForwardAdjointStage17Pass6(w[1 + i], w[45 + i], t[5], n);
    }
    langevin4ForwardAdjointStage13Pass13(w[1], t[2], n);
  }

  private void langevin4ForwardAdjointStage18(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    for (int i = 0; i < 11; i++) {
      langevin4ForwardAdjointStage18Pass(w[67 + i], w[45 + i], t1, w[1 + i], t0, n);
    }
  }

  private void langevin4ForwardAdjointStage19() {
    for (int i = 0; i < 11; i++) {
      langevin4ForwardAdjointStage19Pass(xBar[i], w[67 + i], n);
    }
  }

  private void langevin4ForwardAdjoint(int layer, double lambda, int p0, double stepSize) {
    for (int k = 0; k < 11; k++) {
      DoubleRows.copy(w[34 + k], entry[k], n);
    }
    langevin4ForwardStage1();
    langevin4ForwardAdjointStage2();
    langevin4ForwardAdjointStage3(lambda);
    final int segment = Checkpoints.segment(5);
    final int last = Checkpoints.last(5);
    final int kept = (segment + 1) * 22;
    final double[][] path = path(kept + (last / segment + 1) * 22);
    for (int k = 0; k < 11; k++) {
      DoubleRows.copy(path[kept + 0 + k], w[34 + k], n);
    }
    for (int k = 0; k < 11; k++) {
      DoubleRows.copy(path[kept + 11 + k], w[12 + k], n);
    }
    for (int step = 0; step < last; step++) {
      final double[][] eta = noise.normals(layer, step, 5, 11);
      langevin4ForwardAdjointStage4(eta, stepSize);
      langevin4ForwardStage1();
      langevin4ForwardAdjointStage2();
      langevin4ForwardAdjointStage7(lambda);
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
      final int end = Math.min(start + segment, 5);
      for (int step = start; step < end; step++) {
        final double[][] eta = noise.normals(layer, step, 5, 11);
        langevin4ForwardAdjointStage4(eta, stepSize);
        langevin4ForwardStage1();
        langevin4ForwardAdjointStage2();
        langevin4ForwardAdjointStage7(lambda);
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
        final double[][] eta = noise.normals(layer, step, 5, 11);
        langevin4ForwardAdjointStage12(after, before, eta, path, stepSize);
        langevin4ForwardAdjointStage13(after, path);
        langevin4ForwardAdjointStage14(lambda);
        langevin4ForwardAdjointStage15(after, before, eta, lambda, path, stepSize);
      }
    }
    langevin4ForwardAdjointStage16();
    langevin4ForwardAdjointStage17();
    langevin4ForwardAdjointStage18(lambda);
    langevin4ForwardAdjointStage19();
    addToGradient(p0 + 0, DoubleRows.sum(w[78], n));
    addToGradient(p0 + 1, DoubleRows.sum(w[79], n));
  }

  private void targetGradientStage1() {
    for (int i = 0; i < 11; i++) {
      targetGradientStage1Pass(xBar[i], n);
    }
  }

  private void targetGradientStage2() {
    DoubleRows.fill(t[0], 0, n);
    DoubleRows.fill(t[1], Double.NEGATIVE_INFINITY, n);
    for (int i = 0; i < 11; i++) {
      final int t0 = i + 1;
      final boolean t1 = t0 < 11;
      final int t2 = t1 ? i : 0;
      metropolis3ForwardStage1Pass(t[2], x[i], n);
      DoubleRows.fill(t[3], 0, n);
      DoubleRows.fill(t[4], 0, n);
      for (int j = t0; j < 11; j++) {
        targetGradientStage2Pass(t[3], t[4], xBar[j], x[t2], x[j], n);
      }
      metropolis3ForwardStage1Pass3(t[0], t[2], t[3], n);
      targetGradientStage2Pass2(t[1], xBar[t2], x[i], t[4], n);
    }
    DoubleRows.fill(t[2], 0, n);
    for (int k = 0; k < 10; k++) {
      final int t3 = 1 + k;
      langevin4ForwardStage2Pass3(t[3], t[4], t[5], x[k], x[t3], n);
      metropolis3ForwardStage1Pass6(t[6], n);
      DoubleRows.less(t[7], t[6], x[k], n);
      rows.cos(t[8], x[k], n);
      DoubleRows.select(t[9], t[7], t[4], t[8], n);
      rows.sin(t[4], x[k], n);
      DoubleRows.select(t[8], t[7], t[3], t[6], n);
      DoubleRows.select(t[3], t[7], t[5], t[6], n);
      metropolis3ForwardAdjointStage2Pass5(t[5], t[4], n);
      metropolis3ForwardAdjointStage2Pass6(t[10], n);
      DoubleRows.select(t[4], t[7], t[10], t[5], n);
      targetGradientStage2Pass3(xBar[k], t[4], t[3], n);
      targetGradientStage2Pass4(t[2], xBar[t3], t[9], t[8], n);
    }
    langevin4ForwardStage2Pass4(t[3], t[4], t[5], x[0], t[1], t[0], t[2], n);
    DoubleRows.lessOrEqual(t[0], t[1], x[0], n);
    metropolis3ForwardStage1Pass6(t[6], n);
    DoubleRows.select(t[2], t[0], t[5], t[6], n);
    DoubleRows.fill(t[5], 0, n);
    for (int i = 0; i < 11; i++) {
      DoubleRows.equal(t[11], x[i], t[1], n);
      metropolis3ForwardAdjointStage2Pass12(t[5], t[11], n);
    }
    langevin4ForwardStage2Pass5(t[7], t[3], t[5], n);
    for (int i = 0; i < 11; i++) {
      DoubleRows.equal(t[11], x[i], t[1], n);
      metropolis3ForwardStage1Pass6(t[6], n);
      DoubleRows.select(t[3], t[11], t[7], t[6], n);
      DoubleRows.select(t[5], t[0], t[6], t[3], n);
      targetGradientStage2Pass5(xBar[i], x[i], t[5], n);
    }
    targetGradientStage2Pass6(w[0], xBar[0], t[4], t[2], n);
  }

  private void targetGradient() {
    targetGradientStage1();
    targetGradientStage2();
  }

  private static void affine0ForwardStage1Pass(double[] x, double p, double c, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x[i];
      x[i] = Math.fma(v0, c, p);
    }
  }

  private static void affine0ForwardStage1Pass2(double[] c, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      c[i] = c_2;
    }
  }

  private static void affine0InverseStage1Pass(double[] x, double c, double p, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x[i];
      x[i] = c * (v0 - p);
    }
  }

  private static void affine0ForwardAdjointStage1Pass(double[] pBar, double[] xBar, double c,
      double[] xBar_2, double sBar, double[] entry, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar_2[i];
      xBar[i] = c * v0;
      pBar[i] = Math.fma(c, entry[i] * v0, sBar);
    }
  }

  private static void affine0ForwardAdjointStage1Pass2(double[] pBar, double[] xBar, int n) {
    for (int i = 0; i < n; i++) {
      pBar[i] = xBar[i];
    }
  }

  private static void affine0InverseAdjointStage1Pass(double[] pBar, double[] pBar_2, double[] xBar,
      double c, double[] entry, double p, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar[i];
      final double v1 = c * v0;
      xBar[i] = v1;
      pBar_2[i] = -v1;
      pBar[i] = Math.fma(-c, (entry[i] - p) * v0, c_2);
    }
  }

  private static void affineCoupling1ForwardStage1Pass(double[] t5, double[] t6, double[] t7,
      double[] t8, double c, double[] t4, double[] t3, double[] t2, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      t5[i] = c * t4[i];
      t6[i] = c * t3[i];
      t7[i] = c * t2[i];
      t8[i] = c * t0[i];
    }
  }

  private static void affineCoupling1ForwardStage1Pass2(double[] t0, double[] t2, double c,
      double[] t1, double[] t5, double[] t6, double[] t7, double[] t8, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = c * t1[i];
      t0[i] = v0;
      t2[i] = Math.fma(t5[i], 1.0, Math.fma(t6[i], 1.0, Math.fma(t7[i], 1.0, Math.fma(t8[i], 1.0, v0))));
    }
  }

  private static void affineCoupling1ForwardStage1Pass3(double[] x6, double[] x7, double[] shift0,
      double[] t1, double[] shift1, double[] t3, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x6[i];
      final double v1 = x7[i];
      x6[i] = Math.fma(v0, t1[i], shift0[i]);
      x7[i] = Math.fma(v1, t3[i], shift1[i]);
    }
  }

  private static void affineCoupling1ForwardStage1Pass4(double[] x8, double[] x9, double[] shift2,
      double[] t0, double[] shift3, double[] t4, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x8[i];
      final double v1 = x9[i];
      x8[i] = Math.fma(v0, t0[i], shift2[i]);
      x9[i] = Math.fma(v1, t4[i], shift3[i]);
    }
  }

  private static void affineCoupling1ForwardStage1Pass5(double[] x10, double[] shift4, double[] t6,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x10[i];
      x10[i] = Math.fma(v0, t6[i], shift4[i]);
    }
  }

  private static void affineCoupling1InverseStage1Pass(double[] t0, double[] t1, double[] x6,
      double[] shift0, double[] x7, double[] shift1, int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = x6[i] - shift0[i];
      t1[i] = x7[i] - shift1[i];
    }
  }

  private static void affineCoupling1InverseStage1Pass2(double[] t2, double[] t3, double[] x8,
      double[] shift2, double[] x9, double[] shift3, int n) {
    for (int i = 0; i < n; i++) {
      t2[i] = x8[i] - shift2[i];
      t3[i] = x9[i] - shift3[i];
    }
  }

  private static void affineCoupling1InverseStage1Pass3(double[] t4, double[] x10, double[] shift4,
      int n) {
    for (int i = 0; i < n; i++) {
      t4[i] = x10[i] - shift4[i];
    }
  }

  private static void affineCoupling1InverseStage1Pass4(double[] t10, double[] t11, double[] t12,
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

  private static void affineCoupling1InverseStage1Pass5(double[] t5, double[] t6, double[] t14,
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

  private static void affineCoupling1InverseStage1Pass6(double[] t7, double[] t8, double c,
      double[] t9, double[] t14, double[] t5, double[] t10, double[] t12, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = c * t9[i];
      t7[i] = -v0;
      t8[i] = -(Math.fma(v0, 1.0, Math.fma(t14[i], 1.0, Math.fma(t5[i], 1.0, t10[i] + t12[i]))));
    }
  }

  private static void affineCoupling1InverseStage1Pass7(double[] x6, double[] x7, double[] t5,
      double[] t0, double[] t9, double[] t1, int n) {
    for (int i = 0; i < n; i++) {
      x6[i] = t5[i] * t0[i];
      x7[i] = t9[i] * t1[i];
    }
  }

  private static void affineCoupling1InverseStage1Pass8(double[] x8, double[] x9, double[] t10,
      double[] t2, double[] t6, double[] t3, int n) {
    for (int i = 0; i < n; i++) {
      x8[i] = t10[i] * t2[i];
      x9[i] = t6[i] * t3[i];
    }
  }

  private static void affineCoupling1InverseStage1Pass9(double[] x10, double[] t11, double[] t4,
      int n) {
    for (int i = 0; i < n; i++) {
      x10[i] = t11[i] * t4[i];
    }
  }

  private static void affineCoupling1ForwardAdjointStage1Pass(double[] t5, double[] t6,
      double[] entry10, double[] xBar10, double[] entry9, double[] xBar9, int n) {
    for (int i = 0; i < n; i++) {
      t5[i] = entry10[i] * xBar10[i];
      t6[i] = entry9[i] * xBar9[i];
    }
  }

  private static void affineCoupling1ForwardAdjointStage1Pass2(double[] t7, double[] t8,
      double[] entry8, double[] xBar8, double[] entry7, double[] xBar7, int n) {
    for (int i = 0; i < n; i++) {
      t7[i] = entry8[i] * xBar8[i];
      t8[i] = entry7[i] * xBar7[i];
    }
  }

  private static void affineCoupling1ForwardAdjointStage1Pass3(double[] t9, double[] entry6,
      double[] xBar6, int n) {
    for (int i = 0; i < n; i++) {
      t9[i] = entry6[i] * xBar6[i];
    }
  }

  private static void affineCoupling1ForwardAdjointStage1Pass4(double[] t15, double[] t16,
      double[] t17, double c, double[] t10, double[] t11, double[] t12, int n) {
    for (int i = 0; i < n; i++) {
      t15[i] = c * t10[i];
      t16[i] = c * t11[i];
      t17[i] = c * t12[i];
    }
  }

  private static void affineCoupling1ForwardAdjointStage1Pass5(double[] t18, double[] t19,
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

  private static void affineCoupling1ForwardAdjointStage1Pass6(double[] t22, double[] t23,
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

  private static void affineCoupling1ForwardAdjointStage1Pass7(double[] t19, double[] xBar10,
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

  private static void affineCoupling1ForwardAdjointStage1Pass8(double[] t5, double[] xBar9,
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

  private static void affineCoupling1ForwardAdjointStage1Pass9(double[] t6, double[] xBar8,
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

  private static void affineCoupling1ForwardAdjointStage1Pass10(double[] t7, double[] xBar7,
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

  private static void affineCoupling1ForwardAdjointStage1Pass11(double[] t8, double[] xBar6,
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

  private static void affineCoupling1ForwardAdjointStage1Pass12(double[] t9, double[] t14,
      double[] t19, double[] t13, double[] t5, double[] t12, double[] t6, int n) {
    for (int i = 0; i < n; i++) {
      t9[i] = Math.fma(t12[i], t6[i], Math.fma(t13[i], t5[i], t14[i] * t19[i]));
    }
  }

  private static void affineCoupling1ForwardAdjointStage1Pass13(double[] pBar0, double c,
      double[] t9, double[] t11, double[] t7, double[] t10, double[] t8, int n) {
    for (int i = 0; i < n; i++) {
      pBar0[i] = c * (Math.fma(t10[i], t8[i], Math.fma(t11[i], t7[i], t9[i])));
    }
  }

  private static void affineCoupling1ForwardAdjointStage1Pass14(double[] shiftBar0,
      double[] shiftBar1, double[] shiftBar2, double[] xBar6, double[] xBar7, double[] xBar8,
      int n) {
    for (int i = 0; i < n; i++) {
      shiftBar0[i] = xBar6[i];
      shiftBar1[i] = xBar7[i];
      shiftBar2[i] = xBar8[i];
    }
  }

  private static void affineCoupling1ForwardAdjointStage1Pass15(double[] shiftBar3,
      double[] shiftBar4, double[] xBar9, double[] xBar10, int n) {
    for (int i = 0; i < n; i++) {
      shiftBar3[i] = xBar9[i];
      shiftBar4[i] = xBar10[i];
    }
  }

  private static void affineCoupling1InverseAdjointStage1Pass(double[] t0, double[] t1,
      double[] entry10, double[] shift4, double[] xBar10, double[] entry9, double[] shift3,
      double[] xBar9, int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = (entry10[i] - shift4[i]) * xBar10[i];
      t1[i] = (entry9[i] - shift3[i]) * xBar9[i];
    }
  }

  private static void affineCoupling1InverseAdjointStage1Pass2(double[] t2, double[] t3,
      double[] entry8, double[] shift2, double[] xBar8, double[] entry7, double[] shift1,
      double[] xBar7, int n) {
    for (int i = 0; i < n; i++) {
      t2[i] = (entry8[i] - shift2[i]) * xBar8[i];
      t3[i] = (entry7[i] - shift1[i]) * xBar7[i];
    }
  }

  private static void affineCoupling1InverseAdjointStage1Pass3(double[] t4, double[] entry6,
      double[] shift0, double[] xBar6, int n) {
    for (int i = 0; i < n; i++) {
      t4[i] = (entry6[i] - shift0[i]) * xBar6[i];
    }
  }

  private static void affineCoupling1InverseAdjointStage1Pass4(double[] t10, double[] t11,
      double[] t12, double c, double[] t5, double[] t6, double[] t7, int n) {
    for (int i = 0; i < n; i++) {
      t10[i] = -(c * t5[i]);
      t11[i] = -(c * t6[i]);
      t12[i] = -(c * t7[i]);
    }
  }

  private static void affineCoupling1InverseAdjointStage1Pass5(double[] t13, double[] t14,
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

  private static void affineCoupling1InverseAdjointStage1Pass6(double[] t17, double[] t18,
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

  private static void affineCoupling1InverseAdjointStage1Pass7(double[] t14, double[] xBar10,
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

  private static void affineCoupling1InverseAdjointStage1Pass8(double[] t0, double[] xBar9,
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

  private static void affineCoupling1InverseAdjointStage1Pass9(double[] t1, double[] xBar8,
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

  private static void affineCoupling1InverseAdjointStage1Pass10(double[] t2, double[] xBar7,
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

  private static void affineCoupling1InverseAdjointStage1Pass11(double[] t3, double[] xBar6,
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

  private static void affineCoupling1InverseAdjointStage1Pass12(double[] t4, double[] t9,
      double[] t14, double[] t8, double[] t0, double[] t7, double[] t1, int n) {
    for (int i = 0; i < n; i++) {
      t4[i] = Math.fma(t7[i], t1[i], Math.fma(t8[i], t0[i], t9[i] * t14[i]));
    }
  }

  private static void affineCoupling1InverseAdjointStage1Pass13(double[] pBar0, double c,
      double[] t4, double[] t6, double[] t2, double[] t5, double[] t3, int n) {
    for (int i = 0; i < n; i++) {
      pBar0[i] = c * (Math.fma(t5[i], t3[i], Math.fma(t6[i], t2[i], t4[i])));
    }
  }

  private static void additiveCoupling2ForwardStage1Pass(double[] x0, double[] x1, double[] x2,
      double[] shift0, double[] shift1, double[] shift2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      final double v1 = x1[i];
      final double v2 = x2[i];
      x0[i] = v0 + shift0[i];
      x1[i] = v1 + shift1[i];
      x2[i] = v2 + shift2[i];
    }
  }

  private static void additiveCoupling2ForwardStage1Pass2(double[] x3, double[] x4, double[] x5,
      double[] shift3, double[] shift4, double[] shift5, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x3[i];
      final double v1 = x4[i];
      final double v2 = x5[i];
      x3[i] = v0 + shift3[i];
      x4[i] = v1 + shift4[i];
      x5[i] = v2 + shift5[i];
    }
  }

  private static void additiveCoupling2InverseStage1Pass(double[] x0, double[] x1, double[] x2,
      double[] shift0, double[] shift1, double[] shift2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      final double v1 = x1[i];
      final double v2 = x2[i];
      x0[i] = v0 - shift0[i];
      x1[i] = v1 - shift1[i];
      x2[i] = v2 - shift2[i];
    }
  }

  private static void additiveCoupling2InverseStage1Pass2(double[] x3, double[] x4, double[] x5,
      double[] shift3, double[] shift4, double[] shift5, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x3[i];
      final double v1 = x4[i];
      final double v2 = x5[i];
      x3[i] = v0 - shift3[i];
      x4[i] = v1 - shift4[i];
      x5[i] = v2 - shift5[i];
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

  private static void additiveCoupling2ForwardAdjointStage1Pass2(double[] shiftBar1, double[] xBar2,
      double[] shiftBar2, double[] xBar1, double[] xBar2_2, int n) {
    for (int i = 0; i < n; i++) {
      shiftBar1[i] = xBar1[i];
      final double v0 = xBar2_2[i];
      xBar2[i] = v0;
      shiftBar2[i] = v0;
    }
  }

  private static void additiveCoupling2ForwardAdjointStage1Pass3(double[] xBar3, double[] shiftBar3,
      double[] xBar4, double[] xBar3_2, double[] xBar4_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar3_2[i];
      xBar3[i] = v0;
      shiftBar3[i] = v0;
      xBar4[i] = xBar4_2[i];
    }
  }

  private static void additiveCoupling2ForwardAdjointStage1Pass4(double[] shiftBar4, double[] xBar5,
      double[] shiftBar5, double[] xBar4, double[] xBar5_2, int n) {
    for (int i = 0; i < n; i++) {
      shiftBar4[i] = xBar4[i];
      final double v0 = xBar5_2[i];
      xBar5[i] = v0;
      shiftBar5[i] = v0;
    }
  }

  private static void additiveCoupling2InverseAdjointStage1Pass(double[] shiftBar2,
      double[] shiftBar3, double[] shiftBar4, double[] shiftBar5, double[] xBar5, double[] xBar4,
      double[] xBar3, double[] xBar2, int n) {
    for (int i = 0; i < n; i++) {
      shiftBar5[i] = -xBar5[i];
      shiftBar4[i] = -xBar4[i];
      shiftBar3[i] = -xBar3[i];
      shiftBar2[i] = -xBar2[i];
    }
  }

  private static void additiveCoupling2InverseAdjointStage1Pass2(double[] shiftBar0,
      double[] shiftBar1, double[] xBar1, double[] xBar0, int n) {
    for (int i = 0; i < n; i++) {
      shiftBar1[i] = -xBar1[i];
      shiftBar0[i] = -xBar0[i];
    }
  }

  private static void additiveCoupling2InverseAdjointStage1Pass3(double[] xBar0, double[] xBar1,
      double[] xBar2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0[i];
      final double v1 = xBar1[i];
      final double v2 = xBar2[i];
      xBar0[i] = v0;
      xBar1[i] = v1;
      xBar2[i] = v2;
    }
  }

  private static void additiveCoupling2InverseAdjointStage1Pass4(double[] xBar3, double[] xBar4,
      double[] xBar5, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar3[i];
      final double v1 = xBar4[i];
      final double v2 = xBar5[i];
      xBar3[i] = v0;
      xBar4[i] = v1;
      xBar5[i] = v2;
    }
  }

  private static void metropolis3ForwardStage1Pass(double[] t2, double[] x, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x[i];
      t2[i] = v0 * (0.5 * v0);
    }
  }

  private static void metropolis3ForwardStage1Pass2(double[] sum, double[] x, double[] x_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x[i] - x_2[i];
      sum[i] += 0.2 / Math.fma(v0, v0, 1.0);
    }
  }

  private static void metropolis3ForwardStage1Pass3(double[] sum, double[] t2, double[] t3, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t2[i] + t3[i];
    }
  }

  private static void metropolis3ForwardStage1Pass4(double[] sum, double[] x, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] = Math.max(sum[i], x[i]);
    }
  }

  private static void metropolis3ForwardStage1Pass5(double[] t3, double[] x, double[] x_2, int n) {
    for (int i = 0; i < n; i++) {
      t3[i] = (x[i] * 0.1) * x_2[i];
    }
  }

  private static void metropolis3ForwardStage1Pass6(double[] c, int n) {
    for (int i = 0; i < n; i++) {
      c[i] = 0.0;
    }
  }

  private static void metropolis3ForwardStage1Pass7(double[] sum, double[] t7, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t7[i];
    }
  }

  private static void metropolis3ForwardStage1Pass8(double[] sum, double[] x, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x[i];
      sum[i] = Math.fma(v0, v0, sum[i]);
    }
  }

  private static void metropolis3ForwardStage1Pass9(double[] t5, double[] t6, double[] t3, double c,
      double[] t0, double[] t2, int n) {
    for (int i = 0; i < n; i++) {
      t5[i] = (0.5 * t3[i]) * c;
      t6[i] = t0[i] + t2[i];
    }
  }

  private static void metropolis3ForwardStage1Pass10(double[] u10, double[] uOld0, double[] t0,
      double[] x0, double[] t1, double[] t6, double[] t5, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.max(x0[i], t1[i]);
      final double v1 = Math.fma(v0, 0.2 * v0, t6[i]);
      u10[i] = v1;
      final double v2 = Math.fma(v1, lambda, t5[i]);
      uOld0[i] = v2;
      t0[i] = -v2;
    }
  }

  private static void metropolis3ForwardStage2Pass(double[] y, double[] x, double stepSize,
      double[] xi, int n) {
    for (int i = 0; i < n; i++) {
      y[i] = Math.fma(stepSize, xi[i], x[i]);
    }
  }

  private static void metropolis3ForwardStage3Pass(double[] t2, double[] y, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y[i];
      t2[i] = v0 * (0.5 * v0);
    }
  }

  private static void metropolis3ForwardStage3Pass2(double[] sum, double[] y, double[] y_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y[i] - y_2[i];
      sum[i] += 0.2 / Math.fma(v0, v0, 1.0);
    }
  }

  private static void metropolis3ForwardStage3Pass3(double[] sum, double[] y, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] = Math.max(sum[i], y[i]);
    }
  }

  private static void metropolis3ForwardStage3Pass4(double[] t3, double[] y, double[] y_2, int n) {
    for (int i = 0; i < n; i++) {
      t3[i] = (y[i] * 0.1) * y_2[i];
    }
  }

  private static void metropolis3ForwardStage3Pass5(double[] sum, double[] y, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y[i];
      sum[i] = Math.fma(v0, v0, sum[i]);
    }
  }

  private static void metropolis3ForwardStage3Pass6(double[] t5, double[] y0, double[] t1,
      double[] t3, double c, double[] t0, double[] t2, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.max(y0[i], t1[i]);
      t5[i] = Math.fma(Math.fma(v0, 0.2 * v0, t0[i] + t2[i]), lambda, (0.5 * t3[i]) * c);
    }
  }

  private static void metropolis3ForwardStage3Pass7(double[] t0, double[] uOld0, double[] t5,
      int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = uOld0[i] - t5[i];
    }
  }

  private static void metropolis3ForwardStage3Pass8(double[] t2, double[] t3, double[] t1,
      double stepSize, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t1[i];
      t2[i] = v0;
      t3[i] = v0 * stepSize;
    }
  }

  private static void metropolis3ForwardStage3Pass9(double[] x, double[] t3, double[] xi, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x[i];
      x[i] = Math.fma(t3[i], xi[i], v0);
    }
  }

  private static void metropolis3ForwardStage3Pass10(double[] uOld0, double[] accepted0,
      double[] t0, double[] t2, int n) {
    for (int i = 0; i < n; i++) {
      uOld0[i] = t0[i];
      accepted0[i] += t2[i];
    }
  }

  private static void metropolis3ForwardAdjointStage1Pass(double[] g, int n) {
    for (int i = 0; i < n; i++) {
      g[i] = 0.0;
    }
  }

  private static void metropolis3ForwardAdjointStage2Pass(double[] t2, double[] exit, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = exit[i];
      t2[i] = v0 * (0.5 * v0);
    }
  }

  private static void metropolis3ForwardAdjointStage2Pass2(double[] sum, double[] sum_2, double[] g,
      double[] exit, double[] exit_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = exit[i] - exit_2[i];
      final double v1 = Math.fma(v0, v0, 1.0);
      final double v2 = 0.2 / v1;
      sum[i] += v2;
      final double v3 = (v0 * (v2 * (1.0 / v1))) * (-2.0);
      sum_2[i] += v3;
      g[i] += -v3;
    }
  }

  private static void metropolis3ForwardAdjointStage2Pass3(double[] sum, double[] g, double[] exit,
      double[] t4, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] = Math.max(sum[i], exit[i]);
      g[i] += t4[i];
    }
  }

  private static void metropolis3ForwardAdjointStage2Pass4(double[] t3, double[] t4, double[] t5,
      double[] exit, double[] exit_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = exit[i] * 0.1;
      t3[i] = v0;
      final double v1 = exit_2[i];
      t4[i] = v0 * v1;
      t5[i] = 0.1 * v1;
    }
  }

  private static void metropolis3ForwardAdjointStage2Pass5(double[] t5, double[] t4, int n) {
    for (int i = 0; i < n; i++) {
      t5[i] = -t4[i];
    }
  }

  private static void metropolis3ForwardAdjointStage2Pass6(double[] c, int n) {
    for (int i = 0; i < n; i++) {
      c[i] = -0.0;
    }
  }

  private static void metropolis3ForwardAdjointStage2Pass7(double[] g, double[] t4, double[] t3,
      int n) {
    for (int i = 0; i < n; i++) {
      g[i] += t4[i] + t3[i];
    }
  }

  private static void metropolis3ForwardAdjointStage2Pass8(double[] sum, double[] g, double[] t9,
      double[] t8, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t9[i];
      g[i] += t8[i];
    }
  }

  private static void metropolis3ForwardAdjointStage2Pass9(double[] sum, double[] exit, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = exit[i];
      sum[i] = Math.fma(v0, v0, sum[i]);
    }
  }

  private static void metropolis3ForwardAdjointStage2Pass10(double[] t4, double[] t5, double[] t7,
      double[] exit0, double[] t1, double[] t0, double[] t2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.max(exit0[i], t1[i]);
      t4[i] = v0;
      t5[i] = v0 * 0.4;
      t7[i] = Math.fma(v0, 0.2 * v0, t0[i] + t2[i]);
    }
  }

  private static void metropolis3ForwardAdjointStage2Pass11(double[] t0, double[] t3, double[] t7,
      int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = Math.fma(-0.5, t3[i], t7[i]);
    }
  }

  private static void metropolis3ForwardAdjointStage2Pass12(double[] sum, double[] t11, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t11[i];
    }
  }

  private static void metropolis3ForwardAdjointStage2Pass13(double[] t8, double[] t4, double[] t5,
      int n) {
    for (int i = 0; i < n; i++) {
      t8[i] = 0.4 * (t4[i] * (1.0 / t5[i]));
    }
  }

  private static void metropolis3ForwardAdjointStage2Pass14(double[] g, double[] exit, double[] t5,
      int n) {
    for (int i = 0; i < n; i++) {
      g[i] += exit[i] + t5[i];
    }
  }

  private static void metropolis3ForwardAdjointStage2Pass15(double[] u10, double[] g0,
      double[] difference0, double[] t7, double[] t3, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      u10[i] = t7[i];
      g0[i] += t3[i];
      difference0[i] = t0[i];
    }
  }

  private static void metropolis3ForwardAdjointStage3Pass(double[] g, double[] exit, double c,
      double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = g[i];
      g[i] = Math.fma(v0, lambda, exit[i] * c);
    }
  }

  private static void metropolis3ForwardAdjointStage4Pass(double[] t0, double sBar,
      double[] difference0, int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = sBar * difference0[i];
    }
  }

  private static void metropolis3ForwardAdjointStage4Pass2(double[] sum, double[] xBar, double sBar,
      double[] g, double[] exit, double[] entry, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar[i];
      final double v1 = Math.fma(sBar, g[i], v0);
      xBar[i] = v1;
      sum[i] = Math.fma(v1, exit[i] - entry[i], sum[i]);
    }
  }

  private static void metropolis3ForwardAdjointStage4Pass3(double[] logStepSizeBar0,
      double[] lambdaBar0, double[] t1, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      logStepSizeBar0[i] = t1[i];
      lambdaBar0[i] = t0[i];
    }
  }

  private static void metropolis3ForwardAdjointStage6Pass(double[] t2, double[] entry, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry[i];
      t2[i] = v0 * (0.5 * v0);
    }
  }

  private static void metropolis3ForwardAdjointStage6Pass2(double[] sum, double[] sum_2, double[] g,
      double[] entry, double[] entry_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry[i] - entry_2[i];
      final double v1 = Math.fma(v0, v0, 1.0);
      final double v2 = 0.2 / v1;
      sum[i] += v2;
      final double v3 = (v0 * (v2 * (1.0 / v1))) * (-2.0);
      sum_2[i] += v3;
      g[i] += -v3;
    }
  }

  private static void metropolis3ForwardAdjointStage6Pass3(double[] sum, double[] g, double[] entry,
      double[] t4, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] = Math.max(sum[i], entry[i]);
      g[i] += t4[i];
    }
  }

  private static void metropolis3ForwardAdjointStage6Pass4(double[] t3, double[] t4, double[] t5,
      double[] entry, double[] entry_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry[i] * 0.1;
      t3[i] = v0;
      final double v1 = entry_2[i];
      t4[i] = v0 * v1;
      t5[i] = 0.1 * v1;
    }
  }

  private static void metropolis3ForwardAdjointStage6Pass5(double[] sum, double[] entry, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry[i];
      sum[i] = Math.fma(v0, v0, sum[i]);
    }
  }

  private static void metropolis3ForwardAdjointStage6Pass6(double[] t4, double[] t5,
      double[] entry0, double[] t1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.max(entry0[i], t1[i]);
      t4[i] = v0;
      t5[i] = v0 * 0.4;
    }
  }

  private static void metropolis3ForwardAdjointStage6Pass7(double[] t7, double[] t3, double[] t0,
      double[] t2, double[] t4, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t4[i];
      t7[i] = Math.fma(-0.5, t3[i], Math.fma(v0, 0.2 * v0, t0[i] + t2[i]));
    }
  }

  private static void metropolis3ForwardAdjointStage6Pass8(double[] t5, double[] t4, double[] t3,
      int n) {
    for (int i = 0; i < n; i++) {
      t5[i] = 0.4 * (t4[i] * (1.0 / t3[i]));
    }
  }

  private static void metropolis3ForwardAdjointStage6Pass9(double[] g, double[] entry, double[] t4,
      int n) {
    for (int i = 0; i < n; i++) {
      g[i] += entry[i] + t4[i];
    }
  }

  private static void metropolis3ForwardAdjointStage6Pass10(double[] g0, double[] difference0,
      double[] t2, double[] t7, int n) {
    for (int i = 0; i < n; i++) {
      g0[i] += t2[i];
      difference0[i] = t7[i];
    }
  }

  private static void metropolis3ForwardAdjointStage7Pass(double[] g, double[] entry, double c,
      double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = g[i];
      g[i] = Math.fma(v0, lambda, entry[i] * c);
    }
  }

  private static void metropolis3ForwardAdjointStage8Pass(double[] t0, double sBar,
      double[] difference0, int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = -(sBar * difference0[i]);
    }
  }

  private static void metropolis3ForwardAdjointStage8Pass2(double[] xBar, double sBar, double[] g,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar[i];
      xBar[i] = Math.fma(-sBar, g[i], v0);
    }
  }

  private static void metropolis3ForwardAdjointStage8Pass3(double[] lambdaBar0, double[] t0,
      int n) {
    for (int i = 0; i < n; i++) {
      lambdaBar0[i] = t0[i];
    }
  }

  private static void langevin4ForwardStage2Pass(double[] sum, double[] sum_2, double[] g,
      double[] x, double[] x_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x[i] - x_2[i];
      final double v1 = Math.fma(v0, v0, 1.0);
      final double v2 = 0.2 / v1;
      sum[i] += v2;
      final double v3 = (v0 * (v2 * (1.0 / v1))) * (-2.0);
      sum_2[i] += v3;
      g[i] += -v3;
    }
  }

  private static void langevin4ForwardStage2Pass2(double[] sum, double[] g, double[] x, double[] t4,
      int n) {
    for (int i = 0; i < n; i++) {
      sum[i] = Math.max(sum[i], x[i]);
      g[i] += t4[i];
    }
  }

  private static void langevin4ForwardStage2Pass3(double[] t3, double[] t4, double[] t5, double[] x,
      double[] x_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x[i] * 0.1;
      t3[i] = v0;
      final double v1 = x_2[i];
      t4[i] = v0 * v1;
      t5[i] = 0.1 * v1;
    }
  }

  private static void langevin4ForwardStage2Pass4(double[] t3, double[] t4, double[] t5,
      double[] x0, double[] t1, double[] t0, double[] t2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.max(x0[i], t1[i]);
      t3[i] = v0;
      t4[i] = Math.fma(v0, 0.2 * v0, t0[i] + t2[i]);
      t5[i] = v0 * 0.4;
    }
  }

  private static void langevin4ForwardStage2Pass5(double[] t7, double[] t3, double[] t5, int n) {
    for (int i = 0; i < n; i++) {
      t7[i] = 0.4 * (t3[i] * (1.0 / t5[i]));
    }
  }

  private static void langevin4ForwardStage2Pass6(double[] g, double[] x, double[] t5, int n) {
    for (int i = 0; i < n; i++) {
      g[i] += x[i] + t5[i];
    }
  }

  private static void langevin4ForwardStage2Pass7(double[] u10, double[] g0, double[] t4,
      double[] t2, int n) {
    for (int i = 0; i < n; i++) {
      u10[i] = t4[i];
      g0[i] += t2[i];
    }
  }

  private static void langevin4ForwardStage3Pass(double[] g, double[] x, double c, double lambda,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = g[i];
      g[i] = Math.fma(v0, lambda, x[i] * c);
    }
  }

  private static void langevin4ForwardStage4Pass(double[] x, double[] e, double[] g,
      double stepSize, double[] eta, double c, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x[i];
      final double v1 = g[i];
      final double v2 = eta[i];
      x[i] = Math.fma(v2, c, Math.fma(-v1, stepSize, v0));
      e[i] = Math.fma(v1, c_2, -v2);
    }
  }

  private static void langevin4ForwardStage8Pass(double[] sum, double[] e, double c, double[] g,
      double[] eta, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(c, g[i], e[i]);
      final double v1 = eta[i];
      sum[i] = Math.fma(v1 - v0, Math.fma(v1, 1.0, v0), sum[i]);
    }
  }

  private static void langevin4ForwardStage8Pass2(double[] t1, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      t1[i] = 0.5 * t0[i];
    }
  }

  private static void langevin4ForwardAdjointStage2Pass(double[] sum, double[] sum_2, double[] g,
      double[] y, double[] y_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y[i] - y_2[i];
      final double v1 = Math.fma(v0, v0, 1.0);
      final double v2 = 0.2 / v1;
      sum[i] += v2;
      final double v3 = (v0 * (v2 * (1.0 / v1))) * (-2.0);
      sum_2[i] += v3;
      g[i] += -v3;
    }
  }

  private static void langevin4ForwardAdjointStage2Pass2(double[] sum, double[] g, double[] y,
      double[] t4, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] = Math.max(sum[i], y[i]);
      g[i] += t4[i];
    }
  }

  private static void langevin4ForwardAdjointStage2Pass3(double[] t3, double[] t4, double[] t5,
      double[] y, double[] y_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y[i] * 0.1;
      t3[i] = v0;
      final double v1 = y_2[i];
      t4[i] = v0 * v1;
      t5[i] = 0.1 * v1;
    }
  }

  private static void langevin4ForwardAdjointStage2Pass4(double[] t3, double[] t4, double[] t5,
      double[] y0, double[] t1, double[] t0, double[] t2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.max(y0[i], t1[i]);
      t3[i] = v0;
      t4[i] = Math.fma(v0, 0.2 * v0, t0[i] + t2[i]);
      t5[i] = v0 * 0.4;
    }
  }

  private static void langevin4ForwardAdjointStage2Pass5(double[] g, double[] y, double[] t5,
      int n) {
    for (int i = 0; i < n; i++) {
      g[i] += y[i] + t5[i];
    }
  }

  private static void langevin4ForwardAdjointStage3Pass(double[] g, double[] y, double c,
      double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = g[i];
      g[i] = Math.fma(v0, lambda, y[i] * c);
    }
  }

  private static void langevin4ForwardAdjointStage3Pass2(double[] v, int n) {
    for (int i = 0; i < n; i++) {
      v[i] = 0.0;
    }
  }

  private static void langevin4ForwardAdjointStage3Pass3(double[] logStepSizeBar0,
      double[] lambdaBar0, int n) {
    for (int i = 0; i < n; i++) {
      logStepSizeBar0[i] = 0.0;
      lambdaBar0[i] = 0.0;
    }
  }

  private static void langevin4ForwardAdjointStage4Pass(double[] y, double[] e, double[] g,
      double stepSize, double[] eta, double c, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y[i];
      final double v1 = g[i];
      final double v2 = eta[i];
      y[i] = Math.fma(v2, c, Math.fma(-v1, stepSize, v0));
      e[i] = Math.fma(v1, c_2, -v2);
    }
  }

  private static void langevin4ForwardAdjointStage12Pass(double[] w, double[] v, double c,
      double sBar, double[] gBefore, double[] gAfter, double[] eta, int n) {
    for (int i = 0; i < n; i++) {
      w[i] = Math.fma(c, sBar * Math.fma(-c, gBefore[i] + gAfter[i], eta[i]), v[i]);
    }
  }

  private static void langevin4ForwardAdjointStage12Pass2(double[] h1, int n) {
    for (int i = 0; i < n; i++) {
      h1[i] = 0.0;
    }
  }

  private static void langevin4ForwardAdjointStage13Pass(double[] t2, double[] yAfter,
      double[] yAfter_2, double[] w, double[] w_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = yAfter[i] - yAfter_2[i];
      final double v1 = Math.fma(v0, v0, 1.0);
      final double v2 = 0.2 / v1;
      final double v3 = 1.0 / v1;
      final double v4 = w[i] - w_2[i];
      final double v5 = v0 * v4;
      t2[i] = Math.fma(v0, Math.fma(-v2, (2.0 * (v3 * v5)) / v1, -(v3 * ((2.0 * (v2 * v5)) / v1))), (v2 * v3) * v4);
    }
  }

  private static void langevin4ForwardAdjointStage13Pass2(double[] sum, double[] h1, double[] t2,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = (-2.0) * t2[i];
      sum[i] += v0;
      h1[i] += -v0;
    }
  }

  private static void langevin4ForwardAdjointStage13Pass3(double[] sum, double[] h1,
      double[] yAfter, double[] t1, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] = Math.max(sum[i], yAfter[i]);
      h1[i] += t1[i];
    }
  }

  private static void langevin4ForwardAdjointStage13Pass4(double[] t1, double[] t2, double[] w,
      double[] w_2, int n) {
    for (int i = 0; i < n; i++) {
      t1[i] = 0.1 * w[i];
      t2[i] = 0.1 * w_2[i];
    }
  }

  private static void langevin4ForwardAdjointStage13Pass5(double[] t2, double[] t5, double[] w,
      int n) {
    for (int i = 0; i < n; i++) {
      t2[i] = -(t5[i] * w[i]);
    }
  }

  private static void langevin4ForwardAdjointStage13Pass6(double[] h1, double[] t5, double[] t1,
      int n) {
    for (int i = 0; i < n; i++) {
      h1[i] += t5[i] + t1[i];
    }
  }

  private static void langevin4ForwardAdjointStage13Pass7(double[] h1, double[] t6, int n) {
    for (int i = 0; i < n; i++) {
      h1[i] += t6[i];
    }
  }

  private static void langevin4ForwardAdjointStage13Pass8(double[] t5, double[] t4, int n) {
    for (int i = 0; i < n; i++) {
      t5[i] = 1.0 / t4[i];
    }
  }

  private static void langevin4ForwardAdjointStage13Pass9(double[] t6, double[] t5, double[] w,
      int n) {
    for (int i = 0; i < n; i++) {
      t6[i] = t5[i] * w[i];
    }
  }

  private static void langevin4ForwardAdjointStage13Pass10(double[] sum, double[] t8, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t8[i];
    }
  }

  private static void langevin4ForwardAdjointStage13Pass11(double[] t4, double[] t8, double[] t2,
      double[] t6, double[] t5, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t2[i] + t6[i];
      t4[i] = 0.4 * v0;
      t8[i] = 0.4 * (t5[i] * v0);
    }
  }

  private static void langevin4ForwardAdjointStage13Pass12(double[] h1, double[] w, double[] t5,
      int n) {
    for (int i = 0; i < n; i++) {
      h1[i] += w[i] + t5[i];
    }
  }

  private static void langevin4ForwardAdjointStage13Pass13(double[] h10, double[] t2, int n) {
    for (int i = 0; i < n; i++) {
      h10[i] += t2[i];
    }
  }

  private static void langevin4ForwardAdjointStage14Pass(double[] hw, double[] w, double c,
      double[] h1, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      hw[i] = Math.fma(h1[i], lambda, w[i] * c);
    }
  }

  private static void langevin4ForwardAdjointStage15Pass(double[] t2, double[] t3, double[] t4,
      double[] gBefore, double[] gAfter, double sBar, double c, double[] eta, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = gBefore[i] + gAfter[i];
      t2[i] = v0;
      final double v1 = sBar * Math.fma(-c, v0, eta[i]);
      t3[i] = v1;
      t4[i] = c * v1;
    }
  }

  private static void langevin4ForwardAdjointStage15Pass2(double[] t5, double[] t6, double[] xBar,
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

  private static void langevin4ForwardAdjointStage15Pass3(double[] sum, double[] t5,
      double stepSize, double[] gBefore, double c, double[] eta, double[] t2, double[] t3,
      double c_2, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += Math.fma(t2[i], t3[i] * c_2, t5[i] * Math.fma(-stepSize, gBefore[i], c * eta[i]));
    }
  }

  private static void langevin4ForwardAdjointStage15Pass4(double[] sum, double[] gBefore,
      double[] yBefore, double[] t6, double[] t4, double[] gAfter, double[] yAfter, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = gBefore[i] - yBefore[i];
      sum[i] += Math.fma(-t6[i], v0, t4[i] * Math.fma(v0, 1.0, gAfter[i] - yAfter[i]));
    }
  }

  private static void langevin4ForwardAdjointStage15Pass5(double[] lambdaBar0, double[] t1,
      double lambda, int n) {
    for (int i = 0; i < n; i++) {
      lambdaBar0[i] += t1[i] / lambda;
    }
  }

  private static void langevin4ForwardAdjointStage15Pass6(double[] logStepSizeBar0, double[] t0,
      int n) {
    for (int i = 0; i < n; i++) {
      logStepSizeBar0[i] += t0[i];
    }
  }

  private static void langevin4ForwardAdjointStage17Pass(double[] t2, double[] entry,
      double[] entry_2, double[] v, double[] v_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry[i] - entry_2[i];
      final double v1 = Math.fma(v0, v0, 1.0);
      final double v2 = 0.2 / v1;
      final double v3 = 1.0 / v1;
      final double v4 = v[i] - v_2[i];
      final double v5 = v0 * v4;
      t2[i] = Math.fma(v0, Math.fma(-v2, (2.0 * (v3 * v5)) / v1, -(v3 * ((2.0 * (v2 * v5)) / v1))), (v2 * v3) * v4);
    }
  }

  private static void langevin4ForwardAdjointStage17Pass2(double[] sum, double[] h1, double[] entry,
      double[] t1, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] = Math.max(sum[i], entry[i]);
      h1[i] += t1[i];
    }
  }

  private static void langevin4ForwardAdjointStage17Pass3(double[] t1, double[] t2, double[] v,
      double[] v_2, int n) {
    for (int i = 0; i < n; i++) {
      t1[i] = 0.1 * v[i];
      t2[i] = 0.1 * v_2[i];
    }
  }

  private static void langevin4ForwardAdjointStage17Pass4(double[] t2, double[] t5, double[] v,
      int n) {
    for (int i = 0; i < n; i++) {
      t2[i] = -(t5[i] * v[i]);
    }
  }

  private static void langevin4ForwardAdjointStage17Pass5(double[] t6, double[] t5, double[] v,
      int n) {
    for (int i = 0; i < n; i++) {
      t6[i] = t5[i] * v[i];
    }
  }

  private static void langevin4ForwardAdjointStage17Pass6(double[] h1, double[] v, double[] t5,
      int n) {
    for (int i = 0; i < n; i++) {
      h1[i] += v[i] + t5[i];
    }
  }

  private static void langevin4ForwardAdjointStage18Pass(double[] hw, double[] v, double c,
      double[] h1, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      hw[i] = Math.fma(h1[i], lambda, v[i] * c);
    }
  }

  private static void langevin4ForwardAdjointStage19Pass(double[] xBar, double[] hw, int n) {
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

  private static void targetGradientStage2Pass(double[] sum, double[] sum_2, double[] xBar,
      double[] x, double[] x_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x[i] - x_2[i];
      final double v1 = Math.fma(v0, v0, 1.0);
      final double v2 = 0.2 / v1;
      sum[i] += v2;
      final double v3 = (v0 * (v2 * (1.0 / v1))) * (-2.0);
      sum_2[i] += v3;
      xBar[i] += -v3;
    }
  }

  private static void targetGradientStage2Pass2(double[] sum, double[] xBar, double[] x,
      double[] t4, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] = Math.max(sum[i], x[i]);
      xBar[i] += t4[i];
    }
  }

  private static void targetGradientStage2Pass3(double[] xBar, double[] t4, double[] t3, int n) {
    for (int i = 0; i < n; i++) {
      xBar[i] += t4[i] + t3[i];
    }
  }

  private static void targetGradientStage2Pass4(double[] sum, double[] xBar, double[] t9,
      double[] t8, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t9[i];
      xBar[i] += t8[i];
    }
  }

  private static void targetGradientStage2Pass5(double[] xBar, double[] x, double[] t5, int n) {
    for (int i = 0; i < n; i++) {
      xBar[i] += x[i] + t5[i];
    }
  }

  private static void targetGradientStage2Pass6(double[] u10, double[] xBar0, double[] t4,
      double[] t2, int n) {
    for (int i = 0; i < n; i++) {
      u10[i] = t4[i];
      xBar0[i] += t2[i];
    }
  }
}
