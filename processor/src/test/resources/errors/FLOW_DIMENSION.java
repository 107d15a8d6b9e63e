import dev.meander.annotation.*;

@StochasticFlow(target = Model.class)
interface Model_ {
  @AffineCoupling // error: a coupling needs at least 2 coordinates
  void layer();
}

final class Model {
  @Energy
  static double energy(double x) {
    return x * x;
  }
}
