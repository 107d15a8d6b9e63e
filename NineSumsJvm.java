import dev.meander.annotation.Generated;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.flow.FlowModel;
import dev.meander.runtime.kernel.Checkpoints;
import dev.meander.runtime.kernel.DoubleRows;
import dev.meander.runtime.kernel.DoubleTile;

/**
 * JVM kernels of {@link NineSums}: 2 layers of 2 kinds, 3 parameters.
 */
@Generated(
    value = "Meander",
    source = "NineSums"
)
final class NineSumsJvm extends DoubleTile {
  private static final int[] PROGRAM = {0, 1};

  private static final int[] OFFSET = {0, 1};

  NineSumsJvm(FlowModel model, EnergyFunction target) {
    super(model, target, 66, 7);
  }

  @Override
  protected void runForward(int layer, double[][] tape) {
    final double lambda = lambda(layer);
    final double stepSize = stepSize(layer);
    switch (PROGRAM[layer]) {
      case 0 -> metropolis0Forward(layer, lambda, stepSize);
      case 1 -> langevin1Forward(layer, lambda, stepSize);
      default -> throw new AssertionError("layer " + layer);
    }
  }

  @Override
  protected void runInverse(int layer, double[][] tape) {
    final double lambda = lambda(layer);
    final double stepSize = stepSize(layer);
    switch (PROGRAM[layer]) {
      case 0 -> metropolis0Forward(layer, lambda, stepSize);
      case 1 -> langevin1Forward(layer, lambda, stepSize);
      default -> throw new AssertionError("layer " + layer);
    }
  }

  @Override
  protected void runForwardAdjoint(int layer, double[][] tape) {
    final int p0 = OFFSET[layer];
    final double lambda = lambda(layer);
    final double stepSize = stepSize(layer);
    switch (PROGRAM[layer]) {
      case 0 -> metropolis0ForwardAdjoint(lambda, p0);
      case 1 -> langevin1ForwardAdjoint(layer, lambda, p0, stepSize);
      default -> throw new AssertionError("layer " + layer);
    }
  }

  @Override
  protected void runInverseAdjoint(int layer, double[][] tape) {
    final int p0 = OFFSET[layer];
    final double lambda = lambda(layer);
    final double stepSize = stepSize(layer);
    switch (PROGRAM[layer]) {
      case 0 -> metropolis0ForwardAdjoint(lambda, p0);
      case 1 -> langevin1ForwardAdjoint(layer, lambda, p0, stepSize);
      default -> throw new AssertionError("layer " + layer);
    }
  }

  @Override
  protected int tapeRows(int layer) {
    return switch (PROGRAM[layer]) {
      case 0 -> 0;
      case 1 -> 0;
      default -> throw new AssertionError("layer " + layer);
    };
  }

  @Override
  protected void runTargetGradient() {
    targetGradient();
  }

  private void metropolis0ForwardStage1(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    DoubleRows.fill(t[0], 0, n);
    for (int i = 0; i < 9; i++) {
      metropolis0ForwardStage1Pass(t[0], x[i], n);
    }
    DoubleRows.fill(t[1], 0, n);
    for (int j = 0; j < 30; j++) {
      metropolis0ForwardStage1Pass2(t[1], x[0], n);
    }
    DoubleRows.fill(t[2], 0, n);
    for (int k = 0; k < 9; k++) {
      metropolis0ForwardStage1Pass3(t[2], x[k], n);
    }
    metropolis0ForwardStage1Pass4(t[3], t[4], t[5], t[0], t[1], t[2], t1, n);
    rows.cos(t[0], t[4], n);
    metropolis0ForwardStage1Pass5(w[0], w[19], t[1], t[3], t[0], t[5], t0, n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[1], n);
  }

  private void metropolis0ForwardStage2(double stepSize, double[][] xi) {
    final double t0 = stepSize;
    for (int i = 0; i < 9; i++) {
      metropolis0ForwardStage2Pass(w[10 + i], x[i], t0, xi[i], n);
    }
  }

