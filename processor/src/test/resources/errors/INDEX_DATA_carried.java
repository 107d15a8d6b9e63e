import dev.meander.annotation.*;

final class Model {
  @Energy(dim = 9)
  static double energy(double[] x) {
    int unchanged = x[0] > 0 ? 1 : 2;
    double u = 0;
    for (int i = 0; i < 9; i++) {
      if (false) {
        unchanged = 2;
      }
      u += x[unchanged]; // error: unchanged depends on x
    }
    int c = 0;
    for (int i = 0; i < 9; i++) {
      if (x[i] > 0) c++;
    }
    for (int i = 0; i < c; i++) { // error: c depends on x
      u += x[i];
    }
    return u;
  }
}
