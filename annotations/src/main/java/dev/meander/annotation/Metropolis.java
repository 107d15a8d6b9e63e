package dev.meander.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Random-walk Metropolis steps in u_λ: y* = y + s ξ with ξ ~ N(0, I), accepted if ln U &lt; u_λ(y) − u_λ(y*).
 *
 * <p>ΔS = u_λ(y_out) − u_λ(y_in), exact for any step size s.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Metropolis {
  /** Number of steps, at least 1. */
  int steps() default 10;

  /** Standard deviation s of a proposal, in units of x. */
  double stepSize() default 0.25;

  /** λ of u_λ = (1−λ)u₀ + λu₁, in [0, 1]; by default the flow's annealing decides. */
  double lambda() default Double.NaN;

  /** What of this layer is trained. A λ of 0 is never trained. */
  Train[] train() default {};

  /** How a gradient passes the accept step. */
  AcceptGradient gradient() default AcceptGradient.PATHWISE;
}
