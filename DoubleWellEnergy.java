import dev.meander.annotation.Generated;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.kernel.Arguments;

/**
 * Value, gradient and Hessian-vector product of {@link DoubleWell}.
 */
@Generated(
    value = "Meander",
    source = "DoubleWell"
)
final class DoubleWellEnergy implements EnergyFunction {
  private DoubleWellEnergy() {
  }

  /**
   * The energy as a function of one point.
   */
  static EnergyFunction create() {
    return new DoubleWellEnergy();
  }

  @Override
  public int dimension() {
    return 2;
  }

  @Override
  public double value(double[] x) {
    Arguments.length("x", x, 2);
    final double t0 = x[0];
    final double t1 = x[1];
    final double t2 = t0 * -0.5;
    final double t3 = t0 * 1.5;
    final double t4 = t0 * t3;
    final double t5 = t2 - t4;
    final double t6 = t0 * 0.25;
    final double t7 = t0 * t6;
    final double t8 = t0 * t7;
    final double t9 = t0 * t8;
    final double t10 = t5 + t9;
    final double t11 = t1 * 0.5;
    final double t12 = t1 * t11;
    final double t13 = t10 + t12;
    return t13;
  }

  @Override
  public double gradient(double[] x, double[] gradient) {
    Arguments.length("x", x, 2);
    Arguments.length("gradient", gradient, 2);
    final double t0 = x[0];
    final double t1 = x[1];
    final double t2 = t0 * -0.5;
    final double t3 = t0 * 1.5;
    final double t4 = t0 * t3;
    final double t5 = t2 - t4;
    final double t6 = t0 * 0.25;
    final double t7 = t0 * t6;
    final double t8 = t0 * t7;
    final double t9 = t0 * t8;
    final double t10 = t5 + t9;
    final double t11 = t1 * 0.5;
    final double t12 = t1 * t11;
    final double t13 = t10 + t12;
    final double t14 = t0 * t0;
    final double t15 = t0 * t14;
    final double t16 = t15 * 0.75;
    final double t17 = t8 + t16;
    final double t18 = t0 * 3.0;
    final double t19 = t17 - t18;
    final double t20 = -0.5 + t19;
    gradient[0] = t20;
    gradient[1] = t1;
    return t13;
  }

  @Override
  public void hessianVector(double[] x, double[] v, double[] product) {
    Arguments.length("x", x, 2);
    Arguments.length("v", v, 2);
    Arguments.length("product", product, 2);
    final double t0 = x[0];
    final double t1 = t0 * 0.25;
    final double t2 = t0 * t1;
    final double t3 = t0 * t0;
    final double t4 = v[0];
    final double t5 = v[1];
    final double t6 = t2 * t4;
    final double t7 = t3 * t4;
    final double t8 = t7 * 2.75;
    final double t9 = t6 + t8;
    final double t10 = 3.0 * t4;
    final double t11 = t9 - t10;
    product[0] = t11;
    product[1] = t5;
  }
}
