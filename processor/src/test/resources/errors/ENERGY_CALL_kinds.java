import dev.meander.annotation.*;

interface Shape {
  double size();

  default double twice() {
    return 2 * size();
  }
}

record Model(double a, double[] list) {
  static double boxed(Double v) {
    return v;
  }

  static double many(double... v) {
    return v[0];
  }

  static <T> double generic(T v) {
    return 1;
  }

  static double[] array(double v) {
    return new double[] {v};
  }

  @Energy
  double energy(double x, double y) {
    double u = boxed(x); // error: boxed has no derivative here
    u += many(x, y); // error: many has no derivative here
    u += generic(x); // error: generic has no derivative here
    u += array(x)[0]; // error: array, which returns an array, has no derivative here
    u += Math.signum(3); // error: Math.signum of floats or ints, which gives a float, has no derivative here
    u += Math.round(x); // error: Math.round, which gives a long, has no derivative here
    u += Math.fma(1, 2, 3); // error: Math.fma of floats or ints, which gives a float, has no derivative here
    u += list.clone()[0]; // error: list.clone has no derivative here
    u += Other.f(x); // error: Other.f has no derivative here
    u += new Model(1, list).a(); // error: new Model(1, list).a has no derivative here
    return u + hashCode(); // error: hashCode, which has no body, has no derivative here
  }
}

final class Other {
  static double f(double x) {
    return x;
  }
}
