/**
 * Whole events in the types of {@code aws-lambda-java-events}, for routes that take one of them as
 * a parameter. That library is optional: nothing here is loaded without such a route.
 */
@NullMarked
package dev.narae.lambda.events;

import org.jspecify.annotations.NullMarked;
