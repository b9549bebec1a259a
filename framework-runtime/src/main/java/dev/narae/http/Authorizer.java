package dev.narae.http;

import java.util.Optional;

/**
 * Decides who may call: the class that {@code @LambdaAuth} names. It runs as a function of its own,
 * which the gateway asks before it calls a route.
 *
 * <p>What it says about a caller reaches routes as {@link Request#claims()}, each component of the
 * record by its name. A component that is null or empty is left out. Callers are told apart by the
 * component {@code sub}, else {@code principalId}, else the first one.
 *
 * @param <T> a record of simple components: texts, numbers, booleans, times, enums, value objects
 */
public interface Authorizer<T extends Record> {

  /**
   * What is to be known about the caller; empty if nobody is, so that the request is refused.
   *
   * <p>The request has everything but its body, which no gateway shows an authorizer. Where
   * decisions are kept ({@code cacheSeconds}), one decision holds for all requests with the same
   * headers, route and path: then decide by those alone.
   *
   * @throws Problem 401 or 403 to refuse; the gateway answers in its own words
   * @throws Exception if no decision is possible: the gateway answers 500, and nobody is let in
   */
  Optional<T> authorize(Request request) throws Exception;
}
