package dev.narae.lambda;

import java.util.Map;
import java.util.Set;

/**
 * Which route takes a request.
 *
 * @param route the route's index, {@link #UNKNOWN_PATH} or {@link #METHOD_NOT_ALLOWED}
 * @param pathParameters the texts at the route's variables
 * @param allowed the methods of the path, if the request's is not one of them
 */
public record RouteMatch(int route, Map<String, String> pathParameters, Set<String> allowed) {
  /** No route has that path. */
  public static final int UNKNOWN_PATH = -1;

  /** Some routes have that path, all with other methods. */
  public static final int METHOD_NOT_ALLOWED = -2;

  static final RouteMatch UNKNOWN = new RouteMatch(UNKNOWN_PATH, Map.of(), Set.of());

  static RouteMatch of(int route, Map<String, String> pathParameters) {
    return new RouteMatch(route, pathParameters, Set.of());
  }

  static RouteMatch notAllowed(Set<String> allowed) {
    return new RouteMatch(METHOD_NOT_ALLOWED, Map.of(), allowed);
  }
}
