package dev.meander.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * RealNVP layer: one half x₁ of the coordinates passes, the other becomes y₂ = exp(s)⊙x₂ + t.
 *
 * <pre>
 *   s = α tanh(S(x₁)),   t = T(x₁),   α = e^a,   a trained, from −1
 *   ΔS = Σ s
 * </pre>
 *
 * <p>S and T are separate networks with ReLU after each hidden layer and a linear output; weights and biases start as
 * U(±1/√fan_in). Masks alternate over the unrolled flow: odd couplings change the second half, even ones the first; the
 * halves are ⌈d/2⌉ and ⌊d/2⌋.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface AffineCoupling {
  /** Widths of the hidden layers of both networks; empty for linear ones. */
  int[] hidden() default {64, 64};
}
