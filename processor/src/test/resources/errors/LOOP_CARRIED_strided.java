import dev.meander.annotation.*;

final class Model {
  @Energy(dim = 12)
  static double energy(double[] x) {
    double[] z = new double[40];
    for (int i = 0; i < 12; i++) {
      z[3 * i] = x[i];
      z[3 * i + 3] = x[i]; // error: z[3 * i + 3], which another iteration may write, is carried
    }
    double[] y = new double[40];
    for (int i = 0; i < 12; i++) {
      y[2 * i] = x[i];
      y[2 * i + 1] = y[2 * i + 2]; // error: y[2 * i + 2], which another iteration may write, is carried
    }
    double[] w = new double[40];
    for (int i = 0; i < 12; i++) {
      w[2 * i] = x[i];
      w[3 * i] = x[i]; // error: w[3 * i], which another iteration may write, is carried
    }
    return x[0];
  }
}
