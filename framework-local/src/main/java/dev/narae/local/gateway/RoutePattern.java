package dev.narae.local.gateway;

import dev.narae.local.http.PercentDecoder;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One route of an HTTP or REST API, such as {@code GET /notes/{id}}, {@code ANY /files/{path+}} or
 * {@code $default}.
 *
 * <p>The natural order is the order in which the gateway prefers routes: full matches before greedy
 * ones, {@code $default} last, literal segments before variables and a method before {@code ANY}
 * (API Gateway developer guide, "Create routes for HTTP APIs").
 *
 * @param key the route key as it stands in the template
 * @param method the method, or {@code ANY}
 * @param segments the path between slashes; empty for {@code $default}
 */
record RoutePattern(String key, String method, List<String> segments)
    implements Comparable<RoutePattern> {
  private static final String ANY = "ANY";
  private static final Comparator<RoutePattern> PREFERENCE =
      Comparator.comparing(RoutePattern::rank)
          .thenComparing(route -> route.method().equals(ANY))
          .thenComparing(RoutePattern::key);

  /** Reads a route key. */
  static RoutePattern parse(String key) {
    int space = key.indexOf(' ');
    return space < 0
        ? new RoutePattern(key, ANY, List.of())
        : new RoutePattern(key, key.substring(0, space), split(key.substring(space + 1).trim()));
  }

  /** The segments of a path, which begins with a slash; the last is empty if it also ends so. */
  static List<String> split(String path) {
    return List.of(path.substring(path.startsWith("/") ? 1 : 0).split("/", -1));
  }

  /**
   * The path parameters of a request, or nothing if the request is not this route's.
   *
   * @param actual the segments of the path, still percent-encoded
   * @param decoder what is done to the parameters' values
   */
  Optional<Map<String, String>> match(
      String actualMethod, List<String> actual, UnaryOperator<String> decoder) {
    if (!method.equals(ANY) && !method.equals(actualMethod)) {
      return Optional.empty();
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < segments.size(); i++) {
      String segment = segments.get(i);
      if (i >= actual.size()) {
        return Optional.empty();
      }
      if (isGreedy(segment)) {
        String rest = String.join("/", actual.subList(i, actual.size()));
        parameters.put(name(segment), decoder.apply(rest));
        return rest.isEmpty() ? Optional.empty() : Optional.of(parameters);
      }
      String value = actual.get(i);
      if (isVariable(segment) && !value.isEmpty()) {
        parameters.put(name(segment), decoder.apply(value));
      } else if (!segment.equals(PercentDecoder.path(value))) {
        return Optional.empty();
      }
    }
    boolean complete = segments.isEmpty() || segments.size() == actual.size();
    return complete ? Optional.of(parameters) : Optional.empty();
  }

  @Override
  public int compareTo(RoutePattern other) {
    return PREFERENCE.compare(this, other);
  }

  // Text order is the order of preference: the kind of route, then its segments from left to right.
  private String rank() {
    boolean greedy = segments.stream().anyMatch(RoutePattern::isGreedy);
    StringBuilder rank = new StringBuilder(segments.isEmpty() ? "3" : greedy ? "2" : "1");
    for (String segment : segments) {
      rank.append(isVariable(segment) ? 'v' : 'l');
    }
    return rank.toString();
  }

  private static boolean isVariable(String segment) {
    return segment.startsWith("{") && segment.endsWith("}");
  }

  private static boolean isGreedy(String segment) {
    return segment.startsWith("{") && segment.endsWith("+}");
  }

  private static String name(String segment) {
    return segment.substring(1, segment.length() - (isGreedy(segment) ? 2 : 1));
  }
}
