import dev.meander.annotation.*;

record Model(int n) {
  @Energy
  double energy(double x, double y) {
    double u = 7 << 2; // error: 7 << 2 is not supported
    u += 1 / 0; // error: a division of ints by 0
    u += (x = y); // error: x = y is not supported
    double[] z = new double[n]; // error: a local array whose length is not a constant
    double[][] w = new double[2][2]; // error: a local array with more than one index (let it have one, as in m[2 * i + j] of new double[2 * 2])
    int[][] v = new int[2 + 1][4]; // error: (let it have one, as in m[4 * i + j] of new int[(2 + 1) * 4])
    int k = 3;
    u += k++; // error: k++ is not supported
    u += switch (n) { // error: a switch without a default
      case 1 -> x;
    };
    u += switch (n) {
      case 1: yield x; // error: a case with anything but -> and an expression or a block
      default: yield 2;
    };
    return u + ~k; // error: ~k is not supported
  }
}
