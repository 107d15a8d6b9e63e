import dev.meander.annotation.*;

@StochasticFlow(target = Model.class)
interface Model_ {
  @AffineCoupling
  void layer(); // error: a coupling needs at least 2 coordinates
}

final class Model {
  @Energy
  static double energy(double x) {
    return x * x;
  }
}
