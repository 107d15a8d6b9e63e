import dev.meander.annotation.Generated;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.flow.FlowModel;
import dev.meander.runtime.kernel.DoubleDense;
import dev.meander.runtime.kernel.DoubleRows;
import dev.meander.runtime.kernel.DoubleTile;

/**
 * JVM kernels of {@link TwoCouplings}: 4 layers of 4 kinds, 142 parameters.
 */
@Generated(
    value = "Meander",
    source = "TwoCouplings"
)
final class TwoCouplingsJvm extends DoubleTile {
  private static final int[] PROGRAM = {0, 1, 2, 3};

  private static final int[] OFFSET = {0, 107, 112, 125};

  TwoCouplingsJvm(FlowModel model, EnergyFunction target) {
    super(model, target, 25, 6);
  }

  @Override
  protected void runForward(int layer, double[][] tape) {
    final int p0 = OFFSET[layer];
    switch (PROGRAM[layer]) {
      case 0 -> affineCoupling0Forward(p0, tape);
      case 1 -> affineCoupling1Forward(p0, tape);
      case 2 -> additiveCoupling2Forward(p0, tape);
      case 3 -> additiveCoupling3Forward(p0, tape);
      default -> throw new AssertionError("layer " + layer);
    }
  }

  @Override
  protected void runInverse(int layer, double[][] tape) {
    final int p0 = OFFSET[layer];
    switch (PROGRAM[layer]) {
      case 0 -> affineCoupling0Inverse(p0, tape);
      case 1 -> affineCoupling1Inverse(p0, tape);
      case 2 -> additiveCoupling2Inverse(p0, tape);
      case 3 -> additiveCoupling3Inverse(p0, tape);
      default -> throw new AssertionError("layer " + layer);
    }
  }

  @Override
  protected void runForwardAdjoint(int layer, double[][] tape) {
    final int p0 = OFFSET[layer];
    switch (PROGRAM[layer]) {
      case 0 -> affineCoupling0ForwardAdjoint(p0, tape);
      case 1 -> affineCoupling1ForwardAdjoint(p0, tape);
      case 2 -> additiveCoupling2ForwardAdjoint(p0, tape);
      case 3 -> additiveCoupling3ForwardAdjoint(p0, tape);
      default -> throw new AssertionError("layer " + layer);
    }
  }

  @Override
  protected void runInverseAdjoint(int layer, double[][] tape) {
    final int p0 = OFFSET[layer];
    switch (PROGRAM[layer]) {
      case 0 -> affineCoupling0InverseAdjoint(p0, tape);
      case 1 -> affineCoupling1InverseAdjoint(p0, tape);
      case 2 -> additiveCoupling2InverseAdjoint(p0, tape);
      case 3 -> additiveCoupling3InverseAdjoint(p0, tape);
      default -> throw new AssertionError("layer " + layer);
    }
  }

  @Override
  protected int tapeRows(int layer) {
    return switch (PROGRAM[layer]) {
      case 0 -> 24;
      case 1 -> 2;
      case 2 -> 5;
      case 3 -> 6;
      default -> throw new AssertionError("layer " + layer);
    };
  }

  @Override
  protected void runTargetGradient() {
    targetGradient();
  }

  private void affineCoupling0ForwardStage1(int p0, double[][] tape) {
    final double t0 = p[p0 + 106];
    final double t1 = Math.exp(t0);
    rows.tanh(t[0], tape[11], n);
    affineCoupling0ForwardStage1Pass(t[1], t1, t[0], n);
    rows.exp(t[0], t[1], n);
    affineCoupling0ForwardStage1Pass2(x[1], tape[23], t[0], n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[1], n);
  }

  private void affineCoupling0Forward(int p0, double[][] tape) {
    dense.forward(tape, 0, 5, x, 0, 1, p, p0 + 0, p0 + 5, true, n);
    dense.forward(tape, 5, 6, tape, 0, 5, p, p0 + 10, p0 + 40, true, n);
    dense.forward(tape, 11, 1, tape, 5, 6, p, p0 + 46, p0 + 52, false, n);
    dense.forward(tape, 12, 5, x, 0, 1, p, p0 + 53, p0 + 58, true, n);
    dense.forward(tape, 17, 6, tape, 12, 5, p, p0 + 63, p0 + 93, true, n);
    dense.forward(tape, 23, 1, tape, 17, 6, p, p0 + 99, p0 + 105, false, n);
    affineCoupling0ForwardStage1(p0, tape);
  }

