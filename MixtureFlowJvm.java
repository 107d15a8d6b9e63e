import dev.meander.annotation.Generated;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.flow.FlowModel;
import dev.meander.runtime.kernel.Arguments;
import dev.meander.runtime.kernel.Checkpoints;
import dev.meander.runtime.kernel.DoubleRows;
import dev.meander.runtime.kernel.DoubleTile;

/**
 * JVM kernels of {@link MixtureFlow}: 3 layers of 3 kinds, 8 parameters.
 */
@Generated(
    value = "Meander",
    source = "MixtureFlow"
)
final class MixtureFlowJvm extends DoubleTile {
  private static final int[] PROGRAM = {0, 1, 2};

  private static final int[] OFFSET = {0, 4, 6};

  private final double[][] means_;

  private final double width_;

  private final boolean squared_;

  private final int power_;

  MixtureFlowJvm(FlowModel model, Mixture parameters, EnergyFunction target) {
    super(model, target, 17, 43);
    this.means_ = Arguments.copy("means", parameters.means());
    this.width_ = parameters.width();
    this.squared_ = parameters.squared();
    this.power_ = parameters.power();
  }

  @Override
  protected void runForward(int layer, double[][] tape) {
    final int p0 = OFFSET[layer];
    final double lambda = lambda(layer);
    final double stepSize = stepSize(layer);
    switch (PROGRAM[layer]) {
      case 0 -> affine0Forward(p0);
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
      case 0 -> affine0Inverse(p0);
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
      case 0 -> affine0ForwardAdjoint(p0);
      case 1 -> metropolis1ForwardAdjoint(lambda, p0);
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
      case 0 -> affine0InverseAdjoint(p0);
      case 1 -> metropolis1ForwardAdjoint(lambda, p0);
      case 2 -> langevin2ForwardAdjoint(layer, lambda, p0, stepSize);
      default -> throw new AssertionError("layer " + layer);
    }
  }

  @Override
  protected int tapeRows(int layer) {
    return switch (PROGRAM[layer]) {
      case 0 -> 0;
      case 1 -> 0;
      case 2 -> 0;
      default -> throw new AssertionError("layer " + layer);
    };
  }

  @Override
  protected void runTargetGradient() {
    targetGradient();
  }

  private void affine0ForwardStage1(int p0) {
    final double t0 = p[p0 + 0];
    final double t1 = p[p0 + 2];
    final double t2 = Math.exp(t0);
    final double t3 = p[p0 + 1];
    final double t4 = p[p0 + 3];
    final double t5 = Math.exp(t3);
    final double t6 = t0 + t3;
    affine0ForwardStage1Pass(x[0], x[1], t1, t2, t4, t5, n);
    affine0ForwardStage1Pass2(t[0], t6, n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[0], n);
  }

  private void affine0Forward(int p0) {
    affine0ForwardStage1(p0);
  }

  private void affine0InverseStage1(int p0) {
    final double t0 = p[p0 + 0];
    final double t1 = p[p0 + 2];
    final double t2 = -t0;
    final double t3 = Math.exp(t2);
    final double t4 = p[p0 + 1];
    final double t5 = p[p0 + 3];
    final double t6 = -t4;
    final double t7 = Math.exp(t6);
    final double t8 = t0 + t4;
    final double t9 = -t8;
    affine0InverseStage1Pass(x[0], x[1], t3, t1, t7, t5, n);
    affine0ForwardStage1Pass2(t[0], t9, n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[0], n);
  }

  private void affine0Inverse(int p0) {
    affine0InverseStage1(p0);
  }

  private void affine0ForwardAdjointStage1(int p0) {
    final double t0 = p[p0 + 0];
    final double t1 = Math.exp(t0);
    final double t2 = p[p0 + 1];
    final double t3 = Math.exp(t2);
    DoubleRows.copy(t[0], xBar[0], n);
    DoubleRows.copy(t[1], xBar[1], n);
    final double t4 = sBar;
    affine0ForwardAdjointStage1Pass(w[2], xBar[1], t3, t[1], t4, entry[1], n);
    affine0ForwardAdjointStage1Pass2(w[0], xBar[0], t1, t[0], t4, entry[0], n);
    affine0ForwardAdjointStage1Pass3(w[1], w[3], t[0], t[1], n);
  }

  private void affine0ForwardAdjoint(int p0) {
    affine0ForwardAdjointStage1(p0);
    addToGradient(p0 + 0, DoubleRows.sum(w[0], n));
    addToGradient(p0 + 2, DoubleRows.sum(w[1], n));
    addToGradient(p0 + 1, DoubleRows.sum(w[2], n));
    addToGradient(p0 + 3, DoubleRows.sum(w[3], n));
  }

  private void affine0InverseAdjointStage1(int p0) {
    final double t0 = p[p0 + 0];
    final double t1 = p[p0 + 2];
    final double t2 = -t0;
    final double t3 = Math.exp(t2);
    final double t4 = p[p0 + 1];
    final double t5 = p[p0 + 3];
    final double t6 = -t4;
    final double t7 = Math.exp(t6);
    final double t8 = sBar;
    final double t9 = -t8;
    affine0InverseAdjointStage1Pass(w[2], w[3], xBar[1], t7, entry[1], t5, t9, n);
    affine0InverseAdjointStage1Pass2(w[0], w[1], xBar[0], t3, entry[0], t1, t9, n);
  }

  private void affine0InverseAdjoint(int p0) {
    affine0InverseAdjointStage1(p0);
    addToGradient(p0 + 0, DoubleRows.sum(w[0], n));
    addToGradient(p0 + 2, DoubleRows.sum(w[1], n));
    addToGradient(p0 + 1, DoubleRows.sum(w[2], n));
    addToGradient(p0 + 3, DoubleRows.sum(w[3], n));
  }

  private void metropolis1ForwardStage1(double lambda) {
    final int t0 = this.means_.length;
    final double t1 = this.width_;
    final double t2 = t1 * 2.0;
    final double t3 = t1 * t2;
    final boolean t4 = this.squared_;
    final int t5 = this.power_;
    final int t6 = 1 + t5;
    final double t7 = t6;
    final double t8 = lambda;
    final double t9 = 1.0 - t8;
    metropolis1ForwardStage1Pass(t[0], t[1], x[0], x[1], t7, t9, n);
    DoubleRows.fill(t[2], Double.NEGATIVE_INFINITY, n);
    for (int i = 0; i < t0; i++) {
      final double t10 = this.means_[i][0];
      final double t11 = this.means_[i][1];
      metropolis1ForwardStage1Pass2(t[2], x[0], t10, x[1], t11, t3, n);
    }
    metropolis1ForwardStage1Pass3(t[3], t[4], t[2], n);
    DoubleRows.fill(t[2], 0, n);
    for (int j = 0; j < t0; j++) {
      final double t12 = this.means_[j][0];
      final double t13 = this.means_[j][1];
      metropolis1ForwardStage1Pass4(t[5], x[0], t12, x[1], t13, t3, t[3], n);
      rows.exp(t[6], t[5], n);
      metropolis1ForwardStage1Pass5(t[2], t[6], n);
    }
    rows.log(t[3], t[2], n);
    metropolis1ForwardStage1Pass6(t[2], t[5], t[4], t[3], t[0], n);
    DoubleRows.copy(t[0], t4 ? t[2] : t[5], n);
    metropolis1ForwardStage1Pass7(w[5], t[2], t[1], t[0], t8, n);
    metropolis1ForwardStage1Pass8(w[0], t[0], n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[2], n);
  }

  private void metropolis1ForwardStage2(double lambda, double[] logU, double stepSize,
      double[][] xi) {
    final double t0 = stepSize;
    final int t1 = this.means_.length;
    final double t2 = this.width_;
    final double t3 = t2 * 2.0;
    final double t4 = t2 * t3;
    final boolean t5 = this.squared_;
    final int t6 = this.power_;
    final int t7 = 1 + t6;
    final double t8 = t7;
    final double t9 = lambda;
    final double t10 = 1.0 - t9;
    metropolis1ForwardStage2Pass(t[0], x[0], t0, xi[0], n);
    metropolis1ForwardStage2Pass2(t[1], t[2], t[3], x[1], t0, xi[1], t[0], t8, t10, n);
    DoubleRows.fill(t[4], Double.NEGATIVE_INFINITY, n);
    for (int i = 0; i < t1; i++) {
      final double t11 = this.means_[i][0];
      final double t12 = this.means_[i][1];
      metropolis1ForwardStage2Pass3(t[4], t[0], t11, t[1], t12, t4, n);
    }
    metropolis1ForwardStage2Pass4(t[5], t[6], t[4], n);
    DoubleRows.fill(t[4], 0, n);
    for (int j = 0; j < t1; j++) {
      final double t13 = this.means_[j][0];
      final double t14 = this.means_[j][1];
      metropolis1ForwardStage2Pass5(t[7], t[0], t13, t[1], t14, t4, t[5], n);
      rows.exp(t[8], t[7], n);
      metropolis1ForwardStage2Pass6(t[4], t[8], n);
    }
    rows.log(t[0], t[4], n);
    metropolis1ForwardStage2Pass7(t[1], t[4], t[6], t[0], t[2], n);
    DoubleRows.copy(t[0], t5 ? t[1] : t[4], n);
    metropolis1ForwardStage2Pass8(t[1], t[2], t[3], t[0], t9, w[5], n);
    DoubleRows.less(t[0], logU, t[2], n);
    DoubleRows.select(t[2], t[0], t[1], w[5], n);
    metropolis1ForwardStage2Pass9(x[0], x[1], accepted[0], t[0], t0, xi[0], xi[1], n);
    metropolis1ForwardStage2Pass10(w[5], t[2], n);
  }

  private void metropolis1ForwardStage3() {
    DoubleRows.addCompensated(deltaS[0], deltaS[1], w[5], n);
  }

  private void metropolis1Forward(int layer, double lambda, double stepSize) {
    metropolis1ForwardStage1(lambda);
    for (int step = 0; step < 5; step++) {
      final double[][] xi = noise.normals(layer, step, 5, 2);
      final double[] logU = noise.logUniforms(layer, step, 5);
      metropolis1ForwardStage2(lambda, logU, stepSize, xi);
    }
    metropolis1ForwardStage3();
  }

  private void metropolis1ForwardAdjointStage1(double lambda) {
    final int t0 = this.means_.length;
    final double t1 = this.width_;
    final double t2 = t1 * 2.0;
    final double t3 = t1 * t2;
    final boolean t4 = this.squared_;
    final int t5 = this.power_;
    final int t6 = 1 + t5;
    final double t7 = t6;
    final double t8 = t4 ? 0.0 : 1.0;
    final double t9 = 1.0 / t7;
    final double t10 = lambda;
    final double t11 = 1.0 - t10;
    final double t12 = sBar;
    metropolis1ForwardAdjointStage1Pass(t[0], t[1], t[2], t[3], t[4], exit[0], exit[1], t7, t9, t11, n);
    metropolis1ForwardAdjointStage1Pass2(t[5], t[6], t[7], exit[1], t11, exit[0], entry[0], entry[1], n);
    metropolis1ForwardAdjointStage1Pass3(t[8], n);
    DoubleRows.copy(t[9], t4 ? t[8] : t[1], n);
    DoubleRows.copy(t[1], t4 ? t[8] : t[2], n);
    DoubleRows.fill(t[2], Double.NEGATIVE_INFINITY, n);
    for (int i = 0; i < t0; i++) {
      final double t13 = this.means_[i][0];
      final double t14 = this.means_[i][1];
      metropolis1ForwardAdjointStage1Pass4(t[2], exit[0], t13, exit[1], t14, t3, n);
    }
    metropolis1ForwardAdjointStage1Pass5(t[10], t[11], t[2], n);
    metropolis1ForwardAdjointStage1Pass6(t[12], n);
    DoubleRows.lessOrEqual(t[13], t[2], t[12], n);
    DoubleRows.fill(t[14], 0, n);
    for (int i = 0; i < t0; i++) {
      final double t15 = this.means_[i][0];
      final double t16 = this.means_[i][1];
      metropolis1ForwardAdjointStage1Pass7(t[15], exit[0], t15, exit[1], t16, t3, n);
      DoubleRows.equal(t[16], t[15], t[2], n);
      metropolis1ForwardAdjointStage1Pass8(t[14], t[16], n);
    }
    DoubleRows.fill(t[17], 0, n);
    for (int j = 0; j < t0; j++) {
      final double t17 = this.means_[j][0];
      final double t18 = this.means_[j][1];
      metropolis1ForwardAdjointStage1Pass9(t[18], exit[0], t17, exit[1], t18, t3, t[10], n);
      rows.exp(t[19], t[18], n);
      metropolis1ForwardAdjointStage1Pass10(t[17], t[19], n);
    }
    metropolis1ForwardAdjointStage1Pass11(t[20], t[21], t[17], t[14], n);
    rows.log(t[14], t[17], n);
    metropolis1ForwardAdjointStage1Pass12(t[17], t[22], t[23], t[11], t[14], t[0], n);
    DoubleRows.copy(t[0], t4 ? t[17] : t[22], n);
    metropolis1ForwardAdjointStage1Pass3(t[8], n);
    DoubleRows.copy(t[11], t4 ? t[23] : t[8], n);
    metropolis1ForwardAdjointStage1Pass13(t[14], t[17], t[22], t[23], t8, t[11], t[20], t[0], t[3], t12, n);
    DoubleRows.fill(t[3], 0, n);
    DoubleRows.fill(t[11], 0, n);
    DoubleRows.fill(t[20], 0, n);
    for (int j = 0; j < t0; j++) {
      final double t19 = this.means_[j][0];
      final double t20 = this.means_[j][1];
      metropolis1ForwardAdjointStage1Pass14(t[24], t[25], t[18], exit[0], t19, exit[1], t20, t3, t[10], n);
      rows.exp(t[19], t[18], n);
      metropolis1ForwardAdjointStage1Pass15(t[3], t[11], t[20], t[19], t[17], t3, t[25], t[24], n);
    }
    metropolis1ForwardAdjointStage1Pass16(t[10], t[17], t[9], t[11], t[1], t[20], n);
    metropolis1ForwardAdjointStage1Pass17(t[1], t[3], t[14], t[21], t3, n);
    DoubleRows.fill(t[3], 0, n);
    DoubleRows.fill(t[9], 0, n);
    for (int i = 0; i < t0; i++) {
      final double t21 = this.means_[i][0];
      final double t22 = this.means_[i][1];
      metropolis1ForwardAdjointStage1Pass18(t[15], t[11], t[14], exit[0], t21, exit[1], t22, t3, t[1], n);
      DoubleRows.equal(t[16], t[15], t[2], n);
      metropolis1ForwardAdjointStage1Pass3(t[8], n);
      DoubleRows.select(t[20], t[16], t[11], t[8], n);
      DoubleRows.select(t[11], t[13], t[8], t[20], n);
      DoubleRows.select(t[20], t[16], t[14], t[8], n);
      DoubleRows.select(t[14], t[13], t[8], t[20], n);
      metropolis1ForwardAdjointStage1Pass19(t[3], t[9], t[11], t[14], n);
    }
    metropolis1ForwardAdjointStage1Pass20(t[1], w[7], xBar[0], t[4], t[17], t[9], t10, t12, t[6], n);
    metropolis1ForwardAdjointStage1Pass21(t[2], w[8], xBar[1], t[5], t[10], t[3], t10, t12, t[7], n);
    metropolis1ForwardAdjointStage1Pass22(w[10], t[1], t[2], n);
    metropolis1ForwardAdjointStage1Pass23(w[0], w[9], w[11], t[0], t[22], t[23], n);
  }

