package callers;

import dev.meander.annotation.Generated;
import dev.meander.annotation.PublishedGraph;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.kernel.Arguments;

/**
 * Value, gradient and Hessian-vector product of {@link Callers.Choices}.
 */
@Generated(
    value = "Meander",
    source = "callers.Callers.Choices"
)
@PublishedGraph(
    version = 1,
    graph = {
        "variable x walker real 1; variable u walker real 1; int 0; load x 0; int 1; load x 2; ",
        "real 0x1.3333333333333p-2; less 4 1; mul 1 3; mul 3 3; select 5 6 7; add 1 8; int 4; loop 2 10; ",
        "to_real 11; mul 1 12; sin 13; div 14 12; sum_over 11 15; add 9 16; int 21; loop 2 18; to_real 19; ",
        "mul 3 20; sin 21; div 22 20; sum_over 19 23; add 17 24; mul 1 1; add 25 26; sink store u 0 27; "
    }
)
public final class Callers_ChoicesEnergy implements EnergyFunction {
  private Callers_ChoicesEnergy() {
  }

  /**
   * The energy as a function of one point.
   */
  public static EnergyFunction create() {
    return new Callers_ChoicesEnergy();
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
    final boolean t2 = 0.3 < t0;
    final double t3 = t0 * t1;
    final double t4 = t1 * t1;
    final double t5 = t2 ? t3 : t4;
    final double t6 = t0 + t5;
    final double t7 = t0 * t0;
    double s8 = 0;
    for (int i = 1; i < 4; i++) {
      final double t9 = i;
      final double t10 = t0 * t9;
      final double t11 = Math.sin(t10);
      final double t12 = t11 / t9;
      s8 += t12;
    }
    double s13 = 0;
    for (int j = 1; j < 21; j++) {
      final double t14 = j;
      final double t15 = t1 * t14;
      final double t16 = Math.sin(t15);
      final double t17 = t16 / t14;
      s13 += t17;
    }
    final double t18 = t6 + s8;
    final double t19 = t18 + s13;
    final double t20 = t19 + t7;
    return t20;
  }

  @Override
  public double gradient(double[] x, double[] gradient) {
    Arguments.length("x", x, 2);
    Arguments.length("gradient", gradient, 2);
    final double t0 = x[0];
    final double t1 = x[1];
    final boolean t2 = 0.3 < t0;
    final double t3 = t0 * t1;
    final double t4 = t1 * t1;
    final double t5 = t2 ? t3 : t4;
    final double t6 = t0 + t5;
    final double t7 = t0 * t0;
    final double t8 = t0 * 2.0;
    final double t9 = t1 * 2.0;
    final double t10 = t2 ? 0.0 : t9;
    final double t11 = t2 ? t1 : 0.0;
    final double t12 = t2 ? t0 : 0.0;
    double s13 = 0;
    double s14 = 0;
    for (int i = 1; i < 4; i++) {
      final double t15 = i;
      final double t16 = t0 * t15;
      final double t17 = Math.sin(t16);
      final double t18 = t17 / t15;
      final double t19 = 1.0 / t15;
      final double t20 = Math.cos(t16);
      final double t21 = t19 * t20;
      final double t22 = t15 * t21;
      s13 += t18;
      s14 += t22;
    }
    double s23 = 0;
    double s24 = 0;
    for (int j = 1; j < 21; j++) {
      final double t25 = j;
      final double t26 = t1 * t25;
      final double t27 = Math.sin(t26);
      final double t28 = t27 / t25;
      final double t29 = 1.0 / t25;
      final double t30 = Math.cos(t26);
      final double t31 = t29 * t30;
      final double t32 = t25 * t31;
      s23 += t28;
      s24 += t32;
    }
    final double t33 = t6 + s13;
    final double t34 = t33 + s23;
    final double t35 = t34 + t7;
    final double t36 = t8 + s14;
    final double t37 = 1.0 + t36;
    final double t38 = s24 + t10;
    final double t39 = t37 + t11;
    final double t40 = t38 + t12;
    gradient[0] = t39;
    gradient[1] = t40;
    return t35;
  }

  @Override
  public void hessianVector(double[] x, double[] v, double[] product) {
    Arguments.length("x", x, 2);
    Arguments.length("v", v, 2);
    Arguments.length("product", product, 2);
    final double t0 = x[0];
    final double t1 = x[1];
    final boolean t2 = 0.3 < t0;
    final double t3 = v[0];
    final double t4 = v[1];
    final double t5 = 2.0 * t3;
    final double t6 = 2.0 * t4;
    final double t7 = t2 ? 0.0 : t6;
    final double t8 = t2 ? t4 : 0.0;
    final double t9 = t2 ? t3 : 0.0;
    double s10 = 0;
    for (int i = 1; i < 4; i++) {
      final double t11 = i;
      final double t12 = t0 * t11;
      final double t13 = Math.sin(t12);
      final double t14 = 1.0 / t11;
      final double t15 = t11 * t3;
      final double t16 = t13 * t15;
      final double t17 = t14 * t16;
      final double t18 = t11 * t17;
      final double t19 = -t18;
      s10 += t19;
    }
    double s20 = 0;
    for (int j = 1; j < 21; j++) {
      final double t21 = j;
      final double t22 = t1 * t21;
      final double t23 = Math.sin(t22);
      final double t24 = 1.0 / t21;
      final double t25 = t21 * t4;
      final double t26 = t23 * t25;
      final double t27 = t24 * t26;
      final double t28 = t21 * t27;
      final double t29 = -t28;
      s20 += t29;
    }
    final double t30 = t5 + s10;
    final double t31 = s20 + t7;
    final double t32 = t30 + t8;
    final double t33 = t31 + t9;
    product[0] = t32;
    product[1] = t33;
  }
}
