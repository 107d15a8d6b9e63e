import dev.meander.annotation.Generated;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.kernel.Arguments;
import java.util.Arrays;

/**
 * Value, gradient and Hessian-vector product of {@link Chain}.
 */
@Generated(
    value = "Meander",
    source = "Chain"
)
final class ChainEnergy implements EnergyFunction {
  private ChainEnergy() {
  }

  /**
   * The energy as a function of one point.
   */
  static EnergyFunction create() {
    return new ChainEnergy();
  }

  @Override
  public int dimension() {
    return 11;
  }

  @Override
  public double value(double[] x) {
    Arguments.length("x", x, 11);
    final double t0 = x[0];
    double s1 = 0;
    double s2 = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < 11; i++) {
      final double t3 = x[i];
      final double t4 = 0.5 * t3;
      final double t5 = t3 * t4;
      final int t6 = i + 1;
      final boolean t7 = t6 < 11;
      final int t8 = t7 ? i : 0;
      final double t9 = x[t8];
      double s10 = 0;
      for (int j = t6; j < 11; j++) {
        final double t11 = x[j];
        final double t12 = t9 - t11;
        final double t13 = t12 * t12;
        final double t14 = t13 + 1.0;
        final double t15 = 0.2 / t14;
        s10 += t15;
      }
      final double t16 = t5 + s10;
      s1 += t16;
      s2 = Math.max(s2, t3);
    }
    double s17 = 0;
    for (int k = 0; k < 10; k++) {
      final double t18 = x[k];
      final boolean t19 = 0.0 < t18;
      final double t20 = t18 * 0.1;
      final int t21 = 1 + k;
      final double t22 = x[t21];
      final double t23 = t20 * t22;
      final double t24 = Math.cos(t18);
      final double t25 = t19 ? t23 : t24;
      s17 += t25;
    }
    final double t26 = Math.max(t0, s2);
    final double t27 = s1 + s17;
    final double t28 = 0.2 * t26;
    final double t29 = t26 * t28;
    final double t30 = t27 + t29;
    return t30;
  }

  @Override
  public double gradient(double[] x, double[] gradient) {
    Arguments.length("x", x, 11);
    Arguments.length("gradient", gradient, 11);
    Arrays.fill(gradient, 0);
    final double t0 = x[0];
    double s1 = 0;
    double s2 = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < 11; i++) {
      final double t3 = x[i];
      final double t4 = 0.5 * t3;
      final double t5 = t3 * t4;
      final int t6 = i + 1;
      final boolean t7 = t6 < 11;
      final int t8 = t7 ? i : 0;
      final double t9 = x[t8];
      double s10 = 0;
      double s11 = 0;
      for (int j = t6; j < 11; j++) {
        final double t12 = x[j];
        final double t13 = t9 - t12;
        final double t14 = t13 * t13;
        final double t15 = t14 + 1.0;
        final double t16 = 0.2 / t15;
        final double t17 = 1.0 / t15;
        final double t18 = t16 * t17;
        final double t19 = t13 * t18;
        final double t20 = t19 * -2.0;
        final double t21 = -t20;
        gradient[j] += t21;
        s10 += t16;
        s11 += t20;
      }
      final double t22 = t5 + s10;
      gradient[t8] += s11;
      s1 += t22;
      s2 = Math.max(s2, t3);
    }
    double s23 = 0;
    for (int k = 0; k < 10; k++) {
      final double t24 = x[k];
      final boolean t25 = 0.0 < t24;
      final double t26 = t24 * 0.1;
      final int t27 = 1 + k;
      final double t28 = x[t27];
      final double t29 = t26 * t28;
      final double t30 = Math.cos(t24);
      final double t31 = t25 ? t29 : t30;
      final double t32 = Math.sin(t24);
      final double t33 = -t32;
      final double t34 = t25 ? -0.0 : t33;
      final double t35 = t25 ? t26 : 0.0;
      final double t36 = 0.1 * t28;
      final double t37 = t25 ? t36 : 0.0;
      final double t38 = t34 + t37;
      gradient[k] += t38;
      gradient[t27] += t35;
      s23 += t31;
    }
    final double t39 = Math.max(t0, s2);
    final double t40 = s1 + s23;
    final double t41 = 0.2 * t39;
    final double t42 = t39 * t41;
    final double t43 = t40 + t42;
    final double t44 = t39 * 0.4;
    final boolean t45 = s2 <= t0;
    final double t46 = t45 ? t44 : 0.0;
    double s47 = 0;
    for (int i = 0; i < 11; i++) {
      final double t48 = x[i];
      final boolean t49 = t48 == s2;
      final double t50 = t49 ? 1.0 : 0.0;
      s47 += t50;
    }
    final double t51 = 1.0 / s47;
    final double t52 = t39 * t51;
    final double t53 = 0.4 * t52;
    for (int i = 0; i < 11; i++) {
      final double t54 = x[i];
      final boolean t55 = t54 == s2;
      final double t56 = t55 ? t53 : 0.0;
      final double t57 = t45 ? 0.0 : t56;
      final double t58 = t54 + t57;
      gradient[i] += t58;
    }
    gradient[0] += t46;
    return t43;
  }

  @Override
  public void hessianVector(double[] x, double[] v, double[] product) {
    Arguments.length("x", x, 11);
    Arguments.length("v", v, 11);
    Arguments.length("product", product, 11);
    Arrays.fill(product, 0);
    final double t0 = x[0];
    final double t1 = v[0];
    double s2 = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < 11; i++) {
      final double t3 = x[i];
      final int t4 = i + 1;
      final boolean t5 = t4 < 11;
      final int t6 = t5 ? i : 0;
      final double t7 = x[t6];
      final double t8 = v[t6];
      double s9 = 0;
      for (int j = t4; j < 11; j++) {
        final double t10 = x[j];
        final double t11 = t7 - t10;
        final double t12 = t11 * t11;
        final double t13 = t12 + 1.0;
        final double t14 = 0.2 / t13;
        final double t15 = 1.0 / t13;
        final double t16 = t14 * t15;
        final double t17 = v[j];
        final double t18 = t8 - t17;
        final double t19 = t11 * t18;
        final double t20 = t14 * t19;
        final double t21 = 2.0 * t20;
        final double t22 = t21 / t13;
        final double t23 = t15 * t19;
        final double t24 = 2.0 * t23;
        final double t25 = t24 / t13;
        final double t26 = t15 * t22;
        final double t27 = -t26;
        final double t28 = t14 * t25;
        final double t29 = t27 - t28;
        final double t30 = t16 * t18;
        final double t31 = t11 * t29;
        final double t32 = t30 + t31;
        final double t33 = -2.0 * t32;
        final double t34 = -t33;
        product[j] += t34;
        s9 += t33;
      }
      product[t6] += s9;
      s2 = Math.max(s2, t3);
    }
    for (int k = 0; k < 10; k++) {
      final double t35 = x[k];
      final boolean t36 = 0.0 < t35;
      final int t37 = 1 + k;
      final double t38 = Math.cos(t35);
      final double t39 = v[k];
      final double t40 = 0.1 * t39;
      final double t41 = v[t37];
      final double t42 = t38 * t39;
      final double t43 = -t42;
      final double t44 = t36 ? 0.0 : t43;
      final double t45 = t36 ? t40 : 0.0;
      final double t46 = 0.1 * t41;
      final double t47 = t36 ? t46 : 0.0;
      final double t48 = t44 + t47;
      product[k] += t48;
      product[t37] += t45;
    }
    final boolean t49 = s2 <= t0;
    final double t50 = t49 ? t1 : 0.0;
    double s51 = 0;
    for (int i = 0; i < 11; i++) {
      final double t52 = x[i];
      final boolean t53 = t52 == s2;
      final double t54 = t53 ? 1.0 : 0.0;
      s51 += t54;
    }
    final double t55 = 1.0 / s51;
    double s56 = 0;
    for (int i = 0; i < 11; i++) {
      final double t57 = x[i];
      final boolean t58 = t57 == s2;
      final double t59 = v[i];
      final double t60 = t55 * t59;
      final double t61 = t58 ? t60 : 0.0;
      s56 += t61;
    }
    final double t62 = t49 ? 0.0 : s56;
    final double t63 = t50 + t62;
    final double t64 = 0.4 * t63;
    final double t65 = t49 ? t64 : 0.0;
    final double t66 = t55 * t63;
    final double t67 = 0.4 * t66;
    for (int i = 0; i < 11; i++) {
      final double t68 = x[i];
      final boolean t69 = t68 == s2;
      final double t70 = v[i];
      final double t71 = t69 ? t67 : 0.0;
      final double t72 = t49 ? 0.0 : t71;
      final double t73 = t70 + t72;
      product[i] += t73;
    }
    product[0] += t65;
  }
}
