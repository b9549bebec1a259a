package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method: the HTTP method and path it answers, such as {@code "GET /notes/{id}"}. On a class:
 * the prefix of all its routes' paths, such as {@code "/notes"}.
 *
 * <p>A path is made of literal segments and of variables in braces. Every variable is the name of a
 * parameter of the method. Methods are {@code GET}, {@code POST}, {@code PUT}, {@code PATCH} and
 * {@code DELETE}. A literal segment wins over a variable at the same place.
 *
 * <p>The class needs no annotation when its routes share no prefix; it must not be private,
 * abstract or an inner (non-static) class, and has one constructor with {@code
 * jakarta.inject.Inject}.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Route {
  /** Method and path, or the class's path prefix. */
  String value();
}
