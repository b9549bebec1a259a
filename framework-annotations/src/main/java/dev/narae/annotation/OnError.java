package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that answers for an exception: it takes the exception, if it wants the {@code
 * Request} too, and returns a {@code Problem} or a {@code Response}. In a class with routes it
 * answers for those routes, in any other class with an {@code @Inject} constructor for all routes
 * of the service. The method of the nearest exception class wins, one of the route's own class
 * before one for all.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface OnError {
  /** The exceptions, subclasses included. */
  Class<? extends Throwable>[] value();
}
