package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that a parameter of a route comes from a header of the request. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Header {
  /**
   * The header, in any case; by default the parameter's own name with hyphens, {@code if-match} for
   * {@code ifMatch}.
   */
  String value() default "";
}
