package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface as the handle of a shared Maven module: its routes, entities and the types
 * they use become available to every {@link LambdaApp} that lists the interface in {@link
 * LambdaApp#includes()}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface NaraeModule {}
