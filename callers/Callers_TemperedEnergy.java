package callers;

import dev.meander.annotation.Generated;
import dev.meander.annotation.PublishedGraph;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.kernel.Arguments;

/**
 * Value, gradient and Hessian-vector product of {@link Callers.Tempered}.
 */
@Generated(
    value = "Meander",
    source = "callers.Callers.Tempered"
)
@PublishedGraph(
    version = 1,
    graph = {
        "variable x walker real 1; variable table_ uniform real 2; variable list_ uniform int 1; ",
        "variable n_ uniform int 0; variable beta_ uniform real 0; variable weights_ uniform real 1; ",
        "variable u walker real 1; int 0; load x 0; int 1; load x 2; mul 1 1; mul 1 4; mul 1 5; sub 6 4; ",
        "real 0x1.0p-1; mul 3 8; mul 3 9; add 7 10; length table_; loop 0 12; less 0 13; sub 13 2; ",
        "select 14 15 0; select 14 13 0; load list_ 17; int 2; rem 18 19; select 14 20 0; load table_ 16 21; ",
        "mul 1 22; length table_ 17; to_real 24; add 23 25; select 14 26 1; sum_over 13 27; add 11 28; ",
        "load n_; less 0 30; int 7; select 31 30 2; div 32 33; to_real 34; mul 1 35; sub 30 2; select 31 37 0; ",
        "select 31 30 0; select 31 39 0; load list_ 40; rem 41 19; select 31 42 0; select 31 38 0; ",
        "select 31 43 0; load table_ 44 45; mul 3 46; length table_ 40; to_real 48; add 47 49; select 31 50 3; ",
        "add 36 51; add 29 52; select 31 53 29; load beta_; mul 54 55; length weights_; loop 0 57; ",
        "load weights_ 58; mul 59 59; sum_over 58 60; log1p 61; mul 56 62; length table_ 2; loop 0 64; ",
        "load table_ 2 65; mul 66 66; sum_over 65 67; log1p 68; mul 1 69; add 63 70; sink store u 0 71; "
    }
)
public final class Callers_TemperedEnergy implements EnergyFunction {
  private final double beta_;

  private final double[][] table_;

  private final int[] list_;

  private final int n_;

  private final double[] weights_;

  private Callers_TemperedEnergy(Callers.Tempered parameters) {
    this.beta_ = parameters.beta();
    this.table_ = Arguments.copy("table", parameters.table());
    this.list_ = Arguments.copy("list", parameters.list());
    this.n_ = parameters.n();
    this.weights_ = Arguments.copy("weights", parameters.weights());
  }