  private void metropolis1ForwardAdjointStage2(double lambda) {
    final int t0 = this.means_.length;
    final double t1 = this.width_;
    final double t2 = t1 * 2.0;
    final double t3 = t1 * t2;
    final boolean t4 = this.squared_;
    final int t5 = this.power_;
    final int t6 = 1 + t5;
    final double t7 = t6;
    final double t8 = t4 ? 0.0 : 1.0;
    final double t9 = 1.0 / t7;
    final double t10 = lambda;
    final double t11 = 1.0 - t10;
    final double t12 = sBar;
    metropolis1ForwardAdjointStage2Pass(t[0], t[1], t[2], t[3], t[4], entry[0], entry[1], t7, t9, t11, n);
    metropolis1ForwardAdjointStage2Pass2(t[5], entry[1], t11, n);
    metropolis1ForwardAdjointStage1Pass3(t[6], n);
    DoubleRows.copy(t[7], t4 ? t[6] : t[1], n);
    DoubleRows.copy(t[1], t4 ? t[6] : t[2], n);
    DoubleRows.fill(t[2], Double.NEGATIVE_INFINITY, n);
    for (int i = 0; i < t0; i++) {
      final double t13 = this.means_[i][0];
      final double t14 = this.means_[i][1];
      metropolis1ForwardAdjointStage2Pass3(t[2], entry[0], t13, entry[1], t14, t3, n);
    }
    metropolis1ForwardAdjointStage2Pass4(t[8], t[9], t[2], n);
    metropolis1ForwardAdjointStage1Pass6(t[10], n);
    DoubleRows.lessOrEqual(t[11], t[2], t[10], n);
    DoubleRows.fill(t[12], 0, n);
    for (int i = 0; i < t0; i++) {
      final double t15 = this.means_[i][0];
      final double t16 = this.means_[i][1];
      metropolis1ForwardAdjointStage2Pass5(t[13], entry[0], t15, entry[1], t16, t3, n);
      DoubleRows.equal(t[14], t[13], t[2], n);
      metropolis1ForwardAdjointStage2Pass6(t[12], t[14], n);
    }
    DoubleRows.fill(t[15], 0, n);
    for (int j = 0; j < t0; j++) {
      final double t17 = this.means_[j][0];
      final double t18 = this.means_[j][1];
      metropolis1ForwardAdjointStage2Pass7(t[16], entry[0], t17, entry[1], t18, t3, t[8], n);
      rows.exp(t[17], t[16], n);
      metropolis1ForwardAdjointStage2Pass8(t[15], t[17], n);
    }
    metropolis1ForwardAdjointStage2Pass9(t[18], t[19], t[15], t[12], n);
    rows.log(t[12], t[15], n);
    metropolis1ForwardAdjointStage2Pass10(t[15], t[20], t[21], t[9], t[12], t[0], n);
    DoubleRows.copy(t[0], t4 ? t[15] : t[20], n);
    metropolis1ForwardAdjointStage1Pass3(t[6], n);
    DoubleRows.copy(t[9], t4 ? t[21] : t[6], n);
    metropolis1ForwardAdjointStage2Pass11(t[12], t[15], t[20], t8, t[9], t[18], t[0], t[3], t12, n);
    DoubleRows.fill(t[0], 0, n);
    DoubleRows.fill(t[3], 0, n);
    DoubleRows.fill(t[9], 0, n);
    for (int j = 0; j < t0; j++) {
      final double t19 = this.means_[j][0];
      final double t20 = this.means_[j][1];
      metropolis1ForwardAdjointStage2Pass12(t[18], t[21], t[16], entry[0], t19, entry[1], t20, t3, t[8], n);
      rows.exp(t[17], t[16], n);
      metropolis1ForwardAdjointStage2Pass13(t[0], t[3], t[9], t[17], t[15], t3, t[21], t[18], n);
    }
    metropolis1ForwardAdjointStage2Pass14(t[8], t[15], t[7], t[3], t[1], t[9], n);
    metropolis1ForwardAdjointStage2Pass15(t[1], t[0], t[12], t[19], t3, n);
    DoubleRows.fill(t[0], 0, n);
    DoubleRows.fill(t[3], 0, n);
    for (int i = 0; i < t0; i++) {
      final double t21 = this.means_[i][0];
      final double t22 = this.means_[i][1];
      metropolis1ForwardAdjointStage2Pass16(t[13], t[7], t[9], entry[0], t21, entry[1], t22, t3, t[1], n);
      DoubleRows.equal(t[14], t[13], t[2], n);
      metropolis1ForwardAdjointStage1Pass3(t[6], n);
      DoubleRows.select(t[12], t[14], t[7], t[6], n);
      DoubleRows.select(t[7], t[11], t[6], t[12], n);
      DoubleRows.select(t[12], t[14], t[9], t[6], n);
      DoubleRows.select(t[9], t[11], t[6], t[12], n);
      metropolis1ForwardAdjointStage2Pass17(t[0], t[3], t[7], t[9], n);
    }
    metropolis1ForwardAdjointStage2Pass18(xBar[0], t[4], t[15], t[3], t10, t12, n);
    metropolis1ForwardAdjointStage2Pass19(xBar[1], t[5], t[8], t[0], t10, t12, n);
    metropolis1ForwardAdjointStage2Pass20(w[11], t[20], n);
  }

  private void metropolis1ForwardAdjoint(double lambda, int p0) {
    metropolis1ForwardAdjointStage1(lambda);
    addToGradient(p0 + 0, DoubleRows.sum(w[10], n));
    addToGradient(p0 + 1, DoubleRows.sum(w[11], n));
    metropolis1ForwardAdjointStage2(lambda);
    addToGradient(p0 + 1, DoubleRows.sum(w[11], n));
  }

  private void langevin2ForwardStage1(double lambda) {
    final int t0 = this.means_.length;
    final double t1 = this.width_;
    final double t2 = t1 * 2.0;
    final double t3 = t1 * t2;
    final boolean t4 = this.squared_;
    final int t5 = this.power_;
    final int t6 = 1 + t5;
    final double t7 = t6;
    final double t8 = t4 ? 0.0 : 1.0;
    final double t9 = 1.0 / t7;
    final double t10 = lambda;
    final double t11 = 1.0 - t10;
    langevin2ForwardStage1Pass(t[0], t[1], t[2], t[3], x[1], t9, x[0], t11, n);
    metropolis1ForwardAdjointStage1Pass3(t[4], n);
    DoubleRows.copy(t[5], t4 ? t[4] : t[0], n);
    DoubleRows.copy(t[0], t4 ? t[4] : t[1], n);
    DoubleRows.fill(t[1], Double.NEGATIVE_INFINITY, n);
    for (int i = 0; i < t0; i++) {
      final double t12 = this.means_[i][0];
      final double t13 = this.means_[i][1];
      metropolis1ForwardStage1Pass2(t[1], x[0], t12, x[1], t13, t3, n);
    }
    langevin2ForwardStage1Pass2(t[6], t[7], t[1], n);
    metropolis1ForwardAdjointStage1Pass6(t[8], n);
    DoubleRows.lessOrEqual(t[9], t[1], t[8], n);
    DoubleRows.fill(t[10], 0, n);
    for (int i = 0; i < t0; i++) {
      final double t14 = this.means_[i][0];
      final double t15 = this.means_[i][1];
      langevin2ForwardStage1Pass3(t[11], x[0], t14, x[1], t15, t3, n);
      DoubleRows.equal(t[12], t[11], t[1], n);
      langevin2ForwardStage1Pass4(t[10], t[12], n);
    }
    DoubleRows.fill(t[13], 0, n);
    for (int j = 0; j < t0; j++) {
      final double t16 = this.means_[j][0];
      final double t17 = this.means_[j][1];
      langevin2ForwardStage1Pass5(t[14], x[0], t16, x[1], t17, t3, t[6], n);
      rows.exp(t[15], t[14], n);
      langevin2ForwardStage1Pass6(t[13], t[15], n);
    }
    langevin2ForwardStage1Pass7(t[16], t[17], t[13], t[10], n);
    rows.log(t[10], t[13], n);
    langevin2ForwardStage1Pass8(t[13], t[7], t[10], n);
    metropolis1ForwardAdjointStage1Pass3(t[4], n);
    DoubleRows.copy(t[7], t4 ? t[13] : t[4], n);
    langevin2ForwardStage1Pass9(t[10], t[13], t8, t[7], t[16], n);
    DoubleRows.fill(t[7], 0, n);
    DoubleRows.fill(t[16], 0, n);
    DoubleRows.fill(t[18], 0, n);
    for (int j = 0; j < t0; j++) {
      final double t18 = this.means_[j][0];
      final double t19 = this.means_[j][1];
      langevin2ForwardStage1Pass10(t[19], t[20], t[14], x[0], t18, x[1], t19, t3, t[6], n);
      rows.exp(t[15], t[14], n);
      langevin2ForwardStage1Pass11(t[7], t[16], t[18], t[15], t[13], t3, t[20], t[19], n);
    }
    langevin2ForwardStage1Pass12(t[6], t[13], t[5], t[16], t[0], t[18], n);
    langevin2ForwardStage1Pass13(t[0], t[7], t[10], t[17], t3, n);
    DoubleRows.fill(t[5], 0, n);
    DoubleRows.fill(t[7], 0, n);
    for (int i = 0; i < t0; i++) {
      final double t20 = this.means_[i][0];
      final double t21 = this.means_[i][1];
      langevin2ForwardStage1Pass14(t[11], t[10], t[16], x[0], t20, x[1], t21, t3, t[0], n);
      DoubleRows.equal(t[12], t[11], t[1], n);
      metropolis1ForwardAdjointStage1Pass3(t[4], n);
      DoubleRows.select(t[17], t[12], t[10], t[4], n);
      DoubleRows.select(t[10], t[9], t[4], t[17], n);
      DoubleRows.select(t[17], t[12], t[16], t[4], n);
      DoubleRows.select(t[16], t[9], t[4], t[17], n);
      langevin2ForwardStage1Pass15(t[5], t[7], t[10], t[16], n);
    }
    langevin2ForwardStage1Pass16(w[3], w[4], t[2], t[13], t[7], t10, t[3], t[6], t[5], n);
  }

  private void langevin2ForwardStage2(double[][] eta, double lambda, double stepSize) {
    final double t0 = stepSize;
    final double t1 = t0 * 2.0;
    final double t2 = Math.sqrt(t1);
    final double t3 = t0 * 0.5;
    final double t4 = Math.sqrt(t3);
    final int t5 = this.means_.length;
    final double t6 = this.width_;
    final double t7 = 2.0 * t6;
    final double t8 = t6 * t7;
    final boolean t9 = this.squared_;
    final int t10 = this.power_;
    final int t11 = 1 + t10;
    final double t12 = t11;
    final double t13 = t9 ? 0.0 : 1.0;
    final double t14 = 1.0 / t12;
    final double t15 = lambda;
    final double t16 = 1.0 - t15;
    langevin2ForwardStage2Pass(t[0], eta[0], w[3], t4, n);
    langevin2ForwardStage2Pass2(t[1], t[2], t[3], eta[1], t4, w[4], t0, x[1], t2, t14, n);
    langevin2ForwardStage2Pass3(t[4], t[5], t[6], w[3], t0, x[0], eta[0], t2, t14, t16, n);
    langevin2ForwardStage2Pass4(t[7], t[2], t16, n);
    metropolis1ForwardAdjointStage1Pass3(t[8], n);
    DoubleRows.copy(t[9], t9 ? t[8] : t[3], n);
    DoubleRows.copy(t[3], t9 ? t[8] : t[5], n);
    DoubleRows.fill(t[5], Double.NEGATIVE_INFINITY, n);
    for (int i = 0; i < t5; i++) {
      final double t17 = this.means_[i][0];
      final double t18 = this.means_[i][1];
      langevin2ForwardStage2Pass5(t[5], t[4], t17, t[2], t18, t8, n);
    }
    langevin2ForwardStage2Pass6(t[10], t[11], t[5], n);
    metropolis1ForwardAdjointStage1Pass6(t[12], n);
    DoubleRows.lessOrEqual(t[13], t[5], t[12], n);
    DoubleRows.fill(t[14], 0, n);
    for (int i = 0; i < t5; i++) {
      final double t19 = this.means_[i][0];
      final double t20 = this.means_[i][1];
      langevin2ForwardStage2Pass7(t[15], t[4], t19, t[2], t20, t8, n);
      DoubleRows.equal(t[16], t[15], t[5], n);
      metropolis1ForwardAdjointStage1Pass8(t[14], t[16], n);
    }
    DoubleRows.fill(t[17], 0, n);
    for (int j = 0; j < t5; j++) {
      final double t21 = this.means_[j][0];
      final double t22 = this.means_[j][1];
      langevin2ForwardStage2Pass8(t[18], t[4], t21, t[2], t22, t8, t[10], n);
      rows.exp(t[19], t[18], n);
      metropolis1ForwardAdjointStage1Pass10(t[17], t[19], n);
    }
    metropolis1ForwardAdjointStage1Pass11(t[20], t[21], t[17], t[14], n);
    rows.log(t[14], t[17], n);
    langevin2ForwardStage2Pass9(t[17], t[11], t[14], n);
    metropolis1ForwardAdjointStage1Pass3(t[8], n);
    DoubleRows.copy(t[11], t9 ? t[17] : t[8], n);
    langevin2ForwardStage2Pass10(t[14], t[17], t13, t[11], t[20], n);
    DoubleRows.fill(t[11], 0, n);
    DoubleRows.fill(t[20], 0, n);
    DoubleRows.fill(t[22], 0, n);
    for (int j = 0; j < t5; j++) {
      final double t23 = this.means_[j][0];
      final double t24 = this.means_[j][1];
      langevin2ForwardStage2Pass11(t[23], t[24], t[18], t[4], t23, t[2], t24, t8, t[10], n);
      rows.exp(t[19], t[18], n);
      langevin2ForwardStage2Pass12(t[11], t[20], t[22], t[19], t[17], t8, t[24], t[23], n);
    }
    langevin2ForwardStage2Pass13(t[10], t[17], t[9], t[20], t[3], t[22], n);
    langevin2ForwardStage2Pass14(t[3], t[11], t[14], t[21], t8, n);
    DoubleRows.fill(t[9], 0, n);
    DoubleRows.fill(t[11], 0, n);
    for (int i = 0; i < t5; i++) {
      final double t25 = this.means_[i][0];
      final double t26 = this.means_[i][1];
      langevin2ForwardStage2Pass15(t[15], t[14], t[20], t[4], t25, t[2], t26, t8, t[3], n);
      DoubleRows.equal(t[16], t[15], t[5], n);
      metropolis1ForwardAdjointStage1Pass3(t[8], n);
      DoubleRows.select(t[21], t[16], t[14], t[8], n);
      DoubleRows.select(t[14], t[13], t[8], t[21], n);
      DoubleRows.select(t[21], t[16], t[20], t[8], n);
      DoubleRows.select(t[20], t[13], t[8], t[21], n);
      langevin2ForwardStage2Pass16(t[9], t[11], t[14], t[20], n);
    }
    langevin2ForwardStage2Pass17(t[3], w[3], t[6], t[17], t[11], t15, t[0], t4, eta[0], n);
    langevin2ForwardStage2Pass18(t[0], w[4], t[7], t[10], t[9], t15, t[1], t4, eta[1], n);
    langevin2ForwardStage2Pass19(t[1], t[3], t[0], n);
    langevin2ForwardStage2Pass20(x[0], x[1], t[4], t[2], n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[1], n);
  }

  private void langevin2Forward(int layer, double lambda, double stepSize) {
    langevin2ForwardStage1(lambda);
    for (int step = 0; step < 5; step++) {
      final double[][] eta = noise.normals(layer, step, 5, 2);
      langevin2ForwardStage2(eta, lambda, stepSize);
    }
  }

  private void langevin2ForwardAdjointStage1(double lambda) {
    final int t0 = this.means_.length;
    final double t1 = this.width_;
    final double t2 = t1 * 2.0;
    final double t3 = t1 * t2;
    final boolean t4 = this.squared_;
    final int t5 = this.power_;
    final int t6 = 1 + t5;
    final double t7 = t6;
    final double t8 = t4 ? 0.0 : 1.0;
    final double t9 = 1.0 / t7;
    final double t10 = lambda;
    final double t11 = 1.0 - t10;
    langevin2ForwardAdjointStage1Pass(t[0], t[1], t[2], t[3], w[8], t9, w[7], t11, n);
    metropolis1ForwardAdjointStage1Pass3(t[4], n);
    DoubleRows.copy(t[5], t4 ? t[4] : t[0], n);
    DoubleRows.copy(t[0], t4 ? t[4] : t[1], n);
    DoubleRows.fill(t[1], Double.NEGATIVE_INFINITY, n);
    for (int i = 0; i < t0; i++) {
      final double t12 = this.means_[i][0];
      final double t13 = this.means_[i][1];
      langevin2ForwardAdjointStage1Pass2(t[1], w[7], t12, w[8], t13, t3, n);
    }
    langevin2ForwardStage1Pass2(t[6], t[7], t[1], n);
    metropolis1ForwardAdjointStage1Pass6(t[8], n);
    DoubleRows.lessOrEqual(t[9], t[1], t[8], n);
    DoubleRows.fill(t[10], 0, n);
    for (int i = 0; i < t0; i++) {
      final double t14 = this.means_[i][0];
      final double t15 = this.means_[i][1];
      langevin2ForwardAdjointStage1Pass3(t[11], w[7], t14, w[8], t15, t3, n);
      DoubleRows.equal(t[12], t[11], t[1], n);
      langevin2ForwardStage1Pass4(t[10], t[12], n);
    }
    DoubleRows.fill(t[13], 0, n);
    for (int j = 0; j < t0; j++) {
      final double t16 = this.means_[j][0];
      final double t17 = this.means_[j][1];
      langevin2ForwardAdjointStage1Pass4(t[14], w[7], t16, w[8], t17, t3, t[6], n);
      rows.exp(t[15], t[14], n);
      langevin2ForwardStage1Pass6(t[13], t[15], n);
    }
    langevin2ForwardStage1Pass7(t[16], t[17], t[13], t[10], n);
    rows.log(t[10], t[13], n);
    langevin2ForwardStage1Pass8(t[13], t[7], t[10], n);
    metropolis1ForwardAdjointStage1Pass3(t[4], n);
    DoubleRows.copy(t[7], t4 ? t[13] : t[4], n);
    langevin2ForwardStage1Pass9(t[10], t[13], t8, t[7], t[16], n);
    DoubleRows.fill(t[7], 0, n);
    DoubleRows.fill(t[16], 0, n);
    DoubleRows.fill(t[18], 0, n);
    for (int j = 0; j < t0; j++) {
      final double t18 = this.means_[j][0];
      final double t19 = this.means_[j][1];
      langevin2ForwardAdjointStage1Pass5(t[19], t[20], t[14], w[7], t18, w[8], t19, t3, t[6], n);
      rows.exp(t[15], t[14], n);
      langevin2ForwardStage1Pass11(t[7], t[16], t[18], t[15], t[13], t3, t[20], t[19], n);
    }
    langevin2ForwardStage1Pass12(t[6], t[13], t[5], t[16], t[0], t[18], n);
    langevin2ForwardStage1Pass13(t[0], t[7], t[10], t[17], t3, n);
    DoubleRows.fill(t[5], 0, n);
    DoubleRows.fill(t[7], 0, n);
    for (int i = 0; i < t0; i++) {
      final double t20 = this.means_[i][0];
      final double t21 = this.means_[i][1];
      langevin2ForwardAdjointStage1Pass6(t[11], t[10], t[16], w[7], t20, w[8], t21, t3, t[0], n);
      DoubleRows.equal(t[12], t[11], t[1], n);
      metropolis1ForwardAdjointStage1Pass3(t[4], n);
      DoubleRows.select(t[17], t[12], t[10], t[4], n);
      DoubleRows.select(t[10], t[9], t[4], t[17], n);
      DoubleRows.select(t[17], t[12], t[16], t[4], n);
      DoubleRows.select(t[16], t[9], t[4], t[17], n);
      langevin2ForwardStage1Pass15(t[5], t[7], t[10], t[16], n);
    }
    langevin2ForwardStage1Pass16(w[3], w[4], t[2], t[13], t[7], t10, t[3], t[6], t[5], n);
    langevin2ForwardAdjointStage1Pass7(w[9], w[10], w[15], n);
    langevin2ForwardAdjointStage1Pass8(w[16], n);
  }

