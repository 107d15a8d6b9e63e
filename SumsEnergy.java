import dev.meander.annotation.Generated;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.kernel.Arguments;
import java.util.Arrays;

/**
 * Value, gradient and Hessian-vector product of {@link Sums}.
 */
@Generated(
    value = "Meander",
    source = "Sums"
)
final class SumsEnergy implements EnergyFunction {
  private SumsEnergy() {
  }

  /**
   * The energy as a function of one point.
   */
  static EnergyFunction create() {
    return new SumsEnergy();
  }

  @Override
  public int dimension() {
    return 9;
  }

  @Override
  public double value(double[] x) {
    Arguments.length("x", x, 9);
    final double t0 = x[0];
    double s1 = 0;
    for (int i = 0; i < 9; i++) {
      final double t2 = x[i];
      s1 += t2;
    }
    double s3 = 0;
    for (int j = 0; j < 30; j++) {
      s3 += t0;
    }
    final double t4 = s1 * 0.5;
    final double t5 = s1 * t4;
    final double t6 = s3 * 0.01;
    final double t7 = Math.cos(t6);
    final double t8 = t5 + t7;
    return t8;
  }

  @Override
  public double gradient(double[] x, double[] gradient) {
    Arguments.length("x", x, 9);
    Arguments.length("gradient", gradient, 9);
    Arrays.fill(gradient, 0);
    final double t0 = x[0];
    double s1 = 0;
    for (int i = 0; i < 9; i++) {
      final double t2 = x[i];
      s1 += t2;
    }
    double s3 = 0;
    for (int j = 0; j < 30; j++) {
      s3 += t0;
    }
    final double t4 = s1 * 0.5;
    final double t5 = s1 * t4;
    final double t6 = s3 * 0.01;
    final double t7 = Math.cos(t6);
    final double t8 = t5 + t7;
    final double t9 = Math.sin(t6);
    final double t10 = 0.01 * t9;
    final double t11 = -t10;
    for (int i = 0; i < 9; i++) {
      gradient[i] += s1;
    }
    double s12 = 0;
    for (int j = 0; j < 30; j++) {
      s12 += t11;
    }
    gradient[0] += s12;
    return t8;
  }

  @Override
  public void hessianVector(double[] x, double[] v, double[] product) {
    Arguments.length("x", x, 9);
    Arguments.length("v", v, 9);
    Arguments.length("product", product, 9);
    Arrays.fill(product, 0);
    final double t0 = x[0];
    final double t1 = v[0];
    double s2 = 0;
    for (int i = 0; i < 9; i++) {
      final double t3 = v[i];
      s2 += t3;
    }
    double s4 = 0;
    double s5 = 0;
    for (int j = 0; j < 30; j++) {
      s4 += t0;
      s5 += t1;
    }
    final double t6 = s4 * 0.01;
    final double t7 = Math.cos(t6);
    final double t8 = t7 * s5;
    final double t9 = t8 * 1.0E-4;
    final double t10 = -t9;
    for (int i = 0; i < 9; i++) {
      product[i] += s2;
    }
    double s11 = 0;
    for (int j = 0; j < 30; j++) {
      s11 += t10;
    }
    product[0] += s11;
  }
}
