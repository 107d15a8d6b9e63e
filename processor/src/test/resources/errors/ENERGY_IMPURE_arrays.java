import dev.meander.annotation.*;

record Model(double[] weights, double[][] table) {
  static final double[] C = {1, 2};
  static double counter;

  @Energy(dim = 3)
  double energy(double[] x) {
    weights[0] = 1; // error: weights[0] must not be assigned
    table[0][1] += 2; // error: table[0][1] must not be assigned
    double[] c = C;
    c[0] = 3; // error: c[0] must not be assigned
    counter = 1; // error: counter must not be assigned
    double[] y = x;
    y[0]++; // error: y[0] must not be assigned
    return f(x);
  }

  static double f(double[] z) {
    z[0] = 5; // error: z[0] must not be assigned
    return z[0];
  }
}
