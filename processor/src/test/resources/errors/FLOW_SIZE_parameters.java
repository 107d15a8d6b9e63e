import dev.meander.annotation.*;

@StochasticFlow(target = Model.class)
interface Model_ { // error: the number of parameters must be below 2³¹, but is larger
  @Repeat(300)
  @AffineCoupling(hidden = {2000, 2000})
  void layer();
}

final class Model {
  @Energy
  static double energy(double x, double y) {
    return x * x + y * y;
  }
}
