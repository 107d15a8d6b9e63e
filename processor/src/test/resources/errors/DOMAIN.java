import dev.meander.annotation.*;

record Model(double[] a) {
  private static final int N = 3;

  @Energy(dim = 12)
  double energy(double[] x) {
    double u = Math.log(-x[0] * x[0]); // error: Math.log is defined for positive numbers only, but its argument is never one
    u += 1 / (x[1] - x[1]); // error: the divisor is 0 for every x
    u += x[2] / 0.0; // error: the divisor is 0 for every x
    u += Math.sqrt(-1 - x[3] * x[3]); // error: Math.sqrt is defined for numbers that are not negative only
    u += Math.acos(1.5); // error: Math.acos is defined for numbers from −1 to 1 only
    u += Math.log1p(-1); // error: Math.log1p is defined for numbers above −1 only
    u += Math.pow(-1 - Math.exp(x[4]), 0.3); // error: Math.pow is defined for bases that are not negative
    u += N > 4 ? Math.log(-1) : x[5] / Math.max(x[6], 0.5) + Math.log(x[7] * x[7]);
    for (int i = 0; i < 12; i++) {
      u += Math.log10(-i); // error: Math.log10 is defined for positive numbers only
      u += i > 0 ? Math.log(i) * x[i] : 0;
    }
    return u + a[0] / a[1];
  }
}
