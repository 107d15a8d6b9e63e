import dev.meander.annotation.Generated;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.flow.FlowModel;
import dev.meander.runtime.kernel.Checkpoints;
import dev.meander.runtime.kernel.DoubleRows;
import dev.meander.runtime.kernel.DoubleTile;

/**
 * JVM kernels of {@link OneDimension}: 4 layers of 4 kinds, 5 parameters.
 */
@Generated(
    value = "Meander",
    source = "OneDimension"
)
final class OneDimensionJvm extends DoubleTile {
  private static final int[] PROGRAM = {0, 1, 2, 3};

  private static final int[] OFFSET = {0, 2, 2, 3};

  OneDimensionJvm(FlowModel model, EnergyFunction target) {
    super(model, target, 10, 6);
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
      case 3 -> langevin3Forward(layer, lambda, stepSize);
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
      case 0 -> affine0ForwardAdjoint(p0);
      case 1 -> metropolis1ForwardAdjoint(lambda);
      case 2 -> langevin2ForwardAdjoint(layer, lambda, p0, stepSize);
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
      case 0 -> affine0InverseAdjoint(p0);
      case 1 -> metropolis1ForwardAdjoint(lambda);
      case 2 -> langevin2ForwardAdjoint(layer, lambda, p0, stepSize);
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

  private void affine0ForwardStage1(int p0) {
    final double t0 = p[p0 + 0];
    final double t1 = p[p0 + 1];
    final double t2 = Math.exp(t0);
    affine0ForwardStage1Pass(x[0], t1, t2, n);
    affine0ForwardStage1Pass2(t[0], t0, n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[0], n);
  }

  private void affine0Forward(int p0) {
    affine0ForwardStage1(p0);
  }

  private void affine0InverseStage1(int p0) {
    final double t0 = p[p0 + 0];
    final double t1 = p[p0 + 1];
    final double t2 = -t0;
    final double t3 = Math.exp(t2);
    affine0InverseStage1Pass(x[0], t3, t1, n);
    affine0InverseStage1Pass2(t[0], t2, n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[0], n);
  }

  private void affine0Inverse(int p0) {
    affine0InverseStage1(p0);
  }

  private void affine0ForwardAdjointStage1(int p0) {
    final double t0 = p[p0 + 0];
    final double t1 = Math.exp(t0);
    DoubleRows.copy(t[0], xBar[0], n);
    final double t2 = sBar;
    affine0ForwardAdjointStage1Pass(w[0], xBar[0], t1, t[0], t2, entry[0], n);
    affine0ForwardAdjointStage1Pass2(w[1], t[0], n);
  }

  private void affine0ForwardAdjoint(int p0) {
    affine0ForwardAdjointStage1(p0);
    addToGradient(p0 + 0, DoubleRows.sum(w[0], n));
    addToGradient(p0 + 1, DoubleRows.sum(w[1], n));
  }

  private void affine0InverseAdjointStage1(int p0) {
    final double t0 = p[p0 + 0];
    final double t1 = p[p0 + 1];
    final double t2 = -t0;
    final double t3 = Math.exp(t2);
    final double t4 = sBar;
    affine0InverseAdjointStage1Pass(w[0], w[1], xBar[0], t3, t4, entry[0], t1, n);
  }

  private void affine0InverseAdjoint(int p0) {
    affine0InverseAdjointStage1(p0);
    addToGradient(p0 + 0, DoubleRows.sum(w[0], n));
    addToGradient(p0 + 1, DoubleRows.sum(w[1], n));
  }

  private void metropolis1ForwardStage1(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    metropolis1ForwardStage1Pass(w[0], w[3], t[0], x[0], t1, t0, n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[0], n);
  }

  private void metropolis1ForwardStage2(double lambda, double[] logU, double stepSize,
      double[][] xi) {
    final double t0 = stepSize;
    final double t1 = lambda;
    final double t2 = 1.0 - t1;
    metropolis1ForwardStage2Pass(t[0], t[1], x[0], t0, xi[0], t2, t1, w[3], n);
    DoubleRows.less(t[2], logU, t[1], n);
    DoubleRows.select(t[1], t[2], t[0], w[3], n);
    metropolis1ForwardStage2Pass2(x[0], accepted[0], t[2], xi[0], t0, n);
    metropolis1ForwardStage2Pass3(w[3], t[1], n);
  }

  private void metropolis1ForwardStage3() {
    DoubleRows.addCompensated(deltaS[0], deltaS[1], w[3], n);
  }

  private void metropolis1Forward(int layer, double lambda, double stepSize) {
    metropolis1ForwardStage1(lambda);
    for (int step = 0; step < 5; step++) {
      final double[][] xi = noise.normals(layer, step, 5, 1);
      final double[] logU = noise.logUniforms(layer, step, 5);
      metropolis1ForwardStage2(lambda, logU, stepSize, xi);
    }
    metropolis1ForwardStage3();
  }

  private void metropolis1ForwardAdjointStage1(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    final double t2 = sBar;
    metropolis1ForwardAdjointStage1Pass(xBar[0], t2, t1, entry[0], t0, exit[0], n);
  }

  private void metropolis1ForwardAdjoint(double lambda) {
    metropolis1ForwardAdjointStage1(lambda);
  }

  private void langevin2ForwardStage1(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    langevin2ForwardStage1Pass(w[2], x[0], t1, t0, n);
  }

  private void langevin2ForwardStage2(double[][] eta, double lambda, double stepSize) {
    final double t0 = stepSize;
    final double t1 = t0 * 2.0;
    final double t2 = Math.sqrt(t1);
    final double t3 = t0 * 0.5;
    final double t4 = Math.sqrt(t3);
    final double t5 = lambda;
    final double t6 = 1.0 - t5;
    langevin2ForwardStage2Pass(x[0], w[2], t[0], t0, eta[0], t2, t6, t5, t4, n);
    DoubleRows.addCompensated(deltaS[0], deltaS[1], t[0], n);
  }

  private void langevin2Forward(int layer, double lambda, double stepSize) {
    langevin2ForwardStage1(lambda);
    for (int step = 0; step < 1; step++) {
      final double[][] eta = noise.normals(layer, step, 1, 1);
      langevin2ForwardStage2(eta, lambda, stepSize);
    }
  }

  private void langevin2ForwardAdjointStage1(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    langevin2ForwardAdjointStage1Pass(w[2], w[4], t1, t0, n);
    langevin2ForwardAdjointStage1Pass2(w[5], w[8], n);
  }

  private void langevin2ForwardAdjointStage2(double[][] eta, double lambda, double stepSize) {
    final double t0 = stepSize;
    final double t1 = t0 * 2.0;
    final double t2 = Math.sqrt(t1);
    final double t3 = lambda;
    final double t4 = 1.0 - t3;
    langevin2ForwardAdjointStage2Pass(w[4], w[2], t0, eta[0], t2, t4, t3, n);
  }

  private void langevin2ForwardAdjointStage4(int after, int before, double[][] eta, double lambda,
      double[][] path, double stepSize) {
    final double t0 = stepSize;
    final double t1 = 0.5 * t0;
    final double t2 = Math.sqrt(t1);
    final double t3 = sBar;
    final double t4 = lambda;
    final double t5 = 1.0 - t4;
    final double t6 = 0.5 * t2;
    langevin2ForwardAdjointStage4Pass(t[0], t[1], t[2], path[before + 1], path[after + 1], t3, t2, eta[0], n);
    langevin2ForwardAdjointStage4Pass2(t[3], w[1], w[7], w[5], t[2], path[after], t5, t4, n);
    langevin2ForwardAdjointStage4Pass3(t[4], xBar[0], w[5], t[3], t0, t[2], path[before + 1], t2, eta[0], n);
    langevin2ForwardAdjointStage4Pass4(w[8], t[4], t[0], t[1], t6, n);
  }

  private void langevin2ForwardAdjointStage5(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    langevin2ForwardAdjointStage5Pass(xBar[0], w[5], t1, entry[0], t0, n);
  }

  private void langevin2ForwardAdjoint(int layer, double lambda, int p0, double stepSize) {
    for (int k = 0; k < 1; k++) {
      DoubleRows.copy(w[4 + k], entry[k], n);
    }
    langevin2ForwardAdjointStage1(lambda);
    final int segment = Checkpoints.segment(1);
    final int last = Checkpoints.last(1);
    final int kept = (segment + 1) * 2;
    final double[][] path = path(kept + (last / segment + 1) * 2);
    for (int k = 0; k < 1; k++) {
      DoubleRows.copy(path[kept + 0 + k], w[4 + k], n);
    }
    for (int k = 0; k < 1; k++) {
      DoubleRows.copy(path[kept + 1 + k], w[2 + k], n);
    }
    for (int step = 0; step < last; step++) {
      final double[][] eta = noise.normals(layer, step, 1, 1);
      langevin2ForwardAdjointStage2(eta, lambda, stepSize);
      if ((step + 1) % segment == 0) {
        for (int k = 0; k < 1; k++) {
          DoubleRows.copy(path[kept + (step + 1) / segment * 2 + 0 + k], w[4 + k], n);
        }
        for (int k = 0; k < 1; k++) {
          DoubleRows.copy(path[kept + (step + 1) / segment * 2 + 1 + k], w[2 + k], n);
        }
      }
    }
    for (int start = last; start >= 0; start -= segment) {
      for (int k = 0; k < 1; k++) {
        DoubleRows.copy(w[4 + k], path[kept + start / segment * 2 + 0 + k], n);
      }
      for (int k = 0; k < 1; k++) {
        DoubleRows.copy(w[2 + k], path[kept + start / segment * 2 + 1 + k], n);
      }
      for (int k = 0; k < 1; k++) {
        DoubleRows.copy(path[0 + 0 + k], w[4 + k], n);
      }
      for (int k = 0; k < 1; k++) {
        DoubleRows.copy(path[0 + 1 + k], w[2 + k], n);
      }
      final int end = Math.min(start + segment, 1);
      for (int step = start; step < end; step++) {
        final double[][] eta = noise.normals(layer, step, 1, 1);
        langevin2ForwardAdjointStage2(eta, lambda, stepSize);
        for (int k = 0; k < 1; k++) {
          DoubleRows.copy(path[(step - start + 1) * 2 + 0 + k], w[4 + k], n);
        }
        for (int k = 0; k < 1; k++) {
          DoubleRows.copy(path[(step - start + 1) * 2 + 1 + k], w[2 + k], n);
        }
      }
      for (int step = end - 1; step >= start; step--) {
        final int before = (step - start) * 2;
        final int after = before + 2;
        final double[][] eta = noise.normals(layer, step, 1, 1);
        langevin2ForwardAdjointStage4(after, before, eta, lambda, path, stepSize);
      }
    }
    langevin2ForwardAdjointStage5(lambda);
    addToGradient(p0 + 0, DoubleRows.sum(w[8], n));
  }

  private void langevin3Forward(int layer, double lambda, double stepSize) {
    langevin2ForwardStage1(lambda);
    for (int step = 0; step < 40; step++) {
      final double[][] eta = noise.normals(layer, step, 40, 1);
      langevin2ForwardStage2(eta, lambda, stepSize);
    }
  }

  private void langevin3ForwardAdjointStage1(double lambda) {
    final double t0 = lambda;
    final double t1 = 1.0 - t0;
    langevin2ForwardAdjointStage1Pass(w[2], w[4], t1, t0, n);
    langevin3ForwardAdjointStage1Pass(w[5], w[8], w[9], n);
  }

  private void langevin3ForwardAdjointStage4(int after, int before, double[][] eta, double lambda,
      double[][] path, double stepSize) {
    final double t0 = stepSize;
    final double t1 = 0.5 * t0;
    final double t2 = Math.sqrt(t1);
    final double t3 = sBar;
    final double t4 = lambda;
    final double t5 = 1.0 - t4;
    final double t6 = 0.5 * t2;
    langevin2ForwardAdjointStage4Pass(t[0], t[1], t[2], path[before + 1], path[after + 1], t3, t2, eta[0], n);
    langevin2ForwardAdjointStage4Pass2(t[3], w[1], w[7], w[5], t[2], path[after], t5, t4, n);
    langevin3ForwardAdjointStage4Pass(t[4], t[5], xBar[0], w[5], t[3], t0, t[2], n);
    langevin3ForwardAdjointStage4Pass2(w[8], t[4], t0, path[before + 1], t2, eta[0], t[0], t[1], t6, n);
    langevin3ForwardAdjointStage4Pass3(w[9], path[before + 1], path[before], t[5], t[2], path[after + 1], path[after], t4, n);
  }

  private void langevin3ForwardAdjoint(int layer, double lambda, int p0, double stepSize) {
    for (int k = 0; k < 1; k++) {
      DoubleRows.copy(w[4 + k], entry[k], n);
    }
    langevin3ForwardAdjointStage1(lambda);
    final int segment = Checkpoints.segment(40);
    final int last = Checkpoints.last(40);
    final int kept = (segment + 1) * 2;
    final double[][] path = path(kept + (last / segment + 1) * 2);
    for (int k = 0; k < 1; k++) {
      DoubleRows.copy(path[kept + 0 + k], w[4 + k], n);
    }
    for (int k = 0; k < 1; k++) {
      DoubleRows.copy(path[kept + 1 + k], w[2 + k], n);
    }
    for (int step = 0; step < last; step++) {
      final double[][] eta = noise.normals(layer, step, 40, 1);
      langevin2ForwardAdjointStage2(eta, lambda, stepSize);
      if ((step + 1) % segment == 0) {
        for (int k = 0; k < 1; k++) {
          DoubleRows.copy(path[kept + (step + 1) / segment * 2 + 0 + k], w[4 + k], n);
        }
        for (int k = 0; k < 1; k++) {
          DoubleRows.copy(path[kept + (step + 1) / segment * 2 + 1 + k], w[2 + k], n);
        }
      }
    }
    for (int start = last; start >= 0; start -= segment) {
      for (int k = 0; k < 1; k++) {
        DoubleRows.copy(w[4 + k], path[kept + start / segment * 2 + 0 + k], n);
      }
      for (int k = 0; k < 1; k++) {
        DoubleRows.copy(w[2 + k], path[kept + start / segment * 2 + 1 + k], n);
      }
      for (int k = 0; k < 1; k++) {
        DoubleRows.copy(path[0 + 0 + k], w[4 + k], n);
      }
      for (int k = 0; k < 1; k++) {
        DoubleRows.copy(path[0 + 1 + k], w[2 + k], n);
      }
      final int end = Math.min(start + segment, 40);
      for (int step = start; step < end; step++) {
        final double[][] eta = noise.normals(layer, step, 40, 1);
        langevin2ForwardAdjointStage2(eta, lambda, stepSize);
        for (int k = 0; k < 1; k++) {
          DoubleRows.copy(path[(step - start + 1) * 2 + 0 + k], w[4 + k], n);
        }
        for (int k = 0; k < 1; k++) {
          DoubleRows.copy(path[(step - start + 1) * 2 + 1 + k], w[2 + k], n);
        }
      }
      for (int step = end - 1; step >= start; step--) {
        final int before = (step - start) * 2;
        final int after = before + 2;
        final double[][] eta = noise.normals(layer, step, 40, 1);
        langevin3ForwardAdjointStage4(after, before, eta, lambda, path, stepSize);
      }
    }
    langevin2ForwardAdjointStage5(lambda);
    addToGradient(p0 + 0, DoubleRows.sum(w[8], n));
    addToGradient(p0 + 1, DoubleRows.sum(w[9], n));
  }

  private void targetGradientStage1() {
    targetGradientStage1Pass(w[0], xBar[0], x[0], n);
  }

  private void targetGradient() {
    targetGradientStage1();
  }

  private static void affine0ForwardStage1Pass(double[] x0, double p1, double c, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      x0[i] = Math.fma(v0, c, p1);
    }
  }

