import dev.meander.annotation.*;

@StochasticFlow(target = Model.class)
interface Model_ {
  Inner inner();
}

@Block
interface Inner { // error: block Inner contains itself
  Inner again();
}

final class Model {
  @Energy
  static double energy(double x, double y) {
    return x * x + y * y;
  }
}
