package callers;

import dev.meander.annotation.Generated;
import dev.meander.annotation.PublishedGraph;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.kernel.Arguments;

/**
 * Value, gradient and Hessian-vector product of {@link Callers.Sum}.
 */
@Generated(
    value = "Meander",
    source = "callers.Callers.Sum"
)
@PublishedGraph(
    version = 1,
    graph = {
        "variable x walker real 1; variable u walker real 1; int 0; load x 0; int 1; load x 2; ",
        "real 0x1.3333333333333p-2; mul 1 1; mul 1 5; mul 1 6; sub 7 5; real 0x1.0p-1; mul 3 9; mul 3 10; ",
        "add 8 11; mul 4 12; mul 1 9; mul 3 3; mul 3 15; mul 3 16; sub 17 15; mul 9 14; mul 14 19; add 18 20; ",
        "add 13 21; sub 1 3; real 0x1.5555555555555p-2; mul 23 24; mul 23 25; mul 23 26; ",
        "real 0x1.999999999999ap-3; mul 3 28; mul 24 29; mul 29 30; mul 29 31; mul 27 32; add 22 33; ",
        "sink store u 0 34; "
    }
)
public final class Callers_SumEnergy implements EnergyFunction {
  private Callers_SumEnergy() {
  }

  /**
   * The energy as a function of one point.
   */
  public static EnergyFunction create() {
    return new Callers_SumEnergy();
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
    final double t2 = t0 * t0;
    final double t3 = t0 * t2;
    final double t4 = t0 * t3;
    final double t5 = t4 - t2;
    final double t6 = t1 * 0.5;
    final double t7 = t1 * t6;
    final double t8 = t5 + t7;
    final double t9 = 0.3 * t8;
    final double t10 = t0 * 0.5;
    final double t11 = t1 * t1;
    final double t12 = t1 * t11;
    final double t13 = t1 * t12;
    final double t14 = t13 - t11;
    final double t15 = 0.5 * t10;
    final double t16 = t10 * t15;
    final double t17 = t14 + t16;
    final double t18 = t9 + t17;
    final double t19 = t0 - t1;
    final double t20 = t19 * 0.3333333333333333;
    final double t21 = t19 * t20;
    final double t22 = t19 * t21;
    final double t23 = t1 * 0.2;
    final double t24 = 0.3333333333333333 * t23;
    final double t25 = t23 * t24;
    final double t26 = t23 * t25;
    final double t27 = t22 * t26;
    final double t28 = t18 + t27;
    return t28;
  }

  @Override
  public double gradient(double[] x, double[] gradient) {
    Arguments.length("x", x, 2);
    Arguments.length("gradient", gradient, 2);
    final double t0 = x[0];
    final double t1 = x[1];
    final double t2 = t0 * t0;
    final double t3 = t0 * t2;
    final double t4 = t0 * t3;
    final double t5 = t4 - t2;
    final double t6 = t1 * 0.5;
    final double t7 = t1 * t6;
    final double t8 = t5 + t7;
    final double t9 = 0.3 * t8;
    final double t10 = t0 * 0.5;
    final double t11 = t1 * t1;
    final double t12 = t1 * t11;
    final double t13 = t1 * t12;
    final double t14 = t13 - t11;
    final double t15 = 0.5 * t10;
    final double t16 = t10 * t15;
    final double t17 = t14 + t16;
    final double t18 = t9 + t17;
    final double t19 = t0 - t1;
    final double t20 = t19 * 0.3333333333333333;
    final double t21 = t19 * t20;
    final double t22 = t19 * t21;
    final double t23 = t1 * 0.2;
    final double t24 = 0.3333333333333333 * t23;
    final double t25 = t23 * t24;
    final double t26 = t23 * t25;
    final double t27 = t22 * t26;
    final double t28 = t18 + t27;
    final double t29 = t22 * t25;
    final double t30 = t11 * t22;
    final double t31 = t30 * 0.026666666666666672;
    final double t32 = t29 + t31;
    final double t33 = 0.2 * t32;
    final double t34 = t21 * t26;
    final double t35 = t19 * t19;
    final double t36 = t26 * t35;
    final double t37 = t36 * 0.6666666666666666;
    final double t38 = t34 + t37;
    final double t39 = t33 - t38;
    final double t40 = t0 * 0.25;
    final double t41 = t12 * 2.0;
    final double t42 = t39 + t41;
    final double t43 = t11 + -1.0;
    final double t44 = t1 * t43;
    final double t45 = 2.0 * t44;
    final double t46 = t42 + t45;
    final double t47 = t38 + t40;
    final double t48 = t1 * 0.3;
    final double t49 = t46 + t48;
    final double t50 = t3 * 0.6;
    final double t51 = t47 + t50;
    final double t52 = 0.3 * t2;
    final double t53 = -0.3 + t52;
    final double t54 = t0 * t53;
    final double t55 = 2.0 * t54;
    final double t56 = t51 + t55;
    gradient[0] = t56;
    gradient[1] = t49;
    return t28;
  }

