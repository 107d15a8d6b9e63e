import dev.meander.annotation.*;

record Model(int[] sizes) {
  @Energy(dim = 20)
  double energy(double[] x) {
    int many = 0;
    for (int i = 0; i < 20; i++) { // error: many depends on x, and an int that depends on x can be at most 16777216
      if (x[i] > 0) many += 1_000_000;
    }
    int unknown = 0;
    for (int size : sizes) { // error: unknown depends on x, and an int that depends on x can be at most 16777216
      unknown += x[0] > 0 ? size : 1;
    }
    int start = x[1] > 0 ? 16_000_000 : 0;
    double u = 0;
    for (int i = 0; i < 20; i++) {
      if (false) {
        start = 2;
      }
      u += x[i] * (start + 1_000_000); // error: an int that depends on x can be at most 16777216
    }
    int c = 0;
    for (int i = 0; i < 20; i++) {
      if (x[i] > 0) c++;
    }
    return u + many + unknown + c / 2; // error: an int that depends on x can be no operand of / or %
  }
}
