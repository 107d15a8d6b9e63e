import dev.meander.annotation.Generated;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.kernel.Arguments;

/**
 * Value, gradient and Hessian-vector product of {@link Quartic}.
 */
@Generated(
    value = "Meander",
    source = "Quartic"
)
final class QuarticEnergy implements EnergyFunction {
  private QuarticEnergy() {
  }

  /**
   * The energy as a function of one point.
   */
  static EnergyFunction create() {
    return new QuarticEnergy();
  }

  @Override
  public int dimension() {
    return 1;
  }

  @Override
  public double value(double[] x) {
    Arguments.length("x", x, 1);
    final double t0 = x[0];
    final double t1 = t0 * 0.25;
    final double t2 = t0 * t1;
    final double t3 = t0 * t2;
    final double t4 = t0 * t3;
    final double t5 = t0 * 0.3;
    final double t6 = t0 * t5;
    final double t7 = t4 - t6;
    final double t8 = t0 * 0.1;
    final double t9 = t7 + t8;
    return t9;
  }

  @Override
  public double gradient(double[] x, double[] gradient) {
    Arguments.length("x", x, 1);
    Arguments.length("gradient", gradient, 1);
    final double t0 = x[0];
    final double t1 = t0 * 0.25;
    final double t2 = t0 * t1;
    final double t3 = t0 * t2;
    final double t4 = t0 * t3;
    final double t5 = t0 * 0.3;
    final double t6 = t0 * t5;
    final double t7 = t4 - t6;
    final double t8 = t0 * 0.1;
    final double t9 = t7 + t8;
    final double t10 = t0 * 0.6;
    final double t11 = 0.1 - t10;
    final double t12 = t0 * t0;
    final double t13 = t3 + t11;
    final double t14 = t0 * t12;
    final double t15 = t14 * 0.75;
    final double t16 = t13 + t15;
    gradient[0] = t16;
    return t9;
  }

  @Override
  public void hessianVector(double[] x, double[] v, double[] product) {
    Arguments.length("x", x, 1);
    Arguments.length("v", v, 1);
    Arguments.length("product", product, 1);
    final double t0 = x[0];
    final double t1 = t0 * 0.25;
    final double t2 = t0 * t1;
    final double t3 = t0 * t0;
    final double t4 = v[0];
    final double t5 = t2 * t4;
    final double t6 = t3 * t4;
    final double t7 = 0.6 * t4;
    final double t8 = t6 * 2.75;
    final double t9 = t5 + t8;
    final double t10 = t9 - t7;
    product[0] = t10;
  }
}
