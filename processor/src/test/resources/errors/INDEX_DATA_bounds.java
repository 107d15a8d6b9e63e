import dev.meander.annotation.*;

final class Model {
  @Energy(dim = 9)
  static double energy(double[] x) {
    double u = 0;
    int n = 2;
    if (x[0] > 0) {
      n = 3;
    }
    for (int i = 0; i < n; i++) { // error: n depends on x
      u += x[i];
    }
    return u;
  }
}
