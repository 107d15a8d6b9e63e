package dev.meander.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Overdamped Langevin steps in u_λ, Euler–Maruyama, without an accept step.
 *
 * <pre>
 *   y' = y − ε∇u_λ(y) + √(2ε) η,   η ~ N(0, I)
 *   η̃  = √(ε/2) (∇u_λ(y) + ∇u_λ(y')) − η
 *   ΔS = ½(|η|² − |η̃|²)
 * </pre>
 *
 * <p>ΔS is exact for any ε: too large a step costs effective sample size, not correctness.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Langevin {
  /** Number of steps, at least 1. */
  int steps() default 10;

  /** ε, in units of x². */
  double stepSize() default 0.001;

  /** λ of u_λ = (1−λ)u₀ + λu₁, in [0, 1]; by default the flow's annealing decides. */
  double lambda() default Double.NaN;

  /** What of this layer is trained. A λ of 0 is never trained. */
  Train[] train() default {};
}
