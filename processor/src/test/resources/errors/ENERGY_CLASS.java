import dev.meander.annotation.*;

final class Outer<T> {
  static final class Model {
    @Energy
    static double energy(double x) { // error: Outer is generic
      return x;
    }
  }
}
