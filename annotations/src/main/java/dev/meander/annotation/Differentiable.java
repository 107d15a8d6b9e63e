package dev.meander.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method that energies of other classes, in other source files or in other jars, may call. Its body is
 * written in the language of {@link Energy energies}; it takes {@code double}, {@code int} and {@code boolean}, and
 * arrays of them, and returns one of the three.
 *
 * <p>For the marked methods of a class {@code X} the processor writes {@code XGraphs}, from which energies that are
 * compiled later read them.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Differentiable {}
