package dev.meander.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface whose methods, in source order, are the layers of a stochastic normalizing flow, first the one next to
 * the prior. A {@code void} method is a layer; a method that returns a {@link Block} interface is that block.
 *
 * <p>For a flow {@code F} the processor writes {@code FSampler}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface StochasticFlow {
  /** The class with the {@link Energy} method of the target, u₁. */
  Class<?> target();

  /** The prior, u₀. */
  Class<?> prior() default StandardNormal.class;

  /** The arithmetic of the kernels; log-weights are double in any case. */
  Precision precision() default Precision.FLOAT;

  /** How λ runs over the stochastic layers that give none of their own. */
  Annealing annealing() default Annealing.TO_TARGET;
}
