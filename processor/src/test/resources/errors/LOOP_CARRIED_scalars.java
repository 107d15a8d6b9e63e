import dev.meander.annotation.*;

final class Model {
  @Energy(dim = 10)
  static double energy(double[] x) {
    double u = 0;
    int product = 1;
    for (int i = 0; i < 10; i++) { // error: product is carried from one iteration to the next, and is neither a sum
      product *= 3;
    }
    int place = 0;
    double[] z = {1, 2, 3};
    for (int i = 0; i < 10; i++) { // error: u, which takes in place of the iteration before, is carried
      if (x[i] > 0) {
        u += z[0] * place;
      }
      place += i;
    }
    boolean odd = false;
    for (int i = 0; i < 10; i++) { // error: odd is carried from one iteration to the next, and is neither a sum
      odd ^= x[i] > 0;
    }
    boolean before = true;
    boolean rising = true;
    for (int i = 0; i < 10; i++) { // error: rising, which takes in before of the iteration before, is carried
      rising &= before;
      before = x[i] > 0;
    }
    int least = 9;
    for (int i = 0; i < 10; i++) { // error: least is carried from one iteration to the next, and is neither a sum (s += e), a maximum or minimum (m = Math.min(m, e)),
      if (i < least) {
        least = i;
      }
    }
    return x[0];
  }
}
