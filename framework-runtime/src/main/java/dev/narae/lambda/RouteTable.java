package dev.narae.lambda;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The routes of a service, each with its index in the order given.
 *
 * <p>A literal segment wins over a variable at the same place; if the literal leads to no route of
 * the method, the variable is tried. A variable takes one segment, never an empty one. One slash at
 * the end of a path is ignored: {@code /notes/} is {@code /notes}. Immutable.
 */
public final class RouteTable {
  private final Map<String, Integer> byKey = new HashMap<>();
  private final Map<String, Map<String, Integer>> literals = new HashMap<>();
  private final RouteNode root = new RouteNode();

  private RouteTable() {}

  /**
   * A table of routes as the gateway writes its keys: {@code "GET /notes/{id}"}.
   *
   * @throws IllegalArgumentException if a key is malformed or two of them take the same requests
   */
  public static RouteTable of(String... keys) {
    RouteTable table = new RouteTable();
    for (int i = 0; i < keys.length; i++) {
      table.add(keys[i], i);
    }
    return table;
  }

  /** The index of the route of exactly that key, or -1. */
  public int indexOf(String key) {
    Integer index = byKey.get(key);
    return index == null ? -1 : index;
  }

  /**
   * The route for a request.
   *
   * @param path decoded, without the stage's prefix
   */
  public RouteMatch match(String method, String path) {
    String normal = normal(path);
    Map<String, Integer> methods = literals.get(normal);
    Integer literal = methods == null ? null : methods.get(method);
    if (literal != null) {
      return RouteMatch.of(literal, Map.of());
    }
    RouteSearch search = new RouteSearch(method, RouteSearch.segments(normal));
    RouteMatch found = search.find(root);
    if (found != null) {
      return found;
    }
    Set<String> allowed = search.allowed();
    return allowed.isEmpty() ? RouteMatch.UNKNOWN : RouteMatch.notAllowed(allowed);
  }

  private void add(String key, int index) {
    int space = key.indexOf(' ');
    if (space < 1 || space + 1 == key.length() || key.charAt(space + 1) != '/') {
      throw new IllegalArgumentException("A route is a method and a path, not \"" + key + "\".");
    }
    String method = key.substring(0, space);
    String path = normal(key.substring(space + 1));
    if (root.add(path, method, index) != null || byKey.put(key, index) != null) {
      throw new IllegalArgumentException("Two routes take the same requests: \"" + key + "\".");
    }
    if (path.indexOf('{') < 0) {
      Map<String, Integer> methods = literals.get(path);
      if (methods == null) {
        methods = new HashMap<>();
        literals.put(path, methods);
      }
      methods.put(method, index);
    }
  }

  /** Without one slash at the end; several of them are an empty segment, which no route has. */
  private static String normal(String path) {
    if (path.isEmpty()) {
      return "/";
    }
    int last = path.length() - 1;
    boolean one = last > 0 && path.charAt(last) == '/' && path.charAt(last - 1) != '/';
    return one ? path.substring(0, last) : path;
  }
}