  private void affineCoupling0InverseStage1(int p0, double[][] tape) {
    final double t0 = p[p0 + 106];
    final double t1 = Math.exp(t0);
    affineCoupling0InverseStage1Pass(t[0], x[1], tape[23], n);
    rows.tanh(t[1], tape[11], n);
    affineCoupling0InverseStage1Pass2(t[2], t1, t[1], n);
    rows.exp(t[1], t[2], n);
    affineCoupling0InverseStage1Pass3(x[1], t[1], t[0], n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[2], n);
  }

  private void affineCoupling0Inverse(int p0, double[][] tape) {
    dense.forward(tape, 0, 5, x, 0, 1, p, p0 + 0, p0 + 5, true, n);
    dense.forward(tape, 5, 6, tape, 0, 5, p, p0 + 10, p0 + 40, true, n);
    dense.forward(tape, 11, 1, tape, 5, 6, p, p0 + 46, p0 + 52, false, n);
    dense.forward(tape, 12, 5, x, 0, 1, p, p0 + 53, p0 + 58, true, n);
    dense.forward(tape, 17, 6, tape, 12, 5, p, p0 + 63, p0 + 93, true, n);
    dense.forward(tape, 23, 1, tape, 17, 6, p, p0 + 99, p0 + 105, false, n);
    affineCoupling0InverseStage1(p0, tape);
  }

  private void affineCoupling0ForwardAdjointStage1(int p0, double[][] tape) {
    final double t0 = p[p0 + 106];
    final double t1 = Math.exp(t0);
    DoubleRows.copy(t[0], xBar[1], n);
    final double t2 = sBar;
    affineCoupling0ForwardAdjointStage1Pass(t[1], entry[1], t[0], n);
    rows.tanh(t[2], tape[11], n);
    affineCoupling0ForwardAdjointStage1Pass2(t[3], t[4], t1, t[2], n);
    rows.exp(t[5], t[3], n);
    affineCoupling0ForwardAdjointStage1Pass3(xBar[1], t[5], t[0], n);
    affineCoupling0ForwardAdjointStage1Pass4(w[24], w[11], t2, t[5], t[1], t1, t[4], t[2], n);
    affineCoupling0ForwardAdjointStage1Pass5(w[23], t[0], n);
  }

  private void affineCoupling0ForwardAdjoint(int p0, double[][] tape) {
    affineCoupling0ForwardAdjointStage1(p0, tape);
    addToGradient(p0 + 106, DoubleRows.sum(w[24], n));
    dense.gradient(gradient, p0 + 99, p0 + 105, w, 23, 1, tape, 17, 6, n);
    dense.backward(w, 17, 6, w, 23, 1, p, p0 + 99, false, n);
    DoubleDense.gate(w, 17, tape, 17, 6, n);
    dense.gradient(gradient, p0 + 63, p0 + 93, w, 17, 6, tape, 12, 5, n);
    dense.backward(w, 12, 5, w, 17, 6, p, p0 + 63, false, n);
    DoubleDense.gate(w, 12, tape, 12, 5, n);
    dense.gradient(gradient, p0 + 53, p0 + 58, w, 12, 5, entry, 0, 1, n);
    dense.backward(xBar, 0, 1, w, 12, 5, p, p0 + 53, true, n);
    dense.gradient(gradient, p0 + 46, p0 + 52, w, 11, 1, tape, 5, 6, n);
    dense.backward(w, 5, 6, w, 11, 1, p, p0 + 46, false, n);
    DoubleDense.gate(w, 5, tape, 5, 6, n);
    dense.gradient(gradient, p0 + 10, p0 + 40, w, 5, 6, tape, 0, 5, n);
    dense.backward(w, 0, 5, w, 5, 6, p, p0 + 10, false, n);
    DoubleDense.gate(w, 0, tape, 0, 5, n);
    dense.gradient(gradient, p0 + 0, p0 + 5, w, 0, 5, entry, 0, 1, n);
    dense.backward(xBar, 0, 1, w, 0, 5, p, p0 + 0, true, n);
  }

