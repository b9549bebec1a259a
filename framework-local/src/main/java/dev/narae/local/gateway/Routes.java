package dev.narae.local.gateway;

import dev.narae.local.http.PercentDecoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The routes of an HTTP or REST API, and which of them a request goes to. */
public final class Routes {
  private final List<RoutePattern> byPreference;

  private Routes(List<RoutePattern> byPreference) {
    this.byPreference = byPreference;
  }

  /** The routes of the given keys, such as {@code GET /notes/{id}}. */
  public static Routes of(List<String> routeKeys) {
    return new Routes(routeKeys.stream().map(RoutePattern::parse).sorted().toList());
  }

  /**
   * Finds the route of a request.
   *
   * @param method the method, in upper case
   * @param rawPath the path as it was sent, percent-encoded
   * @return nothing if the gateway itself has to answer 404
   */
  public Optional<RouteMatch> match(String method, String rawPath) {
    return match(method, rawPath, PercentDecoder::path);
  }

  /** The same with path parameters as they were sent, as REST APIs hand them on. */
  Optional<RouteMatch> matchEncoded(String method, String rawPath) {
    return match(method, rawPath, UnaryOperator.identity());
  }

  private Optional<RouteMatch> match(String method, String rawPath, UnaryOperator<String> decoder) {
    List<String> segments = RoutePattern.split(rawPath);
    for (RoutePattern route : byPreference) {
      Optional<Map<String, String>> parameters = route.match(method, segments, decoder);
      if (parameters.isPresent()) {
        return Optional.of(new RouteMatch(route.key(), parameters.get()));
      }
    }
    return Optional.empty();
  }
}
