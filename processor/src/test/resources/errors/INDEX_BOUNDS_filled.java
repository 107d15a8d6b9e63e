import dev.meander.annotation.*;

final class Model {
  @Energy(dim = 10)
  static double energy(double[] x) {
    double[] z = new double[10];
    for (int i = 0; i < 10; i++) {
      z[i] = x[i];
    }
    double u = 0;
    for (int i = 0; i < 10; i++) {
      u += z[i + 5]; // error: index i + 5, which may be 14, is out of bounds for length 10
    }
    for (int i = 0; i < 10; i++) {
      u += x[i - 1]; // error: index i - 1, which may be -1, is out of bounds for length 10
    }
    for (int i = 0; i < 10; i++) {
      for (int j = 0; j < i; j++) {
        u += x[i + j]; // error: index i + j, which may be 17, is out of bounds for length 10
      }
      z[i + 1] = u; // error: index i + 1, which may be 10, is out of bounds for length 10
    }
    double[] w = {1, 2};
    w[2] = 3; // error: index 2 is out of bounds for length 2
    return u + z[-1]; // error: index -1 is out of bounds for length 10
  }
}