  private void langevin2ForwardAdjointStage2(double[][] eta, double lambda, double stepSize) {
    final double t0 = stepSize;
    final double t1 = t0 * 2.0;
    final double t2 = Math.sqrt(t1);
    final int t3 = this.means_.length;
    final double t4 = this.width_;
    final double t5 = 2.0 * t4;
    final double t6 = t4 * t5;
    final boolean t7 = this.squared_;
    final int t8 = this.power_;
    final int t9 = 1 + t8;
    final double t10 = t9;
    final double t11 = t7 ? 0.0 : 1.0;
    final double t12 = 1.0 / t10;
    final double t13 = lambda;
    final double t14 = 1.0 - t13;
    langevin2ForwardAdjointStage2Pass(t[0], t[1], t0, w[4], w[8], t2, eta[1], t12, n);
    langevin2ForwardAdjointStage2Pass2(t[2], t[3], t[4], w[3], t0, w[7], eta[0], t2, t12, t14, n);
    langevin2ForwardAdjointStage2Pass3(t[5], t[0], t14, n);
    metropolis1ForwardAdjointStage1Pass3(t[6], n);
    DoubleRows.copy(t[7], t7 ? t[6] : t[1], n);
    DoubleRows.copy(t[1], t7 ? t[6] : t[3], n);
    DoubleRows.fill(t[3], Double.NEGATIVE_INFINITY, n);
    for (int i = 0; i < t3; i++) {
      final double t15 = this.means_[i][0];
      final double t16 = this.means_[i][1];
      langevin2ForwardAdjointStage2Pass4(t[3], t[2], t15, t[0], t16, t6, n);
    }
    langevin2ForwardAdjointStage2Pass5(t[8], t[9], t[3], n);
    metropolis1ForwardAdjointStage1Pass6(t[10], n);
    DoubleRows.lessOrEqual(t[11], t[3], t[10], n);
    DoubleRows.fill(t[12], 0, n);
    for (int i = 0; i < t3; i++) {
      final double t17 = this.means_[i][0];
      final double t18 = this.means_[i][1];
      langevin2ForwardAdjointStage2Pass6(t[13], t[2], t17, t[0], t18, t6, n);
      DoubleRows.equal(t[14], t[13], t[3], n);
      metropolis1ForwardAdjointStage2Pass6(t[12], t[14], n);
    }
    DoubleRows.fill(t[15], 0, n);
    for (int j = 0; j < t3; j++) {
      final double t19 = this.means_[j][0];
      final double t20 = this.means_[j][1];
      langevin2ForwardAdjointStage2Pass7(t[16], t[2], t19, t[0], t20, t6, t[8], n);
      rows.exp(t[17], t[16], n);
      metropolis1ForwardAdjointStage2Pass8(t[15], t[17], n);
    }
    metropolis1ForwardAdjointStage2Pass9(t[18], t[19], t[15], t[12], n);
    rows.log(t[12], t[15], n);
    langevin2ForwardAdjointStage2Pass8(t[15], t[9], t[12], n);
    metropolis1ForwardAdjointStage1Pass3(t[6], n);
    DoubleRows.copy(t[9], t7 ? t[15] : t[6], n);
    langevin2ForwardAdjointStage2Pass9(t[12], t[15], t11, t[9], t[18], n);
    DoubleRows.fill(t[9], 0, n);
    DoubleRows.fill(t[18], 0, n);
    DoubleRows.fill(t[20], 0, n);
    for (int j = 0; j < t3; j++) {
      final double t21 = this.means_[j][0];
      final double t22 = this.means_[j][1];
      langevin2ForwardAdjointStage2Pass10(t[21], t[22], t[16], t[2], t21, t[0], t22, t6, t[8], n);
      rows.exp(t[17], t[16], n);
      langevin2ForwardAdjointStage2Pass11(t[9], t[18], t[20], t[17], t[15], t6, t[22], t[21], n);
    }
    langevin2ForwardAdjointStage2Pass12(t[8], t[15], t[7], t[18], t[1], t[20], n);
    langevin2ForwardAdjointStage2Pass13(t[1], t[9], t[12], t[19], t6, n);
    DoubleRows.fill(t[7], 0, n);
    DoubleRows.fill(t[9], 0, n);
    for (int i = 0; i < t3; i++) {
      final double t23 = this.means_[i][0];
      final double t24 = this.means_[i][1];
      langevin2ForwardAdjointStage2Pass14(t[13], t[12], t[18], t[2], t23, t[0], t24, t6, t[1], n);
      DoubleRows.equal(t[14], t[13], t[3], n);
      metropolis1ForwardAdjointStage1Pass3(t[6], n);
      DoubleRows.select(t[19], t[14], t[12], t[6], n);
      DoubleRows.select(t[12], t[11], t[6], t[19], n);
      DoubleRows.select(t[19], t[14], t[18], t[6], n);
      DoubleRows.select(t[18], t[11], t[6], t[19], n);
      langevin2ForwardAdjointStage2Pass15(t[7], t[9], t[12], t[18], n);
    }
    langevin2ForwardAdjointStage2Pass16(w[3], w[4], t[4], t[15], t[9], t13, t[5], t[8], t[7], n);
    langevin2ForwardAdjointStage2Pass17(w[7], w[8], t[2], t[0], n);
  }

  private void langevin2ForwardAdjointStage4Part(int after, int before, double[][] eta,
      double lambda, double[][] path, double stepSize, double[] work) {
    work[0] = stepSize;
    work[1] = 0.5 * work[0];
    work[2] = Math.sqrt(work[1]);
    work[3] = sBar;
    work[4] = this.means_.length;
    work[5] = this.width_;
    work[6] = work[5] * 2.0;
    work[7] = work[5] * work[6];
    work[8] = this.squared_ ? 1 : 0;
    work[9] = this.power_;
    work[10] = 1 + ((int) work[9]);
    work[11] = ((int) work[10]);
    work[12] = (work[8] != 0) ? 0.0 : 1.0;
    work[13] = 1.0 / work[11];
    work[14] = lambda;
    work[15] = 1.0 - work[14];
    work[16] = 0.5 * work[2];
    langevin2ForwardAdjointStage4Pass(t[0], t[1], t[2], path[before + 3], path[after + 3], work[3], work[2], eta[1], n);
    langevin2ForwardAdjointStage4Pass2(t[3], t[4], w[10], t[2], work[13], n);
    langevin2ForwardAdjointStage4Pass3(t[5], t[6], t[7], path[before + 2], path[after + 2], work[3], work[2], eta[0], n);
    langevin2ForwardAdjointStage4Pass4(t[8], t[9], t[10], t[11], w[9], t[7], work[13], work[15], t[3], n);
    langevin2ForwardAdjointStage4Pass5(t[12], t[13], work[0], path[before + 2], work[2], eta[0], t[5], t[6], work[16], n);
    langevin2ForwardAdjointStage4Pass6(t[5], t[6], work[0], path[before + 3], work[2], eta[1], t[0], t[1], work[16], n);
    langevin2ForwardAdjointStage4Pass7(t[0], t[1], path[before + 2], path[before], t[7], path[after + 2], path[after], n);
    langevin2ForwardAdjointStage4Pass8(t[14], t[15], path[before + 3], path[before + 1], t[2], path[after + 3], path[after + 1], n);
    metropolis1ForwardAdjointStage1Pass3(t[16], n);
    DoubleRows.copy(t[17], (work[8] != 0) ? t[16] : t[4], n);
    DoubleRows.copy(t[4], (work[8] != 0) ? t[16] : t[9], n);
    DoubleRows.fill(t[9], Double.NEGATIVE_INFINITY, n);
    for (int i = 0; i < ((int) work[4]); i++) {
      work[17] = this.means_[i][0];
      work[18] = this.means_[i][1];
      langevin2ForwardAdjointStage4Pass9(t[9], path[after], work[17], path[after + 1], work[18], work[7], n);
    }
    langevin2ForwardAdjointStage4Pass10(t[18], t[19], t[9], n);
    metropolis1ForwardAdjointStage1Pass6(t[20], n);
    DoubleRows.lessOrEqual(t[21], t[9], t[20], n);
    DoubleRows.fill(t[22], 0, n);
    for (int i = 0; i < ((int) work[4]); i++) {
      work[17] = this.means_[i][0];
      work[18] = this.means_[i][1];
      langevin2ForwardAdjointStage4Pass11(t[23], path[after], work[17], path[after + 1], work[18], work[7], n);
      DoubleRows.equal(t[24], t[23], t[9], n);
      langevin2ForwardAdjointStage4Pass12(t[22], t[24], n);
    }
    DoubleRows.fill(t[25], 0, n);
    for (int j = 0; j < ((int) work[4]); j++) {
      work[19] = this.means_[j][0];
      work[20] = this.means_[j][1];
      langevin2ForwardAdjointStage4Pass13(t[26], path[after], work[19], path[after + 1], work[20], work[7], t[18], n);
      rows.exp(t[27], t[26], n);
      langevin2ForwardAdjointStage4Pass14(t[25], t[27], n);
    }
    langevin2ForwardAdjointStage4Pass15(t[28], t[29], t[25], t[22], n);
    rows.log(t[22], t[25], n);
    langevin2ForwardAdjointStage4Pass16(t[30], t[19], t[22], n);
    metropolis1ForwardAdjointStage1Pass3(t[16], n);
    DoubleRows.copy(t[19], (work[8] != 0) ? t[30] : t[16], n);
    langevin2ForwardAdjointStage4Pass17(t[22], t[30], work[12], t[19], t[28], n);
    DoubleRows.fill(t[19], 0, n);
    for (int i = 0; i < ((int) work[4]); i++) {
      work[17] = this.means_[i][0];
      work[18] = this.means_[i][1];
      langevin2ForwardAdjointStage4Pass18(t[23], t[31], path[after], work[17], path[after + 1], work[18], work[7], t[8], t[3], n);
      langevin2ForwardAdjointStage4Pass19(t[32], t[29], t[31], n);
      DoubleRows.equal(t[24], t[23], t[9], n);
      langevin2ForwardAdjointStage4Pass20(t[33], n);
      DoubleRows.select(t[31], t[24], t[32], t[33], n);
      langevin2ForwardAdjointStage4Pass21(t[19], t[31], n);
    }
    DoubleRows.fill(t[31], 0, n);
    for (int j = 0; j < ((int) work[4]); j++) {
      work[19] = this.means_[j][0];
      work[20] = this.means_[j][1];
      langevin2ForwardAdjointStage4Pass13(t[26], path[after], work[19], path[after + 1], work[20], work[7], t[18], n);
      rows.exp(t[27], t[26], n);
      langevin2ForwardAdjointStage4Pass22(t[31], t[27], t[30], n);
    }
    langevin2ForwardAdjointStage4Pass23(t[32], t[19], n);
    langevin2ForwardAdjointStage4Pass24(t[34], t[35], t[31], t[22], t[29], work[7], t[3], t[8], n);
    metropolis1ForwardAdjointStage1Pass3(t[16], n);
    DoubleRows.select(t[31], t[21], t[16], t[19], n);
    langevin2ForwardAdjointStage4Pass20(t[33], n);
    DoubleRows.select(t[19], t[21], t[33], t[32], n);
    DoubleRows.fill(t[32], 0, n);
    for (int j = 0; j < ((int) work[4]); j++) {
      work[19] = this.means_[j][0];
      work[20] = this.means_[j][1];
      langevin2ForwardAdjointStage4Pass25(t[36], t[26], t[37], path[after], work[19], path[after + 1], work[20], work[7], t[18], t[8], n);
      langevin2ForwardAdjointStage4Pass26(t[38], t[37], t[3], t[36], work[7], t[31], n);
      rows.exp(t[27], t[26], n);
      langevin2ForwardAdjointStage4Pass27(t[32], t[27], t[38], n);
    }
    langevin2ForwardAdjointStage4Pass28(t[37], t[39], t[40], t[28], t[32], t[19], t[25], n);
  }

  private void langevin2ForwardAdjointStage4Part2(int after, double[][] path, double[] work) {
    langevin2ForwardAdjointStage4Pass29(t[19], t[22], t[40], n);
    metropolis1ForwardAdjointStage1Pass3(t[16], n);
    DoubleRows.copy(t[22], (work[8] != 0) ? t[37] : t[16], n);
    DoubleRows.copy(t[25], (work[8] != 0) ? t[39] : t[16], n);
    langevin2ForwardAdjointStage4Pass30(t[28], t[25], t[19], n);
    DoubleRows.fill(t[19], 0, n);
    DoubleRows.fill(t[25], 0, n);
    DoubleRows.fill(t[32], 0, n);
    for (int j = 0; j < ((int) work[4]); j++) {
      work[19] = this.means_[j][0];
      work[20] = this.means_[j][1];
      langevin2ForwardAdjointStage4Pass31(t[37], t[36], t[26], path[after], work[19], path[after + 1], work[20], work[7], t[18], n);
      langevin2ForwardAdjointStage4Pass32(t[38], t[8], t[37], t[3], t[36], work[7], t[31], n);
      rows.exp(t[27], t[26], n);
      langevin2ForwardAdjointStage4Pass33(t[39], t[40], t[41], t[27], t[30], work[7], t[3], t[38], n);
      langevin2ForwardAdjointStage4Pass34(t[42], t[19], t[25], t[41], t[27], t[28], work[7], t[40], t[36], n);
      langevin2ForwardAdjointStage4Pass35(t[32], t[8], t[39], t[37], t[42], n);
    }
    langevin2ForwardAdjointStage4Pass36(t[3], t[8], t[17], t[25], t[4], t[32], n);
    langevin2ForwardAdjointStage4Pass37(t[4], t[29], t[19], t[22], work[7], n);
    DoubleRows.fill(t[17], 0, n);
    DoubleRows.fill(t[18], 0, n);
    for (int i = 0; i < ((int) work[4]); i++) {
      work[17] = this.means_[i][0];
      work[18] = this.means_[i][1];
      langevin2ForwardAdjointStage4Pass38(t[23], t[19], t[22], path[after], work[17], path[after + 1], work[18], work[7], t[34], t[4], n);
      langevin2ForwardAdjointStage4Pass39(t[25], t[35], t[22], n);
      DoubleRows.equal(t[24], t[23], t[9], n);
      metropolis1ForwardAdjointStage1Pass3(t[16], n);
      DoubleRows.select(t[22], t[24], t[19], t[16], n);
      DoubleRows.select(t[19], t[21], t[16], t[22], n);
      DoubleRows.select(t[22], t[24], t[25], t[16], n);
      DoubleRows.select(t[25], t[21], t[16], t[22], n);
      langevin2ForwardAdjointStage4Pass40(t[17], t[18], t[19], t[25], n);
    }
    langevin2ForwardAdjointStage4Pass41(t[4], w[1], w[13], xBar[0], t[8], t[18], t[10], work[14], n);
    langevin2ForwardAdjointStage4Pass42(t[8], w[9], work[0], t[4], t[7], n);
    langevin2ForwardAdjointStage4Pass43(t[7], w[2], w[14], xBar[1], t[3], t[17], t[11], work[14], n);
    langevin2ForwardAdjointStage4Pass44(t[3], w[10], work[0], t[7], t[2], n);
    langevin2ForwardAdjointStage4Pass45(w[15], t[13], t[4], t[12], t[6], t[7], t[5], n);
    langevin2ForwardAdjointStage4Pass46(w[16], t[8], t[0], t[1], t[3], t[14], t[15], work[14], n);
  }

