import dev.meander.annotation.*;

@StochasticFlow(target = Model.class)
interface Model_ {
  void layer(); // error: layer carries none
}

final class Model {
  @Energy
  static double energy(double x, double y) {
    return x * x + y * y;
  }
}
