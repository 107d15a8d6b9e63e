import dev.meander.annotation.Generated;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.kernel.Arguments;
import java.util.Arrays;

/**
 * Value, gradient and Hessian-vector product of {@link Bonds}.
 */
@Generated(
    value = "Meander",
    source = "Bonds"
)
final class BondsEnergy implements EnergyFunction {
  private final int[][] pairs_;

  private final double[] length_;

  private final double stiffness_;

  private BondsEnergy(Bonds parameters) {
    this.pairs_ = Arguments.copy("pairs", parameters.pairs());
    this.length_ = Arguments.copy("length", parameters.length());
    this.stiffness_ = parameters.stiffness();
  }

  /**
   * The energy as a function of one point.
   */
  static EnergyFunction create(Bonds parameters) {
    final BondsEnergy energy = new BondsEnergy(parameters);
    Arguments.checkIndices(energy);
    return energy;
  }

  @Override
  public int dimension() {
    return 11;
  }

  @Override
  public double value(double[] x) {
    Arguments.length("x", x, 11);
    final int t0 = this.pairs_.length;
    final double t1 = this.stiffness_;
    double s2 = 0;
    for (int i = 0; i < 11; i++) {
      final double t3 = x[i];
      final double t4 = 0.3 * t3;
      final double t5 = t3 * t4;
      s2 += t5;
    }
    double s6 = 0;
    for (int j = 0; j < t0; j++) {
      final int t7 = this.pairs_[j][0];
      final double t8 = x[t7];
      final int t9 = this.pairs_[j][1];
      final double t10 = x[t9];
      final double t11 = t8 - t10;
      final double t12 = t11 * t11;
      final double t13 = this.length_[j];
      final double t14 = t12 - t13;
      final double t15 = t1 * t14;
      final double t16 = t14 * t15;
      final double t17 = t12 + 1.0;
      final double t18 = t16 / t17;
      s6 += t18;
    }
    final double t19 = s2 + s6;
    return t19;
  }

  @Override
  public double gradient(double[] x, double[] gradient) {
    Arguments.length("x", x, 11);
    Arguments.length("gradient", gradient, 11);
    Arrays.fill(gradient, 0);
    final int t0 = this.pairs_.length;
    final double t1 = this.stiffness_;
    double s2 = 0;
    for (int i = 0; i < 11; i++) {
      final double t3 = x[i];
      final double t4 = 0.3 * t3;
      final double t5 = t3 * t4;
      final double t6 = t3 * 0.6;
      gradient[i] += t6;
      s2 += t5;
    }
    double s7 = 0;
    for (int j = 0; j < t0; j++) {
      final int t8 = this.pairs_[j][0];
      final double t9 = x[t8];
      final int t10 = this.pairs_[j][1];
      final double t11 = x[t10];
      final double t12 = t9 - t11;
      final double t13 = t12 * t12;
      final double t14 = this.length_[j];
      final double t15 = t13 - t14;
      final double t16 = t1 * t15;
      final double t17 = t15 * t16;
      final double t18 = t13 + 1.0;
      final double t19 = t17 / t18;
      final double t20 = 1.0 / t18;
      final double t21 = t19 * t20;
      final double t22 = t16 * t20;
      final double t23 = t15 * t20;
      final double t24 = t1 * t23;
      final double t25 = t22 + t24;
      final double t26 = t25 - t21;
      final double t27 = t12 * t26;
      final double t28 = t27 * 2.0;
      final double t29 = -t28;
      gradient[t8] += t28;
      gradient[t10] += t29;
      s7 += t19;
    }
    final double t30 = s2 + s7;
    return t30;
  }

  @Override
  public void hessianVector(double[] x, double[] v, double[] product) {
    Arguments.length("x", x, 11);
    Arguments.length("v", v, 11);
    Arguments.length("product", product, 11);
    Arrays.fill(product, 0);
    final int t0 = this.pairs_.length;
    final double t1 = this.stiffness_;
    for (int i = 0; i < 11; i++) {
      final double t2 = v[i];
      final double t3 = 0.6 * t2;
      product[i] += t3;
    }
    for (int j = 0; j < t0; j++) {
      final int t4 = this.pairs_[j][0];
      final double t5 = x[t4];
      final int t6 = this.pairs_[j][1];
      final double t7 = x[t6];
      final double t8 = t5 - t7;
      final double t9 = t8 * t8;
      final double t10 = this.length_[j];
      final double t11 = t9 - t10;
      final double t12 = t1 * t11;
      final double t13 = t11 * t12;
      final double t14 = t9 + 1.0;
      final double t15 = t13 / t14;
      final double t16 = 1.0 / t14;
      final double t17 = t15 * t16;
      final double t18 = t12 * t16;
      final double t19 = t11 * t16;
      final double t20 = t1 * t19;
      final double t21 = t18 + t20;
      final double t22 = t21 - t17;
      final double t23 = v[t4];
      final double t24 = v[t6];
      final double t25 = t23 - t24;
      final double t26 = t8 * t25;
      final double t27 = t1 * t26;
      final double t28 = t12 * t26;
      final double t29 = 2.0 * t28;
      final double t30 = t11 * t27;
      final double t31 = 2.0 * t30;
      final double t32 = t29 + t31;
      final double t33 = t15 * t26;
      final double t34 = 2.0 * t33;
      final double t35 = t32 - t34;
      final double t36 = t35 / t14;
      final double t37 = t16 * t26;
      final double t38 = 2.0 * t37;
      final double t39 = t38 / t14;
      final double t40 = t16 * t36;
      final double t41 = t15 * t39;
      final double t42 = t40 - t41;
      final double t43 = t16 * t27;
      final double t44 = 2.0 * t43;
      final double t45 = t12 * t39;
      final double t46 = t44 - t45;
      final double t47 = t11 * t39;
      final double t48 = t38 - t47;
      final double t49 = t1 * t48;
      final double t50 = t46 + t49;
      final double t51 = t50 - t42;
      final double t52 = t22 * t25;
      final double t53 = t8 * t51;
      final double t54 = t52 + t53;
      final double t55 = 2.0 * t54;
      final double t56 = -t55;
      product[t4] += t55;
      product[t6] += t56;
    }
  }
}
