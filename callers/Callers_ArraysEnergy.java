package callers;

import dev.meander.annotation.Generated;
import dev.meander.annotation.PublishedGraph;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.kernel.Arguments;
import java.util.Arrays;

/**
 * Value, gradient and Hessian-vector product of {@link Callers.Arrays}.
 */
@Generated(
    value = "Meander",
    source = "callers.Callers.Arrays"
)
@PublishedGraph(
    version = 1,
    graph = {
        "variable x walker real 1; variable u walker real 1; int 11; int 0; int 10; real 0x1.5555555555555p-2; ",
        "load x 1; int 1; load x 5; int 2; load x 7; mul 6 8; int 3; real 0x1.8p1; loop 1 0; load x 12; ",
        "equal 12 1; sub 12 5; select 14 2 15; load x 16; sub 13 17; real 0x1.0p-1; mul 18 19; mul 18 20; ",
        "sum_over 12 21; real 0x1.999999999999ap-4; loop 1 0; sub 2 24; load x 25; load x 24; mul 3 27; ",
        "mul 27 28; mul 27 29; mul 26 30; equal 24 1; sub 24 5; select 32 2 33; sub 2 34; load x 35; ",
        "load x 34; mul 3 37; mul 37 38; mul 37 39; mul 36 40; sub 31 41; mul 19 42; mul 42 43; ",
        "sum_over 24 44; mul 23 45; add 22 46; loop 1 0; load x 48; mul 49 49; sum_over 48 50; log1p 51; ",
        "add 47 52; loop 1 10; equal 54 5; select 55 9 11; equal 54 1; select 57 4 56; mul 58 58; ",
        "sum_over 54 59; log1p 60; add 53 61; sink store u 1 62; "
    }
)
public final class Callers_ArraysEnergy implements EnergyFunction {
  private Callers_ArraysEnergy() {
  }

  /**
   * The energy as a function of one point.
   */
  public static EnergyFunction create() {
    return new Callers_ArraysEnergy();
  }

  @Override
  public int dimension() {
    return 11;
  }

  @Override
  public double value(double[] x) {
    Arguments.length("x", x, 11);
    final double t0 = x[0];
    final double t1 = x[1];
    final double t2 = x[2];
    final double t3 = t1 * t2;
    double s4 = 0;
    for (int i = 0; i < 11; i++) {
      final double t5 = x[i];
      final boolean t6 = i == 0;
      final int t7 = i - 1;
      final int t8 = t6 ? 10 : t7;
      final double t9 = x[t8];
      final double t10 = t5 - t9;
      final double t11 = t10 * 0.5;
      final double t12 = t10 * t11;
      s4 += t12;
    }
    double s13 = 0;
    for (int j = 0; j < 11; j++) {
      final int t14 = 10 - j;
      final double t15 = x[t14];
      final double t16 = x[j];
      final double t17 = 0.3333333333333333 * t16;
      final double t18 = t16 * t17;
      final double t19 = t16 * t18;
      final double t20 = t15 * t19;
      final boolean t21 = j == 0;
      final int t22 = j - 1;
      final int t23 = t21 ? 10 : t22;
      final int t24 = 10 - t23;
      final double t25 = x[t24];
      final double t26 = x[t23];
      final double t27 = 0.3333333333333333 * t26;
      final double t28 = t26 * t27;
      final double t29 = t26 * t28;
      final double t30 = t25 * t29;
      final double t31 = t20 - t30;
      final double t32 = 0.5 * t31;
      final double t33 = t31 * t32;
      s13 += t33;
    }
    double s34 = 0;
    for (int k = 0; k < 11; k++) {
      final double t35 = x[k];
      final double t36 = t35 * t35;
      s34 += t36;
    }
    double s37 = 0;
    for (int l = 0; l < 3; l++) {
      final boolean t38 = l == 1;
      final double t39 = t38 ? t3 : 3.0;
      final boolean t40 = l == 0;
      final double t41 = t40 ? t0 : t39;
      final double t42 = t41 * t41;
      s37 += t42;
    }
    final double t43 = 0.1 * s13;
    final double t44 = s4 + t43;
    final double t45 = Math.log1p(s34);
    final double t46 = t44 + t45;
    final double t47 = Math.log1p(s37);
    final double t48 = t46 + t47;
    return t48;
  }

