package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the one {@code dev.narae.http.ErrorConverter} of a service: every error that the function
 * answers is given its shape, and documented so. A class with an {@code @Inject} constructor.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ErrorShape {
  /** The media type of the errors. */
  String contentType() default "application/json";
}