  private void metropolis0ForwardStage3(double lambda, double[] logU, double stepSize,
      double[][] xi) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    final double t2 = stepSize;
    DoubleRows.fill(t[0], 0, n);
    for (int i = 0; i < 9; i++) {
      metropolis0ForwardStage3Pass(t[0], w[10 + i], n);
    }
    DoubleRows.fill(t[1], 0, n);
    for (int j = 0; j < 30; j++) {
      metropolis0ForwardStage3Pass2(t[1], w[10], n);
    }
    DoubleRows.fill(t[2], 0, n);
    for (int k = 0; k < 9; k++) {
      metropolis0ForwardStage3Pass3(t[2], w[10 + k], n);
    }
    metropolis0ForwardStage1Pass4(t[3], t[4], t[5], t[0], t[1], t[2], t1, n);
    rows.cos(t[0], t[4], n);
    metropolis0ForwardStage3Pass4(t[1], t[2], t[5], t[3], t[0], t0, w[19], n);
    DoubleRows.less(t[0], logU, t[2], n);
    DoubleRows.select(t[2], t[0], t[1], w[19], n);
    metropolis0ForwardStage3Pass5(t[1], t[3], t[0], t2, n);
    for (int l = 0; l < 9; l++) {
      metropolis0ForwardStage3Pass6(x[l], t[3], xi[l], n);
    }
    metropolis0ForwardStage3Pass7(w[19], accepted[0], t[2], t[1], n);
  }

  private void metropolis0ForwardStage4() {
    DoubleRows.addCompensated(deltaS[0], deltaS[1], w[19], n);
  }

  private void metropolis0Forward(int layer, double lambda, double stepSize) {
    metropolis0ForwardStage1(lambda);
    for (int step = 0; step < 5; step++) {
      final double[][] xi = noise.normals(layer, step, 5, 9);
      final double[] logU = noise.logUniforms(layer, step, 5);
      metropolis0ForwardStage2(stepSize, xi);
      metropolis0ForwardStage3(lambda, logU, stepSize, xi);
    }
    metropolis0ForwardStage4();
  }

  private void metropolis0ForwardAdjointStage1() {
    for (int i = 0; i < 9; i++) {
      metropolis0ForwardAdjointStage1Pass(w[21 + i], n);
    }
  }

  private void metropolis0ForwardAdjointStage2() {
    DoubleRows.fill(t[0], 0, n);
    for (int i = 0; i < 9; i++) {
      metropolis0ForwardAdjointStage2Pass(t[0], exit[i], n);
    }
    DoubleRows.fill(t[1], 0, n);
    for (int j = 0; j < 30; j++) {
      metropolis0ForwardAdjointStage2Pass2(t[1], exit[0], n);
    }
    metropolis0ForwardAdjointStage2Pass3(t[2], t[3], t[0], t[1], n);
    rows.cos(t[1], t[3], n);
    rows.sin(t[4], t[3], n);
    metropolis0ForwardAdjointStage2Pass4(t[3], t[5], t[2], t[1], t[4], n);
    for (int i = 0; i < 9; i++) {
      metropolis0ForwardAdjointStage2Pass5(w[21 + i], t[0], n);
    }
    DoubleRows.fill(t[0], 0, n);
    for (int j = 0; j < 30; j++) {
      metropolis0ForwardAdjointStage2Pass6(t[0], t[5], n);
    }
    metropolis0ForwardAdjointStage2Pass7(w[0], w[21], t[3], t[0], n);
  }

  private void metropolis0ForwardAdjointStage3(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    for (int i = 0; i < 9; i++) {
      metropolis0ForwardAdjointStage3Pass(w[21 + i], exit[i], t1, t0, n);
    }
  }

  private void metropolis0ForwardAdjointStage4() {
    final double t0 = sBar;
    DoubleRows.fill(t[0], 0, n);
    for (int i = 0; i < 9; i++) {
      metropolis0ForwardAdjointStage4Pass(t[0], xBar[i], t0, w[21 + i], exit[i], entry[i], n);
    }
    metropolis0ForwardAdjointStage4Pass2(w[31], t[0], n);
  }

  private void metropolis0ForwardAdjointStage6() {
    DoubleRows.fill(t[0], 0, n);
    for (int i = 0; i < 9; i++) {
      metropolis0ForwardAdjointStage6Pass(t[0], entry[i], n);
    }
    DoubleRows.fill(t[1], 0, n);
    for (int j = 0; j < 30; j++) {
      metropolis0ForwardAdjointStage6Pass2(t[1], entry[0], n);
    }
    metropolis0ForwardAdjointStage2Pass3(t[2], t[3], t[0], t[1], n);
    rows.cos(t[1], t[3], n);
    rows.sin(t[4], t[3], n);
    metropolis0ForwardAdjointStage2Pass4(t[3], t[5], t[2], t[1], t[4], n);
    for (int i = 0; i < 9; i++) {
      metropolis0ForwardAdjointStage2Pass5(w[21 + i], t[0], n);
    }
    DoubleRows.fill(t[0], 0, n);
    for (int j = 0; j < 30; j++) {
      metropolis0ForwardAdjointStage2Pass6(t[0], t[5], n);
    }
    metropolis0ForwardAdjointStage2Pass7(w[0], w[21], t[3], t[0], n);
  }

  private void metropolis0ForwardAdjointStage7(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    for (int i = 0; i < 9; i++) {
      metropolis0ForwardAdjointStage7Pass(w[21 + i], entry[i], t1, t0, n);
    }
  }

  private void metropolis0ForwardAdjointStage8() {
    final double t0 = sBar;
    for (int i = 0; i < 9; i++) {
      metropolis0ForwardAdjointStage8Pass(xBar[i], t0, w[21 + i], n);
    }
  }

  private void metropolis0ForwardAdjoint(double lambda, int p0) {
    metropolis0ForwardAdjointStage1();
    metropolis0ForwardAdjointStage2();
    metropolis0ForwardAdjointStage3(lambda);
    metropolis0ForwardAdjointStage4();
    addToGradient(p0 + 0, DoubleRows.sum(w[31], n));
    metropolis0ForwardAdjointStage1();
    metropolis0ForwardAdjointStage6();
    metropolis0ForwardAdjointStage7(lambda);
    metropolis0ForwardAdjointStage8();
  }

  private void langevin1ForwardStage1() {
    for (int i = 0; i < 9; i++) {
      metropolis0ForwardAdjointStage1Pass(w[10 + i], n);
    }
  }

  private void langevin1ForwardStage2() {
    DoubleRows.fill(t[0], 0, n);
    for (int i = 0; i < 9; i++) {
      metropolis0ForwardStage1Pass(t[0], x[i], n);
    }
    DoubleRows.fill(t[1], 0, n);
    for (int j = 0; j < 30; j++) {
      metropolis0ForwardStage1Pass2(t[1], x[0], n);
    }
    metropolis0ForwardAdjointStage2Pass3(t[2], t[3], t[0], t[1], n);
    rows.cos(t[1], t[3], n);
    rows.sin(t[4], t[3], n);
    metropolis0ForwardAdjointStage2Pass4(t[3], t[5], t[2], t[1], t[4], n);
    for (int i = 0; i < 9; i++) {
      metropolis0ForwardAdjointStage2Pass5(w[10 + i], t[0], n);
    }
    DoubleRows.fill(t[0], 0, n);
    for (int j = 0; j < 30; j++) {
      metropolis0ForwardAdjointStage2Pass6(t[0], t[5], n);
    }
    metropolis0ForwardAdjointStage2Pass7(w[0], w[10], t[3], t[0], n);
  }

  private void langevin1ForwardStage3(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    for (int i = 0; i < 9; i++) {
      langevin1ForwardStage3Pass(w[10 + i], x[i], t1, t0, n);
    }
  }

  private void langevin1ForwardStage4(double[][] eta, double stepSize) {
    final double t0 = stepSize;
    final double t1 = t0 * 2.0;
    final double t2 = Math.sqrt(t1);
    final double t3 = t0 * 0.5;
    final double t4 = Math.sqrt(t3);
    for (int i = 0; i < 9; i++) {
      langevin1ForwardStage4Pass(x[i], w[19 + i], w[10 + i], t0, eta[i], t2, t4, n);
    }
  }

  private void langevin1ForwardStage8(double[][] eta, double stepSize) {
    final double t0 = stepSize;
    final double t1 = 0.5 * t0;
    final double t2 = Math.sqrt(t1);
    DoubleRows.fill(t[0], 0, n);
    for (int i = 0; i < 9; i++) {
      langevin1ForwardStage8Pass(t[0], w[19 + i], t2, w[10 + i], eta[i], n);
    }
    langevin1ForwardStage8Pass2(t[1], t[0], n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[1], n);
  }

  private void langevin1Forward(int layer, double lambda, double stepSize) {
    langevin1ForwardStage1();
    langevin1ForwardStage2();
    langevin1ForwardStage3(lambda);
    for (int step = 0; step < 5; step++) {
      final double[][] eta = noise.normals(layer, step, 5, 9);
      langevin1ForwardStage4(eta, stepSize);
      langevin1ForwardStage1();
      langevin1ForwardStage2();
      langevin1ForwardStage3(lambda);
      langevin1ForwardStage8(eta, stepSize);
    }
  }

  private void langevin1ForwardAdjointStage2() {
    DoubleRows.fill(t[0], 0, n);
    for (int i = 0; i < 9; i++) {
      metropolis0ForwardStage3Pass(t[0], w[28 + i], n);
    }
    DoubleRows.fill(t[1], 0, n);
    for (int j = 0; j < 30; j++) {
      metropolis0ForwardStage3Pass2(t[1], w[28], n);
    }
    metropolis0ForwardAdjointStage2Pass3(t[2], t[3], t[0], t[1], n);
    rows.cos(t[1], t[3], n);
    rows.sin(t[4], t[3], n);
    metropolis0ForwardAdjointStage2Pass4(t[3], t[5], t[2], t[1], t[4], n);
    for (int i = 0; i < 9; i++) {
      metropolis0ForwardAdjointStage2Pass5(w[10 + i], t[0], n);
    }
    DoubleRows.fill(t[0], 0, n);
    for (int j = 0; j < 30; j++) {
      metropolis0ForwardAdjointStage2Pass6(t[0], t[5], n);
    }
    metropolis0ForwardAdjointStage2Pass7(w[0], w[10], t[3], t[0], n);
  }

  private void langevin1ForwardAdjointStage3(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    for (int i = 0; i < 9; i++) {
      langevin1ForwardAdjointStage3Pass(w[10 + i], w[28 + i], t1, t0, n);
    }
    for (int j = 0; j < 9; j++) {
      langevin1ForwardAdjointStage3Pass2(w[37 + j], n);
    }
    langevin1ForwardAdjointStage3Pass3(w[64], w[65], n);
  }

  private void langevin1ForwardAdjointStage4(double[][] eta, double stepSize) {
    final double t0 = stepSize;
    final double t1 = t0 * 2.0;
    final double t2 = Math.sqrt(t1);
    final double t3 = t0 * 0.5;
    final double t4 = Math.sqrt(t3);
    for (int i = 0; i < 9; i++) {
      langevin1ForwardAdjointStage4Pass(w[28 + i], w[19 + i], w[10 + i], t0, eta[i], t2, t4, n);
    }
  }

  private void langevin1ForwardAdjointStage7(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    for (int i = 0; i < 9; i++) {
      langevin1ForwardAdjointStage3Pass(w[10 + i], w[28 + i], t1, t0, n);
    }
  }

  private void langevin1ForwardAdjointStage12(int after, int before, double[][] eta,
      double[][] path, double stepSize) {
    final double t0 = stepSize;
    final double t1 = 0.5 * t0;
    final double t2 = Math.sqrt(t1);
    final double t3 = sBar;
    for (int i = 0; i < 9; i++) {
      langevin1ForwardAdjointStage12Pass(w[46 + i], w[37 + i], t2, t3, path[before + 9 + i], path[after + 9 + i], eta[i], n);
    }
    for (int j = 0; j < 9; j++) {
      langevin1ForwardAdjointStage12Pass2(w[1 + j], n);
    }
  }

  private void langevin1ForwardAdjointStage13(int after, double[][] path) {
    DoubleRows.fill(t[0], 0, n);
    for (int i = 0; i < 9; i++) {
      langevin1ForwardAdjointStage13Pass(t[0], w[46 + i], n);
    }
    DoubleRows.fill(t[1], 0, n);
    DoubleRows.fill(t[2], 0, n);
    for (int j = 0; j < 30; j++) {
      langevin1ForwardAdjointStage13Pass2(t[1], t[2], path[after], w[46], n);
    }
    langevin1ForwardAdjointStage13Pass3(t[3], t[1], n);
    rows.cos(t[1], t[3], n);
    langevin1ForwardAdjointStage13Pass4(t[3], t[1], t[2], n);
    for (int i = 0; i < 9; i++) {
      langevin1ForwardAdjointStage13Pass5(w[1 + i], t[0], n);
    }
    DoubleRows.fill(t[0], 0, n);
    for (int j = 0; j < 30; j++) {
      langevin1ForwardAdjointStage13Pass6(t[0], t[3], n);
    }
    langevin1ForwardAdjointStage13Pass7(w[1], t[0], n);
  }

  private void langevin1ForwardAdjointStage14(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    for (int i = 0; i < 9; i++) {
      langevin1ForwardAdjointStage14Pass(w[55 + i], w[46 + i], t1, w[1 + i], t0, n);
    }
  }

  private void langevin1ForwardAdjointStage15(int after, int before, double[][] eta, double lambda,
      double[][] path, double stepSize) {
    final double t0 = stepSize;
    final double t1 = t0 * 0.5;
    final double t2 = Math.sqrt(t1);
    final double t3 = sBar;
    final double t4 = 0.5 * t2;
    final double t5 = lambda;
    DoubleRows.fill(t[0], 0, n);
    DoubleRows.fill(t[1], 0, n);
    for (int i = 0; i < 9; i++) {
      langevin1ForwardAdjointStage15Pass(t[2], t[3], t[4], path[before + 9 + i], path[after + 9 + i], t3, t2, eta[i], n);
      langevin1ForwardAdjointStage15Pass2(t[5], t[6], xBar[i], w[37 + i], w[55 + i], t0, t[4], n);
      langevin1ForwardAdjointStage15Pass3(t[0], t[5], t0, path[before + 9 + i], t2, eta[i], t[2], t[3], t4, n);
      langevin1ForwardAdjointStage15Pass4(t[1], path[before + 9 + i], path[before + i], t[6], t[4], path[after + 9 + i], path[after + i], n);
    }
    langevin1ForwardAdjointStage15Pass5(w[65], t[1], t5, n);
    langevin1ForwardAdjointStage15Pass6(w[64], t[0], n);
  }

  private void langevin1ForwardAdjointStage16() {
    for (int i = 0; i < 9; i++) {
      langevin1ForwardAdjointStage12Pass2(w[1 + i], n);
    }
  }

  private void langevin1ForwardAdjointStage17() {
    DoubleRows.fill(t[0], 0, n);
    for (int i = 0; i < 9; i++) {
      langevin1ForwardAdjointStage17Pass(t[0], w[37 + i], n);
    }
    DoubleRows.fill(t[1], 0, n);
    DoubleRows.fill(t[2], 0, n);
    for (int j = 0; j < 30; j++) {
      langevin1ForwardAdjointStage17Pass2(t[1], t[2], entry[0], w[37], n);
    }
    langevin1ForwardAdjointStage13Pass3(t[3], t[1], n);
    rows.cos(t[1], t[3], n);
    langevin1ForwardAdjointStage13Pass4(t[3], t[1], t[2], n);
    for (int i = 0; i < 9; i++) {
      langevin1ForwardAdjointStage13Pass5(w[1 + i], t[0], n);
    }
    DoubleRows.fill(t[0], 0, n);
    for (int j = 0; j < 30; j++) {
      langevin1ForwardAdjointStage13Pass6(t[0], t[3], n);
    }
    langevin1ForwardAdjointStage13Pass7(w[1], t[0], n);
  }

  private void langevin1ForwardAdjointStage18(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    for (int i = 0; i < 9; i++) {
      langevin1ForwardAdjointStage18Pass(w[55 + i], w[37 + i], t1, w[1 + i], t0, n);
    }
  }

  private void langevin1ForwardAdjointStage19() {
    for (int i = 0; i < 9; i++) {
      langevin1ForwardAdjointStage19Pass(xBar[i], w[55 + i], n);
    }
  }

  private void langevin1ForwardAdjoint(int layer, double lambda, int p0, double stepSize) {
    for (int k = 0; k < 9; k++) {
      DoubleRows.copy(w[28 + k], entry[k], n);
    }
    langevin1ForwardStage1();
    langevin1ForwardAdjointStage2();
    langevin1ForwardAdjointStage3(lambda);
    final int segment = Checkpoints.segment(5);
    final int last = Checkpoints.last(5);
    final int kept = (segment + 1) * 18;
    final double[][] path = path(kept + (last / segment + 1) * 18);
    for (int k = 0; k < 9; k++) {
      DoubleRows.copy(path[kept + 0 + k], w[28 + k], n);
    }
    for (int k = 0; k < 9; k++) {
      DoubleRows.copy(path[kept + 9 + k], w[10 + k], n);
    }
    for (int step = 0; step < last; step++) {
      final double[][] eta = noise.normals(layer, step, 5, 9);
      langevin1ForwardAdjointStage4(eta, stepSize);
      langevin1ForwardStage1();
      langevin1ForwardAdjointStage2();
      langevin1ForwardAdjointStage7(lambda);
      if ((step + 1) % segment == 0) {
        for (int k = 0; k < 9; k++) {
          DoubleRows.copy(path[kept + (step + 1) / segment * 18 + 0 + k], w[28 + k], n);
        }
        for (int k = 0; k < 9; k++) {
          DoubleRows.copy(path[kept + (step + 1) / segment * 18 + 9 + k], w[10 + k], n);
        }
      }
    }
    for (int start = last; start >= 0; start -= segment) {
      for (int k = 0; k < 9; k++) {
        DoubleRows.copy(w[28 + k], path[kept + start / segment * 18 + 0 + k], n);
      }
      for (int k = 0; k < 9; k++) {
        DoubleRows.copy(w[10 + k], path[kept + start / segment * 18 + 9 + k], n);
      }
      for (int k = 0; k < 9; k++) {
        DoubleRows.copy(path[0 + 0 + k], w[28 + k], n);
      }
      for (int k = 0; k < 9; k++) {
        DoubleRows.copy(path[0 + 9 + k], w[10 + k], n);
      }
      final int end = Math.min(start + segment, 5);
      for (int step = start; step < end; step++) {
        final double[][] eta = noise.normals(layer, step, 5, 9);
        langevin1ForwardAdjointStage4(eta, stepSize);
        langevin1ForwardStage1();
        langevin1ForwardAdjointStage2();
        langevin1ForwardAdjointStage7(lambda);
        for (int k = 0; k < 9; k++) {
          DoubleRows.copy(path[(step - start + 1) * 18 + 0 + k], w[28 + k], n);
        }
        for (int k = 0; k < 9; k++) {
          DoubleRows.copy(path[(step - start + 1) * 18 + 9 + k], w[10 + k], n);
        }
      }
      for (int step = end - 1; step >= start; step--) {
        final int before = (step - start) * 18;
        final int after = before + 18;
        final double[][] eta = noise.normals(layer, step, 5, 9);
        langevin1ForwardAdjointStage12(after, before, eta, path, stepSize);
        langevin1ForwardAdjointStage13(after, path);
        langevin1ForwardAdjointStage14(lambda);
        langevin1ForwardAdjointStage15(after, before, eta, lambda, path, stepSize);
      }
    }
    langevin1ForwardAdjointStage16();
    langevin1ForwardAdjointStage17();
    langevin1ForwardAdjointStage18(lambda);
    langevin1ForwardAdjointStage19();
    addToGradient(p0 + 0, DoubleRows.sum(w[64], n));
    addToGradient(p0 + 1, DoubleRows.sum(w[65], n));
  }

  private void targetGradientStage1() {
    for (int i = 0; i < 9; i++) {
      targetGradientStage1Pass(xBar[i], n);
    }
  }

  private void targetGradientStage2() {
    DoubleRows.fill(t[0], 0, n);
    for (int i = 0; i < 9; i++) {
      metropolis0ForwardStage1Pass(t[0], x[i], n);
    }
    DoubleRows.fill(t[1], 0, n);
    for (int j = 0; j < 30; j++) {
      metropolis0ForwardStage1Pass2(t[1], x[0], n);
    }
    metropolis0ForwardAdjointStage2Pass3(t[2], t[3], t[0], t[1], n);
    rows.cos(t[1], t[3], n);
    rows.sin(t[4], t[3], n);
    metropolis0ForwardAdjointStage2Pass4(t[3], t[5], t[2], t[1], t[4], n);
    for (int i = 0; i < 9; i++) {
      targetGradientStage2Pass(xBar[i], t[0], n);
    }
    DoubleRows.fill(t[0], 0, n);
    for (int j = 0; j < 30; j++) {
      metropolis0ForwardAdjointStage2Pass6(t[0], t[5], n);
    }
    targetGradientStage2Pass2(w[0], xBar[0], t[3], t[0], n);
  }

  private void targetGradient() {
    targetGradientStage1();
    targetGradientStage2();
  }

  private static void metropolis0ForwardStage1Pass(double[] sum, double[] x, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += x[i];
    }
  }

  private static void metropolis0ForwardStage1Pass2(double[] sum, double[] x0, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += x0[i];
    }
  }

  private static void metropolis0ForwardStage1Pass3(double[] sum, double[] x, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x[i];
      sum[i] = Math.fma(v0, v0, sum[i]);
    }
  }

  private static void metropolis0ForwardStage1Pass4(double[] t3, double[] t4, double[] t5,
      double[] t0, double[] t1, double[] t2, double c, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t0[i];
      t3[i] = v0 * (v0 * 0.5);
      t4[i] = t1[i] * 0.01;
      t5[i] = (0.5 * t2[i]) * c;
    }
  }

  private static void metropolis0ForwardStage1Pass5(double[] u10, double[] uOld0, double[] t1,
      double[] t3, double[] t0, double[] t5, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t3[i] + t0[i];
      u10[i] = v0;
      final double v1 = Math.fma(v0, lambda, t5[i]);
      uOld0[i] = v1;
      t1[i] = -v1;
    }
  }

  private static void metropolis0ForwardStage2Pass(double[] y, double[] x, double stepSize,
      double[] xi, int n) {
    for (int i = 0; i < n; i++) {
      y[i] = Math.fma(stepSize, xi[i], x[i]);
    }
  }

  private static void metropolis0ForwardStage3Pass(double[] sum, double[] y, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += y[i];
    }
  }

  private static void metropolis0ForwardStage3Pass2(double[] sum, double[] y0, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += y0[i];
    }
  }

  private static void metropolis0ForwardStage3Pass3(double[] sum, double[] y, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y[i];
      sum[i] = Math.fma(v0, v0, sum[i]);
    }
  }

  private static void metropolis0ForwardStage3Pass4(double[] t1, double[] t2, double[] t5,
      double[] t3, double[] t0, double lambda, double[] uOld0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(t3[i] + t0[i], lambda, t5[i]);
      t1[i] = v0;
      t2[i] = uOld0[i] - v0;
    }
  }

  private static void metropolis0ForwardStage3Pass5(double[] t1, double[] t3, double[] t0,
      double stepSize, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t0[i];
      t1[i] = v0;
      t3[i] = v0 * stepSize;
    }
  }

  private static void metropolis0ForwardStage3Pass6(double[] x, double[] t3, double[] xi, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x[i];
      x[i] = Math.fma(t3[i], xi[i], v0);
    }
  }

  private static void metropolis0ForwardStage3Pass7(double[] uOld0, double[] accepted0, double[] t2,
      double[] t1, int n) {
    for (int i = 0; i < n; i++) {
      uOld0[i] = t2[i];
      accepted0[i] += t1[i];
    }
  }

  private static void metropolis0ForwardAdjointStage1Pass(double[] g, int n) {
    for (int i = 0; i < n; i++) {
      g[i] = 0.0;
    }
  }

  private static void metropolis0ForwardAdjointStage2Pass(double[] sum, double[] exit, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += exit[i];
    }
  }

  private static void metropolis0ForwardAdjointStage2Pass2(double[] sum, double[] exit0, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += exit0[i];
    }
  }

  private static void metropolis0ForwardAdjointStage2Pass3(double[] t2, double[] t3, double[] t0,
      double[] t1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = t0[i];
      t2[i] = v0 * (v0 * 0.5);
      t3[i] = t1[i] * 0.01;
    }
  }

  private static void metropolis0ForwardAdjointStage2Pass4(double[] t3, double[] t5, double[] t2,
      double[] t1, double[] t4, int n) {
    for (int i = 0; i < n; i++) {
      t3[i] = t2[i] + t1[i];
      t5[i] = -(0.01 * t4[i]);
    }
  }

  private static void metropolis0ForwardAdjointStage2Pass5(double[] g, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      g[i] += t0[i];
    }
  }

  private static void metropolis0ForwardAdjointStage2Pass6(double[] sum, double[] t5, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t5[i];
    }
  }

  private static void metropolis0ForwardAdjointStage2Pass7(double[] u10, double[] g0, double[] t3,
      double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      u10[i] = t3[i];
      g0[i] += t0[i];
    }
  }

  private static void metropolis0ForwardAdjointStage3Pass(double[] g, double[] exit, double c,
      double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = g[i];
      g[i] = Math.fma(v0, lambda, exit[i] * c);
    }
  }

  private static void metropolis0ForwardAdjointStage4Pass(double[] sum, double[] xBar, double sBar,
      double[] g, double[] exit, double[] entry, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar[i];
      final double v1 = Math.fma(sBar, g[i], v0);
      xBar[i] = v1;
      sum[i] = Math.fma(v1, exit[i] - entry[i], sum[i]);
    }
  }

  private static void metropolis0ForwardAdjointStage4Pass2(double[] logStepSizeBar0, double[] t0,
      int n) {
    for (int i = 0; i < n; i++) {
      logStepSizeBar0[i] = t0[i];
    }
  }

  private static void metropolis0ForwardAdjointStage6Pass(double[] sum, double[] entry, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += entry[i];
    }
  }

  private static void metropolis0ForwardAdjointStage6Pass2(double[] sum, double[] entry0, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += entry0[i];
    }
  }

  private static void metropolis0ForwardAdjointStage7Pass(double[] g, double[] entry, double c,
      double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = g[i];
      g[i] = Math.fma(v0, lambda, entry[i] * c);
    }
  }

  private static void metropolis0ForwardAdjointStage8Pass(double[] xBar, double sBar, double[] g,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar[i];
      xBar[i] = Math.fma(-sBar, g[i], v0);
    }
  }

  private static void langevin1ForwardStage3Pass(double[] g, double[] x, double c, double lambda,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = g[i];
      g[i] = Math.fma(v0, lambda, x[i] * c);
    }
  }

  private static void langevin1ForwardStage4Pass(double[] x, double[] e, double[] g,
      double stepSize, double[] eta, double c, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x[i];
      final double v1 = g[i];
      final double v2 = eta[i];
      x[i] = Math.fma(v2, c, Math.fma(-v1, stepSize, v0));
      e[i] = Math.fma(v1, c_2, -v2);
    }
  }

  private static void langevin1ForwardStage8Pass(double[] sum, double[] e, double c, double[] g,
      double[] eta, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(c, g[i], e[i]);
      final double v1 = eta[i];
      sum[i] = Math.fma(v1 - v0, Math.fma(v1, 1.0, v0), sum[i]);
    }
  }

  private static void langevin1ForwardStage8Pass2(double[] t1, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      t1[i] = 0.5 * t0[i];
    }
  }

  private static void langevin1ForwardAdjointStage3Pass(double[] g, double[] y, double c,
      double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = g[i];
      g[i] = Math.fma(v0, lambda, y[i] * c);
    }
  }

  private static void langevin1ForwardAdjointStage3Pass2(double[] v, int n) {
    for (int i = 0; i < n; i++) {
      v[i] = 0.0;
    }
  }

  private static void langevin1ForwardAdjointStage3Pass3(double[] logStepSizeBar0,
      double[] lambdaBar0, int n) {
    for (int i = 0; i < n; i++) {
      logStepSizeBar0[i] = 0.0;
      lambdaBar0[i] = 0.0;
    }
  }

  private static void langevin1ForwardAdjointStage4Pass(double[] y, double[] e, double[] g,
      double stepSize, double[] eta, double c, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y[i];
      final double v1 = g[i];
      final double v2 = eta[i];
      y[i] = Math.fma(v2, c, Math.fma(-v1, stepSize, v0));
      e[i] = Math.fma(v1, c_2, -v2);
    }
  }

  private static void langevin1ForwardAdjointStage12Pass(double[] w, double[] v, double c,
      double sBar, double[] gBefore, double[] gAfter, double[] eta, int n) {
    for (int i = 0; i < n; i++) {
      w[i] = Math.fma(c, sBar * Math.fma(-c, gBefore[i] + gAfter[i], eta[i]), v[i]);
    }
  }

  private static void langevin1ForwardAdjointStage12Pass2(double[] h1, int n) {
    for (int i = 0; i < n; i++) {
      h1[i] = 0.0;
    }
  }

  private static void langevin1ForwardAdjointStage13Pass(double[] sum, double[] w, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += w[i];
    }
  }

  private static void langevin1ForwardAdjointStage13Pass2(double[] sum, double[] sum_2,
      double[] yAfter0, double[] w0, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += yAfter0[i];
      sum_2[i] += w0[i];
    }
  }

  private static void langevin1ForwardAdjointStage13Pass3(double[] t3, double[] t1, int n) {
    for (int i = 0; i < n; i++) {
      t3[i] = t1[i] * 0.01;
    }
  }

  private static void langevin1ForwardAdjointStage13Pass4(double[] t3, double[] t1, double[] t2,
      int n) {
    for (int i = 0; i < n; i++) {
      t3[i] = -((t1[i] * t2[i]) * (1.0E-4));
    }
  }

  private static void langevin1ForwardAdjointStage13Pass5(double[] h1, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      h1[i] += t0[i];
    }
  }

  private static void langevin1ForwardAdjointStage13Pass6(double[] sum, double[] t3, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += t3[i];
    }
  }

  private static void langevin1ForwardAdjointStage13Pass7(double[] h10, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      h10[i] += t0[i];
    }
  }

  private static void langevin1ForwardAdjointStage14Pass(double[] hw, double[] w, double c,
      double[] h1, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      hw[i] = Math.fma(h1[i], lambda, w[i] * c);
    }
  }

  private static void langevin1ForwardAdjointStage15Pass(double[] t2, double[] t3, double[] t4,
      double[] gBefore, double[] gAfter, double sBar, double c, double[] eta, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = gBefore[i] + gAfter[i];
      t2[i] = v0;
      final double v1 = sBar * Math.fma(-c, v0, eta[i]);
      t3[i] = v1;
      t4[i] = c * v1;
    }
  }

  private static void langevin1ForwardAdjointStage15Pass2(double[] t5, double[] t6, double[] xBar,
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

  private static void langevin1ForwardAdjointStage15Pass3(double[] sum, double[] t5,
      double stepSize, double[] gBefore, double c, double[] eta, double[] t2, double[] t3,
      double c_2, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += Math.fma(t2[i], t3[i] * c_2, t5[i] * Math.fma(-stepSize, gBefore[i], c * eta[i]));
    }
  }

  private static void langevin1ForwardAdjointStage15Pass4(double[] sum, double[] gBefore,
      double[] yBefore, double[] t6, double[] t4, double[] gAfter, double[] yAfter, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = gBefore[i] - yBefore[i];
      sum[i] += Math.fma(-t6[i], v0, t4[i] * Math.fma(v0, 1.0, gAfter[i] - yAfter[i]));
    }
  }

  private static void langevin1ForwardAdjointStage15Pass5(double[] lambdaBar0, double[] t1,
      double lambda, int n) {
    for (int i = 0; i < n; i++) {
      lambdaBar0[i] += t1[i] / lambda;
    }
  }

  private static void langevin1ForwardAdjointStage15Pass6(double[] logStepSizeBar0, double[] t0,
      int n) {
    for (int i = 0; i < n; i++) {
      logStepSizeBar0[i] += t0[i];
    }
  }

  private static void langevin1ForwardAdjointStage17Pass(double[] sum, double[] v, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += v[i];
    }
  }

  private static void langevin1ForwardAdjointStage17Pass2(double[] sum, double[] sum_2,
      double[] entry0, double[] rowv0, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += entry0[i];
      sum_2[i] += rowv0[i];
    }
  }

  private static void langevin1ForwardAdjointStage18Pass(double[] hw, double[] v, double c,
      double[] h1, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      hw[i] = Math.fma(h1[i], lambda, v[i] * c);
    }
  }

  private static void langevin1ForwardAdjointStage19Pass(double[] xBar, double[] hw, int n) {
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

  private static void targetGradientStage2Pass(double[] xBar, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      xBar[i] += t0[i];
    }
  }

  private static void targetGradientStage2Pass2(double[] u10, double[] xBar0, double[] t3,
      double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      u10[i] = t3[i];
      xBar0[i] += t0[i];
    }
  }
}
