import dev.meander.annotation.*;

record Model(int n) {
  @Energy(dim = 3)
  double energy(double[] x) {
    double u = x[1];
    u += switch (n) {
      case 1 -> { // error: an assignment to u, from outside of the switch expression, is not supported
        u += 1;
        yield 2;
      }
      default -> x[0];
    };
    double v = switch (n) {
      case 1 -> {
        for (int i = 0; i < 3; i++) {
          if (n > i) {
            yield x[i]; // error: a yield out of a loop is not supported
          }
        }
        yield 0;
      }
      default -> 1;
    };
    double w = switch (n) {
      case 1 -> {
        try { // error: a try is not supported
          yield 1;
        } finally {
          n();
        }
      }
      default -> 3;
    };
    return u + w;
  }
}
