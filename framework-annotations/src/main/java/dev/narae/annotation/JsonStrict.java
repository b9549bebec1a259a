package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Refuses JSON properties that the type does not have: each is a violation {@code unknown} at its
 * place, and so a 422. Without it, they are ignored.
 *
 * <p>It holds wherever a value of the type is read from JSON, nested in others too, and for its own
 * properties only: a type within it says so itself. It does not hold for items of a table, for
 * forms and for groups of parameters.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface JsonStrict {}
