package dev.meander.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method that computes a reduced energy u(x), in units of kT: the density is exp(−u(x))/Z.
 *
 * <p>The method is static, or an instance method of a record, whose components are then parameters given at run time.
 * Its parameters are {@code double} coordinates (their number is the dimension), or one {@code double[] x} together
 * with {@link #dim()}. The body is read as mathematics over the real numbers: sums may be reassociated, and the kernel
 * chooses the precision. It may call methods of its own top-level class, static energies, and methods that other classes
 * mark {@link Differentiable}.
 *
 * <p>For an energy class {@code X} the processor writes {@code XEnergy}, with value, gradient and Hessian-vector
 * product.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Energy {
  /** The dimension of x, for the form {@code double energy(double[] x)}; the form with scalars needs none. */
  int dim() default 0;
}