  private void affineCoupling0InverseAdjointStage1(int p0, double[][] tape) {
    final double t0 = p[p0 + 106];
    final double t1 = Math.exp(t0);
    final double t2 = sBar;
    affineCoupling0InverseAdjointStage1Pass(t[0], entry[1], tape[23], xBar[1], n);
    rows.tanh(t[1], tape[11], n);
    affineCoupling0InverseAdjointStage1Pass2(t[2], t[3], t1, t[1], n);
    rows.exp(t[4], t[2], n);
    affineCoupling0InverseAdjointStage1Pass3(xBar[1], w[23], t[4], n);
    affineCoupling0InverseAdjointStage1Pass4(w[24], w[11], t2, t[4], t[0], t1, t[3], t[1], n);
  }

  private void affineCoupling0InverseAdjoint(int p0, double[][] tape) {
    affineCoupling0InverseAdjointStage1(p0, tape);
    addToGradient(p0 + 106, DoubleRows.sum(w[24], n));
    dense.gradient(gradient, p0 + 99, p0 + 105, w, 23, 1, tape, 17, 6, n);
    dense.backward(w, 17, 6, w, 23, 1, p, p0 + 99, false, n);
    DoubleDense.gate(w, 17, tape, 17, 6, n);
    dense.gradient(gradient, p0 + 63, p0 + 93, w, 17, 6, tape, 12, 5, n);
    dense.backward(w, 12, 5, w, 17, 6, p, p0 + 63, false, n);
    DoubleDense.gate(w, 12, tape, 12, 5, n);
    dense.gradient(gradient, p0 + 53, p0 + 58, w, 12, 5, entry, 0, 1, n);
    dense.backward(xBar, 0, 1, w, 12, 5, p, p0 + 53, true, n);
    dense.gradient(gradient, p0 + 46, p0 + 52, w, 11, 1, tape, 5, 6, n);
    dense.backward(w, 5, 6, w, 11, 1, p, p0 + 46, false, n);
    DoubleDense.gate(w, 5, tape, 5, 6, n);
    dense.gradient(gradient, p0 + 10, p0 + 40, w, 5, 6, tape, 0, 5, n);
    dense.backward(w, 0, 5, w, 5, 6, p, p0 + 10, false, n);
    DoubleDense.gate(w, 0, tape, 0, 5, n);
    dense.gradient(gradient, p0 + 0, p0 + 5, w, 0, 5, entry, 0, 1, n);
    dense.backward(xBar, 0, 1, w, 0, 5, p, p0 + 0, true, n);
  }

  private void affineCoupling1ForwardStage1(int p0, double[][] tape) {
    final double t0 = p[p0 + 4];
    final double t1 = Math.exp(t0);
    rows.tanh(t[0], tape[0], n);
    affineCoupling0ForwardStage1Pass(t[1], t1, t[0], n);
    rows.exp(t[0], t[1], n);
    affineCoupling1ForwardStage1Pass(x[0], tape[1], t[0], n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[1], n);
  }

  private void affineCoupling1Forward(int p0, double[][] tape) {
    dense.forward(tape, 0, 1, x, 1, 1, p, p0 + 0, p0 + 1, false, n);
    dense.forward(tape, 1, 1, x, 1, 1, p, p0 + 2, p0 + 3, false, n);
    affineCoupling1ForwardStage1(p0, tape);
  }

  private void affineCoupling1InverseStage1(int p0, double[][] tape) {
    final double t0 = p[p0 + 4];
    final double t1 = Math.exp(t0);
    affineCoupling1InverseStage1Pass(t[0], x[0], tape[1], n);
    rows.tanh(t[1], tape[0], n);
    affineCoupling0InverseStage1Pass2(t[2], t1, t[1], n);
    rows.exp(t[1], t[2], n);
    affineCoupling1InverseStage1Pass2(x[0], t[1], t[0], n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[2], n);
  }