  @Override
  public void hessianVector(double[] x, double[] v, double[] product) {
    Arguments.length("x", x, 2);
    Arguments.length("v", v, 2);
    Arguments.length("product", product, 2);
    final double t0 = x[0];
    final double t1 = x[1];
    final double t2 = t0 * t0;
    final double t3 = t1 * t1;
    final double t4 = t0 - t1;
    final double t5 = t4 * 0.3333333333333333;
    final double t6 = t4 * t5;
    final double t7 = t4 * t6;
    final double t8 = t1 * 0.2;
    final double t9 = 0.3333333333333333 * t8;
    final double t10 = t8 * t9;
    final double t11 = t8 * t10;
    final double t12 = t4 * t4;
    final double t13 = t3 + -1.0;
    final double t14 = 0.3 * t2;
    final double t15 = -0.3 + t14;
    final double t16 = v[0];
    final double t17 = v[1];
    final double t18 = t2 * t16;
    final double t19 = t1 * t17;
    final double t20 = t3 * t17;
    final double t21 = 2.0 * t20;
    final double t22 = 0.25 * t16;
    final double t23 = t16 - t17;
    final double t24 = t4 * t23;
    final double t25 = t6 * t23;
    final double t26 = t12 * t23;
    final double t27 = 0.6666666666666666 * t26;
    final double t28 = t25 + t27;
    final double t29 = t10 * t17;
    final double t30 = 0.2 * t29;
    final double t31 = t20 * 0.005333333333333334;
    final double t32 = t30 + t31;
    final double t33 = t10 * t28;
    final double t34 = t7 * t19;
    final double t35 = 0.02666666666666667 * t34;
    final double t36 = t33 + t35;
    final double t37 = 2.0 * t34;
    final double t38 = t3 * t28;
    final double t39 = t37 + t38;
    final double t40 = 0.026666666666666672 * t39;
    final double t41 = t36 + t40;
    final double t42 = 0.2 * t41;
    final double t43 = t11 * t24;
    final double t44 = 0.6666666666666666 * t43;
    final double t45 = t6 * t32;
    final double t46 = t44 + t45;
    final double t47 = t12 * t32;
    final double t48 = 2.0 * t43;
    final double t49 = t47 + t48;
    final double t50 = 0.6666666666666666 * t49;
    final double t51 = t46 + t50;
    final double t52 = t42 - t51;
    final double t53 = t20 * 6.0;
    final double t54 = t52 + t53;
    final double t55 = t13 * t17;
    final double t56 = t21 + t55;
    final double t57 = 2.0 * t56;
    final double t58 = t54 + t57;
    final double t59 = t22 + t51;
    final double t60 = 0.3 * t17;
    final double t61 = t58 + t60;
    final double t62 = t18 * 1.7999999999999998;
    final double t63 = t59 + t62;
    final double t64 = t15 * t16;
    final double t65 = 0.6 * t18;
    final double t66 = t64 + t65;
    final double t67 = 2.0 * t66;
    final double t68 = t63 + t67;
    product[0] = t68;
    product[1] = t61;
  }
}
