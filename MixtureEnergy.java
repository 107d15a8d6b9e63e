import dev.meander.annotation.Generated;
import dev.meander.runtime.EnergyFunction;
import dev.meander.runtime.kernel.Arguments;

/**
 * Value, gradient and Hessian-vector product of {@link Mixture}.
 */
@Generated(
    value = "Meander",
    source = "Mixture"
)
final class MixtureEnergy implements EnergyFunction {
  private final double[][] means_;

  private final double width_;

  private final boolean squared_;

  private final int power_;

  private MixtureEnergy(Mixture parameters) {
    this.means_ = Arguments.copy("means", parameters.means());
    this.width_ = parameters.width();
    this.squared_ = parameters.squared();
    this.power_ = parameters.power();
  }

  /**
   * The energy as a function of one point.
   */
  static EnergyFunction create(Mixture parameters) {
    final MixtureEnergy energy = new MixtureEnergy(parameters);
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
    final int t2 = this.means_.length;
    final double t3 = this.width_;
    final double t4 = t3 * 2.0;
    final double t5 = t3 * t4;
    final boolean t6 = this.squared_;
    final double t7 = t0 * t0;
    final double t8 = t1 * t1;
    final double t9 = t7 + t8;
    final double t10 = 0.05 * t9;
    final int t11 = this.power_;
    final int t12 = 1 + t11;
    final double t13 = t12;
    final double t14 = t10 / t13;
    double s15 = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < t2; i++) {
      final double t16 = this.means_[i][0];
      final double t17 = t0 - t16;
      final double t18 = this.means_[i][1];
      final double t19 = t1 - t18;
      final double t20 = t17 * t17;
      final double t21 = t19 * t19;
      final double t22 = t20 + t21;
      final double t23 = t22 / t5;
      final double t24 = -t23;
      s15 = Math.max(s15, t24);
    }
    final double t25 = Math.max(-1.0E300, s15);
    final double t26 = -t25;
    double s27 = 0;
    for (int j = 0; j < t2; j++) {
      final double t28 = this.means_[j][0];
      final double t29 = t0 - t28;
      final double t30 = this.means_[j][1];
      final double t31 = t1 - t30;
      final double t32 = t29 * t29;
      final double t33 = t31 * t31;
      final double t34 = t32 + t33;
      final double t35 = t34 / t5;
      final double t36 = -t35;
      final double t37 = t36 - t25;
      final double t38 = Math.exp(t37);
      s27 += t38;
    }
    final double t39 = Math.log(s27);
    final double t40 = t26 - t39;
    final double t41 = t40 * t40;
    final double t42 = t40 + t14;
    final double t43 = t6 ? t41 : t42;
    return t43;
  }

  @Override
  public double gradient(double[] x, double[] gradient) {
    Arguments.length("x", x, 2);
    Arguments.length("gradient", gradient, 2);
    final double t0 = x[0];
    final double t1 = x[1];
    final int t2 = this.means_.length;
    final double t3 = this.width_;
    final double t4 = t3 * 2.0;
    final double t5 = t3 * t4;
    final boolean t6 = this.squared_;
    final double t7 = t0 * t0;
    final double t8 = t1 * t1;
    final double t9 = t7 + t8;
    final double t10 = 0.05 * t9;
    final int t11 = this.power_;
    final int t12 = 1 + t11;
    final double t13 = t12;
    final double t14 = t10 / t13;
    final double t15 = t6 ? 0.0 : 1.0;
    final double t16 = 1.0 / t13;
    final double t17 = t1 * t16;
    final double t18 = t17 * 0.1;
    final double t19 = t6 ? 0.0 : t18;
    final double t20 = t0 * t16;
    final double t21 = 0.1 * t20;
    final double t22 = t6 ? 0.0 : t21;
    double s23 = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < t2; i++) {
      final double t24 = this.means_[i][0];
      final double t25 = t0 - t24;
      final double t26 = this.means_[i][1];
      final double t27 = t1 - t26;
      final double t28 = t25 * t25;
      final double t29 = t27 * t27;
      final double t30 = t28 + t29;
      final double t31 = t30 / t5;
      final double t32 = -t31;
      s23 = Math.max(s23, t32);
    }
    final double t33 = Math.max(-1.0E300, s23);
    final double t34 = -t33;
    final boolean t35 = s23 <= -1.0E300;
    double s36 = 0;
    for (int i = 0; i < t2; i++) {
      final double t37 = this.means_[i][0];
      final double t38 = t0 - t37;
      final double t39 = this.means_[i][1];
      final double t40 = t1 - t39;
      final double t41 = t38 * t38;
      final double t42 = t40 * t40;
      final double t43 = t41 + t42;
      final double t44 = t43 / t5;
      final double t45 = -t44;
      final boolean t46 = t45 == s23;
      final double t47 = t46 ? 1.0 : 0.0;
      s36 += t47;
    }
    double s48 = 0;
    for (int j = 0; j < t2; j++) {
      final double t49 = this.means_[j][0];
      final double t50 = t0 - t49;
      final double t51 = this.means_[j][1];
      final double t52 = t1 - t51;
      final double t53 = t50 * t50;
      final double t54 = t52 * t52;
      final double t55 = t53 + t54;
      final double t56 = t55 / t5;
      final double t57 = -t56;
      final double t58 = t57 - t33;
      final double t59 = Math.exp(t58);
      s48 += t59;
    }
    final double t60 = Math.log(s48);
    final double t61 = t34 - t60;
    final double t62 = t61 * t61;
    final double t63 = t61 + t14;
    final double t64 = t6 ? t62 : t63;
    final double t65 = 2.0 * t61;
    final double t66 = t6 ? t65 : 0.0;
    final double t67 = t15 + t66;
    final double t68 = 1.0 / s48;
    final double t69 = t67 * t68;
    final double t70 = 1.0 / s36;
    double s71 = 0;
    double s72 = 0;
    double s73 = 0;
    for (int j = 0; j < t2; j++) {
      final double t74 = this.means_[j][0];
      final double t75 = t0 - t74;
      final double t76 = this.means_[j][1];
      final double t77 = t1 - t76;
      final double t78 = t75 * t75;
      final double t79 = t77 * t77;
      final double t80 = t78 + t79;
      final double t81 = t80 / t5;
      final double t82 = -t81;
      final double t83 = t82 - t33;
      final double t84 = Math.exp(t83);
      final double t85 = t84 * t69;
      final double t86 = t85 / t5;
      final double t87 = t77 * t86;
      final double t88 = 2.0 * t87;
      final double t89 = t75 * t86;
      final double t90 = 2.0 * t89;
      s71 += t85;
      s72 += t88;
      s73 += t90;
    }
    final double t91 = s71 - t67;
    final double t92 = t19 + s72;
    final double t93 = t22 + s73;
    final double t94 = t91 * t70;
    final double t95 = t94 / t5;
    double s96 = 0;
    double s97 = 0;
    for (int i = 0; i < t2; i++) {
      final double t98 = this.means_[i][0];
      final double t99 = t0 - t98;
      final double t100 = this.means_[i][1];
      final double t101 = t1 - t100;
      final double t102 = t99 * t99;
      final double t103 = t101 * t101;
      final double t104 = t102 + t103;
      final double t105 = t104 / t5;
      final double t106 = -t105;
      final boolean t107 = t106 == s23;
      final double t108 = t101 * t95;
      final double t109 = 2.0 * t108;
      final double t110 = -t109;
      final double t111 = t107 ? t110 : 0.0;
      final double t112 = t35 ? 0.0 : t111;
      final double t113 = t99 * t95;
      final double t114 = 2.0 * t113;
      final double t115 = -t114;
      final double t116 = t107 ? t115 : 0.0;
      final double t117 = t35 ? 0.0 : t116;
      s96 += t112;
      s97 += t117;
    }
    final double t118 = t92 + s96;
    final double t119 = t93 + s97;
    gradient[0] = t119;
    gradient[1] = t118;
    return t64;
  }

  @Override
  public void hessianVector(double[] x, double[] v, double[] product) {
    Arguments.length("x", x, 2);
    Arguments.length("v", v, 2);
    Arguments.length("product", product, 2);
    final double t0 = x[0];
    final double t1 = x[1];
    final int t2 = this.means_.length;
    final double t3 = this.width_;
    final double t4 = t3 * 2.0;
    final double t5 = t3 * t4;
    final boolean t6 = this.squared_;
    final int t7 = this.power_;
    final int t8 = 1 + t7;
    final double t9 = t8;
    final double t10 = t6 ? 0.0 : 1.0;
    final double t11 = 1.0 / t9;
    final double t12 = v[0];
    final double t13 = v[1];
    final double t14 = t11 * t13;
    final double t15 = 0.1 * t14;
    final double t16 = t6 ? 0.0 : t15;
    final double t17 = t11 * t12;
    final double t18 = 0.1 * t17;
    final double t19 = t6 ? 0.0 : t18;
    double s20 = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < t2; i++) {
      final double t21 = this.means_[i][0];
      final double t22 = t0 - t21;
      final double t23 = this.means_[i][1];
      final double t24 = t1 - t23;
      final double t25 = t22 * t22;
      final double t26 = t24 * t24;
      final double t27 = t25 + t26;
      final double t28 = t27 / t5;
      final double t29 = -t28;
      s20 = Math.max(s20, t29);
    }
    final double t30 = Math.max(-1.0E300, s20);
    final double t31 = -t30;
    final boolean t32 = s20 <= -1.0E300;
    double s33 = 0;
    for (int i = 0; i < t2; i++) {
      final double t34 = this.means_[i][0];
      final double t35 = t0 - t34;
      final double t36 = this.means_[i][1];
      final double t37 = t1 - t36;
      final double t38 = t35 * t35;
      final double t39 = t37 * t37;
      final double t40 = t38 + t39;
      final double t41 = t40 / t5;
      final double t42 = -t41;
      final boolean t43 = t42 == s20;
      final double t44 = t43 ? 1.0 : 0.0;
      s33 += t44;
    }
    double s45 = 0;
    for (int j = 0; j < t2; j++) {
      final double t46 = this.means_[j][0];
      final double t47 = t0 - t46;
      final double t48 = this.means_[j][1];
      final double t49 = t1 - t48;
      final double t50 = t47 * t47;
      final double t51 = t49 * t49;
      final double t52 = t50 + t51;
      final double t53 = t52 / t5;
      final double t54 = -t53;
      final double t55 = t54 - t30;
      final double t56 = Math.exp(t55);
      s45 += t56;
    }
    final double t57 = Math.log(s45);
    final double t58 = t31 - t57;
    final double t59 = 2.0 * t58;
    final double t60 = t6 ? t59 : 0.0;
    final double t61 = t10 + t60;
    final double t62 = 1.0 / s45;
    final double t63 = t61 * t62;
    final double t64 = 1.0 / s33;
    double s65 = 0;
    for (int i = 0; i < t2; i++) {
      final double t66 = this.means_[i][0];
      final double t67 = t0 - t66;
      final double t68 = this.means_[i][1];
      final double t69 = t1 - t68;
      final double t70 = t67 * t67;
      final double t71 = t69 * t69;
      final double t72 = t70 + t71;
      final double t73 = t72 / t5;
      final double t74 = -t73;
      final boolean t75 = t74 == s20;
      final double t76 = t67 * t12;
      final double t77 = 2.0 * t76;
      final double t78 = t69 * t13;
      final double t79 = 2.0 * t78;
      final double t80 = t77 + t79;
      final double t81 = t80 / t5;
      final double t82 = t64 * t81;
      final double t83 = -t82;
      final double t84 = t75 ? t83 : -0.0;
      s65 += t84;
    }
    double s85 = 0;
    for (int j = 0; j < t2; j++) {
      final double t86 = this.means_[j][0];
      final double t87 = t0 - t86;
      final double t88 = this.means_[j][1];
      final double t89 = t1 - t88;
      final double t90 = t87 * t87;
      final double t91 = t89 * t89;
      final double t92 = t90 + t91;
      final double t93 = t92 / t5;
      final double t94 = -t93;
      final double t95 = t94 - t30;
      final double t96 = Math.exp(t95);
      final double t97 = t96 * t63;
      s85 += t97;
    }
    final double t98 = s85 - t61;
    final double t99 = t98 * t64;
    final double t100 = t99 / t5;
    final double t101 = t32 ? 0.0 : s65;
    final double t102 = -s65;
    final double t103 = t32 ? -0.0 : t102;
    final double t104 = t100 * t13;
    final double t105 = t100 * t12;
    double s106 = 0;
    for (int j = 0; j < t2; j++) {
      final double t107 = this.means_[j][0];
      final double t108 = t0 - t107;
      final double t109 = this.means_[j][1];
      final double t110 = t1 - t109;
      final double t111 = t108 * t108;
      final double t112 = t110 * t110;
      final double t113 = t111 + t112;
      final double t114 = t113 / t5;
      final double t115 = -t114;
      final double t116 = t115 - t30;
      final double t117 = Math.exp(t116);
      final double t118 = t108 * t12;
      final double t119 = 2.0 * t118;
      final double t120 = t110 * t13;
      final double t121 = 2.0 * t120;
      final double t122 = t119 + t121;
      final double t123 = t122 / t5;
      final double t124 = -t123;
      final double t125 = t124 - t101;
      final double t126 = t117 * t125;
      s106 += t126;
    }
    final double t127 = t62 * s106;
    final double t128 = t103 - t127;
    final double t129 = 2.0 * t128;
    final double t130 = t6 ? t129 : 0.0;
    final double t131 = t127 / s45;
    final double t132 = t62 * t128;
    final double t133 = 2.0 * t132;
    final double t134 = t6 ? t133 : 0.0;
    final double t135 = t61 * t131;
    final double t136 = t134 - t135;
    double s137 = 0;
    double s138 = 0;
    double s139 = 0;
    for (int j = 0; j < t2; j++) {
      final double t140 = this.means_[j][0];
      final double t141 = t0 - t140;
      final double t142 = this.means_[j][1];
      final double t143 = t1 - t142;
      final double t144 = t141 * t141;
      final double t145 = t143 * t143;
      final double t146 = t144 + t145;
      final double t147 = t146 / t5;
      final double t148 = -t147;
      final double t149 = t148 - t30;
      final double t150 = Math.exp(t149);
      final double t151 = t150 * t63;
      final double t152 = t151 / t5;
      final double t153 = t141 * t12;
      final double t154 = 2.0 * t153;
      final double t155 = t143 * t13;
      final double t156 = 2.0 * t155;
      final double t157 = t154 + t156;
      final double t158 = t157 / t5;
      final double t159 = -t158;
      final double t160 = t159 - t101;
      final double t161 = t150 * t160;
      final double t162 = t63 * t161;
      final double t163 = t150 * t136;
      final double t164 = t162 + t163;
      final double t165 = t164 / t5;
      final double t166 = t152 * t13;
      final double t167 = t143 * t165;
      final double t168 = t166 + t167;
      final double t169 = 2.0 * t168;
      final double t170 = t152 * t12;
      final double t171 = t141 * t165;
      final double t172 = t170 + t171;
      final double t173 = 2.0 * t172;
      s137 += t164;
      s138 += t169;
      s139 += t173;
    }
    final double t174 = s137 - t130;
    final double t175 = t16 + s138;
    final double t176 = t19 + s139;
    final double t177 = t64 * t174;
    final double t178 = t177 / t5;
    double s179 = 0;
    double s180 = 0;
    for (int i = 0; i < t2; i++) {
      final double t181 = this.means_[i][0];
      final double t182 = t0 - t181;
      final double t183 = this.means_[i][1];
      final double t184 = t1 - t183;
      final double t185 = t182 * t182;
      final double t186 = t184 * t184;
      final double t187 = t185 + t186;
      final double t188 = t187 / t5;
      final double t189 = -t188;
      final boolean t190 = t189 == s20;
      final double t191 = t184 * t178;
      final double t192 = t104 + t191;
      final double t193 = 2.0 * t192;
      final double t194 = -t193;
      final double t195 = t190 ? t194 : 0.0;
      final double t196 = t32 ? 0.0 : t195;
      final double t197 = t182 * t178;
      final double t198 = t105 + t197;
      final double t199 = 2.0 * t198;
      final double t200 = -t199;
      final double t201 = t190 ? t200 : 0.0;
      final double t202 = t32 ? 0.0 : t201;
      s179 += t196;
      s180 += t202;
    }
    final double t203 = t175 + s179;
    final double t204 = t176 + s180;
    product[0] = t204;
    product[1] = t203;
  }
}
