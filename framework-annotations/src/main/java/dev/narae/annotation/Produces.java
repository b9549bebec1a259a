package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A media type of the route's answer. A route can have several; the request's {@code Accept} header
 * chooses among them (RFC 9110, section 12.5.1), the first one wins a draw, and 406 says that none
 * will do. Without any a value is JSON, a {@code String} {@code text/plain} and bytes {@code
 * application/octet-stream}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@Repeatable(ProducesAll.class)
public @interface Produces {
  /** The media type, such as {@code text/csv}. */
  String value();

  /**
   * The {@code dev.narae.http.BodyWriter} that writes the value in this type: a class with an
   * {@code @Inject} constructor. By default JSON for types that end in {@code json}, else the text
   * or the bytes as they are.
   */
  Class<?> with() default void.class;
}
