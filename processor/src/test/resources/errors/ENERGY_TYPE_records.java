import dev.meander.annotation.*;
import java.util.List;

record Model(Model.Box<Double> box, Model.Hidden hidden, Model.Inner inner, double weight, List<Double> list, Model.Inner[] many) {
  record Box<T>(T content, double weight) {}

  private record Hidden(double a) {}

  record Inner(double a, float b, int[][][] c, Inner[] d) {}

  @Energy(dim = 2)
  double energy(double[] x) {
    double u = box.weight() * x[0]; // error: component box is a record that is generic
    u += hidden.a * x[0]; // error: component hidden is a record that is hidden from its package
    u += list.size(); // error: component list is of type java.util.List<java.lang.Double>
    u += many[0].a; // error: component many is of type Model.Inner[]
    u += inner.b; // error: component inner.b is of type float
    u += inner.c[0][0][0]; // error: component inner.c has more than two indices
    u += inner.d()[0].a; // error: component inner.d is of type Model.Inner[]
    u += inner; // error: a record stands where a number is needed
    u += weight.length; // error: the length is asked of something that is not an array
    u += inner[0]; // error: an index stands behind something that is not an array
    Inner other = x; // error: the value is not a Inner
    double[] z = inner; // error: the value is not an array of the declared type
    u += ((Inner) inner).a; // error: [ENERGY_TYPE]
    Inner[] made = new Inner[2]; // error: [ENERGY_TYPE]
    return u + x[1];
  }
}
