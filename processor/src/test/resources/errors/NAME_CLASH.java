import dev.meander.annotation.*;

final class Model {
  @Energy
  static double energy(double x, double y) { // error: [NAME_CLASH] ModelEnergy exists already. Rename it, or Model, for
    return x * x + y;
  }
}

final class ModelEnergy {}
