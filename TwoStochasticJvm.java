import dev.meander.annotation.Generated;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.flow.FlowModel;
import dev.meander.runtime.kernel.Checkpoints;
import dev.meander.runtime.kernel.DoubleRows;
import dev.meander.runtime.kernel.DoubleTile;

/**
 * JVM kernels of {@link TwoStochastic}: 4 layers of 4 kinds, 4 parameters.
 */
@Generated(
    value = "Meander",
    source = "TwoStochastic"
)
final class TwoStochasticJvm extends DoubleTile {
  private static final int[] PROGRAM = {0, 1, 2, 3};

  private static final int[] OFFSET = {0, 0, 1, 3};

  TwoStochasticJvm(FlowModel model, EnergyFunction target) {
    super(model, target, 16, 7);
  }

  @Override
  protected void runForward(int layer, double[][] tape) {
    final double lambda = lambda(layer);
    final double stepSize = stepSize(layer);
    switch (PROGRAM[layer]) {
      case 0 -> metropolis0Forward(layer, stepSize);
      case 1 -> langevin1Forward(layer, stepSize);
      case 2 -> metropolis2Forward(layer, lambda, stepSize);
      case 3 -> langevin3Forward(layer, lambda, stepSize);
      default -> throw new AssertionError("layer " + layer);
    }
  }

  @Override
  protected void runInverse(int layer, double[][] tape) {
    final double lambda = lambda(layer);
    final double stepSize = stepSize(layer);
    switch (PROGRAM[layer]) {
      case 0 -> metropolis0Forward(layer, stepSize);
      case 1 -> langevin1Forward(layer, stepSize);
      case 2 -> metropolis2Forward(layer, lambda, stepSize);
      case 3 -> langevin3Forward(layer, lambda, stepSize);
      default -> throw new AssertionError("layer " + layer);
    }
  }

  @Override
  protected void runForwardAdjoint(int layer, double[][] tape) {
    final int p0 = OFFSET[layer];
    final double lambda = lambda(layer);
    final double stepSize = stepSize(layer);
    switch (PROGRAM[layer]) {
      case 0 -> metropolis0ForwardAdjoint();
      case 1 -> langevin1ForwardAdjoint(layer, p0, stepSize);
      case 2 -> metropolis2ForwardAdjoint(lambda, p0);
      case 3 -> langevin3ForwardAdjoint(layer, lambda, p0, stepSize);
      default -> throw new AssertionError("layer " + layer);
    }
  }

  @Override
  protected void runInverseAdjoint(int layer, double[][] tape) {
    final int p0 = OFFSET[layer];
    final double lambda = lambda(layer);
    final double stepSize = stepSize(layer);
    switch (PROGRAM[layer]) {
      case 0 -> metropolis0ForwardAdjoint();
      case 1 -> langevin1ForwardAdjoint(layer, p0, stepSize);
      case 2 -> metropolis2ForwardAdjoint(lambda, p0);
      case 3 -> langevin3ForwardAdjoint(layer, lambda, p0, stepSize);
      default -> throw new AssertionError("layer " + layer);
    }
  }

  @Override
  protected int tapeRows(int layer) {
    return switch (PROGRAM[layer]) {
      case 0 -> 0;
      case 1 -> 0;
      case 2 -> 0;
      case 3 -> 0;
      default -> throw new AssertionError("layer " + layer);
    };
  }

  @Override
  protected void runTargetGradient() {
    targetGradient();
  }

  private void metropolis0ForwardStage1() {
    metropolis0ForwardStage1Pass(w[5], t[0], x[0], x[1], n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[0], n);
  }

  private void metropolis0ForwardStage2(double[] logU, double stepSize, double[][] xi) {
    final double t0 = stepSize;
    metropolis0ForwardStage2Pass(t[0], t[1], x[0], t0, xi[0], x[1], xi[1], w[5], n);
    DoubleRows.less(t[2], logU, t[1], n);
    DoubleRows.select(t[1], t[2], t[0], w[5], n);
    metropolis0ForwardStage2Pass2(x[0], x[1], accepted[0], t[2], t0, xi[0], xi[1], n);
    metropolis0ForwardStage2Pass3(w[5], t[1], n);
  }

  private void metropolis0ForwardStage3() {
    DoubleRows.addCompensated(deltaS[0], deltaS[1], w[5], n);
  }

  private void metropolis0Forward(int layer, double stepSize) {
    metropolis0ForwardStage1();
    for (int step = 0; step < 1; step++) {
      final double[][] xi = noise.normals(layer, step, 1, 2);
      final double[] logU = noise.logUniforms(layer, step, 1);
      metropolis0ForwardStage2(logU, stepSize, xi);
    }
    metropolis0ForwardStage3();
  }

