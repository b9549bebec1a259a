package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a parameter of a route is a variable of its path. A parameter with the variable's name
 * is one without it; the annotation makes a missing variable an error, or gives another name.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Path {
  /** The variable; by default the parameter's own name. */
  String value() default "";
}
