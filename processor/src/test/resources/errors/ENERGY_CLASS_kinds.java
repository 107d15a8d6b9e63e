import dev.meander.annotation.*;

interface Static {
  @Energy
  static double energy(double x) { // error: Static is neither a class nor a record
    return x;
  }
}

interface Default {
  @Energy
  default double energy(double x) { // error: Default is neither a class nor a record
    return x;
  }
}

enum Kinds {
  A;

  @Energy
  static double energy(double x) { // error: Kinds is neither a class nor a record
    return x;
  }
}

final class Outer {
  private static final class Hidden {
    static final class Model {
      @Energy
      static double energy(double x) { // error: Hidden is private
        return x;
      }
    }
  }

  static void run() {
    record Local(double a) {
      @Energy
      double energy(double x) { // error: energy stands in a local class
        return x;
      }
    }
  }

  final Object anonymous = new Object() {
    @Energy
    double u(double x) { // error: u stands in a local class
      return x;
    }
  };

  @Energy
  static double one(double x) { // error: Outer has 2 energies
    return x;
  }

  @Energy
  static double two(double x) { // error: Outer has 2 energies
    return x;
  }
}