  private void affineCoupling1Inverse(int p0, double[][] tape) {
    dense.forward(tape, 0, 1, x, 1, 1, p, p0 + 0, p0 + 1, false, n);
    dense.forward(tape, 1, 1, x, 1, 1, p, p0 + 2, p0 + 3, false, n);
    affineCoupling1InverseStage1(p0, tape);
  }

  private void affineCoupling1ForwardAdjointStage1(int p0, double[][] tape) {
    final double t0 = p[p0 + 4];
    final double t1 = Math.exp(t0);
    DoubleRows.copy(t[0], xBar[0], n);
    final double t2 = sBar;
    affineCoupling1ForwardAdjointStage1Pass(t[1], entry[0], t[0], n);
    rows.tanh(t[2], tape[0], n);
    affineCoupling0ForwardAdjointStage1Pass2(t[3], t[4], t1, t[2], n);
    rows.exp(t[5], t[3], n);
    affineCoupling1ForwardAdjointStage1Pass2(xBar[0], t[5], t[0], n);
    affineCoupling0ForwardAdjointStage1Pass4(w[2], w[0], t2, t[5], t[1], t1, t[4], t[2], n);
    affineCoupling1ForwardAdjointStage1Pass3(w[1], t[0], n);
  }

  private void affineCoupling1ForwardAdjoint(int p0, double[][] tape) {
    affineCoupling1ForwardAdjointStage1(p0, tape);
    addToGradient(p0 + 4, DoubleRows.sum(w[2], n));
    dense.gradient(gradient, p0 + 2, p0 + 3, w, 1, 1, entry, 1, 1, n);
    dense.backward(xBar, 1, 1, w, 1, 1, p, p0 + 2, true, n);
    dense.gradient(gradient, p0 + 0, p0 + 1, w, 0, 1, entry, 1, 1, n);
    dense.backward(xBar, 1, 1, w, 0, 1, p, p0 + 0, true, n);
  }

  private void affineCoupling1InverseAdjointStage1(int p0, double[][] tape) {
    final double t0 = p[p0 + 4];
    final double t1 = Math.exp(t0);
    final double t2 = sBar;
    affineCoupling1InverseAdjointStage1Pass(t[0], entry[0], tape[1], xBar[0], n);
    rows.tanh(t[1], tape[0], n);
    affineCoupling0InverseAdjointStage1Pass2(t[2], t[3], t1, t[1], n);
    rows.exp(t[4], t[2], n);
    affineCoupling1InverseAdjointStage1Pass2(xBar[0], w[1], t[4], n);
    affineCoupling0InverseAdjointStage1Pass4(w[2], w[0], t2, t[4], t[0], t1, t[3], t[1], n);
  }

  private void affineCoupling1InverseAdjoint(int p0, double[][] tape) {
    affineCoupling1InverseAdjointStage1(p0, tape);
    addToGradient(p0 + 4, DoubleRows.sum(w[2], n));
    dense.gradient(gradient, p0 + 2, p0 + 3, w, 1, 1, entry, 1, 1, n);
    dense.backward(xBar, 1, 1, w, 1, 1, p, p0 + 2, true, n);
    dense.gradient(gradient, p0 + 0, p0 + 1, w, 0, 1, entry, 1, 1, n);
    dense.backward(xBar, 1, 1, w, 0, 1, p, p0 + 0, true, n);
  }

  private void additiveCoupling2ForwardStage1(double[][] tape) {
    additiveCoupling2ForwardStage1Pass(x[1], tape[4], n);
  }

  private void additiveCoupling2Forward(int p0, double[][] tape) {
    dense.forward(tape, 0, 4, x, 0, 1, p, p0 + 0, p0 + 4, true, n);
    dense.forward(tape, 4, 1, tape, 0, 4, p, p0 + 8, p0 + 12, false, n);
    additiveCoupling2ForwardStage1(tape);
  }

  private void additiveCoupling2InverseStage1(double[][] tape) {
    additiveCoupling2InverseStage1Pass(x[1], tape[4], n);
  }

