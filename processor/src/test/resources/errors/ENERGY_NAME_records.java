import dev.meander.annotation.*;

record Model(Model.Inner inner, double s) {
  record Inner(double a, int[] n) {
    static double shared = 1;

    public double a() {
      return a > 0 ? a : 1;
    }
  }

  @Energy(dim = 2)
  double energy(double[] x) {
    double u = inner.a() * x[0];
    u += inner.a; // error: inner.a, whose accessor may give another value than the field (call a()),
    u += inner.shared; // error: inner.shared is not a local variable
    u += inner.none; // error: inner.none is not a local variable
    return u + inner.length; // error: inner.length is not a local variable
  }
}
