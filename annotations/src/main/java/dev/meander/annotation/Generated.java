package dev.meander.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a type that the Meander processor wrote; {@link #value()} names the processor, {@link #source()} what it read. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Generated {
  /** The generator. */
  String value();

  /** The fully qualified name of the annotated class this type was made from. */
  String source();
}
