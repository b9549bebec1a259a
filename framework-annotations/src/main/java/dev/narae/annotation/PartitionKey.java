package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component that decides in which partition an item lies: a string, a number, a UUID, an
 * instant, an enum or a value object of one; at most 2,048 bytes (DynamoDB quota), never empty.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface PartitionKey {}