  private void metropolis0ForwardAdjointStage1() {
    final double t0 = sBar;
    metropolis0ForwardAdjointStage1Pass(xBar[0], xBar[1], t0, entry[0], exit[0], entry[1], exit[1], n);
  }

  private void metropolis0ForwardAdjoint() {
    metropolis0ForwardAdjointStage1();
  }

  private void langevin1ForwardStage1() {
    langevin1ForwardStage1Pass(w[3], w[4], x[0], x[1], n);
  }

  private void langevin1ForwardStage2(double[][] eta, double stepSize) {
    final double t0 = stepSize;
    final double t1 = t0 * 2.0;
    final double t2 = Math.sqrt(t1);
    final double t3 = t0 * 0.5;
    final double t4 = Math.sqrt(t3);
    langevin1ForwardStage2Pass(t[0], x[0], w[3], t0, eta[0], t2, t4, n);
    langevin1ForwardStage2Pass2(x[1], w[4], t[1], t0, t2, eta[1], t4, t[0], n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[1], n);
  }

  private void langevin1Forward(int layer, double stepSize) {
    langevin1ForwardStage1();
    for (int step = 0; step < 5; step++) {
      final double[][] eta = noise.normals(layer, step, 5, 2);
      langevin1ForwardStage2(eta, stepSize);
    }
  }

  private void langevin1ForwardAdjointStage1() {
    langevin1ForwardAdjointStage1Pass(w[3], w[4], w[9], w[7], w[8], n);
    langevin1ForwardAdjointStage1Pass2(w[10], w[15], n);
  }

  private void langevin1ForwardAdjointStage2(double[][] eta, double stepSize) {
    final double t0 = stepSize;
    final double t1 = t0 * 2.0;
    final double t2 = Math.sqrt(t1);
    langevin1ForwardAdjointStage2Pass(w[7], w[8], w[3], w[4], t0, eta[0], t2, eta[1], n);
  }

  private void langevin1ForwardAdjointStage4(int after, int before, double[][] eta, double[][] path,
      double stepSize) {
    final double t0 = stepSize;
    final double t1 = 0.5 * t0;
    final double t2 = Math.sqrt(t1);
    final double t3 = sBar;
    final double t4 = 0.5 * t2;
    langevin1ForwardAdjointStage4Pass(t[0], t[1], path[before + 2], path[after + 2], t3, t2, eta[0], n);
    langevin1ForwardAdjointStage4Pass2(t[2], w[13], xBar[0], w[9], t2, t[1], t0, n);
    langevin1ForwardAdjointStage4Pass3(t[3], t[4], path[before + 3], path[after + 3], t3, t2, eta[1], n);
    langevin1ForwardAdjointStage4Pass4(t[5], w[14], xBar[1], w[10], t2, t[4], t0, n);
    langevin1ForwardAdjointStage4Pass5(t[6], t[2], t0, path[before + 2], t2, eta[0], t[0], t[1], t4, n);
    langevin1ForwardAdjointStage4Pass6(w[15], t[6], t[5], t0, path[before + 3], t2, eta[1], t[3], t[4], t4, n);
  }

  private void langevin1ForwardAdjointStage5() {
    langevin1ForwardAdjointStage5Pass(xBar[0], xBar[1], w[9], w[10], n);
  }

