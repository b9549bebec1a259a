package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that says whether the components of a request's object fit together. It takes nothing,
 * and returns a {@code boolean}, or a {@code String} that says what is wrong and is null if nothing
 * is. It runs after the object was made, and only if every component is right by itself.
 *
 * <p>It is not inherited, and nobody calls it for objects that your own code makes.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Check {
  /** The property that the violation belongs to; the object itself by default. */
  String value() default "";

  /**
   * What a client is told when a {@code boolean} method returns false, or a key of the messages in
   * braces.
   */
  String message() default "";
}
