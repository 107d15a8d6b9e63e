import dev.meander.annotation.*;

final class Outer {
  private interface Hidden {
    @StochasticFlow(target = Model.class)
    interface Model_ { // error: Hidden is private
      @Affine
      void layer();
    }
  }

  @StochasticFlow(target = Model.class)
  private interface Flow { // error: Flow is private
    @Affine
    void layer();
  }

  static final class Model {
    @Energy
    static double energy(double x, double y) {
      return x * x + y * y;
    }
  }
}