  private void langevin1ForwardAdjoint(int layer, int p0, double stepSize) {
    for (int k = 0; k < 2; k++) {
      DoubleRows.copy(w[7 + k], entry[k], n);
    }
    langevin1ForwardAdjointStage1();
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
      langevin1ForwardAdjointStage2(eta, stepSize);
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
        langevin1ForwardAdjointStage2(eta, stepSize);
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
        langevin1ForwardAdjointStage4(after, before, eta, path, stepSize);
      }
    }
    langevin1ForwardAdjointStage5();
    addToGradient(p0 + 0, DoubleRows.sum(w[15], n));
  }

  private void metropolis2ForwardStage1(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    metropolis2ForwardStage1Pass(w[0], w[5], t[0], x[0], x[1], t1, t0, n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[0], n);
  }

  private void metropolis2ForwardStage2(double lambda, double[] logU, double stepSize,
      double[][] xi) {
    final double t0 = stepSize;
    final double t1 = lambda;
    final double t2 = 1.0 - t1;
    metropolis2ForwardStage2Pass(t[0], x[0], t0, xi[0], x[1], xi[1], t2, t1, n);
    metropolis2ForwardStage2Pass2(t[1], w[5], t[0], n);
    DoubleRows.less(t[2], logU, t[1], n);
    DoubleRows.select(t[1], t[2], t[0], w[5], n);
    metropolis0ForwardStage2Pass2(x[0], x[1], accepted[0], t[2], t0, xi[0], xi[1], n);
    metropolis0ForwardStage2Pass3(w[5], t[1], n);
  }

  private void metropolis2Forward(int layer, double lambda, double stepSize) {
    metropolis2ForwardStage1(lambda);
    for (int step = 0; step < 40; step++) {
      final double[][] xi = noise.normals(layer, step, 40, 2);
      final double[] logU = noise.logUniforms(layer, step, 40);
      metropolis2ForwardStage2(lambda, logU, stepSize, xi);
    }
    metropolis0ForwardStage3();
  }

  private void metropolis2ForwardAdjointStage1(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    final double t2 = sBar;
    metropolis2ForwardAdjointStage1Pass(t[0], t[1], t[2], w[7], xBar[0], exit[0], t1, t0, t2, n);
    metropolis2ForwardAdjointStage1Pass2(t[3], t[2], exit[0], entry[0], n);
    metropolis2ForwardAdjointStage1Pass3(w[8], xBar[1], w[10], exit[1], t1, t0, t2, t[3], entry[1], n);
    metropolis2ForwardAdjointStage1Pass4(t[2], w[0], w[9], exit[0], t[0], exit[1], t[1], n);
    metropolis2ForwardAdjointStage1Pass5(w[11], t[2], t2, n);
  }

  private void metropolis2ForwardAdjointStage2(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    final double t2 = sBar;
    metropolis2ForwardAdjointStage2Pass(t[0], t[1], xBar[0], entry[0], t1, t0, t2, n);
    metropolis2ForwardAdjointStage2Pass2(xBar[1], entry[1], t1, t0, t2, n);
    metropolis2ForwardAdjointStage2Pass3(w[11], t[1], entry[1], entry[0], t[0], t2, n);
  }

  private void metropolis2ForwardAdjoint(double lambda, int p0) {
    metropolis2ForwardAdjointStage1(lambda);
    addToGradient(p0 + 0, DoubleRows.sum(w[10], n));
    addToGradient(p0 + 1, DoubleRows.sum(w[11], n));
    metropolis2ForwardAdjointStage2(lambda);
    addToGradient(p0 + 1, DoubleRows.sum(w[11], n));
  }

  private void langevin3ForwardStage1(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    langevin3ForwardStage1Pass(w[3], w[4], x[0], t1, t0, x[1], n);
  }

  private void langevin3ForwardStage2(double[][] eta, double lambda, double stepSize) {
    final double t0 = stepSize;
    final double t1 = t0 * 2.0;
    final double t2 = Math.sqrt(t1);
    final double t3 = t0 * 0.5;
    final double t4 = Math.sqrt(t3);
    final double t5 = lambda;
    final double t6 = 1.0 - t5;
    langevin3ForwardStage2Pass(t[0], x[0], w[3], t0, eta[0], t2, t6, t5, t4, n);
    langevin3ForwardStage2Pass2(x[1], w[4], t[1], t0, t2, eta[1], t6, t5, t4, t[0], n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[1], n);
  }

  private void langevin3Forward(int layer, double lambda, double stepSize) {
    langevin3ForwardStage1(lambda);
    for (int step = 0; step < 5; step++) {
      final double[][] eta = noise.normals(layer, step, 5, 2);
      langevin3ForwardStage2(eta, lambda, stepSize);
    }
  }

  private void langevin3ForwardAdjointStage1(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    langevin3ForwardAdjointStage1Pass(w[3], w[4], w[7], t1, t0, w[8], n);
    langevin3ForwardAdjointStage1Pass2(w[9], w[10], w[15], n);
  }

  private void langevin3ForwardAdjointStage2(double[][] eta, double lambda, double stepSize) {
    final double t0 = stepSize;
    final double t1 = t0 * 2.0;
    final double t2 = Math.sqrt(t1);
    final double t3 = lambda;
    final double t4 = 1.0 - t3;
    langevin3ForwardAdjointStage2Pass(w[7], w[3], t0, eta[0], t2, t4, t3, n);
    langevin3ForwardAdjointStage2Pass2(w[8], w[4], t0, t2, eta[1], t4, t3, n);
  }

  private void langevin3ForwardAdjointStage4(int after, int before, double[][] eta, double lambda,
      double[][] path, double stepSize) {
    final double t0 = stepSize;
    final double t1 = 0.5 * t0;
    final double t2 = Math.sqrt(t1);
    final double t3 = sBar;
    final double t4 = lambda;
    final double t5 = 1.0 - t4;
    langevin3ForwardAdjointStage4Pass(t[0], t[1], t2, t3, path[before + 2], path[after + 2], eta[0], w[9], n);
    langevin3ForwardAdjointStage4Pass2(t[2], w[1], w[13], xBar[0], t[1], path[after], t5, t4, t0, n);
    langevin3ForwardAdjointStage4Pass3(t[1], w[9], t[0], t[2], t2, t3, path[before + 3], path[after + 3], eta[1], n);
    langevin3ForwardAdjointStage4Pass4(t[3], w[2], w[14], xBar[1], w[10], t[1], t5, t4, t0, n);
    langevin3ForwardAdjointStage4Pass5(t[4], path[before + 2], path[before], t[2], t[0], path[after + 2], path[after], n);
    langevin3ForwardAdjointStage4Pass6(t[0], path[before + 3], path[before + 1], t[3], t[1], path[after + 3], path[after + 1], n);
    langevin3ForwardAdjointStage4Pass7(w[15], t[4], t[0], t4, n);
  }

  private void langevin3ForwardAdjointStage5(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    langevin3ForwardAdjointStage5Pass(xBar[0], xBar[1], w[9], t1, entry[0], t0, w[10], n);
  }

  private void langevin3ForwardAdjoint(int layer, double lambda, int p0, double stepSize) {
    for (int k = 0; k < 2; k++) {
      DoubleRows.copy(w[7 + k], entry[k], n);
    }
    langevin3ForwardAdjointStage1(lambda);
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
      langevin3ForwardAdjointStage2(eta, lambda, stepSize);
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
        langevin3ForwardAdjointStage2(eta, lambda, stepSize);
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
        langevin3ForwardAdjointStage4(after, before, eta, lambda, path, stepSize);
      }
    }
    langevin3ForwardAdjointStage5(lambda);
    addToGradient(p0 + 0, DoubleRows.sum(w[15], n));
  }

  private void targetGradientStage1() {
    targetGradientStage1Pass(w[0], xBar[0], x[0], x[1], n);
    targetGradientStage1Pass2(xBar[1], x[1], n);
  }

  private void targetGradient() {
    targetGradientStage1();
  }

  private static void metropolis0ForwardStage1Pass(double[] uOld0, double[] t0, double[] x0,
      double[] x1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      final double v1 = x1[i];
      final double v2 = Math.fma(v1, v1, v0 * v0) * 0.5;
      uOld0[i] = v2;
      t0[i] = -v2;
    }
  }

  private static void metropolis0ForwardStage2Pass(double[] t0, double[] t1, double[] x0,
      double stepSize, double[] xi0, double[] x1, double[] xi1, double[] uOld0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(stepSize, xi0[i], x0[i]);
      final double v1 = Math.fma(stepSize, xi1[i], x1[i]);
      final double v2 = Math.fma(v1, v1, v0 * v0) * 0.5;
      t0[i] = v2;
      t1[i] = uOld0[i] - v2;
    }
  }

  private static void metropolis0ForwardStage2Pass2(double[] x0, double[] x1, double[] accepted0,
      double[] t2, double stepSize, double[] xi0, double[] xi1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      final double v1 = x1[i];
      final double v2 = t2[i];
      accepted0[i] += v2;
      final double v3 = stepSize * v2;
      x0[i] = Math.fma(xi0[i], v3, v0);
      x1[i] = Math.fma(xi1[i], v3, v1);
    }
  }

  private static void metropolis0ForwardStage2Pass3(double[] uOld0, double[] t1, int n) {
    for (int i = 0; i < n; i++) {
      uOld0[i] = t1[i];
    }
  }

  private static void metropolis0ForwardAdjointStage1Pass(double[] xBar0, double[] xBar1,
      double sBar, double[] entry0, double[] exit0, double[] entry1, double[] exit1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0[i];
      final double v1 = xBar1[i];
      xBar0[i] = Math.fma(-sBar, entry0[i], Math.fma(exit0[i], sBar, v0));
      xBar1[i] = Math.fma(-sBar, entry1[i], Math.fma(exit1[i], sBar, v1));
    }
  }

  private static void langevin1ForwardStage1Pass(double[] g0, double[] g1, double[] x0, double[] x1,
      int n) {
    for (int i = 0; i < n; i++) {
      g0[i] = x0[i];
      g1[i] = x1[i];
    }
  }

  private static void langevin1ForwardStage2Pass(double[] t0, double[] x0, double[] g0,
      double stepSize, double[] eta0, double c, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = g0[i];
      final double v1 = x0[i];
      final double v2 = eta0[i];
      final double v3 = Math.fma(v2, c, Math.fma(-v0, stepSize, v1));
      x0[i] = v3;
      g0[i] = v3;
      final double v4 = Math.fma(v3, c_2, Math.fma(v0, c_2, -v2));
      t0[i] = (v2 - v4) * Math.fma(v2, 1.0, v4);
    }
  }

  private static void langevin1ForwardStage2Pass2(double[] x1, double[] g1, double[] t1,
      double stepSize, double c, double[] eta1, double c_2, double[] t0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = g1[i];
      final double v1 = x1[i];
      final double v2 = eta1[i];
      final double v3 = Math.fma(c, v2, Math.fma(-stepSize, v0, v1));
      x1[i] = v3;
      g1[i] = v3;
      final double v4 = Math.fma(c_2, v3, Math.fma(c_2, v0, -v2));
      t1[i] = 0.5 * (Math.fma(v2 - v4, Math.fma(v2, 1.0, v4), t0[i]));
    }
  }

  private static void langevin1ForwardAdjointStage1Pass(double[] g0, double[] g1, double[] rowv0,
      double[] y0, double[] y1, int n) {
    for (int i = 0; i < n; i++) {
      g0[i] = y0[i];
      g1[i] = y1[i];
      rowv0[i] = 0.0;
    }
  }

  private static void langevin1ForwardAdjointStage1Pass2(double[] rowv1, double[] logStepSizeBar0,
      int n) {
    for (int i = 0; i < n; i++) {
      rowv1[i] = 0.0;
      logStepSizeBar0[i] = 0.0;
    }
  }

  private static void langevin1ForwardAdjointStage2Pass(double[] y0, double[] y1, double[] g0,
      double[] g1, double stepSize, double[] eta0, double c, double[] eta1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = g0[i];
      final double v1 = y0[i];
      final double v2 = g1[i];
      final double v3 = y1[i];
      final double v4 = Math.fma(eta0[i], c, Math.fma(-v0, stepSize, v1));
      y0[i] = v4;
      g0[i] = v4;
      final double v5 = Math.fma(c, eta1[i], Math.fma(-stepSize, v2, v3));
      y1[i] = v5;
      g1[i] = v5;
    }
  }

  private static void langevin1ForwardAdjointStage4Pass(double[] t0, double[] t1, double[] gBefore0,
      double[] gAfter0, double sBar, double c, double[] eta0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = gBefore0[i] + gAfter0[i];
      t0[i] = v0;
      t1[i] = sBar * Math.fma(-c, v0, eta0[i]);
    }
  }

  private static void langevin1ForwardAdjointStage4Pass2(double[] t2, double[] hw0, double[] xBar0,
      double[] rowv0, double c, double[] t1, double stepSize, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = rowv0[i];
      final double v1 = xBar0[i];
      final double v2 = c * t1[i];
      final double v3 = Math.fma(v0, 1.0, v2);
      hw0[i] = v3;
      final double v4 = Math.fma(v3, 1.0, v1);
      t2[i] = v4;
      xBar0[i] = v4;
      rowv0[i] = Math.fma(-stepSize, v4, v2);
    }
  }

  private static void langevin1ForwardAdjointStage4Pass3(double[] t3, double[] t4,
      double[] gBefore1, double[] gAfter1, double sBar, double c, double[] eta1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = gBefore1[i] + gAfter1[i];
      t3[i] = v0;
      t4[i] = sBar * Math.fma(-c, v0, eta1[i]);
    }
  }

  private static void langevin1ForwardAdjointStage4Pass4(double[] t5, double[] hw1, double[] xBar1,
      double[] rowv1, double c, double[] t4, double stepSize, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = rowv1[i];
      final double v1 = xBar1[i];
      final double v2 = c * t4[i];
      final double v3 = Math.fma(v0, 1.0, v2);
      hw1[i] = v3;
      final double v4 = Math.fma(v3, 1.0, v1);
      t5[i] = v4;
      xBar1[i] = v4;
      rowv1[i] = Math.fma(-stepSize, v4, v2);
    }
  }

  private static void langevin1ForwardAdjointStage4Pass5(double[] t6, double[] t2, double stepSize,
      double[] gBefore0, double c, double[] eta0, double[] t0, double[] t1, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      t6[i] = Math.fma(t0[i], t1[i] * c_2, t2[i] * Math.fma(-stepSize, gBefore0[i], c * eta0[i]));
    }
  }

  private static void langevin1ForwardAdjointStage4Pass6(double[] logStepSizeBar0, double[] t6,
      double[] t5, double stepSize, double[] gBefore1, double c, double[] eta1, double[] t3,
      double[] t4, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      logStepSizeBar0[i] += Math.fma(t6[i], 1.0, Math.fma(t3[i], t4[i] * c_2, t5[i] * Math.fma(-stepSize, gBefore1[i], c * eta1[i])));
    }
  }

  private static void langevin1ForwardAdjointStage5Pass(double[] xBar0, double[] xBar1,
      double[] rowv0, double[] rowv1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0[i];
      final double v1 = xBar1[i];
      xBar0[i] = rowv0[i] + v0;
      xBar1[i] = rowv1[i] + v1;
    }
  }

  private static void metropolis2ForwardStage1Pass(double[] u10, double[] uOld0, double[] t0,
      double[] x0, double[] x1, double c, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      final double v1 = x1[i];
      final double v2 = Math.fma(v1, v1 * 0.5, Math.fma(v0, v0 * (v0 * (v0 * 0.25)), Math.fma(-v0, v0 * 1.5, v0 * (-0.5))));
      u10[i] = v2;
      final double v3 = Math.fma(v2, lambda, (0.5 * Math.fma(v1, v1, v0 * v0)) * c);
      uOld0[i] = v3;
      t0[i] = -v3;
    }
  }

  private static void metropolis2ForwardStage2Pass(double[] t0, double[] x0, double stepSize,
      double[] xi0, double[] x1, double[] xi1, double c, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(stepSize, xi0[i], x0[i]);
      final double v1 = Math.fma(stepSize, xi1[i], x1[i]);
      t0[i] = Math.fma(Math.fma(v1, v1 * 0.5, Math.fma(v0, v0 * (v0 * (v0 * 0.25)), Math.fma(-v0, v0 * 1.5, v0 * (-0.5)))), lambda, (0.5 * Math.fma(v1, v1, v0 * v0)) * c);
    }
  }

  private static void metropolis2ForwardStage2Pass2(double[] t1, double[] uOld0, double[] t0,
      int n) {
    for (int i = 0; i < n; i++) {
      t1[i] = uOld0[i] - t0[i];
    }
  }

  private static void metropolis2ForwardAdjointStage1Pass(double[] t0, double[] t1, double[] t2,
      double[] g0, double[] xBar0, double[] exit0, double c, double lambda, double sBar, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0[i];
      final double v1 = exit0[i];
      final double v2 = v1 * (v1 * (v1 * 0.25));
      t0[i] = v2;
      final double v3 = v1 * v1;
      t1[i] = v3;
      final double v4 = Math.fma(Math.fma(-0.5, 1.0, Math.fma(-v1, 3.0, Math.fma(v1 * v3, 0.75, v2))), lambda, v1 * c);
      g0[i] = v4;
      final double v5 = Math.fma(v4, sBar, v0);
      t2[i] = v5;
      xBar0[i] = v5;
    }
  }

  private static void metropolis2ForwardAdjointStage1Pass2(double[] t3, double[] t2, double[] exit0,
      double[] entry0, int n) {
    for (int i = 0; i < n; i++) {
      t3[i] = t2[i] * (exit0[i] - entry0[i]);
    }
  }

  private static void metropolis2ForwardAdjointStage1Pass3(double[] g1, double[] xBar1,
      double[] logStepSizeBar0, double[] exit1, double c, double lambda, double sBar, double[] t3,
      double[] entry1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar1[i];
      final double v1 = exit1[i];
      final double v2 = Math.fma(v1, lambda, v1 * c);
      g1[i] = v2;
      final double v3 = Math.fma(v2, sBar, v0);
      xBar1[i] = v3;
      logStepSizeBar0[i] = Math.fma(v3, v1 - entry1[i], t3[i]);
    }
  }

  private static void metropolis2ForwardAdjointStage1Pass4(double[] t2, double[] u10,
      double[] difference0, double[] exit0, double[] t0, double[] exit1, double[] t1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = exit0[i];
      final double v1 = exit1[i];
      final double v2 = Math.fma(v1, v1 * 0.5, Math.fma(v0, t0[i], Math.fma(-v0, v0 * 1.5, v0 * (-0.5))));
      u10[i] = v2;
      final double v3 = Math.fma(-0.5, Math.fma(v1, v1, t1[i]), v2);
      t2[i] = v3;
      difference0[i] = v3;
    }
  }

  private static void metropolis2ForwardAdjointStage1Pass5(double[] lambdaBar0, double[] t2,
      double sBar, int n) {
    for (int i = 0; i < n; i++) {
      lambdaBar0[i] = t2[i] * sBar;
    }
  }

  private static void metropolis2ForwardAdjointStage2Pass(double[] t0, double[] t1, double[] xBar0,
      double[] entry0, double c, double lambda, double sBar, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0[i];
      final double v1 = entry0[i];
      final double v2 = v1 * (v1 * (v1 * 0.25));
      t0[i] = v2;
      final double v3 = v1 * v1;
      t1[i] = v3;
      xBar0[i] = Math.fma(-(Math.fma(Math.fma(-0.5, 1.0, Math.fma(-v1, 3.0, Math.fma(v1 * v3, 0.75, v2))), lambda, v1 * c)), sBar, v0);
    }
  }

  private static void metropolis2ForwardAdjointStage2Pass2(double[] xBar1, double[] entry1,
      double c, double lambda, double sBar, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar1[i];
      final double v1 = entry1[i];
      xBar1[i] = Math.fma(-Math.fma(v1, lambda, v1 * c), sBar, v0);
    }
  }

  private static void metropolis2ForwardAdjointStage2Pass3(double[] lambdaBar0, double[] t1,
      double[] entry1, double[] entry0, double[] t0, double sBar, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = entry1[i];
      final double v1 = entry0[i];
      lambdaBar0[i] = -((Math.fma(-0.5, Math.fma(v0, v0, t1[i]), Math.fma(v0, v0 * 0.5, Math.fma(v1, t0[i], Math.fma(-v1, v1 * 1.5, v1 * (-0.5)))))) * sBar);
    }
  }

  private static void langevin3ForwardStage1Pass(double[] g0, double[] g1, double[] x0, double c,
      double lambda, double[] x1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      g0[i] = Math.fma(Math.fma(-0.5, 1.0, Math.fma(-v0, 3.0, Math.fma(v0 * (v0 * v0), 0.75, v0 * (v0 * (v0 * 0.25))))), lambda, v0 * c);
      final double v1 = x1[i];
      g1[i] = Math.fma(v1, lambda, v1 * c);
    }
  }

  private static void langevin3ForwardStage2Pass(double[] t0, double[] x0, double[] g0,
      double stepSize, double[] eta0, double c, double c_2, double lambda, double c_3, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = g0[i];
      final double v1 = x0[i];
      final double v2 = eta0[i];
      final double v3 = Math.fma(v2, c, Math.fma(-v0, stepSize, v1));
      x0[i] = v3;
      final double v4 = Math.fma(Math.fma(-0.5, 1.0, Math.fma(-v3, 3.0, Math.fma(v3 * (v3 * v3), 0.75, v3 * (v3 * (v3 * 0.25))))), lambda, v3 * c_2);
      g0[i] = v4;
      final double v5 = Math.fma(c_3, v4, Math.fma(v0, c_3, -v2));
      t0[i] = (v2 - v5) * Math.fma(v2, 1.0, v5);
    }
  }

  private static void langevin3ForwardStage2Pass2(double[] x1, double[] g1, double[] t1,
      double stepSize, double c, double[] eta1, double c_2, double lambda, double c_3, double[] t0,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = g1[i];
      final double v1 = x1[i];
      final double v2 = eta1[i];
      final double v3 = Math.fma(c, v2, Math.fma(-stepSize, v0, v1));
      x1[i] = v3;
      final double v4 = Math.fma(v3, lambda, v3 * c_2);
      g1[i] = v4;
      final double v5 = Math.fma(c_3, v4, Math.fma(c_3, v0, -v2));
      t1[i] = 0.5 * (Math.fma(v2 - v5, Math.fma(v2, 1.0, v5), t0[i]));
    }
  }

  private static void langevin3ForwardAdjointStage1Pass(double[] g0, double[] g1, double[] y0,
      double c, double lambda, double[] y1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y0[i];
      g0[i] = Math.fma(Math.fma(-0.5, 1.0, Math.fma(-v0, 3.0, Math.fma(v0 * (v0 * v0), 0.75, v0 * (v0 * (v0 * 0.25))))), lambda, v0 * c);
      final double v1 = y1[i];
      g1[i] = Math.fma(v1, lambda, v1 * c);
    }
  }

  private static void langevin3ForwardAdjointStage1Pass2(double[] rowv0, double[] rowv1,
      double[] lambdaBar0, int n) {
    for (int i = 0; i < n; i++) {
      rowv0[i] = 0.0;
      rowv1[i] = 0.0;
      lambdaBar0[i] = 0.0;
    }
  }

  private static void langevin3ForwardAdjointStage2Pass(double[] y0, double[] g0, double stepSize,
      double[] eta0, double c, double c_2, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = g0[i];
      final double v1 = y0[i];
      final double v2 = Math.fma(eta0[i], c, Math.fma(-v0, stepSize, v1));
      y0[i] = v2;
      g0[i] = Math.fma(Math.fma(-0.5, 1.0, Math.fma(-v2, 3.0, Math.fma(v2 * (v2 * v2), 0.75, v2 * (v2 * (v2 * 0.25))))), lambda, v2 * c_2);
    }
  }

  private static void langevin3ForwardAdjointStage2Pass2(double[] y1, double[] g1, double stepSize,
      double c, double[] eta1, double c_2, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = g1[i];
      final double v1 = y1[i];
      final double v2 = Math.fma(c, eta1[i], Math.fma(-stepSize, v0, v1));
      y1[i] = v2;
      g1[i] = Math.fma(v2, lambda, v2 * c_2);
    }
  }

  private static void langevin3ForwardAdjointStage4Pass(double[] t0, double[] t1, double c,
      double sBar, double[] gBefore0, double[] gAfter0, double[] eta0, double[] rowv0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = c * (sBar * Math.fma(-c, gBefore0[i] + gAfter0[i], eta0[i]));
      t0[i] = v0;
      t1[i] = Math.fma(rowv0[i], 1.0, v0);
    }
  }

  private static void langevin3ForwardAdjointStage4Pass2(double[] t2, double[] h10, double[] hw0,
      double[] xBar0, double[] t1, double[] yAfter0, double c, double lambda, double stepSize,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0[i];
      final double v1 = t1[i];
      final double v2 = yAfter0[i];
      final double v3 = Math.fma(-v1, 3.0, Math.fma(v1 * (v2 * v2), 2.75, v1 * (v2 * (v2 * 0.25))));
      h10[i] = v3;
      final double v4 = Math.fma(v3, lambda, v1 * c);
      hw0[i] = v4;
      final double v5 = Math.fma(v4, 1.0, v0);
      xBar0[i] = v5;
      t2[i] = stepSize * v5;
    }
  }

  private static void langevin3ForwardAdjointStage4Pass3(double[] t1, double[] rowv0, double[] t0,
      double[] t2, double c, double sBar, double[] gBefore1, double[] gAfter1, double[] eta1,
      int n) {
    for (int i = 0; i < n; i++) {
      rowv0[i] = t0[i] - t2[i];
      t1[i] = c * (sBar * Math.fma(-c, gBefore1[i] + gAfter1[i], eta1[i]));
    }
  }

  private static void langevin3ForwardAdjointStage4Pass4(double[] t3, double[] h11, double[] hw1,
      double[] xBar1, double[] rowv1, double[] t1, double c, double lambda, double stepSize,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = rowv1[i];
      final double v1 = xBar1[i];
      final double v2 = t1[i];
      final double v3 = v0 + v2;
      h11[i] = v3;
      final double v4 = Math.fma(v3, lambda, v3 * c);
      hw1[i] = v4;
      final double v5 = Math.fma(v4, 1.0, v1);
      xBar1[i] = v5;
      final double v6 = stepSize * v5;
      t3[i] = v6;
      rowv1[i] = v2 - v6;
    }
  }

  private static void langevin3ForwardAdjointStage4Pass5(double[] t4, double[] gBefore0,
      double[] yBefore0, double[] t2, double[] t0, double[] gAfter0, double[] yAfter0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = gBefore0[i] - yBefore0[i];
      t4[i] = Math.fma(-t2[i], v0, t0[i] * Math.fma(v0, 1.0, gAfter0[i] - yAfter0[i]));
    }
  }

  private static void langevin3ForwardAdjointStage4Pass6(double[] t0, double[] gBefore1,
      double[] yBefore1, double[] t3, double[] t1, double[] gAfter1, double[] yAfter1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = gBefore1[i] - yBefore1[i];
      t0[i] = Math.fma(-t3[i], v0, t1[i] * Math.fma(v0, 1.0, gAfter1[i] - yAfter1[i]));
    }
  }

  private static void langevin3ForwardAdjointStage4Pass7(double[] lambdaBar0, double[] t4,
      double[] t0, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      lambdaBar0[i] += (t4[i] + t0[i]) / lambda;
    }
  }

  private static void langevin3ForwardAdjointStage5Pass(double[] xBar0, double[] xBar1,
      double[] rowv0, double c, double[] entry0, double lambda, double[] rowv1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0[i];
      final double v1 = xBar1[i];
      final double v2 = rowv0[i];
      final double v3 = entry0[i];
      xBar0[i] = Math.fma(Math.fma(Math.fma(-3.0, v2, Math.fma((v3 * v3) * v2, 2.75, (v3 * (v3 * 0.25)) * v2)), lambda, v2 * c), 1.0, v0);
      final double v4 = rowv1[i];
      xBar1[i] = Math.fma(Math.fma(v4, lambda, v4 * c), 1.0, v1);
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
