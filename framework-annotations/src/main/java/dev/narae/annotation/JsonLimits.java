package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How much the JSON of a request's body may ask of the function, for all routes of the app. A body
 * with more than {@link #bytes()} is answered with 413, one beyond another limit with 400. What is
 * not said stays as it is without the annotation.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface JsonLimits {
  /** Objects and arrays within each other: 1 to 1,000. */
  int depth() default 64;

  /**
   * Bytes of the body: 1 to 6,291,556, which is what Lambda lets through a synchronous invocation,
   * 6 MB and a little (AWS Lambda quota).
   */
  int bytes() default 6_291_556;

  /**
   * Names, values, and beginnings and ends of objects and arrays in the body: 1 to 6,291,556, since
   * each takes a byte at least.
   */
  int tokens() default 1_000_000;

  /** Characters of a property's name: 1 to 6,291,556. */
  int name() default 10_240;

  /** Characters of a number: 1 to 10,000; to read one takes the square of their count. */
  int number() default 512;

  /** Bytes of a string as it is sent: 1 to 6,291,556. */
  int string() default 6_291_556;
}
