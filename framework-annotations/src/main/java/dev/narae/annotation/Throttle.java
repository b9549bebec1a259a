package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many requests the gateway lets through; more are answered with 429. On the app it holds for
 * all routes together unless the gateway counts routes apart, on a class for each of its routes, on
 * a method for that route. Without it an app lets 50 a second through, with bursts of 100. A
 * function URL and a load balancer don't throttle.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Throttle {
  /** Requests a second in the long run, more than 0. */
  double rate();

  /** Requests at once, at least 1: the size of the token bucket. */
  int burst();
}
