/** From the bytes of an event to the bytes of an answer: the handler, the routes, the binding. */
@NullMarked
package dev.narae.lambda;

import org.jspecify.annotations.NullMarked;
