package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets in whoever signs the request with AWS credentials (Signature Version 4) and may invoke it by
 * their IAM policy. On the app it holds for every route that says nothing else, on a class for its
 * routes, on a method for that route. A load balancer can't check signatures.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface IamAuth {}
