import dev.meander.annotation.*;

record Model(double a, double[] b) {
  static final double[] CHANGED = {1, 2};
  static final double LATE;
  static final double[] MADE = make();

  static {
    CHANGED[0] = 3;
    LATE = 2;
  }

  static double[] make() {
    return new double[2];
  }

  public double a() {
    return a > 0 ? a : 1;
  }

  @Energy
  double energy(double x, double y) {
    double u = a * x; // error: a, whose accessor may give another value than the field (call a()),
    u += CHANGED[0]; // error: CHANGED, an array with elements that are assigned,
    u += MADE[0]; // error: MADE, an array without a list of its elements,
    u += LATE; // error: LATE is not a local variable
    return u + a();
  }
}
