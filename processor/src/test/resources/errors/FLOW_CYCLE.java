import dev.meander.annotation.*;

@StochasticFlow(target = Model.class)
interface Model_ {
  Inner inner();
}

@Block // error: block Inner contains itself
interface Inner {
  Inner again();
}

final class Model {
  @Energy
  static double energy(double x, double y) {
    return x * x + y * y;
  }
}
