/**
 * From the bytes of an event to the bytes of an answer: the front doors, the handler, the routes,
 * the binding.
 *
 * <p>One parse makes an {@code Event} of the bytes: the fields of all formats, side by side. {@code
 * FrontDoors} tells from fields that only a gateway writes which {@code FrontDoor} sent it: an HTTP
 * API (payload format 2.0 or 1.0), a REST API, a function URL or an Application Load Balancer. The
 * front door makes a {@link dev.narae.http.Request} of the event, and of the {@link
 * dev.narae.lambda.Reply} the answer that the sender takes.
 *
 * <p>What the gateway routed stays routed: its authorizer ran for that choice. All else is matched
 * by path. A path that still has percent escapes is split first and decoded afterwards.
 */
@NullMarked
package dev.narae.lambda;

import org.jspecify.annotations.NullMarked;