  @Override
  public double gradient(double[] x, double[] gradient) {
    Arguments.length("x", x, 11);
    Arguments.length("gradient", gradient, 11);
    Arrays.fill(gradient, 0);
    final double t0 = x[0];
    final double t1 = x[1];
    final double t2 = x[2];
    final double t3 = t1 * t2;
    double s4 = 0;
    for (int i = 0; i < 11; i++) {
      final double t5 = x[i];
      final boolean t6 = i == 0;
      final int t7 = i - 1;
      final int t8 = t6 ? 10 : t7;
      final double t9 = x[t8];
      final double t10 = t5 - t9;
      final double t11 = t10 * 0.5;
      final double t12 = t10 * t11;
      final double t13 = t9 - t5;
      gradient[i] += t10;
      gradient[t8] += t13;
      s4 += t12;
    }
    double s14 = 0;
    for (int j = 0; j < 11; j++) {
      final int t15 = 10 - j;
      final double t16 = x[t15];
      final double t17 = x[j];
      final double t18 = 0.3333333333333333 * t17;
      final double t19 = t17 * t18;
      final double t20 = t17 * t19;
      final double t21 = t16 * t20;
      final boolean t22 = j == 0;
      final int t23 = j - 1;
      final int t24 = t22 ? 10 : t23;
      final int t25 = 10 - t24;
      final double t26 = x[t25];
      final double t27 = x[t24];
      final double t28 = 0.3333333333333333 * t27;
      final double t29 = t27 * t28;
      final double t30 = t27 * t29;
      final double t31 = t26 * t30;
      final double t32 = t21 - t31;
      final double t33 = 0.5 * t32;
      final double t34 = t32 * t33;
      final double t35 = t30 * t32;
      final double t36 = 0.1 * t35;
      final double t37 = -t36;
      final double t38 = t26 * t32;
      final double t39 = t29 * t38;
      final double t40 = 0.1 * t39;
      final double t41 = -t40;
      final double t42 = t27 * t27;
      final double t43 = t38 * t42;
      final double t44 = t43 * 0.06666666666666667;
      final double t45 = t41 - t44;
      final double t46 = t20 * t32;
      final double t47 = 0.1 * t46;
      final double t48 = t16 * t32;
      final double t49 = t19 * t48;
      final double t50 = 0.1 * t49;
      final double t51 = t17 * t17;
      final double t52 = t48 * t51;
      final double t53 = 0.06666666666666667 * t52;
      final double t54 = t50 + t53;
      gradient[t15] += t47;
      gradient[j] += t54;
      gradient[t25] += t37;
      gradient[t24] += t45;
      s14 += t34;
    }
    double s55 = 0;
    for (int k = 0; k < 11; k++) {
      final double t56 = x[k];
      final double t57 = t56 * t56;
      s55 += t57;
    }
    double s58 = 0;
    for (int l = 0; l < 3; l++) {
      final boolean t59 = l == 1;
      final double t60 = t59 ? t3 : 3.0;
      final boolean t61 = l == 0;
      final double t62 = t61 ? t0 : t60;
      final double t63 = t62 * t62;
      s58 += t63;
    }
    final double t64 = 0.1 * s14;
    final double t65 = s4 + t64;
    final double t66 = Math.log1p(s55);
    final double t67 = t65 + t66;
    final double t68 = Math.log1p(s58);
    final double t69 = t67 + t68;
    final double t70 = s58 + 1.0;
    final double t71 = 1.0 / t70;
    final double t72 = s55 + 1.0;
    final double t73 = 1.0 / t72;
    for (int k = 0; k < 11; k++) {
      final double t74 = x[k];
      final double t75 = t74 * t73;
      final double t76 = 2.0 * t75;
      gradient[k] += t76;
    }
    double s77 = 0;
    double s78 = 0;
    for (int l = 0; l < 3; l++) {
      final boolean t79 = l == 1;
      final double t80 = t79 ? t3 : 3.0;
      final boolean t81 = l == 0;
      final double t82 = t81 ? t0 : t80;
      final double t83 = t82 * t71;
      final double t84 = t83 * 2.0;
      final double t85 = t81 ? t84 : 0.0;
      final double t86 = t81 ? 0.0 : t84;
      final double t87 = t79 ? t86 : 0.0;
      s77 += t85;
      s78 += t87;
    }
    final double t88 = t2 * s78;
    final double t89 = t1 * s78;
    gradient[0] += s77;
    gradient[1] += t88;
    gradient[2] += t89;
    return t69;
  }

