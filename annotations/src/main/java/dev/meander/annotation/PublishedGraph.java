package dev.meander.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Internal: what an energy or a {@link Differentiable} method computes, for those who compile against its class file.
 * The processor writes and reads it; nobody else should.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(PublishedGraph.All.class)
public @interface PublishedGraph {
  /** The version of the text; a processor reads those up to its own. */
  int version();

  /** Name and types of a method, {@code cube(double)}; empty for the energy of a class. */
  String method() default "";

  /** The graph as text. */
  String[] graph();

  /** The graphs of several methods. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.CLASS)
  @interface All {
    /** One a method. */
    PublishedGraph[] value();
  }
}
