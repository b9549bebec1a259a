package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a parameter is the version in the header {@code If-Match} (RFC 9110, section 13.1.1):
 * the number of a strong entity tag, as {@code "7"}. It is an {@code int} or {@code long}, a box of
 * them, or an {@code Optional} of one.
 *
 * <p>{@code *} is {@code dev.narae.http.EntityTag.ANY_VERSION}. Without the header a required one
 * is a 428; a weak tag, and one that is no version, is a 412; what is no single tag, is a 400. When
 * the route throws {@code dev.narae.dynamodb.VersionConflictException}, the answer is 412 rather
 * than 409.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface IfMatch {}
