package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets pages of other origins call the service (the Fetch standard's CORS protocol). On the app.
 * Without it browsers let no page of another origin read an answer.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Cors {
  /**
   * The pages' exact origins, such as {@code https://app.example}, with {@code ${name}} or {@code
   * ${name:default}} for a parameter of the stack; {@code *} for any, but not with {@link
   * #credentials()}.
   */
  String[] origins();

  /** Headers that a page may send beside those that every page may. */
  String[] headers() default {"authorization", "content-type", "if-match", "if-none-match"};

  /** Headers of answers that a page may read beside those that every page may. */
  String[] exposed() default {"etag", "location", "retry-after", "x-request-id"};

  /** Whether pages may send cookies and other credentials of the browser's. */
  boolean credentials() default false;

  /** For how many seconds a browser may remember the answer to a preflight, 0 to 86,400. */
  int maxAgeSeconds() default 600;
}