  private static void affine0ForwardStage1Pass2(double[] p0, double p0_2, int n) {
    for (int i = 0; i < n; i++) {
      p0[i] = p0_2;
    }
  }

  private static void affine0InverseStage1Pass(double[] x0, double c, double p1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      x0[i] = c * (v0 - p1);
    }
  }

  private static void affine0InverseStage1Pass2(double[] c, double c_2, int n) {
    for (int i = 0; i < n; i++) {
      c[i] = c_2;
    }
  }

  private static void affine0ForwardAdjointStage1Pass(double[] pBar0, double[] xBar0, double c,
      double[] xBar0_2, double sBar, double[] entry0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0_2[i];
      xBar0[i] = c * v0;
      pBar0[i] = Math.fma(c, entry0[i] * v0, sBar);
    }
  }

  private static void affine0ForwardAdjointStage1Pass2(double[] pBar1, double[] xBar0, int n) {
    for (int i = 0; i < n; i++) {
      pBar1[i] = xBar0[i];
    }
  }

  private static void affine0InverseAdjointStage1Pass(double[] pBar0, double[] pBar1,
      double[] xBar0, double c, double sBar, double[] entry0, double p1, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0[i];
      final double v1 = c * v0;
      xBar0[i] = v1;
      pBar1[i] = -v1;
      pBar0[i] = -(Math.fma(c, (entry0[i] - p1) * v0, sBar));
    }
  }

  private static void metropolis1ForwardStage1Pass(double[] u10, double[] uOld0, double[] t0,
      double[] x0, double c, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      final double v1 = Math.fma(v0, 0.1, Math.fma(-v0, v0 * 0.3, v0 * (v0 * (v0 * (v0 * 0.25)))));
      u10[i] = v1;
      final double v2 = Math.fma(v1, lambda, ((v0 * v0) * 0.5) * c);
      uOld0[i] = v2;
      t0[i] = -v2;
    }
  }

  private static void metropolis1ForwardStage2Pass(double[] t0, double[] t1, double[] x0,
      double stepSize, double[] xi0, double c, double lambda, double[] uOld0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = Math.fma(stepSize, xi0[i], x0[i]);
      final double v1 = Math.fma(Math.fma(v0, 0.1, Math.fma(-v0, v0 * 0.3, v0 * (v0 * (v0 * (v0 * 0.25))))), lambda, ((v0 * v0) * 0.5) * c);
      t0[i] = v1;
      t1[i] = uOld0[i] - v1;
    }
  }

  private static void metropolis1ForwardStage2Pass2(double[] x0, double[] accepted0, double[] t2,
      double[] xi0, double stepSize, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      final double v1 = t2[i];
      accepted0[i] += v1;
      x0[i] = Math.fma(xi0[i], stepSize * v1, v0);
    }
  }

  private static void metropolis1ForwardStage2Pass3(double[] uOld0, double[] t1, int n) {
    for (int i = 0; i < n; i++) {
      uOld0[i] = t1[i];
    }
  }

  private static void metropolis1ForwardAdjointStage1Pass(double[] xBar0, double sBar, double c,
      double[] entry0, double lambda, double[] exit0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0[i];
      final double v1 = entry0[i];
      final double v2 = exit0[i];
      xBar0[i] = Math.fma(-sBar, Math.fma(lambda, Math.fma(0.75, v1 * (v1 * v1), Math.fma(v1, v1 * (0.25 * v1), Math.fma(-0.6, v1, 0.1))), c * v1), Math.fma(Math.fma(Math.fma(v2 * (v2 * v2), 0.75, Math.fma(v2, v2 * (v2 * 0.25), Math.fma(-v2, 0.6, 0.1))), lambda, v2 * c), sBar, v0));
    }
  }

  private static void langevin2ForwardStage1Pass(double[] g0, double[] x0, double c, double lambda,
      int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      g0[i] = Math.fma(Math.fma(v0 * (v0 * v0), 0.75, Math.fma(v0, v0 * (v0 * 0.25), Math.fma(-v0, 0.6, 0.1))), lambda, v0 * c);
    }
  }

  private static void langevin2ForwardStage2Pass(double[] x0, double[] g0, double[] t0,
      double stepSize, double[] eta0, double c, double c_2, double lambda, double c_3, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = g0[i];
      final double v1 = x0[i];
      final double v2 = eta0[i];
      final double v3 = Math.fma(v2, c, Math.fma(-v0, stepSize, v1));
      x0[i] = v3;
      final double v4 = Math.fma(Math.fma(v3 * (v3 * v3), 0.75, Math.fma(v3, v3 * (v3 * 0.25), Math.fma(-v3, 0.6, 0.1))), lambda, v3 * c_2);
      g0[i] = v4;
      final double v5 = Math.fma(c_3, v4, Math.fma(v0, c_3, -v2));
      t0[i] = 0.5 * ((v2 - v5) * Math.fma(v2, 1.0, v5));
    }
  }

  private static void langevin2ForwardAdjointStage1Pass(double[] g0, double[] y0, double c,
      double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = y0[i];
      g0[i] = Math.fma(Math.fma(v0 * (v0 * v0), 0.75, Math.fma(v0, v0 * (v0 * 0.25), Math.fma(-v0, 0.6, 0.1))), lambda, v0 * c);
    }
  }

  private static void langevin2ForwardAdjointStage1Pass2(double[] rowv0, double[] logStepSizeBar0,
      int n) {
    for (int i = 0; i < n; i++) {
      rowv0[i] = 0.0;
      logStepSizeBar0[i] = 0.0;
    }
  }

  private static void langevin2ForwardAdjointStage2Pass(double[] y0, double[] g0, double stepSize,
      double[] eta0, double c, double c_2, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = g0[i];
      final double v1 = y0[i];
      final double v2 = Math.fma(eta0[i], c, Math.fma(-v0, stepSize, v1));
      y0[i] = v2;
      g0[i] = Math.fma(Math.fma(v2 * (v2 * v2), 0.75, Math.fma(v2, v2 * (v2 * 0.25), Math.fma(-v2, 0.6, 0.1))), lambda, v2 * c_2);
    }
  }

  private static void langevin2ForwardAdjointStage4Pass(double[] t0, double[] t1, double[] t2,
      double[] gBefore0, double[] gAfter0, double sBar, double c, double[] eta0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = gBefore0[i] + gAfter0[i];
      t0[i] = v0;
      final double v1 = sBar * Math.fma(-c, v0, eta0[i]);
      t1[i] = v1;
      t2[i] = c * v1;
    }
  }

  private static void langevin2ForwardAdjointStage4Pass2(double[] t3, double[] h10, double[] hw0,
      double[] rowv0, double[] t2, double[] yAfter0, double c, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = rowv0[i] + t2[i];
      final double v1 = yAfter0[i];
      final double v2 = Math.fma(-v0, 0.6, Math.fma(v0 * (v1 * v1), 2.75, v0 * (v1 * (v1 * 0.25))));
      h10[i] = v2;
      final double v3 = Math.fma(v2, lambda, v0 * c);
      t3[i] = v3;
      hw0[i] = v3;
    }
  }

  private static void langevin2ForwardAdjointStage4Pass3(double[] t4, double[] xBar0,
      double[] rowv0, double[] t3, double stepSize, double[] t2, double[] gBefore0, double c,
      double[] eta0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0[i];
      final double v1 = t3[i] + v0;
      xBar0[i] = v1;
      rowv0[i] = Math.fma(-stepSize, v1, t2[i]);
      t4[i] = v1 * Math.fma(-stepSize, gBefore0[i], c * eta0[i]);
    }
  }

  private static void langevin2ForwardAdjointStage4Pass4(double[] logStepSizeBar0, double[] t4,
      double[] t0, double[] t1, double c, int n) {
    for (int i = 0; i < n; i++) {
      logStepSizeBar0[i] += Math.fma(t0[i], t1[i] * c, t4[i]);
    }
  }

  private static void langevin2ForwardAdjointStage5Pass(double[] xBar0, double[] rowv0, double c,
      double[] entry0, double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0[i];
      final double v1 = rowv0[i];
      final double v2 = entry0[i];
      xBar0[i] = Math.fma(Math.fma(Math.fma(-0.6, v1, Math.fma((v2 * v2) * v1, 2.75, (v2 * (v2 * 0.25)) * v1)), lambda, v1 * c), 1.0, v0);
    }
  }

  private static void langevin3ForwardAdjointStage1Pass(double[] rowv0, double[] logStepSizeBar0,
      double[] lambdaBar0, int n) {
    for (int i = 0; i < n; i++) {
      rowv0[i] = 0.0;
      logStepSizeBar0[i] = 0.0;
      lambdaBar0[i] = 0.0;
    }
  }

  private static void langevin3ForwardAdjointStage4Pass(double[] t4, double[] t5, double[] xBar0,
      double[] rowv0, double[] t3, double stepSize, double[] t2, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = xBar0[i];
      final double v1 = t3[i] + v0;
      t4[i] = v1;
      xBar0[i] = v1;
      final double v2 = stepSize * v1;
      t5[i] = v2;
      rowv0[i] = t2[i] - v2;
    }
  }

  private static void langevin3ForwardAdjointStage4Pass2(double[] logStepSizeBar0, double[] t4,
      double stepSize, double[] gBefore0, double c, double[] eta0, double[] t0, double[] t1,
      double c_2, int n) {
    for (int i = 0; i < n; i++) {
      logStepSizeBar0[i] += Math.fma(t0[i], t1[i] * c_2, t4[i] * Math.fma(-stepSize, gBefore0[i], c * eta0[i]));
    }
  }

  private static void langevin3ForwardAdjointStage4Pass3(double[] lambdaBar0, double[] gBefore0,
      double[] yBefore0, double[] t5, double[] t2, double[] gAfter0, double[] yAfter0,
      double lambda, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = gBefore0[i] - yBefore0[i];
      lambdaBar0[i] += (Math.fma(-t5[i], v0, t2[i] * Math.fma(v0, 1.0, gAfter0[i] - yAfter0[i]))) / lambda;
    }
  }

  private static void targetGradientStage1Pass(double[] u10, double[] xBar0, double[] x0, int n) {
    for (int i = 0; i < n; i++) {
      final double v0 = x0[i];
      final double v1 = v0 * (v0 * (v0 * 0.25));
      u10[i] = Math.fma(v0, 0.1, Math.fma(-v0, v0 * 0.3, v0 * v1));
      xBar0[i] = Math.fma(v0 * (v0 * v0), 0.75, Math.fma(v1, 1.0, Math.fma(-v0, 0.6, 0.1)));
    }
  }
}
