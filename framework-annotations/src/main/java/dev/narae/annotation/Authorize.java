package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks more of a caller than to be known: one of these scopes must stand in the token ({@code
 * scope} or {@code scp}). Only with {@link JwtAuth}.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Authorize {
  /** The scopes of which the token has at least one. */
  String[] anyScope();
}
