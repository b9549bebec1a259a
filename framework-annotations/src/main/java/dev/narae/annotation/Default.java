package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value of a parameter or record component that is missing or null, which makes it optional.
 * For a simple type it is the text of the value, for any other type its JSON. A default that its
 * type can't read is a compile error.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface Default {
  /** The text of the value, or its JSON. */
  String value();
}
