package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a record is the body as a form: {@code application/x-www-form-urlencoded}, or {@code
 * multipart/form-data}, which a component of the type {@code dev.narae.http.FilePart} needs.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Form {
  /** The most bytes that the body may have; a larger one is a 413. */
  int maxBytes() default 4_500_000;
}
