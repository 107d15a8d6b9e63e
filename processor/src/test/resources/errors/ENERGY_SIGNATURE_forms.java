import dev.meander.annotation.*;

abstract class Abstract {
  @Energy
  abstract double energy(double x); // error: energy is neither static nor in a record
}

final class Native {
  @Energy
  static native double energy(double x); // error: energy has no body
}

record Generic(double a) {
  @Energy
  <T> double energy(double x) { // error: energy is generic
    return x;
  }
}

final class Many {
  @Energy(dim = 2)
  static double energy(double... x) { // error: energy takes a variable number of coordinates
    return x[0];
  }
}

final class Throws {
  @Energy
  static double energy(double x) throws Exception { // error: energy declares exceptions
    return x;
  }
}

final class Floats {
  @Energy
  static float energy(double x) { // error: energy does not return double
    return 1;
  }
}

final class None {
  @Energy
  static double energy() { // error: takes other parameters
    return 1;
  }
}

final class Both {
  @Energy(dim = 2)
  static double energy(double x, double y) { // error: dim belongs to the form with double[]
    return x;
  }
}
