import dev.meander.annotation.*;

final class Model {
  @Energy(dim = 10)
  static double energy(double[] x) {
    double[] z = new double[10];
    for (int i = 0; i < 9; i++) {
      z[i] = x[i];
      z[i] += z[i + 1]; // error: z[i + 1], which another iteration may write, is carried
    }
    double[] w = new double[10];
    w[0] = x[0];
    for (int i = 1; i < 10; i++) {
      w[i] = w[i - 1] * x[i]; // error: w[i - 1], which another iteration may write, is carried
    }
    double[] v = new double[10];
    for (int i = 0; i < 9; i++) {
      v[i] = x[i];
      v[i + 1] = x[i]; // error: v[i + 1], which another iteration may write, is carried
    }
    double[] h = new double[10];
    for (int i = 0; i < 10; i++) {
      h[i / 2] = x[i]; // error: h[i / 2], which another iteration may write, is carried
    }
    double s = 0;
    double[] c = new double[10];
    for (int i = 0; i < 10; i++) { // error: what an array of 10 elements is filled with is carried
      s += x[i];
      c[i] = s;
    }
    return s;
  }
}
