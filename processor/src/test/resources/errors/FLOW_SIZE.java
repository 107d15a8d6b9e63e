import dev.meander.annotation.*;

@StochasticFlow(target = Model.class)
interface Model_ { // error: 13 for an affine coupling with two hidden layers, must be at most 12000, but is 13013
  @Repeat(1001)
  @AffineCoupling(hidden = {4, 4})
  void layer();
}

final class Model {
  @Energy
  static double energy(double x, double y) {
    return x * x + y * y;
  }
}
