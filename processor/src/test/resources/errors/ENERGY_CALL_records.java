import dev.meander.annotation.*;

record Model(Model.Inner inner, double s) {
  record Inner(double a, int[] n) {
    double twice(double y) {
      return 2 * a * y;
    }

    Inner self() {
      return this;
    }
  }

  @Energy(dim = 2)
  double energy(double[] x) {
    double u = inner.twice(x[0]);
    u += inner.thrice(x[0]); // error: inner.thrice has no derivative here
    u += inner.self().a; // error: self, which returns a record, has no derivative here
    u += inner.hashCode(); // error: hashCode, which has no body, has no derivative here
    u += inner.n.clone()[0]; // error: inner.n.clone has no derivative here
    return u;
  }
}