  private void additiveCoupling2Inverse(int p0, double[][] tape) {
    dense.forward(tape, 0, 4, x, 0, 1, p, p0 + 0, p0 + 4, true, n);
    dense.forward(tape, 4, 1, tape, 0, 4, p, p0 + 8, p0 + 12, false, n);
    additiveCoupling2InverseStage1(tape);
  }

  private void additiveCoupling2ForwardAdjointStage1() {
    DoubleRows.copy(t[0], xBar[1], n);
    additiveCoupling2ForwardAdjointStage1Pass(xBar[1], w[4], t[0], n);
  }

  private void additiveCoupling2ForwardAdjoint(int p0, double[][] tape) {
    additiveCoupling2ForwardAdjointStage1();
    dense.gradient(gradient, p0 + 8, p0 + 12, w, 4, 1, tape, 0, 4, n);
    dense.backward(w, 0, 4, w, 4, 1, p, p0 + 8, false, n);
    DoubleDense.gate(w, 0, tape, 0, 4, n);
    dense.gradient(gradient, p0 + 0, p0 + 4, w, 0, 4, entry, 0, 1, n);
    dense.backward(xBar, 0, 1, w, 0, 4, p, p0 + 0, true, n);
  }

  private void additiveCoupling2InverseAdjointStage1() {
    additiveCoupling2InverseAdjointStage1Pass(w[4], xBar[1], n);
    additiveCoupling2InverseAdjointStage1Pass2(xBar[1], n);
  }

  private void additiveCoupling2InverseAdjoint(int p0, double[][] tape) {
    additiveCoupling2InverseAdjointStage1();
    dense.gradient(gradient, p0 + 8, p0 + 12, w, 4, 1, tape, 0, 4, n);
    dense.backward(w, 0, 4, w, 4, 1, p, p0 + 8, false, n);
    DoubleDense.gate(w, 0, tape, 0, 4, n);
    dense.gradient(gradient, p0 + 0, p0 + 4, w, 0, 4, entry, 0, 1, n);
    dense.backward(xBar, 0, 1, w, 0, 4, p, p0 + 0, true, n);
  }

  private void additiveCoupling3ForwardStage1(double[][] tape) {
    additiveCoupling3ForwardStage1Pass(x[0], tape[5], n);
  }

  private void additiveCoupling3Forward(int p0, double[][] tape) {
    dense.forward(tape, 0, 3, x, 1, 1, p, p0 + 0, p0 + 3, true, n);
    dense.forward(tape, 3, 2, tape, 0, 3, p, p0 + 6, p0 + 12, true, n);
    dense.forward(tape, 5, 1, tape, 3, 2, p, p0 + 14, p0 + 16, false, n);
    additiveCoupling3ForwardStage1(tape);
  }

  private void additiveCoupling3InverseStage1(double[][] tape) {
    additiveCoupling3InverseStage1Pass(x[0], tape[5], n);
  }

  private void additiveCoupling3Inverse(int p0, double[][] tape) {
    dense.forward(tape, 0, 3, x, 1, 1, p, p0 + 0, p0 + 3, true, n);
    dense.forward(tape, 3, 2, tape, 0, 3, p, p0 + 6, p0 + 12, true, n);
    dense.forward(tape, 5, 1, tape, 3, 2, p, p0 + 14, p0 + 16, false, n);
    additiveCoupling3InverseStage1(tape);
  }

  private void additiveCoupling3ForwardAdjointStage1() {
    DoubleRows.copy(t[0], xBar[0], n);
    additiveCoupling3ForwardAdjointStage1Pass(xBar[0], w[5], t[0], n);
  }

  private void additiveCoupling3ForwardAdjoint(int p0, double[][] tape) {
    additiveCoupling3ForwardAdjointStage1();
    dense.gradient(gradient, p0 + 14, p0 + 16, w, 5, 1, tape, 3, 2, n);
    dense.backward(w, 3, 2, w, 5, 1, p, p0 + 14, false, n);
    DoubleDense.gate(w, 3, tape, 3, 2, n);
    dense.gradient(gradient, p0 + 6, p0 + 12, w, 3, 2, tape, 0, 3, n);
    dense.backward(w, 0, 3, w, 3, 2, p, p0 + 6, false, n);
    DoubleDense.gate(w, 0, tape, 0, 3, n);
    dense.gradient(gradient, p0 + 0, p0 + 3, w, 0, 3, entry, 1, 1, n);
    dense.backward(xBar, 1, 1, w, 0, 3, p, p0 + 0, true, n);
  }

