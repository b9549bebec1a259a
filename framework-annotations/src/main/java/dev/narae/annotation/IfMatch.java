package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a parameter is the version in the header {@code If-Match} (RFC 9110, section 13.1.1):
 * the number of a strong entity tag, as {@code "7"}. Without the header a required one is a 428;
 * {@code *} is {@code dev.narae.http.EntityTag.ANY_VERSION}.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface IfMatch {}
