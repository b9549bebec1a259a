package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface as one service: one stack, one API, one function, its own tables.
 *
 * <p>A compilation holds exactly one {@code @LambdaApp} or one {@link NaraeModule}. All routes and
 * entities of the compilation belong to it. The Javadoc of the interface becomes the description of
 * the stack and of the OpenAPI document.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface LambdaApp {
  /**
   * The service's name, from which the names of the stack, the API and the function derive: 1 to 40
   * lower-case letters, digits and hyphens, beginning with a letter.
   */
  String name();

  /** Dagger modules of the application, installed in the generated component. */
  Class<?>[] modules() default {};

  /** {@link NaraeModule} types of other Maven modules whose routes and entities this app serves. */
  Class<?>[] includes() default {};

  /** What stands in front of the function. */
  Api api() default Api.HTTP;

  /**
   * Memory of the function in megabytes, 128 to 10,240 (AWS Lambda quota). CPU grows with it; from
   * 1,769 MB on a function has one full core.
   */
  int memory() default 1024;

  /**
   * The longest a request may take, in seconds: 1 to 30 behind an HTTP API, to 29 behind a REST API
   * (API Gateway quotas), to 900 otherwise (AWS Lambda quota).
   */
  int timeout() default 10;

  /** The processor architecture the function runs on. */
  Architecture architecture() default Architecture.ARM64;
}