  @Override
  public void hessianVector(double[] x, double[] v, double[] product) {
    Arguments.length("x", x, 11);
    Arguments.length("v", v, 11);
    Arguments.length("product", product, 11);
    Arrays.fill(product, 0);
    final double t0 = x[0];
    final double t1 = x[1];
    final double t2 = x[2];
    final double t3 = t1 * t2;
    final double t4 = v[0];
    final double t5 = v[1];
    final double t6 = v[2];
    final double t7 = t2 * t5;
    final double t8 = t1 * t6;
    final double t9 = t7 + t8;
    for (int i = 0; i < 11; i++) {
      final boolean t10 = i == 0;
      final int t11 = i - 1;
      final int t12 = t10 ? 10 : t11;
      final double t13 = v[i];
      final double t14 = v[t12];
      final double t15 = t13 - t14;
      final double t16 = t14 - t13;
      product[i] += t15;
      product[t12] += t16;
    }
    for (int j = 0; j < 11; j++) {
      final int t17 = 10 - j;
      final double t18 = x[t17];
      final double t19 = x[j];
      final double t20 = 0.3333333333333333 * t19;
      final double t21 = t19 * t20;
      final double t22 = t19 * t21;
      final double t23 = t18 * t22;
      final boolean t24 = j == 0;
      final int t25 = j - 1;
      final int t26 = t24 ? 10 : t25;
      final int t27 = 10 - t26;
      final double t28 = x[t27];
      final double t29 = x[t26];
      final double t30 = 0.3333333333333333 * t29;
      final double t31 = t29 * t30;
      final double t32 = t29 * t31;
      final double t33 = t28 * t32;
      final double t34 = t23 - t33;
      final double t35 = t28 * t34;
      final double t36 = t29 * t29;
      final double t37 = t18 * t34;
      final double t38 = t19 * t19;
      final double t39 = v[t17];
      final double t40 = v[j];
      final double t41 = t19 * t40;
      final double t42 = t21 * t40;
      final double t43 = t38 * t40;
      final double t44 = 0.6666666666666666 * t43;
      final double t45 = t42 + t44;
      final double t46 = t22 * t39;
      final double t47 = t18 * t45;
      final double t48 = t46 + t47;
      final double t49 = v[t27];
      final double t50 = v[t26];
      final double t51 = t29 * t50;
      final double t52 = t31 * t50;
      final double t53 = t36 * t50;
      final double t54 = 0.6666666666666666 * t53;
      final double t55 = t52 + t54;
      final double t56 = t32 * t49;
      final double t57 = t28 * t55;
      final double t58 = t56 + t57;
      final double t59 = t48 - t58;
      final double t60 = t34 * t55;
      final double t61 = t32 * t59;
      final double t62 = t60 + t61;
      final double t63 = 0.1 * t62;
      final double t64 = -t63;
      final double t65 = t34 * t49;
      final double t66 = t28 * t59;
      final double t67 = t65 + t66;
      final double t68 = t35 * t51;
      final double t69 = 0.6666666666666666 * t68;
      final double t70 = t31 * t67;
      final double t71 = t69 + t70;
      final double t72 = 0.1 * t71;
      final double t73 = -t72;
      final double t74 = t36 * t67;
      final double t75 = 2.0 * t68;
      final double t76 = t74 + t75;
      final double t77 = 0.06666666666666667 * t76;
      final double t78 = t73 - t77;
      final double t79 = t34 * t45;
      final double t80 = t22 * t59;
      final double t81 = t79 + t80;
      final double t82 = 0.1 * t81;
      final double t83 = t34 * t39;
      final double t84 = t18 * t59;
      final double t85 = t83 + t84;
      final double t86 = t37 * t41;
      final double t87 = 0.6666666666666666 * t86;
      final double t88 = t21 * t85;
      final double t89 = t87 + t88;
      final double t90 = 0.1 * t89;
      final double t91 = t38 * t85;
      final double t92 = 2.0 * t86;
      final double t93 = t91 + t92;
      final double t94 = 0.06666666666666667 * t93;
      final double t95 = t90 + t94;
      product[t17] += t82;
      product[j] += t95;
      product[t27] += t64;
      product[t26] += t78;
    }
    double s96 = 0;
    double s97 = 0;
    for (int k = 0; k < 11; k++) {
      final double t98 = x[k];
      final double t99 = t98 * t98;
      final double t100 = v[k];
      final double t101 = t98 * t100;
      final double t102 = 2.0 * t101;
      s96 += t99;
      s97 += t102;
    }
    double s103 = 0;
    double s104 = 0;
    for (int l = 0; l < 3; l++) {
      final boolean t105 = l == 1;
      final double t106 = t105 ? t3 : 3.0;
      final boolean t107 = l == 0;
      final double t108 = t107 ? t0 : t106;
      final double t109 = t108 * t108;
      final double t110 = t105 ? t9 : 0.0;
      final double t111 = t107 ? t4 : t110;
      final double t112 = t108 * t111;
      final double t113 = 2.0 * t112;
      s103 += t109;
      s104 += t113;
    }
    final double t114 = s103 + 1.0;
    final double t115 = 1.0 / t114;
    final double t116 = s96 + 1.0;
    final double t117 = 1.0 / t116;
    final double t118 = t117 * s97;
    final double t119 = t115 * s104;
    final double t120 = t119 / t114;
    final double t121 = t118 / t116;
    for (int k = 0; k < 11; k++) {
      final double t122 = x[k];
      final double t123 = v[k];
      final double t124 = t117 * t123;
      final double t125 = t122 * t121;
      final double t126 = t124 - t125;
      final double t127 = 2.0 * t126;
      product[k] += t127;
    }
    double s128 = 0;
    double s129 = 0;
    double s130 = 0;
    for (int l = 0; l < 3; l++) {
      final boolean t131 = l == 1;
      final double t132 = t131 ? t3 : 3.0;
      final boolean t133 = l == 0;
      final double t134 = t133 ? t0 : t132;
      final double t135 = t134 * t115;
      final double t136 = t135 * 2.0;
      final double t137 = t133 ? 0.0 : t136;
      final double t138 = t131 ? t137 : 0.0;
      final double t139 = t131 ? t9 : 0.0;
      final double t140 = t133 ? t4 : t139;
      final double t141 = t115 * t140;
      final double t142 = t134 * t120;
      final double t143 = t141 - t142;
      final double t144 = 2.0 * t143;
      final double t145 = t133 ? t144 : 0.0;
      final double t146 = t133 ? 0.0 : t144;
      final double t147 = t131 ? t146 : 0.0;
      s128 += t138;
      s129 += t145;
      s130 += t147;
    }
    final double t148 = s128 * t6;
    final double t149 = t2 * s130;
    final double t150 = t148 + t149;
    final double t151 = s128 * t5;
    final double t152 = t1 * s130;
    final double t153 = t151 + t152;
    product[0] += s129;
    product[1] += t150;
    product[2] += t153;
  }
}
