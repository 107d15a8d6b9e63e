import dev.meander.annotation.*;

record Model(int n) {
  private static final boolean EXACT = true;

  @Energy(dim = 3)
  double energy(double[] x) {
    double u = switch (n) {
      case 1 -> {
        if (EXACT) {
          yield 1;
        }
        yield 2.5; // error: an int yielded where another yield is never reached is not supported
      }
      default -> x[0];
    } / 2;
    u += switch (n) {
      case 1 -> throw new IllegalStateException(); // error: a case with anything but -> and an expression or a block
      default -> x[0];
    };
    return u;
  }
}