  /**
   * The energy as a function of one point.
   */
  public static EnergyFunction create(Callers.Tempered parameters) {
    final Callers_TemperedEnergy energy = new Callers_TemperedEnergy(parameters);
    Arguments.checkIndices(energy);
    return energy;
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
    final int t9 = this.table_.length;
    final int t10 = this.n_;
    final boolean t11 = 0 < t10;
    final int t12 = t11 ? t10 : 1;
    final int t13 = 7 / t12;
    final double t14 = t13;
    final double t15 = t0 * t14;
    final int t16 = t10 - 1;
    final int t17 = t11 ? t16 : 0;
    final int t18 = t11 ? t10 : 0;
    final int t19 = t11 ? t18 : 0;
    final int t20 = this.list_[t19];
    final int t21 = t20 % 2;
    final int t22 = t11 ? t21 : 0;
    final int t23 = t11 ? t17 : 0;
    final int t24 = t11 ? t22 : 0;
    final double t25 = this.table_[t23][t24];
    final double t26 = t1 * t25;
    final int t27 = this.table_[t19].length;
    final double t28 = t27;
    final double t29 = t26 + t28;
    final double t30 = t11 ? t29 : t1;
    final double t31 = t15 + t30;
    final double t32 = this.beta_;
    final int t33 = this.weights_.length;
    final int t34 = this.table_[1].length;
    double s35 = 0;
    for (int i = 0; i < t9; i++) {
      final boolean t36 = 0 < i;
      final int t37 = i - 1;
      final int t38 = t36 ? t37 : 0;
      final int t39 = t36 ? i : 0;
      final int t40 = this.list_[t39];
      final int t41 = t40 % 2;
      final int t42 = t36 ? t41 : 0;
      final double t43 = this.table_[t38][t42];
      final double t44 = t0 * t43;
      final int t45 = this.table_[t39].length;
      final double t46 = t45;
      final double t47 = t44 + t46;
      final double t48 = t36 ? t47 : t0;
      s35 += t48;
    }
    double s49 = 0;
    for (int j = 0; j < t33; j++) {
      final double t50 = this.weights_[j];
      final double t51 = t50 * t50;
      s49 += t51;
    }
    double s52 = 0;
    for (int k = 0; k < t34; k++) {
      final double t53 = this.table_[1][k];
      final double t54 = t53 * t53;
      s52 += t54;
    }
    final double t55 = t8 + s35;
    final double t56 = t55 + t31;
    final double t57 = t11 ? t56 : t55;
    final double t58 = t57 * t32;
    final double t59 = Math.log1p(s49);
    final double t60 = t58 * t59;
    final double t61 = Math.log1p(s52);
    final double t62 = t0 * t61;
    final double t63 = t60 + t62;
    return t63;
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
    final int t9 = this.table_.length;
    final int t10 = this.n_;
    final boolean t11 = 0 < t10;
    final int t12 = t11 ? t10 : 1;
    final int t13 = 7 / t12;
    final double t14 = t13;
    final double t15 = t0 * t14;
    final int t16 = t10 - 1;
    final int t17 = t11 ? t16 : 0;
    final int t18 = t11 ? t10 : 0;
    final int t19 = t11 ? t18 : 0;
    final int t20 = this.list_[t19];
    final int t21 = t20 % 2;
    final int t22 = t11 ? t21 : 0;
    final int t23 = t11 ? t17 : 0;
    final int t24 = t11 ? t22 : 0;
    final double t25 = this.table_[t23][t24];
    final double t26 = t1 * t25;
    final int t27 = this.table_[t19].length;
    final double t28 = t27;
    final double t29 = t26 + t28;
    final double t30 = t11 ? t29 : t1;
    final double t31 = t15 + t30;
    final double t32 = this.beta_;
    final int t33 = this.weights_.length;
    final int t34 = this.table_[1].length;
    double s35 = 0;
    for (int i = 0; i < t9; i++) {
      final boolean t36 = 0 < i;
      final int t37 = i - 1;
      final int t38 = t36 ? t37 : 0;
      final int t39 = t36 ? i : 0;
      final int t40 = this.list_[t39];
      final int t41 = t40 % 2;
      final int t42 = t36 ? t41 : 0;
      final double t43 = this.table_[t38][t42];
      final double t44 = t0 * t43;
      final int t45 = this.table_[t39].length;
      final double t46 = t45;
      final double t47 = t44 + t46;
      final double t48 = t36 ? t47 : t0;
      s35 += t48;
    }
    double s49 = 0;
    for (int j = 0; j < t33; j++) {
      final double t50 = this.weights_[j];
      final double t51 = t50 * t50;
      s49 += t51;
    }
    double s52 = 0;
    for (int k = 0; k < t34; k++) {
      final double t53 = this.table_[1][k];
      final double t54 = t53 * t53;
      s52 += t54;
    }
    final double t55 = t8 + s35;
    final double t56 = t55 + t31;
    final double t57 = t11 ? t56 : t55;
    final double t58 = t57 * t32;
    final double t59 = Math.log1p(s49);
    final double t60 = t58 * t59;
    final double t61 = Math.log1p(s52);
    final double t62 = t0 * t61;
    final double t63 = t60 + t62;
    final double t64 = t32 * t59;
    final double t65 = t11 ? t64 : 0.0;
    final double t66 = t11 ? 0.0 : t64;
    final double t67 = t65 + t66;
    final double t68 = t11 ? 0.0 : t65;
    final double t69 = t25 * t64;
    final double t70 = t11 ? t69 : 0.0;
    final double t71 = t11 ? t70 : 0.0;
    final double t72 = t68 + t71;
    final double t73 = t14 * t64;
    final double t74 = t11 ? t73 : 0.0;
    final double t75 = t61 + t74;
    final double t76 = t0 * t67;
    final double t77 = t1 * t67;
    final double t78 = t72 + t77;
    final double t79 = t3 * t67;
    final double t80 = t2 * t76;
    final double t81 = t2 * t67;
    final double t82 = t81 - t67;
    final double t83 = t0 * t82;
    final double t84 = t83 * 2.0;
    double s85 = 0;
    double s86 = 0;
    for (int i = 0; i < t9; i++) {
      final boolean t87 = 0 < i;
      final int t88 = i - 1;
      final int t89 = t87 ? t88 : 0;
      final int t90 = t87 ? i : 0;
      final int t91 = this.list_[t90];
      final int t92 = t91 % 2;
      final int t93 = t87 ? t92 : 0;
      final double t94 = this.table_[t89][t93];
      final double t95 = t87 ? 0.0 : t67;
      final double t96 = t94 * t67;
      final double t97 = t87 ? t96 : 0.0;
      s85 += t95;
      s86 += t97;
    }
    final double t98 = t75 + s85;
    final double t99 = t98 + s86;
    final double t100 = t99 + t79;
    final double t101 = t100 + t80;
    final double t102 = t101 + t84;
    gradient[0] = t102;
    gradient[1] = t78;
    return t63;
  }

  @Override
  public void hessianVector(double[] x, double[] v, double[] product) {
    Arguments.length("x", x, 2);
    Arguments.length("v", v, 2);
    Arguments.length("product", product, 2);
    final double t0 = x[0];
    final double t1 = t0 * t0;
    final int t2 = this.n_;
    final boolean t3 = 0 < t2;
    final double t4 = this.beta_;
    final int t5 = this.weights_.length;
    final double t6 = v[0];
    final double t7 = v[1];
    final double t8 = t0 * t6;
    final double t9 = t1 * t6;
    double s10 = 0;
    for (int i = 0; i < t5; i++) {
      final double t11 = this.weights_[i];
      final double t12 = t11 * t11;
      s10 += t12;
    }
    final double t13 = Math.log1p(s10);
    final double t14 = t4 * t13;
    final double t15 = t3 ? t14 : 0.0;
    final double t16 = t3 ? 0.0 : t14;
    final double t17 = t15 + t16;
    final double t18 = t0 * t17;
    final double t19 = t1 * t17;
    final double t20 = t19 - t17;
    final double t21 = t17 * t6;
    final double t22 = t17 * t7;
    final double t23 = t17 * t9;
    final double t24 = 3.0 * t23;
    final double t25 = t18 * t8;
    final double t26 = 2.0 * t25;
    final double t27 = t1 * t21;
    final double t28 = t26 + t27;
    final double t29 = t24 + t28;
    final double t30 = t17 * t8;
    final double t31 = t20 * t6;
    final double t32 = t0 * t30;
    final double t33 = 2.0 * t32;
    final double t34 = t31 + t33;
    final double t35 = 2.0 * t34;
    final double t36 = t29 + t35;
    product[0] = t36;
    product[1] = t22;
  }
}
