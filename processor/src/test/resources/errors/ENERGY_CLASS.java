import dev.meander.annotation.*;

final class Outer<T> {
  static final class Model {
    @Energy // error: is private, local or generic
    static double energy(double x) {
      return x;
    }
  }
}
