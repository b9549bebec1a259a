package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a JSON codec of a record or enum that no route or entity of its own module mentions. In
 * a {@link NaraeModule} this makes the type usable by the services that include the module.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Shape {}