  private void langevin2ForwardAdjointStage4(int after, int before, double[][] eta, double lambda,
      double[][] path, double stepSize) {
    final double[] work = new double[21];
    langevin2ForwardAdjointStage4Part(after, before, eta, lambda, path, stepSize, work);
    langevin2ForwardAdjointStage4Part2(after, path, work);
  }

  private void langevin2ForwardAdjointStage5Part(double lambda, double[] work) {
    work[0] = this.means_.length;
    work[1] = this.width_;
    work[2] = work[1] * 2.0;
    work[3] = work[1] * work[2];
    work[4] = this.squared_ ? 1 : 0;
    work[5] = this.power_;
    work[6] = 1 + ((int) work[5]);
    work[7] = ((int) work[6]);
    work[8] = (work[4] != 0) ? 0.0 : 1.0;
    work[9] = 1.0 / work[7];
    work[10] = lambda;
    work[11] = 1.0 - work[10];
    langevin2ForwardAdjointStage5Pass(t[0], t[1], t[2], t[3], work[9], w[10], w[9], work[11], n);
    metropolis1ForwardAdjointStage1Pass3(t[4], n);
    DoubleRows.copy(t[5], (work[4] != 0) ? t[4] : t[0], n);
    DoubleRows.copy(t[0], (work[4] != 0) ? t[4] : t[1], n);
    DoubleRows.fill(t[1], Double.NEGATIVE_INFINITY, n);
    for (int i = 0; i < ((int) work[0]); i++) {
      work[12] = this.means_[i][0];
      work[13] = this.means_[i][1];
      metropolis1ForwardAdjointStage2Pass3(t[1], entry[0], work[12], entry[1], work[13], work[3], n);
    }
    langevin2ForwardStage1Pass2(t[6], t[7], t[1], n);
    metropolis1ForwardAdjointStage1Pass6(t[8], n);
    DoubleRows.lessOrEqual(t[9], t[1], t[8], n);
    DoubleRows.fill(t[10], 0, n);
    for (int i = 0; i < ((int) work[0]); i++) {
      work[12] = this.means_[i][0];
      work[13] = this.means_[i][1];
      langevin2ForwardAdjointStage5Pass2(t[11], entry[0], work[12], entry[1], work[13], work[3], n);
      DoubleRows.equal(t[12], t[11], t[1], n);
      langevin2ForwardStage1Pass4(t[10], t[12], n);
    }
    DoubleRows.fill(t[13], 0, n);
    for (int j = 0; j < ((int) work[0]); j++) {
      work[14] = this.means_[j][0];
      work[15] = this.means_[j][1];
      langevin2ForwardAdjointStage5Pass3(t[14], entry[0], work[14], entry[1], work[15], work[3], t[6], n);
      rows.exp(t[15], t[14], n);
      langevin2ForwardStage1Pass6(t[13], t[15], n);
    }
    langevin2ForwardStage1Pass7(t[16], t[17], t[13], t[10], n);
    rows.log(t[10], t[13], n);
    langevin2ForwardAdjointStage5Pass4(t[18], t[7], t[10], n);
    metropolis1ForwardAdjointStage1Pass3(t[4], n);
    DoubleRows.copy(t[7], (work[4] != 0) ? t[18] : t[4], n);
    langevin2ForwardAdjointStage5Pass5(t[10], t[18], work[8], t[7], t[16], n);
    DoubleRows.fill(t[7], 0, n);
    for (int i = 0; i < ((int) work[0]); i++) {
      work[12] = this.means_[i][0];
      work[13] = this.means_[i][1];
      langevin2ForwardAdjointStage5Pass6(t[11], t[19], entry[0], work[12], entry[1], work[13], work[3], w[9], w[10], n);
      langevin2ForwardAdjointStage5Pass7(t[20], t[17], t[19], n);
      DoubleRows.equal(t[12], t[11], t[1], n);
      langevin2ForwardAdjointStage4Pass20(t[21], n);
      DoubleRows.select(t[19], t[12], t[20], t[21], n);
      metropolis1ForwardAdjointStage1Pass10(t[7], t[19], n);
    }
    DoubleRows.fill(t[19], 0, n);
    for (int j = 0; j < ((int) work[0]); j++) {
      work[14] = this.means_[j][0];
      work[15] = this.means_[j][1];
      langevin2ForwardAdjointStage5Pass3(t[14], entry[0], work[14], entry[1], work[15], work[3], t[6], n);
      rows.exp(t[15], t[14], n);
      langevin2ForwardAdjointStage5Pass8(t[19], t[15], t[18], n);
    }
    langevin2ForwardAdjointStage5Pass9(t[20], t[7], n);
    langevin2ForwardAdjointStage5Pass10(t[22], t[23], t[19], t[10], t[17], work[3], w[10], w[9], n);
    metropolis1ForwardAdjointStage1Pass3(t[4], n);
    DoubleRows.select(t[19], t[9], t[4], t[7], n);
    langevin2ForwardAdjointStage4Pass20(t[21], n);
    DoubleRows.select(t[7], t[9], t[21], t[20], n);
    DoubleRows.fill(t[20], 0, n);
    for (int j = 0; j < ((int) work[0]); j++) {
      work[14] = this.means_[j][0];
      work[15] = this.means_[j][1];
      langevin2ForwardAdjointStage5Pass11(t[24], t[14], t[25], entry[0], work[14], entry[1], work[15], work[3], t[6], w[9], n);
      langevin2ForwardAdjointStage5Pass12(t[26], t[25], t[24], w[10], work[3], t[19], n);
      rows.exp(t[15], t[14], n);
      langevin2ForwardAdjointStage5Pass13(t[20], t[15], t[26], n);
    }
    langevin2ForwardAdjointStage5Pass14(t[25], t[27], t[28], t[16], t[20], t[7], t[13], n);
    langevin2ForwardAdjointStage5Pass15(t[7], t[10], t[28], n);
    metropolis1ForwardAdjointStage1Pass3(t[4], n);
    DoubleRows.copy(t[10], (work[4] != 0) ? t[25] : t[4], n);
    DoubleRows.copy(t[13], (work[4] != 0) ? t[27] : t[4], n);
    langevin2ForwardAdjointStage5Pass16(t[16], t[13], t[7], n);
  }

  private void langevin2ForwardAdjointStage5Part2(double[] work) {
    DoubleRows.fill(t[7], 0, n);
    DoubleRows.fill(t[13], 0, n);
    DoubleRows.fill(t[20], 0, n);
    for (int j = 0; j < ((int) work[0]); j++) {
      work[14] = this.means_[j][0];
      work[15] = this.means_[j][1];
      langevin2ForwardAdjointStage5Pass17(t[25], t[24], t[14], entry[0], work[14], entry[1], work[15], work[3], t[6], n);
      langevin2ForwardAdjointStage5Pass18(t[26], t[25], w[9], t[24], w[10], work[3], t[19], n);
      rows.exp(t[15], t[14], n);
      langevin2ForwardAdjointStage5Pass19(t[27], t[28], t[29], t[15], t[18], work[3], w[10], t[26], n);
      langevin2ForwardAdjointStage5Pass20(t[30], t[7], t[13], t[29], t[15], t[16], work[3], t[28], t[24], n);
      langevin2ForwardAdjointStage5Pass21(t[20], t[27], w[9], t[25], t[30], n);
    }
    langevin2ForwardAdjointStage5Pass22(t[6], t[16], t[5], t[13], t[0], t[20], n);
    langevin2ForwardAdjointStage5Pass23(t[0], t[17], t[7], t[10], work[3], n);
    DoubleRows.fill(t[5], 0, n);
    DoubleRows.fill(t[7], 0, n);
    for (int i = 0; i < ((int) work[0]); i++) {
      work[12] = this.means_[i][0];
      work[13] = this.means_[i][1];
      langevin2ForwardAdjointStage5Pass24(t[11], t[10], t[13], entry[0], work[12], entry[1], work[13], work[3], t[22], t[0], n);
      langevin2ForwardAdjointStage5Pass25(t[17], t[23], t[13], n);
      DoubleRows.equal(t[12], t[11], t[1], n);
      metropolis1ForwardAdjointStage1Pass3(t[4], n);
      DoubleRows.select(t[13], t[12], t[10], t[4], n);
      DoubleRows.select(t[10], t[9], t[4], t[13], n);
      DoubleRows.select(t[13], t[12], t[17], t[4], n);
      DoubleRows.select(t[17], t[9], t[4], t[13], n);
      langevin2ForwardAdjointStage5Pass26(t[5], t[7], t[10], t[17], n);
    }
    langevin2ForwardAdjointStage5Pass27(xBar[0], t[2], t[16], t[7], work[10], n);
    langevin2ForwardAdjointStage5Pass28(xBar[1], t[3], t[6], t[5], work[10], n);
  }

  private void langevin2ForwardAdjointStage5(double lambda) {
    final double[] work = new double[16];
    langevin2ForwardAdjointStage5Part(lambda, work);
    langevin2ForwardAdjointStage5Part2(work);
  }

  private void langevin2ForwardAdjoint(int layer, double lambda, int p0, double stepSize) {
    for (int k = 0; k < 2; k++) {
      DoubleRows.copy(w[7 + k], entry[k], n);
    }
    langevin2ForwardAdjointStage1(lambda);
    final int segment = Checkpoints.segment(5);
    final int last = Checkpoints.last(5);
    final int kept = (segment + 1) * 4;
    final double[][] path = path(kept + (last / segment + 1) * 4);
    for (int k = 0; k < 2; k++) {
      DoubleRows.copy(path[kept + 0 + k], w[7 + k], n);
    }
    for (int k = 0; k < 2; k++) {
      DoubleRows.copy(path[kept + 2 + k], w[3 + k], n);
    }
    for (int step = 0; step < last; step++) {
      final double[][] eta = noise.normals(layer, step, 5, 2);
      langevin2ForwardAdjointStage2(eta, lambda, stepSize);
      if ((step + 1) % segment == 0) {
        for (int k = 0; k < 2; k++) {
          DoubleRows.copy(path[kept + (step + 1) / segment * 4 + 0 + k], w[7 + k], n);
        }
        for (int k = 0; k < 2; k++) {
          DoubleRows.copy(path[kept + (step + 1) / segment * 4 + 2 + k], w[3 + k], n);
        }
      }
    }
    for (int start = last; start >= 0; start -= segment) {
      for (int k = 0; k < 2; k++) {
        DoubleRows.copy(w[7 + k], path[kept + start / segment * 4 + 0 + k], n);
      }
      for (int k = 0; k < 2; k++) {
        DoubleRows.copy(w[3 + k], path[kept + start / segment * 4 + 2 + k], n);
      }
      for (int k = 0; k < 2; k++) {
        DoubleRows.copy(path[0 + 0 + k], w[7 + k], n);
      }
      for (int k = 0; k < 2; k++) {
        DoubleRows.copy(path[0 + 2 + k], w[3 + k], n);
      }
      final int end = Math.min(start + segment, 5);
      for (int step = start; step < end; step++) {
        final double[][] eta = noise.normals(layer, step, 5, 2);
        langevin2ForwardAdjointStage2(eta, lambda, stepSize);
        for (int k = 0; k < 2; k++) {
          DoubleRows.copy(path[(step - start + 1) * 4 + 0 + k], w[7 + k], n);
        }
        for (int k = 0; k < 2; k++) {
          DoubleRows.copy(path[(step - start + 1) * 4 + 2 + k], w[3 + k], n);
        }
      }
      for (int step = end - 1; step >= start; step--) {
        final int before = (step - start) * 4;
        final int after = before + 4;
        final double[][] eta = noise.normals(layer, step, 5, 2);
        langevin2ForwardAdjointStage4(after, before, eta, lambda, path, stepSize);
      }
    }
    langevin2ForwardAdjointStage5(lambda);
    addToGradient(p0 + 0, DoubleRows.sum(w[15], n));
    addToGradient(p0 + 1, DoubleRows.sum(w[16], n));
  }

  private void targetGradientStage1() {
    final int t0 = this.means_.length;
    final double t1 = this.width_;
    final double t2 = t1 * 2.0;
    final double t3 = t1 * t2;
    final boolean t4 = this.squared_;
    final int t5 = this.power_;
    final int t6 = 1 + t5;
    final double t7 = t6;
    final double t8 = t4 ? 0.0 : 1.0;
    final double t9 = 1.0 / t7;
    targetGradientStage1Pass(t[0], t[1], t[2], x[0], x[1], t7, t9, n);
    metropolis1ForwardAdjointStage1Pass3(t[3], n);
    DoubleRows.copy(t[4], t4 ? t[3] : t[1], n);
    DoubleRows.copy(t[1], t4 ? t[3] : t[2], n);
    DoubleRows.fill(t[2], Double.NEGATIVE_INFINITY, n);
    for (int i = 0; i < t0; i++) {
      final double t10 = this.means_[i][0];
      final double t11 = this.means_[i][1];
      metropolis1ForwardStage1Pass2(t[2], x[0], t10, x[1], t11, t3, n);
    }
    targetGradientStage1Pass2(t[5], t[6], t[2], n);
    metropolis1ForwardAdjointStage1Pass6(t[7], n);
    DoubleRows.lessOrEqual(t[8], t[2], t[7], n);
    DoubleRows.fill(t[9], 0, n);
    for (int i = 0; i < t0; i++) {
      final double t12 = this.means_[i][0];
      final double t13 = this.means_[i][1];
      targetGradientStage1Pass3(t[10], x[0], t12, x[1], t13, t3, n);
      DoubleRows.equal(t[11], t[10], t[2], n);
      targetGradientStage1Pass4(t[9], t[11], n);
    }
    DoubleRows.fill(t[12], 0, n);
    for (int j = 0; j < t0; j++) {
      final double t14 = this.means_[j][0];
      final double t15 = this.means_[j][1];
      targetGradientStage1Pass5(t[13], x[0], t14, x[1], t15, t3, t[5], n);
      rows.exp(t[14], t[13], n);
      metropolis1ForwardAdjointStage2Pass6(t[12], t[14], n);
    }
    targetGradientStage1Pass6(t[15], t[16], t[12], t[9], n);
    rows.log(t[9], t[12], n);
    targetGradientStage1Pass7(t[12], t[17], t[18], t[6], t[9], t[0], n);
    DoubleRows.copy(t[0], t4 ? t[12] : t[17], n);
    metropolis1ForwardAdjointStage1Pass3(t[3], n);
    DoubleRows.copy(t[6], t4 ? t[18] : t[3], n);
    targetGradientStage1Pass8(t[9], t[12], t8, t[6], t[15], n);
    DoubleRows.fill(t[6], 0, n);
    DoubleRows.fill(t[15], 0, n);
    DoubleRows.fill(t[17], 0, n);
    for (int j = 0; j < t0; j++) {
      final double t16 = this.means_[j][0];
      final double t17 = this.means_[j][1];
      targetGradientStage1Pass9(t[18], t[19], t[13], x[0], t16, x[1], t17, t3, t[5], n);
      rows.exp(t[14], t[13], n);
      targetGradientStage1Pass10(t[6], t[15], t[17], t[14], t[12], t3, t[19], t[18], n);
    }
    targetGradientStage1Pass11(t[5], t[12], t[4], t[15], t[1], t[17], n);
    targetGradientStage1Pass12(t[1], t[6], t[9], t[16], t3, n);
    DoubleRows.fill(t[4], 0, n);
    DoubleRows.fill(t[6], 0, n);
    for (int i = 0; i < t0; i++) {
      final double t18 = this.means_[i][0];
      final double t19 = this.means_[i][1];
      targetGradientStage1Pass13(t[10], t[9], t[15], x[0], t18, x[1], t19, t3, t[1], n);
      DoubleRows.equal(t[11], t[10], t[2], n);
      metropolis1ForwardAdjointStage1Pass3(t[3], n);
      DoubleRows.select(t[16], t[11], t[9], t[3], n);
      DoubleRows.select(t[9], t[8], t[3], t[16], n);
      DoubleRows.select(t[16], t[11], t[15], t[3], n);
      DoubleRows.select(t[15], t[8], t[3], t[16], n);
      targetGradientStage1Pass14(t[4], t[6], t[9], t[15], n);
    }
    targetGradientStage1Pass15(xBar[0], xBar[1], t[5], t[4], t[12], t[6], n);
    metropolis1ForwardStage1Pass8(w[0], t[0], n);
  }

  private void targetGradient() {
    targetGradientStage1();
  }

