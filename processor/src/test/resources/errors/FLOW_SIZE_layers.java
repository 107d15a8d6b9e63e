import dev.meander.annotation.*;

@Block
interface Nothing {}

@Block
interface Many {
  @Repeat(1000000)
  Nothing nothing();
}

@StochasticFlow(target = Model.class)
interface Model_ { // error: the number of layers and blocks must be at most
  @Repeat(1000000)
  Many many();

  @Affine
  void scale();
}

final class Model {
  @Energy
  static double energy(double x, double y) {
    return x * x + y * y;
  }
}
