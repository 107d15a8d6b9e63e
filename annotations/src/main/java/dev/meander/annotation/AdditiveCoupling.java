package dev.meander.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * NICE layer: one half x₁ of the coordinates passes, the other becomes y₂ = x₂ + T(x₁); ΔS = 0.
 *
 * <p>T has ReLU after each hidden layer and a linear output. Masks alternate as for {@link AffineCoupling}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface AdditiveCoupling {
  /** Widths of the hidden layers; empty for a linear network. */
  int[] hidden() default {64, 64};
}
