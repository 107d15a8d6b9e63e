import dev.meander.annotation.*;

final class Model {
  @Energy(dim = 20)
  static double energy(double[] x) {
    double[] z = new double[400];
    for (int i = 0; i < 10; i++) { // error: an array, filled by a loop inside of this one, is carried
      for (int j = 0; j < 12; j++) {
        z[10 * i + j] = x[j] * i;
      }
    }
    double[] y = new double[400];
    for (int i = 0; i < 10; i++) { // error: an array, filled by a loop inside of this one, is carried
      for (int j = 0; j < 12; j++) {
        y[j] = x[i];
      }
    }
    double[] w = new double[400];
    for (int i = 0; i < 10; i++) { // error: an array, filled by a loop inside of this one, is carried
      for (int j = 0; j < i; j++) {
        w[20 * i + j] = x[i];
      }
    }
    double s = 0;
    double[] v = new double[400];
    for (int i = 0; i < 10; i++) { // error: what an array of 400 elements is filled with is carried
      for (int j = 0; j < 10; j++) {
        v[20 * i + j] = s * x[j];
      }
      s += x[i];
    }
    return s;
  }
}
