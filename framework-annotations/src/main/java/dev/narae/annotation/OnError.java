package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that answers for an exception: it takes the exception and, if it wants it, the
 * {@code Request} after it, and returns a {@code Problem} or a {@code Response}. In a class with
 * routes it answers for those routes, in any other class with an {@code @Inject} constructor for
 * all routes of the service.
 *
 * <p>The methods of the route's own class are asked before those for all; of either, the one for
 * the nearest exception class wins. A {@code Problem} is its own answer: only a method for {@code
 * Problem} or a subclass of it is asked, one for {@code RuntimeException} or above is not.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface OnError {
  /** The exceptions, subclasses included. */
  Class<? extends Throwable>[] value();
}
