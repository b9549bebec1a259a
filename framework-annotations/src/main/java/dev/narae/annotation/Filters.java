package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The {@code dev.narae.http.Filter}s around routes, the outermost first. Those of the app are
 * around those of the class, which are around those of the method. Each is a class with an
 * {@code @Inject} constructor.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Filters {
  /** The filters in order. */
  Class<?>[] value();
}
