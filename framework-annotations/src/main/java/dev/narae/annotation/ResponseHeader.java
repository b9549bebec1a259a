package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A header of every answer of a route that is no problem; on a class of each of its routes. What a
 * {@code Response} sets itself wins.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
@Repeatable(ResponseHeaders.class)
public @interface ResponseHeader {
  /** The header's name (RFC 9110, section 5.1). */
  String name();

  /** Its value: printable ASCII. */
  String value();
}
