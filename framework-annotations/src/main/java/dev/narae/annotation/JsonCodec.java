package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The class that reads and writes the values of a type, or of one component, in JSON. It extends
 * {@code dev.narae.json.JsonCodec} of that type and has a constructor without parameters.
 *
 * <p>On a component the type may be of any library.
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface JsonCodec {
  /** The codec; one instance of it serves all requests, so it is stateless. */
  Class<?> value();
}
