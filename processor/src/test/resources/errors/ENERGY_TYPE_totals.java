import dev.meander.annotation.*;

record Model(int[] sizes, int large, int k) {
  @Energy(dim = 20)
  double energy(double[] x) {
    int many = 0;
    for (int i = 0; i < 20; i++) { // error: many, which depends on x, must be known to stay within ±16777216
      if (x[i] > 0) many += 1_000_000;
    }
    int unknown = 0;
    for (int size : sizes) { // error: unknown, which depends on x, must be known to stay within ±16777216. Bound its loop with Math.min(n, …), or compute it as a double
      unknown += x[0] > 0 ? size : 1;
    }
    int start = x[1] > 0 ? 16_000_000 : 0;
    double u = 0;
    for (int i = 0; i < 20; i++) {
      if (false) {
        start = 2;
      }
      u += x[i] * (start + 1_000_000); // error: an int that depends on x must be known to stay within ±16777216. Bound it with Math.max and Math.min, or compute it as a double
    }
    int c = 0;
    for (int i = 0; i < 20; i++) {
      if (x[i] > 0) c++;
    }
    int some = 0;
    int few = 0;
    for (int i = 0; i < 10; i++) {
      int big = Math.max(0, Math.min(large, 16_000_001));
      some = some + big + big
          + (x[i] > 0 ? 1 : 0) - big - big; // error: an int that depends on x
      some += (x[i] > 1 ? 1 : 0) - 1; // fine
      if (k > 0 && k < 1000) {
        few += x[i] > 0 ? k : 0; // fine
        few += k;
      }
    }
    int most = Integer.MIN_VALUE;
    for (int i = 0; i < 10; i++) { // error: most, which depends on x, must be known to stay within ±16777216. Start from -1, say, rather than from Integer.MIN_VALUE, or
      if (x[i] > 0) most = Math.max(most, i);
    }
    int least = 1000;
    for (int i = 0; i < Math.min(k, 1000); i++) { // fine
      few += x[0] > i ? 1 : 0;
      if (x[1] > i) least = Math.min(least, i);
    }
    boolean met = false;
    for (int i = 0; i < 10; i++) {
      int big = x[i] > 1 ? 16_000_000 : 1;
      met |= (met ? 3 : big) + 1_000_000 > 16_000_003; // error: an int that depends on x
    }
    return u + many + unknown + some + few + most + least + (met ? 1 : 0) + c / 2; // error: an int that depends on x can be no operand of / or %
  }
}
