package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The status of a route's successful answer, where it differs from 200 (204 for {@code void}).
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.3">RFC 9110, section 15.3</a>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface ResponseStatus {
  /** A status from 200 to 299. 204 and 205 are for methods without a result. */
  int value();
}