  private static void affine0ForwardStage1Pass(double[] x0, double[] x1, double p2, double c,
      double p3, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      final double v1 = x1[i];
      x0[i] = Math.fma(v0, c, p2);
      x1[i] = Math.fma(v1, c_2, p3);
    }
  }

  private static void affine0ForwardStage1Pass2(double[] c, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      c[i] = c_2;
    }
  }

  private static void affine0InverseStage1Pass(double[] x0, double[] x1, double c, double p2,
      double c_2, double p3, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      final double v1 = x1[i];
      x0[i] = c * (v0 - p2);
      x1[i] = c_2 * (v1 - p3);
    }
  }

  private static void affine0ForwardAdjointStage1Pass(double[] pBar2, double[] xBar1, double c,
      double[] xBar1_2, double sBar, double[] entry1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar1_2[i];
      xBar1[i] = c * v0;
      pBar2[i] = Math.fma(c, entry1[i] * v0, sBar);
    }
  }

  private static void affine0ForwardAdjointStage1Pass2(double[] pBar0, double[] xBar0, double c,
      double[] xBar0_2, double sBar, double[] entry0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0_2[i];
      xBar0[i] = c * v0;
      pBar0[i] = Math.fma(c, entry0[i] * v0, sBar);
    }
  }

  private static void affine0ForwardAdjointStage1Pass3(double[] pBar1, double[] pBar3,
      double[] xBar0, double[] xBar1, int n) {
    for (int i = 0; i < n; i++) {
      pBar1[i] = xBar0[i];
      pBar3[i] = xBar1[i];
    }
  }

  private static void affine0InverseAdjointStage1Pass(double[] pBar2, double[] pBar3,
      double[] xBar1, double c, double[] entry1, double p3, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar1[i];
      final double v1 = c * v0;
      xBar1[i] = v1;
      pBar3[i] = -v1;
      pBar2[i] = Math.fma(-c, (entry1[i] - p3) * v0, c_2);
    }
  }

  private static void affine0InverseAdjointStage1Pass2(double[] pBar0, double[] pBar1,
      double[] xBar0, double c, double[] entry0, double p2, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0[i];
      final double v1 = c * v0;
      xBar0[i] = v1;
      pBar1[i] = -v1;
      pBar0[i] = Math.fma(-c, (entry0[i] - p2) * v0, c_2);
    }
  }

  private static void metropolis1ForwardStage1Pass(double[] t0, double[] t1, double[] x0,
      double[] x1, double c, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      final double v1 = x1[i];
      final double v2 = Math.fma(v1, v1, v0 * v0);
      t0[i] = (0.05 * v2) / c;
      t1[i] = (v2 * 0.5) * c_2;
    }
  }

  private static void metropolis1ForwardStage1Pass2(double[] sum, double[] x0, double means_,
      double[] x1, double means__2, double c, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i] - means_;
      final double v1 = x1[i] - means__2;
      sum[i] = Math.max(sum[i], -(Math.fma(v1, v1, v0 * v0) / c));
    }
  }

  private static void metropolis1ForwardStage1Pass3(double[] t3, double[] t4, double[] t2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.max(-1.0E300, t2[i]);
      t3[i] = v0;
      t4[i] = -v0;
    }
  }

  private static void metropolis1ForwardStage1Pass4(double[] t5, double[] x0, double means_,
      double[] x1, double means__2, double c, double[] t3, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i] - means_;
      final double v1 = x1[i] - means__2;
      t5[i] = (-(Math.fma(v1, v1, v0 * v0) / c)) - t3[i];
    }
  }

  private static void metropolis1ForwardStage1Pass5(double[] sum, double[] t6, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t6[i];
    }
  }

  private static void metropolis1ForwardStage1Pass6(double[] t2, double[] t5, double[] t4,
      double[] t3, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t4[i] - t3[i];
      t2[i] = v0 * v0;
      t5[i] = Math.fma(v0, 1.0, t0[i]);
    }
  }

  private static void metropolis1ForwardStage1Pass7(double[] uOld0, double[] t2, double[] t1,
      double[] t0, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(t0[i], lambda, t1[i]);
      uOld0[i] = v0;
      t2[i] = -v0;
    }
  }

  private static void metropolis1ForwardStage1Pass8(double[] u10, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      u10[i] = t0[i];
    }
  }

  private static void metropolis1ForwardStage2Pass(double[] t0, double[] x0, double stepSize,
      double[] xi0, int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = Math.fma(stepSize, xi0[i], x0[i]);
    }
  }

  private static void metropolis1ForwardStage2Pass2(double[] t1, double[] t2, double[] t3,
      double[] x1, double stepSize, double[] xi1, double[] t0, double c, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(stepSize, xi1[i], x1[i]);
      t1[i] = v0;
      final double v1 = t0[i];
      final double v2 = Math.fma(v0, v0, v1 * v1);
      t2[i] = (0.05 * v2) / c;
      t3[i] = (v2 * 0.5) * c_2;
    }
  }

  private static void metropolis1ForwardStage2Pass3(double[] sum, double[] t0, double means_,
      double[] t1, double means__2, double c, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t0[i] - means_;
      final double v1 = t1[i] - means__2;
      sum[i] = Math.max(sum[i], -(Math.fma(v1, v1, v0 * v0) / c));
    }
  }

  private static void metropolis1ForwardStage2Pass4(double[] t5, double[] t6, double[] t4, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.max(-1.0E300, t4[i]);
      t5[i] = v0;
      t6[i] = -v0;
    }
  }

  private static void metropolis1ForwardStage2Pass5(double[] t7, double[] t0, double means_,
      double[] t1, double means__2, double c, double[] t5, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t0[i] - means_;
      final double v1 = t1[i] - means__2;
      t7[i] = (-(Math.fma(v1, v1, v0 * v0) / c)) - t5[i];
    }
  }

  private static void metropolis1ForwardStage2Pass6(double[] sum, double[] t8, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t8[i];
    }
  }

  private static void metropolis1ForwardStage2Pass7(double[] t1, double[] t4, double[] t6,
      double[] t0, double[] t2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t6[i] - t0[i];
      t1[i] = v0 * v0;
      t4[i] = Math.fma(v0, 1.0, t2[i]);
    }
  }

  private static void metropolis1ForwardStage2Pass8(double[] t1, double[] t2, double[] t3,
      double[] t0, double lambda, double[] uOld0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(t0[i], lambda, t3[i]);
      t1[i] = v0;
      t2[i] = uOld0[i] - v0;
    }
  }

  private static void metropolis1ForwardStage2Pass9(double[] x0, double[] x1, double[] accepted0,
      double[] t0, double stepSize, double[] xi0, double[] xi1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      final double v1 = x1[i];
      final double v2 = t0[i];
      accepted0[i] += v2;
      final double v3 = stepSize * v2;
      x0[i] = Math.fma(xi0[i], v3, v0);
      x1[i] = Math.fma(xi1[i], v3, v1);
    }
  }

  private static void metropolis1ForwardStage2Pass10(double[] uOld0, double[] t2, int n) {
    for (int i = 0; i < n; i++) {
      uOld0[i] = t2[i];
    }
  }

  private static void metropolis1ForwardAdjointStage1Pass(double[] t0, double[] t1, double[] t2,
      double[] t3, double[] t4, double[] exit0, double[] exit1, double c, double c_2, double c_3,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = exit0[i];
      final double v1 = exit1[i];
      final double v2 = Math.fma(v1, v1, v0 * v0);
      t0[i] = (0.05 * v2) / c;
      t1[i] = (v1 * c_2) * 0.1;
      t2[i] = 0.1 * (v0 * c_2);
      t3[i] = v2 * 0.5;
      t4[i] = v0 * c_3;
    }
  }

  private static void metropolis1ForwardAdjointStage1Pass2(double[] t5, double[] t6, double[] t7,
      double[] exit1, double c, double[] exit0, double[] entry0, double[] entry1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = exit1[i];
      t5[i] = v0 * c;
      t6[i] = exit0[i] - entry0[i];
      t7[i] = v0 - entry1[i];
    }
  }

  private static void metropolis1ForwardAdjointStage1Pass3(double[] c, int n) {
    for (int i = 0; i < n; i++) {
      c[i] = 0.0;
    }
  }

  private static void metropolis1ForwardAdjointStage1Pass4(double[] sum, double[] exit0,
      double means_, double[] exit1, double means__2, double c, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = exit0[i] - means_;
      final double v1 = exit1[i] - means__2;
      sum[i] = Math.max(sum[i], -(Math.fma(v1, v1, v0 * v0) / c));
    }
  }

  private static void metropolis1ForwardAdjointStage1Pass5(double[] t10, double[] t11, double[] t2,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.max(-1.0E300, t2[i]);
      t10[i] = v0;
      t11[i] = -v0;
    }
  }

  private static void metropolis1ForwardAdjointStage1Pass6(double[] c, int n) {
    for (int i = 0; i < n; i++) {
      c[i] = -1.0E300;
    }
  }

  private static void metropolis1ForwardAdjointStage1Pass7(double[] t15, double[] exit0,
      double means_, double[] exit1, double means__2, double c, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = exit0[i] - means_;
      final double v1 = exit1[i] - means__2;
      t15[i] = -(Math.fma(v1, v1, v0 * v0) / c);
    }
  }

  private static void metropolis1ForwardAdjointStage1Pass8(double[] sum, double[] t16, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t16[i];
    }
  }

  private static void metropolis1ForwardAdjointStage1Pass9(double[] t18, double[] exit0,
      double means_, double[] exit1, double means__2, double c, double[] t10, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = exit0[i] - means_;
      final double v1 = exit1[i] - means__2;
      t18[i] = (-(Math.fma(v1, v1, v0 * v0) / c)) - t10[i];
    }
  }

  private static void metropolis1ForwardAdjointStage1Pass10(double[] sum, double[] t19, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t19[i];
    }
  }

  private static void metropolis1ForwardAdjointStage1Pass11(double[] t20, double[] t21,
      double[] t17, double[] t14, int n) {
    for (int i = 0; i < n; i++) {
      t20[i] = 1.0 / t17[i];
      t21[i] = 1.0 / t14[i];
    }
  }

  private static void metropolis1ForwardAdjointStage1Pass12(double[] t17, double[] t22,
      double[] t23, double[] t11, double[] t14, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t11[i] - t14[i];
      t17[i] = v0 * v0;
      t22[i] = Math.fma(v0, 1.0, t0[i]);
      t23[i] = 2.0 * v0;
    }
  }

  private static void metropolis1ForwardAdjointStage1Pass13(double[] t14, double[] t17,
      double[] t22, double[] t23, double c, double[] t11, double[] t20, double[] t0, double[] t3,
      double sBar, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = c + t11[i];
      t14[i] = v0;
      t17[i] = v0 * t20[i];
      final double v1 = t0[i] - t3[i];
      t22[i] = v1;
      t23[i] = v1 * sBar;
    }
  }

  private static void metropolis1ForwardAdjointStage1Pass14(double[] t24, double[] t25,
      double[] t18, double[] exit0, double means_, double[] exit1, double means__2, double c,
      double[] t10, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = exit0[i] - means_;
      t24[i] = v0;
      final double v1 = exit1[i] - means__2;
      t25[i] = v1;
      t18[i] = (-(Math.fma(v1, v1, v0 * v0) / c)) - t10[i];
    }
  }

  private static void metropolis1ForwardAdjointStage1Pass15(double[] sum, double[] sum_2,
      double[] sum_3, double[] t19, double[] t17, double c, double[] t25, double[] t24, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t19[i] * t17[i];
      sum[i] += v0;
      final double v1 = v0 / c;
      sum_2[i] = Math.fma(2.0, t25[i] * v1, sum_2[i]);
      sum_3[i] = Math.fma(2.0, t24[i] * v1, sum_3[i]);
    }
  }

  private static void metropolis1ForwardAdjointStage1Pass16(double[] t10, double[] t17, double[] t9,
      double[] t11, double[] t1, double[] t20, int n) {
    for (int i = 0; i < n; i++) {
      t10[i] = t9[i] + t11[i];
      t17[i] = t1[i] + t20[i];
    }
  }

  private static void metropolis1ForwardAdjointStage1Pass17(double[] t1, double[] t3, double[] t14,
      double[] t21, double c, int n) {
    for (int i = 0; i < n; i++) {
      t1[i] = ((t3[i] - t14[i]) * t21[i]) / c;
    }
  }

  private static void metropolis1ForwardAdjointStage1Pass18(double[] t15, double[] t11,
      double[] t14, double[] exit0, double means_, double[] exit1, double means__2, double c,
      double[] t1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = exit0[i] - means_;
      final double v1 = exit1[i] - means__2;
      t15[i] = -(Math.fma(v1, v1, v0 * v0) / c);
      final double v2 = t1[i];
      t11[i] = -(2.0 * (v1 * v2));
      t14[i] = -(2.0 * (v0 * v2));
    }
  }

  private static void metropolis1ForwardAdjointStage1Pass19(double[] sum, double[] sum_2,
      double[] t11, double[] t14, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t11[i];
      sum_2[i] += t14[i];
    }
  }

  private static void metropolis1ForwardAdjointStage1Pass20(double[] t1, double[] g0,
      double[] xBar0, double[] t4, double[] t17, double[] t9, double lambda, double sBar,
      double[] t6, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0[i];
      final double v1 = Math.fma(t17[i] + t9[i], lambda, t4[i]);
      g0[i] = v1;
      final double v2 = Math.fma(v1, sBar, v0);
      xBar0[i] = v2;
      t1[i] = v2 * t6[i];
    }
  }

  private static void metropolis1ForwardAdjointStage1Pass21(double[] t2, double[] g1,
      double[] xBar1, double[] t5, double[] t10, double[] t3, double lambda, double sBar,
      double[] t7, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar1[i];
      final double v1 = Math.fma(t10[i] + t3[i], lambda, t5[i]);
      g1[i] = v1;
      final double v2 = Math.fma(v1, sBar, v0);
      xBar1[i] = v2;
      t2[i] = v2 * t7[i];
    }
  }

  private static void metropolis1ForwardAdjointStage1Pass22(double[] logStepSizeBar0, double[] t1,
      double[] t2, int n) {
    for (int i = 0; i < n; i++) {
      logStepSizeBar0[i] = t1[i] + t2[i];
    }
  }

  private static void metropolis1ForwardAdjointStage1Pass23(double[] u10, double[] difference0,
      double[] lambdaBar0, double[] t0, double[] t22, double[] t23, int n) {
    for (int i = 0; i < n; i++) {
      u10[i] = t0[i];
      difference0[i] = t22[i];
      lambdaBar0[i] = t23[i];
    }
  }

  private static void metropolis1ForwardAdjointStage2Pass(double[] t0, double[] t1, double[] t2,
      double[] t3, double[] t4, double[] entry0, double[] entry1, double c, double c_2, double c_3,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry0[i];
      final double v1 = entry1[i];
      final double v2 = Math.fma(v1, v1, v0 * v0);
      t0[i] = (0.05 * v2) / c;
      t1[i] = (v1 * c_2) * 0.1;
      t2[i] = 0.1 * (v0 * c_2);
      t3[i] = v2 * 0.5;
      t4[i] = v0 * c_3;
    }
  }

  private static void metropolis1ForwardAdjointStage2Pass2(double[] t5, double[] entry1, double c,
      int n) {
    for (int i = 0; i < n; i++) {
      t5[i] = entry1[i] * c;
    }
  }

  private static void metropolis1ForwardAdjointStage2Pass3(double[] sum, double[] entry0,
      double means_, double[] entry1, double means__2, double c, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry0[i] - means_;
      final double v1 = entry1[i] - means__2;
      sum[i] = Math.max(sum[i], -(Math.fma(v1, v1, v0 * v0) / c));
    }
  }

  private static void metropolis1ForwardAdjointStage2Pass4(double[] t8, double[] t9, double[] t2,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.max(-1.0E300, t2[i]);
      t8[i] = v0;
      t9[i] = -v0;
    }
  }

  private static void metropolis1ForwardAdjointStage2Pass5(double[] t13, double[] entry0,
      double means_, double[] entry1, double means__2, double c, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry0[i] - means_;
      final double v1 = entry1[i] - means__2;
      t13[i] = -(Math.fma(v1, v1, v0 * v0) / c);
    }
  }

  private static void metropolis1ForwardAdjointStage2Pass6(double[] sum, double[] t14, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t14[i];
    }
  }

  private static void metropolis1ForwardAdjointStage2Pass7(double[] t16, double[] entry0,
      double means_, double[] entry1, double means__2, double c, double[] t8, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry0[i] - means_;
      final double v1 = entry1[i] - means__2;
      t16[i] = (-(Math.fma(v1, v1, v0 * v0) / c)) - t8[i];
    }
  }

  private static void metropolis1ForwardAdjointStage2Pass8(double[] sum, double[] t17, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t17[i];
    }
  }

  private static void metropolis1ForwardAdjointStage2Pass9(double[] t18, double[] t19, double[] t15,
      double[] t12, int n) {
    for (int i = 0; i < n; i++) {
      t18[i] = 1.0 / t15[i];
      t19[i] = 1.0 / t12[i];
    }
  }

  private static void metropolis1ForwardAdjointStage2Pass10(double[] t15, double[] t20,
      double[] t21, double[] t9, double[] t12, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t9[i] - t12[i];
      t15[i] = v0 * v0;
      t20[i] = Math.fma(v0, 1.0, t0[i]);
      t21[i] = 2.0 * v0;
    }
  }

  private static void metropolis1ForwardAdjointStage2Pass11(double[] t12, double[] t15,
      double[] t20, double c, double[] t9, double[] t18, double[] t0, double[] t3, double sBar,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = c + t9[i];
      t12[i] = v0;
      t15[i] = v0 * t18[i];
      t20[i] = -((t0[i] - t3[i]) * sBar);
    }
  }

  private static void metropolis1ForwardAdjointStage2Pass12(double[] t18, double[] t21,
      double[] t16, double[] entry0, double means_, double[] entry1, double means__2, double c,
      double[] t8, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry0[i] - means_;
      t18[i] = v0;
      final double v1 = entry1[i] - means__2;
      t21[i] = v1;
      t16[i] = (-(Math.fma(v1, v1, v0 * v0) / c)) - t8[i];
    }
  }

  private static void metropolis1ForwardAdjointStage2Pass13(double[] sum, double[] sum_2,
      double[] sum_3, double[] t17, double[] t15, double c, double[] t21, double[] t18, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t17[i] * t15[i];
      sum[i] += v0;
      final double v1 = v0 / c;
      sum_2[i] = Math.fma(2.0, t21[i] * v1, sum_2[i]);
      sum_3[i] = Math.fma(2.0, t18[i] * v1, sum_3[i]);
    }
  }

  private static void metropolis1ForwardAdjointStage2Pass14(double[] t8, double[] t15, double[] t7,
      double[] t3, double[] t1, double[] t9, int n) {
    for (int i = 0; i < n; i++) {
      t8[i] = t7[i] + t3[i];
      t15[i] = t1[i] + t9[i];
    }
  }

  private static void metropolis1ForwardAdjointStage2Pass15(double[] t1, double[] t0, double[] t12,
      double[] t19, double c, int n) {
    for (int i = 0; i < n; i++) {
      t1[i] = ((t0[i] - t12[i]) * t19[i]) / c;
    }
  }

  private static void metropolis1ForwardAdjointStage2Pass16(double[] t13, double[] t7, double[] t9,
      double[] entry0, double means_, double[] entry1, double means__2, double c, double[] t1,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry0[i] - means_;
      final double v1 = entry1[i] - means__2;
      t13[i] = -(Math.fma(v1, v1, v0 * v0) / c);
      final double v2 = t1[i];
      t7[i] = -(2.0 * (v1 * v2));
      t9[i] = -(2.0 * (v0 * v2));
    }
  }

  private static void metropolis1ForwardAdjointStage2Pass17(double[] sum, double[] sum_2,
      double[] t7, double[] t9, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t7[i];
      sum_2[i] += t9[i];
    }
  }

  private static void metropolis1ForwardAdjointStage2Pass18(double[] xBar0, double[] t4,
      double[] t15, double[] t3, double lambda, double sBar, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0[i];
      xBar0[i] = Math.fma(-Math.fma(t15[i] + t3[i], lambda, t4[i]), sBar, v0);
    }
  }

  private static void metropolis1ForwardAdjointStage2Pass19(double[] xBar1, double[] t5,
      double[] t8, double[] t0, double lambda, double sBar, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar1[i];
      xBar1[i] = Math.fma(-Math.fma(t8[i] + t0[i], lambda, t5[i]), sBar, v0);
    }
  }

  private static void metropolis1ForwardAdjointStage2Pass20(double[] lambdaBar0, double[] t20,
      int n) {
    for (int i = 0; i < n; i++) {
      lambdaBar0[i] = t20[i];
    }
  }

  private static void langevin2ForwardStage1Pass(double[] t0, double[] t1, double[] t2, double[] t3,
      double[] x1, double c, double[] x0, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x1[i];
      t0[i] = (v0 * c) * 0.1;
      final double v1 = x0[i];
      t1[i] = 0.1 * (v1 * c);
      t2[i] = v1 * c_2;
      t3[i] = v0 * c_2;
    }
  }

  private static void langevin2ForwardStage1Pass2(double[] t6, double[] t7, double[] t1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.max(-1.0E300, t1[i]);
      t6[i] = v0;
      t7[i] = -v0;
    }
  }

  private static void langevin2ForwardStage1Pass3(double[] t11, double[] x0, double means_,
      double[] x1, double means__2, double c, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i] - means_;
      final double v1 = x1[i] - means__2;
      t11[i] = -(Math.fma(v1, v1, v0 * v0) / c);
    }
  }

  private static void langevin2ForwardStage1Pass4(double[] sum, double[] t12, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t12[i];
    }
  }

  private static void langevin2ForwardStage1Pass5(double[] t14, double[] x0, double means_,
      double[] x1, double means__2, double c, double[] t6, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i] - means_;
      final double v1 = x1[i] - means__2;
      t14[i] = (-(Math.fma(v1, v1, v0 * v0) / c)) - t6[i];
    }
  }

  private static void langevin2ForwardStage1Pass6(double[] sum, double[] t15, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t15[i];
    }
  }

  private static void langevin2ForwardStage1Pass7(double[] t16, double[] t17, double[] t13,
      double[] t10, int n) {
    for (int i = 0; i < n; i++) {
      t16[i] = 1.0 / t13[i];
      t17[i] = 1.0 / t10[i];
    }
  }

  private static void langevin2ForwardStage1Pass8(double[] t13, double[] t7, double[] t10, int n) {
    for (int i = 0; i < n; i++) {
      t13[i] = 2.0 * (t7[i] - t10[i]);
    }
  }

  private static void langevin2ForwardStage1Pass9(double[] t10, double[] t13, double c, double[] t7,
      double[] t16, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = c + t7[i];
      t10[i] = v0;
      t13[i] = v0 * t16[i];
    }
  }

  private static void langevin2ForwardStage1Pass10(double[] t19, double[] t20, double[] t14,
      double[] x0, double means_, double[] x1, double means__2, double c, double[] t6, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i] - means_;
      t19[i] = v0;
      final double v1 = x1[i] - means__2;
      t20[i] = v1;
      t14[i] = (-(Math.fma(v1, v1, v0 * v0) / c)) - t6[i];
    }
  }

  private static void langevin2ForwardStage1Pass11(double[] sum, double[] sum_2, double[] sum_3,
      double[] t15, double[] t13, double c, double[] t20, double[] t19, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t15[i] * t13[i];
      sum[i] += v0;
      final double v1 = v0 / c;
      sum_2[i] = Math.fma(2.0, t20[i] * v1, sum_2[i]);
      sum_3[i] = Math.fma(2.0, t19[i] * v1, sum_3[i]);
    }
  }

  private static void langevin2ForwardStage1Pass12(double[] t6, double[] t13, double[] t5,
      double[] t16, double[] t0, double[] t18, int n) {
    for (int i = 0; i < n; i++) {
      t6[i] = t5[i] + t16[i];
      t13[i] = t0[i] + t18[i];
    }
  }

  private static void langevin2ForwardStage1Pass13(double[] t0, double[] t7, double[] t10,
      double[] t17, double c, int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = ((t7[i] - t10[i]) * t17[i]) / c;
    }
  }

  private static void langevin2ForwardStage1Pass14(double[] t11, double[] t10, double[] t16,
      double[] x0, double means_, double[] x1, double means__2, double c, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i] - means_;
      final double v1 = x1[i] - means__2;
      t11[i] = -(Math.fma(v1, v1, v0 * v0) / c);
      final double v2 = t0[i];
      t10[i] = -(2.0 * (v1 * v2));
      t16[i] = -(2.0 * (v0 * v2));
    }
  }

  private static void langevin2ForwardStage1Pass15(double[] sum, double[] sum_2, double[] t10,
      double[] t16, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t10[i];
      sum_2[i] += t16[i];
    }
  }

  private static void langevin2ForwardStage1Pass16(double[] g0, double[] g1, double[] t2,
      double[] t13, double[] t7, double lambda, double[] t3, double[] t6, double[] t5, int n) {
    for (int i = 0; i < n; i++) {
      g0[i] = Math.fma(t13[i] + t7[i], lambda, t2[i]);
      g1[i] = Math.fma(t6[i] + t5[i], lambda, t3[i]);
    }
  }

  private static void langevin2ForwardStage2Pass(double[] t0, double[] eta0, double[] g0, double c,
      int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = Math.fma(g0[i], c, -eta0[i]);
    }
  }

  private static void langevin2ForwardStage2Pass2(double[] t1, double[] t2, double[] t3,
      double[] eta1, double c, double[] g1, double stepSize, double[] x1, double c_2, double c_3,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = eta1[i];
      final double v1 = g1[i];
      t1[i] = Math.fma(c, v1, -v0);
      final double v2 = Math.fma(c_2, v0, Math.fma(-stepSize, v1, x1[i]));
      t2[i] = v2;
      t3[i] = (v2 * c_3) * 0.1;
    }
  }

  private static void langevin2ForwardStage2Pass3(double[] t4, double[] t5, double[] t6,
      double[] g0, double stepSize, double[] x0, double[] eta0, double c, double c_2, double c_3,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(eta0[i], c, Math.fma(-g0[i], stepSize, x0[i]));
      t4[i] = v0;
      t5[i] = 0.1 * (v0 * c_2);
      t6[i] = v0 * c_3;
    }
  }

  private static void langevin2ForwardStage2Pass4(double[] t7, double[] t2, double c, int n) {
    for (int i = 0; i < n; i++) {
      t7[i] = t2[i] * c;
    }
  }

  private static void langevin2ForwardStage2Pass5(double[] sum, double[] t4, double means_,
      double[] t2, double means__2, double c, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t4[i] - means_;
      final double v1 = t2[i] - means__2;
      sum[i] = Math.max(sum[i], -(Math.fma(v1, v1, v0 * v0) / c));
    }
  }

  private static void langevin2ForwardStage2Pass6(double[] t10, double[] t11, double[] t5, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.max(-1.0E300, t5[i]);
      t10[i] = v0;
      t11[i] = -v0;
    }
  }

  private static void langevin2ForwardStage2Pass7(double[] t15, double[] t4, double means_,
      double[] t2, double means__2, double c, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t4[i] - means_;
      final double v1 = t2[i] - means__2;
      t15[i] = -(Math.fma(v1, v1, v0 * v0) / c);
    }
  }

  private static void langevin2ForwardStage2Pass8(double[] t18, double[] t4, double means_,
      double[] t2, double means__2, double c, double[] t10, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t4[i] - means_;
      final double v1 = t2[i] - means__2;
      t18[i] = (-(Math.fma(v1, v1, v0 * v0) / c)) - t10[i];
    }
  }

  private static void langevin2ForwardStage2Pass9(double[] t17, double[] t11, double[] t14, int n) {
    for (int i = 0; i < n; i++) {
      t17[i] = 2.0 * (t11[i] - t14[i]);
    }
  }

  private static void langevin2ForwardStage2Pass10(double[] t14, double[] t17, double c,
      double[] t11, double[] t20, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = c + t11[i];
      t14[i] = v0;
      t17[i] = v0 * t20[i];
    }
  }

  private static void langevin2ForwardStage2Pass11(double[] t23, double[] t24, double[] t18,
      double[] t4, double means_, double[] t2, double means__2, double c, double[] t10, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t4[i] - means_;
      t23[i] = v0;
      final double v1 = t2[i] - means__2;
      t24[i] = v1;
      t18[i] = (-(Math.fma(v1, v1, v0 * v0) / c)) - t10[i];
    }
  }

  private static void langevin2ForwardStage2Pass12(double[] sum, double[] sum_2, double[] sum_3,
      double[] t19, double[] t17, double c, double[] t24, double[] t23, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t19[i] * t17[i];
      sum[i] += v0;
      final double v1 = v0 / c;
      sum_2[i] = Math.fma(2.0, t24[i] * v1, sum_2[i]);
      sum_3[i] = Math.fma(2.0, t23[i] * v1, sum_3[i]);
    }
  }

  private static void langevin2ForwardStage2Pass13(double[] t10, double[] t17, double[] t9,
      double[] t20, double[] t3, double[] t22, int n) {
    for (int i = 0; i < n; i++) {
      t10[i] = t9[i] + t20[i];
      t17[i] = t3[i] + t22[i];
    }
  }

  private static void langevin2ForwardStage2Pass14(double[] t3, double[] t11, double[] t14,
      double[] t21, double c, int n) {
    for (int i = 0; i < n; i++) {
      t3[i] = ((t11[i] - t14[i]) * t21[i]) / c;
    }
  }

  private static void langevin2ForwardStage2Pass15(double[] t15, double[] t14, double[] t20,
      double[] t4, double means_, double[] t2, double means__2, double c, double[] t3, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t4[i] - means_;
      final double v1 = t2[i] - means__2;
      t15[i] = -(Math.fma(v1, v1, v0 * v0) / c);
      final double v2 = t3[i];
      t14[i] = -(2.0 * (v1 * v2));
      t20[i] = -(2.0 * (v0 * v2));
    }
  }

  private static void langevin2ForwardStage2Pass16(double[] sum, double[] sum_2, double[] t14,
      double[] t20, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t14[i];
      sum_2[i] += t20[i];
    }
  }

  private static void langevin2ForwardStage2Pass17(double[] t3, double[] g0, double[] t6,
      double[] t17, double[] t11, double lambda, double[] t0, double c, double[] eta0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(t17[i] + t11[i], lambda, t6[i]);
      g0[i] = v0;
      final double v1 = Math.fma(c, v0, t0[i]);
      final double v2 = eta0[i];
      t3[i] = (v2 - v1) * Math.fma(v2, 1.0, v1);
    }
  }

  private static void langevin2ForwardStage2Pass18(double[] t0, double[] g1, double[] t7,
      double[] t10, double[] t9, double lambda, double[] t1, double c, double[] eta1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(t10[i] + t9[i], lambda, t7[i]);
      g1[i] = v0;
      final double v1 = Math.fma(c, v0, t1[i]);
      final double v2 = eta1[i];
      t0[i] = (v2 - v1) * Math.fma(v2, 1.0, v1);
    }
  }

  private static void langevin2ForwardStage2Pass19(double[] t1, double[] t3, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      t1[i] = 0.5 * (t3[i] + t0[i]);
    }
  }

  private static void langevin2ForwardStage2Pass20(double[] x0, double[] x1, double[] t4,
      double[] t2, int n) {
    for (int i = 0; i < n; i++) {
      x0[i] = t4[i];
      x1[i] = t2[i];
    }
  }

  private static void langevin2ForwardAdjointStage1Pass(double[] t0, double[] t1, double[] t2,
      double[] t3, double[] y1, double c, double[] y0, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y1[i];
      t0[i] = (v0 * c) * 0.1;
      final double v1 = y0[i];
      t1[i] = 0.1 * (v1 * c);
      t2[i] = v1 * c_2;
      t3[i] = v0 * c_2;
    }
  }

  private static void langevin2ForwardAdjointStage1Pass2(double[] sum, double[] y0, double means_,
      double[] y1, double means__2, double c, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y0[i] - means_;
      final double v1 = y1[i] - means__2;
      sum[i] = Math.max(sum[i], -(Math.fma(v1, v1, v0 * v0) / c));
    }
  }

  private static void langevin2ForwardAdjointStage1Pass3(double[] t11, double[] y0, double means_,
      double[] y1, double means__2, double c, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y0[i] - means_;
      final double v1 = y1[i] - means__2;
      t11[i] = -(Math.fma(v1, v1, v0 * v0) / c);
    }
  }

  private static void langevin2ForwardAdjointStage1Pass4(double[] t14, double[] y0, double means_,
      double[] y1, double means__2, double c, double[] t6, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y0[i] - means_;
      final double v1 = y1[i] - means__2;
      t14[i] = (-(Math.fma(v1, v1, v0 * v0) / c)) - t6[i];
    }
  }

  private static void langevin2ForwardAdjointStage1Pass5(double[] t19, double[] t20, double[] t14,
      double[] y0, double means_, double[] y1, double means__2, double c, double[] t6, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y0[i] - means_;
      t19[i] = v0;
      final double v1 = y1[i] - means__2;
      t20[i] = v1;
      t14[i] = (-(Math.fma(v1, v1, v0 * v0) / c)) - t6[i];
    }
  }

  private static void langevin2ForwardAdjointStage1Pass6(double[] t11, double[] t10, double[] t16,
      double[] y0, double means_, double[] y1, double means__2, double c, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y0[i] - means_;
      final double v1 = y1[i] - means__2;
      t11[i] = -(Math.fma(v1, v1, v0 * v0) / c);
      final double v2 = t0[i];
      t10[i] = -(2.0 * (v1 * v2));
      t16[i] = -(2.0 * (v0 * v2));
    }
  }

  private static void langevin2ForwardAdjointStage1Pass7(double[] rowv0, double[] rowv1,
      double[] logStepSizeBar0, int n) {
    for (int i = 0; i < n; i++) {
      rowv0[i] = 0.0;
      rowv1[i] = 0.0;
      logStepSizeBar0[i] = 0.0;
    }
  }

  private static void langevin2ForwardAdjointStage1Pass8(double[] lambdaBar0, int n) {
    for (int i = 0; i < n; i++) {
      lambdaBar0[i] = 0.0;
    }
  }

  private static void langevin2ForwardAdjointStage2Pass(double[] t0, double[] t1, double stepSize,
      double[] g1, double[] y1, double c, double[] eta1, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(c, eta1[i], Math.fma(-stepSize, g1[i], y1[i]));
      t0[i] = v0;
      t1[i] = (v0 * c_2) * 0.1;
    }
  }

  private static void langevin2ForwardAdjointStage2Pass2(double[] t2, double[] t3, double[] t4,
      double[] g0, double stepSize, double[] y0, double[] eta0, double c, double c_2, double c_3,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(eta0[i], c, Math.fma(-g0[i], stepSize, y0[i]));
      t2[i] = v0;
      t3[i] = 0.1 * (v0 * c_2);
      t4[i] = v0 * c_3;
    }
  }

  private static void langevin2ForwardAdjointStage2Pass3(double[] t5, double[] t0, double c,
      int n) {
    for (int i = 0; i < n; i++) {
      t5[i] = t0[i] * c;
    }
  }

  private static void langevin2ForwardAdjointStage2Pass4(double[] sum, double[] t2, double means_,
      double[] t0, double means__2, double c, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t2[i] - means_;
      final double v1 = t0[i] - means__2;
      sum[i] = Math.max(sum[i], -(Math.fma(v1, v1, v0 * v0) / c));
    }
  }

  private static void langevin2ForwardAdjointStage2Pass5(double[] t8, double[] t9, double[] t3,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.max(-1.0E300, t3[i]);
      t8[i] = v0;
      t9[i] = -v0;
    }
  }

  private static void langevin2ForwardAdjointStage2Pass6(double[] t13, double[] t2, double means_,
      double[] t0, double means__2, double c, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t2[i] - means_;
      final double v1 = t0[i] - means__2;
      t13[i] = -(Math.fma(v1, v1, v0 * v0) / c);
    }
  }

  private static void langevin2ForwardAdjointStage2Pass7(double[] t16, double[] t2, double means_,
      double[] t0, double means__2, double c, double[] t8, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t2[i] - means_;
      final double v1 = t0[i] - means__2;
      t16[i] = (-(Math.fma(v1, v1, v0 * v0) / c)) - t8[i];
    }
  }

  private static void langevin2ForwardAdjointStage2Pass8(double[] t15, double[] t9, double[] t12,
      int n) {
    for (int i = 0; i < n; i++) {
      t15[i] = 2.0 * (t9[i] - t12[i]);
    }
  }

  private static void langevin2ForwardAdjointStage2Pass9(double[] t12, double[] t15, double c,
      double[] t9, double[] t18, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = c + t9[i];
      t12[i] = v0;
      t15[i] = v0 * t18[i];
    }
  }

  private static void langevin2ForwardAdjointStage2Pass10(double[] t21, double[] t22, double[] t16,
      double[] t2, double means_, double[] t0, double means__2, double c, double[] t8, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t2[i] - means_;
      t21[i] = v0;
      final double v1 = t0[i] - means__2;
      t22[i] = v1;
      t16[i] = (-(Math.fma(v1, v1, v0 * v0) / c)) - t8[i];
    }
  }

  private static void langevin2ForwardAdjointStage2Pass11(double[] sum, double[] sum_2,
      double[] sum_3, double[] t17, double[] t15, double c, double[] t22, double[] t21, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t17[i] * t15[i];
      sum[i] += v0;
      final double v1 = v0 / c;
      sum_2[i] = Math.fma(2.0, t22[i] * v1, sum_2[i]);
      sum_3[i] = Math.fma(2.0, t21[i] * v1, sum_3[i]);
    }
  }

  private static void langevin2ForwardAdjointStage2Pass12(double[] t8, double[] t15, double[] t7,
      double[] t18, double[] t1, double[] t20, int n) {
    for (int i = 0; i < n; i++) {
      t8[i] = t7[i] + t18[i];
      t15[i] = t1[i] + t20[i];
    }
  }

  private static void langevin2ForwardAdjointStage2Pass13(double[] t1, double[] t9, double[] t12,
      double[] t19, double c, int n) {
    for (int i = 0; i < n; i++) {
      t1[i] = ((t9[i] - t12[i]) * t19[i]) / c;
    }
  }

  private static void langevin2ForwardAdjointStage2Pass14(double[] t13, double[] t12, double[] t18,
      double[] t2, double means_, double[] t0, double means__2, double c, double[] t1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t2[i] - means_;
      final double v1 = t0[i] - means__2;
      t13[i] = -(Math.fma(v1, v1, v0 * v0) / c);
      final double v2 = t1[i];
      t12[i] = -(2.0 * (v1 * v2));
      t18[i] = -(2.0 * (v0 * v2));
    }
  }

  private static void langevin2ForwardAdjointStage2Pass15(double[] sum, double[] sum_2,
      double[] t12, double[] t18, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t12[i];
      sum_2[i] += t18[i];
    }
  }

  private static void langevin2ForwardAdjointStage2Pass16(double[] g0, double[] g1, double[] t4,
      double[] t15, double[] t9, double lambda, double[] t5, double[] t8, double[] t7, int n) {
    for (int i = 0; i < n; i++) {
      g0[i] = Math.fma(t15[i] + t9[i], lambda, t4[i]);
      g1[i] = Math.fma(t8[i] + t7[i], lambda, t5[i]);
    }
  }

  private static void langevin2ForwardAdjointStage2Pass17(double[] y0, double[] y1, double[] t2,
      double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      y0[i] = t2[i];
      y1[i] = t0[i];
    }
  }

  private static void langevin2ForwardAdjointStage4Pass(double[] t0, double[] t1, double[] t2,
      double[] gBefore1, double[] gAfter1, double sBar, double c, double[] eta1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = gBefore1[i] + gAfter1[i];
      t0[i] = v0;
      final double v1 = sBar * Math.fma(-c, v0, eta1[i]);
      t1[i] = v1;
      t2[i] = c * v1;
    }
  }

  private static void langevin2ForwardAdjointStage4Pass2(double[] t3, double[] t4, double[] rowv1,
      double[] t2, double c, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = rowv1[i] + t2[i];
      t3[i] = v0;
      t4[i] = 0.1 * (v0 * c);
    }
  }

  private static void langevin2ForwardAdjointStage4Pass3(double[] t5, double[] t6, double[] t7,
      double[] gBefore0, double[] gAfter0, double sBar, double c, double[] eta0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = gBefore0[i] + gAfter0[i];
      t5[i] = v0;
      final double v1 = sBar * Math.fma(-c, v0, eta0[i]);
      t6[i] = v1;
      t7[i] = c * v1;
    }
  }

  private static void langevin2ForwardAdjointStage4Pass4(double[] t8, double[] t9, double[] t10,
      double[] t11, double[] rowv0, double[] t7, double c, double c_2, double[] t3, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = rowv0[i] + t7[i];
      t8[i] = v0;
      t9[i] = 0.1 * (v0 * c);
      t10[i] = v0 * c_2;
      t11[i] = t3[i] * c_2;
    }
  }

  private static void langevin2ForwardAdjointStage4Pass5(double[] t12, double[] t13,
      double stepSize, double[] gBefore0, double c, double[] eta0, double[] t5, double[] t6,
      double c_2, int n) {
    for (int i = 0; i < n; i++) {
      t12[i] = Math.fma(-stepSize, gBefore0[i], c * eta0[i]);
      t13[i] = t5[i] * (t6[i] * c_2);
    }
  }

  private static void langevin2ForwardAdjointStage4Pass6(double[] t5, double[] t6, double stepSize,
      double[] gBefore1, double c, double[] eta1, double[] t0, double[] t1, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      t5[i] = Math.fma(-stepSize, gBefore1[i], c * eta1[i]);
      t6[i] = t0[i] * (t1[i] * c_2);
    }
  }

  private static void langevin2ForwardAdjointStage4Pass7(double[] t0, double[] t1,
      double[] gBefore0, double[] yBefore0, double[] t7, double[] gAfter0, double[] yAfter0,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = gBefore0[i] - yBefore0[i];
      t0[i] = v0;
      t1[i] = t7[i] * Math.fma(v0, 1.0, gAfter0[i] - yAfter0[i]);
    }
  }

  private static void langevin2ForwardAdjointStage4Pass8(double[] t14, double[] t15,
      double[] gBefore1, double[] yBefore1, double[] t2, double[] gAfter1, double[] yAfter1,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = gBefore1[i] - yBefore1[i];
      t14[i] = v0;
      t15[i] = t2[i] * Math.fma(v0, 1.0, gAfter1[i] - yAfter1[i]);
    }
  }

  private static void langevin2ForwardAdjointStage4Pass9(double[] sum, double[] yAfter0,
      double means_, double[] yAfter1, double means__2, double c, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = yAfter0[i] - means_;
      final double v1 = yAfter1[i] - means__2;
      sum[i] = Math.max(sum[i], -(Math.fma(v1, v1, v0 * v0) / c));
    }
  }

  private static void langevin2ForwardAdjointStage4Pass10(double[] t18, double[] t19, double[] t9,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.max(-1.0E300, t9[i]);
      t18[i] = v0;
      t19[i] = -v0;
    }
  }

  private static void langevin2ForwardAdjointStage4Pass11(double[] t23, double[] yAfter0,
      double means_, double[] yAfter1, double means__2, double c, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = yAfter0[i] - means_;
      final double v1 = yAfter1[i] - means__2;
      t23[i] = -(Math.fma(v1, v1, v0 * v0) / c);
    }
  }

  private static void langevin2ForwardAdjointStage4Pass12(double[] sum, double[] t24, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t24[i];
    }
  }

  private static void langevin2ForwardAdjointStage4Pass13(double[] t26, double[] yAfter0,
      double means_, double[] yAfter1, double means__2, double c, double[] t18, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = yAfter0[i] - means_;
      final double v1 = yAfter1[i] - means__2;
      t26[i] = (-(Math.fma(v1, v1, v0 * v0) / c)) - t18[i];
    }
  }

  private static void langevin2ForwardAdjointStage4Pass14(double[] sum, double[] t27, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t27[i];
    }
  }

  private static void langevin2ForwardAdjointStage4Pass15(double[] t28, double[] t29, double[] t25,
      double[] t22, int n) {
    for (int i = 0; i < n; i++) {
      t28[i] = 1.0 / t25[i];
      t29[i] = 1.0 / t22[i];
    }
  }

  private static void langevin2ForwardAdjointStage4Pass16(double[] t30, double[] t19, double[] t22,
      int n) {
    for (int i = 0; i < n; i++) {
      t30[i] = 2.0 * (t19[i] - t22[i]);
    }
  }

  private static void langevin2ForwardAdjointStage4Pass17(double[] t22, double[] t30, double c,
      double[] t19, double[] t28, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = c + t19[i];
      t22[i] = v0;
      t30[i] = v0 * t28[i];
    }
  }

  private static void langevin2ForwardAdjointStage4Pass18(double[] t23, double[] t31,
      double[] yAfter0, double means_, double[] yAfter1, double means__2, double c, double[] t8,
      double[] t3, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = yAfter0[i] - means_;
      final double v1 = yAfter1[i] - means__2;
      t23[i] = -(Math.fma(v1, v1, v0 * v0) / c);
      t31[i] = (Math.fma(2.0, t3[i] * v1, 2.0 * (t8[i] * v0))) / c;
    }
  }

  private static void langevin2ForwardAdjointStage4Pass19(double[] t32, double[] t29, double[] t31,
      int n) {
    for (int i = 0; i < n; i++) {
      t32[i] = -(t29[i] * t31[i]);
    }
  }

  private static void langevin2ForwardAdjointStage4Pass20(double[] c, int n) {
    for (int i = 0; i < n; i++) {
      c[i] = -0.0;
    }
  }

  private static void langevin2ForwardAdjointStage4Pass21(double[] sum, double[] t31, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t31[i];
    }
  }

  private static void langevin2ForwardAdjointStage4Pass22(double[] sum, double[] t27, double[] t30,
      int n) {
    for (int i = 0; i < n; i++) {
      sum[i] = Math.fma(t27[i], t30[i], sum[i]);
    }
  }

  private static void langevin2ForwardAdjointStage4Pass23(double[] t32, double[] t19, int n) {
    for (int i = 0; i < n; i++) {
      t32[i] = -t19[i];
    }
  }

  private static void langevin2ForwardAdjointStage4Pass24(double[] t34, double[] t35, double[] t31,
      double[] t22, double[] t29, double c, double[] t3, double[] t8, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = ((t31[i] - t22[i]) * t29[i]) / c;
      t34[i] = t3[i] * v0;
      t35[i] = t8[i] * v0;
    }
  }

  private static void langevin2ForwardAdjointStage4Pass25(double[] t36, double[] t26, double[] t37,
      double[] yAfter0, double means_, double[] yAfter1, double means__2, double c, double[] t18,
      double[] t8, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = yAfter0[i] - means_;
      final double v1 = yAfter1[i] - means__2;
      t36[i] = v1;
      t26[i] = (-(Math.fma(v1, v1, v0 * v0) / c)) - t18[i];
      t37[i] = 2.0 * (t8[i] * v0);
    }
  }

  private static void langevin2ForwardAdjointStage4Pass26(double[] t38, double[] t37, double[] t3,
      double[] t36, double c, double[] t31, int n) {
    for (int i = 0; i < n; i++) {
      t38[i] = (-(Math.fma(2.0, t3[i] * t36[i], t37[i]) / c)) - t31[i];
    }
  }

  private static void langevin2ForwardAdjointStage4Pass27(double[] sum, double[] t27, double[] t38,
      int n) {
    for (int i = 0; i < n; i++) {
      sum[i] = Math.fma(t27[i], t38[i], sum[i]);
    }
  }

  private static void langevin2ForwardAdjointStage4Pass28(double[] t37, double[] t39, double[] t40,
      double[] t28, double[] t32, double[] t19, double[] t25, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t28[i];
      final double v1 = v0 * t32[i];
      final double v2 = t19[i] - v1;
      t37[i] = 2.0 * v2;
      t39[i] = 2.0 * (v0 * v2);
      t40[i] = v1 / t25[i];
    }
  }

  private static void langevin2ForwardAdjointStage4Pass29(double[] t19, double[] t22, double[] t40,
      int n) {
    for (int i = 0; i < n; i++) {
      t19[i] = t22[i] * t40[i];
    }
  }

  private static void langevin2ForwardAdjointStage4Pass30(double[] t28, double[] t25, double[] t19,
      int n) {
    for (int i = 0; i < n; i++) {
      t28[i] = t25[i] - t19[i];
    }
  }

  private static void langevin2ForwardAdjointStage4Pass31(double[] t37, double[] t36, double[] t26,
      double[] yAfter0, double means_, double[] yAfter1, double means__2, double c, double[] t18,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = yAfter0[i] - means_;
      t37[i] = v0;
      final double v1 = yAfter1[i] - means__2;
      t36[i] = v1;
      t26[i] = (-(Math.fma(v1, v1, v0 * v0) / c)) - t18[i];
    }
  }

  private static void langevin2ForwardAdjointStage4Pass32(double[] t38, double[] t8, double[] t37,
      double[] t3, double[] t36, double c, double[] t31, int n) {
    for (int i = 0; i < n; i++) {
      t38[i] = (-((Math.fma(2.0, t3[i] * t36[i], 2.0 * (t8[i] * t37[i]))) / c)) - t31[i];
    }
  }

  private static void langevin2ForwardAdjointStage4Pass33(double[] t39, double[] t40, double[] t41,
      double[] t27, double[] t30, double c, double[] t3, double[] t38, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t27[i];
      final double v1 = t30[i];
      final double v2 = (v0 * v1) / c;
      t39[i] = v2;
      t40[i] = t3[i] * v2;
      t41[i] = v1 * (v0 * t38[i]);
    }
  }

  private static void langevin2ForwardAdjointStage4Pass34(double[] t42, double[] sum,
      double[] sum_2, double[] t41, double[] t27, double[] t28, double c, double[] t40,
      double[] t36, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(t27[i], t28[i], t41[i]);
      sum[i] += v0;
      final double v1 = v0 / c;
      t42[i] = v1;
      sum_2[i] = Math.fma(2.0, Math.fma(t36[i], v1, t40[i]), sum_2[i]);
    }
  }

  private static void langevin2ForwardAdjointStage4Pass35(double[] sum, double[] t8, double[] t39,
      double[] t37, double[] t42, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] = Math.fma(2.0, Math.fma(t37[i], t42[i], t8[i] * t39[i]), sum[i]);
    }
  }

  private static void langevin2ForwardAdjointStage4Pass36(double[] t3, double[] t8, double[] t17,
      double[] t25, double[] t4, double[] t32, int n) {
    for (int i = 0; i < n; i++) {
      t3[i] = t17[i] + t25[i];
      t8[i] = t4[i] + t32[i];
    }
  }

  private static void langevin2ForwardAdjointStage4Pass37(double[] t4, double[] t29, double[] t19,
      double[] t22, double c, int n) {
    for (int i = 0; i < n; i++) {
      t4[i] = (t29[i] * (t19[i] - t22[i])) / c;
    }
  }

  private static void langevin2ForwardAdjointStage4Pass38(double[] t23, double[] t19, double[] t22,
      double[] yAfter0, double means_, double[] yAfter1, double means__2, double c, double[] t34,
      double[] t4, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = yAfter0[i] - means_;
      final double v1 = yAfter1[i] - means__2;
      t23[i] = -(Math.fma(v1, v1, v0 * v0) / c);
      final double v2 = t4[i];
      t19[i] = -(2.0 * Math.fma(v1, v2, t34[i]));
      t22[i] = v0 * v2;
    }
  }

  private static void langevin2ForwardAdjointStage4Pass39(double[] t25, double[] t35, double[] t22,
      int n) {
    for (int i = 0; i < n; i++) {
      t25[i] = -(2.0 * (t35[i] + t22[i]));
    }
  }

  private static void langevin2ForwardAdjointStage4Pass40(double[] sum, double[] sum_2,
      double[] t19, double[] t25, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t19[i];
      sum_2[i] += t25[i];
    }
  }

  private static void langevin2ForwardAdjointStage4Pass41(double[] t4, double[] h10, double[] hw0,
      double[] xBar0, double[] t8, double[] t18, double[] t10, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0[i];
      final double v1 = t8[i] + t18[i];
      h10[i] = v1;
      final double v2 = Math.fma(v1, lambda, t10[i]);
      hw0[i] = v2;
      final double v3 = Math.fma(v2, 1.0, v0);
      t4[i] = v3;
      xBar0[i] = v3;
    }
  }

  private static void langevin2ForwardAdjointStage4Pass42(double[] t8, double[] rowv0,
      double stepSize, double[] t4, double[] t7, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = stepSize * t4[i];
      t8[i] = v0;
      rowv0[i] = t7[i] - v0;
    }
  }

  private static void langevin2ForwardAdjointStage4Pass43(double[] t7, double[] h11, double[] hw1,
      double[] xBar1, double[] t3, double[] t17, double[] t11, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar1[i];
      final double v1 = t3[i] + t17[i];
      h11[i] = v1;
      final double v2 = Math.fma(v1, lambda, t11[i]);
      hw1[i] = v2;
      final double v3 = Math.fma(v2, 1.0, v0);
      t7[i] = v3;
      xBar1[i] = v3;
    }
  }

  private static void langevin2ForwardAdjointStage4Pass44(double[] t3, double[] rowv1,
      double stepSize, double[] t7, double[] t2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = stepSize * t7[i];
      t3[i] = v0;
      rowv1[i] = t2[i] - v0;
    }
  }

  private static void langevin2ForwardAdjointStage4Pass45(double[] logStepSizeBar0, double[] t13,
      double[] t4, double[] t12, double[] t6, double[] t7, double[] t5, int n) {
    for (int i = 0; i < n; i++) {
      logStepSizeBar0[i] += Math.fma(Math.fma(t4[i], t12[i], t13[i]), 1.0, Math.fma(t7[i], t5[i], t6[i]));
    }
  }

  private static void langevin2ForwardAdjointStage4Pass46(double[] lambdaBar0, double[] t8,
      double[] t0, double[] t1, double[] t3, double[] t14, double[] t15, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      lambdaBar0[i] += (Math.fma(Math.fma(-t8[i], t0[i], t1[i]), 1.0, Math.fma(-t3[i], t14[i], t15[i]))) / lambda;
    }
  }

  private static void langevin2ForwardAdjointStage5Pass(double[] t0, double[] t1, double[] t2,
      double[] t3, double c, double[] rowv1, double[] rowv0, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = rowv1[i];
      t0[i] = 0.1 * (c * v0);
      final double v1 = rowv0[i];
      t1[i] = 0.1 * (c * v1);
      t2[i] = v1 * c_2;
      t3[i] = v0 * c_2;
    }
  }

  private static void langevin2ForwardAdjointStage5Pass2(double[] t11, double[] entry0,
      double means_, double[] entry1, double means__2, double c, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry0[i] - means_;
      final double v1 = entry1[i] - means__2;
      t11[i] = -(Math.fma(v1, v1, v0 * v0) / c);
    }
  }

  private static void langevin2ForwardAdjointStage5Pass3(double[] t14, double[] entry0,
      double means_, double[] entry1, double means__2, double c, double[] t6, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry0[i] - means_;
      final double v1 = entry1[i] - means__2;
      t14[i] = (-(Math.fma(v1, v1, v0 * v0) / c)) - t6[i];
    }
  }

  private static void langevin2ForwardAdjointStage5Pass4(double[] t18, double[] t7, double[] t10,
      int n) {
    for (int i = 0; i < n; i++) {
      t18[i] = 2.0 * (t7[i] - t10[i]);
    }
  }

  private static void langevin2ForwardAdjointStage5Pass5(double[] t10, double[] t18, double c,
      double[] t7, double[] t16, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = c + t7[i];
      t10[i] = v0;
      t18[i] = v0 * t16[i];
    }
  }

  private static void langevin2ForwardAdjointStage5Pass6(double[] t11, double[] t19,
      double[] entry0, double means_, double[] entry1, double means__2, double c, double[] rowv0,
      double[] rowv1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry0[i] - means_;
      final double v1 = entry1[i] - means__2;
      t11[i] = -(Math.fma(v1, v1, v0 * v0) / c);
      t19[i] = (Math.fma(2.0, v1 * rowv1[i], 2.0 * (v0 * rowv0[i]))) / c;
    }
  }

  private static void langevin2ForwardAdjointStage5Pass7(double[] t20, double[] t17, double[] t19,
      int n) {
    for (int i = 0; i < n; i++) {
      t20[i] = -(t17[i] * t19[i]);
    }
  }

  private static void langevin2ForwardAdjointStage5Pass8(double[] sum, double[] t15, double[] t18,
      int n) {
    for (int i = 0; i < n; i++) {
      sum[i] = Math.fma(t15[i], t18[i], sum[i]);
    }
  }

  private static void langevin2ForwardAdjointStage5Pass9(double[] t20, double[] t7, int n) {
    for (int i = 0; i < n; i++) {
      t20[i] = -t7[i];
    }
  }

  private static void langevin2ForwardAdjointStage5Pass10(double[] t22, double[] t23, double[] t19,
      double[] t10, double[] t17, double c, double[] rowv1, double[] rowv0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = ((t19[i] - t10[i]) * t17[i]) / c;
      t22[i] = v0 * rowv1[i];
      t23[i] = v0 * rowv0[i];
    }
  }

  private static void langevin2ForwardAdjointStage5Pass11(double[] t24, double[] t14, double[] t25,
      double[] entry0, double means_, double[] entry1, double means__2, double c, double[] t6,
      double[] rowv0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry0[i] - means_;
      final double v1 = entry1[i] - means__2;
      t24[i] = v1;
      t14[i] = (-(Math.fma(v1, v1, v0 * v0) / c)) - t6[i];
      t25[i] = 2.0 * (v0 * rowv0[i]);
    }
  }

  private static void langevin2ForwardAdjointStage5Pass12(double[] t26, double[] t25, double[] t24,
      double[] rowv1, double c, double[] t19, int n) {
    for (int i = 0; i < n; i++) {
      t26[i] = (-(Math.fma(2.0, t24[i] * rowv1[i], t25[i]) / c)) - t19[i];
    }
  }

  private static void langevin2ForwardAdjointStage5Pass13(double[] sum, double[] t15, double[] t26,
      int n) {
    for (int i = 0; i < n; i++) {
      sum[i] = Math.fma(t15[i], t26[i], sum[i]);
    }
  }

  private static void langevin2ForwardAdjointStage5Pass14(double[] t25, double[] t27, double[] t28,
      double[] t16, double[] t20, double[] t7, double[] t13, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t16[i];
      final double v1 = v0 * t20[i];
      final double v2 = t7[i] - v1;
      t25[i] = 2.0 * v2;
      t27[i] = 2.0 * (v0 * v2);
      t28[i] = v1 / t13[i];
    }
  }

  private static void langevin2ForwardAdjointStage5Pass15(double[] t7, double[] t10, double[] t28,
      int n) {
    for (int i = 0; i < n; i++) {
      t7[i] = t10[i] * t28[i];
    }
  }

  private static void langevin2ForwardAdjointStage5Pass16(double[] t16, double[] t13, double[] t7,
      int n) {
    for (int i = 0; i < n; i++) {
      t16[i] = t13[i] - t7[i];
    }
  }

  private static void langevin2ForwardAdjointStage5Pass17(double[] t25, double[] t24, double[] t14,
      double[] entry0, double means_, double[] entry1, double means__2, double c, double[] t6,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry0[i] - means_;
      t25[i] = v0;
      final double v1 = entry1[i] - means__2;
      t24[i] = v1;
      t14[i] = (-(Math.fma(v1, v1, v0 * v0) / c)) - t6[i];
    }
  }

  private static void langevin2ForwardAdjointStage5Pass18(double[] t26, double[] t25,
      double[] rowv0, double[] t24, double[] rowv1, double c, double[] t19, int n) {
    for (int i = 0; i < n; i++) {
      t26[i] = (-((Math.fma(2.0, t24[i] * rowv1[i], 2.0 * (t25[i] * rowv0[i]))) / c)) - t19[i];
    }
  }

  private static void langevin2ForwardAdjointStage5Pass19(double[] t27, double[] t28, double[] t29,
      double[] t15, double[] t18, double c, double[] rowv1, double[] t26, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t15[i];
      final double v1 = t18[i];
      final double v2 = (v0 * v1) / c;
      t27[i] = v2;
      t28[i] = v2 * rowv1[i];
      t29[i] = v1 * (v0 * t26[i]);
    }
  }

  private static void langevin2ForwardAdjointStage5Pass20(double[] t30, double[] sum,
      double[] sum_2, double[] t29, double[] t15, double[] t16, double c, double[] t28,
      double[] t24, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(t15[i], t16[i], t29[i]);
      sum[i] += v0;
      final double v1 = v0 / c;
      t30[i] = v1;
      sum_2[i] = Math.fma(2.0, Math.fma(t24[i], v1, t28[i]), sum_2[i]);
    }
  }

  private static void langevin2ForwardAdjointStage5Pass21(double[] sum, double[] t27,
      double[] rowv0, double[] t25, double[] t30, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] = Math.fma(2.0, Math.fma(t25[i], t30[i], t27[i] * rowv0[i]), sum[i]);
    }
  }

  private static void langevin2ForwardAdjointStage5Pass22(double[] t6, double[] t16, double[] t5,
      double[] t13, double[] t0, double[] t20, int n) {
    for (int i = 0; i < n; i++) {
      t6[i] = t5[i] + t13[i];
      t16[i] = t0[i] + t20[i];
    }
  }

  private static void langevin2ForwardAdjointStage5Pass23(double[] t0, double[] t17, double[] t7,
      double[] t10, double c, int n) {
    for (int i = 0; i < n; i++) {
      t0[i] = (t17[i] * (t7[i] - t10[i])) / c;
    }
  }

  private static void langevin2ForwardAdjointStage5Pass24(double[] t11, double[] t10, double[] t13,
      double[] entry0, double means_, double[] entry1, double means__2, double c, double[] t22,
      double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry0[i] - means_;
      final double v1 = entry1[i] - means__2;
      t11[i] = -(Math.fma(v1, v1, v0 * v0) / c);
      final double v2 = t0[i];
      t10[i] = -(2.0 * Math.fma(v1, v2, t22[i]));
      t13[i] = v0 * v2;
    }
  }

  private static void langevin2ForwardAdjointStage5Pass25(double[] t17, double[] t23, double[] t13,
      int n) {
    for (int i = 0; i < n; i++) {
      t17[i] = -(2.0 * (t23[i] + t13[i]));
    }
  }

  private static void langevin2ForwardAdjointStage5Pass26(double[] sum, double[] sum_2,
      double[] t10, double[] t17, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t10[i];
      sum_2[i] += t17[i];
    }
  }

  private static void langevin2ForwardAdjointStage5Pass27(double[] xBar0, double[] t2, double[] t16,
      double[] t7, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0[i];
      xBar0[i] = Math.fma(Math.fma(t16[i] + t7[i], lambda, t2[i]), 1.0, v0);
    }
  }

  private static void langevin2ForwardAdjointStage5Pass28(double[] xBar1, double[] t3, double[] t6,
      double[] t5, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar1[i];
      xBar1[i] = Math.fma(Math.fma(t6[i] + t5[i], lambda, t3[i]), 1.0, v0);
    }
  }

  private static void targetGradientStage1Pass(double[] t0, double[] t1, double[] t2, double[] x0,
      double[] x1, double c, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      final double v1 = x1[i];
      t0[i] = (0.05 * Math.fma(v1, v1, v0 * v0)) / c;
      t1[i] = (v1 * c_2) * 0.1;
      t2[i] = 0.1 * (v0 * c_2);
    }
  }

  private static void targetGradientStage1Pass2(double[] t5, double[] t6, double[] t2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.max(-1.0E300, t2[i]);
      t5[i] = v0;
      t6[i] = -v0;
    }
  }

  private static void targetGradientStage1Pass3(double[] t10, double[] x0, double means_,
      double[] x1, double means__2, double c, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i] - means_;
      final double v1 = x1[i] - means__2;
      t10[i] = -(Math.fma(v1, v1, v0 * v0) / c);
    }
  }

  private static void targetGradientStage1Pass4(double[] sum, double[] t11, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t11[i];
    }
  }

  private static void targetGradientStage1Pass5(double[] t13, double[] x0, double means_,
      double[] x1, double means__2, double c, double[] t5, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i] - means_;
      final double v1 = x1[i] - means__2;
      t13[i] = (-(Math.fma(v1, v1, v0 * v0) / c)) - t5[i];
    }
  }

  private static void targetGradientStage1Pass6(double[] t15, double[] t16, double[] t12,
      double[] t9, int n) {
    for (int i = 0; i < n; i++) {
      t15[i] = 1.0 / t12[i];
      t16[i] = 1.0 / t9[i];
    }
  }

  private static void targetGradientStage1Pass7(double[] t12, double[] t17, double[] t18,
      double[] t6, double[] t9, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t6[i] - t9[i];
      t12[i] = v0 * v0;
      t17[i] = Math.fma(v0, 1.0, t0[i]);
      t18[i] = 2.0 * v0;
    }
  }

  private static void targetGradientStage1Pass8(double[] t9, double[] t12, double c, double[] t6,
      double[] t15, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = c + t6[i];
      t9[i] = v0;
      t12[i] = v0 * t15[i];
    }
  }

  private static void targetGradientStage1Pass9(double[] t18, double[] t19, double[] t13,
      double[] x0, double means_, double[] x1, double means__2, double c, double[] t5, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i] - means_;
      t18[i] = v0;
      final double v1 = x1[i] - means__2;
      t19[i] = v1;
      t13[i] = (-(Math.fma(v1, v1, v0 * v0) / c)) - t5[i];
    }
  }

  private static void targetGradientStage1Pass10(double[] sum, double[] sum_2, double[] sum_3,
      double[] t14, double[] t12, double c, double[] t19, double[] t18, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t14[i] * t12[i];
      sum[i] += v0;
      final double v1 = v0 / c;
      sum_2[i] = Math.fma(2.0, t19[i] * v1, sum_2[i]);
      sum_3[i] = Math.fma(2.0, t18[i] * v1, sum_3[i]);
    }
  }

  private static void targetGradientStage1Pass11(double[] t5, double[] t12, double[] t4,
      double[] t15, double[] t1, double[] t17, int n) {
    for (int i = 0; i < n; i++) {
      t5[i] = t4[i] + t15[i];
      t12[i] = t1[i] + t17[i];
    }
  }

  private static void targetGradientStage1Pass12(double[] t1, double[] t6, double[] t9,
      double[] t16, double c, int n) {
    for (int i = 0; i < n; i++) {
      t1[i] = ((t6[i] - t9[i]) * t16[i]) / c;
    }
  }

  private static void targetGradientStage1Pass13(double[] t10, double[] t9, double[] t15,
      double[] x0, double means_, double[] x1, double means__2, double c, double[] t1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i] - means_;
      final double v1 = x1[i] - means__2;
      t10[i] = -(Math.fma(v1, v1, v0 * v0) / c);
      final double v2 = t1[i];
      t9[i] = -(2.0 * (v1 * v2));
      t15[i] = -(2.0 * (v0 * v2));
    }
  }

  private static void targetGradientStage1Pass14(double[] sum, double[] sum_2, double[] t9,
      double[] t15, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t9[i];
      sum_2[i] += t15[i];
    }
  }

  private static void targetGradientStage1Pass15(double[] xBar0, double[] xBar1, double[] t5,
      double[] t4, double[] t12, double[] t6, int n) {
    for (int i = 0; i < n; i++) {
      xBar1[i] = t5[i] + t4[i];
      xBar0[i] = t12[i] + t6[i];
    }
  }
}
