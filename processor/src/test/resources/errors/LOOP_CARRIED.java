import dev.meander.annotation.*;

final class Model {
  @Energy(dim = 9)
  static double energy(double[] x) {
    double p = 1;
    for (int i = 0; i < 9; i++) { // error: p is carried from one iteration to the next
      p = p * x[i];
    }
    return p;
  }
}
