package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets in whom a class of the app accepts: a {@code dev.narae.http.Authorizer}, which runs as a
 * function of its own in front of the API. On the app it holds for every route that says nothing
 * else, on a class for its routes, on a method for that route. A function URL and a load balancer
 * have no authorizers.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface LambdaAuth {
  /** The authorizer: a class with an {@code @Inject} constructor. */
  Class<?> value();

  /**
   * The headers it decides by. A request that lacks one of them is refused without asking it, and
   * its decisions are kept by their values, the route and the path.
   */
  String[] headers() default "authorization";

  /** For how many seconds the gateway keeps a decision, 0 to 3,600; 0 asks anew each time. */
  int cacheSeconds() default 0;
}
