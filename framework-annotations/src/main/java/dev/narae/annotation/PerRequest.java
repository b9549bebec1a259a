package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method whose result is a parameter that routes can take: a tenant, a user's settings. Its
 * class or interface is provided by Dagger; its parameters are bound like a route's, and may be
 * what other such methods return. It is called once per request, when a route wants it, and what it
 * throws is answered as if the route had thrown it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface PerRequest {}
