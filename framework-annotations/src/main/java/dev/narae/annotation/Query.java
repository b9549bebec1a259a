package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a parameter of a route comes from the query. Simple types do without it unless the path
 * has a variable of their name; so do a {@code List} or {@code Set} of simple types on GET and
 * DELETE, which take every value of a repeated parameter.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Query {
  /** The query parameter; by default the parameter's own name. */
  String value() default "";
}
