package dev.narae.local.gateway;

import java.util.Map;

/**
 * The route a request goes to.
 *
 * @param routeKey the route's key
 * @param pathParameters the values of its path variables, decoded
 */
public record RouteMatch(String routeKey, Map<String, String> pathParameters) {
  /** Copies the parameters. */
  public RouteMatch {
    pathParameters = Map.copyOf(pathParameters);
  }
}
