import dev.meander.annotation.*;

final class Model {
  @Energy(dim = 10)
  static double energy(double[] x) {
    double u = 0;
    for (int i = 0; i < 10; i++) {
      if (x[i] > 0) {
        return u; // error: a return out of a loop that is not unrolled
      }
      if (x[i] < -1) {
        break; // error: a break is not supported
      }
    }
    Math.sin(u); // error: an expression without effect on a local variable
    try { // error: a try is not supported
      u += 1;
    } finally {
      u += 2;
    }
    assert u > 0; // error: an assert is not supported
    double[] a = {1};
    double[] b = {2};
    if (x[0] > 0) { // error: an array that is another one on each branch
      a = b;
    }
    label: // error: a labeled statement is not supported
    for (int i = 0; i < 3; i++) {
      u += i;
    }
    class Local {} // error: a class is not supported
    throw new RuntimeException(); // error: a throw is not supported
  }
}
