import dev.meander.annotation.*;

final class Model {
  @Energy(dim = 10)
  static double energy(double[] x) {
    double[] z = new double[10];
    double u = 0;
    for (int i = 1; i < 10; i++) {
      u += step(z, i, x[i]);
    }
    double[] y = new double[10];
    double[] alias = y;
    for (int i = 1; i < 10; i++) {
      alias[i] = x[i] + y[i - 1]; // error: y[i - 1], which another iteration may write, is carried
    }
    return u;
  }

  static double step(double[] z, int i, double x) {
    z[i] = z[i - 1] + x; // error: z[i - 1], which another iteration may write, is carried
    return z[i];
  }
}