  private void additiveCoupling3InverseAdjointStage1() {
    additiveCoupling3InverseAdjointStage1Pass(w[5], xBar[0], n);
    additiveCoupling3InverseAdjointStage1Pass2(xBar[0], n);
  }

  private void additiveCoupling3InverseAdjoint(int p0, double[][] tape) {
    additiveCoupling3InverseAdjointStage1();
    dense.gradient(gradient, p0 + 14, p0 + 16, w, 5, 1, tape, 3, 2, n);
    dense.backward(w, 3, 2, w, 5, 1, p, p0 + 14, false, n);
    DoubleDense.gate(w, 3, tape, 3, 2, n);
    dense.gradient(gradient, p0 + 6, p0 + 12, w, 3, 2, tape, 0, 3, n);
    dense.backward(w, 0, 3, w, 3, 2, p, p0 + 6, false, n);
    DoubleDense.gate(w, 0, tape, 0, 3, n);
    dense.gradient(gradient, p0 + 0, p0 + 3, w, 0, 3, entry, 1, 1, n);
    dense.backward(xBar, 1, 1, w, 0, 3, p, p0 + 0, true, n);
  }

  private void targetGradientStage1() {
    targetGradientStage1Pass(w[0], xBar[0], x[0], x[1], n);
    targetGradientStage1Pass2(xBar[1], x[1], n);
  }

  private void targetGradient() {
    targetGradientStage1();
  }

