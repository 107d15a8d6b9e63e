import dev.meander.annotation.*;

record Model(int[][] pairs, int n, double[] w) {
  @Energy(dim = 7)
  double energy(double[] x) {
    double[] z = new double[7];
    for (int i = 0; i < 7; i++) {
      z[i] = x[i] * x[i];
    }
    double u = 0;
    for (int[] p : pairs) {
      u += z[p[0]]; // error: index p[0], which is given at run time, may be out of bounds for length 7. Use 0 to length - 1, if need be Math.max(0, Math.min(length - 1, i))
      u += z[Math.max(0, Math.min(6, p[1]))] + x[p[1]];
    }
    u += w[-1]; // error: index -1 is out of bounds whatever the length. Use 0 to length - 1
    return u + z[n % 8]; // error: index n % 8, which may be -7, is out of bounds for length 7
  }
}
