package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the number that grows with every change of a record: an {@code int} or {@code long}, or a
 * box of them. An answer that is such a record has it as its {@code ETag}, and {@code
 * If-None-Match} on a GET saves the body.
 *
 * <p>Tables store it like any other number: they neither count nor compare it yet. That is the
 * route's work, with {@code dev.narae.http.EntityTag.matches}.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Version {}