  private static void affineCoupling0ForwardStage1Pass(double[] t1, double c, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      t1[i] = c * t0[i];
    }
  }

  private static void affineCoupling0ForwardStage1Pass2(double[] x1, double[] shift0, double[] t0,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x1[i];
      x1[i] = Math.fma(v0, t0[i], shift0[i]);
    }
  }

  private static void affineCoupling0InverseStage1Pass(double[] t0, double[] x1, double[] shift0,
      int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = x1[i] - shift0[i];
    }
  }

  private static void affineCoupling0InverseStage1Pass2(double[] t2, double c, double[] t1, int n) {
    for (int i = 0; i < n; i++) {
      t2[i] = -(c * t1[i]);
    }
  }

  private static void affineCoupling0InverseStage1Pass3(double[] x1, double[] t1, double[] t0,
      int n) {
    for (int i = 0; i < n; i++) {
      x1[i] = t1[i] * t0[i];
    }
  }

  private static void affineCoupling0ForwardAdjointStage1Pass(double[] t1, double[] entry1,
      double[] xBar1, int n) {
    for (int i = 0; i < n; i++) {
      t1[i] = entry1[i] * xBar1[i];
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

  private static void affineCoupling0ForwardAdjointStage1Pass3(double[] xBar1, double[] t5,
      double[] xBar1_2, int n) {
    for (int i = 0; i < n; i++) {
      xBar1[i] = t5[i] * xBar1_2[i];
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

  private static void affineCoupling0ForwardAdjointStage1Pass5(double[] shiftBar0, double[] xBar1,
      int n) {
    for (int i = 0; i < n; i++) {
      shiftBar0[i] = xBar1[i];
    }
  }

  private static void affineCoupling0InverseAdjointStage1Pass(double[] t0, double[] entry1,
      double[] shift0, double[] xBar1, int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = (entry1[i] - shift0[i]) * xBar1[i];
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

  private static void affineCoupling0InverseAdjointStage1Pass3(double[] xBar1, double[] shiftBar0,
      double[] t4, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar1[i];
      final double v1 = t4[i] * v0;
      xBar1[i] = v1;
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

  private static void affineCoupling1ForwardStage1Pass(double[] x0, double[] shift0, double[] t0,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      x0[i] = Math.fma(v0, t0[i], shift0[i]);
    }
  }

  private static void affineCoupling1InverseStage1Pass(double[] t0, double[] x0, double[] shift0,
      int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = x0[i] - shift0[i];
    }
  }

  private static void affineCoupling1InverseStage1Pass2(double[] x0, double[] t1, double[] t0,
      int n) {
    for (int i = 0; i < n; i++) {
      x0[i] = t1[i] * t0[i];
    }
  }

  private static void affineCoupling1ForwardAdjointStage1Pass(double[] t1, double[] entry0,
      double[] xBar0, int n) {
    for (int i = 0; i < n; i++) {
      t1[i] = entry0[i] * xBar0[i];
    }
  }

  private static void affineCoupling1ForwardAdjointStage1Pass2(double[] xBar0, double[] t5,
      double[] xBar0_2, int n) {
    for (int i = 0; i < n; i++) {
      xBar0[i] = t5[i] * xBar0_2[i];
    }
  }

  private static void affineCoupling1ForwardAdjointStage1Pass3(double[] shiftBar0, double[] xBar0,
      int n) {
    for (int i = 0; i < n; i++) {
      shiftBar0[i] = xBar0[i];
    }
  }

  private static void affineCoupling1InverseAdjointStage1Pass(double[] t0, double[] entry0,
      double[] shift0, double[] xBar0, int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = (entry0[i] - shift0[i]) * xBar0[i];
    }
  }

  private static void affineCoupling1InverseAdjointStage1Pass2(double[] xBar0, double[] shiftBar0,
      double[] t4, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0[i];
      final double v1 = t4[i] * v0;
      xBar0[i] = v1;
      shiftBar0[i] = -v1;
    }
  }

  private static void additiveCoupling2ForwardStage1Pass(double[] x1, double[] shift0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x1[i];
      x1[i] = v0 + shift0[i];
    }
  }

  private static void additiveCoupling2InverseStage1Pass(double[] x1, double[] shift0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x1[i];
      x1[i] = v0 - shift0[i];
    }
  }

  private static void additiveCoupling2ForwardAdjointStage1Pass(double[] xBar1, double[] shiftBar0,
      double[] xBar1_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar1_2[i];
      xBar1[i] = v0;
      shiftBar0[i] = v0;
    }
  }

  private static void additiveCoupling2InverseAdjointStage1Pass(double[] shiftBar0, double[] xBar1,
      int n) {
    for (int i = 0; i < n; i++) {
      shiftBar0[i] = -xBar1[i];
    }
  }

  private static void additiveCoupling2InverseAdjointStage1Pass2(double[] xBar1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar1[i];
      xBar1[i] = v0;
    }
  }

  private static void additiveCoupling3ForwardStage1Pass(double[] x0, double[] shift0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      x0[i] = v0 + shift0[i];
    }
  }

  private static void additiveCoupling3InverseStage1Pass(double[] x0, double[] shift0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      x0[i] = v0 - shift0[i];
    }
  }

  private static void additiveCoupling3ForwardAdjointStage1Pass(double[] xBar0, double[] shiftBar0,
      double[] xBar0_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0_2[i];
      xBar0[i] = v0;
      shiftBar0[i] = v0;
    }
  }

  private static void additiveCoupling3InverseAdjointStage1Pass(double[] shiftBar0, double[] xBar0,
      int n) {
    for (int i = 0; i < n; i++) {
      shiftBar0[i] = -xBar0[i];
    }
  }

  private static void additiveCoupling3InverseAdjointStage1Pass2(double[] xBar0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0[i];
      xBar0[i] = v0;
    }
  }

  private static void targetGradientStage1Pass(double[] u10, double[] xBar0, double[] x0,
      double[] x1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      final double v1 = v0 * (v0 * (v0 * 0.25));
      final double v2 = x1[i];
      u10[i] = Math.fma(v2, v2 * 0.5, Math.fma(v0, v1, Math.fma(-v0, v0 * 1.5, v0 * (-0.5))));
      xBar0[i] = Math.fma(-0.5, 1.0, Math.fma(-v0, 3.0, Math.fma(v0 * (v0 * v0), 0.75, v1)));
    }
  }

  private static void targetGradientStage1Pass2(double[] xBar1, double[] x1, int n) {
    for (int i = 0; i < n; i++) {
      xBar1[i] = x1[i];
    }
  }
}
